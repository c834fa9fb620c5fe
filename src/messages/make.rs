//! Messages about documents that are made.

messages! {
    /// A name in the file of a guide or workshop that the method does not have.
    not_in_method(name: text);
    no_example_text(path: text);
    no_drawing(id: text);
    cells_of_row(wanted: count, found: count);
    text_for_each_row(rows: count, found: count);
    sketch_for_each_option(options: count, found: count);
    no_part_for_sheet(sheet: text);
    no_statement(id: text);
    no_column_with_options(column: text);
    no_agenda(id: text);
    no_kit_part(id: text);
    file_name_form();
}
