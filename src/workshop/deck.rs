//! Slides to show in a session, and what to say at each.

use super::texts::{Slide as SlideTexts, SlideContent, Workshop};
use crate::answers::Value;
use crate::deck::{Content, Deck, Slide, one_of_few};
use crate::document::{Block, Document, Flow, Heading, Level, typed};
use crate::kind::DocumentKind;
use crate::method::Method;
use crate::office::OWN;
use crate::report::{self, SheetShares};
use crate::session::Session;

/// A slide with more characters than this has smaller type.
const LONG: usize = 500;

/// So many rows of a spread can be read from the back of a room.
const MOST_ROWS: usize = 5;

/// Tells the slides of a session. With a session of the pilot, its name and impact statement are on them, and how
/// opinions spread: without names.
pub fn deck(method: &Method, workshop: &Workshop, pilot: Option<&Session>, grayscale: bool) -> Deck {
    let texts = &workshop.slides;
    Deck {
        title: workshop.title.clone(),
        description: texts.description.clone(),
        language: method.language.clone(),
        wording: method.wording.clone(),
        date: method.edition,
        foot: method.attribution.clone(),
        number_of: texts.number_of.clone(),
        name: texts.name.clone(),
        one_of_few: texts.one_of_few.clone(),
        slides: SlideWalk::new(method, workshop, pilot).slides(),
        house: method.house.clone(),
        grayscale,
    }
}

/// What to say at each slide, by its number.
pub fn notes(method: &Method, workshop: &Workshop, pilot: Option<&Session>) -> Document {
    let texts = &workshop.slides;
    let mut document = Document::new(DocumentKind::Notes, method, &texts.notes_title);
    document.subtitle.clone_from(&workshop.title);
    document.description.clone_from(&texts.notes_description);
    for (number, slide) in (1..).zip(SlideWalk::new(method, workshop, pilot).slides()) {
        document.blocks.push(Block::Heading(Heading {
            level: Level::Chapter,
            text: slide.called(&texts.name, number),
            code: String::new(),
            color: Some(slide.color),
        }));
        document.blocks.extend(slide.notes.into_iter().map(Block::Flow));
    }
    document
}

/// The walk over the slides.
struct SlideWalk<'a> {
    method: &'a Method,
    workshop: &'a Workshop,
    pilot: Option<&'a Session>,
    /// How opinions spread, by sheet.
    shares: Vec<SheetShares>,
}

impl<'a> SlideWalk<'a> {
    fn new(method: &'a Method, workshop: &'a Workshop, pilot: Option<&'a Session>) -> Self {
        // A method that does not say how to report has no rows to show.
        let shares = pilot.and_then(|session| report::shares(method, session).ok()).unwrap_or_default();
        Self { method, workshop, pilot, shares }
    }

    /// The slides that are shown.
    fn slides(&self) -> Vec<Slide> {
        self.workshop.slides.slides.iter().flat_map(|slide| self.slide(slide)).collect()
    }

    /// What is shown: nothing for a slide about a pilot that is not known, and more than one for many rows.
    fn slide(&self, slide: &SlideTexts) -> Vec<Slide> {
        let mut title = slide.title.clone();
        let content = match &slide.content {
            SlideContent::Title { subtitle } => {
                title.clone_from(&self.workshop.title);
                let name = self.written(self.method.title_field.as_str());
                let subtitle = name.map_or_else(|| subtitle.clone(), |name| format!("{subtitle}: {name}"));
                Content::Title { subtitle }
            }
            SlideContent::Blocks(blocks) => Content::Blocks { blocks: blocks.clone() },
            SlideContent::Pilot(path) => {
                let Some(text) = self.written(path.as_str()) else { return Vec::new() };
                if let Some(name) = self.written(self.method.title_field.as_str()) {
                    title = format!("{title}: {name}");
                }
                let blocks = typed(text).into_iter().map(Block::Flow).collect();
                Content::Pilot { blocks, long: text.chars().count() > LONG }
            }
            SlideContent::Part { part, questions } => {
                Content::Part { part: part.clone(), questions: questions.clone() }
            }
            SlideContent::Statement(statement) => {
                title.clone_from(&self.workshop.words.agree_or_disagree);
                Content::Statement { text: statement.text.clone(), note: statement.note.clone() }
            }
            SlideContent::Spread { sheet } => return self.spread(slide, sheet),
            SlideContent::Work { sheet, steps } => Content::Work {
                steps: steps.clone(),
                until: self.workshop.words.until.clone(),
                path: format!("tijd.{sheet}"),
            },
            SlideContent::Closing => Content::Closing { questions: self.workshop.closing.clone() },
        };
        vec![self.shown(slide, title, content, slide.notes.clone())]
    }

    /// How opinions spread over the rows of a sheet, on as many slides as it takes.
    fn spread(&self, slide: &SlideTexts, sheet: &str) -> Vec<Slide> {
        let pieces: Vec<SheetShares> = (self.shares.iter())
            .filter(|shares| shares.sheet == sheet)
            // Shares were told in the same texts.
            .flat_map(|shares| shares.in_pieces(self.method, MOST_ROWS).unwrap_or_default())
            .collect();
        let total = pieces.len();
        let shown = |(number, piece): (usize, SheetShares)| {
            let SheetShares { sheet: _, group, blank, together, told } = piece;
            let title = match total {
                1 => slide.title.clone(),
                total => one_of_few(&self.workshop.slides.one_of_few, &slide.title, number, total),
            };
            let notes = slide.notes.iter().cloned().chain([Flow::plain(&told)]).collect();
            self.shown(slide, title, Content::Spread { group, blank, together, told }, notes)
        };
        (1..).zip(pieces).map(shown).collect()
    }

    fn shown(&self, slide: &SlideTexts, title: String, content: Content, notes: Vec<Flow>) -> Slide {
        let color = slide.color.or(self.method.house.own).unwrap_or(OWN);
        Slide { title, color, content, notes }
    }

    /// What the pilot's people wrote in a field.
    fn written(&self, path: &str) -> Option<&'a str> {
        match self.pilot?.group.get(path) {
            Some(Value::Text(text)) => Some(text),
            Some(_) | None => None,
        }
    }
}
