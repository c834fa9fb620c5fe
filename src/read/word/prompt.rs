//! What a control shows until something is filled in.

use super::glyph::UNTICKED;
use crate::method::{FieldKind, Method};

/// The text of the prompt in the control of a field of this kind.
pub fn prompt<'m>(method: &'m Method, kind: &FieldKind) -> &'m str {
    let words = &method.words;
    match kind {
        FieldKind::Text | FieldKind::Names | FieldKind::Line => &words.prompt_text,
        FieldKind::OneOf(_) => &words.prompt_choice,
        FieldKind::Date => &words.prompt_date,
        // A check box shows that it is not ticked.
        FieldKind::AnyOf(_) => UNTICKED,
    }
}

/// The prompts of all kinds.
pub fn prompts(method: &Method) -> [&str; 4] {
    [FieldKind::Text, FieldKind::Line, FieldKind::OneOf(Vec::new()), FieldKind::Date].map(|kind| prompt(method, &kind))
}

/// What Word itself asks for in a control that has no prompt of its own, in Dutch and in English.
pub const OF_WORD: [&str; 10] = [
    "Klik of tik om tekst in te voeren.",
    "Klik of tik om een datum in te voeren.",
    "Klik hier als u tekst wilt invoeren.",
    "Klik hier als u een datum wilt invoeren.",
    "Kies een item.",
    "Click or tap here to enter text.",
    "Click or tap to enter a date.",
    "Click here to enter text.",
    "Click here to enter a date.",
    "Choose an item.",
];
