//! Messages about sticky notes.

messages! {
    notes_are_text(format: message);
    too_much_text(most: count);
    notes_form();
    no_notes();
    too_many_notes(count: count, most: count);
    more_lines_like_that(count: count);
    note_code_unknown(code: text);
    codes_are(codes: names);
    note_without_code();
    column_or_text(word: text, code: text);
    colon_after_column(code: text, word: text);
    code_or_text(code: text);
    colon_after_code(code: text);
    note_in_row(row: count, what: message);
    notes_added(added: count, known: count);
    notes_taken(count: count);
    notes_left(count: count);
    noted_action(code: text, what: text);
}
