//! What the templates draw: the method's sheets with the answers in their places, as plain data.
//!
//! The same walk gathers the form fields, so that a page and its fields can't disagree.

use std::collections::HashSet;

use serde::Serialize;

use super::text::text;
use super::voices::{Voice, list_voices, voices};
use super::{Medium, Options, split};
use crate::answers::{Answers, Value};
use crate::date::Date;
use crate::face::Face;
use crate::method::{
    Block, Columns, Field, FieldColumn, FieldGroup, FieldKind, List, Mark, Method, Path, Sheet, Table, TableColumn,
};
use crate::pdf::{Content, FormField};
use crate::read::word::prompt;
use crate::session::{Session, spread};
use crate::source::{Problem, Problems};
use crate::typeset::Dress;
use crate::typeset::{Language, breakable};

/// The number of rows on a follow-up sheet of a list.
const ROWS_ON_FOLLOW_UP: usize = 20;

#[derive(Debug, Clone, Serialize)]
pub(super) struct View {
    pub house: Dress,
    pub date: Date,
    pub form: bool,
    pub paper: &'static str,
    pub grayscale: bool,
    #[serde(flatten)]
    pub language: Language,
    pub title: String,
    pub description: String,
    pub attribution: String,
    pub privacy: String,
    pub more: String,
    pub continued: String,
    pub ticked: String,
    pub sheets: Vec<SheetView>,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct SheetView {
    pub id: String,
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
    List { title: String, columns: Vec<ColumnView>, rows: Vec<ListRowView>, more: Vec<Vec<ListRowView>> },
}

/// What a column or a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum KindView {
    Questions,
    Line,
    Text,
    Names,
    Date,
    OneOf,
    AnyOf,
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct ColumnView {
    pub kind: KindView,
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

#[derive(Debug, Clone, Serialize)]
pub(super) struct FieldView {
    pub path: String,
    pub kind: KindView,
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
}

#[derive(Debug, Clone, Serialize)]
pub(super) struct OptionView {
    pub path: String,
    pub label: String,
    pub explanation: String,
    pub on: bool,
    /// How many contributions ticked it; 0 is not shown.
    pub tally: usize,
}

impl OptionView {
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

/// The data for the templates, the fields for the form, and warnings on the way.
pub(super) struct Build {
    pub view: View,
    pub fields: Vec<FormField>,
    pub warnings: Vec<Problem>,
}

impl Build {
    /// Walks the sheets that the options ask for. With a face, texts are made such that it can draw them; where
    /// another program draws them they stay as they are.
    pub(super) fn new(
        method: &Method,
        session: &Session,
        options: &Options,
        face: Option<&Face>,
    ) -> Result<Self, Problems> {
        let sheets = split::chosen(method.sheets_named(&options.sheets)?, options)?;
        let mut walk = Walk {
            method,
            session,
            answers: &session.group,
            voices: Vec::new(),
            medium: options.medium,
            face,
            fields: Vec::new(),
            known: HashSet::new(),
            warnings: Vec::new(),
        };
        let titles: Vec<&str> = sheets.iter().map(|(_, sheet)| sheet.title.as_str()).collect();
        let pilot = session.group.get(&method.title_field).map(|value| text(value, &method.words, Medium::Print));
        let title = match pilot {
            Some(pilot) => {
                let pilot = face.map_or_else(|| pilot.clone(), |face| face.drawable(&pilot).0);
                format!("{} – {}", method.title, pilot.replace('\n', " "))
            }
            None => method.title.clone(),
        };
        let rows = options.rows;
        let view = View {
            house: Dress::of(&method.house),
            date: method.edition,
            form: matches!(options.medium, Medium::Form(_)),
            paper: options.paper.name(),
            grayscale: options.grayscale,
            language: Language::new(&method.language),
            title,
            description: titles.join(" · "),
            attribution: method.attribution.clone(),
            privacy: method.privacy.clone(),
            more: method.words.more.clone(),
            continued: method.words.continued.clone(),
            ticked: method.words.ticked.clone(),
            sheets: sheets.into_iter().flat_map(|(number, sheet)| rows.apply(walk.sheet(number, sheet))).collect(),
        };
        Ok(Self { view, fields: walk.fields, warnings: walk.warnings })
    }
}

/// The walk over the sheets.
struct Walk<'a> {
    method: &'a Method,
    session: &'a Session,
    /// The group's answers: what stands in the fields.
    answers: &'a Answers,
    /// What the contributions say on this sheet, for the follow-up sheet of a form.
    voices: Vec<RestView>,
    medium: Medium,
    face: Option<&'a Face>,
    fields: Vec<FormField>,
    /// The paths of those fields.
    known: HashSet<String>,
    warnings: Vec<Problem>,
}

impl Walk<'_> {
    fn sheet(&mut self, number: usize, sheet: &Sheet) -> SheetView {
        let words = &self.method.words;
        let title =
            if sheet.part.is_empty() { sheet.title.clone() } else { format!("{}: {}", sheet.part, sheet.title) };
        let place = words
            .sheet_of
            .replace("{vel}", &number.to_string())
            .replace("{totaal}", &self.method.sheets.len().to_string());
        let version = words.version.replace("{versie}", &self.method.version);
        let mark = Mark::new(self.method, sheet);
        let mark = MarkView { path: mark.field_name(), text: mark.to_string() };
        self.form_field(&mark.path, words.mark.replace("{vel}", &title), Content::Mark(mark.text.clone()));
        let has_title_field = sheet.fields().iter().any(|field| field.path == self.method.title_field);
        let title_field = self.method.field(self.method.title_field.as_str()).filter(|_| !has_title_field);
        SheetView {
            id: sheet.id.clone(),
            part: sheet.part.clone(),
            title: sheet.title.clone(),
            color: sheet.color.hex(),
            explanation: sheet.explanation.clone(),
            pilot: title_field.map(|field| self.field(field)),
            mark,
            place: format!("{version} · {place}"),
            blocks: sheet.blocks.iter().map(|block| self.block(block)).collect(),
            rests: std::mem::take(&mut self.voices),
        }
    }

    fn block(&mut self, block: &Block) -> BlockView {
        match block {
            Block::Fields(FieldGroup { fields }) => {
                BlockView::Fields { fields: fields.iter().map(|field| self.field(field.clone())).collect() }
            }
            Block::Table(table) => self.table(table),
            Block::Columns(columns) => self.columns(columns),
            Block::List(list) => self.list(list),
        }
    }

    fn table(&mut self, table: &Table) -> BlockView {
        let rows = table.rows.iter().enumerate().map(|(index, row)| RowView {
            code: table.row_code(index),
            name: row.name.clone(),
            addition: row.addition.clone(),
            explanation: row.explanation.clone(),
            questions: row.questions.clone(),
            cells: table
                .columns
                .iter()
                .map(|column| match column {
                    TableColumn::Questions { .. } => None,
                    TableColumn::Field(column) => Some(self.field(table.field(index, column))),
                })
                .collect(),
        });
        BlockView::Table {
            head: table.head.clone(),
            note: table.note.clone(),
            rows: rows.collect(),
            columns: table.columns.iter().map(|column| self.table_column(column)).collect(),
        }
    }

    fn table_column(&self, column: &TableColumn) -> ColumnView {
        match column {
            TableColumn::Questions { title } => {
                ColumnView { kind: KindView::Questions, title: title.clone(), hint: String::new() }
            }
            TableColumn::Field(column) => self.column(column),
        }
    }

    fn column(&self, column: &FieldColumn) -> ColumnView {
        ColumnView {
            kind: kind(&column.kind),
            title: column.title.clone(),
            hint: self.hint(&column.kind, &column.hint),
        }
    }

    /// A date says how to write it, unless the method has a better hint.
    fn hint(&self, kind: &FieldKind, hint: &str) -> String {
        match kind {
            FieldKind::Date if hint.is_empty() => self.method.words.date_hint.clone(),
            FieldKind::Date
            | FieldKind::Line
            | FieldKind::Text
            | FieldKind::Names
            | FieldKind::OneOf(_)
            | FieldKind::AnyOf(_) => hint.to_string(),
        }
    }

    fn columns(&mut self, columns: &Columns) -> BlockView {
        let think = columns.columns.iter().enumerate().map(|(index, column)| ThinkView {
            code: columns.row_code(index),
            name: column.name.clone(),
            question: column.question.clone(),
            lead_in: column.lead_in.clone(),
            prompts: column.prompts.clone(),
            field: self.field(columns.field(index)),
        });
        BlockView::Columns { columns: think.collect(), direction: columns.direction.clone() }
    }

    fn list(&mut self, list: &List) -> BlockView {
        let used = self.answers.rows(list.path.as_str());
        let sheets = used.saturating_sub(list.rows).div_ceil(ROWS_ON_FOLLOW_UP);
        let said: Vec<String> = list_voices(self.method, self.session, list).iter().map(Voice::shown).collect();
        if !said.is_empty() {
            let text = self.drawable(&list.path, &list.title, &said.join("\n"));
            self.voices.push(RestView { code: list.code.clone(), name: list.title.clone(), text });
        }
        let first = self.list_rows(list, 1, list.rows);
        let more = (0..sheets)
            .map(|sheet| self.list_rows(list, list.rows + 1 + sheet * ROWS_ON_FOLLOW_UP, ROWS_ON_FOLLOW_UP))
            .collect();
        BlockView::List {
            title: list.title.clone(),
            columns: list.columns.iter().map(|column| self.column(column)).collect(),
            rows: first,
            more,
        }
    }

    fn list_rows(&mut self, list: &List, from: usize, count: usize) -> Vec<ListRowView> {
        (from..from + count)
            .map(|n| ListRowView {
                code: list.row_code(n),
                cells: list.columns.iter().map(|column| self.field(list.field(n, column))).collect(),
            })
            .collect()
    }

    /// A field with its answer: for the page, and as a form field.
    fn field(&mut self, field: Field) -> FieldView {
        let value = self.answers.get(&field.path);
        let full = value.map_or_else(String::new, |value| text(value, &self.method.words, self.medium));
        let drawn = self.drawn(&field, &full);
        let content = match &field.kind {
            FieldKind::Line | FieldKind::Date => Some(Content::Line(full)),
            FieldKind::Text | FieldKind::Names => Some(Content::Text(full)),
            FieldKind::OneOf(_) | FieldKind::AnyOf(_) => None,
        };
        if let Some(content) = content {
            self.form_field(field.path.as_str(), field.spoken.clone(), content);
        }
        let chosen: &[String] = match value {
            Some(Value::Chosen(ids)) => ids,
            Some(Value::Text(_) | Value::Names(_) | Value::Date(_) | Value::Undated(_)) | None => &[],
        };
        let tallies = spread(self.session, &field).counts;
        // Rows of a list are of who wrote them: the first of one is not the first of another.
        let in_list = self.method.is_in_list(&field.path);
        let options = tallies.into_iter().map(|(choice, tally)| {
            let tally = if in_list { 0 } else { tally };
            let path = field.option_path(choice).to_string();
            let on = chosen.contains(&choice.id);
            self.form_field(&path, field.option_spoken(choice), Content::Tick(on));
            OptionView { path, label: choice.label.clone(), explanation: choice.explanation.clone(), on, tally }
        });
        let options = options.collect();
        FieldView {
            options,
            path: field.path.to_string(),
            kind: kind(&field.kind),
            code: field.code.clone().unwrap_or_default(),
            label: field.label.clone(),
            hint: self.hint(&field.kind, &field.hint),
            spoken: field.spoken.clone(),
            text: drawn,
            prompt: prompt::prompt(self.method, &field.kind).to_string(),
        }
    }

    /// What the page shows in a field. In print that is the group's answer with those of the contributions below it;
    /// in a form the widget shows the group's, and the contributions come on the follow-up sheet.
    fn drawn(&mut self, field: &Field, own: &str) -> String {
        let in_list = self.method.is_in_list(&field.path);
        // Who filled in a copy is the source of its texts, and no text itself.
        let about_who = [&self.method.person_field, &self.method.organisation_field].contains(&&field.path);
        let voices = if in_list || about_who { Vec::new() } else { voices(self.method, self.session, field) };
        let said: Vec<String> = voices.iter().map(Voice::shown).collect();
        match self.medium {
            Medium::Print => {
                let own = (!own.is_empty()).then(|| own.to_string());
                let texts: Vec<String> = own.into_iter().chain(said).collect();
                self.drawable(&field.path, &field.spoken, &texts.join("\n"))
            }
            Medium::Form(_) => {
                // Not drawn here, but looked through for characters that the widget can't show.
                self.drawable(&field.path, &field.spoken, own);
                if !said.is_empty() {
                    let text = self.drawable(&field.path, &field.spoken, &said.join("\n"));
                    let code = field.code.clone().unwrap_or_default();
                    self.voices.push(RestView { code, name: field.spoken.clone(), text });
                }
                String::new()
            }
        }
    }

    /// The text as the fonts can draw it and lines can be broken; what they can't draw is warned of.
    fn drawable(&mut self, path: &Path, spoken: &str, text: &str) -> String {
        let Some(face) = self.face else { return text.to_string() };
        let (drawable, missing) = face.drawable(text);
        self.warnings.extend(missing.into_iter().map(|c| undrawable(path, spoken, c)));
        breakable(&drawable)
    }

    fn form_field(&mut self, path: &str, name: String, content: Content) {
        // The pilot's name is in the head of every sheet, and one field all the same.
        if self.known.insert(path.to_string()) {
            self.fields.push(FormField { path: path.to_string(), name, content });
        }
    }
}

fn kind(kind: &FieldKind) -> KindView {
    match kind {
        FieldKind::Line => KindView::Line,
        FieldKind::Text => KindView::Text,
        FieldKind::Names => KindView::Names,
        FieldKind::Date => KindView::Date,
        FieldKind::OneOf(_) => KindView::OneOf,
        FieldKind::AnyOf(_) => KindView::AnyOf,
    }
}

fn undrawable(path: &Path, spoken: &str, c: char) -> Problem {
    Problem::warning(format!(
        "{path}: no font here has the character ‘{c}’ (U+{:04X}); on paper it shows as �",
        u32::from(c)
    ))
    .with_hint(format!("in “{spoken}”: Latin, Greek and Cyrillic script can be shown"))
}
