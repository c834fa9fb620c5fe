//! What texts are kept under that have no place on a canvas: what they are, of whom, and where.

use crate::source::{Entry, Reported, fill};

/// The names of texts without a place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Loose {
    /// Typed on top of a sheet.
    pub typed: String,
    /// In an office document, in no cell that is known.
    pub text: String,
    pub comment: String,
    pub footnote: String,
    pub endnote: String,
    pub header: String,
    pub footer: String,
    by: String,
    on_sheet: String,
    at: String,
    beside: String,
}

impl Loose {
    /// What somebody wrote.
    pub(crate) fn by(&self, what: &str, who: &str) -> String {
        fill(&self.by, &[("wat", what), ("wie", who)])
    }

    /// What is on a sheet.
    pub(crate) fn on_sheet(&self, what: &str, sheet: usize) -> String {
        fill(&self.on_sheet, &[("wat", what), ("vel", &sheet.to_string())])
    }

    /// What belongs to a place.
    pub(crate) fn at(&self, what: &str, place: &str) -> String {
        fill(&self.at, &[("wat", what), ("waar", place)])
    }

    /// What stands beside a place.
    pub(crate) fn beside(&self, place: &str) -> String {
        fill(&self.beside, &[("waar", place)])
    }
}

pub(super) fn loose(entry: &mut Entry) -> Result<Loose, Reported> {
    Ok(Loose {
        typed: entry.line("tekst"),
        text: entry.line("losse_tekst"),
        comment: entry.line("opmerking"),
        footnote: entry.line("voetnoot"),
        endnote: entry.line("eindnoot"),
        header: entry.line("koptekst"),
        footer: entry.line("voettekst"),
        by: entry.template("van", &["wat", "wie"]),
        on_sheet: entry.template("op_vel", &["wat", "vel"]),
        at: entry.template("bij", &["wat", "waar"]),
        beside: entry.template("naast", &["waar"]),
    })
}
