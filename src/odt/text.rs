//! Text that flows: paragraphs and lists, on a page, in a cell or in a box.

use std::collections::BTreeMap;

use super::draft::Draft;
use super::lists::List;
use super::look::Look;
use super::role::{Role, Style};
use crate::document::{self, Flow, Text, Tie};

/// The bookmarks of rows, by their code.
#[derive(Debug, Default)]
pub(super) struct Codes(BTreeMap<String, String>);

impl Codes {
    /// The bookmark of the row with a code.
    pub(super) fn bookmark(&mut self, code: &str) -> String {
        let next = self.0.len() + 1;
        self.0.entry(code.to_string()).or_insert_with(|| format!("row_{next}")).clone()
    }
}

/// What text flows in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Within {
    /// A page: it may have to stay with what follows, and to start one.
    Page {
        kept: bool,
        breaks: bool,
    },
    Cell,
    Note,
}

impl Within {
    /// The styles of its paragraphs, and of the items of its lists.
    fn styles(self) -> [Style; 2] {
        match self {
            Self::Page { kept, breaks } => {
                [Role::Body, Role::Item].map(|role| Style::of(role).kept(kept).starting_a_page(breaks))
            }
            Self::Cell => [Role::Cell; 2].map(Style::of),
            Self::Note => [Role::Note, Role::NoteItem].map(Style::of),
        }
    }

    /// Its lists: those with bullets, and those that count.
    fn lists(self) -> [List; 2] {
        match self {
            Self::Page { .. } | Self::Cell => [List::Bullets, List::Steps],
            Self::Note => [List::NoteBullets, List::NoteSteps],
        }
    }
}

/// Adds text that flows.
pub(super) fn flow(draft: &mut Draft, codes: &mut Codes, flow: &Flow, within: Within) {
    let [paragraph, item] = within.styles();
    let [bullets, steps] = within.lists();
    let (list, items) = match flow {
        Flow::Paragraph { text } => return draft.paragraph(paragraph, |draft| worded(draft, codes, text)),
        Flow::Bullets { items } => (bullets, items),
        Flow::Steps { items } => (steps, items),
    };
    draft.list(list, |draft| {
        for (number, text) in items.iter().enumerate() {
            let style = item.starting_a_page(item.breaks && number == 0);
            draft.item(style, |draft| worded(draft, codes, text));
        }
    });
}

fn worded(draft: &mut Draft, codes: &mut Codes, text: &Text) {
    for run in text {
        let look = match run.look {
            document::Look::Plain => Look::Plain,
            document::Look::Strong => Look::Strong,
            document::Look::Emphasis => Look::Emphasis,
            document::Look::Quiet => Look::Quiet,
        };
        match &run.tie {
            None => draft.words(&run.text, look),
            Some(Tie::Link(code)) => draft.link(&codes.bookmark(code), &run.text, Look::Reference),
            Some(Tie::Anchor(code)) => draft.bookmarked(&codes.bookmark(code), |draft| draft.words(&run.text, look)),
        }
    }
}
