//! Reading the texts of a session, with every problem in them reported at its place.

use std::cell::RefCell;

use super::agenda::{Agenda, AgendaItem};
use super::cards::{CardTexts, Strip};
use super::kit::KitTexts;
use super::slide::{self, Parts};
use super::tiles::TileTexts;
use super::{Statement, Words, Workshop};
use crate::answers::Answers;
use crate::color::Color;
use crate::guide::{Guide, Reader};
use crate::method::Method;
use crate::source::{Entry, Mode, unique_ids};
use crate::source::{Findings, mended};
use crate::source::{Problem, Problems, Source};

/// The longest item of an agenda.
const MAX_MINUTES: usize = 240;

/// Reads the texts of a session: names come from the method, drawings from the guide.
pub fn load(source: &Source, method: &Method, guide: &Guide) -> Result<Workshop, Problems> {
    let text = mended(source);
    let (table, findings) = Findings::parse(source, &text);
    let findings = RefCell::new(findings);
    let example = Answers::new();
    let reader = Reader::new(method, &example, guide.drawings.clone());
    let workshop = workshop(&reader, Entry::root(&table, &findings));
    let warnings = findings.into_inner().finish()?;
    // Without one of its tables there is an error.
    workshop.ok_or(Problems(warnings))
}

fn workshop(reader: &Reader, mut entry: Entry) -> Option<Workshop> {
    let title = reader.line(&mut entry, "titel");
    let words =
        Words { agree_or_disagree: reader.line(&mut entry, "eens_of_oneens"), until: reader.line(&mut entry, "tot") };
    let ours = reader.line(&mut entry, "van_ons");
    let work = template(&mut entry, "aan_het_werk", &["vel"]);
    let statements = statements(reader, &mut entry, &ours);
    let closing = entry.entries("slotvraag", Mode::Required).into_iter().map(|mut entry| {
        entry.id("id");
        let text = reader.line(&mut entry, "tekst");
        entry.finish();
        text
    });
    let closing = closing.collect();
    let agendas = agendas(reader, &mut entry);
    let parts = Parts::read(reader, &mut entry);
    let slides = entry.table("presentatie").map(|mut entry| {
        let slides = slide::slides(reader, &mut entry, &parts, &statements, &work);
        entry.finish();
        slides
    });
    let strips = Strip::read_all(reader, &mut entry);
    let cards = entry.table("kaarten").map(|mut entry| {
        let cards = CardTexts::read(reader, &mut entry);
        entry.finish();
        cards
    });
    let tiles = entry.table("tegels").map(|mut entry| {
        let tiles = TileTexts::read(reader, &mut entry);
        entry.finish();
        tiles
    });
    let kit = entry.table("kit").map(|mut entry| {
        let kit = KitTexts::read(reader, &mut entry, &agendas);
        entry.finish();
        kit
    });
    entry.finish();
    let (cards, slides, kit, tiles) = (cards?, slides?, kit?, tiles?);
    Some(Workshop { title, statements, closing, agendas, strips, cards, slides, kit, tiles, words })
}

fn statements(reader: &Reader, entry: &mut Entry, ours: &str) -> Vec<Statement> {
    let entries = entry.entries("stelling", Mode::Required);
    unique_ids(&entries);
    let statement = |mut entry: Entry| {
        let statement = Statement {
            id: entry.id("id"),
            color: sheet_color(reader, &mut entry),
            text: reader.line(&mut entry, "tekst"),
            note: if entry.flag("van_ons") { ours.to_string() } else { String::new() },
        };
        entry.finish();
        statement
    };
    entries.into_iter().map(statement).collect()
}

fn agendas(reader: &Reader, entry: &mut Entry) -> Vec<Agenda> {
    let (mut heads, mut description) = (Default::default(), String::new());
    if let Some(mut entry) = entry.table("agenda_koppen") {
        heads = ["tijd", "wat", "hoe"].map(|key| reader.line(&mut entry, key));
        description = reader.line(&mut entry, "omschrijving");
        entry.finish();
    }
    let entries = entry.entries("agenda", Mode::Required);
    unique_ids(&entries);
    let agenda = |mut entry: Entry| {
        let items = entry.entries("punten", Mode::Required).into_iter().map(|mut entry| {
            let item = AgendaItem {
                minutes: entry.number("minuten", 1..=MAX_MINUTES),
                what: reader.line(&mut entry, "wat"),
                how: reader.line(&mut entry, "hoe"),
            };
            entry.finish();
            item
        });
        let items = items.collect();
        let agenda = Agenda {
            id: entry.id("id"),
            title: reader.line(&mut entry, "titel"),
            subtitle: reader.line(&mut entry, "ondertitel"),
            description: description.clone(),
            heads: heads.clone(),
            items,
        };
        entry.finish();
        agenda
    };
    entries.into_iter().map(agenda).collect()
}

/// The colour of the sheet that something is about.
pub(super) fn sheet_color(reader: &Reader, entry: &mut Entry) -> Color {
    reader.names.sheet(entry, "vel").map_or(Color { red: 0, green: 0, blue: 0 }, |sheet| sheet.color)
}

/// Takes a text with places such as `{vel}` that are filled in later; each of them has to be there.
pub(super) fn template(entry: &mut Entry, key: &'static str, places: &[&str]) -> String {
    let text = entry.line(key);
    for place in places {
        if !text.is_empty() && !text.contains(&format!("{{{place}}}")) {
            let problem = Problem::error(format!("{{{place}}} is missing from this text"));
            entry.report(entry.span_of(key), problem);
        }
    }
    text
}
