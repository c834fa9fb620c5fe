//! What passes between the page and the library: TypeScript's types are made from these.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tsify::Tsify;

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

/// A message in words.
#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Told {
    /// `error` stands in the way, `warning` deserves a look, `note` is for information.
    #[tsify(type = "\"error\" | \"warning\" | \"note\"")]
    pub severity: &'static str,
    pub code: &'static str,
    pub text: String,
    pub hints: Vec<String>,
    /// The line of the file that it is about.
    #[tsify(optional)]
    pub line: Option<usize>,
}

/// A file that was made.
#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct MadeFile {
    /// The name that the program would give it.
    pub name: String,
    /// Its media type.
    pub media: &'static str,
    #[serde(with = "serde_bytes")]
    #[tsify(type = "Uint8Array")]
    pub bytes: Vec<u8>,
    pub told: Vec<Told>,
}

/// What is filled in, by the path of the field: words, or what is chosen (ids) or listed (names). Dates are written as
/// `2026-03-12`, or in words.
///
/// Texts that belong to no field are there too, under `niet_geplaatst.` and the name that they were found by.
#[derive(Debug, Clone, Default, Serialize, Deserialize, Tsify)]
#[serde(transparent)]
#[tsify(hashmap_as_object)]
pub struct Values(pub BTreeMap<String, Filled>);

#[derive(Debug, Clone, Serialize, Deserialize, Tsify)]
#[serde(untagged)]
pub enum Filled {
    Words(String),
    Several(Vec<String>),
}

/// The method, for forms.
#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct MethodView {
    pub id: String,
    pub version: String,
    pub language: String,
    pub title: String,
    pub attribution: String,
    pub privacy: String,
    /// The paths of the fields that say what a copy is about, who filled it in, and when.
    pub title_field: String,
    pub person_field: String,
    pub organisation_field: String,
    #[tsify(optional)]
    pub date_field: Option<String>,
    pub date_hint: String,
    pub sheets: Vec<SheetView>,
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct SheetView {
    pub id: String,
    /// Its letter.
    pub code: String,
    pub part: String,
    pub title: String,
    /// `#rrggbb`.
    pub color: String,
    pub explanation: String,
    pub blocks: Vec<BlockView>,
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(tag = "kind", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum BlockView {
    /// Single fields.
    Fields { fields: Vec<FieldView> },
    /// Rows by columns. Every row has the fields of `columns`, in that order.
    Table { path: String, head: String, note: String, columns: Vec<ColumnView>, rows: Vec<RowView> },
    /// Columns to think along.
    Columns { path: String, direction: String, columns: Vec<ThinkView> },
    /// Rows that repeat: the fields of row n are `path.n.column`; n counts from 1.
    List {
        path: String,
        title: String,
        code: String,
        row_name: String,
        rows: usize,
        most: usize,
        columns: Vec<FieldView>,
    },
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ColumnView {
    pub id: String,
    pub title: String,
    pub hint: String,
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct RowView {
    /// Such as `R1`.
    pub code: String,
    pub id: String,
    pub name: String,
    pub addition: String,
    pub explanation: String,
    pub questions: Vec<String>,
    pub fields: Vec<FieldView>,
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ThinkView {
    pub code: String,
    pub name: String,
    pub question: String,
    pub lead_in: String,
    pub prompts: Vec<String>,
    pub field: FieldView,
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct FieldView {
    /// Its name; in the columns of a list the last part of it.
    pub path: String,
    pub shape: ShapeView,
    pub label: String,
    /// What a screen reader says: makes sense alone.
    pub spoken: String,
    pub hint: String,
    pub choices: Vec<ChoiceView>,
}

#[derive(Debug, Clone, Copy, Serialize, Tsify)]
#[serde(rename_all = "snake_case")]
pub enum ShapeView {
    Line,
    Text,
    Names,
    Date,
    OneOf,
    AnyOf,
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ChoiceView {
    pub id: String,
    pub label: String,
    pub explanation: String,
}

/// How to make a canvas.
#[derive(Debug, Clone, Default, Deserialize, Tsify)]
#[serde(rename_all = "camelCase", default)]
pub struct CanvasOptions {
    pub output: Output,
    /// Ids; all of them when empty.
    pub sheets: Vec<String>,
    /// None for the usual one of the output.
    #[tsify(optional)]
    pub paper: Option<PaperWanted>,
    pub medium: MediumWanted,
    pub grayscale: bool,
    /// Long tables on two sheets.
    pub split: bool,
    /// Whether it asks for the name of who fills it in.
    pub person: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Tsify)]
#[serde(rename_all = "snake_case")]
pub enum PaperWanted {
    A4,
    A3,
    A2,
    A1,
    A0,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Tsify)]
#[serde(rename_all = "snake_case")]
pub enum Output {
    #[default]
    Pdf,
    Word,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Tsify)]
#[serde(rename_all = "snake_case")]
pub enum MediumWanted {
    /// To fill in on a screen.
    #[default]
    Form,
    /// The same, marked for the archive.
    Archive,
    /// For the wall: no fields.
    Print,
}

/// Answers read from a file.
#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ReadAnswers {
    /// None when it could not be read.
    #[tsify(optional)]
    pub values: Option<Values>,
    /// Whether it is a session: with contributions in it.
    pub is_session: bool,
    pub told: Vec<Told>,
}

/// Who is invited.
#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct People {
    pub people: Vec<PersonView>,
    pub told: Vec<Told>,
}

#[derive(Debug, Clone, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct PersonView {
    pub name: String,
    pub organisation: String,
}

/// A file that came back, or one that was packed in it.
#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Arrival {
    /// Its number among all that came back.
    pub id: usize,
    /// `mail.eml › canvas.pdf`.
    pub name: String,
    pub state: ArrivalState,
    /// Who filled it in, as it says; empty when it does not.
    pub source: String,
    /// How many fields are filled in, of how many.
    pub filled: usize,
    pub total: usize,
    /// The receipt: the first line says what it is.
    pub receipt: Vec<String>,
    pub told: Vec<Told>,
}

#[derive(Debug, Clone, Copy, Serialize, Tsify)]
#[serde(rename_all = "snake_case")]
pub enum ArrivalState {
    /// Something is filled in.
    Filled,
    /// Nothing is filled in.
    Blank,
    /// Nothing was changed.
    Unchanged,
    /// Of several people: a session, or a file with several canvases.
    Session,
    /// Damaged, or drawn on: answers may be missing.
    Doubtful,
    /// Not read.
    Refused,
    /// A file of ours that never holds answers.
    NoAnswers,
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
}

/// What was brought together.
#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct GatheredView {
    /// The session file; none when something stands in the way, which `told` says.
    #[tsify(optional)]
    pub session: Option<String>,
    #[tsify(optional)]
    pub overview: Option<Overview>,
    /// The files of which it is not clear whose they are: by number.
    pub unclear: Vec<usize>,
    /// Whether something could not be read that may hold answers.
    pub misses_answers: bool,
    /// What was left out and why, and what deserves a look.
    pub told: Vec<Told>,
    /// Who has replied; none without a list of people.
    #[tsify(optional)]
    pub replies: Option<RepliesView>,
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct RepliesView {
    pub silent: Vec<String>,
    pub unchanged: Vec<String>,
    pub unread: Vec<String>,
    pub uninvited: Vec<String>,
    pub nameless: Vec<String>,
}

/// A session file that was opened.
#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct SessionView {
    pub text: String,
    pub overview: Overview,
    pub told: Vec<Told>,
}

/// What is in a session.
#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(hashmap_as_object)]
pub struct Overview {
    /// The pilot's name; empty when nobody gave it.
    pub pilot: String,
    pub contributions: Vec<ContributionView>,
    /// Who sent a copy back as it was.
    pub unchanged: Vec<String>,
    /// Whose copies no longer count.
    pub replaced: Vec<String>,
    /// Files that could not be read.
    pub unread: Vec<String>,
    /// What the group decided.
    pub group: Values,
    /// How opinions spread over each choice of the method that is not in a list, in its order.
    pub spreads: Vec<SpreadView>,
    /// What people wrote, by the path of the field.
    pub said: BTreeMap<String, Vec<SaidView>>,
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ContributionView {
    pub name: String,
    pub organisation: String,
    pub file: String,
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct SpreadView {
    /// The path of the field.
    pub path: String,
    /// What people find it by: `R1 In: status`.
    pub label: String,
    /// How many ticked each option, in the order of the method.
    pub counts: Vec<CountView>,
    /// How many ticked none.
    pub blank: usize,
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct CountView {
    pub id: String,
    pub label: String,
    pub count: usize,
    /// Who ticked it.
    pub sources: Vec<String>,
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct SaidView {
    pub source: String,
    pub text: String,
}

/// Which report to make.
#[derive(Debug, Clone, Default, Deserialize, Tsify)]
#[serde(rename_all = "camelCase", default)]
pub struct ReportOptions {
    pub output: Output,
    /// The page for the board instead of the whole report.
    pub board: bool,
    pub anonymous: bool,
    /// Ids; all of them when empty.
    pub sheets: Vec<String>,
    /// The day, as `2026-03-12`.
    pub today: String,
    /// An earlier session: the text of its file.
    #[tsify(optional)]
    pub earlier: Option<String>,
}

/// Which list of actions to make.
#[derive(Debug, Clone, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ActionOptions {
    pub format: ActionFormat,
    pub anonymous: bool,
    /// The day, as `2026-03-12`.
    pub today: String,
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
    pub grayscale: bool,
    /// The paper to print posters on in tiles; none for no tiles.
    #[tsify(optional)]
    pub tile: Option<TileWanted>,
}

#[derive(Debug, Clone, Copy, Deserialize, Tsify)]
#[serde(rename_all = "snake_case")]
pub enum TileWanted {
    A4,
    A3,
}

/// What is said and done in the room.
#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Room {
    pub statements: Vec<StatementView>,
    /// The questions to close with.
    pub closing: Vec<String>,
    pub agendas: Vec<AgendaView>,
}

/// A statement to agree or disagree with.
#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StatementView {
    pub id: String,
    /// `#rrggbb`: of the part it is about.
    pub color: String,
    pub text: String,
    /// Says that it is not the method's; empty when it is.
    pub note: String,
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct AgendaView {
    pub id: String,
    pub title: String,
    pub subtitle: String,
    pub items: Vec<AgendaItemView>,
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct AgendaItemView {
    pub minutes: usize,
    pub what: String,
    pub how: String,
}
