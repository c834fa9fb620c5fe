//! What is written in a language beside the texts of a method: dates, numbers, names of things in files.

use super::loose::{self, Loose};
use super::styles::{self, StyleNames};
use crate::date::Date;
use crate::kind::DocumentKind;
use crate::messages::method as say;
use crate::number::Marks;
use crate::source::{Entry, Mode, Reported, fill};

/// The words that are written in a language; places such as `{nummer}` are filled in when they are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wording {
    /// The country whose form of the language it is, for programs that want one (BCP 47); empty for none.
    pub(crate) region: String,
    /// The names of the months, January first.
    pub(crate) months: [String; 12],
    /// How a date is put in words.
    pub(crate) date: String,
    /// How a date is put in numbers.
    pub(crate) numeric_date: String,
    /// The marks in numbers.
    pub(crate) numbers: Marks,
    /// What Excel in the language has between the columns of CSV.
    pub(crate) delimiter: u8,
    /// What has no name.
    pub(crate) unnamed: String,
    /// What a file with answers is called whose name nobody knows.
    pub answers: String,
    picture: String,
    table: String,
    /// What texts are kept under that have no place.
    pub(crate) loose: Loose,
    /// The names of styles.
    pub(crate) styles: StyleNames,
    /// What documents are, in the properties of their files.
    kinds: [String; DocumentKind::ALL.len()],
}

/// The key of the word for a kind of document.
const fn key(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::Canvas => "canvas",
        DocumentKind::Print => "papier",
        DocumentKind::Report => "verslag",
        DocumentKind::Guide => "handleiding",
        DocumentKind::Slides => "presentatie",
        DocumentKind::Notes => "spreektekst",
        DocumentKind::Cards => "kaarten",
        DocumentKind::Agenda => "programma",
        DocumentKind::Index => "inhoud",
        DocumentKind::Attendance => "presentielijst",
    }
}

impl Wording {
    /// The keywords of a PDF (ISO 32000-1, 14.3.3): the program, and what the document is.
    pub fn keywords(&self, kind: DocumentKind) -> [String; 2] {
        [PROGRAM.to_string(), self.kind(kind).to_string()]
    }

    /// A language and the country whose form of it is meant: those of a tag (BCP 47), or else the usual country.
    pub(crate) fn regional<'t>(&'t self, tag: &'t str) -> (&'t str, Option<&'t str>) {
        let mut parts = tag.split('-');
        let language = parts.next().unwrap_or(tag);
        let usual = Some(self.region.as_str()).filter(|region| !region.is_empty());
        (language, parts.find(|part| part.len() == 2).or(usual))
    }

    /// How a date is put in numbers, with other words for day, month and year.
    pub(crate) fn date_format(&self, day: &str, month: &str, year: &str) -> String {
        fill(&self.numeric_date, &[("dag", day), ("maand", month), ("jaar", year)])
    }

    /// A date in numbers: 12-03-2026.
    pub(crate) fn in_numbers(&self, date: Date) -> String {
        let [day, month] = [date.day(), date.month()].map(|number| format!("{number:02}"));
        self.date_format(&day, &month, &format!("{:04}", date.year()))
    }

    /// The word for what a document is, in the properties of its file.
    pub fn kind(&self, kind: DocumentKind) -> &str {
        // Kinds stand in the order of the list of all.
        self.kinds.get(kind as usize).map_or("", String::as_str)
    }

    /// The name of a picture in an office document, by its number.
    pub(crate) fn picture(&self, number: usize) -> String {
        fill(&self.picture, &[("nummer", &number.to_string())])
    }

    /// The name of a table in one.
    pub(crate) fn table(&self, number: usize) -> String {
        fill(&self.table, &[("nummer", &number.to_string())])
    }
}

/// The name of the program, as files have it.
pub(super) const PROGRAM: &str = "opschaal";

pub(super) fn wording(entry: &mut Entry) -> Result<Wording, Reported> {
    let region = entry.optional_line("gebied");
    let written = entry.table("schrijven", |entry| {
        let months = months(entry, "maanden", Mode::Required);
        let date = entry.template("datum", &["dag", "maand", "jaar"]);
        let numeric_date = entry.template("datum_in_cijfers", &["dag", "maand", "jaar"]);
        let numbers = marks(entry, "getal").unwrap_or_default();
        let delimiter = delimiter(entry);
        let unnamed = entry.line("zonder_naam");
        let answers = entry.line("antwoorden");
        let picture = entry.template("afbeelding", &["nummer"]);
        let table = entry.template("tabel", &["nummer"]);
        Ok(Wording {
            months,
            date,
            numeric_date,
            numbers,
            delimiter,
            unnamed,
            answers,
            picture,
            table,
            ..Wording::default()
        })
    });
    let loose = entry.table("losse_teksten", loose::loose);
    let kinds = entry.table("soorten", |entry| Ok(DocumentKind::ALL.map(|kind| entry.line(key(kind)))));
    let styles = entry.table("stijlen", styles::styles);
    Ok(Wording { region, loose: loose?, kinds: kinds?, styles: styles?, ..written? })
}

/// Takes what stands between columns: one of the signs that programs look for.
fn delimiter(entry: &mut Entry) -> u8 {
    let signs = [(";", b';'), (",", b','), ("\t", b'\t'), ("|", b'|')];
    entry.keyword("kolomteken", &signs).unwrap_or(b';')
}

/// Takes the twelve names of months; none of them when they are left out.
pub(crate) fn months(entry: &mut Entry, key: &str, mode: Mode) -> [String; 12] {
    let months = entry.lines(key, mode);
    let count = months.len();
    months.try_into().unwrap_or_else(|_| {
        if count > 0 {
            entry.wrong(key, say::months_of_year(count));
        }
        Default::default()
    })
}

/// Takes the marks in numbers from one that shows them; `None` when it is left out.
pub(crate) fn marks(entry: &mut Entry, key: &str) -> Option<Marks> {
    match entry.optional_line(key).as_str() {
        "" => None,
        example => Some(Marks::of(example).unwrap_or_else(|| {
            entry.wrong(key, say::number_example());
            Marks::default()
        })),
    }
}
