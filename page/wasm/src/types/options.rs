//! What can be chosen.

#![cfg_attr(not(feature = "full"), allow(dead_code, reason = "the core hands some of it on"))]

use opschaal::messages::Language;
use opschaal::read::Whose;
use opschaal::report::{Export, Listed, Naming, ShareOrder, Spreadsheet};
use opschaal::session::Doubles;
use serde::Deserialize;
use tsify::Tsify;

use super::{Carried, Output, PersonView, Values};

/// A file that was given: a method, a house style, or what lies beside that.
#[derive(Debug, Clone, Deserialize, Tsify)]
pub struct GivenFile {
    pub name: String,
    #[serde(with = "serde_bytes")]
    #[tsify(type = "Uint8Array")]
    pub bytes: Vec<u8>,
}

/// The language of messages.
#[derive(Debug, Clone, Copy, Deserialize, Tsify)]
#[serde(rename_all = "snake_case")]
pub enum LanguageWanted {
    Nl,
    En,
}

/// How to bring together what came back.
#[derive(Debug, Clone, Default, Deserialize, Tsify)]
#[serde(rename_all = "camelCase", default)]
pub struct GatherOptions {
    /// The session that it is added to: the text of a session file.
    #[tsify(optional)]
    pub existing: Option<String>,
    /// The numbers of the files to count; all when none are given.
    #[tsify(optional)]
    pub files: Option<Vec<usize>>,
    /// The file that is the group's result.
    #[tsify(optional)]
    pub group: Option<usize>,
    /// Whether it was said that no file is the group's.
    pub no_group: bool,
    /// What the group decided, as typed in the page: takes the place of `group`.
    #[tsify(optional)]
    pub typed: Option<Values>,
    /// Count every copy of a person who sent more than one.
    pub keep_all: bool,
    /// Go on without what could not be read.
    pub skip_unreadable: bool,
    /// Now, as RFC 3339.
    pub moment: String,
    /// Who was invited.
    pub people: Vec<PersonView>,
    /// The session that was held before, to be kept in this one.
    #[tsify(optional)]
    pub earlier: Option<GivenFile>,
    /// What the session is called from now on; none to leave it.
    #[tsify(optional)]
    pub name: Option<String>,
}

/// Which report to make.
#[derive(Debug, Clone, Default, Deserialize, Tsify)]
#[serde(rename_all = "camelCase", default)]
pub struct ReportOptions {
    pub output: Output,
    /// The page for the board instead of the whole report.
    pub board: bool,
    pub naming: NamingWanted,
    pub order: OrderWanted,
    /// Ids; all of them when empty.
    pub sheets: Vec<String>,
    /// Ids of what to leave out: `bijdragen`, or those of questions.
    pub without: Vec<String>,
    /// The day, as `2026-03-12`.
    pub today: String,
    /// The file of an earlier session, to compare with.
    #[tsify(optional)]
    pub earlier: Option<GivenFile>,
    /// Whether it tells of all moments, side by side.
    pub moments: bool,
}

/// How people are called.
#[derive(Debug, Clone, Copy, Default, Deserialize, Tsify)]
#[serde(rename_all = "snake_case")]
pub enum NamingWanted {
    #[default]
    Discreet,
    Named,
    Anonymous,
}

impl From<NamingWanted> for Naming {
    fn from(wanted: NamingWanted) -> Self {
        match wanted {
            NamingWanted::Discreet => Self::Discreet,
            NamingWanted::Named => Self::Named,
            NamingWanted::Anonymous => Self::Anonymous,
        }
    }
}

/// The order of the rows in the picture of all choices.
#[derive(Debug, Clone, Copy, Default, Deserialize, Tsify)]
#[serde(rename_all = "snake_case")]
pub enum OrderWanted {
    #[default]
    Row,
    Division,
}

impl From<OrderWanted> for ShareOrder {
    fn from(wanted: OrderWanted) -> Self {
        match wanted {
            OrderWanted::Row => Self::Row,
            OrderWanted::Division => Self::Division,
        }
    }
}

/// Which actions to list.
#[derive(Debug, Clone, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ActionOptions {
    pub listed: ListedWanted,
    pub anonymous: bool,
    /// The day, as `2026-03-12`.
    pub today: String,
}

/// Which workbook of all answers to make.
#[derive(Debug, Clone, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct AnswersOptions {
    pub anonymous: bool,
    /// The day, as `2026-03-12`.
    pub today: String,
}

#[derive(Debug, Clone, Copy, Deserialize, Tsify)]
#[serde(rename_all = "snake_case")]
pub enum SpreadsheetFormat {
    Xlsx,
    Csv,
}

#[derive(Debug, Clone, Copy, Deserialize, Tsify)]
#[serde(rename_all = "snake_case")]
pub enum ListedWanted {
    Group,
    All,
}

#[derive(Debug, Clone, Copy, Deserialize, Tsify)]
#[serde(rename_all = "snake_case")]
pub enum ActionFormat {
    Xlsx,
    Csv,
    Ics,
}

/// Which kit to make.
#[derive(Debug, Clone, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct KitWanted {
    pub people: usize,
    /// Who they are, for badges and the list to sign; nobody when that is not known.
    #[serde(default)]
    #[tsify(optional)]
    pub attending: Vec<PersonView>,
    pub grayscale: bool,
    /// The paper to print posters on in tiles; none for no tiles.
    #[tsify(optional)]
    pub tile: Option<TileWanted>,
    /// How far actions of an earlier session are.
    #[serde(default)]
    #[tsify(optional)]
    pub carried: Vec<Carried>,
    /// The text of a session that it is made of instead: what people said stands on posters and slides.
    #[tsify(optional)]
    pub session: Option<String>,
}

#[derive(Debug, Clone, Copy, Deserialize, Tsify)]
#[serde(rename_all = "snake_case")]
pub enum TileWanted {
    A4,
    A3,
}

impl From<LanguageWanted> for Language {
    fn from(wanted: LanguageWanted) -> Self {
        match wanted {
            LanguageWanted::Nl => Self::Dutch,
            LanguageWanted::En => Self::English,
        }
    }
}

impl GatherOptions {
    /// Whether a file counts.
    pub fn wants(&self, id: usize) -> bool {
        self.group == Some(id) || self.files.as_ref().is_none_or(|files| files.contains(&id))
    }

    /// Whose a file is, as far as anybody said.
    pub fn whose(&self, id: usize) -> Whose {
        match self.group.filter(|_| self.typed.is_none()) {
            Some(group) if group == id => Whose::Group,
            Some(_) => Whose::Person,
            None if self.typed.is_some() || self.no_group => Whose::Person,
            None => Whose::Untold,
        }
    }

    pub fn doubles(&self) -> Doubles {
        if self.keep_all { Doubles::All } else { Doubles::Newest }
    }
}

impl From<SpreadsheetFormat> for Spreadsheet {
    fn from(format: SpreadsheetFormat) -> Self {
        match format {
            SpreadsheetFormat::Xlsx => Self::Xlsx,
            SpreadsheetFormat::Csv => Self::Csv,
        }
    }
}

impl From<ListedWanted> for Listed {
    fn from(wanted: ListedWanted) -> Self {
        match wanted {
            ListedWanted::Group => Self::Group,
            ListedWanted::All => Self::All,
        }
    }
}

impl From<ActionFormat> for Export {
    fn from(format: ActionFormat) -> Self {
        match format {
            ActionFormat::Xlsx => Self::Xlsx,
            ActionFormat::Csv => Self::Csv,
            ActionFormat::Ics => Self::Ics,
        }
    }
}

#[cfg(feature = "full")]
impl From<KitWanted> for opschaal::workshop::KitOptions {
    fn from(KitWanted { people, attending, grayscale, tile, carried: _, session: _ }: KitWanted) -> Self {
        use opschaal::workshop::{Attending, TilePaper};
        let people = match attending[..] {
            [] => Attending::Count(people),
            [..] => Attending::People(super::people(attending)),
        };
        let tile = tile.map(|tile| match tile {
            TileWanted::A4 => TilePaper::A4,
            TileWanted::A3 => TilePaper::A3,
        });
        Self { people, grayscale, tile }
    }
}
