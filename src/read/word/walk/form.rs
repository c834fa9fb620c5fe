//! The fields of a form as they were before content controls: what they show is a number, not a text (ISO/IEC 29500-1,
//! 17.16.17).

use crate::read::word::glyph::{TICKED, UNTICKED};
use crate::read::word::xml::{Element, Space};

/// As many as Word lets one make, and more.
const MAX_ENTRIES: usize = 256;

/// The field of a form that the walk is in.
#[derive(Default)]
pub(super) struct Form {
    /// One whose properties are being read.
    open: Option<FormField>,
    /// What one shows if nothing stands in it, with how many bytes could be read before that.
    shown: Option<(String, usize)>,
}

impl Form {
    pub(super) fn start(&mut self) {
        self.open = Some(FormField::default());
    }

    /// Takes in an element of the properties; tells how many bytes that is.
    pub(super) fn property(&mut self, element: &Element) -> usize {
        self.open.as_mut().map_or(0, |field| field.read(element))
    }

    /// The properties end; `left` is how many bytes may still be read.
    pub(super) fn end_properties(&mut self, left: usize) {
        self.shown = self.open.take().and_then(FormField::shown).map(|shown| (shown, left));
    }

    /// The field ends: gives what it shows, if no text was read in it.
    pub(super) fn end(&mut self, left: usize) -> Option<String> {
        self.shown.take().filter(|(_, before)| *before == left).map(|(shown, _)| shown)
    }
}

/// What was read of such a field.
#[derive(Default)]
struct FormField {
    entries: Vec<String>,
    /// The number of the entry that was chosen, or else of the one that it starts with.
    chosen: Option<usize>,
    first: usize,
    is_box: bool,
    /// Whether a box is ticked, or starts so.
    checked: Option<bool>,
    starts_checked: bool,
}

impl FormField {
    fn read(&mut self, element: &Element) -> usize {
        if element.space != Space::Word {
            return 0;
        }
        let number = || element.attribute("val").and_then(|value| value.parse().ok());
        match element.name() {
            b"listEntry" if self.entries.len() < MAX_ENTRIES => {
                let entry = element.attribute("val").unwrap_or_default();
                let bytes = entry.len();
                self.entries.push(entry);
                return bytes;
            }
            b"result" => self.chosen = number(),
            b"checkBox" => self.is_box = true,
            b"checked" => self.checked = Some(element.is_on()),
            b"default" if self.is_box => self.starts_checked = element.is_on(),
            b"default" => self.first = number().unwrap_or(0),
            _ => {}
        }
        0
    }

    /// What it shows; none for a field whose text stands behind it.
    fn shown(self) -> Option<String> {
        if self.is_box {
            let on = self.checked.unwrap_or(self.starts_checked);
            return Some(if on { TICKED } else { UNTICKED }.to_string());
        }
        self.entries.into_iter().nth(self.chosen.unwrap_or(self.first))
    }
}
