//! Messages about lists of people.

messages! {
    zipped_list();
    list_is_no_text();
    save_as_csv();
    column_missing(column: text);
    first_row(heads: list);
    first_row_is_empty();
    /// What the parser of CSV says, which has English only.
    not_csv();
    list_form();
    row_without_name(line: count);
    control_character_in_row(line: count, character: text);
    too_many_people(most: count);
    no_people();
    workbook_unreadable();
    person_twice(person: text, line: count, first: count);
    left_out_once();
}
