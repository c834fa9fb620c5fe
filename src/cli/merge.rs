//! `opschaal merge`: what people sent back, side by side in one session file.

use std::path::{Path, PathBuf};

use opschaal::messages::{Message, program as say};
use opschaal::method::Method;
use opschaal::people::{self, Person, Replies};
use opschaal::session::{Merged, Moment, Session, Spread, decode, spread};
use opschaal::source::Source;
use serde_json::json;

use super::files;
use super::gather::{Onto, Sources, gather};
use super::input::Purpose;
use super::method;
use super::output::{self, Product, Target};
use super::run::{Failed, Run};
use super::whole::Existing;

/// What to bring together.
pub struct Config {
    pub sources: Sources,
    /// The session file to write, or to add to.
    pub output: Option<PathBuf>,
    /// The list of people invited.
    pub people: Option<PathBuf>,
    /// The files of sessions that were held before.
    pub earlier: Vec<PathBuf>,
    /// What the session is called.
    pub moment: Option<String>,
    pub shown: Shown,
}

/// What goes to standard output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    Nothing,
    /// How opinions spread.
    Spread,
    /// Who is in the session, for programs.
    Json,
}

pub fn run(run: &mut Run, config: Config) -> Result<(), Failed> {
    let Config { sources, output, people, earlier, moment, shown } = config;
    let method = method::load(run)?;
    // Beside invitations lies who got them.
    let people = people.or_else(|| files::invited(&sources.files));
    let existing = existing(run, output.as_deref())?;
    // The session that is added to is no addition to itself.
    let base = output.as_deref().filter(|_| existing.is_some());
    let elsewhere: Vec<&Path> = base.into_iter().chain(people.as_deref()).collect();
    let invited = people.as_deref().map(|list| run.people(list, &method)).transpose()?;
    let onto = Onto { existing: existing.as_ref(), elsewhere: &elsewhere, earlier: &earlier, name: moment.as_deref() };
    let merged = gather(run, &method, onto, &sources)?;
    if let Some(output) = output {
        write(run, output, existing.as_ref(), &merged)?;
    }
    let replies = invited.map(|people| people::replies(&people, &merged.session));
    if let Some(replies) = &replies {
        tell(run, replies);
    }
    let text: String = match shown {
        Shown::Nothing => return Ok(()),
        Shown::Spread => spreads(&method, &merged.session).iter().map(|line| run.terminal.text(line) + "\n").collect(),
        Shown::Json => format!("{:#}\n", summary(&merged, replies.as_ref())),
    };
    run.accept(output::print(text.as_bytes()))
}

fn write(run: &mut Run, output: PathBuf, existing: Option<&Source>, merged: &Merged) -> Result<(), Failed> {
    let count = merged.session.contributions.len();
    let file = output.display();
    let told = match &merged.session.group_origin {
        Some(origin) if !merged.session.group.is_empty() => {
            say::merged_with_group(file, count, merged.added, &origin.file)
        }
        Some(_) | None => say::merged(file, count, merged.added),
    };
    let unchanged = existing.is_some_and(|source| source.text == merged.text);
    if !unchanged {
        // Everything that was in it is still in it.
        let target = Target::new(output, Product::Answers, Existing::Replaced);
        run.accept(target.write(merged.text.as_bytes()))?;
    }
    run.terminal.tell(&told);
    let moments = &merged.session.moments;
    if !moments.is_empty() {
        run.terminal.tell(&say::moments_in_session(moments.iter().map(Moment::called), moments.len()));
    }
    let votes = &merged.session.votes;
    if !votes.is_empty() {
        run.terminal.tell(&say::votes_in_session(votes.len()));
    }
    Ok(())
}

/// Tells who has not replied, and who did without being invited.
fn tell(run: &mut Run, replies: &Replies) {
    let Replies { silent, unchanged, unread, uninvited, nameless, .. } = replies;
    if silent.is_empty() && unchanged.is_empty() && unread.is_empty() {
        run.terminal.tell(&say::all_replied());
    }
    if !silent.is_empty() {
        run.terminal.tell(&say::not_replied(silent.iter().map(Person::called), silent.len()));
    }
    if !unchanged.is_empty() {
        run.terminal.tell(&say::returned_unchanged(unchanged.iter().map(Person::called), unchanged.len()));
    }
    if !unread.is_empty() {
        run.terminal.tell(&say::returned_unreadable(unread.iter().map(Person::called), unread.len()));
    }
    if !nameless.is_empty() {
        run.terminal.tell(&say::replied_without_name(nameless, nameless.len()));
    }
    if !uninvited.is_empty() {
        run.terminal.tell(&say::uninvited(uninvited, uninvited.len()));
    }
}

/// Who is in a session, without what they said.
fn summary(merged: &Merged, replies: Option<&Replies>) -> serde_json::Value {
    let session = &merged.session;
    let people = session
        .contributions
        .iter()
        .map(|one| json!({ "name": one.name, "organisation": one.organisation, "file": one.origin.file }));
    let group = session.group_origin.as_ref().filter(|_| !session.group.is_empty());
    json!({
        "contributions": people.collect::<Vec<_>>(),
        "added": merged.added,
        "group": group.map(|origin| &origin.file),
        "unchanged": session.unchanged,
        "replacements": merged.replacements,
        "unread": session.unread,
        "warnings": merged.warnings,
        "replies": replies,
    })
}

/// The session file to add to, when it is there. Anything else under that name is left alone.
fn existing(run: &mut Run, output: Option<&Path>) -> Result<Option<Source>, Failed> {
    let Some(output) = output.filter(|output| output.exists()) else { return Ok(None) };
    let read = run.input.bytes(output, Purpose::Answers);
    let (name, bytes) = run.accept(read)?;
    let source = run.accept(decode(&name, &bytes))?;
    run.terminal.remember(&source);
    Ok(Some(source))
}

/// How opinions spread, a line a choice that somebody answered.
fn spreads(method: &Method, session: &Session) -> Vec<Message> {
    let mut lines = Vec::new();
    for field in method.fields() {
        let Spread { counts, blank, votes, .. } = spread(session, &field);
        let listed = |number: &dyn Fn(usize) -> usize| {
            let each = counts.iter().enumerate();
            each.map(|(at, (choice, _))| format!("{} {}", choice.label, number(at))).collect::<Vec<_>>().join(", ")
        };
        if counts.iter().any(|(_, count)| *count > 0) {
            lines.push(say::spread(method.called(&field.path), listed(&|at| counts[at].1), blank));
        }
        if let Some(votes) = votes.filter(|_| !method.is_in_list(&field.path)) {
            lines.push(say::votes(method.called(&field.path), listed(&|at| votes[at]), votes.iter().sum()));
        }
    }
    if lines.is_empty() {
        lines.push(say::nobody_chose());
    }
    lines
}
