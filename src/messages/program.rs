//! Messages about the program: its command line, its files, and what it did.

messages! {
    /// What stands before a problem, and before a hint.
    label_error();
    label_warning();
    hint(text: message);

    /// Words of the help.
    help_usage();
    help_commands();
    help_arguments();
    help_options();
    help_examples(lines: count);
    /// What stands for options, and for a command, in the usage.
    help_options_tag();
    help_command_tag();
    /// Notes behind what an argument is for.
    help_default(values: text);
    help_alias(names: text);
    help_values(values: text);

    /// The parts of a page of the manual.
    man_name();
    man_synopsis();
    man_description();
    man_options();
    man_subcommands();
    man_extra();
    man_version();

    /// How a command is to be given.
    usage(command: text);
    usage_more();
    argument_unknown(argument: text);
    argument_similar(argument: text);
    argument_as_value(argument: text, written: text);
    argument_elsewhere(written: text);
    command_after_dashes(command: text);
    command_unknown(command: text);
    command_similar(commands: text, count: count);
    command_missing(program: text);
    argument_missing(arguments: text);
    argument_conflict(argument: text, other: text);
    argument_twice(argument: text);
    value_missing(argument: text);
    value_wrong(value: text, argument: text);
    value_wrong_because(value: text, argument: text, why: message);
    value_similar(value: text);
    value_not_wanted(value: text, argument: text);
    value_names(values: text);
    arguments_not_utf_8();
    command_line_wrong();
    sheet_name_missing();

    /// Why the system refused something: what comes behind a colon.
    reason_not_there();
    reason_not_allowed();
    reason_exists();
    reason_no_folder();
    reason_folder();
    reason_name();
    reason_disk_full();
    reason_too_large();
    reason_in_use();
    reason_network();
    reason_number(number: text);
    reason_unknown();

    /// What is read.
    stdin_read_twice();
    use_stdin_once();
    folder_not_file(folder: text);
    name_a_file_in_it();
    no_such_file(file: text);
    check_the_name();
    check_the_name_or_start();
    check_the_name_or_leave_out_method();
    reading_not_allowed(file: text);
    check_the_owner();
    not_read(file: text, why: message);
    folder_not_read(folder: text, why: message);
    input_is(file: text, what: message);
    answers_are_toml();
    method_is_toml();
    people_are_csv();
    house_style_is_toml();
    fonts_too_many(folder: text, found: count, most: count);
    not_beside_house_style(file: text);
    put_it_beside();

    /// What is written.
    wrote(file: text);
    give_file_in_folder();
    ending_wrong(file: text, ending: text);
    ending_none_of(file: text, endings: text, last: text);
    name_for_example(file: text);
    pdf_on_screen();
    spreadsheet_on_screen();
    give_name_or_send_on();
    file_exists(file: text);
    answers_exist(file: text);
    schema_exists(file: text);
    built_without_page();
    page_beside_the_program();
    rename_or_replace();
    write_elsewhere_or_replace();
    folder_not_empty(folder: text);
    start_elsewhere_or_name_answers();
    not_written(file: text, why: message);
    not_written_no_such_folder(file: text, folder: text);
    not_written_no_folder(file: text, folder: text);
    not_written_not_allowed(file: text, folder: text);
    not_written_read_only(file: text);
    make_the_folder_first();
    choose_a_folder();
    choose_your_own_folder();
    choose_another_or_allow_writing();
    close_it_elsewhere();
    nothing_left_behind();
    no_such_folder(folder: text);
    folder_is_file(folder: text);
    folder_not_allowed(folder: text);
    folder_not_made(folder: text, why: message);
    give_another_name();
    stdout_failed(why: message);
    pages_not_written(folder: text, why: message);

    /// What commands have to say.
    /// A pack that was checked, with the parts that it has.
    pack_is_fine(name: text, parts: list);
    file_is_fine(file: text, fields: count);
    nothing_private(file: text);
    print_is_pdf();
    leave_out_print();
    split_is_pdf();
    leave_out_split();
    each_to_its_own_file(file: text);
    method_started(files: count, folder: text, first: text);
    kit_written(files: count, folder: text, first: text);
    progress(done: text, all: text, left: text);
    copies_made(made: count, all: count, folder: text);
    copies_made_beside(made: count, all: count, folder: text, kept: count);
    run_again();
    file_kept(file: text);
    drafts_made();
    look_at_unread_first(people: list, count: count);
    earlier_is_another_pilot(then: text, now: text);
    compared_all_the_same();
    no_moments();
    take_moments_in();
    nothing_decided();
    next_takes_a_result();
    moments_in_session(moments: list, count: count);
    earlier_is_empty();
    earlier_is_damaged();
    perhaps_names(names: list);
    only_known_names_are_replaced(field: text);
    answers_written(people: count);
    actions_written(actions: count);
    actions_in_calendar(events: count, actions: count, undated: count);
    calendar_into_outlook();
    calendars_written(events: count, folder: text, undated: count);
    calendars_into_outlook();
    update_needs_one_session();
    give_the_session();
    only_proposals();
    proposals_left_out(proposals: count);

    /// Folders that are read, and what is brought together from them.
    folder_without_files(folder: text);
    check_the_folder();
    folder_inside();
    use_option_recursive();
    give_it_by_name();
    not_a_file();
    link_is_dead();
    take_it_away();
    passed_over(files: list);
    blank_left_out(file: text);
    as_made_left_out(file: text);
    unchanged_left_out(file: text, who: text);
    same_answers_left_out(file: text, original: text);
    read_from_files_that_are_there(file: text, count: count);
    counts_as_unread(file: text);
    replaced(who: text, older: text, newer: text);
    one_of_more_counts(who: text, older: text, newer: text);
    group_replaced(older: text, newer: text);
    nothing_made();
    group_not_read(file: text);
    check_which_is_the_group();
    use_option_group();
    use_option_no_group();
    use_option_votes();
    stopped_whole();
    /// A line below another, about the same.
    below(line: message);
    json_and_answers_on_stdout();
    give_a_file();
    many_into_one(count: count, file: text);
    give_a_folder_or_merge();
    many_files_inside(count: count);
    merge_them_first();
    merged(file: text, count: count, added: count);
    merged_with_group(file: text, count: count, added: count, group: text);
    all_replied();
    not_replied(people: list, count: count);
    returned_unchanged(people: list, count: count);
    returned_unreadable(people: list, count: count);
    replied_without_name(people: list, count: count);
    uninvited(people: list, count: count);
    count_then_merge(file: text);
    votes_in_session(choices: count);
    spread(field: field, counts: text, blank: count);
    votes(field: field, counts: text, votes: count);
    nobody_chose();

    /// The menu.
    menu_welcome();
    menu_item(key: text, what: message);
    menu_canvas();
    menu_read();
    menu_report();
    /// In the other language.
    menu_language();
    menu_stop();
    menu_choose();
    menu_no_choice(typed: text);
    menu_where(folder: text);
    menu_what_to_read();
    menu_nothing_to_read();
    menu_which_is_the_group();
    menu_report_of();
    menu_report_of_session(session: text);
    menu_go_on_without();
    menu_yes();
    menu_runs(line: text);
    menu_done();
    menu_not_done();
}
