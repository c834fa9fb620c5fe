//! Drawings as pictures, for what can't hold drawings.

use serde::Serialize;
use typst_layout::Page;
use typst_render::RenderOptions;

use super::lettered::lettered;
use super::{Dress, LanguageTag, Template, compile};
use crate::document::Drawing;
use crate::house::{House, Logo};
use crate::source::{Problem, Problems};

/// Pixels per pt: 200 dots per inch, sharp in print.
const SCALE: f64 = 200.0 / 72.0;

/// A drawing as PNG.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// The picture as PNG.
    pub png: Vec<u8>,
    /// The same as SVG, its words in the font of the document; none for a logo of dots.
    pub svg: Option<String>,
    /// In pt; as wide as the text of a document.
    pub width: f64,
    /// In pt.
    pub height: f64,
}

/// What the template reads.
#[derive(Serialize)]
struct PicturesView<'a> {
    #[serde(flatten)]
    language: LanguageTag,
    house: Dress,
    drawings: &'a [&'a Drawing],
    grayscale: bool,
}

/// Draws the logo of a house; `None` when it has none.
pub fn logo(house: &House) -> Result<Option<Picture>, Problems> {
    if house.logo.is_none() {
        return Ok(None);
    }
    let pages = compile(house, Template::Logo, &Dress::of(house))?;
    let Some(page) = pages.pages().first() else { return Ok(None) };
    let svg = house.logo.as_ref().and_then(Logo::drawing);
    Ok(Some(Picture { svg, ..picture(page)? }))
}

/// Draws each drawing as a picture of its own, with the words in it hyphenated as in `language` (BCP 47). As SVG they are
/// in `font`, which whoever opens it has; as PNG in that of PDF.
pub fn pictures(
    drawings: &[&Drawing],
    language: &str,
    house: &House,
    font: &str,
    grayscale: bool,
) -> Result<Vec<Picture>, Problems> {
    if drawings.is_empty() {
        return Ok(Vec::new());
    }
    let view = PicturesView { language: LanguageTag::new(language), house: Dress::of(house), drawings, grayscale };
    let pages = compile(house, Template::Pictures, &view)?;
    let drawn = |page: &Page| Ok(Picture { svg: Some(lettered(page, font)), ..picture(page)? });
    pages.pages().iter().map(drawn).collect()
}

fn picture(page: &Page) -> Result<Picture, Problems> {
    let options = RenderOptions { pixel_per_pt: SCALE.into(), ..RenderOptions::default() };
    let pixels = typst_render::render(page, &options);
    let png = pixels.encode_png().map_err(Problem::defect)?;
    let size = |count: u32| f64::from(count) / SCALE;
    Ok(Picture { png, svg: None, width: size(pixels.width()), height: size(pixels.height()) })
}
