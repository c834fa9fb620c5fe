//! `[huisstijl]`: reading it, with every problem at its place.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::{Blob, Fonts, House, Logo};
use crate::color::{Color, MIN_CONTRAST};
use crate::source::{Problem, Problems, Source, suggest};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    huisstijl: Table,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    kleur: Option<Spanned<String>>,
    #[serde(default)]
    kleuren: BTreeMap<String, Spanned<String>>,
    logo: Option<String>,
    #[serde(default)]
    logo_tekst: String,
    lettertypen: Option<String>,
    lettertype_word: Option<Spanned<String>>,
}

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

/// Reads a house style for the sheets of a method, by their ids, or gives what is wrong with it.
pub fn load(source: &Source, sheets: &[&str]) -> Result<Wanted, Problems> {
    let at = |problem: Problem, range| problem.at(&source.name, range);
    let File { huisstijl: table } = toml::from_str(&source.text).map_err(|err| {
        at(Problem::error(format!("not a house style: {}", err.message())), err.span().unwrap_or_default()).with_hint(
            "it has one table, [huisstijl], with kleur, kleuren, logo, logo_tekst, lettertypen, lettertype_word",
        )
    })?;
    let mut problems = Vec::new();
    let mut color = |text: &Spanned<String>| match checked(text.get_ref()) {
        Ok(color) => Some(color),
        Err(problem) => {
            problems.push(at(problem, text.span()));
            None
        }
    };
    let own = table.kleur.as_ref().and_then(&mut color);
    let colors: Vec<(String, Option<Color>)> =
        table.kleuren.iter().map(|(id, text)| (id.clone(), color(text))).collect();
    let ids = || sheets.iter().copied();
    for (id, text) in table.kleuren.iter().filter(|(id, _)| !ids().any(|known| known == *id)) {
        let problem = Problem::error(format!("there is no sheet ‘{id}’ to colour"));
        let problem = match suggest(id, ids()) {
            Some(near) => problem.with_hint(format!("did you mean ‘{near}’?")),
            None => problem.with_hint(format!("the sheets are: {}", ids().collect::<Vec<_>>().join(", "))),
        };
        problems.push(at(problem, text.span()));
    }
    if let Some(name) = &table.lettertype_word
        && !name.get_ref().chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-'))
    {
        let problem = Problem::error("the name of a font has only letters, digits, spaces and hyphens");
        problems.push(at(problem, name.span()));
    }
    if !problems.is_empty() {
        return Err(Problems(problems).sorted());
    }
    let colors = colors.into_iter().filter_map(|(id, color)| Some((id, color?))).collect();
    let word_font = table.lettertype_word.map(Spanned::into_inner).filter(|name| !name.trim().is_empty());
    let house = House { own, colors, word_font, ..House::default() };
    Ok(Wanted { house, logo: table.logo, logo_text: table.logo_tekst, fonts: table.lettertypen })
}

fn checked(text: &str) -> Result<Color, Problem> {
    let color =
        Color::from_hex(text).ok_or_else(|| Problem::error("expected a colour as \"#rrggbb\", such as \"#243b53\""))?;
    let contrast = color.contrast_with_white();
    if contrast < MIN_CONTRAST {
        let contrast = (contrast * 10.0).floor() / 10.0;
        let message = format!("contrast with white is {contrast:.1}:1, at least {MIN_CONTRAST}:1 is needed");
        return Err(Problem::error(message).with_hint("choose a darker colour"));
    }
    Ok(color)
}

impl Wanted {
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
