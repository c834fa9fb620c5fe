//! Messages about the file of a method.

messages! {
    path_too_long(most: count);
    path_reserved(name: text);
    method_id_form();
    version_form();
    language_form();
    language_right_to_left(language: text);
    /// `[[vraag]]` without `[rapport]`.
    questions_without_plan();
    months_of_year(found: count);
    no_such_field(path: text);
    field_is_no_line(path: text);
    path_twice(path: text);
    path_below_field(path: text, field: text);
    code_twice(code: text);
    two_columns_with_questions();
    no_column_to_fill_in();
    no_column_for_questions();
    kind_without_options();
    scale_without_steps();
    most_below_least();
    number_example();
    grid_too_large(rows: count, columns: count);
    grid_rows_differ();
    no_such_box(id: text);
    box_without_place(id: text);
    boxes_not_beside(from: text, to: text);
    questions_without_actions();
    column_is_no_date();
    /// A path or id in `[rapport]` or `[[vraag]]` that no block of the wanted kind has.
    not_on_sheets(name: text);
    /// A sheet that somebody asked for.
    no_sheet(id: text);
}
