//! A content control: what it says about itself, and what was filled in in it (ISO/IEC 29500-1, 17.5.2).

use super::glyph;
use super::identity::{Identity, Target};
use super::name;
use super::options;
use super::printed::Prompts;
use super::xml::{Element, Space};
use crate::answers::{Found, Raw};
use crate::date::DateWords;
use crate::language::Lexicon;
use crate::method::{Choice, Field, Shape};

/// The properties of a control.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Properties {
    pub(super) tag: String,
    pub(super) alias: String,
    /// The name of the building block with its prompt.
    pub(super) part: String,
    /// Whether it shows its prompt, as far as it knows.
    pub(super) prompting: bool,
    /// Whether it goes as soon as something is typed: it is a prompt alone.
    pub(super) temporary: bool,
    /// The state of a check box.
    checked: Option<bool>,
    /// What a list shows, with the values behind it.
    items: Vec<(String, String)>,
    /// The day of a date, and how it is shown.
    day: Option<String>,
    format: String,
}

impl Properties {
    /// Takes in an element of the properties.
    pub(super) fn read(&mut self, element: &Element) {
        let value = || element.attribute("val").unwrap_or_default();
        match (element.space, element.name()) {
            (Space::Word, b"tag") => self.tag = value(),
            (Space::Word, b"alias") => self.alias = value(),
            (Space::Word, b"docPart") => self.part = value(),
            (Space::Word, b"showingPlcHdr") => self.prompting = element.is_on(),
            (Space::Word, b"temporary") => self.temporary = element.is_on(),
            (Space::Word2010, b"checkbox") => self.checked = Some(false),
            (Space::Word2010, b"checked") => self.checked = Some(element.is_on()),
            (Space::Word, b"listItem") => {
                let value = element.attribute("value").unwrap_or_default();
                let shown = element.attribute("displayText").unwrap_or_else(|| value.clone());
                self.items.push((shown, value));
            }
            (Space::Word, b"date") => self.day = element.attribute("fullDate"),
            (Space::Word, b"dateFormat") => self.format = value(),
            _ => {}
        }
    }

    /// How many bytes its names and items have.
    pub(super) fn len(&self) -> usize {
        let items = self.items.iter().map(|(shown, value)| shown.len() + value.len()).sum::<usize>();
        self.tag.len() + self.alias.len() + self.part.len() + items
    }
}

/// What a control is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Owner {
    Known(Target),
    /// A field of ours that the method does not have, by the name it has in the document.
    Stray(String),
}

/// Finds out what a control is of: by its tag, its building block, the bookmark around it, its title. None for one that
/// is no field of ours: then it has neither our building block nor our bookmark.
pub(super) fn owner(identity: &mut Identity, properties: &Properties, bookmark: Option<&str>) -> Option<Owner> {
    let Properties { tag, alias, part, .. } = properties;
    let part = name::path_of_part(part);
    let known = (identity.by_tag(tag))
        .or_else(|| identity.by_tag(part?))
        .or_else(|| identity.by_bookmark(bookmark?))
        .or_else(|| identity.by_alias(alias));
    if let Some(target) = known {
        return Some(Owner::Known(target));
    }
    let is_ours = part.is_some() || bookmark.is_some_and(name::is_field);
    let name = if tag.is_empty() { part.unwrap_or_default() } else { tag.as_str() };
    (is_ours && !name.is_empty()).then(|| Owner::Stray(name.to_string()))
}

/// A control with its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Control {
    pub(super) owner: Owner,
    pub(super) properties: Properties,
    pub(super) text: String,
    /// What stands before lines as items of lists, by the byte at which they start.
    pub(super) marks: Vec<(usize, String)>,
    /// Whether all of its text has the style of a prompt.
    pub(super) styled: bool,
    /// Whether a cell of a table stands in it, with what may be printed there.
    pub(super) around_cell: bool,
}

impl Control {
    /// What is filled in; `None` when nothing is.
    pub(super) fn found(&self, identity: &Identity, prompts: &Prompts) -> Option<Found> {
        let (name, field) = match &self.owner {
            Owner::Stray(name) => (name.clone(), None),
            Owner::Known(target) => (identity.path(*target), Some((identity.field(target.field), target.option))),
        };
        let value = match field {
            Some((_, Some(_))) => self.tick(prompts.lexicon())?,
            None if self.properties.checked.is_some() => self.tick(prompts.lexicon())?,
            Some((field, None)) => self.value(field, prompts)?,
            None => Raw::Text(self.typed(prompts, |text| prompts.has(text))?.to_string()),
        };
        Some(Found { name, value, locked: false })
    }

    /// Makes a control of what stands where one was.
    pub(super) fn marked(target: Target, text: String, marks: Vec<(usize, String)>) -> Self {
        let owner = Owner::Known(target);
        Self { owner, properties: Properties::default(), text, marks, styled: false, around_cell: false }
    }

    /// Whether it is a prompt and no field: nothing was typed over it.
    pub(super) fn is_prompt(&self, prompts: &Prompts) -> bool {
        let asks = prompts.has(&self.text) || self.text.trim().is_empty() || prompts.any;
        self.properties.temporary && self.properties.prompting && asks
    }

    /// Whether it says that it shows its prompt, with a text that is none as far as is known.
    pub(super) fn is_unsure(&self, prompts: &Prompts) -> bool {
        self.properties.prompting && !self.text.trim().is_empty() && !prompts.has(&self.text)
    }

    /// The text, unless it is a prompt.
    fn typed(&self, prompts: &Prompts, is_prompt: impl Fn(&str) -> bool) -> Option<&str> {
        // LibreOffice drops the switch. The style alone says nothing: what is typed over a prompt there keeps it.
        let asks = is_prompt(&self.text) || prompts.any && self.properties.prompting && self.styled;
        (!asks && !self.text.trim().is_empty()).then_some(self.text.as_str())
    }

    /// The text with what stands before its lines as items of lists.
    fn listed(&self) -> String {
        let mut listed = String::with_capacity(self.text.len());
        let mut from = 0;
        for (at, mark) in &self.marks {
            listed.push_str(self.text.get(from..*at).unwrap_or_default());
            listed.push_str(mark);
            from = *at;
        }
        listed + self.text.get(from..).unwrap_or_default()
    }

    /// Whether a box is ticked: what is shown counts, then what the control says.
    fn tick(&self, lexicon: &Lexicon) -> Option<Raw> {
        let on = match glyph::glyph(lexicon, &self.text) {
            Some(on) => on,
            None if self.text.trim().is_empty() => self.properties.checked?,
            None => return Some(Raw::Text(self.text.clone())),
        };
        on.then(|| Raw::Chosen(vec!["x".to_string()]))
    }

    fn value(&self, field: &Field, prompts: &Prompts) -> Option<Raw> {
        let shape = field.kind.shape();
        let text = self.typed(prompts, |text| prompts.is_of(shape, text))?;
        Some(match shape {
            Shape::Text => Raw::Text(self.listed()),
            Shape::Line | Shape::Names | Shape::Number => Raw::Text(text.to_string()),
            Shape::Date => Raw::Text(self.date(text)),
            Shape::OneOf | Shape::AnyOf | Shape::Scale => self.chosen(prompts.lexicon(), field.kind.choices(), text)?,
        })
    }

    /// The date that is shown: the day behind it, where the text says the same in some order or language.
    fn date(&self, text: &str) -> String {
        match self.day() {
            Some(day) if agrees(text, day) => day.to_string(),
            Some(_) | None => text.to_string(),
        }
    }

    fn day(&self) -> Option<&str> {
        self.properties.day.as_deref().and_then(|day| day.get(..10))
    }

    /// Whether it shows day and month the other way around than the day behind it, and says nothing of that: which one
    /// is meant can't be told.
    pub(super) fn is_swapped(&self) -> bool {
        let Some(day) = self.day().filter(|day| agrees(&self.text, day)) else { return false };
        let month_first = self.properties.format.trim_start().starts_with('M');
        let written = DateWords::default().read(&self.text);
        let month = day.get(5..7).and_then(|month| month.parse().ok());
        !month_first && written.is_some_and(|written| Some(written.month) != month)
    }

    fn chosen(&self, lexicon: &Lexicon, choices: &[Choice], text: &str) -> Option<Raw> {
        let item = |shown: &str| self.properties.items.iter().find(|(text, _)| text.trim() == shown);
        let behind = item(text.trim()).map(|(_, value)| value.as_str());
        if behind == Some("") {
            return None;
        }
        if let Some(named) = options::named(lexicon, choices, text) {
            return Some(Raw::Chosen(named.into_iter().map(|choice| choice.id.clone()).collect()));
        }
        // The label may be that of another version.
        match behind.filter(|value| choices.iter().any(|choice| choice.id == **value)) {
            Some(value) => Some(Raw::Chosen(vec![value.to_string()])),
            None => Some(Raw::Text(text.to_string())),
        }
    }
}

/// Whether a text has the same day as a date in ISO 8601, in whatever order: its numbers, with a month in words or
/// a year in two digits.
fn agrees(text: &str, day: &str) -> bool {
    let numbers = |text: &str| -> Vec<u32> {
        let mut numbers: Vec<u32> =
            text.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect();
        numbers.sort_unstable();
        numbers
    };
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).count();
    let [Some(y), Some(m), Some(d)] = [0..4, 5..7, 8..10].map(|range| day.get(range)) else { return false };
    let short = y.get(2..).unwrap_or_default();
    match words {
        0 => [format!("{y} {m} {d}"), format!("{short} {m} {d}")].iter().any(|day| numbers(day) == numbers(text)),
        // The month, perhaps with the day of the week.
        1 | 2 => numbers(&format!("{y} {d}")) == numbers(text),
        _ => false,
    }
}
