//! The places on the sheets where notes hang, by all that people call them.

use std::collections::{HashMap, HashSet};

use crate::messages::notes as say;
use crate::messages::source::did_you_mean;
use crate::method::{Block, Field, FieldColumn, Method, Shape};
use crate::session::folded_words;
use crate::source::{Problem, suggest};

/// The brackets that people put a code in.
const OPENING: [char; 3] = ['(', '[', '{'];

/// The highest number that people give an action.
const MOST_NUMBERED: usize = 99;

/// What people call the places on the sheets.
pub(super) struct Places {
    /// By folded words.
    named: HashMap<String, Named>,
    /// The folded titles of sheets.
    titles: HashSet<String>,
    /// The codes of rows, columns and boxes, as printed.
    codes: Vec<String>,
    /// The columns to write in, by the code of their row: folded names.
    columns: HashMap<String, Vec<String>>,
    /// The list of actions.
    actions: Option<String>,
}

/// What a name stands for, and how good a name it is.
struct Named {
    rank: Rank,
    /// None for what two places are called.
    place: Option<String>,
}

/// How good a name is: the first goes before the others.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// It has a code that is printed.
    Code,
    /// It is that of a sheet.
    Sheet,
    /// It is that of what stands on a sheet.
    Name,
}

/// What stands before a note: the rest of the line is the note.
pub(super) struct Coded<'t> {
    pub code: &'t str,
    pub place: String,
    /// Whether something marks where the code ends.
    pub marked: bool,
    pub rest: &'t str,
}

impl Places {
    pub(super) fn new(method: &Method) -> Self {
        let actions = method.plan.as_ref().and_then(|plan| plan.actions.as_ref());
        let mut places = Self {
            named: HashMap::new(),
            titles: HashSet::new(),
            codes: Vec::new(),
            columns: HashMap::new(),
            actions: actions.map(|roles| roles.list.to_string()),
        };
        for sheet in &method.sheets {
            let whole = format!("{} {}", sheet.part, sheet.title);
            for name in [&sheet.code, &sheet.id, &sheet.title, &whole, &sheet.part] {
                places.name(Rank::Sheet, name, &sheet.id);
            }
            places.titles.extend([folded(&sheet.title), folded(&whole)]);
            sheet.blocks.iter().for_each(|block| places.block(block));
        }
        places
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Fields(group) => {
                for field in group.fields.iter().filter(|field| is_written(field.kind.shape())) {
                    for name in [field.path.as_str(), &field.label, &field.spoken] {
                        self.name(Rank::Name, name, field.path.as_str());
                    }
                }
            }
            Block::Table(table) => {
                for (index, row) in table.rows.iter().enumerate() {
                    let columns = table.field_columns().filter(|column| is_written(column.kind.shape()));
                    let columns: Vec<(&FieldColumn, Field)> =
                        columns.map(|column| (column, table.field(index, column))).collect();
                    let whole = table.path.join(&row.id);
                    let first = columns.first().map_or(whole, |(_, field)| field.path.clone());
                    let names = [row.short.clone(), row.name.clone(), row.full_name()];
                    self.row(&table.row_code(index), &names, first.as_str());
                    for (column, field) in &columns {
                        self.column(&table.row_code(index), &names, column, field);
                    }
                }
            }
            Block::Columns(columns) => columns.fields().for_each(|field| self.single(&field)),
            Block::Grid(grid) => grid.fields().for_each(|field| self.single(&field)),
            Block::List(list) => {
                self.codes.push(list.code.clone());
                self.name(Rank::Code, &list.code, list.path.as_str());
                for name in [&list.title, &list.row_name] {
                    self.name(Rank::Name, name, list.path.as_str());
                }
                // On paper rows have numbers; which one says nothing here.
                for n in 1..=list.rows.max(MOST_NUMBERED) {
                    self.name(Rank::Code, &list.row_code(n), list.path.as_str());
                }
            }
        }
    }

    fn single(&mut self, field: &Field) {
        let code = field.code.clone().unwrap_or_default();
        self.row(&code, std::slice::from_ref(&field.label), field.path.as_str());
        self.name(Rank::Name, field.path.as_str(), field.path.as_str());
    }

    fn row(&mut self, code: &str, names: &[String], place: &str) {
        self.codes.push(code.to_string());
        self.name(Rank::Code, code, place);
        for name in names {
            self.name(Rank::Code, &format!("{code} {name}"), place);
            self.name(Rank::Name, name, place);
        }
    }

    fn column(&mut self, code: &str, names: &[String], column: &FieldColumn, field: &Field) {
        let place = field.path.as_str();
        for spoken in [&column.id, &column.title, &column.spoken] {
            self.name(Rank::Code, &format!("{code} {spoken}"), place);
            for name in names {
                self.name(Rank::Code, &format!("{code} {name} {spoken}"), place);
                self.name(Rank::Name, &format!("{name} {spoken}"), place);
            }
            self.columns.entry(folded(code)).or_default().push(folded(spoken));
        }
        self.name(Rank::Name, place, place);
    }

    /// Adds a name. What two places are called, as good a name for one as for the other, is that of neither.
    fn name(&mut self, rank: Rank, name: &str, place: &str) {
        let name = folded(name);
        if name.is_empty() {
            return;
        }
        let new = Named { rank, place: Some(place.to_string()) };
        match self.named.get_mut(&name) {
            Some(known) if known.rank < rank => {}
            Some(known) if known.rank == rank && known.place.as_deref() != Some(place) => known.place = None,
            Some(_) | None => {
                self.named.insert(name, new);
            }
        }
    }

    /// The place that is called so.
    pub(super) fn find(&self, name: &str) -> Option<&str> {
        self.named.get(&folded(name))?.place.as_deref()
    }

    /// Whether this is the title of a sheet.
    pub(super) fn is_title(&self, name: &str) -> bool {
        self.titles.contains(&folded(name))
    }

    /// Whether this is where actions stand.
    pub(super) fn is_actions(&self, place: &str) -> bool {
        self.actions.as_deref() == Some(place)
    }

    /// The place of a code that a line starts with, whatever stands between that and the note; none when it starts with no
    /// code that there is.
    pub(super) fn coded<'t>(&self, line: &'t str) -> Option<Coded<'t>> {
        let code = code(line)?;
        let place = self.find(code)?.to_string();
        let rest = behind(line, code);
        let inner = without_mark(rest);
        Some(Coded { code, place, marked: inner.len() < rest.trim().len(), rest: inner })
    }

    /// The word behind a code that is a column of its row, when more follows: then nobody can tell whether it is the
    /// column or part of the note.
    pub(super) fn column_or_text(&self, coded: &Coded) -> Option<String> {
        let columns = self.columns.get(&folded(coded.code))?;
        let mut words = coded.rest.split_whitespace();
        let word = words.next()?;
        (words.next().is_some() && columns.contains(&folded(word))).then(|| word.to_string())
    }

    /// Asks which place is meant with a code that there is not.
    pub(super) fn unknown(&self, code: &str) -> Problem {
        let code = code.trim();
        let problem = Problem::error(say::note_code_unknown(code));
        // R9 was meant to be one of R1 to R5.
        let letters = |code: &str| folded(code).trim_end_matches(|one: char| one.is_ascii_digit()).to_string();
        let near: Vec<&String> = self.codes.iter().filter(|known| letters(known) == letters(code)).collect();
        match (&near[..], suggest(code, self.codes.iter().map(String::as_str))) {
            ([], Some(near)) => problem.with_hint(did_you_mean(near)),
            ([], None) => problem.with_hint(say::codes_are(&self.codes)),
            (near, _) => problem.with_hint(say::codes_are(near.iter())),
        }
    }
}

/// Whether a note can hang at a field of this shape: where words are written.
fn is_written(shape: Shape) -> bool {
    match shape {
        Shape::Line | Shape::Text | Shape::Names => true,
        Shape::Date | Shape::Number | Shape::OneOf | Shape::AnyOf | Shape::Scale => false,
    }
}

/// The words of a name, without capitals, accents and marks; letters and a number of a code stay together.
pub(super) fn folded(name: &str) -> String {
    let mut words = folded_words(name);
    if let [letters, number, ..] = &words[..]
        && is_letters(letters)
        && !number.is_empty()
        && number.chars().all(|one| one.is_ascii_digit())
    {
        let code = format!("{letters}{number}");
        words.splice(..2, [code]);
    }
    words.join(" ")
}

fn is_letters(word: &str) -> bool {
    (1..=3).contains(&word.chars().count()) && word.chars().all(char::is_alphabetic)
}

/// What looks like a code at the start of a line: one to three letters and a number, also in brackets.
pub(super) fn code(line: &str) -> Option<&str> {
    let start = line.find(|one: char| !OPENING.contains(&one))?;
    let inner = &line[start..];
    let letters = inner.find(|one: char| !one.is_alphabetic()).unwrap_or(inner.len());
    let spaces = inner[letters..].len() - inner[letters..].trim_start_matches(' ').len();
    let digits = inner[letters + spaces..].chars().take_while(char::is_ascii_digit).count();
    let (end, code) = (letters + spaces + digits, &inner[..letters]);
    ((1..=3).contains(&code.chars().count()) && (1..=3).contains(&digits)).then(|| &inner[..end])
}

/// What stands behind a code at the start of a line.
fn behind<'t>(line: &'t str, code: &str) -> &'t str {
    let start = line.find(|one: char| !OPENING.contains(&one)).unwrap_or(0);
    line.get(start + code.len()..).unwrap_or_default()
}

/// What stands behind a code, without the brackets and the one mark between: what comes after those is the note.
fn without_mark(rest: &str) -> &str {
    let rest = rest.trim_start_matches([')', ']', '}']).trim();
    let mark = rest.chars().next().filter(|mark| ":：.,;=|>→–—-".contains(*mark));
    let Some(inner) = mark.and_then(|mark| rest.strip_prefix(mark)) else { return rest };
    // A number below zero, or points in which a sentence starts.
    let is_note = inner.starts_with(|one: char| one.is_ascii_digit() || one == '.') && mark != Some(':');
    if is_note { rest } else { inner.trim_start() }
}
