//! An organisation's own Word template: its styles, theme, page, head and foot, found by the names of styles.
//!
//! A template comes from anyone. Only the parts that are named here are read, each as a tree that is written anew:
//! nothing in it that runs, or that comes from elsewhere, gets into a document.

mod apply;
mod files;
mod foreign;
mod map;
mod margin;
mod refused;
mod uses;

pub(super) use apply::{Applied, dress};
pub(super) use margin::Pages;

use files::{Files, Link, Target};
use margin::margin;
use refused::Refused;

use super::package::Margin;
use super::page::Page;
use super::xml::Element;
use crate::house::StyleUse;
use crate::language::Lexicon;
use crate::messages::template as say;
use crate::source::{Problem, Problems};

/// The largest file that is read.
const MAX_FILE: usize = 30 * 1024 * 1024;

/// An organisation's own template, that documents are dressed in.
#[derive(Debug, Clone, PartialEq)]
pub struct Template {
    /// The root of its styles.
    styles: Element,
    /// The root of its lists; none when it has none.
    lists: Option<Element>,
    theme: Option<Element>,
    /// Which colours of the theme text and backgrounds have, when it says.
    colors: Option<Element>,
    /// Its page.
    page: Page,
    heads: Vec<(Pages, Margin)>,
    feet: Vec<(Pages, Margin)>,
    first_page_apart: bool,
    even_pages_apart: bool,
    /// The ids of its styles, by what they are for.
    uses: Vec<(StyleUse, String)>,
}

impl Template {
    /// Reads a template (`.dotx`, `.docx`). `styles` are the names of styles for what they are for, where those are not
    /// the names that Word itself has for it; those
    /// it has in other languages than English are the lexicon's.
    ///
    /// Warns of what it has no style for, of programs in it and of what comes from elsewhere: those are left out.
    /// Fails when it is no Word document, is damaged, has a password, or is made to hurt.
    pub fn load(
        bytes: &[u8],
        styles: &[(StyleUse, String)],
        lexicon: &Lexicon,
    ) -> Result<(Self, Vec<Problem>), Problems> {
        load(bytes, styles, lexicon).map_err(|why| Problem::from(why).into())
    }

    /// The font of its text; none when it doesn't say.
    pub(super) fn font(&self) -> Option<String> {
        let text = self.uses.iter().find(|(of, _)| *of == StyleUse::Text).map(|(_, id)| id.as_str());
        map::font(&self.styles, text, self.theme.as_ref())
    }

    pub(super) fn page(&self) -> Page {
        self.page
    }

    /// Whether it has a head or a foot: ours are left out then.
    pub(super) fn has_margins(&self) -> bool {
        !self.heads.is_empty() || !self.feet.is_empty()
    }
}

fn load(bytes: &[u8], named: &[(StyleUse, String)], lexicon: &Lexicon) -> Result<(Template, Vec<Problem>), Refused> {
    if bytes.len() > MAX_FILE {
        return Err(Refused::TooMuch);
    }
    let mut files = Files::open(bytes)?;
    let main = files.document()?;
    let document = files.tree(&main)?.ok_or(Refused::NoTemplate)?;
    // Files that are strict (ISO/IEC 29500-1) have other namespaces; and who uses other prefixes is no Word.
    let usual = document.attribute("xmlns:w") == Some("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
    if document.name != "w:document" || !usual {
        return Err(Refused::NoTemplate);
    }
    let links = files.links(&main)?;
    let mut part = |kind: &str| {
        let link = links.values().find(|link| link.kind == kind);
        match link.map(|link| &link.target) {
            Some(Target::Part(path)) => files.tree(path),
            Some(Target::Outside) | None => Ok(None),
        }
    };
    let styles = part("styles")?.filter(|root| root.name == "w:styles").ok_or(Refused::Damaged)?;
    let lists = part("numbering")?.filter(|root| root.name == "w:numbering").map(without_picture_bullets);
    let theme = part("theme")?.filter(|root| root.name == "a:theme").map(without_picture_fills);
    let settings = part("settings")?.unwrap_or_default();
    let mut left_out = links.values().filter(|link| link.target == Target::Outside).count();
    let section = Section::of(&document);
    let mut margins = |which: &[(Pages, String)], name: &str| {
        let mut read = Vec::new();
        for (number, (pages, id)) in (1..).zip(which) {
            if let Some(Link { target: Target::Part(path), .. }) = links.get(id) {
                read.push((*pages, margin(&mut files, path, &format!("rId{name}{number}"), &mut left_out)?));
            }
        }
        Ok::<_, Refused>(read)
    };
    let (heads, feet) = (margins(&section.heads, "Header")?, margins(&section.feet, "Footer")?);
    let (uses, mut warnings) = map::uses(&styles, lists.as_ref(), named, lexicon);
    let has_macros = files.has_macros();
    warnings.extend(has_macros.then(|| Problem::warning(say::macros_left_out())));
    warnings.extend((left_out > 0).then(|| Problem::warning(say::outside_left_out(left_out))));
    let template = Template {
        styles,
        lists,
        theme,
        colors: settings.find("w:clrSchemeMapping").cloned(),
        page: section.page,
        heads,
        feet,
        first_page_apart: section.first_page_apart,
        even_pages_apart: settings.find("w:evenAndOddHeaders").is_some(),
        uses,
    };
    Ok((template, warnings))
}

/// What the last section of a document says: its text starts there, behind any title page.
struct Section {
    page: Page,
    heads: Vec<(Pages, String)>,
    feet: Vec<(Pages, String)>,
    first_page_apart: bool,
}

impl Section {
    fn of(document: &Element) -> Self {
        let (mut heads, mut feet) = (Vec::new(), Vec::new());
        let mut sections: Vec<&Element> = document.descendants("w:sectPr").collect();
        // A section has the head and the foot of the one before it when it names none.
        for section in &sections {
            for reference in section.elements() {
                let which = match reference.name.as_str() {
                    "w:headerReference" => &mut heads,
                    "w:footerReference" => &mut feet,
                    _ => continue,
                };
                let pages = Pages::of(reference.attribute("w:type"));
                if let Some(id) = reference.attribute("r:id") {
                    which.retain(|(known, _): &(Pages, String)| *known != pages);
                    which.push((pages, id.to_string()));
                }
            }
        }
        let empty = Element::default();
        let last = sections.pop().unwrap_or(&empty);
        let side = |element: &str, name: &str, least: u32, most: u32, usual: u32| {
            let value = last.find(element).and_then(|element| element.attribute(name));
            // Some write parts of twips.
            let value = value.and_then(|value| value.parse::<f64>().ok()).map(|value| value.abs().round());
            value.map_or(usual, |value| (value as u32).clamp(least, most))
        };
        let page = Page {
            width: side("w:pgSz", "w:w", 2_000, 31_680, 11_906),
            height: side("w:pgSz", "w:h", 2_000, 31_680, 16_838),
            left: side("w:pgMar", "w:left", 0, 8_000, 1_417),
            right: side("w:pgMar", "w:right", 0, 8_000, 1_417),
            top: side("w:pgMar", "w:top", 0, 8_000, 1_417),
            bottom: side("w:pgMar", "w:bottom", 0, 8_000, 1_417),
            head: side("w:pgMar", "w:header", 0, 8_000, 708),
            foot: side("w:pgMar", "w:footer", 0, 8_000, 708),
        };
        heads.sort_by_key(|(pages, _)| *pages);
        feet.sort_by_key(|(pages, _)| *pages);
        let first_page_apart = last.find("w:titlePg").is_some_and(is_on);
        Self { page: page.roomy(), heads, feet, first_page_apart }
    }
}

/// Whether a property that is there is switched on (17.17.4).
fn is_on(element: &Element) -> bool {
    !matches!(element.attribute("w:val"), Some("0" | "false" | "off"))
}

/// Pictures as bullets are left out: they have files of their own.
fn without_picture_bullets(mut lists: Element) -> Element {
    lists.remove("w:numPicBullet");
    lists.remove("w:lvlPicBulletId");
    lists
}

/// Fills of pictures become plain: a theme has to have as many.
fn without_picture_fills(mut theme: Element) -> Element {
    let plain = Element::new("a:solidFill").child(Element::new("a:schemeClr").with("val", "phClr"));
    theme.each_mut("a:blipFill", &mut |fill| *fill = plain.clone());
    theme
}
