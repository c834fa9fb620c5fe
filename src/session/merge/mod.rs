//! Putting what people sent back side by side, in one session file.

mod moments;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::answers::Answers;
use crate::messages::session as say;
use crate::method::{Method, Path};
use crate::source::{Problem, Problems};

use super::addition::{Addition, counted_in};
use super::alike::people_who_may_be_one;
use super::document::SessionDocument;
use super::moment::{go_on, of_others};
use super::newest::by_age;
use super::note::known;
use super::parse::{ParsedSession, SessionFile};
use super::{Contribution, Note, Origin, PersonKey, Progress, Replaced, Session, Votes};

/// What counts of a person who sent more than one copy.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Doubles {
    /// The newest copy; the others are kept as replaced.
    #[default]
    Newest,
    /// Every copy, as if they were of so many people.
    All,
}

/// A copy that no longer counts, and what counts now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Replacement {
    /// Whose copies they are; empty for the group's.
    pub source: String,
    /// The file that is replaced.
    pub older: String,
    /// The file that counts.
    pub newer: String,
    /// Whether that is newer, as far as anybody can tell.
    pub is_newer: bool,
}

/// A session file with more in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Merged {
    /// The file. What a person wrote in it before, comments too, is still there.
    pub text: String,
    /// What is in it now.
    pub session: Session,
    /// What deserves a look: files that are in it already, and people who may be one.
    pub warnings: Vec<Problem>,
    /// How many contributions are new.
    pub added: usize,
    /// What was replaced.
    pub replacements: Vec<Replacement>,
}

/// Adds to a session file, or makes a new one when there is none.
///
/// The order of the additions does not matter. A file that is in the session already (its SHA-256 tells) is left out,
/// with a warning. Somebody who sent several copies counts once. There is one result of the group at most, and it is
/// never made up from contributions: a second one is an error.
pub fn merge(
    method: &Method,
    existing: Option<SessionFile>,
    mut additions: Vec<Addition>,
    doubles: Doubles,
) -> Result<Merged, Problems> {
    let (before, document) = match existing {
        Some(SessionFile { source, parsed }) => (parsed, SessionDocument::open(source)?),
        None => (ParsedSession::default(), SessionDocument::default()),
    };
    let mut merging = Merging::new(method, doubles, before.session, document);
    merging.warnings = before.warnings;
    additions.sort_by(|a, b| a.key().cmp(&b.key()));
    for addition in additions {
        merging.add(addition)?;
    }
    merging.finish()
}

/// A contribution that counts.
struct Standing {
    contribution: Contribution,
    /// Its place in the list of the file; none when it is new.
    place: Option<usize>,
}

struct Merging<'m> {
    method: &'m Method,
    doubles: Doubles,
    document: SessionDocument,
    /// The session, but for its contributions.
    session: Session,
    /// In order; nothing where one was replaced.
    standing: Vec<Option<Standing>>,
    /// The standing contributions of each person.
    by_person: BTreeMap<PersonKey, Vec<usize>>,
    /// The names of all files that are in the session, by SHA-256.
    known: BTreeMap<String, String>,
    /// The names of the earlier moments, by the SHA-256 of what was read for them.
    then: BTreeMap<String, String>,
    /// How many earlier moments the file had.
    moments_before: usize,
    /// The choices whose votes are new.
    voted: BTreeSet<Path>,
    warnings: Vec<Problem>,
    problems: Vec<Problem>,
    replacements: Vec<Replacement>,
}

impl<'m> Merging<'m> {
    fn new(method: &'m Method, doubles: Doubles, mut session: Session, document: SessionDocument) -> Self {
        let known = session.origins().map(|origin| (origin.sha256.clone(), origin.file.clone())).collect();
        let contributions = std::mem::take(&mut session.contributions);
        let moments_before = session.moments.len();
        let mut merging = Self {
            method,
            doubles,
            document,
            session,
            standing: Vec::new(),
            by_person: BTreeMap::new(),
            known,
            then: BTreeMap::new(),
            moments_before,
            voted: BTreeSet::new(),
            warnings: Vec::new(),
            problems: Vec::new(),
            replacements: Vec::new(),
        };
        for moment in &merging.session.moments {
            merging.then.extend(moment.called_by_file());
        }
        for (place, contribution) in contributions.into_iter().enumerate() {
            merging.stand(Standing { contribution, place: Some(place) });
        }
        merging
    }

    fn stand(&mut self, standing: Standing) {
        if let Some(key) = standing.contribution.key() {
            self.by_person.entry(key).or_default().push(self.standing.len());
        }
        self.standing.push(Some(standing));
    }

    fn add(&mut self, addition: Addition) -> Result<(), Problem> {
        let sha256 = addition.origin().map(|origin| origin.sha256.as_str()).unwrap_or_default();
        let known = self.known.get(sha256).filter(|_| !sha256.is_empty());
        if let Some(warning) = self.said_then(&addition) {
            self.warnings.push(warning);
            return Ok(());
        }
        match addition {
            Addition::Moment(moment) => return self.moment(*moment),
            Addition::Name(name) => self.name(name)?,
            // Who says that this file is the group's result says so of a file that was a contribution too.
            Addition::GroupInstead(origin, answers) => return self.group_instead(origin, answers),
            Addition::Unread(origin) => self.unread(origin),
            Addition::Votes(votes) => self.votes(votes, false),
            Addition::VotesInstead(votes) => self.votes(votes, true),
            Addition::Notes(notes) => self.notes(notes),
            Addition::Progress(progress) => self.progress(progress),
            _ if let (Some(origin), Some(file)) = (addition.origin(), known) => {
                let is_same = *file == origin.file;
                let message = if is_same { say::already_in_session() } else { say::same_file(file) };
                self.warnings.push(Problem::warning(message).in_file(&origin.file));
                return Ok(());
            }
            Addition::Contribution(contribution) => {
                self.know(&contribution.origin);
                self.contribution(contribution);
            }
            Addition::Group(origin, answers) if self.session.group.is_empty() => {
                return self.set_group(origin, answers);
            }
            Addition::Group(origin, answers) if answers != self.session.group => {
                self.problems.push(self.second_group(&origin));
            }
            Addition::Group(..) => {}
            Addition::Replaced(replaced) => {
                self.know(&replaced.contribution.origin);
                self.document.will_keep(replaced.clone());
                self.session.replaced.push(replaced);
            }
            Addition::Unchanged(unchanged) => {
                self.know(&unchanged.origin);
                self.session.unchanged.push(unchanged);
            }
        }
        Ok(())
    }

    fn know(&mut self, origin: &Origin) {
        self.known.insert(origin.sha256.clone(), origin.file.clone());
    }

    /// Adds what one person wrote. Of somebody who wrote before, the newest counts.
    fn contribution(&mut self, contribution: Contribution) {
        let same = match (self.doubles, contribution.key()) {
            (Doubles::Newest, Some(key)) => self.by_person.get(&key).cloned().unwrap_or_default(),
            (Doubles::Newest | Doubles::All, None | Some(_)) => Vec::new(),
        };
        for index in same {
            let Some(other) = self.standing.get(index).and_then(Option::as_ref) else { continue };
            let age = by_age(self.method, &contribution, &other.contribution);
            if age.is_lt() {
                let newer = other.contribution.origin.file.clone();
                return self.replaced(Standing { contribution, place: None }, newer, true);
            }
            if age.is_eq() && other.contribution.answers != contribution.answers {
                let files = [&other.contribution, &contribution].map(|one| one.origin.file.clone());
                let problem = Problem::warning(say::newest_unknown(contribution.source(), files.clone()));
                self.warnings.push(problem.with_hint(say::last_one_counts(&contribution.origin.file)));
            }
            if let Some(older) = self.standing.get_mut(index).and_then(Option::take) {
                self.replaced(older, contribution.origin.file.clone(), age.is_gt());
            }
        }
        self.stand(Standing { contribution, place: None });
    }

    fn replaced(&mut self, older: Standing, newer: String, is_newer: bool) {
        let Standing { contribution, place } = older;
        self.replacements.push(Replacement {
            source: contribution.source(),
            older: contribution.origin.file.clone(),
            newer,
            is_newer,
        });
        if let Some(place) = place {
            self.document.will_move(place);
        } else {
            self.document.will_keep(Replaced { of_group: false, contribution: contribution.clone() });
        }
        self.session.replaced.push(Replaced { of_group: false, contribution });
    }

    fn set_group(&mut self, origin: Origin, answers: Answers) -> Result<(), Problem> {
        self.know(&origin);
        self.document.set_group(self.method, &origin, &answers)?;
        self.session.group = answers;
        self.session.group_origin = Some(origin);
        Ok(())
    }

    fn group_instead(&mut self, origin: Origin, answers: Answers) -> Result<(), Problem> {
        let group = std::mem::take(&mut self.session.group);
        if group == answers {
            self.session.group = group;
            return Ok(());
        }
        if !group.is_empty() {
            let before = self.session.group_origin.take().unwrap_or_default();
            let (older, newer) = (before.file.clone(), origin.file.clone());
            self.replacements.push(Replacement { source: String::new(), older, newer, is_newer: false });
            let contribution = Contribution::new("", "", before, group);
            self.session.replaced.push(Replaced { of_group: true, contribution: contribution.clone() });
            self.document.will_keep(Replaced { of_group: true, contribution });
            self.document.clear_group(self.method);
            // What took them over counts no longer.
            self.session.notes.iter_mut().for_each(|note| note.taken = false);
        }
        self.set_group(origin, answers)
    }

    /// Adds what was voted in the room. A second file about the same choice may be of other people, or a correction:
    /// that is asked.
    fn votes(&mut self, votes: Votes, instead: bool) {
        let (file, first) = (counted_in(&votes), counted_in(&self.session.votes));
        let is_known =
            !votes.origins.is_empty() && votes.origins.iter().all(|one| self.known.contains_key(&one.sha256));
        if is_known && !instead {
            return self.warnings.push(Problem::warning(say::already_in_session()).in_file(file));
        }
        for origin in &votes.origins {
            self.know(origin);
        }
        let method = self.method;
        let called = |paths: &[Path]| method.in_order(paths).iter().map(|path| method.called(path)).collect::<Vec<_>>();
        let taken = self.session.votes.take(votes, instead);
        if !taken.different.is_empty() {
            let problem = Problem::error(say::voted_on_twice(&first, called(&taken.different), taken.different.len()));
            self.problems.push(
                problem.with_hint(say::say_which_votes_count()).with_hint(say::add_up_in_one_file()).in_file(&file),
            );
        }
        if let Some([here, there]) = taken.people {
            let problem = Problem::error(say::voters_differ(&first, here, there));
            self.problems.push(problem.with_hint(say::say_which_votes_count()).in_file(&file));
        }
        if !taken.same.is_empty() && first != file && !instead {
            let problem = Problem::warning(say::same_votes(&first, called(&taken.same), taken.same.len()));
            self.warnings.push(problem.with_hint(say::add_up_in_one_file()).in_file(&file));
        }
        if !taken.replaced.is_empty() {
            self.warnings.push(Problem::warning(say::votes_replaced(called(&taken.replaced))).in_file(&file));
        }
        let asked = self.session.votes.too_many(method);
        self.problems.extend(asked.into_iter().map(|problem| problem.in_file(&file)));
        self.voted.extend(taken.changed);
    }

    /// Notes that hang there already stay one.
    fn notes(&mut self, notes: Vec<Note>) {
        let known = known(&self.session.notes, &notes);
        let new = notes.into_iter().zip(known).filter(|(_, known)| known.is_none());
        self.session.notes.extend(new.map(|(note, _)| note));
    }

    /// What is known already stays.
    fn progress(&mut self, progress: Progress) {
        if !self.session.progress.iter().any(|one| (&one.code, &one.action) == (&progress.code, &progress.action)) {
            self.session.progress.push(progress);
        }
    }

    fn unread(&mut self, origin: Origin) {
        if !self.session.unread.iter().any(|one| one.file == origin.file) {
            self.session.unread.push(origin);
        }
    }

    fn second_group(&self, origin: &Origin) -> Problem {
        let message = match &self.session.group_origin {
            Some(first) => say::second_group(&first.file),
            None => say::second_group_beside_session(),
        };
        Problem::error(message).with_hint(say::say_which_is_the_group()).in_file(&origin.file)
    }

    fn finish(mut self) -> Result<Merged, Problems> {
        if !self.problems.is_empty() {
            return Err(Problems(self.problems));
        }
        let standing: Vec<Standing> = std::mem::take(&mut self.standing).into_iter().flatten().collect();
        let added = standing.iter().filter(|one| one.place.is_none()).count();
        for one in standing.iter().filter(|one| one.place.is_none()) {
            self.document.add(self.method, &one.contribution)?;
        }
        let mut session = self.session;
        session.contributions = standing.into_iter().map(|one| one.contribution).collect();
        // Who said something in another copy did not leave it at that; what could be read is no longer missing.
        let contributions = &session.contributions;
        let heard: BTreeSet<PersonKey> = contributions.iter().filter_map(Contribution::key).collect();
        let mut met = BTreeSet::new();
        session.unchanged.retain(|one| one.key().is_none_or(|key| !heard.contains(&key) && met.insert(key)));
        let read: BTreeSet<&str> = contributions.iter().map(|one| one.origin.file.as_str()).collect();
        session.unread.retain(|one| !read.contains(one.file.as_str()));
        let voted = self.method.in_order(&self.voted.into_iter().collect::<Vec<_>>());
        if !voted.is_empty() {
            self.document.set_votes(self.method, &session.votes, &voted)?;
        }
        self.warnings.extend(of_others(self.method, &session, self.moments_before));
        go_on(self.method, &mut session, self.moments_before);
        self.document.settle(self.method, &session)?;
        self.warnings.extend(people_who_may_be_one(&session.contributions));
        Ok(Merged {
            text: self.document.text(),
            session,
            warnings: self.warnings,
            added,
            replacements: self.replacements,
        })
    }
}
