//! Reading the texts of a session, with every problem in them reported at its place.

use super::agenda::{Agenda, AgendaItem};
use super::attending::AttendingTexts;
use super::cards::{CardTexts, Strip};
use super::invitations::InvitationTexts;
use super::kit::KitTexts;
use super::slide::{self, SlideParts};
use super::statement::{Statement, sheet_color};
use super::template::template;
use super::tiles::TileTexts;
use super::{ATTENDING, INVITATION, SharedWords, Workshop};
use crate::answers::{Answers, parse};
use crate::face::undrawn_words;
use crate::guide::{self, Guide, GuideReader};
use crate::messages::Language;
use crate::method::{self, Method};
use crate::pack::{Pack, Part, same_language};
use crate::source::{self, Entry, Mode, Problem, Problems, Reported, Source};

/// The longest item of an agenda.
const MAX_MINUTES: usize = 240;

/// Reads the texts of a session: names come from the method, drawings from the guide.
pub fn load(source: &Source, method: &Method, guide: &Guide) -> Result<Workshop, Problems> {
    let example = Answers::new();
    let reader = GuideReader::new(method, &example, guide.drawings.clone());
    let read = |entry: &mut Entry| {
        same_language(entry, &method.language);
        workshop(&reader, entry)
    };
    source::read(source, read).map(|(workshop, _)| workshop)
}

/// Reads the guide of a pack, with what it shows of the example.
///
/// Fails when the pack lacks one of them, and says which.
pub fn load_guide(pack: &Pack, method: &Method) -> Result<Guide, Problems> {
    let (source, example) = (pack.source(Part::Guide)?, pack.source(Part::Example)?);
    guide::load(source, method, &parse(example, method)?.answers)
}

/// Reads the guide and the texts of a session of a pack.
///
/// Fails when the pack lacks one of them, and says which.
pub fn load_pack(pack: &Pack, method: &Method) -> Result<(Guide, Workshop), Problems> {
    let source = pack.source(Part::Workshop)?;
    let guide = load_guide(pack, method)?;
    let workshop = load(source, method, &guide)?;
    Ok((guide, workshop))
}

/// Reads the texts of a session of a pack; those of our own pack in its language where it has none.
///
/// Fails on what is wrong with them, and in a language that we have none in.
pub fn load_names(pack: &Pack, method: &Method) -> Result<Workshop, Problems> {
    // Slides and cards point to drawings of the guide, and that shows what the example says.
    let parts = [Part::Guide, Part::Example, Part::Workshop];
    if let Some(lacking) = parts.into_iter().find_map(|part| pack.source(part).err()) {
        let language = Language::of_tag(&method.language).ok_or(lacking)?;
        let ours = Pack::built_in(language);
        return load_pack(&ours, &method::load_pack(&ours)?).map(|(_, workshop)| workshop);
    }
    load_pack(pack, method).map(|(_, workshop)| workshop)
}

/// Gives all problems in the parts of a pack, each once.
pub fn check_pack(pack: &Pack) -> Vec<Problem> {
    let mut problems: Vec<Problem> = Vec::new();
    // The guide needs the example, and slides the guide: each would tell what is wrong with those again.
    let mut tell = |wrong: Problems| {
        for problem in wrong.0 {
            if !problems.contains(&problem) {
                problems.push(problem);
            }
        }
    };
    let method = method::load_pack(pack).or_else(|wrong| {
        tell(wrong);
        // What is wrong with other parts hides nothing here.
        method::load_sheets(pack)
    });
    match method {
        Err(wrong) => tell(wrong),
        Ok(method) => {
            if let Some(wrong) = pack.get(Part::Example).and_then(|source| parse(source, &method).err()) {
                tell(wrong);
            }
            if let Some(wrong) = pack.get(Part::Guide).and_then(|_| load_guide(pack, &method).err()) {
                tell(wrong);
            }
            if let Some(wrong) = pack.get(Part::Workshop).and_then(|_| load_pack(pack, &method).err()) {
                tell(wrong);
            }
            let undrawn = pack.sources().filter_map(|(_, source)| undrawn_words(&method.house, source));
            tell(Problems(undrawn.collect()));
        }
    }
    problems
}

fn workshop(reader: &GuideReader, entry: &mut Entry) -> Result<Workshop, Reported> {
    let title = reader.line(entry, "titel");
    let words =
        SharedWords { agree_or_disagree: reader.line(entry, "eens_of_oneens"), until: reader.line(entry, "tot") };
    let ours = reader.line(entry, "van_ons");
    let work = template(entry, "aan_het_werk", &["vel"]);
    let statements = entry.entries("stelling", Mode::Required, |entry| {
        Ok(Statement {
            id: entry.id(),
            text: reader.line(entry, "tekst"),
            note: if entry.flag("van_ons") { ours.clone() } else { String::new() },
            color: sheet_color(reader, entry)?,
        })
    });
    let closing = entry.entries("slotvraag", Mode::Required, |entry| {
        entry.id();
        Ok(reader.line(entry, "tekst"))
    });
    let agendas = agendas(reader, entry);
    let parts = SlideParts::read(reader, entry);
    let slides = entry.table("presentatie", |entry| Ok(slide::slides(reader, entry, &parts, &statements, &work)));
    let strips = entry.entries("stemstrook", Mode::Optional, |entry| Strip::read(reader, entry));
    let cards = entry.table("kaarten", |entry| Ok(CardTexts::read(reader, entry)));
    let tiles = entry.table("tegels", |entry| Ok(TileTexts::read(reader, entry)));
    let kit = entry.table("kit", |entry| Ok(KitTexts::read(reader, entry, &agendas)));
    let attending = entry.optional_table(ATTENDING, |entry| Ok(AttendingTexts::read(reader, entry)));
    let invitations = entry.optional_table(INVITATION, |entry| Ok(InvitationTexts::read(reader, entry)));
    let (cards, slides, kit, tiles) = (cards?, slides?, kit?, tiles?);
    Ok(Workshop {
        title,
        statements,
        closing,
        agendas,
        strips,
        cards,
        slides,
        kit,
        tiles,
        attending,
        invitations,
        words,
    })
}

fn agendas(reader: &GuideReader, entry: &mut Entry) -> Vec<Agenda> {
    let heads = entry.table("agenda_koppen", |entry| {
        let heads = ["tijd", "wat", "hoe"].map(|key| reader.line(entry, key));
        Ok((heads, reader.line(entry, "omschrijving")))
    });
    let (heads, description) = heads.unwrap_or_default();
    entry.entries("agenda", Mode::Required, |entry| {
        Ok(Agenda {
            id: entry.id(),
            title: reader.line(entry, "titel"),
            subtitle: reader.line(entry, "ondertitel"),
            description: description.clone(),
            heads: heads.clone(),
            items: entry.entries("punten", Mode::Required, |entry| {
                Ok(AgendaItem {
                    minutes: entry.number("minuten", 1..=MAX_MINUTES),
                    what: reader.line(entry, "wat"),
                    how: reader.line(entry, "hoe"),
                })
            }),
        })
    })
}
