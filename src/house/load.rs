//! `[huisstijl]` and `[sjabloon]`: reading it, with every problem at its place.

use super::styles::styles;
use super::{Blob, Fonts, House, Logo};
use crate::color::Color;
use crate::messages::{house as say, program};
use crate::source::{self, Entry, Problem, Problems, Source, suggestion};

/// A house style, and the files that it still needs. Their names are as written: relative to the file of the style.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    house: House,
    /// The file of the logo.
    pub logo: Option<String>,
    logo_text: String,
    /// The folder with fonts.
    pub fonts: Option<String>,
}

/// Reads a house style for the sheets of a method, by their ids, or gives everything that is wrong with it.
pub fn load(source: &Source, sheets: &[&str]) -> Result<Wanted, Problems> {
    let wanted = source::read(source, |entry| {
        let wanted = entry.table("huisstijl", |entry| Ok(style(entry, sheets)));
        let template = |entry: &mut Entry| Ok(entry.optional_table("stijlen", |entry| Ok(styles(entry))));
        let styles = entry.optional_table("sjabloon", template).flatten().unwrap_or_default();
        let wanted = wanted?;
        Ok(Wanted { house: House { styles, ..wanted.house }, ..wanted })
    });
    wanted.map(|(wanted, _)| wanted)
}

fn style(entry: &mut Entry, sheets: &[&str]) -> Wanted {
    let own = entry.optional_color("kleur");
    let colors = entry.optional_table("kleuren", |entry| Ok(colors(entry, sheets))).unwrap_or_default();
    let logo = entry.optional_line("logo");
    let logo_text = entry.optional_line("logo_tekst");
    let fonts = entry.optional_line("lettertypen");
    let word_font = entry.optional_line("lettertype_word");
    if !word_font.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-')) {
        entry.wrong("lettertype_word", say::font_name_form());
    }
    let retention = entry.optional_text("bewaartermijn");
    let given = |text: String| (!text.trim().is_empty()).then_some(text);
    let house = House { own, colors, word_font: given(word_font), retention: given(retention), ..House::default() };
    Wanted { house, logo: given(logo), logo_text, fonts: given(fonts) }
}

/// Reads the colours of sheets, under their ids.
fn colors(entry: &mut Entry, sheets: &[&str]) -> Vec<(String, Color)> {
    let ids = entry.keys().into_iter();
    let color = |id: &str| {
        if !sheets.contains(&id) {
            let problem = Problem::error(say::no_sheet_to_color(id));
            entry.report(id, problem.with_hint(suggestion(id, sheets.iter().copied())));
        }
        (id.to_string(), entry.color(id))
    };
    ids.map(color).collect()
}

impl Wanted {
    /// Completes the style with files that lie beside it, by name: the one called as the logo, and all fonts.
    pub fn among(self, files: &[(String, Vec<u8>)]) -> Result<House, Problems> {
        let last = |name: &str| name.rsplit(['/', '\\']).next().unwrap_or_default().to_lowercase();
        let logo = self.logo.as_ref().map(|logo| {
            let found = files.iter().find(|(name, _)| last(name) == last(logo));
            let missing = || Problem::error(program::no_such_file(logo)).with_hint(program::put_it_beside());
            found.map(|(_, bytes)| bytes.clone()).ok_or_else(missing)
        });
        let logo = logo.transpose()?;
        let is_font = |(name, _): &&(String, Vec<u8>)| [".ttf", ".otf"].iter().any(|end| last(name).ends_with(end));
        let fonts = files.iter().filter(is_font).cloned().collect();
        self.with(logo, fonts)
    }

    /// Completes the style with its files: the logo, and the fonts with their names. All that is wrong is told.
    pub fn with(self, logo: Option<Vec<u8>>, fonts: Vec<(String, Vec<u8>)>) -> Result<House, Problems> {
        let logo = logo.map(|bytes| Logo::new(Blob::new(bytes), self.logo_text.clone())).transpose();
        let fonts = self.fonts.as_ref().map(|_| Fonts::new(fonts)).transpose();
        match (logo, fonts) {
            (Ok(logo), Ok(fonts)) => Ok(House { logo, fonts, ..self.house }),
            (logo, fonts) => Err(Problems(
                logo.err().into_iter().chain(fonts.err().into_iter().flat_map(|problems| problems.0)).collect(),
            )),
        }
    }
}
