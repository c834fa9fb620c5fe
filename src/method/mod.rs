//! The definition of a method: its sheets, the fields on them, and every word that is printed.
//!
//! Everything that knows what a canvas contains derives from here, so that a question is added in one place.

mod blank;
mod block;
mod choice;
mod field;
mod file_schema;
mod grid;
mod label;
mod load;
mod mark;
mod plan;
mod quantity;
mod reserved;
mod row;
mod scale;
mod schema;
mod start;
mod texts;
mod think;
pub(crate) mod tree;

pub use crate::number::{Marks, Number};
pub use crate::path::Path;
pub use blank::blank_toml;
pub use block::{Block, Columns, FieldColumn, FieldGroup, List, Row, Table, TableColumn};
pub use choice::Choice;
pub use field::{Field, FieldKind, Shape};
pub use file_schema::file_schema;
pub use grid::{Grid, GridBox, Place};
pub(crate) use load::load_sheets;
pub use load::{load, load_pack, stand_in};
pub(crate) use mark::MARK;
pub use mark::Mark;
pub use plan::{ActionRoles, Condition, PartKind, Plan, ReportPart, RowChoice, Rule};
pub use quantity::Quantity;
pub(crate) use reserved::{
    CONTRIBUTIONS, GIVEN, MOMENTS, NOTES, PROGRESS, REPLACED, RESERVED, SESSION, SOURCE, UNCHANGED, UNPLACED, UNREAD,
    VOTES,
};
pub use row::MAX_LIST_ROWS;
pub(crate) use row::row_number;
pub use scale::Scale;
pub use schema::json_schema;
pub use start::{start, start_zip};
pub(crate) use texts::{Plural, Texts};
pub use think::ThinkColumn;

use crate::color::Color;
use crate::date::Date;
use crate::house::House;
use crate::language::{Lexicon, Wording};
use crate::messages::{method as say, pack};
use crate::pack::Part;
use crate::source::{Problem, Problems, suggestion};
use block::Spot;

/// A whole method, as read from a method file.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Method {
    /// The name that files made with it carry.
    pub id: String,
    /// Its version, which every sheet carries too.
    pub version: String,
    /// When this version came out. Blank sheets carry it as their date: the program has no clock.
    pub edition: Date,
    /// A BCP 47 language tag.
    pub language: String,
    /// The name of the method.
    pub title: String,
    /// Whose method it is; printed on every sheet.
    pub attribution: String,
    /// What people should know about their data before they fill anything in; printed on every sheet.
    pub privacy: String,
    /// The field that is shown in the head of every sheet; it exists and is a line.
    pub title_field: Path,
    /// The field with the name of who filled in a copy; it exists and is a line.
    pub person_field: Path,
    /// The field with the organisation of who filled in a copy; it exists and is a line.
    pub organisation_field: Path,
    /// The words that layouts use.
    pub words: Words,
    /// What is written in its language beside those.
    pub wording: Wording,
    /// What people write, in its language and in those that are built in.
    pub lexicon: Lexicon,
    /// The sheets in order.
    pub sheets: Vec<Sheet>,
    /// The house style of what is made; the program's own when there is nothing in it.
    pub house: House,
    /// How to report on a session; none when the method does not say.
    pub plan: Option<Plan>,
    /// The texts of reports; none in a language that we have none in.
    pub(crate) texts: Option<Texts>,
}

/// The words that layouts use; places such as `{vel}` are filled in when they are printed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Words {
    /// Which sheet of how many.
    pub sheet_of: String,
    /// What the title of a follow-up sheet ends in.
    pub continued: String,
    /// What stands below a text that goes on elsewhere.
    pub more: String,
    /// The version of the method, in the foot.
    pub version: String,
    /// How a date is written.
    pub date_hint: String,
    /// What asks for the name of whoever fills in a copy of their own; empty for what the field says anyway.
    pub name_hint: String,
    /// What a screen reader says of a ticked square on paper.
    pub ticked: String,
    /// What a screen reader says of the field with the mark of a sheet.
    pub mark: String,
    /// Which page of how many.
    pub page_of: String,
    /// What stands in an empty field of a Word document.
    pub prompt_text: String,
    /// The same where one option is chosen.
    pub prompt_choice: String,
    /// The same where a date is chosen.
    pub prompt_date: String,
    /// The head of the column with what is asked, in a table of single fields.
    pub subject_head: String,
    /// The head of the column with the answers, in the same.
    pub answer_head: String,
    /// The head of the column with the codes of rows.
    pub row_head: String,
    /// The word before the number of a table in a document; empty for no numbers.
    pub table: String,
    /// The word before the number of a figure; empty for no numbers.
    pub figure: String,
    /// The names of the months, January first.
    pub months: [String; 12],
    /// How a date is put in words.
    pub date: String,
    /// The marks in numbers.
    pub numbers: Marks,
}

impl Words {
    /// Writes a date in words, as the method does: 12 maart 2026.
    pub fn spelled(&self, date: Date) -> String {
        let month = self.months.get(usize::from(date.month()) - 1).map_or("", String::as_str);
        let date = [("{dag}", date.day().to_string()), ("{maand}", month.into()), ("{jaar}", date.year().to_string())];
        date.iter().fold(self.date.clone(), |text, (place, value)| text.replace(place, value))
    }
}

/// One sheet of the canvas.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sheet {
    /// The first part of the paths of its fields, and its name on the command line.
    pub id: String,
    /// Its letter, which the codes of its rows begin with.
    pub code: String,
    /// The part that the sheet belongs to; empty when it has none.
    pub part: String,
    /// What stands at the top.
    pub title: String,
    /// The colour of its head and its codes.
    pub color: Color,
    /// What the sheet is for; printed below the title.
    pub explanation: String,
    /// What stands on it, in reading order.
    pub blocks: Vec<Block>,
}

impl Sheet {
    /// Lists the fields in reading order; of a list only the printed rows.
    pub fn fields(&self) -> Vec<Field> {
        self.blocks.iter().flat_map(Block::fields).collect()
    }
}

impl Method {
    /// Gives the method the colours of a house, and the rest of the style to what is made of it.
    #[must_use]
    pub fn dressed(mut self, house: House) -> Method {
        for sheet in &mut self.sheets {
            if let Some((_, color)) = house.colors.iter().find(|(id, _)| *id == sheet.id) {
                sheet.color = *color;
            }
        }
        self.house = house;
        self
    }

    /// The texts of reports, workbooks and lists; says which part to add to the pack when there are none.
    pub(crate) fn texts(&self) -> Result<&Texts, Problem> {
        let none = || {
            Problem::error(pack::no_report_texts(&self.language)).with_hint(pack::pack_lacks(Part::Report.file_name()))
        };
        self.texts.as_ref().ok_or_else(none)
    }

    /// Lists the ids of the sheets.
    pub fn sheet_ids(&self) -> Vec<&str> {
        self.sheets.iter().map(|sheet| sheet.id.as_str()).collect()
    }

    /// Lists the fields of all sheets in reading order; of a list only the printed rows.
    pub fn fields(&self) -> Vec<Field> {
        self.sheets.iter().flat_map(Sheet::fields).collect()
    }

    /// Puts the paths of fields in the order of the sheets; those of no printed field are left out.
    pub(crate) fn in_order(&self, paths: &[Path]) -> Vec<Path> {
        self.fields().into_iter().map(|field| field.path).filter(|path| paths.contains(path)).collect()
    }

    /// Finds a field by its path, also in a row of a list beyond the printed ones.
    pub fn field(&self, path: &str) -> Option<Field> {
        self.find(path).map(|spot| spot.field())
    }

    /// Finds what a field holds by its path, as [`Method::field`], without making the field.
    pub fn kind(&self, path: &str) -> Option<&FieldKind> {
        self.find(path).map(|spot| spot.kind())
    }

    fn find(&self, path: &str) -> Option<Spot<'_>> {
        self.blocks().find_map(|block| block.find(path))
    }

    /// Tells whether a path is that of a field in a row of a list.
    pub fn is_in_list(&self, path: &Path) -> bool {
        self.lists().any(|list| list.path.below(path.as_str()).is_some())
    }

    /// Finds the field with the day of a session, when the method has one.
    pub fn date_field(&self) -> Option<&Path> {
        self.plan.as_ref()?.date.as_ref()
    }

    /// Lists the fields that tell who filled a copy in and when.
    pub fn signing_fields(&self) -> impl Iterator<Item = &Path> {
        [&self.person_field, &self.organisation_field].into_iter().chain(self.date_field())
    }

    /// Lists the fields that tell what a copy is about, who filled it in and when: they hold nobody's opinion.
    pub fn about_fields(&self) -> impl Iterator<Item = &Path> {
        std::iter::once(&self.title_field).chain(self.signing_fields())
    }

    /// How the field with the name of who filled in a canvas is called on it.
    pub fn person_label(&self) -> String {
        self.field(self.person_field.as_str()).map(|field| field.label).unwrap_or_default()
    }

    /// Lists the tables of all sheets.
    pub fn tables(&self) -> impl Iterator<Item = &Table> + Clone {
        self.blocks().filter_map(Block::as_table)
    }

    /// Lists the columns to think along of all sheets.
    pub fn all_columns(&self) -> impl Iterator<Item = &Columns> + Clone {
        self.blocks().filter_map(Block::as_columns)
    }

    /// Lists the lists of all sheets.
    pub fn lists(&self) -> impl Iterator<Item = &List> + Clone {
        self.blocks().filter_map(Block::as_list)
    }

    /// Lists the grids of all sheets.
    pub fn grids(&self) -> impl Iterator<Item = &Grid> + Clone {
        self.blocks().filter_map(Block::as_grid)
    }

    /// Finds a table by its path.
    pub fn table(&self, path: &Path) -> Option<&Table> {
        self.tables().find(|table| table.path == *path)
    }

    /// Finds columns by their path.
    pub fn columns(&self, path: &Path) -> Option<&Columns> {
        self.all_columns().find(|columns| columns.path == *path)
    }

    /// Finds a grid by its path.
    pub fn grid(&self, path: &Path) -> Option<&Grid> {
        self.grids().find(|grid| grid.path == *path)
    }

    /// Finds a list by its path.
    pub fn list(&self, path: &Path) -> Option<&List> {
        self.lists().find(|list| list.path == *path)
    }

    /// Finds a sheet by its id.
    pub fn sheet(&self, id: &str) -> Option<&Sheet> {
        self.sheets.iter().find(|sheet| sheet.id == id)
    }

    /// Lists the blocks of all sheets.
    pub fn blocks(&self) -> impl Iterator<Item = &Block> + Clone {
        self.sheets.iter().flat_map(|sheet| &sheet.blocks)
    }

    /// Finds sheets by their ids, with their numbers from 1; all of them for no ids. An id that no sheet has is an
    /// error.
    pub fn sheets_named(&self, ids: &[String]) -> Result<Vec<(usize, &Sheet)>, Problems> {
        let unknown = (ids.iter())
            .filter(|id| self.sheet(id).is_none())
            .map(|id| Problem::error(say::no_sheet(id)).with_hint(suggestion(id, self.sheet_ids())));
        let unknown: Vec<Problem> = unknown.collect();
        if !unknown.is_empty() {
            return Err(Problems(unknown));
        }
        Ok((1..).zip(&self.sheets).filter(|(_, sheet)| ids.is_empty() || ids.contains(&sheet.id)).collect())
    }

    /// Finds the sheet that a field, a table, columns or a list stand on, by their path.
    pub fn sheet_of(&self, path: &Path) -> Option<&Sheet> {
        let holds = |block: &Block| block.path() == Some(path) || block.find(path.as_str()).is_some();
        self.sheets.iter().find(|sheet| sheet.blocks.iter().any(holds))
    }
}
