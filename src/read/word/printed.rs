//! What a canvas has printed, to tell it from what people typed.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::glyph::UNTICKED;
use super::identity::words;
use crate::language::Lexicon;
use crate::method::{Block, Field, FieldColumn, FieldKind, Method, Shape, TableColumn, ThinkColumn, Words, row_number};
use crate::read::word::prompt;

/// What may stand between texts.
const BETWEEN: &str = "·•–—-:|/()[]*,.\u{AD}";

/// More than any printed paragraph has, in bytes.
const LONGEST: usize = 4096;

/// Texts that may stand by themselves or behind one another.
#[derive(Debug, Default)]
pub(super) struct Printed {
    texts: HashSet<String>,
    /// How many words the texts have that start with a word.
    lengths: HashMap<String, BTreeSet<usize>>,
    /// What codes of rows start with.
    codes: Vec<String>,
}

impl Printed {
    /// All that a canvas of a method has printed.
    pub(super) fn new(method: &Method) -> Self {
        let mut printed = Self::default();
        printed.add_all([&method.title, &method.attribution, &method.privacy, &method.version]);
        printed.words(method);
        for sheet in &method.sheets {
            printed.add_all([&sheet.part, &sheet.title, &sheet.explanation, &sheet.code]);
            sheet.blocks.iter().for_each(|block| printed.block(block));
        }
        printed.add_all(prompt::prompts(method));
        printed.add_all(&method.lexicon.word.prompts);
        printed
    }

    /// What stands on every page, but for its number and that of the version.
    pub(super) fn on_every_page(method: &Method) -> Self {
        let mut printed = Self::default();
        let version = method.words.version.replace("{versie}", "");
        printed.add_all([&method.title, &method.attribution, &method.privacy, &version]);
        let page_of = method.words.page_of.split('{').map(|part| part.rsplit('}').next().unwrap_or_default());
        printed.add_all(page_of);
        printed
    }

    /// What stands in the cell of a field. Its options are an answer there, unless they are boxes to tick; so is its
    /// label, when the column has a head that says it.
    pub(super) fn with(method: &Method, field: &Field, headed: bool) -> Self {
        let mut printed = Self::default();
        if !headed {
            printed.add_all([&field.kind.titled(&field.label), &field.label, &field.spoken, &field.hint]);
        }
        if field.path == method.person_field {
            printed.add(&method.words.name_hint);
        }
        printed.add_all(&field.code);
        match field.kind.shape() {
            Shape::AnyOf | Shape::Scale => printed.choices(&field.kind),
            Shape::Date => printed.add(&method.words.date_hint),
            Shape::Line | Shape::Text | Shape::Names | Shape::Number | Shape::OneOf => {}
        }
        for block in method.sheets.iter().flat_map(|sheet| &sheet.blocks) {
            match block {
                Block::Columns(columns) => {
                    let id = columns.path.below(field.path.as_str());
                    let own = columns.columns.iter().filter(|column| Some(column.id.as_str()) == id);
                    own.for_each(|own| printed.think(own));
                }
                Block::Grid(grid) => {
                    let id = grid.path.below(field.path.as_str());
                    let own = grid.boxes.iter().filter(|own| Some(own.content.id.as_str()) == id);
                    own.for_each(|own| printed.think(&own.content));
                }
                Block::Fields(_) | Block::Table(_) | Block::List(_) => {}
            }
        }
        printed
    }

    /// One text.
    pub(super) fn alone(text: &str) -> Self {
        let mut printed = Self::default();
        printed.add(text);
        printed
    }

    /// Whether a text is made of printed texts and codes only.
    pub(super) fn has(&self, text: &str) -> bool {
        if text.len() > LONGEST {
            return false;
        }
        if !text.contains(char::is_alphanumeric) {
            return text.chars().all(|c| c.is_whitespace() || BETWEEN.contains(c) || UNTICKED.starts_with(c));
        }
        let words: Vec<&str> = text.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect();
        let mut rest = words.as_slice();
        while let Some(first) = rest.first() {
            let lengths = self.lengths.get(*first).into_iter().flatten().rev();
            let is_text = |count: &usize| rest.get(..*count).is_some_and(|words| self.texts.contains(&words.join(" ")));
            let known = lengths.copied().find(is_text);
            let count = known.or_else(|| self.is_code(first).then_some(1));
            match count.and_then(|count| rest.get(count..)) {
                Some(behind) => rest = behind,
                None => return false,
            }
        }
        true
    }

    fn is_code(&self, word: &str) -> bool {
        self.codes.iter().any(|code| word.strip_prefix(code.as_str()).is_some_and(|n| row_number(n).is_some()))
    }

    fn add_all<'t>(&mut self, texts: impl IntoIterator<Item = impl AsRef<str> + 't>) {
        texts.into_iter().for_each(|text| self.add(text.as_ref()));
    }

    fn add(&mut self, text: &str) {
        let lines = text.contains('\n').then(|| text.lines()).into_iter().flatten();
        for text in std::iter::once(text).chain(lines) {
            let words: Vec<&str> = text.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect();
            if let Some(first) = words.first() {
                self.lengths.entry(first.to_string()).or_default().insert(words.len());
                self.texts.insert(words.join(" "));
            }
        }
    }

    fn words(&mut self, method: &Method) {
        let Words {
            sheet_of,
            continued,
            more,
            version,
            date_hint,
            name_hint,
            ticked,
            mark,
            months,
            subject_head,
            answer_head,
            row_head,
            date: _,
            numbers: _,
            // Documents to read have those, canvases have none.
            table: _,
            figure: _,
            // The foot of a page is not read, and prompts are known apart.
            page_of: _,
            prompt_text: _,
            prompt_choice: _,
            prompt_date: _,
        } = &method.words;
        self.add_all([continued, more, date_hint, name_hint, ticked, subject_head, answer_head, row_head]);
        self.add_all(months);
        self.add(&version.replace("{versie}", &method.version));
        let total = method.sheets.len().to_string();
        for (number, sheet) in (1..).zip(&method.sheets) {
            self.add(&sheet_of.replace("{vel}", &i32::to_string(&number)).replace("{totaal}", &total));
            self.add(&mark.replace("{vel}", &sheet.title));
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Fields(group) => group.fields.iter().for_each(|field| {
                self.add_all([&field.kind.titled(&field.label), &field.label, &field.spoken, &field.hint]);
                self.choices(&field.kind);
            }),
            Block::Table(table) => {
                self.add_all([&table.head, &table.row_name, &table.note]);
                self.codes.push(table.code.clone());
                for column in &table.columns {
                    match column {
                        TableColumn::Questions { title } => self.add(title),
                        TableColumn::Field(column) => self.column(column),
                    }
                }
                for row in &table.rows {
                    self.add_all([&row.name, &row.short, &row.addition, &row.explanation]);
                    self.add_all(&row.questions);
                }
            }
            Block::Columns(columns) => {
                self.add_all([&columns.row_name, &columns.direction]);
                self.codes.push(columns.code.clone());
                columns.columns.iter().for_each(|column| self.think(column));
            }
            Block::Grid(grid) => {
                self.add_all([&grid.title, &grid.row_name]);
                self.codes.push(grid.code.clone());
                grid.boxes.iter().for_each(|own| self.think(&own.content));
            }
            Block::List(list) => {
                self.add_all([&list.title, &list.row_name]);
                self.codes.push(list.code.clone());
                list.columns.iter().for_each(|column| self.column(column));
            }
        }
    }

    fn column(&mut self, column: &FieldColumn) {
        self.add_all([&column.kind.titled(&column.title), &column.title, &column.spoken, &column.hint]);
        self.choices(&column.kind);
    }

    fn think(&mut self, column: &ThinkColumn) {
        self.add_all([&column.name, &column.question, &column.lead_in]);
        self.add_all(&column.prompts);
    }

    /// The options of a choice. Of a scale that is what its ends mean: a number by itself is what people type.
    fn choices(&mut self, kind: &FieldKind) {
        if let Some(scale) = kind.scale() {
            return self.add(&scale.ends());
        }
        for choice in kind.choices() {
            self.add_all([&choice.label, &choice.explanation]);
        }
    }
}

/// A word without what stands between texts: brackets, colons, bullets, dashes.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// The prompts that controls may show.
pub(super) struct Prompts<'m> {
    method: &'m Method,
    /// Those of Word, and those that the document itself has.
    others: HashSet<String>,
    /// The first words of those: few texts start with one.
    firsts: HashSet<String>,
    /// Whether a control that says that it shows its prompt does so with any text. It does when nobody knows its
    /// prompt; else a program filled in the text and left the switch.
    pub(super) any: bool,
}

impl<'m> Prompts<'m> {
    /// The words that people may type over a prompt.
    pub(super) fn lexicon(&self) -> &'m Lexicon {
        &self.method.lexicon
    }

    pub(super) fn new(method: &'m Method, own: &[String], any: bool) -> Self {
        let others = method.lexicon.word.prompts.iter().chain(own);
        let others: HashSet<String> = others.map(|text| words(text)).collect();
        let firsts = others.iter().filter_map(|text| text.split(' ').next()).map(str::to_string).collect();
        Self { method, others, firsts, any }
    }

    /// Whether a text is the prompt of a field of this shape.
    pub(super) fn is_of(&self, shape: Shape, text: &str) -> bool {
        same_words(text, prompt::prompt(self.method, shape)) || self.is_other(text)
    }

    /// Whether a text is a prompt of any kind.
    pub(super) fn has(&self, text: &str) -> bool {
        prompt::prompts(self.method).iter().any(|prompt| same_words(text, prompt)) || self.is_other(text)
    }

    fn is_other(&self, text: &str) -> bool {
        let is_first = text.split_whitespace().next().is_some_and(|first| self.firsts.contains(first));
        is_first && text.len() <= LONGEST && self.others.contains(&words(text))
    }
}

/// A text without the brackets in which LibreOffice shows a prompt.
pub(super) fn unbracketed(text: &str) -> &str {
    text.trim().strip_prefix('<').and_then(|text| text.strip_suffix('>')).unwrap_or(text)
}

/// Whether a text is another, but for spaces and brackets; most differ in the first word.
fn same_words(one: &str, other: &str) -> bool {
    unbracketed(one).split_whitespace().eq(other.split_whitespace())
}
