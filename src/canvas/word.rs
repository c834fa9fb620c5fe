//! The canvas as a Word document: the same sheets, with a content control for every field.

use std::collections::{HashMap, HashSet};

use docx_rs::{
    HeightRule, Paragraph, ParagraphBorder, ParagraphBorderPosition, ParagraphBorders, Run, Shading, TableCell,
    TableRow, VAlignType,
};

use super::view::{
    BlockView, Build, ColumnView, FieldView, KindView, ListRowView, OptionView, RowView, SheetView, ThinkView,
};
use super::{Medium, Options, Paper, Rows};
use crate::answers::Value;
use crate::diagnostic::{Problem, Problems};
use crate::method::{Color, Method};
use crate::pdf::Content;
use crate::session::Session;
use crate::word::{
    Control, ControlKind, Draft, Page, Properties, Role, Sizes, cell, hexadecimal, lines, paragraph, prompt, quiet,
    twips, words,
};

/// Makes the sheets of a method as a Word document (`.docx`), with what a session holds on them: the group's answers
/// filled in, tallies below the choices, and each contribution's texts with their source behind the sheet.
///
/// Fails when the options name no sheet of the method, or paper that Word does not have.
pub fn word(method: &Method, session: &Session, options: &Options) -> Result<Vec<u8>, Problems> {
    let page = page(options.paper)?;
    // Its rows grow with what is in them.
    let options = Options { medium: Medium::Form, rows: Rows::Whole, ..options.clone() };
    let Build { view, fields, warnings: _ } = Build::new(method, session, &options, None)?;
    let texts = fields.into_iter().filter_map(|field| match field.content {
        Content::Line(text) | Content::Text(text) => Some((field.path, text)),
        Content::Mark(_) | Content::Tick(_) => None,
    });
    let version = method.words.version.replace("{versie}", &method.version);
    let foot = format!("{} · {version}", method.attribution);
    let feet = [foot.as_str(), method.privacy.as_str()];
    let mut layout = Layout {
        draft: Draft::new(page, sizes(options.paper), &method.house, &view.title, &feet, &method.words.page_of),
        method,
        session,
        texts: texts.collect(),
        titles: HashSet::new(),
        has_pilot: false,
        grayscale: options.grayscale,
        width: page.text_width(),
    };
    for (index, sheet) in view.sheets.iter().enumerate() {
        layout.sheet(index, sheet);
    }
    let sheets: Vec<&str> = view.sheets.iter().map(|sheet| sheet.id.as_str()).collect();
    let properties = Properties {
        title: view.title.clone(),
        description: view.description.clone(),
        language: method.language.clone(),
        date: method.edition,
        custom: [
            ("opschaal.methode", &method.id),
            ("opschaal.versie", &method.version),
            ("opschaal.vellen", &sheets.join(",")),
        ]
        .map(|(name, value)| (name.to_string(), value.clone()))
        .to_vec(),
    };
    Ok(layout.draft.finish(&properties)?)
}

fn page(paper: Paper) -> Result<Page, Problem> {
    match paper {
        Paper::A4 => Ok(Page::millimetres(297, 210, 15)),
        Paper::A3 => Ok(Page::millimetres(420, 297, 18)),
        Paper::A2 | Paper::A1 | Paper::A0 => Err(Problem::error("Word has no paper larger than A3")
            .with_hint("use --paper a3 or a4, or make a PDF of that size")),
    }
}

/// The sizes of type for a paper, in half points.
fn sizes(paper: Paper) -> Sizes {
    match paper {
        Paper::A4 => Sizes { normal: 19, small: 17, large: 32 },
        Paper::A3 | Paper::A2 | Paper::A1 | Paper::A0 => Sizes { normal: 22, small: 19, large: 40 },
    }
}

/// How many rows of a list are kept on one page.
const KEPT_ROWS: usize = 12;

/// The walk over the sheets, in the order in which they are read.
struct Layout<'a> {
    draft: Draft,
    method: &'a Method,
    session: &'a Session,
    /// The texts in fields, by path.
    texts: HashMap<String, String>,
    /// The titles of controls so far: no two may be the same.
    titles: HashSet<String>,
    /// Whether the field in the head of sheets was there: a document has each field once.
    has_pilot: bool,
    grayscale: bool,
    /// The width between the margins, in twips.
    width: u32,
}

impl Layout<'_> {
    fn sheet(&mut self, index: usize, sheet: &SheetView) {
        let color = self.color(&sheet.color);
        let title = match sheet.part.as_str() {
            "" => sheet.title.clone(),
            part => format!("{part}: {}", sheet.title),
        };
        self.draft.push(band(&color, &title).page_break_before(index > 0));
        let place = quiet(&sheet.place);
        self.draft.push(paragraph(Role::Body).add_run(words(&format!("{} ", sheet.explanation))).add_run(place));
        match &sheet.pilot {
            Some(pilot) if !self.has_pilot => {
                let label = paragraph(Role::Label).add_run(words(&format!("{}: ", pilot.label)));
                let line = self.field(pilot, label);
                self.draft.push(line);
                self.has_pilot = true;
            }
            Some(_) => {}
            None => self.has_pilot = true,
        }
        // A table that has a sheet to itself fills it.
        let alone = sheet.blocks.len() == 1;
        for block in &sheet.blocks {
            match block {
                BlockView::Fields { fields } => self.fields(&title, &color, fields),
                BlockView::Table { head, note, columns, rows } => {
                    let height = if alone { self.row_height(rows.len()) } else { 0 };
                    self.table(&title, &color, [head, note], columns, rows, height);
                }
                BlockView::Columns { direction, columns } => self.columns(&title, &color, direction, columns),
                BlockView::List { title, columns, rows, more } => {
                    let rows: Vec<&ListRowView> = rows.iter().chain(more.iter().flatten()).collect();
                    self.list(title, &color, columns, &rows);
                }
            }
        }
        self.voices(&title, sheet);
    }

    /// What the contributions say, behind the sheet.
    fn voices(&mut self, title: &str, sheet: &SheetView) {
        if sheet.rests.is_empty() {
            return;
        }
        let heading = format!("{title} – {}", self.method.words.continued);
        self.draft.push(paragraph(Role::Heading2).add_run(words(&heading)));
        for rest in &sheet.rests {
            let name = format!("{} {}", rest.code, rest.name);
            let name = name.trim();
            let head = self.draft.printed(paragraph(Role::Voice).keep_next(true), name, words(name).bold());
            self.draft.push(head);
            let said = self.draft.printed(paragraph(Role::Voice), &rest.text, words(&rest.text));
            self.draft.push(said);
        }
    }

    fn fields(&mut self, title: &str, color: &str, fields: &[FieldView]) {
        let widths = shares(self.width, &[26, 74]);
        let heads = [self.method.words.subject_head.clone(), self.method.words.answer_head.clone()];
        let mut rows = vec![head_row(color, &widths, &heads)];
        for field in fields {
            let mut label = vec![paragraph(Role::Label).add_run(words(&field.label))];
            if !field.hint.is_empty() {
                label.push(paragraph(Role::Guidance).add_run(words(&field.hint)));
            }
            let answer = self.answer(field);
            rows.push(row(0, vec![cell(widths[0], label), cell(widths[1], answer)]));
        }
        self.draft.table(title, &widths, rows);
        // Word joins tables that follow each other.
        self.draft.push(paragraph(Role::Guidance));
    }

    fn table(
        &mut self,
        title: &str,
        color: &str,
        [head, note]: [&str; 2],
        columns: &[ColumnView],
        rows: &[RowView],
        height: u32,
    ) {
        let asks = columns.iter().any(|column| column.kind == KindView::Questions);
        let label = if asks { 28 } else { 42 };
        let weights: Vec<u32> = std::iter::once(label).chain(columns.iter().map(weight)).collect();
        let widths = shares(self.width, &weights);
        let heads: Vec<String> =
            std::iter::once(head.to_string()).chain(columns.iter().map(|column| column.title.clone())).collect();
        if !note.is_empty() {
            self.draft.push(paragraph(Role::Guidance).add_run(words(note)));
        }
        let mut all = vec![head_row(color, &widths, &heads)];
        for row_view in rows {
            let mut cells = vec![cell(widths[0], row_label(color, row_view))];
            for (answer, width) in row_view.cells.iter().zip(&widths[1..]) {
                let content = match answer {
                    Some(field) => self.answer(field),
                    None => {
                        let item = |question: &String| self.draft.bullet(Role::Guidance).add_run(words(question));
                        row_view.questions.iter().map(item).collect()
                    }
                };
                cells.push(cell(*width, content));
            }
            all.push(row(height, cells));
        }
        self.draft.table(title, &widths, all);
        self.draft.push(paragraph(Role::Guidance));
    }

    fn columns(&mut self, title: &str, color: &str, direction: &str, columns: &[ThinkView]) {
        self.draft.push(paragraph(Role::Label).add_run(words(direction)));
        let widths = shares(self.width, &vec![1; columns.len()]);
        let heads: Vec<String> = columns.iter().map(|column| format!("{} {}", column.code, column.name)).collect();
        let mut questions = Vec::new();
        let mut answers = Vec::new();
        for (column, width) in columns.iter().zip(&widths) {
            let mut guidance = vec![
                paragraph(Role::Guidance).add_run(words(&column.question)),
                paragraph(Role::Guidance).add_run(words(&column.lead_in).bold()),
            ];
            guidance.extend(column.prompts.iter().map(|item| self.draft.bullet(Role::Guidance).add_run(words(item))));
            questions.push(cell(*width, guidance));
            answers.push(cell(*width, self.answer(&column.field)));
        }
        let height = self.row_height(1).saturating_sub(twips(24));
        let rows = vec![head_row(color, &widths, &heads), row(0, questions), row(height, answers)];
        self.draft.table(title, &widths, rows);
        self.draft.push(paragraph(Role::Guidance));
    }

    fn list(&mut self, title: &str, color: &str, columns: &[ColumnView], rows: &[&ListRowView]) {
        self.draft.push(paragraph(Role::Heading2).add_run(words(title)));
        let weights: Vec<u32> = std::iter::once(6).chain(columns.iter().map(weight)).collect();
        let widths = shares(self.width, &weights);
        let heads: Vec<String> = std::iter::once(self.method.words.row_head.clone())
            .chain(columns.iter().map(|column| column.title.clone()))
            .collect();
        let mut all = vec![head_row(color, &widths, &heads)];
        for row_view in rows {
            // A short list moves to the next page as a whole.
            let code =
                paragraph(Role::Label).keep_next(rows.len() <= KEPT_ROWS).add_run(words(&row_view.code).color(color));
            let mut cells = vec![cell(widths[0], [code])];
            for (field, width) in row_view.cells.iter().zip(&widths[1..]) {
                cells.push(cell(*width, self.answer(field)));
            }
            all.push(row(twips(8), cells));
        }
        self.draft.table(title, &widths, all);
        self.draft.push(paragraph(Role::Guidance));
    }

    /// The height of a row such that a table fills its page, in twips; a row grows with what is in it.
    fn row_height(&self, rows: usize) -> u32 {
        let page = self.draft.page();
        // What stands above the table and below it, and how much other fonts may differ.
        let above = twips(62);
        let room = (page.height - 2 * page.margin).saturating_sub(above);
        room / u32::try_from(rows.max(1)).unwrap_or(1)
    }

    /// What stands in the cell of a field: its control or controls, and how many chose what.
    fn answer(&mut self, field: &FieldView) -> Vec<Paragraph> {
        match field.kind {
            // Options that need no explanation stand on one line.
            KindView::AnyOf if field.options.iter().all(|option| option.explanation.is_empty()) => {
                let start = paragraph(Role::Answer);
                vec![field.options.iter().fold(start, |line, option| self.option(field, option, line))]
            }
            KindView::AnyOf => {
                let line = |option| self.option(field, option, paragraph(Role::Answer));
                field.options.iter().map(line).collect()
            }
            KindView::OneOf => {
                let counts: Vec<String> = (field.options.iter())
                    .filter(|option| option.tally > 0)
                    .map(|option| format!("{} {}", option.tally, option.label))
                    .collect();
                let choice = self.field(field, paragraph(Role::Answer));
                if counts.is_empty() {
                    return vec![choice];
                }
                let counted = counts.join(" · ");
                vec![choice, self.draft.printed(paragraph(Role::Voice), &counted, quiet(&counted))]
            }
            KindView::Questions | KindView::Line | KindView::Text | KindView::Names | KindView::Date => {
                vec![self.field(field, paragraph(Role::Answer))]
            }
        }
    }

    /// Puts the control of a field behind what is in a paragraph.
    fn field(&mut self, field: &FieldView, paragraph: Paragraph) -> Paragraph {
        let words_of = &self.method.words;
        let text = self.texts.get(&field.path).cloned().unwrap_or_default();
        let (kind, shown, prompted) = match field.kind {
            KindView::Line => (ControlKind::Line, text, &words_of.prompt_text),
            KindView::Questions | KindView::Text | KindView::Names => (ControlKind::Text, text, &words_of.prompt_text),
            KindView::Date => {
                let date = match self.session.group.get(&field.path) {
                    Some(Value::Date(date)) => Some(*date),
                    Some(Value::Undated(_) | Value::Text(_) | Value::Names(_) | Value::Chosen(_)) | None => None,
                };
                (ControlKind::Date(date), text, &words_of.prompt_date)
            }
            KindView::OneOf | KindView::AnyOf => {
                let choices = field.options.iter().map(|option| (option.id().to_string(), option.label.clone()));
                // More than one where one belongs is shown as it was ticked: the control holds any words.
                let chosen = field.options.iter().filter(|option| option.on).map(|option| option.label.as_str());
                let chosen: Vec<&str> = chosen.collect();
                (ControlKind::DropDown(choices.collect()), chosen.join(", "), &words_of.prompt_choice)
            }
        };
        let prompted = prompted.clone();
        let empty = shown.is_empty();
        let runs = if empty { vec![prompt(&prompted)] } else { lines(&shown) };
        let title = self.title(&field.spoken, &field.path);
        let control = Control { path: field.path.clone(), title, kind, prompt: prompted, empty };
        paragraph.add_structured_data_tag(self.draft.control(control, runs))
    }

    /// One option of many: a check box with its label, what it means, and how many ticked it.
    fn option(&mut self, field: &FieldView, option: &OptionView, line: Paragraph) -> Paragraph {
        let title = self.title(&format!("{} – {}", field.spoken, option.label), &option.path);
        let control = Control {
            path: option.path.clone(),
            title,
            kind: ControlKind::Tick(option.on),
            prompt: crate::word::square(false),
            empty: false,
        };
        let square = Run::new().add_text(crate::word::square(option.on));
        // Square and label stay together at the end of a line.
        let label = option.label.replace(' ', "\u{A0}");
        let line = line
            .add_structured_data_tag(self.draft.control(control, vec![square]))
            .add_run(words(&format!("\u{A0}{label}   ")));
        let line = match option.explanation.as_str() {
            "" => line,
            explanation => line.add_run(quiet(&format!("– {explanation} "))),
        };
        if option.tally == 0 {
            return line;
        }
        let tally = format!("({})   ", option.tally);
        self.draft.printed(line, &tally, quiet(&tally))
    }

    /// The title of a control; one that is there already gets its path behind it.
    fn title(&mut self, spoken: &str, path: &str) -> String {
        let title = if self.titles.contains(spoken) { format!("{spoken} ({path})") } else { spoken.to_string() };
        self.titles.insert(title.clone());
        title
    }

    /// A colour as Word writes it.
    fn color(&self, hex: &str) -> String {
        let color = Color::from_hex(hex).unwrap_or(Color { red: 0, green: 0, blue: 0 });
        hexadecimal(if self.grayscale { color.gray() } else { color })
    }
}

/// How thick the line around the head of a sheet is, in twips: it makes the band wider than its words.
const BAND_LINE: i32 = 80;

/// The head of a sheet: white on a band in the colour of the part.
fn band(color: &str, title: &str) -> Paragraph {
    use ParagraphBorderPosition::{Bottom, Left, Right, Top};
    let mut band = paragraph(Role::Heading1).add_run(words(title).color("FFFFFF"));
    // In eighths of a point.
    let line = |position| ParagraphBorder::new(position).size(BAND_LINE as usize * 8 / 20).space(0).color(color);
    let lines = [Top, Left, Bottom, Right].map(line);
    band.property.borders = Some(lines.into_iter().fold(ParagraphBorders::with_empty(), ParagraphBorders::set));
    band.property.shading = Some(Shading::new().fill(color));
    band.indent(Some(BAND_LINE), None, Some(BAND_LINE), None)
}

/// The code, name and explanation of a row.
fn row_label(color: &str, row: &RowView) -> Vec<Paragraph> {
    let addition = if row.addition.is_empty() { String::new() } else { format!(" ({})", row.addition) };
    let name = paragraph(Role::Label)
        .add_run(words(&row.code).color(color))
        .add_run(words(&format!(" {}", row.name)))
        .add_run(words(&addition).disable_bold());
    let mut label = vec![name];
    if !row.explanation.is_empty() {
        label.push(paragraph(Role::Guidance).add_run(words(&row.explanation)));
    }
    label
}

/// The head of a table, in white on the colour of the part.
fn head_row(color: &str, widths: &[u32], heads: &[String]) -> TableRow {
    let cells = heads.iter().zip(widths).map(|(head, width)| {
        cell(*width, [paragraph(Role::Head).add_run(words(head).color("FFFFFF"))])
            .shading(Shading::new().fill(color))
            .vertical_align(VAlignType::Center)
    });
    TableRow::new(cells.collect())
}

/// A row of at least a height, in twips.
fn row(height: u32, cells: Vec<TableCell>) -> TableRow {
    let row = TableRow::new(cells);
    if height == 0 { row } else { row.row_height(height as f32).height_rule(HeightRule::AtLeast) }
}

/// Divides a width by weight.
fn shares(width: u32, weights: &[u32]) -> Vec<u32> {
    let all = weights.iter().sum::<u32>().max(1);
    weights.iter().map(|weight| width * weight / all).collect()
}

/// How much of the width a column needs, against others.
fn weight(column: &ColumnView) -> u32 {
    match column.kind {
        KindView::Questions => 30,
        KindView::Text | KindView::Names => 34,
        KindView::Line => 24,
        KindView::Date | KindView::OneOf => 14,
        KindView::AnyOf => 32,
    }
}
