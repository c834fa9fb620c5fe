//! The lists that the rewriting is in: each gets a number, as Word has it, and what stands before its items.

use std::collections::HashMap;

use super::styles::{LEVELS, Styles};
use super::written::attribute;
use crate::read::word::xml::Element;

/// More lists than a document has: the rest counts on with the last.
const MAX_LISTS: usize = 2000;

/// The lists so far, and those that are open.
#[derive(Default)]
pub(super) struct Lists {
    /// The style of each list, whose number is one more than its place.
    lists: Vec<String>,
    /// The numbers by name, and the last one of each style: lists can go on with those.
    names: HashMap<String, usize>,
    last: HashMap<String, usize>,
    /// The number of the list that is open, and how many are open in one another.
    open: usize,
    depth: usize,
    /// Whether the next paragraph is the first of an item.
    item: bool,
}

impl Lists {
    pub(super) fn start(&mut self, element: &Element) {
        self.depth += 1;
        if self.depth > 1 {
            return;
        }
        let style = element.attribute("style-name").unwrap_or_default();
        let goes_on = element.attribute("continue-list").and_then(|name| self.names.get(&name)).copied();
        let goes_on = goes_on.or_else(|| {
            let counts = element.attribute("continue-numbering").as_deref() == Some("true");
            self.last.get(&style).copied().filter(|_| counts)
        });
        self.open = goes_on.unwrap_or_else(|| {
            if self.lists.len() < MAX_LISTS {
                self.lists.push(style.clone());
            }
            self.lists.len()
        });
        self.last.insert(style, self.open);
        self.names.extend(element.attribute("id").map(|name| (name, self.open)));
    }

    pub(super) fn end(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    pub(super) fn start_item(&mut self) {
        self.item = true;
    }

    pub(super) fn end_item(&mut self) {
        self.item = false;
    }

    /// The properties of the paragraph that starts, in the words of Word: of which item it is the first.
    pub(super) fn paragraph(&mut self) -> String {
        if !std::mem::take(&mut self.item) || self.depth == 0 {
            return String::new();
        }
        let level = (self.depth - 1).min(LEVELS - 1);
        let number = self.open;
        format!("<w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{number}\"/></w:numPr></w:pPr>")
    }

    /// The lists in the words of Word (ISO/IEC 29500-1, 17.9): a kind for each style, and the lists of that kind.
    pub(super) fn numbering(&self, styles: &Styles) -> String {
        let mut kinds = String::new();
        let mut lists = String::new();
        let mut known: HashMap<&str, usize> = HashMap::new();
        for (number, style) in (1..).zip(&self.lists) {
            let next = known.len();
            let kind = *known.entry(style).or_insert(next);
            if kind == next {
                kinds.push_str(&format!("<w:abstractNum w:abstractNumId=\"{kind}\">"));
                for level in styles.levels(style) {
                    kinds.push_str(&format!(
                        "<w:lvl w:ilvl=\"{}\"><w:start{}/>",
                        level.number,
                        attribute("w:val", level.start)
                    ));
                    kinds.push_str(&format!("<w:numFmt{}/></w:lvl>", attribute("w:val", level.format)));
                }
                kinds.push_str("</w:abstractNum>");
            }
            let number: usize = number;
            lists.push_str(&format!("<w:num w:numId=\"{number}\"><w:abstractNumId w:val=\"{kind}\"/></w:num>"));
        }
        kinds + &lists
    }
}
