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
    which_agenda(agendas: names);
    choose_agenda();
    no_kit_part(id: text);
    days_of_week(found: count);
    file_name_form();

    characters_not_drawn(characters: list, count: count);
    scripts_drawn();
    characters_in_fields(fields: fields);
    /// The words of a method itself, which are not replaced.
    words_not_drawn(characters: list);
    choose_fonts();
    check_tells_where();
    texts_too_long(fields: fields, count: count);
    slide_runs_on(title: text, pages: count);
    shorten_or_split_slide();
    fields_hold_all();
    print_for_all_on_paper();
    /// The part of the program without Typst has no such sheets.
    sheets_not_kept();
    sheet_not_split(sheet: text);
    no_sheet_to_split();
    only_long_tables_split(most: count);
    paper_too_large_for_word();
    smaller_paper_or_pdf();
    /// What templates find, in the messages of their assertions.
    no_room_to_write(sheet: text);
    sheet_too_full(sheet: text, millimetres: count);
    use_larger_paper();
    logo_not_drawn();
    save_logo_again();
    /// What a pack lacks that a kit is made from.
    kit_without(file: text);
}
