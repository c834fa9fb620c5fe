//! Messages about reports and actions.

messages! {
    no_report_in_method();
    add_report_to_method();
    no_question(id: text);
    cells_too_long(count: count);
    whole_in_remarks(sheet: text);
}
