//! Messages about texts, names and TOML, whatever they are for.

messages! {
    /// The end of a list that is too long to show.
    and_more(first: text, more: count);
    /// What there is to say about files as a whole.
    in_files(files: list, what: message);
    /// The name that was most likely meant.
    did_you_mean(name: text);
    /// The names that may stand in a place.
    allowed_here(names: names);

    file_too_large(file: text, most: count);
    is_it_the_right_file();
    file_is_utf_16(file: text);
    save_as_utf_8_from_utf_16();
    file_is_not_utf_8(file: text, line: count, byte: text, at: count);
    save_as_utf_8_from_windows_1252();

    /// A text that is no TOML, with one of the reasons below.
    not_toml(why: message);
    toml_key_without_value();
    toml_value_missing();
    toml_key_twice();
    toml_key_has_value();
    toml_key_form();
    toml_head_not_closed();
    toml_list_not_closed();
    toml_table_not_closed();
    toml_bracket_extra();
    toml_comma_missing();
    toml_comma_extra();
    toml_equals_extra();
    toml_unexpected();
    toml_too_deep();
    toml_text_without_quotes();
    toml_text_not_closed();
    toml_character_in_text();
    toml_backslash();
    toml_character_in_comment();
    toml_end_of_line();
    toml_boolean_form();
    toml_number_form();
    toml_date_form();
    toml_day_of_month(days: text);
    /// What the parser of TOML says in English, where we have no words for it.
    toml_other();

    /// Kinds of values, as in "expected a table, found a list".
    value_text();
    value_number();
    value_boolean();
    value_date();
    value_date_time();
    value_time();
    value_list();
    value_table();

    key_missing(key: text);
    key_unknown(key: text);
    key_empty(key: text);
    too_many_entries(key: text, most: count, found: count);
    expected_text(found: message);
    expected_date(found: message);
    expected_boolean(found: message);
    expected_number(least: count, most: count);
    expected_any_number();
    expected_table(found: message);
    expected_list(found: message);
    double_brackets();
    text_empty();
    text_with_line_break();
    text_with_control_character(character: text);
    id_form();
    id_twice(id: text);
    path_form();
    code_form();
    color_form();
    color_too_light(contrast: text, least: text);
    darker_color();
    /// A word that is none of those with a meaning at its place.
    keyword_unknown(key: text, word: text);
    /// A place such as `{vel}` in a text, that is filled in when it is shown.
    place_unknown(place: text);
    place_missing(place: text);
    use_places(places: list);
    no_braces();
    /// In place of a list of names, when there are none.
    nothing_to_choose();

    /// A mistake in this program, with what a developer needs to know of it.
    defect();
    report_the_defect(why: text);
}
