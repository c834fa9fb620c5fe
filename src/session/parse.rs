//! Reading a session file: the group's answers, and below `[[bijdragen]]` what each person wrote.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::answers::parse_table;
use crate::method::tree::Branch;
use crate::method::{CONTRIBUTIONS, Method, SESSION};
use crate::source::{Findings, describe, mended};
use crate::source::{Problem, Problems, Source, suggest};

use super::{Contribution, Origin, Session};

/// The keys of a contribution beside its answers.
pub(super) const NAME: &str = "naam";
pub(super) const ORGANISATION: &str = "organisatie";
pub(super) const FILE: &str = "bestand";
pub(super) const SHA256: &str = "sha256";
pub(super) const READ: &str = "gelezen";
/// The table with a contribution's answers.
pub(super) const ANSWERS: &str = "antwoorden";
/// The table in `[sessie]` with the origin of the group's result.
pub(super) const GROUP: &str = "groep";

/// A session that is right, with what deserves a look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParsedSession {
    pub session: Session,
    pub warnings: Vec<Problem>,
}

/// Reads a session file, or an answers file as a session without contributions; or gives everything that is wrong.
pub fn parse(source: &Source, method: &Method) -> Result<ParsedSession, Problems> {
    let text = mended(source);
    let (table, mut findings) = Findings::parse(source, &text);
    let root = Branch::root(method);
    let group = parse_table(table.get_ref(), method, &root, &[CONTRIBUTIONS, SESSION], &mut findings);
    let mut session = Session { group, ..Session::default() };
    if let Some(item) = table.get_ref().get(SESSION) {
        session.group_origin = about(item, &mut findings);
    }
    if let Some(item) = table.get_ref().get(CONTRIBUTIONS) {
        for item in list(item, &mut findings) {
            session.contributions.extend(contribution(item, method, &root, &mut findings));
        }
    }
    let warnings = findings.finish()?;
    Ok(ParsedSession { session, warnings })
}

fn list<'a, 's>(item: &'a Spanned<DeValue<'s>>, findings: &mut Findings) -> &'a [Spanned<DeValue<'s>>] {
    match item.get_ref() {
        DeValue::Array(items) => items,
        other => {
            let message = format!("expected a list of tables for `{CONTRIBUTIONS}`, found {}", describe(other));
            let problem = Problem::error(message)
                .with_hint(format!("start every contribution with [[{CONTRIBUTIONS}]], in double brackets"));
            findings.add(item.span(), problem);
            &[]
        }
    }
}

fn contribution(
    item: &Spanned<DeValue>,
    method: &Method,
    root: &Branch,
    findings: &mut Findings,
) -> Option<Contribution> {
    let table = table(item, CONTRIBUTIONS, findings)?;
    let mut entry = Entry { table, findings };
    let name = entry.text(NAME);
    let organisation = entry.text(ORGANISATION);
    let origin = entry.origin();
    entry.finish(&[NAME, ORGANISATION, FILE, SHA256, READ, ANSWERS]);
    let answers = table.get(ANSWERS).and_then(|item| {
        let answers = self::table(item, ANSWERS, findings)?;
        Some(parse_table(answers, method, root, &[], findings))
    });
    Some(Contribution { name, organisation, origin, answers: answers.unwrap_or_default() })
}

/// What `[sessie]` says: where the group's result was read from.
fn about(item: &Spanned<DeValue>, findings: &mut Findings) -> Option<Origin> {
    let about = table(item, SESSION, findings)?;
    Entry { table: about, findings }.finish(&[GROUP]);
    let group = table(about.get(GROUP)?, GROUP, findings)?;
    let mut entry = Entry { table: group, findings };
    let origin = entry.origin();
    entry.finish(&[FILE, SHA256, READ]);
    Some(origin)
}

fn table<'a, 's>(item: &'a Spanned<DeValue<'s>>, name: &str, findings: &mut Findings) -> Option<&'a DeTable<'s>> {
    match item.get_ref() {
        DeValue::Table(table) => Some(table),
        other => {
            findings.error(item.span(), format!("expected a table for `{name}`, found {}", describe(other)));
            None
        }
    }
}

/// A table with texts.
struct Entry<'a, 's, 'f> {
    table: &'a DeTable<'s>,
    findings: &'a mut Findings<'f>,
}

impl Entry<'_, '_, '_> {
    fn text(&mut self, key: &str) -> String {
        match self.table.get(key).map(|item| (item.get_ref(), item.span())) {
            None => String::new(),
            Some((DeValue::String(text), _)) => text.to_string(),
            Some((DeValue::Datetime(moment), _)) => moment.to_string(),
            Some((other, span)) => self.mismatch(key, other, span),
        }
    }

    fn mismatch(&mut self, key: &str, found: &DeValue, span: Range<usize>) -> String {
        self.findings.error(span, format!("expected text between quotes for `{key}`, found {}", describe(found)));
        String::new()
    }

    fn origin(&mut self) -> Origin {
        Origin { file: self.text(FILE), sha256: self.text(SHA256), read: self.text(READ) }
    }

    /// Reports keys that nobody knows.
    fn finish(&mut self, known: &[&str]) {
        for (key, _) in self.table {
            let name: &str = key.get_ref();
            if known.contains(&name) {
                continue;
            }
            let problem = Problem::error(format!("unknown key `{name}`"));
            let problem = match suggest(name, known.iter().copied()) {
                Some(near) => problem.with_hint(format!("did you mean `{near}`?")),
                None => problem.with_hint(format!("allowed here: {}", known.join(", "))),
            };
            self.findings.add(key.span(), problem);
        }
    }
}
