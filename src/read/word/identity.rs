//! Which field of the method something in a document is, by any of the names it goes by.

use std::collections::{HashMap, HashSet};

use crate::language::Lexicon;
use crate::method::{Block, Field, List, Method};
use crate::read::word::name;

/// A field, or the check box of one of its options; the numbers are those of [`Identity`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Target {
    pub(super) field: usize,
    pub(super) option: Option<usize>,
}

/// A row of a list, by the number of the list in the method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct ListRow {
    pub(super) list: usize,
    pub(super) number: usize,
}

/// Names with what they mean; `None` for a name that more than one thing has.
type Names = HashMap<String, Option<Target>>;

/// All fields with their names. Rows of lists beyond the printed ones are added when a name asks for them.
pub(super) struct Identity<'m> {
    method: &'m Method,
    fields: Vec<ListedField>,
    rows: HashSet<ListRow>,
    tags: Names,
    /// Names that are looked at when the tag is lost: made when they are asked for.
    others: Option<Others>,
    /// The fields in a row, by the code of the row.
    codes: HashMap<String, Vec<usize>>,
    /// The fields that stand in no row, by their label.
    labels: HashMap<String, Option<usize>>,
}

/// A field, and the row of a list that it stands in.
struct ListedField {
    field: Field,
    row: Option<ListRow>,
}

#[derive(Default)]
struct Others {
    bookmarks: Names,
    aliases: Names,
}

impl<'m> Identity<'m> {
    /// The words that people may type.
    pub(super) fn lexicon(&self) -> &'m Lexicon {
        &self.method.lexicon
    }

    pub(super) fn new(method: &'m Method) -> Self {
        let mut identity = Self {
            method,
            fields: Vec::new(),
            rows: HashSet::new(),
            tags: HashMap::new(),
            others: None,
            codes: HashMap::new(),
            labels: HashMap::new(),
        };
        for block in method.sheets.iter().flat_map(|sheet| &sheet.blocks) {
            match block {
                Block::Fields(_) | Block::Table(_) | Block::Columns(_) | Block::Grid(_) => {
                    block.fields().into_iter().for_each(|field| identity.add(field, None));
                }
                // With their rows, below.
                Block::List(_) => {}
            }
        }
        for (list, candidate) in method.lists().enumerate() {
            (1..=candidate.rows).for_each(|number| identity.add_row(candidate, ListRow { list, number }));
        }
        identity
    }

    #[expect(clippy::indexing_slicing, reason = "whoever has the number of a field has it from here")]
    pub(super) fn field(&self, index: usize) -> &Field {
        &self.fields[index].field
    }

    /// The name by which answers know a target.
    pub(super) fn path(&self, target: Target) -> String {
        let field = self.field(target.field);
        match target.option.and_then(|option| field.kind.choices().get(option)) {
            Some(choice) => field.option_path(choice).to_string(),
            None => field.path.to_string(),
        }
    }

    pub(super) fn by_tag(&mut self, tag: &str) -> Option<Target> {
        if tag.is_empty() {
            return None;
        }
        self.find(tag, |identity| &identity.tags)
    }

    pub(super) fn by_bookmark(&mut self, bookmark: &str) -> Option<Target> {
        // LibreOffice adds this to the name of a bookmark that is there twice.
        let name = bookmark.split("_Copy_").next().unwrap_or(bookmark);
        self.find(name, |identity| &identity.others().bookmarks)
    }

    pub(super) fn by_alias(&mut self, alias: &str) -> Option<Target> {
        let alias = words(alias).to_lowercase();
        // A title may have the code of the row with it, to be the only one of its name.
        let without_code = |(rest, code): (&str, &str)| {
            let code = code.trim_matches(['(', ')', '[', ']', ':', ',']);
            is_code(code).then(|| rest.trim_end_matches([' ', '–', '-', ',', ':']).to_string())
        };
        let bare = alias.rsplit_once(' ').and_then(without_code);
        let behind = alias.split_once(' ').map(|(code, rest)| (rest, code)).and_then(without_code);
        let names = [Some(alias.clone()), bare, behind];
        names.into_iter().flatten().find_map(|alias| self.find(&alias, |identity| &identity.others().aliases))
    }

    /// The fields of the row that has this code.
    pub(super) fn by_code(&mut self, code: &str) -> Vec<usize> {
        self.add_rows(code);
        self.codes.get(code).cloned().unwrap_or_default()
    }

    /// The field that stands in no row and has this label.
    pub(super) fn by_label(&self, label: &str) -> Option<usize> {
        *self.labels.get(&words(label))?
    }

    /// The row of a list that a field stands in.
    pub(super) fn list_row(&self, field: usize) -> Option<ListRow> {
        self.fields.get(field)?.row
    }

    /// The row of a list that a code stands for, such as `A11`.
    pub(super) fn list_row_of_code(&self, code: &str) -> Option<ListRow> {
        let mut lists = self.method.lists().enumerate();
        lists.find_map(|(list, candidate)| {
            let number = candidate.row_of_code(code)?;
            Some(ListRow { list, number })
        })
    }

    /// The field of a list in a row, in the column with this head: its title, perhaps with more behind it.
    pub(super) fn list_field(&mut self, row: ListRow, head: &str) -> Option<usize> {
        let list = self.method.lists().nth(row.list)?;
        let columns = list.columns.iter().filter(|column| head.starts_with(&column.title));
        let column = columns.max_by_key(|column| column.title.len())?;
        let path = list.field(row.number, column).path;
        self.by_tag(&name::tag(path.as_str())).map(|target| target.field)
    }

    /// How many rows of a list are printed.
    pub(super) fn printed_rows(&self, list: usize) -> usize {
        self.method.lists().nth(list).map_or(0, |list| list.rows)
    }

    fn find(&mut self, name: &str, names: impl Fn(&mut Self) -> &Names) -> Option<Target> {
        if let Some(target) = names(self).get(name) {
            return *target;
        }
        if self.add_rows(name) { names(self).get(name).copied().flatten() } else { None }
    }

    /// Adds the rows of lists whose number is in a name; tells whether there were any.
    fn add_rows(&mut self, name: &str) -> bool {
        let mut added = false;
        for digits in name.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty()) {
            let Some(number) = crate::method::row_number(digits) else { continue };
            for (list, candidate) in self.method.lists().enumerate() {
                if !self.rows.contains(&ListRow { list, number }) {
                    added = true;
                    self.add_row(candidate, ListRow { list, number });
                }
            }
        }
        added
    }

    fn add_row(&mut self, list: &List, row: ListRow) {
        self.rows.insert(row);
        list.columns.iter().for_each(|column| self.add(list.field(row.number, column), Some(row)));
    }

    fn others(&mut self) -> &Others {
        let fields = &self.fields;
        self.others.get_or_insert_with(|| {
            let mut others = Others::default();
            (0..).zip(fields).for_each(|(index, entry)| others.add(index, &entry.field));
            others
        })
    }

    fn add(&mut self, field: Field, row: Option<ListRow>) {
        let index = self.fields.len();
        for (path, target) in targets(index, &field) {
            once(&mut self.tags, name::tag(&path), target);
        }
        if let Some(others) = &mut self.others {
            others.add(index, &field);
        }
        match &field.code {
            Some(code) => self.codes.entry(code.clone()).or_default().push(index),
            None => once(&mut self.labels, words(&field.label), index),
        }
        self.fields.push(ListedField { field, row });
    }
}

impl Others {
    fn add(&mut self, index: usize, field: &Field) {
        for (path, target) in targets(index, field) {
            let choice = target.option.and_then(|option| field.kind.choices().get(option));
            let spoken = choice.map_or_else(|| field.spoken.clone(), |choice| field.option_spoken(choice));
            once(&mut self.bookmarks, name::bookmark(&path), target);
            once(&mut self.aliases, words(&spoken).to_lowercase(), target);
        }
    }
}

/// A field and the check boxes of its options, with their paths.
fn targets(index: usize, field: &Field) -> Vec<(String, Target)> {
    let mut targets = vec![(field.path.to_string(), Target { field: index, option: None })];
    let options =
        field.kind.choices().iter().enumerate().map(|(option, choice)| {
            (field.option_path(choice).to_string(), Target { field: index, option: Some(option) })
        });
    targets.extend(options);
    targets
}

/// Adds a name, or takes it from both when something else has it.
fn once<T: PartialEq>(names: &mut HashMap<String, Option<T>>, name: String, meaning: T) {
    names.entry(name).and_modify(|known| *known = known.take_if(|known| *known == meaning)).or_insert(Some(meaning));
}

/// A text with single spaces only.
pub(super) fn words(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    }
    words
}

/// Whether a word has the form of the code of a row: letters and a number.
pub(super) fn is_code(word: &str) -> bool {
    let letters = word.trim_end_matches(|c: char| c.is_ascii_digit());
    !letters.is_empty() && letters.len() < word.len() && letters.len() <= 8 && letters.chars().all(char::is_alphabetic)
}
