//! How words look: styles of text.

use super::paint;
use super::xml::Xml;
use crate::color::Color;
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
}

impl Look {
    /// Those that every document has styles for.
    const ALL: [Self; 6] = [Self::Strong, Self::Emphasis, Self::Light, Self::Quiet, Self::Prompt, Self::Link];

    /// The name of its style, and what people see of that; none for words as they are.
    pub(super) fn name(self) -> Option<(String, String)> {
        let named = |name: &str, shown: &str| Some((name.to_string(), shown.to_string()));
        match self {
            Self::Plain => None,
            Self::Strong => named("Strong_20_Emphasis", "Strong Emphasis"),
            Self::Emphasis => named("Emphasis", "Emphasis"),
            Self::Light => named("Licht", "Licht"),
            Self::Quiet => named("Stil", "Stil"),
            Self::Prompt => named(name::PROMPT_STYLE, "Placeholder"),
            Self::Link => named("Internet_20_link", "Internet Link"),
            Self::Colored(color) => {
                let hex = color.hex().trim_start_matches('#').to_string();
                Some((format!("Kleur_20_{hex}"), format!("Kleur {hex}")))
            }
        }
    }

    fn properties(self) -> Vec<(&'static str, String)> {
        let color = |hex: &str| ("fo:color", hex.to_string());
        match self {
            Self::Plain => Vec::new(),
            Self::Strong => vec![("fo:font-weight", "bold".to_string())],
            Self::Emphasis => vec![("fo:font-style", "italic".to_string())],
            Self::Light => vec![("fo:font-weight", "normal".to_string())],
            Self::Quiet => vec![color(paint::SOFT)],
            Self::Prompt => vec![color(paint::PROMPT)],
            Self::Link => {
                let line = [("style:text-underline-style", "solid"), ("style:text-underline-width", "auto")];
                let line = line.map(|(name, value)| (name, value.to_string()));
                std::iter::once(color(paint::LINK)).chain(line).collect()
            }
            Self::Colored(own) => vec![color(&own.hex())],
        }
    }

    fn write(self, xml: &mut Xml) {
        let Some((name, shown)) = self.name() else { return };
        let about = [("style:name", name.as_str()), ("style:display-name", &shown), ("style:family", "text")];
        xml.start("style:style", &about);
        let properties = self.properties();
        let properties: Vec<(&str, &str)> = properties.iter().map(|(name, value)| (*name, value.as_str())).collect();
        xml.empty("style:text-properties", &properties);
        xml.end();
    }
}

/// Adds the styles of text: those that every document has, and those in its colours.
pub(super) fn write(xml: &mut Xml, colored: &[Look]) {
    Look::ALL.iter().chain(colored).for_each(|look| look.write(xml));
}
