//! Messages about answers.

messages! {
    no_such_month(month: count);
    days_count_from_one();
    years_count_from_one();
    no_such_day(month: count, year: text, days: count, day: count);

    // What is wrong with a file of answers: people look for the keys in it.
    key_unknown_in(key: text, table: text);
    table_expected(key: text, found: message);
    write_table(key: text);
    write_table_and_key(key: text, first: text);
    write_table_and_texts(key: text);
    rows_expected(key: text, found: message);
    start_every_row(key: text);
    too_many_rows(key: text, rows: count, most: count);
    row_expected(row: count, key: text, found: message);
    line_break_in_line(key: text);
    control_character(character: text, key: text);
    paste_as_plain_text();
    expected(what: message, key: text, found: message);
    /// What is expected, as in "expected a name".
    what_text();
    what_name();
    what_names();
    what_option();
    what_one_option();
    what_options();
    what_step();
    /// A key with a value, as it would stand in the file.
    for_example(key: text, value: text);
    date_expected(key: text, text: text);
    write_date(key: text);
    /// How to write words where a date belongs, under a key of their own.
    write_words(key: text, words: text);
    date_impossible(key: text, why: message);
    date_far_away(key: text, date: text);
    time_kept_apart(key: text, time: text);
    number_expected(key: text, text: text);
    write_number(key: text, number: text);
    number_not_as_asked(key: text, number: text);
    option_unknown(option: text, key: text);
    write_option(option: text);
    options(options: names);
    option_twice(option: text, key: text);
    several_options(count: count, key: text, options: names);

    // What deserves a look in a canvas that came back: people look for the labels on the sheets.
    several_ticked(count: count, field: field, options: list);
    ask_which_is_meant();
    words_and_no_date(fields: fields, words: list);
    date_form();
    dates_far_away(fields: fields, dates: list);
    ask_which_year();
    times_kept_apart(fields: fields, times: list);
    words_and_no_number(fields: fields, words: list);
    number_form();
    numbers_not_as_asked(fields: fields, numbers: list);
    ask_if_it_is_right();
    names_changed(fields: fields);
    check_they_belong_together();
    characters_left_out(fields: fields);
    they_came_with_pasted_text();
    texts_without_place(fields: fields);
    move_them(table: text);
}
