//! PDFs as careless programs leave them: what each once made of an answer.

use crate::read::{answers, fields, pdf};

/// `/No` counted as a tick, as any name but `/Off` did.
#[test]
fn words_for_no_are_no_tick_unless_a_box_has_that_state() {
    let expected = [
        "routes.in.relevance.yes []",
        "routes.in.relevance.yes []",
        "routes.in.relevance.yes []",
        "routes.in.relevance.yes []",
        "a state of its own [No]",
        "another word [Yes]",
        "true [true]",
        "false []",
        "only off [Ja]",
        "string []",
        "remarks = \"true\"",
    ];
    assert_eq!(fields(pdf!("22-states")), expected);
    let (toml, messages) = answers(pdf!("22-states"));
    assert!(!toml.contains("relevance"), "{toml}");
    assert!(messages.contains("what the box shows is not what is stored: `string`"), "{messages}");
}

#[test]
fn boxes_that_show_something_else_than_their_value_are_reported() {
    let (toml, messages) = answers(pdf!("22-disagrees"));
    assert_eq!(toml, "[routes.in]\nrelevance = \"no\"\n");
    assert!(messages.contains("what the box shows is not what is stored: "), "{messages}");
}

/// Numbers of characters were left as they stand, and `&amp;#233;` became é.
#[test]
fn references_in_rich_text_are_decoded_once() {
    let expected = ["numbers = \"café € 5\\u{a0}&#233;\"", "breaks = \"vet\\ntwee\""];
    assert_eq!(fields(pdf!("22-rich")), expected);
}

/// "BELGIË…" was taken for UTF-8, and read "BELGI˃".
#[test]
fn text_without_a_mark_is_utf_8_only_where_people_write_that() {
    let expected = ["capitals = \"BELGIË…\"", "quote = \"CAFÉ’\"", "utf-8 = \"Brăila, Ξένια – 5 €\""];
    assert_eq!(fields(pdf!("22-encodings")), expected);
}

#[test]
fn an_answer_that_is_one_of_our_marks_is_questioned() {
    let (toml, messages) = answers(pdf!("22-mark-as-answer"));
    assert_eq!(toml, "remarks = \"small 1.0 overview\"\n");
    assert!(messages.contains("the answer is the mark of a sheet: Remarks"), "{messages}");
}

/// These were said to have a password.
#[test]
fn encrypted_files_need_no_identifier() {
    for pdf in [pdf!("22-no-id-RC4-40"), pdf!("22-no-id-RC4-128"), pdf!("22-no-id-AES-128")] {
        assert_eq!(fields(pdf), ["a = \"new\"", "b = \"kept\""]);
    }
}
