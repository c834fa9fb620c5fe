//! How words look: styles of text.

use crate::color::Color;
use crate::language::StyleNames;
use crate::opendocument::{Dress, Xml, paint};
use crate::read::word::name;

/// The look of words among others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Look {
    Plain,
    Strong,
    Emphasis,
    /// Not bold among words that are.
    Light,
    /// Less loud than the words around them.
    Quiet,
    /// In a colour.
    Colored(Color),
    /// What an empty field asks.
    Prompt,
    Link,
    /// What leads to another row.
    Reference,
}

impl Look {
    /// Those that every document has styles for.
    const ALL: [Self; 7] =
        [Self::Strong, Self::Emphasis, Self::Light, Self::Quiet, Self::Prompt, Self::Link, Self::Reference];

    /// The name of its style; none for words as they are.
    pub(super) fn name(self) -> Option<String> {
        let named = |name: &str| Some(name.to_string());
        match self {
            Self::Plain => None,
            Self::Strong => named("Strong_20_Emphasis"),
            Self::Emphasis => named("Emphasis"),
            Self::Light => named("Light"),
            Self::Quiet => named("Quiet"),
            Self::Prompt => named(name::PROMPT_STYLE),
            Self::Link => named("Internet_20_link"),
            Self::Reference => named("Reference"),
            Self::Colored(color) => Some(format!("Color_20_{}", color.hex().trim_start_matches('#'))),
        }
    }

    /// What people see of it.
    fn shown(self, names: &StyleNames) -> String {
        match self {
            Self::Plain => String::new(),
            Self::Strong => "Strong Emphasis".to_string(),
            Self::Emphasis => "Emphasis".to_string(),
            Self::Light => names.light.clone(),
            Self::Quiet => names.quiet.clone(),
            Self::Prompt => "Placeholder".to_string(),
            Self::Link => "Internet Link".to_string(),
            Self::Reference => names.reference.clone(),
            Self::Colored(color) => names.color(color.hex().trim_start_matches('#')),
        }
    }

    fn properties(self, dress: &Dress) -> Vec<(&'static str, String)> {
        let color = |color| ("fo:color", dress.paint(color));
        match self {
            Self::Plain => Vec::new(),
            Self::Strong => vec![("fo:font-weight", "bold".to_string())],
            Self::Emphasis => vec![("fo:font-style", "italic".to_string())],
            Self::Light => vec![("fo:font-weight", "normal".to_string())],
            Self::Quiet => vec![color(paint::SOFT)],
            Self::Prompt => vec![color(paint::PROMPT)],
            Self::Reference => vec![color(paint::LINK)],
            Self::Link => {
                let line = [("style:text-underline-style", "solid"), ("style:text-underline-width", "auto")];
                let line = line.map(|(name, value)| (name, value.to_string()));
                std::iter::once(color(paint::LINK)).chain(line).collect()
            }
            Self::Colored(own) => vec![color(own)],
        }
    }

    fn write(self, xml: &mut Xml, dress: &Dress, names: &StyleNames) {
        let Some(name) = self.name() else { return };
        let shown = self.shown(names);
        let about = [("style:name", name.as_str()), ("style:display-name", &shown), ("style:family", "text")];
        xml.start("style:style", &about);
        let properties = self.properties(dress);
        let properties: Vec<(&str, &str)> = properties.iter().map(|(name, value)| (*name, value.as_str())).collect();
        xml.empty("style:text-properties", &properties);
        xml.end();
    }
}

/// Adds the styles of text: those that every document has, and those in its colours.
pub(super) fn write(xml: &mut Xml, dress: &Dress, names: &StyleNames, colored: &[Look]) {
    for look in Look::ALL.iter().chain(colored) {
        look.write(xml, dress, names);
    }
}
