//! The pass over what docx-rs laid out: it makes it valid, accessible and fillable.
//!
//! docx-rs writes children in orders of its own, knows no titles of tables, no texts for pictures, no heads that
//! repeat, and no content controls. Where a control belongs it has one with a number as its title; the pass puts the
//! full control there.

use docx_rs::{Docx, XMLDocx};

use super::package::{self, Parts};
use super::xml::{Element, Node, rewrite, tree};
use super::{Control, FileProperties, order};
use crate::source::Problem;

/// What docx-rs can't say about a document. Tables and pictures go by their order in it, controls by number.
#[derive(Debug, Default)]
pub(super) struct Extras {
    pub controls: Vec<Control>,
    /// What each table holds, for who can't see it.
    pub tables: Vec<String>,
    /// What each picture shows, for who can't see it.
    pub pictures: Vec<String>,
}

/// Makes a Word document (ISO/IEC 29500-4, transitional) of what was laid out: bytes of a `.docx`.
pub(super) fn finish(docx: Docx, extras: &Extras, properties: &FileProperties) -> Result<Vec<u8>, Problem> {
    let XMLDocx { document, styles, settings, font_table, numberings, headers, footers, media, .. } = docx.build();
    let styles = styled(&styles, &properties.language)?;
    let story = |part: &Vec<u8>| Story::new(&Extras::default()).rewrite(part);
    package::pack(
        Parts {
            document: Story::new(extras).rewrite(&document)?,
            settings: settled(&settings, &properties.language)?,
            fonts: sorted(&font_table)?,
            numbering: sorted(&numberings)?,
            headers: headers.iter().map(story).collect::<Result<_, _>>()?,
            footers: footers.iter().map(story).collect::<Result<_, _>>()?,
            glossary: glossary(&extras.controls),
            styles,
            media,
        },
        properties,
    )
}

/// The rewriting of text: the document, a header or a footer.
struct Story<'e> {
    extras: &'e Extras,
    tables: usize,
    pictures: usize,
    /// The rows of the table so far; there are no tables in tables.
    rows: usize,
}

impl<'e> Story<'e> {
    fn new(extras: &'e Extras) -> Self {
        Self { extras, tables: 0, pictures: 0, rows: 0 }
    }

    fn rewrite(self, part: &[u8]) -> Result<String, Problem> {
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
        rewrite(part, pass, picked, |element, out| state.borrow_mut().mend(element, out))
    }

    fn mend(&mut self, mut element: Element, out: &mut String) {
        match element.name.as_str() {
            "w:sdt" => return self.control(element, out),
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
            "w:drawing" => self.picture(&mut element),
            _ => {}
        }
        tidy(&mut element);
        if !(element.children.is_empty() && is_properties(&element.name)) {
            element.write(out);
        }
    }

    /// Tells what a table holds, and that its first row is a head.
    fn table(&mut self, properties: &mut Element) {
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

    /// Gives a picture its own number and its text (20.4.2.5, `docPr`).
    fn picture(&mut self, drawing: &mut Element) {
        let text = self.extras.pictures.get(self.pictures).map_or("", String::as_str);
        self.pictures += 1;
        if let Some(properties) = drawing.find_mut("wp:inline").and_then(|inline| inline.find_mut("wp:docPr")) {
            properties.set("id", &self.pictures.to_string());
            properties.set("name", &format!("{} {}", "Afbeelding", self.pictures));
            properties.set("descr", text);
        }
    }

    fn control(&self, mut marked: Element, out: &mut String) {
        let alias = marked.find_mut("w:sdtPr").and_then(|properties| properties.find_mut("w:alias"));
        let number = alias.and_then(|alias| alias.attribute("w:val")?.parse::<usize>().ok());
        let mut content = marked.find_mut("w:sdtContent").map(std::mem::take).unwrap_or_default().children;
        for node in &mut content {
            if let Node::Element(run) = node {
                tidy(run);
            }
        }
        // Only our own layout makes controls, each with its number.
        let control = number.and_then(|number| self.extras.controls.get(number).map(|control| (number, control)));
        if let Some((number, control)) = control {
            control.element(number, content).iter().for_each(|element| element.write(out));
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

fn sorted(part: &[u8]) -> Result<String, Problem> {
    let mut root = tree(part)?;
    tidy(&mut root);
    Ok(root.part())
}

/// Styles with the document's language, and the one that paragraphs have by themselves (17.7.4.17).
fn styled(part: &[u8], language: &str) -> Result<String, Problem> {
    let mut root = tree(part)?;
    // docx-rs has a style for plain paragraphs of its own, before ours.
    if let Some(first) = root.children.iter().position(|node| matches!(node, Node::Element(e) if e.name == "w:style")) {
        root.children.remove(first);
    }
    for style in root.elements_mut().filter(|element| element.name == "w:style") {
        let kind = style.attribute("w:type").map(str::to_string);
        if style.attribute("w:styleId") == Some("Normal") {
            style.set("w:default", "1");
        }
        // docx-rs gives every style the properties of a table.
        let foreign = |name: &str| kind.as_deref() != Some("table") && matches!(name, "w:tblPr" | "w:tcPr" | "w:trPr");
        style.children.retain(|node| !matches!(node, Node::Element(child) if foreign(&child.name)));
    }
    let defaults = root.find_mut("w:docDefaults").and_then(|defaults| defaults.find_mut("w:rPrDefault"));
    if let Some(run) = defaults {
        let language = Element::val("w:lang", regional(language)).with("w:eastAsia", "en-US").with("w:bidi", "ar-SA");
        match run.find_mut("w:rPr") {
            Some(properties) => properties.children.push(Node::Element(language)),
            None => run.children.push(Node::Element(Element::new("w:rPr").child(language))),
        }
    }
    tidy(&mut root);
    Ok(root.part())
}

/// A language with a region, as Word wants it.
fn regional(language: &str) -> String {
    match language {
        "nl" => "nl-NL".to_string(),
        "en" => "en-GB".to_string(),
        "de" => "de-DE".to_string(),
        "fr" => "fr-FR".to_string(),
        other => other.to_string(),
    }
}

/// Settings without those for East Asian layout, and with hyphens in narrow columns.
fn settled(part: &[u8], language: &str) -> Result<String, Problem> {
    let mut root = tree(part)?;
    if let Some(compatibility) = root.find_mut("w:compat") {
        compatibility.children.retain(|node| matches!(node, Node::Element(child) if child.name == "w:compatSetting"));
    }
    root.children.push(Node::Element(Element::new("w:autoHyphenation")));
    root.children.push(Node::Element(Element::val("w:themeFontLang", regional(language))));
    tidy(&mut root);
    Ok(root.part())
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
