//! Lists: bullets and numbers, each tied to the style of its items (17.9).

use super::role::{Mark, Role, Within};
use crate::word::xml::Element;

/// The lists, in the order of their numbers, which start at one.
const LISTS: [(Within, Mark); 7] = [
    (Within::Text, Mark::Bullet),
    (Within::Text, Mark::Number),
    (Within::Cell, Mark::Bullet),
    (Within::Cell, Mark::Number),
    (Within::Note, Mark::Bullet),
    (Within::Note, Mark::Number),
    (Within::Guidance, Mark::Bullet),
];

/// The number of the list that items of a role are in by their style.
pub(in crate::word) fn number_of(role: Role) -> Option<usize> {
    let Role::Item(within, mark) = role else { return None };
    LISTS.iter().position(|list| *list == (within, mark)).map(|at| at + 1)
}

/// How far items stand in, and how far their mark hangs out of that, in twips.
pub(super) fn indent(within: Within) -> (u32, u32) {
    match within {
        Within::Text => (340, 283),
        Within::Cell | Within::Guidance => (227, 227),
        // The line beside a note stays straight.
        Within::Note => (227 + 284, 284),
    }
}

/// The lists of a document. `restarts` are lists that count from one again, numbered after those of styles: each with
/// the list that it goes on from.
pub(in crate::word) fn numbering(restarts: &[usize]) -> Element {
    let lists = || (1..).zip(LISTS);
    let number = |id: usize, list: usize| {
        Element::new("w:num").with("w:numId", id.to_string()).child(Element::val("w:abstractNumId", list.to_string()))
    };
    let restarted = |(id, list): (usize, &usize)| {
        let start = Element::new("w:lvlOverride").with("w:ilvl", "0").child(Element::val("w:startOverride", "1"));
        number(id, *list).child(start)
    };
    Element::new("w:numbering")
        .with("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main")
        .children(lists().map(|(id, (within, mark))| list(id, within, mark)))
        .children(lists().map(|(id, _)| number(id, id)))
        .children((LISTS.len() + 1..).zip(restarts).map(restarted))
}

/// The number of a list that counts from one again, by how many there were before it.
pub(in crate::word) fn restarted(before: usize) -> usize {
    LISTS.len() + 1 + before
}

fn list(id: usize, within: Within, mark: Mark) -> Element {
    let (left, hanging) = indent(within);
    let (format, text) = match mark {
        Mark::Bullet => ("bullet", "•"),
        Mark::Number => ("decimal", "%1."),
    };
    let indent = Element::new("w:ind").with("w:left", left.to_string()).with("w:hanging", hanging.to_string());
    let level = Element::new("w:lvl")
        .with("w:ilvl", "0")
        .child(Element::val("w:start", "1"))
        .child(Element::val("w:numFmt", format))
        .child(Element::val("w:pStyle", Role::Item(within, mark).id()))
        .child(Element::val("w:lvlText", text))
        .child(Element::val("w:lvlJc", "left"))
        .child(Element::new("w:pPr").child(indent));
    Element::new("w:abstractNum")
        .with("w:abstractNumId", id.to_string())
        .child(Element::val("w:multiLevelType", "singleLevel"))
        .child(level)
}
