//! The pass over what docx-rs laid out: it makes it valid, accessible and fillable.
//!
//! docx-rs writes children in orders of its own, knows no titles of tables, no texts for pictures, no heads that
//! repeat, and no content controls. Where a control belongs it has one with a number as its title; the pass puts the
//! full control there.

use std::collections::BTreeSet;
use std::ops::Range;

use docx_rs::{Docx, XMLDocx};

use super::package::{self, Margin, Media, Parts};
use super::style::{self, Dress, Role};
use super::template::{Applied, Template};
use super::xml::{Element, Node, rewrite};
use super::{Control, order, parts};
use crate::office::{About, FileProperties, Form, Picture, Place};
use crate::source::Problem;

/// Controls by number, and where they stand in a part.
type Places = Vec<(usize, Range<usize>)>;

/// What docx-rs can't say about a document. Tables and pictures go by their order in it, controls by number.
#[derive(Debug, Default)]
pub(super) struct Extras {
    pub controls: Vec<Control>,
    /// What each table holds, for who can't see it.
    pub tables: Vec<String>,
    pub pictures: Vec<Picture>,
    /// The lists that count from one again, by what their items are.
    pub restarts: Vec<Role>,
    /// Whether the head of pages is not on the first one.
    pub first_page_apart: bool,
    /// The pictures in the head of pages.
    pub head_pictures: Vec<Picture>,
}

/// Makes a Word document (ISO/IEC 29500-4, transitional) of what was laid out: a `.docx`.
pub(super) fn finish(
    docx: Docx,
    dress: &Dress,
    template: Option<&Template>,
    extras: &Extras,
    properties: FileProperties,
) -> Result<Form, Problem> {
    let XMLDocx { document, headers, footers, .. } = docx.build();
    let (language, region) = properties.wording.regional(&properties.language);
    // Word wants both.
    let language = region.map_or(language.to_string(), |region| format!("{language}-{region}"));
    let names = &properties.wording.styles;
    let applied = template.map(|template| Applied::new(template, dress, names, &language));
    let applied = applied.as_ref();
    let mut used = BTreeSet::new();
    let (document, places) =
        Story::new(extras, "", &extras.pictures, applied, &properties).rewrite(&document, &mut used)?;
    let mut margin = |part: &Vec<u8>, name: &'static str, pictures: &[Picture]| {
        let (xml, _) = Story::new(&Extras::default(), name, pictures, applied, &properties).rewrite(part, &mut used)?;
        Ok::<_, Problem>(Margin { xml, media: media(name, pictures) })
    };
    let [headers, footers] = match applied.and_then(Applied::margins) {
        Some(margins) => margins,
        None => [
            headers.iter().map(|part| margin(part, "Head", &extras.head_pictures)).collect::<Result<_, _>>()?,
            footers.iter().map(|part| margin(part, "Foot", &[])).collect::<Result<_, _>>()?,
        ],
    };
    let lists: Vec<usize> = extras.restarts.iter().filter_map(|role| style::number_of(*role)).collect();
    let (colors, even) = applied.map_or((None, false), |applied| (applied.colors(), applied.even_pages_apart()));
    let parts = Parts {
        document,
        settings: sorted(parts::settings(&language, colors, even)),
        fonts: sorted(parts::fonts(&dress.font)),
        theme: match applied {
            Some(applied) => applied.theme().map(Element::part),
            None => Some(style::theme(dress).part()),
        },
        numbering: match applied {
            Some(applied) => sorted(applied.numbering(&extras.restarts)),
            None => sorted(style::numbering(&lists)),
        },
        headers,
        footers,
        glossary: glossary(&extras.controls),
        styles: match applied {
            Some(applied) => sorted(applied.styles(&used, &language)),
            None => sorted(style::styles(dress, names, &language)),
        },
        media: media("", &extras.pictures),
    };
    let bytes = package::pack(parts, &properties)?;
    let fields = places.into_iter().filter_map(|(number, range)| {
        let control = extras.controls.get(number)?.clone();
        let path = control.path.clone();
        Some(Place { path, range, filled: Box::new(move |text| control.showing(text).written(number)) })
    });
    let fields = fields.collect();
    let about = About { part: package::CUSTOM, properties, written: FileProperties::custom };
    Ok(Form { bytes, story: package::DOCUMENT, fields, about })
}

/// The files of the pictures of a part.
fn media(part: &str, pictures: &[Picture]) -> Vec<Media> {
    (1..).zip(pictures).flat_map(|(number, picture)| picture.media(part, number)).collect()
}

/// The rewriting of text: the document, a header or a footer.
struct Story<'e> {
    extras: &'e Extras,
    /// What sets the pictures of this part apart from those of others.
    part: &'static str,
    pictures: &'e [Picture],
    applied: Option<&'e Applied<'e>>,
    about: &'e FileProperties,
    /// The styles of ours that it uses.
    used: BTreeSet<String>,
    tables: usize,
    /// The number of pictures so far.
    pictured: usize,
    /// The rows of the table so far; there are no tables in tables.
    rows: usize,
    /// The controls by number, and where they stand in what was written.
    places: Places,
}

impl<'e> Story<'e> {
    fn new(
        extras: &'e Extras,
        part: &'static str,
        pictures: &'e [Picture],
        applied: Option<&'e Applied<'e>>,
        about: &'e FileProperties,
    ) -> Self {
        Self {
            extras,
            part,
            pictures,
            applied,
            about,
            used: BTreeSet::new(),
            tables: 0,
            pictured: 0,
            rows: 0,
            places: Vec::new(),
        }
    }

    /// Rewrites the part, and tells where its controls stand; adds the styles of ours that it uses.
    fn rewrite(self, part: &[u8], used: &mut BTreeSet<String>) -> Result<(String, Places), Problem> {
        let state = std::cell::RefCell::new(self);
        let picked = |name: &str| {
            matches!(
                name,
                "w:pPr" | "w:rPr" | "w:tblPr" | "w:trPr" | "w:tcPr" | "w:sectPr" | "w:tblGrid" | "w:sdt" | "w:drawing"
            )
        };
        let pass = |name: &str| match name {
            "w:tbl" => state.borrow_mut().rows = 0,
            "w:tr" => state.borrow_mut().rows += 1,
            _ => {}
        };
        let rewritten = rewrite(part, pass, picked, |element, out| state.borrow_mut().mend(element, out))?;
        let mut state = state.into_inner();
        used.append(&mut state.used);
        Ok((rewritten, state.places))
    }

    fn mend(&mut self, mut element: Element, out: &mut String) {
        match element.name.as_str() {
            "w:sdt" => return self.control(&element, out),
            "w:tblPr" => self.table(&mut element),
            // A row is never parted by the end of a page, and the first row is the head of every page.
            "w:trPr" => {
                element.children.retain(|node| !matches!(node, Node::Element(child) if child.name == "w:cantSplit"));
                element.children.insert(0, Node::Element(Element::new("w:cantSplit")));
                if self.rows == 1 {
                    element.children.push(Node::Element(Element::new("w:tblHeader")));
                }
            }
            "w:tblGrid" => {
                element.elements_mut().for_each(|column| column.attributes.retain(|(name, _)| name != "w:type"));
            }
            "w:drawing" => {
                let picture = self.pictures.get(self.pictured);
                self.pictured += 1;
                if let Some(picture) = picture {
                    picture.complete(&mut element, self.part, self.pictured, &self.about.wording);
                }
            }
            "w:sectPr" if self.extras.first_page_apart => first_page_apart(&mut element),
            _ => {}
        }
        if let Some(applied) = self.applied {
            self.dress(&mut element, applied);
        }
        tidy(&mut element);
        if !(element.children.is_empty() && is_properties(&element.name)) {
            element.write(out);
        }
    }

    /// Gives styles and lists the names that they have in a template.
    fn dress(&mut self, properties: &mut Element, applied: &Applied) {
        if properties.name == "w:sectPr" {
            applied.section(properties);
        }
        for name in ["w:pStyle", "w:rStyle", "w:tblStyle"] {
            properties.each_mut(name, &mut |style| {
                let ours = style.attribute("w:val").unwrap_or_default().to_string();
                style.set("w:val", applied.id(&ours));
                self.used.insert(ours);
            });
        }
        properties.each_mut("w:numId", &mut |list| {
            let ours = list.attribute("w:val").and_then(|number| number.parse().ok()).unwrap_or(0);
            list.set("w:val", &applied.list(ours).to_string());
        });
    }

    /// Tells what a table holds, and that its first row is a head.
    fn table(&mut self, properties: &mut Element) {
        // How it looks is up to its style.
        let own = |name: &str| matches!(name, "w:tblBorders" | "w:tblCellMar" | "w:jc");
        properties.children.retain(|node| !matches!(node, Node::Element(child) if own(&child.name)));
        let look = Element::val("w:tblLook", "0020")
            .with("w:firstRow", "1")
            .with("w:lastRow", "0")
            .with("w:firstColumn", "0")
            .with("w:lastColumn", "0")
            .with("w:noHBand", "1")
            .with("w:noVBand", "1");
        properties.children.push(Node::Element(look));
        if let Some(caption) = self.extras.tables.get(self.tables) {
            properties.children.push(Node::Element(Element::val("w:tblCaption", caption)));
        }
        self.tables += 1;
    }

    fn control(&mut self, marked: &Element, out: &mut String) {
        let alias = marked.find("w:sdtPr").and_then(|properties| properties.find("w:alias"));
        let number = alias.and_then(|alias| alias.attribute("w:val")?.parse::<usize>().ok());
        // Only our own layout makes controls, each with its number.
        let control = number.and_then(|number| self.extras.controls.get(number).map(|control| (number, control)));
        if let Some((number, control)) = control {
            let start = out.len();
            out.push_str(&control.written(number));
            self.places.push((number, start..out.len()));
        }
    }
}

/// Puts children in order, and drops properties that say nothing.
fn tidy(element: &mut Element) {
    order::sort(element);
    drop_empty(element);
}

fn drop_empty(element: &mut Element) {
    element.elements_mut().for_each(drop_empty);
    let nothing = |node: &Node| matches!(node, Node::Element(e) if e.children.is_empty() && is_properties(&e.name));
    element.children.retain(|node| !nothing(node));
}

fn is_properties(name: &str) -> bool {
    matches!(name, "w:pPr" | "w:rPr")
}

fn sorted(mut part: Element) -> String {
    tidy(&mut part);
    part.part()
}

/// Leaves the head of the first page empty; its foot is that of the others.
fn first_page_apart(section: &mut Element) {
    let feet = section.elements_mut().filter(|child| child.name == "w:footerReference");
    let first: Vec<Node> = feet
        .map(|foot| {
            let mut first = foot.clone();
            first.set("w:type", "first");
            Node::Element(first)
        })
        .collect();
    section.children.extend(first);
    section.children.push(Node::Element(Element::new("w:titlePg")));
}

/// The building blocks of the controls' prompts; none when there are no controls.
fn glossary(controls: &[Control]) -> Option<String> {
    let parts: Vec<Element> = controls.iter().map(Control::placeholder).collect();
    if parts.is_empty() {
        return None;
    }
    let root = Element::new("w:glossaryDocument")
        .with("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main")
        .child(Element::new("w:docParts").children(parts));
    Some(root.part())
}
