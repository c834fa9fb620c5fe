//! What the templates draw: the method's sheets with the answers in their places, as plain data.

use serde::Serialize;

use crate::date::Date;
use crate::fiducials::{Fiducials, Half};
use crate::method::Shape;
use crate::typeset::{Dress, LanguageTag};

#[derive(Debug, Clone, Serialize)]
pub(super) struct CanvasView {
    pub house: Dress,
    pub date: Date,
    pub form: bool,
    pub paper: &'static str,
    pub grayscale: bool,
    #[serde(flatten)]
    pub language: LanguageTag,
    pub title: String,
    pub description: String,
    pub keywords: [String; 2],
    pub attribution: String,
    pub privacy: String,
    pub more: String,
    pub continued: String,
    pub ticked: String,
    pub sheets: Vec<SheetView>,
    /// What print carries to be found again; a form has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fiducials: Option<FiducialsView>,
}

/// Marks in the corners, and a code for each page; lengths in mm.
#[derive(Debug, Clone, Serialize)]
pub(super) struct FiducialsView {
    #[serde(flatten)]
    pub places: Fiducials,
    /// The dark modules of each page's code, row by row.
    pub codes: Vec<Vec<Vec<bool>>>,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct SheetView {
    pub id: String,
    /// Its number in the method, and which half of it this is.
    #[serde(skip)]
    pub number: usize,
    #[serde(skip)]
    pub half: Option<Half>,
    pub part: String,
    pub title: String,
    pub color: String,
    pub explanation: String,
    /// The pilot's name for the head band; `None` where the sheet has that field itself.
    pub pilot: Option<FieldView>,
    pub mark: MarkView,
    /// Version and "sheet 2 of 5".
    pub place: String,
    pub blocks: Vec<BlockView>,
    /// What does not belong in the boxes of this sheet: contributions to a form, and to lists.
    pub rests: Vec<RestView>,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct MarkView {
    pub path: String,
    pub text: String,
}

#[derive(Debug, Clone, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum BlockView {
    Fields { fields: Vec<FieldView> },
    Table { head: String, note: String, columns: Vec<ColumnView>, rows: Vec<RowView> },
    Columns { direction: String, columns: Vec<ThinkView> },
    Grid { title: String, columns: usize, rows: usize, boxes: Vec<BoxView>, arrows: Vec<ArrowView> },
    List { title: String, columns: Vec<ColumnView>, rows: Vec<ListRowView>, more: Vec<Vec<ListRowView>> },
}

/// What stands in a column: printed questions, or fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum ColumnKind {
    Questions,
    #[serde(untagged)]
    Fields(Shape),
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct ColumnView {
    pub kind: ColumnKind,
    pub title: String,
    pub hint: String,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct RowView {
    pub code: String,
    pub name: String,
    pub addition: String,
    pub explanation: String,
    pub questions: Vec<String>,
    /// A field, or `None` in the column of questions.
    pub cells: Vec<Option<FieldView>>,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct ListRowView {
    pub code: String,
    /// How far the action in it is, in print; none when nobody said so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    pub cells: Vec<FieldView>,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct ThinkView {
    pub code: String,
    pub name: String,
    pub question: String,
    pub lead_in: String,
    pub prompts: Vec<String>,
    pub field: FieldView,
}

/// A box of a grid, and its place.
#[derive(Debug, Clone, Serialize)]
pub(super) struct BoxView {
    pub row: usize,
    pub column: usize,
    pub height: usize,
    pub width: usize,
    #[serde(flatten)]
    pub think: ThinkView,
}

/// An arrow to the left edge of a column, in the middle of some rows.
#[derive(Debug, Clone, Serialize)]
pub(super) struct ArrowView {
    pub column: usize,
    pub from: usize,
    pub to: usize,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct FieldView {
    pub path: String,
    pub kind: Shape,
    pub code: String,
    pub label: String,
    pub hint: String,
    pub spoken: String,
    /// What to draw in print; empty in a form, where the widget shows it.
    pub text: String,
    /// What a control in Word asks for; templates have no use for it.
    #[serde(skip)]
    pub prompt: String,
    pub options: Vec<OptionView>,
    /// What the ends of a scale mean, for an office program; templates have it beside the boxes.
    #[serde(skip)]
    pub ends: String,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct OptionView {
    pub path: String,
    pub label: String,
    pub explanation: String,
    /// Whether to draw it ticked, in print; in a form the widget shows it.
    pub on: bool,
    /// Whether it is ticked, for a control in Word; templates have no use for it.
    #[serde(skip)]
    pub ticked: bool,
    /// How many contributions ticked it; 0 is not shown.
    pub tally: usize,
    /// How many voted for it in the room, in words; none is not shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub votes: Option<String>,
}

impl OptionView {
    /// How many chose it, in contributions and in the room, to stand behind it; none when nobody did.
    pub(super) fn counted(&self) -> Option<String> {
        let tally = (self.tally > 0).then(|| self.tally.to_string());
        let counts: Vec<String> = tally.into_iter().chain(self.votes.clone()).collect();
        (!counts.is_empty()).then(|| format!("({})   ", counts.join("; ")))
    }

    /// The id of the option: the last part of its path.
    pub(super) fn id(&self) -> &str {
        self.path.rsplit_once('.').map_or(self.path.as_str(), |(_, id)| id)
    }
}

/// A text for the follow-up sheet, under the name of its field.
#[derive(Debug, Clone, Serialize)]
pub(super) struct RestView {
    pub code: String,
    pub name: String,
    pub text: String,
}
