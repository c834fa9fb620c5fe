//! The session file while it is being added to: what people wrote in it stays, comments too.

use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, Value as TomlValue, value};

use crate::answers::{Answers, to_toml};
use crate::messages::session as say;
use crate::method::tree::Branch;
use crate::method::{
    CONTRIBUTIONS, MOMENTS, Method, NOTES, PROGRESS, Path, REPLACED, SESSION, UNCHANGED, UNPLACED, UNREAD,
};
use crate::source::{Problem, Source, not_toml};

use super::parse::{
    ACTION, ANSWERS, CHANGED, CLEARED, CODE, CONTENTS, FILE, GROUP, MOMENT, NAME, ORGANISATION, PLACE, READ, REMARK,
    SHA256, STATE, TAKEN, TEXT,
};
use super::{Contribution, Moment, Note, Origin, Progress, Replaced, Session, Unchanged};

/// A session file in the making.
#[derive(Default)]
pub(super) struct SessionDocument {
    pub(super) document: DocumentMut,
    /// The places of contributions that will go to what was replaced.
    moving: Vec<usize>,
    /// What was replaced before it was in the file.
    keeping: Vec<Replaced>,
    /// Sessions that were held before: they come last.
    moments: Vec<Table>,
}

impl SessionDocument {
    pub(super) fn open(source: &Source) -> Result<Self, Problem> {
        let document = source.text.parse();
        let document = document
            .map_err(|err: toml_edit::TomlError| Problem::error(not_toml(err.message(), "")).in_file(&source.name))?;
        Ok(Self { document, ..Self::default() })
    }

    /// All that is in a session, but for earlier ones.
    fn of(method: &Method, session: &Session) -> Result<Self, Problem> {
        let mut document = Self::default();
        document.set_answers(method, &session.group)?;
        if let Some(origin) = &session.group_origin {
            document.about()?.insert(GROUP, Item::Table(origin_table(origin)));
        }
        if !session.name.is_empty() {
            document.set_name(&session.name)?;
        }
        let voted: Vec<Path> = session.votes.iter().map(|(path, _)| path.clone()).collect();
        document.set_votes(method, &session.votes, &voted)?;
        session.contributions.iter().try_for_each(|one| document.add(method, one))?;
        session.replaced.iter().for_each(|one| document.will_keep(one.clone()));
        document.settle(method, session)?;
        Ok(document)
    }

    pub(super) fn text(&self) -> String {
        self.document.to_string()
    }

    /// Notes that the contribution at a place was replaced.
    pub(super) fn will_move(&mut self, place: usize) {
        self.moving.push(place);
    }

    /// Notes that something was replaced that is in no list of the file.
    pub(super) fn will_keep(&mut self, replaced: Replaced) {
        self.keeping.push(replaced);
    }

    /// Adds what one person wrote.
    pub(super) fn add(&mut self, method: &Method, contribution: &Contribution) -> Result<(), Problem> {
        let table = contribution_table(method, contribution)?;
        list(&mut self.document, CONTRIBUTIONS)?.push(table);
        Ok(())
    }

    /// Fills in what the group decided, where the file has nothing or something empty.
    pub(super) fn set_group(&mut self, method: &Method, origin: &Origin, answers: &Answers) -> Result<(), Problem> {
        fill(self.document.as_table_mut(), answers_document(method, answers)?.as_table());
        self.about()?.insert(GROUP, Item::Table(origin_table(origin)));
        Ok(())
    }

    /// Writes what the session is called.
    pub(super) fn set_name(&mut self, name: &str) -> Result<(), Problem> {
        replace(self.about()?, MOMENT, name);
        Ok(())
    }

    /// Adds a session that was held before.
    pub(super) fn add_moment(&mut self, method: &Method, moment: &Moment) -> Result<(), Problem> {
        let mut contents = Self::of(method, &moment.session)?.document.into_table();
        contents.set_implicit(true);
        let mut table = origin_table(&moment.origin);
        table.insert(CONTENTS, Item::Table(contents));
        clear_positions(&mut table);
        self.moments.push(table);
        Ok(())
    }

    /// The table that tells about the session itself.
    pub(super) fn about(&mut self) -> Result<&mut Table, Problem> {
        let about = self.document.entry(SESSION).or_insert_with(implicit).as_table_mut();
        about.ok_or_else(|| in_one_line(SESSION))
    }

    /// Takes what the group decided out.
    pub(super) fn clear_group(&mut self, method: &Method) {
        let root = Branch::root(method);
        for (key, _) in &root.children {
            self.document.remove(key);
        }
        self.document.remove(UNPLACED);
    }

    /// Makes the lists beside the contributions those of a session.
    pub(super) fn settle(&mut self, method: &Method, session: &Session) -> Result<(), Problem> {
        self.moving.sort_unstable();
        // From the last on, so that places stay what they were.
        for place in std::mem::take(&mut self.moving).into_iter().rev() {
            let contributions = list(&mut self.document, CONTRIBUTIONS)?;
            if let Some(mut table) = contributions.get(place).cloned() {
                contributions.remove(place);
                clear_positions(&mut table);
                list(&mut self.document, REPLACED)?.push(table);
            }
        }
        for replaced in std::mem::take(&mut self.keeping) {
            let mut table = contribution_table(method, &replaced.contribution)?;
            if replaced.of_group {
                table.insert(GROUP, value(true));
            }
            list(&mut self.document, REPLACED)?.push(table);
        }
        let unchanged: Vec<Table> = session.unchanged.iter().map(unchanged_table).collect();
        self.set_list(UNCHANGED, unchanged);
        self.set_list(UNREAD, session.unread.iter().map(origin_table).collect());
        if self.document.get(CONTRIBUTIONS).and_then(Item::as_array_of_tables).is_some_and(ArrayOfTables::is_empty) {
            self.document.remove(CONTRIBUTIONS);
        }
        self.set_notes(&session.notes)?;
        self.set_progress(&session.progress)?;
        for moment in std::mem::take(&mut self.moments) {
            list(&mut self.document, MOMENTS)?.push(moment);
        }
        Ok(())
    }

    /// Writes how far actions are: in the places that are there, and behind them.
    pub(super) fn set_progress(&mut self, progress: &[Progress]) -> Result<(), Problem> {
        if progress.is_empty() {
            return Ok(());
        }
        let tables = list(&mut self.document, PROGRESS)?;
        for (place, one) in progress.iter().enumerate() {
            if place == tables.len() {
                tables.push(Table::new());
            }
            let Some(table) = tables.get_mut(place) else { continue };
            let cells =
                [(CODE, one.code.as_str()), (ACTION, &one.action), (STATE, one.state.word()), (REMARK, &one.remark)];
            for (key, text) in cells {
                let is_new = table.get(key).and_then(Item::as_str).unwrap_or_default() != text;
                if is_new {
                    replace(table, key, text);
                }
            }
        }
        Ok(())
    }

    /// Writes what hung on the wall: in the places that are there, and behind them.
    pub(super) fn set_notes(&mut self, notes: &[Note]) -> Result<(), Problem> {
        if notes.is_empty() {
            return Ok(());
        }
        let tables = list(&mut self.document, NOTES)?;
        for (place, note) in notes.iter().enumerate() {
            if place == tables.len() {
                let mut table = Table::new();
                table.insert(PLACE, value(note.place.as_str()));
                table.insert(TEXT, value(note.text.as_str()));
                tables.push(table);
            }
            let Some(table) = tables.get_mut(place) else { continue };
            let is_taken = table.get(TAKEN).and_then(Item::as_bool).unwrap_or_default();
            if is_taken != note.taken {
                replace(table, TAKEN, note.taken);
            }
        }
        Ok(())
    }

    /// Fills in answers of the group, in the place of what is there.
    pub(super) fn set_answers(&mut self, method: &Method, answers: &Answers) -> Result<(), Problem> {
        fill(self.document.as_table_mut(), answers_document(method, answers)?.as_table());
        Ok(())
    }

    /// Adds a row to the end of a list of the group's; `row` has nothing else.
    pub(super) fn add_row(&mut self, method: &Method, row: &Answers) -> Result<(), Problem> {
        append(self.document.as_table_mut(), answers_document(method, row)?.as_table())
    }

    /// Makes a list what it should be; one that is that already stays as it is written.
    fn set_list(&mut self, key: &str, tables: Vec<Table>) {
        let there = self.document.get(key).and_then(Item::as_array_of_tables);
        let files = |table: &Table| table.get(FILE).and_then(Item::as_str).map(str::to_string);
        if there.into_iter().flatten().map(files).eq(tables.iter().map(files)) {
            return;
        }
        self.document.remove(key);
        if !tables.is_empty() {
            self.document.insert(key, Item::ArrayOfTables(tables.into_iter().collect()));
        }
    }
}

/// A list of tables of a document, made when it has none.
fn list<'d>(document: &'d mut DocumentMut, key: &str) -> Result<&'d mut ArrayOfTables, Problem> {
    let item = document.entry(key).or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
    if item.as_array().is_some_and(toml_edit::Array::is_empty) {
        *item = Item::ArrayOfTables(ArrayOfTables::new());
    }
    item.as_array_of_tables_mut().ok_or_else(|| {
        Problem::error(say::contributions_in_one_line(key)).with_hint(say::start_every_contribution(key))
    })
}

/// Says that a table that is to be added to is written in one line.
pub(super) fn in_one_line(key: &str) -> Problem {
    Problem::error(say::contributions_in_one_line(key)).with_hint(say::write_as_table(key))
}

fn contribution_table(method: &Method, contribution: &Contribution) -> Result<Table, Problem> {
    let mut table = Table::new();
    table.insert(NAME, value(contribution.name.as_str()));
    table.insert(ORGANISATION, value(contribution.organisation.as_str()));
    add_origin(&mut table, &contribution.origin);
    if !contribution.cleared.is_empty() {
        let paths: toml_edit::Array = contribution.cleared.iter().map(Path::as_str).collect();
        table.insert(CLEARED, value(paths));
    }
    let mut answers = answers_document(method, &contribution.answers)?.into_table();
    answers.set_implicit(true);
    table.insert(ANSWERS, Item::Table(answers));
    clear_positions(&mut table);
    Ok(table)
}

fn unchanged_table(unchanged: &Unchanged) -> Table {
    let mut table = Table::new();
    table.insert(NAME, value(unchanged.name.as_str()));
    table.insert(ORGANISATION, value(unchanged.organisation.as_str()));
    add_origin(&mut table, &unchanged.origin);
    table
}

/// A table that tells where something came from.
pub(super) fn origin_table(origin: &Origin) -> Table {
    let mut table = Table::new();
    add_origin(&mut table, origin);
    table
}

fn add_origin(table: &mut Table, origin: &Origin) {
    table.insert(FILE, value(origin.file.as_str()));
    table.insert(SHA256, value(origin.sha256.as_str()));
    for (key, moment) in [(READ, &origin.read), (CHANGED, &origin.changed)] {
        if let Ok(moment) = moment.parse::<toml_edit::Datetime>() {
            table.insert(key, value(moment));
        }
    }
}

fn answers_document(method: &Method, answers: &Answers) -> Result<DocumentMut, Problem> {
    // What we wrote is TOML; if it were not, that would have to be known.
    to_toml(method, answers).parse().map_err(|err: toml_edit::TomlError| Problem::defect(err.message()))
}

/// Lets tables come where they are inserted, not where they stood in the text they were parsed from.
fn clear_positions(table: &mut Table) {
    table.set_position(None);
    for (_, item) in table.iter_mut() {
        match item {
            Item::Table(table) => clear_positions(table),
            Item::ArrayOfTables(tables) => tables.iter_mut().for_each(clear_positions),
            Item::None | Item::Value(_) => {}
        }
    }
}

/// Puts values into a document where it has nothing, or something empty: what people wrote in it stays.
fn fill(into: &mut Table, from: &Table) {
    for (key, item) in from {
        match (into.get_mut(key), item) {
            (Some(Item::Table(there)), Item::Table(new)) => fill(there, new),
            (Some(Item::Value(there)), Item::Value(new)) => {
                let decor = there.decor().clone();
                *there = new.clone();
                *there.decor_mut() = decor;
            }
            (Some(Item::ArrayOfTables(there)), Item::ArrayOfTables(new)) => *there = new.clone(),
            (Some(there), new) => *there = new.clone(),
            (None, new) => insert(into, key, new),
        }
    }
}

/// Puts the rows of lists behind those that a document has.
fn append(into: &mut Table, from: &Table) -> Result<(), Problem> {
    for (key, item) in from {
        match (into.get_mut(key), item) {
            (Some(Item::Table(there)), Item::Table(new)) => append(there, new)?,
            (Some(Item::ArrayOfTables(there)), Item::ArrayOfTables(new)) => {
                for mut row in new.iter().cloned() {
                    clear_positions(&mut row);
                    there.push(row);
                }
            }
            (Some(Item::Value(TomlValue::Array(there))), Item::ArrayOfTables(new)) => {
                there.extend(new.iter().map(|row| row.clone().into_inline_table()));
            }
            (Some(_), _) => return Err(in_one_line(key)),
            (None, new) => insert(into, key, new),
        }
    }
    Ok(())
}

/// Gives a key another value; what stands beside it stays.
pub(super) fn replace(table: &mut Table, key: &str, new: impl Into<TomlValue>) {
    match table.get_mut(key) {
        Some(Item::Value(there)) => {
            let decor = there.decor().clone();
            *there = new.into();
            *there.decor_mut() = decor;
        }
        Some(_) | None => {
            table.insert(key, Item::Value(new.into()));
        }
    }
}

/// A table that is written only for what is in it.
pub(super) fn implicit() -> Item {
    let mut table = Table::new();
    table.set_implicit(true);
    Item::Table(table)
}

fn insert(into: &mut Table, key: &str, item: &Item) {
    let mut item = item.clone();
    match &mut item {
        Item::Table(table) => clear_positions(table),
        Item::ArrayOfTables(tables) => tables.iter_mut().for_each(clear_positions),
        Item::None | Item::Value(_) => {}
    }
    into.insert(key, item);
}
