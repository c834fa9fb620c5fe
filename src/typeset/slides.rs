//! Slides as PDF.

use serde::Serialize;
use typst_layout::PagedDocument;

use super::{About, Drawable, Template, compile, export, lengths};
use crate::deck::{Content, Deck, Slide};
use crate::face::Face;
use crate::hash::Hash;
use crate::made::Made;
use crate::messages::make as say;
use crate::pdf::{self, Claim, FormField};
use crate::source::{Problem, Problems};

/// The label of what stands where a slide starts.
const SLIDE: &str = "slide";

/// What the template reads.
#[derive(Debug, Serialize)]
struct DeckView {
    #[serde(flatten)]
    about: About,
    foot: String,
    number_of: String,
    grayscale: bool,
    slides: Vec<Slide>,
}

/// Typesets slides, as PDF/UA-1 and PDF/A-2a, with a field for the time on each slide to work at.
///
/// Warns of characters that no font has, and of slides that take more than one page.
pub fn slides(deck: &Deck) -> Result<Made, Problems> {
    let (view, drawable) = seen(deck);
    let identity = format!("{} {}", deck.title, Hash::of_data(&view));
    let document = compile(&deck.house, Template::Slides, &view)?;
    let pages = export(&document, &identity)?;
    let fields: Vec<FormField> = deck.slides.iter().filter_map(field).collect();
    let form = pdf::write(Face::regular(), &pages, &fields, Claim::Accessible, [], None)?;
    let warnings = drawable.warnings().into_iter().chain(running_on(deck, &document)).collect();
    Ok(Made { warnings, ..form.made })
}

/// Warns of slides that run on: in a room the next page comes as a surprise, and the numbers in the foot stay behind.
fn running_on(deck: &Deck, document: &PagedDocument) -> Vec<Problem> {
    let slides = deck.slides.iter().zip(lengths(document, SLIDE));
    let warning = |(slide, pages): (&Slide, usize)| {
        Problem::warning(say::slide_runs_on(&slide.title, pages)).with_hint(say::shorten_or_split_slide())
    };
    slides.filter(|(_, pages)| *pages > 1).map(warning).collect()
}

/// Lays slides out on pages: what [`slides`] exports.
pub fn lay_out_slides(deck: &Deck) -> Result<PagedDocument, Problems> {
    compile(&deck.house, Template::Slides, &seen(deck).0)
}

/// What the template reads of slides, and what no font can draw of it.
fn seen(deck: &Deck) -> (DeckView, Drawable) {
    let mut drawable = Drawable::new(&deck.house);
    let mut slides = deck.slides.clone();
    for slide in &mut slides {
        make_drawable(&mut drawable, slide);
    }
    let view = DeckView {
        about: About::of_deck(deck),
        foot: deck.foot.clone(),
        number_of: deck.number_of.clone(),
        grayscale: deck.grayscale,
        slides,
    };
    (view, drawable)
}

/// The field of a slide.
fn field(slide: &Slide) -> Option<FormField> {
    match &slide.content {
        Content::Work { steps: _, until, path } => Some(FormField {
            path: path.clone(),
            name: format!("{}. {until}", slide.title),
            label: None,
            content: pdf::FieldContent::Line(String::new()),
            given: false,
        }),
        Content::Title { .. }
        | Content::Blocks { .. }
        | Content::Pilot { .. }
        | Content::Part { .. }
        | Content::Statement { .. }
        | Content::Spread { .. }
        | Content::Closing { .. } => None,
    }
}

/// Makes what people typed such that the fonts can draw it and lines can be broken in it.
fn make_drawable(drawable: &mut Drawable, slide: &mut Slide) {
    match &mut slide.content {
        Content::Title { subtitle } => drawable.change(subtitle),
        Content::Pilot { blocks, long: _ } => {
            drawable.change(&mut slide.title);
            drawable.blocks(blocks);
        }
        Content::Blocks { .. }
        | Content::Part { .. }
        | Content::Statement { .. }
        | Content::Spread { .. }
        | Content::Work { .. }
        | Content::Closing { .. } => {}
    }
}
