//! Slides to show in a session, and what to say at each.

use serde::Serialize;

use super::texts::{Slide, SlideContent, Workshop};
use crate::answers::Value;
use crate::color::Color;
use crate::document::{Block, Document, Flow, Heading, Level, ShareGroup, typed};
use crate::face::Face;
use crate::hash::Hash;
use crate::kind::DocumentKind;
use crate::made::Made;
use crate::method::Method;
use crate::pdf::{self, Claim, FormField};
use crate::report::{self, SheetShares};
use crate::session::Session;
use crate::source::Problems;
use crate::typeset::{self, About, Drawable, Template};

/// A slide with more characters than this has smaller type.
const LONG: usize = 500;

/// So many rows of a spread can be read from the back of a room.
const MOST_ROWS: usize = 5;

/// What the template reads.
#[derive(Debug, Serialize)]
struct DeckView {
    #[serde(flatten)]
    about: About,
    foot: String,
    number_of: String,
    grayscale: bool,
    slides: Vec<SlideView>,
}

#[derive(Debug, Serialize)]
struct SlideView {
    title: String,
    color: Color,
    #[serde(flatten)]
    content: ContentView,
}

#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum ContentView {
    Title { subtitle: String },
    Blocks { blocks: Vec<Block>, long: bool },
    Part { part: String, questions: Vec<String> },
    Statement { text: String, note: String },
    Spread { group: ShareGroup, blank: String, together: String, told: String },
    Work { steps: Vec<String>, until: String, path: String },
    Closing { questions: Vec<String> },
}

/// Makes the slides of a session, PDF/UA-1 and PDF/A-2a, with a field for the time on each slide to work at. With
/// a session of the pilot, its name and impact statement are on them, and how opinions spread: without names.
///
/// Warns of characters in the pilot's texts that no font has.
pub fn deck(method: &Method, workshop: &Workshop, pilot: Option<&Session>, grayscale: bool) -> Result<Made, Problems> {
    let mut walk = SlideWalk::new(method, workshop, pilot);
    let slides = walk.slides().into_iter().map(|(view, _)| view).collect();
    let view = DeckView {
        about: About::new(DocumentKind::Slides, method, &workshop.title, &workshop.slides.description),
        foot: method.attribution.clone(),
        number_of: workshop.slides.number_of.clone(),
        grayscale,
        slides,
    };
    let identity = format!("{} {}", workshop.title, Hash::of_data(&view));
    let pages = typeset::compile(&method.house, Template::Slides, &view)?;
    let pages = typeset::export(&pages, &identity)?;
    let form = pdf::write(Face::regular(), &pages, &walk.fields, Claim::Accessible, [], None)?;
    Ok(Made { warnings: walk.drawable.warnings(), ..form.made })
}

/// What to say at each slide, by its number.
pub fn notes(method: &Method, workshop: &Workshop, pilot: Option<&Session>) -> Document {
    let texts = &workshop.slides;
    let mut document = Document::new(DocumentKind::Notes, method, &texts.notes_title);
    document.subtitle.clone_from(&workshop.title);
    document.description.clone_from(&texts.notes_description);
    for (index, (view, slide)) in SlideWalk::new(method, workshop, pilot).slides().into_iter().enumerate() {
        let name = texts.name.replace("{nummer}", &(index + 1).to_string()).replace("{titel}", &view.title);
        document.blocks.push(Block::Heading(Heading {
            level: Level::Chapter,
            text: name,
            code: String::new(),
            color: Some(view.color),
        }));
        document.blocks.extend(slide.notes.iter().cloned().map(Block::Flow));
        if let ContentView::Spread { told, .. } = view.content {
            document.blocks.push(Block::Flow(Flow::plain(told)));
        }
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
    drawable: Drawable,
    fields: Vec<FormField>,
}

impl<'a> SlideWalk<'a> {
    fn new(method: &'a Method, workshop: &'a Workshop, pilot: Option<&'a Session>) -> Self {
        // A method that does not say how to report has no rows to show.
        let shares = pilot.and_then(|session| report::shares(method, session).ok()).unwrap_or_default();
        Self { method, workshop, pilot, shares, drawable: Drawable::new(&method.house), fields: Vec::new() }
    }

    /// The slides that are shown, each with what the template draws of it.
    fn slides(&mut self) -> Vec<(SlideView, &'a Slide)> {
        let slides = self.workshop.slides.slides.iter();
        slides.flat_map(|slide| self.slide(slide).into_iter().map(move |view| (view, slide))).collect()
    }

    /// What the template draws: nothing for a slide about a pilot that is not known, and more than one for many rows.
    fn slide(&mut self, slide: &Slide) -> Vec<SlideView> {
        let mut title = slide.title.clone();
        let content = match &slide.content {
            SlideContent::Title { subtitle } => {
                title.clone_from(&self.workshop.title);
                let name = self.written(self.method.title_field.as_str());
                let subtitle = name.map_or_else(|| subtitle.clone(), |name| format!("{subtitle}: {name}"));
                ContentView::Title { subtitle }
            }
            SlideContent::Blocks(blocks) => ContentView::Blocks { blocks: blocks.clone(), long: false },
            SlideContent::Pilot(path) => {
                let Some(text) = self.written(path.as_str()) else { return Vec::new() };
                if let Some(name) = self.written(self.method.title_field.as_str()) {
                    title = format!("{title}: {name}");
                }
                let blocks = typed(&text).into_iter().map(Block::Flow).collect();
                ContentView::Blocks { blocks, long: text.chars().count() > LONG }
            }
            SlideContent::Part { part, questions } => {
                ContentView::Part { part: part.clone(), questions: questions.clone() }
            }
            SlideContent::Statement(statement) => {
                title.clone_from(&self.workshop.words.agree_or_disagree);
                ContentView::Statement { text: statement.text.clone(), note: statement.note.clone() }
            }
            SlideContent::Spread { sheet } => return self.spread(slide, sheet),
            SlideContent::Work { sheet, steps } => {
                let until = self.workshop.words.until.clone();
                let path = format!("tijd.{sheet}");
                let name = format!("{title}. {until}");
                self.fields.push(FormField {
                    path: path.clone(),
                    name,
                    label: None,
                    content: pdf::FieldContent::Line(String::new()),
                    given: false,
                });
                ContentView::Work { steps: steps.clone(), until, path }
            }
            SlideContent::Closing => ContentView::Closing { questions: self.workshop.closing.clone() },
        };
        vec![SlideView { title, color: slide.color, content }]
    }

    /// How opinions spread over the rows of a sheet, on as many slides as it takes.
    fn spread(&self, slide: &Slide, sheet: &str) -> Vec<SlideView> {
        let pieces: Vec<SheetShares> = (self.shares.iter())
            .filter(|shares| shares.sheet == sheet)
            // Shares were told in the same texts.
            .flat_map(|shares| shares.in_pieces(self.method, MOST_ROWS).unwrap_or_default())
            .collect();
        let total = pieces.len().to_string();
        let view = |(number, piece): (usize, SheetShares)| {
            let SheetShares { sheet: _, group, blank, together, told } = piece;
            let title = match total.as_str() {
                "1" => slide.title.clone(),
                total => (self.workshop.slides.one_of_few)
                    .replace("{nummer}", &number.to_string())
                    .replace("{totaal}", total)
                    .replace("{titel}", &slide.title),
            };
            SlideView { title, color: slide.color, content: ContentView::Spread { group, blank, together, told } }
        };
        (1..).zip(pieces).map(view).collect()
    }

    /// What the pilot's people wrote in a field, as the fonts can draw it.
    fn written(&mut self, path: &str) -> Option<String> {
        let Some(Value::Text(text)) = self.pilot?.group.get(path) else { return None };
        let mut text = text.clone();
        self.drawable.change(&mut text);
        Some(text)
    }
}
