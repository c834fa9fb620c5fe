//! Values of arguments: words of ours, and what is checked as it is read.

use std::fmt;

use clap::ValueEnum;
use clap::builder::PossibleValue;
use codespan_reporting::term::termcolor::ColorChoice;
use opschaal::canvas;
use opschaal::format::Output;
use opschaal::messages::{self, Message, program as say, source};
use opschaal::report;
use opschaal::workshop;

use crate::cli::kit::Expected;
use crate::cli::whole::Existing;

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Color {
    Auto,
    #[value(alias = "altijd")]
    Always,
    #[value(alias = "nooit")]
    Never,
}

impl From<Color> for clap::ColorChoice {
    fn from(color: Color) -> Self {
        match color {
            Color::Auto => Self::Auto,
            Color::Always => Self::Always,
            Color::Never => Self::Never,
        }
    }
}

impl From<Color> for ColorChoice {
    fn from(color: Color) -> Self {
        match color {
            Color::Auto => Self::Auto,
            Color::Always => Self::Always,
            Color::Never => Self::Never,
        }
    }
}

/// A language of the messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Language {
    Nl,
    En,
}

impl From<Language> for messages::Language {
    fn from(language: Language) -> Self {
        match language {
            Language::Nl => Self::Dutch,
            Language::En => Self::English,
        }
    }
}

/// A paper size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Paper {
    A4,
    A3,
    A2,
    A1,
    A0,
}

impl From<Paper> for canvas::Paper {
    fn from(paper: Paper) -> Self {
        match paper {
            Paper::A4 => Self::A4,
            Paper::A3 => Self::A3,
            Paper::A2 => Self::A2,
            Paper::A1 => Self::A1,
            Paper::A0 => Self::A0,
        }
    }
}

/// What a canvas comes as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Pdf,
    #[value(name = "docx", alias = "word")]
    Word,
    #[value(name = "odt")]
    OpenDocument,
}

impl From<Format> for Output {
    fn from(format: Format) -> Self {
        match format {
            Format::Pdf => Self::Pdf,
            Format::Word => Self::Word,
            Format::OpenDocument => Self::OpenDocument,
        }
    }
}

/// The paper of an office printer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum TilePaper {
    A4,
    A3,
}

impl From<TilePaper> for workshop::TilePaper {
    fn from(paper: TilePaper) -> Self {
        match paper {
            TilePaper::A4 => Self::A4,
            TilePaper::A3 => Self::A3,
        }
    }
}

/// Whom a report is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Audience {
    #[value(alias = "iedereen")]
    Everybody,
    #[value(alias = "bestuur")]
    Board,
}

impl From<Audience> for report::Audience {
    fn from(audience: Audience) -> Self {
        match audience {
            Audience::Everybody => Self::Everybody,
            Audience::Board => Self::Board,
        }
    }
}

/// The order of rows in the picture of all choices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ShareOrder {
    #[value(alias = "rij")]
    Row,
    #[value(alias = "verschil")]
    Division,
}

impl From<ShareOrder> for report::ShareOrder {
    fn from(order: ShareOrder) -> Self {
        match order {
            ShareOrder::Row => Self::Row,
            ShareOrder::Division => Self::Division,
        }
    }
}

/// The name of a word of ours as people see it: in Dutch its Dutch name, when it has one.
pub fn shown(value: &PossibleValue, language: messages::Language) -> String {
    let dutch = match language {
        messages::Language::Dutch => value.get_name_and_aliases().nth(1),
        messages::Language::English => None,
    };
    dutch.unwrap_or(value.get_name()).to_string()
}

/// The same for a word of which only the English name is left.
pub fn shown_by_name(name: &str, language: messages::Language) -> String {
    let colors = Color::value_variants().iter().filter_map(ValueEnum::to_possible_value);
    let audiences = Audience::value_variants().iter().filter_map(ValueEnum::to_possible_value);
    let orders = ShareOrder::value_variants().iter().filter_map(ValueEnum::to_possible_value);
    let found = colors.chain(audiences).chain(orders).find(|value| value.get_name() == name);
    found.map_or_else(|| name.to_string(), |value| shown(&value, language))
}

/// What `--force` does with a file that is there.
pub fn existing(force: bool) -> Existing {
    if force { Existing::Replaced } else { Existing::Kept }
}

/// What is wrong with a value.
#[derive(Debug, Clone)]
pub struct WrongValue(pub Message);

impl fmt::Display for WrongValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for WrongValue {}

/// Reads one name from the list of sheets.
///
/// An empty one is a slip (`--sheets routes, impact`, or a variable in a script that holds nothing), and must not
/// end up as "all sheets".
pub fn sheet_name(name: &str) -> Result<String, WrongValue> {
    match name.trim() {
        "" => Err(WrongValue(say::sheet_name_missing())),
        name => Ok(name.to_lowercase()),
    }
}

/// Reads how many people come.
pub fn people(number: &str) -> Result<usize, WrongValue> {
    let range = 1..=500;
    let number = number.trim().parse().ok().filter(|number| range.contains(number));
    number.ok_or_else(|| WrongValue(source::expected_number(*range.start(), *range.end())))
}

/// The same; what is no number is the list of them.
pub fn expected(given: &str) -> Result<Expected, WrongValue> {
    if given.trim().bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') {
        return people(given).map(Expected::Count);
    }
    Ok(Expected::List(given.into()))
}
