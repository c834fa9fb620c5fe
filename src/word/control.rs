//! Content controls: what a field of a Word document is.

use super::style::PROMPT;
use super::xml::Element;
use crate::date::Date;
use crate::read::word::glyph::{TICKED, UNTICKED};
use crate::read::word::name;
use crate::source::line_feeds;

/// A field of the document: a run-level content control (ISO/IEC 29500-1, 17.5.2.31).
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Control {
    /// The path of the field, or of one option of it. Tag, bookmark and placeholder are named after it.
    pub path: String,
    /// What a screen reader says; makes sense alone.
    pub title: String,
    pub kind: ControlKind,
    /// What stands in it while nothing is filled in.
    pub prompt: String,
    /// What is filled in; it shows the prompt while that is empty. A check box shows whether it is ticked.
    pub shown: String,
}

/// What can be filled in.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum ControlKind {
    /// Text on one line.
    Line,
    /// Text of any number of lines. It is rich text for Word: LibreOffice takes line breaks out of plain text.
    Text,
    /// One of some options: their values and what is shown of them.
    DropDown(Vec<(String, String)>),
    /// A date from a calendar, or typed.
    Date {
        date: Option<Date>,
        /// How the calendar writes it.
        format: String,
        /// A BCP 47 language tag with a country.
        language: String,
    },
    /// A check box: whether it is ticked.
    Tick(bool),
}

/// What is shown of a check box.
pub(crate) fn square(on: bool) -> String {
    if on { TICKED } else { UNTICKED }.to_string()
}

/// Where the numbers of the controls' bookmarks start: well beyond those of headings.
const FIRST_BOOKMARK: usize = 1_000_000;

impl Control {
    /// The same with another text in it.
    pub(super) fn showing(&self, text: &str) -> Self {
        Self { shown: text.to_string(), ..self.clone() }
    }

    /// Writes the control with its bookmark around it. `number` is its own in the document.
    pub(super) fn written(&self, number: usize) -> String {
        let bookmark = (FIRST_BOOKMARK + number).to_string();
        let runs = if self.shown.is_empty() { vec![prompt(&self.prompt)] } else { lines(&self.shown) };
        let runs = Element::new("w:sdtContent").children(runs);
        let elements = [
            Element::new("w:bookmarkStart").with("w:id", &bookmark).with("w:name", name::bookmark(&self.path)),
            Element::new("w:sdt").child(self.properties(number)).child(runs),
            Element::new("w:bookmarkEnd").with("w:id", &bookmark),
        ];
        let mut out = String::new();
        for element in elements {
            element.write(&mut out);
        }
        out
    }

    fn properties(&self, number: usize) -> Element {
        // Also for a check box: without one LibreOffice gives it the name of the control before it.
        let part = Element::new("w:placeholder").child(Element::val("w:docPart", name::doc_part(&self.path)));
        let mut properties = Element::new("w:sdtPr")
            .child(Element::val("w:alias", &self.title))
            .child(Element::val("w:tag", name::tag(&self.path)))
            .child(Element::val("w:id", (number + 1).to_string()))
            .child(Element::val("w:lock", "sdtLocked"))
            .child(part);
        if self.shown.is_empty() {
            properties = properties.child(Element::new("w:showingPlcHdr"));
        }
        properties.child(self.kind.element(&self.prompt))
    }

    /// The building block that Word shows while the control is empty (17.12, glossary document).
    pub(super) fn placeholder(&self) -> Element {
        let category = Element::new("w:category")
            .child(Element::val("w:name", "General"))
            .child(Element::val("w:gallery", "placeholder"));
        let about = Element::new("w:docPartPr")
            .child(Element::val("w:name", name::doc_part(&self.path)))
            .child(category)
            .child(Element::new("w:types").child(Element::val("w:type", "bbPlcHdr")))
            .child(Element::new("w:behaviors").child(Element::val("w:behavior", "content")));
        let body = Element::new("w:docPartBody").child(Element::new("w:p").child(prompt(&self.prompt)));
        Element::new("w:docPart").child(about).child(body)
    }
}

impl ControlKind {
    fn element(&self, prompt: &str) -> Element {
        match self {
            Self::Line => Element::new("w:text"),
            Self::Text => Element::new("w:richText"),
            Self::DropDown(options) => {
                let item = |shown: &str, value: &str| {
                    Element::new("w:listItem").with("w:displayText", shown).with("w:value", value)
                };
                let options = options.iter().map(|(value, shown)| item(shown, value));
                Element::new("w:dropDownList").child(item(prompt, "")).children(options)
            }
            Self::Date { date, format, language } => {
                let element = Element::new("w:date");
                let element = match date {
                    Some(date) => element.with("w:fullDate", format!("{date}T00:00:00Z")),
                    None => element,
                };
                element
                    .child(Element::val("w:dateFormat", format))
                    .child(Element::val("w:lid", language))
                    .child(Element::val("w:storeMappedDataAs", "dateTime"))
                    .child(Element::val("w:calendar", "gregorian"))
            }
            Self::Tick(on) => {
                let state = |name: &str, glyph: &str| {
                    let code: String = glyph.chars().map(|c| format!("{:04X}", u32::from(c))).collect();
                    Element::new(name).with("w14:val", code).with("w14:font", "MS Gothic")
                };
                Element::new("w14:checkbox")
                    .child(Element::new("w14:checked").with("w14:val", if *on { "1" } else { "0" }))
                    .child(state("w14:checkedState", TICKED))
                    .child(state("w14:uncheckedState", UNTICKED))
            }
        }
    }
}

/// Makes the run that stands in an empty field.
fn prompt(text: &str) -> Element {
    let look = Element::new("w:rPr").child(Element::val("w:rStyle", PROMPT));
    Element::new("w:r").child(look).children(on_one_line(text))
}

/// Makes a run of each line, with its break before it: LibreOffice loses the place of breaks within a run in a control.
fn lines(text: &str) -> Vec<Element> {
    let text = line_feeds(text);
    let mut runs = Vec::new();
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            runs.push(Element::new("w:r").child(Element::new("w:br").with("w:type", "textWrapping")));
        }
        if !line.is_empty() {
            runs.push(Element::new("w:r").children(on_one_line(line)));
        }
    }
    runs
}

/// A line with its tabs.
fn on_one_line(line: &str) -> impl Iterator<Item = Element> {
    line.split('\t').enumerate().flat_map(|(index, part)| {
        let tab = (index > 0).then(|| Element::new("w:tab"));
        let words = (!part.is_empty()).then(|| Element::new("w:t").with("xml:space", "preserve").text(part));
        tab.into_iter().chain(words)
    })
}
