//! Messages about reports and actions.

messages! {
    no_report_in_method();
    add_report_to_method();
    no_actions_in_method();
    add_actions_to_method();
    no_question(id: text);
    cells_too_long(count: count);
    whole_in_remarks(sheet: text);

    /// Actions that come back in a spreadsheet.
    no_action_columns(columns: names);
    write_it_anew();
    state_changed(code: text, was: text, now: text);
    remark_changed(code: text, remark: text);
    action_added(code: text, action: text);
    actions_updated(changed: count, added: count, same: count);
    row_of_unknown_action(line: count, row: text);
    row_is_another_action(line: count, code: text, there: text, here: text);
    write_anew_and_fill_in();
    no_state(line: count, written: text);
    states_are(states: names);
    row_twice(line: count, code: text, first: count);
    first_row_counts();
    row_words_differ(line: count, code: text, columns: list);
    session_words_stay();
    remark_stays(line: count, code: text);
    take_it_out_there(table: text);
    row_without_action(line: count);
    write_what_is_to_be_done();
    row_not_added(line: count, row: text);
    add_to_the_group(table: text);
    row_not_added_full(line: count, row: text, most: count);
    take_rows_out();
    not_among_options(line: count, written: text, column: text);
    options_are(options: names);

    /// What leads to people.
    privacy_emails(fields: fields);
    privacy_phones(fields: fields);
    privacy_bsns(fields: fields);
    privacy_homes(fields: fields);
    take_out_or_share_anonymous();
    privacy_names(people: count);
    privacy_files(files: list);
    privacy_small_groups(organisations: list, few: count);
    share_anonymous();
    perhaps_private(texts: list);
    look_before_sharing();
}
