//! Putting what people sent back side by side, in one session file.

use std::collections::BTreeSet;

use serde::Serialize;
use toml_edit::{ArrayOfTables, DocumentMut, Item, Table, Value as TomlValue, value};

use crate::answers::{Answers, to_toml};
use crate::messages::session as say;
use crate::method::{CONTRIBUTIONS, Method, SESSION};
use crate::source::{Problem, Problems, Source, not_toml};

use super::parse::{ANSWERS, FILE, GROUP, NAME, ORGANISATION, READ, SHA256, parse};
use super::{Contribution, Origin, Session};

/// Something to add to a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Addition {
    /// What one person wrote.
    Contribution(Contribution),
    /// What the group decided.
    Group(Origin, Answers),
}

impl Addition {
    fn origin(&self) -> &Origin {
        match self {
            Addition::Contribution(contribution) => &contribution.origin,
            Addition::Group(origin, _) => origin,
        }
    }

    /// The order in which they are added, whatever the order they were given in.
    fn key(&self) -> (String, &Origin) {
        let source = match self {
            Addition::Contribution(contribution) => contribution.source().to_lowercase(),
            Addition::Group(..) => String::new(),
        };
        (source, self.origin())
    }
}

/// A session file with more in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Merged {
    /// The file. What a person wrote in it before, comments too, is still there.
    pub text: String,
    /// What is in it now.
    pub session: Session,
    /// Files that are in it already.
    pub warnings: Vec<Problem>,
    /// How many contributions are new.
    pub added: usize,
}

/// Adds to a session file, or makes a new one when there is none.
///
/// The order of the additions does not matter. A file that is in the session already (its SHA-256 tells) is left out,
/// with a warning. There is one result of the group at most, and it is never made up from contributions: a second
/// one is an error.
pub fn merge(method: &Method, existing: Option<&Source>, mut additions: Vec<Addition>) -> Result<Merged, Problems> {
    let nothing = Source { name: String::new(), text: String::new() };
    let source = existing.unwrap_or(&nothing);
    let before = parse(source, method)?;
    let mut warnings = before.warnings;
    let mut session = before.session;
    let mut document: DocumentMut = source
        .text
        .parse()
        .map_err(|err: toml_edit::TomlError| Problem::error(not_toml(err.message(), "")).in_file(&source.name))?;
    additions.sort_by(|a, b| a.key().cmp(&b.key()));
    let mut problems = Vec::new();
    let mut known: BTreeSet<String> = session.contributions.iter().map(|c| c.origin.sha256.clone()).collect();
    known.extend(session.group_origin.iter().map(|origin| origin.sha256.clone()));
    let mut added = 0;
    for addition in additions {
        let origin = addition.origin();
        if !origin.sha256.is_empty() && !known.insert(origin.sha256.clone()) {
            let problem = Problem::warning(say::already_in_session()).with_hint(say::names_of_files_do_not_count());
            warnings.push(problem.in_file(&origin.file));
            continue;
        }
        match addition {
            Addition::Contribution(contribution) => {
                contributions(&mut document)?.push(contribution_table(method, &contribution)?);
                session.contributions.push(contribution);
                added += 1;
            }
            Addition::Group(origin, answers) if session.group.is_empty() => {
                fill(document.as_table_mut(), answers_document(method, &answers)?.as_table());
                set_group_origin(&mut document, &origin);
                session.group = answers;
                session.group_origin = Some(origin);
            }
            Addition::Group(origin, answers) if answers != session.group => {
                problems.push(second_group(method, &session, &origin));
            }
            Addition::Group(..) => {}
        }
    }
    if problems.is_empty() {
        Ok(Merged { text: document.to_string(), session, warnings, added })
    } else {
        Err(Problems(problems))
    }
}

fn second_group(method: &Method, session: &Session, origin: &Origin) -> Problem {
    let message = match &session.group_origin {
        Some(first) => say::second_group(&first.file),
        None => say::second_group_beside_session(),
    };
    Problem::error(message)
        .with_hint(say::contributions_have_a_name(method.called(&method.person_field)))
        .with_hint(say::say_which_is_the_group())
        .in_file(&origin.file)
}

/// The list of contributions of a document, made when it has none.
fn contributions(document: &mut DocumentMut) -> Result<&mut ArrayOfTables, Problem> {
    let item = document.entry(CONTRIBUTIONS).or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
    if item.as_array().is_some_and(toml_edit::Array::is_empty) {
        *item = Item::ArrayOfTables(ArrayOfTables::new());
    }
    item.as_array_of_tables_mut().ok_or_else(|| {
        Problem::error(say::contributions_in_one_line(CONTRIBUTIONS))
            .with_hint(say::start_every_contribution(CONTRIBUTIONS))
    })
}

fn contribution_table(method: &Method, contribution: &Contribution) -> Result<Table, Problem> {
    let mut table = Table::new();
    table.insert(NAME, value(contribution.name.as_str()));
    table.insert(ORGANISATION, value(contribution.organisation.as_str()));
    add_origin(&mut table, &contribution.origin);
    let mut answers = answers_document(method, &contribution.answers)?.into_table();
    answers.set_implicit(true);
    table.insert(ANSWERS, Item::Table(answers));
    clear_positions(&mut table);
    Ok(table)
}

fn set_group_origin(document: &mut DocumentMut, origin: &Origin) {
    let session = document.entry(SESSION).or_insert_with(|| {
        let mut table = Table::new();
        table.set_implicit(true);
        Item::Table(table)
    });
    if let Some(session) = session.as_table_like_mut() {
        let mut group = Table::new();
        add_origin(&mut group, origin);
        session.insert(GROUP, Item::Table(group));
    }
}

fn add_origin(table: &mut Table, origin: &Origin) {
    table.insert(FILE, value(origin.file.as_str()));
    table.insert(SHA256, value(origin.sha256.as_str()));
    if let Ok(read) = origin.read.parse::<toml_edit::Datetime>() {
        table.insert(READ, value(read));
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
            (None, new) => {
                let mut new = new.clone();
                match &mut new {
                    Item::Table(table) => clear_positions(table),
                    Item::ArrayOfTables(tables) => tables.iter_mut().for_each(clear_positions),
                    Item::None | Item::Value(TomlValue::String(_) | _) => {}
                }
                into.insert(key, new);
            }
        }
    }
}
