//! Messages about reports and actions.

messages! {
    no_report_in_method();
    add_report_to_method();
    no_question(id: text);
}
