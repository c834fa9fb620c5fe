//! The texts about a kit: what is in it, and what to do with it.

use super::agenda::Agenda;
use super::template::template;
use crate::guide::GuideReader;
use crate::messages::make as say;
use crate::source::{Entry, Mode, Reported};

/// What a file of the kit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum KitPiece {
    Introduction,
    Guide,
    Canvas,
    Agenda,
    Attendance,
    Badges,
    Deck,
    Notes,
    Statements,
    Strips,
    Sheets,
    Split,
    Posters,
    Tiles,
    Closing,
}

const KIT_PIECES: [(&str, KitPiece); 15] = [
    ("inleiding", KitPiece::Introduction),
    ("handleiding", KitPiece::Guide),
    ("canvas", KitPiece::Canvas),
    ("draaiboek", KitPiece::Agenda),
    ("presentielijst", KitPiece::Attendance),
    ("naamkaartjes", KitPiece::Badges),
    ("presentatie", KitPiece::Deck),
    ("notities", KitPiece::Notes),
    ("stellingen", KitPiece::Statements),
    ("stroken", KitPiece::Strips),
    ("vellen", KitPiece::Sheets),
    ("gesplitst", KitPiece::Split),
    ("posters", KitPiece::Posters),
    ("tegels", KitPiece::Tiles),
    ("slotkaarten", KitPiece::Closing),
];

/// The texts about a kit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct KitTexts {
    pub title: String,
    pub subtitle: String,
    pub description: String,
    /// The name of the index.
    pub index: String,
    /// With the place `{personen}`.
    pub explanation: String,
    /// The heads of the index.
    pub heads: [String; 4],
    pub parts: Vec<KitPart>,
}

/// A line of the index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct KitPart {
    pub piece: KitPiece,
    /// The id of the agenda that it is; empty for other pieces.
    pub agenda: String,
    pub name: String,
    pub what: String,
    pub count: String,
    pub paper: String,
}

impl KitTexts {
    pub(super) fn read(reader: &GuideReader, entry: &mut Entry, agendas: &[Agenda]) -> Self {
        Self {
            title: reader.line(entry, "titel"),
            subtitle: reader.line(entry, "ondertitel"),
            description: reader.line(entry, "omschrijving"),
            index: file_name(entry, "inhoud"),
            explanation: entry.text("toelichting"),
            heads: ["bestand_kop", "wat_kop", "aantal_kop", "papier_kop"].map(|key| reader.line(entry, key)),
            parts: entry.entries("deel", Mode::Required, |entry| part(entry, agendas)),
        }
    }
}

fn part(entry: &mut Entry, agendas: &[Agenda]) -> Result<KitPart, Reported> {
    let name = file_name(entry, "bestand");
    let what = template(entry, "wat", &[]);
    let count = template(entry, "aantal", &[]);
    let paper = template(entry, "papier", &[]);
    let piece = entry.keyword("id", &KIT_PIECES)?;
    let agenda = match piece {
        KitPiece::Agenda => {
            let known = agendas.iter().map(|agenda| (agenda.id.as_str(), &agenda.id));
            entry.one_of("agenda", known, say::no_agenda)?.clone()
        }
        KitPiece::Introduction
        | KitPiece::Guide
        | KitPiece::Canvas
        | KitPiece::Attendance
        | KitPiece::Badges
        | KitPiece::Deck
        | KitPiece::Notes
        | KitPiece::Statements
        | KitPiece::Strips
        | KitPiece::Sheets
        | KitPiece::Split
        | KitPiece::Posters
        | KitPiece::Tiles
        | KitPiece::Closing => String::new(),
    };
    Ok(KitPart { piece, agenda, name, what, count, paper })
}

/// Takes a name that any file system can hold: no folders, no endings.
pub(super) fn file_name(entry: &mut Entry, key: &str) -> String {
    let name = entry.line(key);
    if !name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-') {
        entry.wrong(key, say::file_name_form());
    }
    name
}
