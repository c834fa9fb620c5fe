//! The styles that say something of the text they are of: which is a prompt, which font of symbols, which list.

use std::collections::HashMap;

use crate::read::word::xml::{Element, Space};

/// More styles than a document has; the rest is not known.
const MAX_STYLES: usize = 20_000;
/// No style or font that matters here has a longer name, in bytes.
const MAX_NAME: usize = 64;
/// How deep lists go in Word.
pub(super) const LEVELS: usize = 9;
/// How many styles may stand behind a style of a text.
const MAX_PARENTS: usize = 8;

/// The styles so far.
#[derive(Default)]
pub(super) struct Styles {
    /// The family of fonts, by the name that styles use for it.
    fonts: HashMap<String, String>,
    texts: HashMap<String, TextStyle>,
    /// What stands before items, by the name of the list style and the level.
    lists: HashMap<String, Vec<Level>>,
    /// The style that is being read.
    text: Option<String>,
    list: Option<String>,
}

/// A style of text.
#[derive(Debug, Clone, Default)]
struct TextStyle {
    parent: String,
    font: String,
}

/// The level of a list: its number from 0, and the kind of sign, in the words that Word has for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Level {
    pub(super) number: usize,
    pub(super) format: &'static str,
    pub(super) start: usize,
}

/// What a span says of its text, in the names of Word; empty where it says nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) style: String,
    pub(super) font: String,
}

impl Styles {
    /// Takes in an element that is about styles.
    pub(super) fn read(&mut self, element: &Element) {
        if self.fonts.len() + self.texts.len() + self.lists.len() >= MAX_STYLES {
            return;
        }
        let value = |name: &str| element.attribute(name).filter(|value| value.len() <= MAX_NAME).unwrap_or_default();
        let number = |name: &str| element.attribute(name).and_then(|value| value.parse::<usize>().ok());
        match (element.space, element.name()) {
            (Space::OdfStyle, b"font-face") => {
                let family = value("font-family");
                self.fonts.insert(value("name"), family.trim_matches(['\'', '"']).to_string());
            }
            (Space::OdfStyle, b"style") => {
                self.text = None;
                if element.attribute("family").as_deref() == Some("text") {
                    let name = value("name");
                    self.texts
                        .insert(name.clone(), TextStyle { parent: value("parent-style-name"), font: String::new() });
                    self.text = Some(name);
                }
            }
            (Space::OdfStyle, b"text-properties") => {
                let style = self.text.as_ref().and_then(|name| self.texts.get_mut(name));
                if let Some(style) = style {
                    style.font = value("font-name");
                }
            }
            (Space::OdfText, b"list-style") => {
                let name = value("name");
                self.lists.insert(name.clone(), Vec::new());
                self.list = Some(name);
            }
            (Space::OdfText, b"list-level-style-number") => {
                let format = match value("num-format").as_str() {
                    "" => "none",
                    "a" | "A" => "lowerLetter",
                    _ => "decimal",
                };
                self.level(number("level"), format, number("start-value"));
            }
            (Space::OdfText, b"list-level-style-bullet" | b"list-level-style-image") => {
                self.level(number("level"), "bullet", None);
            }
            _ => {}
        }
    }

    fn level(&mut self, number: Option<usize>, format: &'static str, start: Option<usize>) {
        let levels = self.list.as_ref().and_then(|name| self.lists.get_mut(name));
        if let (Some(levels), Some(number)) = (levels, number.and_then(|number| number.checked_sub(1)))
            && levels.len() < LEVELS
        {
            levels.push(Level { number, format, start: start.unwrap_or(1) });
        }
    }

    /// The levels of a list of this style.
    pub(super) fn levels(&self, list: &str) -> &[Level] {
        self.lists.get(list).map_or(&[], Vec::as_slice)
    }

    /// What a span of this style says of its text.
    pub(super) fn look(&self, name: &str) -> Look {
        let mut name = name;
        let mut font = "";
        for _ in 0..MAX_PARENTS {
            let Some(style) = self.texts.get(name) else { break };
            if font.is_empty() {
                font = self.fonts.get(&style.font).unwrap_or(&style.font);
            }
            if style.parent.is_empty() {
                break;
            }
            name = &style.parent;
        }
        // Spaces are written as their number; ids of styles in Word have none.
        let style = if name.len() > MAX_NAME { String::new() } else { name.replace("_20_", "") };
        Look { style, font: font.to_string() }
    }
}
