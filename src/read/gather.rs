//! Files that were read, brought together in one session.

use std::borrow::Borrow;
use std::collections::{BTreeSet, HashMap};

use serde::Serialize;

use super::gathered::Gathered;
use super::recognise::Returned;
use crate::answers::Answers;
use crate::messages::session as say;
use crate::method::Method;
use crate::session::{
    self, Addition, Contribution, Doubles, Moment, Origin, Replaced, Replacement, Session, SessionFile, Unchanged,
};
use crate::source::{Problem, Problems, Source};

/// Whose a file is, as far as anybody said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Whose {
    /// Nobody said: of a copy without a name it is asked, where it may be the group's or somebody's.
    Untold,
    /// What the group decided, whatever name is in it.
    Group,
    /// What one person wrote, also without a name in it.
    Person,
    /// What was voted in the room, in the place of other votes on the same choices.
    Room,
}

/// How to bring files together.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Gathering<'s> {
    /// The session that the files are added to.
    pub existing: Option<&'s Source>,
    /// When the files were read, as RFC 3339; empty when nobody can tell.
    pub moment: &'s str,
    /// What counts of a person who sent more than one copy.
    pub doubles: Doubles,
    /// The files that could not be read, when somebody goes on without them.
    pub unread: Vec<Origin>,
    /// What the session is called from now on; none to leave it.
    pub name: Option<&'s str>,
    /// The sessions on the same pilot that were held before.
    pub earlier: Vec<Moment>,
}

/// Brings files together, with what is in a session already.
///
/// What was filled in beforehand counts for nobody. Fails when it is not clear whose a file is.
pub fn gather<R: Borrow<Returned>>(
    method: &Method,
    gathering: Gathering,
    files: impl IntoIterator<Item = (R, Whose)>,
) -> Result<Gathered, Problems> {
    let Gathering { existing, moment, doubles, unread, name, earlier } = gathering;
    let files: Vec<(R, Whose)> = files.into_iter().collect();
    let files: Vec<(&Returned, Whose)> = files.iter().map(|(file, whose)| (file.borrow(), *whose)).collect();
    let existing = existing.map(|source| SessionFile::read(source, method)).transpose()?;
    let nothing = Session::default();
    let before = existing.as_ref().map_or(&nothing, SessionFile::session);
    if let Some(now) = earlier.iter().find(|one| one.is_now(before)) {
        let problem = Problem::error(say::earlier_is_this_session()).in_file(&now.origin.file);
        return Err(problem.with_hint(say::put_next_in_another_file()).into());
    }
    let mut sorting = Sorting { method, moment, invited: before.contributions.is_empty(), ..Sorting::new(method) };
    sorting.additions.extend(unread.into_iter().map(|origin| Addition::Unread(origin.read_at(moment))));
    let sessions = files.iter().map(|(file, _)| &file.session).chain([before]);
    sorting.then = read_then(earlier.iter().chain(sessions.flat_map(|session| &session.moments)), before);
    sorting.additions.extend(earlier.into_iter().map(Box::new).map(Addition::Moment));
    let originals = originals(&files, before);
    // Only of a session it is asked what in it was read from canvases that are there too.
    if files.iter().any(|(file, _)| file.session.is_of_many()) {
        sorting.here = files.iter().flat_map(|(file, _)| said(method, file)).collect();
    }
    sorting.results = files.iter().filter_map(|(file, _)| result(file)).collect();
    sorting.corrected = files.iter().filter_map(|(file, _)| correction(method, file, &originals)).collect();
    for (file, whose) in &files {
        sorting.file(file, *whose, &originals);
    }
    let Sorting {
        method: _,
        moment: _,
        then: _,
        said_then,
        here: _,
        results: _,
        corrected: _,
        corrections,
        nameless,
        invited,
        mut additions,
        names,
        blank,
        as_made,
        unchanged,
        same,
        sessions,
        damaged,
        unread,
        without_votes,
    } = sorting;
    if !without_votes.is_empty() {
        return Err(Problems(without_votes));
    }
    additions.extend(called(name, &before.name, names).map(Addition::Name));
    additions.extend(whose_are(&nameless, invited, before)?);
    let mut merged = session::merge(method, existing, additions, doubles)?;
    merged.replacements.extend(corrections);
    merged.warnings.extend(said_then);
    Ok(Gathered { merged, blank, as_made, unchanged, same, sessions, damaged, unread })
}

/// What earlier moments are called, by the SHA-256 of what was read for them and does not count now.
fn read_then<'m>(moments: impl Iterator<Item = &'m Moment>, now: &Session) -> HashMap<String, String> {
    let mut then: HashMap<String, String> = moments.flat_map(Moment::called_by_file).collect();
    now.origins().for_each(|origin| drop(then.remove(&origin.sha256)));
    then
}

/// What the session is called from now on: what somebody says, or else what it was called, or else all that it is made of.
fn called(said: Option<&str>, before: &str, names: BTreeSet<String>) -> Option<String> {
    let mut names = names.into_iter();
    match (said, before, names.next(), names.next()) {
        (Some(said), ..) => Some(said.trim().to_string()),
        (None, "", Some(name), None) => Some(name),
        (None, _, _, _) => None,
    }
}

/// What people said in a canvas, by SHA-256; nothing of a session.
fn said(method: &Method, file: &Returned) -> Vec<(String, Answers)> {
    let copy = &file.session;
    if !copy.is_of_many() {
        let said = Contribution::said(method, file.origin.clone(), copy);
        return vec![(said.origin.sha256, said.answers)];
    }
    let own = copy.contributions.iter().filter(|one| is_in_it(file, &one.origin));
    let own = own.map(|one| (one.origin.sha256.clone(), one.answers.clone()));
    let unchanged = copy.unchanged.iter().filter(|one| is_in_it(file, &one.origin));
    own.chain(unchanged.map(|one| (one.origin.sha256.clone(), Answers::default()))).collect()
}

/// Whether something was read from a file itself, in which a program put the canvases of several people; and not from
/// another, as a session tells.
fn is_in_it(file: &Returned, origin: &Origin) -> bool {
    file.source.is_none() && origin.file == file.origin.file
}

/// The SHA-256 of the file that the group's result in a session was read from, with the session's name.
fn result(file: &Returned) -> Option<(String, (String, Answers))> {
    let origin = file.session.group_origin.as_ref().filter(|origin| !origin.sha256.is_empty())?;
    Some((origin.sha256.clone(), (file.name.clone(), file.session.group.clone())))
}

/// The SHA-256 of the file that answers were read from, when that is there too and somebody changed the answers since.
fn correction(method: &Method, file: &Returned, originals: &Originals) -> Option<(String, String)> {
    let source = file.session.source.as_ref().filter(|source| !source.sha256.is_empty())?;
    let (_, answers) = originals.get(source.sha256.as_str())?;
    (!is_same(method, file, answers)).then(|| (source.sha256.clone(), file.origin.file.clone()))
}

/// Whether a copy holds these answers: all of them, or what its person said of them.
fn is_same(method: &Method, file: &Returned, answers: &Answers) -> bool {
    *answers == file.session.group || *answers == Contribution::said(method, Origin::default(), &file.session).answers
}

/// File names and answers by SHA-256.
type Originals<'f> = HashMap<&'f str, (&'f str, &'f Answers)>;

/// The answers in each file, and in each that was read before, by SHA-256.
fn originals<'f>(files: &[(&'f Returned, Whose)], before: &'f Session) -> Originals<'f> {
    let files = files.iter().map(|(file, _)| (&file.origin, &file.session.group));
    let contributions = before.contributions.iter().map(|one| (&one.origin, &one.answers));
    let group = before.group_origin.iter().map(|origin| (origin, &before.group));
    let all = files.chain(contributions).chain(group);
    all.map(|(origin, answers)| (origin.sha256.as_str(), (origin.file.as_str(), answers))).collect()
}

/// Files by what they add.
struct Sorting<'m> {
    method: &'m Method,
    moment: &'m str,
    /// What earlier moments are called, by the SHA-256 of what was read for them.
    then: HashMap<String, String>,
    /// That files were read for earlier moments, and were left out.
    said_then: Vec<Problem>,
    /// What is said in the canvases that are there, by SHA-256.
    here: HashMap<String, Answers>,
    /// The results of groups in sessions, by the SHA-256 of the file that they were read from.
    results: HashMap<String, (String, Answers)>,
    /// The names of answers that somebody corrected, by the SHA-256 of the file that they were read from.
    corrected: HashMap<String, String>,
    corrections: Vec<Replacement>,
    additions: Vec<Addition>,
    /// What sessions in files are called.
    names: BTreeSet<String>,
    /// Copies that don't say whose they are.
    nameless: Vec<Contribution>,
    /// Whether the names of all people were in what they were sent: then nobody can have forgotten theirs.
    invited: bool,
    blank: Vec<String>,
    as_made: Vec<String>,
    unchanged: Vec<Unchanged>,
    same: Vec<(String, String)>,
    sessions: Vec<(String, usize)>,
    damaged: Vec<String>,
    unread: Vec<String>,
    /// Files that were said to hold votes, and hold none.
    without_votes: Vec<Problem>,
}

impl<'m> Sorting<'m> {
    fn new(method: &'m Method) -> Self {
        Self {
            method,
            moment: "",
            then: HashMap::new(),
            said_then: Vec::new(),
            here: HashMap::new(),
            results: HashMap::new(),
            corrected: HashMap::new(),
            corrections: Vec::new(),
            additions: Vec::new(),
            names: BTreeSet::new(),
            nameless: Vec::new(),
            invited: true,
            blank: Vec::new(),
            as_made: Vec::new(),
            unchanged: Vec::new(),
            same: Vec::new(),
            sessions: Vec::new(),
            damaged: Vec::new(),
            unread: Vec::new(),
            without_votes: Vec::new(),
        }
    }

    fn file(&mut self, file: &Returned, whose: Whose, originals: &Originals) {
        // Who says what a file is of now, says so of an old one too.
        if let (Whose::Untold | Whose::Person, Some(then)) = (whose, self.then.get(&file.origin.sha256)) {
            let problem = Problem::warning(say::said_at_earlier_moment(then)).in_file(&file.origin.file);
            return self.said_then.push(problem);
        }
        if file.damaged {
            self.damaged.push(file.name.clone());
        }
        let copy = &file.session;
        if whose == Whose::Room && copy.votes.is_empty() {
            return self.without_votes.push(Problem::error(say::no_votes_in_it()).in_file(&file.name));
        }
        if copy.is_of_many() {
            return self.session(file, whose);
        }
        let mut origin = file.origin.clone().read_at(self.moment);
        if let Some(source) = copy.source.as_ref().filter(|source| !source.sha256.is_empty()) {
            match originals.get(source.sha256.as_str()) {
                // Answers that were read from a file that is there too.
                Some((original, answers)) if is_same(self.method, file, answers) => {
                    return self.same.push((file.name.clone(), (*original).to_string()));
                }
                // Somebody changed them since: they stand by themselves.
                Some(_) => {}
                None => origin = source.clone().read_at(self.moment),
            }
        }
        self.copy(file, copy, origin, whose);
    }

    /// All that is in a session, but for what was read from canvases that are there too.
    fn session(&mut self, file: &Returned, whose: Whose) {
        let Session {
            name,
            group,
            group_origin,
            given: _,
            source: _,
            mut contributions,
            mut unchanged,
            replaced,
            mut votes,
            notes,
            unread,
            progress,
            moments,
        } = file.session.clone();
        let origins = contributions.iter_mut().map(|one| &mut one.origin);
        for origin in origins.chain(unchanged.iter_mut().map(|one| &mut one.origin)) {
            if is_in_it(file, origin) {
                *origin = std::mem::take(origin).changed_at(&file.origin.changed).read_at(self.moment);
            }
        }
        let count = contributions.len() + unchanged.len();
        // What somebody changed in the session since stands by itself.
        contributions.retain(|one| {
            is_in_it(file, &one.origin) || self.here.get(&one.origin.sha256).is_none_or(|said| *said != one.answers)
        });
        unchanged.retain(|one| is_in_it(file, &one.origin) || !self.here.contains_key(&one.origin.sha256));
        let left_out = count - contributions.len() - unchanged.len();
        if left_out > 0 {
            self.sessions.push((file.name.clone(), left_out));
        }
        self.invited &= contributions.is_empty();
        self.additions.extend(moments.into_iter().map(Box::new).map(Addition::Moment));
        self.names.extend((!name.is_empty()).then_some(name));
        self.additions.extend(contributions.into_iter().map(Addition::Contribution));
        self.additions.extend(unchanged.into_iter().map(Addition::Unchanged));
        self.additions.extend(replaced.into_iter().map(Addition::Replaced));
        self.additions.extend(unread.into_iter().map(Addition::Unread));
        self.additions.extend(progress.into_iter().map(Addition::Progress));
        if !votes.is_empty() {
            if votes.origins.is_empty() {
                votes.origins.push(file.origin.clone().read_at(self.moment));
            }
            self.additions.push(match whose {
                Whose::Room => Addition::VotesInstead(votes),
                Whose::Untold | Whose::Group | Whose::Person => Addition::Votes(votes),
            });
        }
        if !notes.is_empty() {
            self.additions.push(Addition::Notes(notes));
        }
        if !group.is_empty() {
            let origin = group_origin.unwrap_or_else(|| file.origin.clone().read_at(self.moment));
            self.additions.push(Addition::Group(origin, group));
        }
    }

    fn copy(&mut self, file: &Returned, copy: &Session, origin: Origin, whose: Whose) {
        if let Some(newer) = self.corrected.get(&origin.sha256)
            && whose != Whose::Group
        {
            // What somebody corrected counts, whenever the files were copied.
            let contribution = Contribution::said(self.method, origin, copy);
            let (source, older) = (contribution.source(), contribution.origin.file.clone());
            self.corrections.push(Replacement { source, older, newer: newer.clone(), is_newer: true });
            return self.additions.push(Addition::Replaced(Replaced { of_group: false, contribution }));
        }
        let whole = Contribution::of(self.method, origin.clone(), copy.group.clone());
        let says_nothing = Contribution::says_nothing(self.method, copy);
        match whose {
            Whose::Group if !copy.is_blank() => {
                self.additions.push(Addition::GroupInstead(whole.origin, whole.answers));
            }
            // What is damaged, or written on by hand, may have said something.
            Whose::Untold | Whose::Person | Whose::Room if says_nothing && (file.damaged || file.drawn_on) => {
                self.unread.push(file.name.clone());
                self.additions.push(Addition::Unread(origin));
            }
            Whose::Untold | Whose::Person | Whose::Room if says_nothing && !whole.is_nameless() => {
                let unchanged = Unchanged::of(whole);
                self.unchanged.push(unchanged.clone());
                self.additions.push(Addition::Unchanged(unchanged));
            }
            Whose::Untold | Whose::Person | Whose::Room if says_nothing && !copy.is_blank() => {
                self.as_made.push(file.name.clone());
            }
            Whose::Group => self.blank.push(file.name.clone()),
            Whose::Untold | Whose::Person | Whose::Room if says_nothing => self.blank.push(file.name.clone()),
            Whose::Untold if whole.is_nameless() => match self.results.get(&whole.origin.sha256) {
                Some((session, result)) if *result == whole.answers => {
                    self.same.push((file.name.clone(), session.clone()));
                }
                Some(_) | None => self.nameless.push(whole),
            },
            Whose::Untold | Whose::Person | Whose::Room => {
                self.invited &= was_named(self.method, copy);
                self.additions.push(Addition::Contribution(Contribution::said(self.method, origin, copy)));
            }
        }
    }
}

/// Whether the name was there before somebody filled the copy in, or could not be forgotten: nobody sends answers in
/// TOML as an invitation.
fn was_named(method: &Method, copy: &Session) -> bool {
    let who = [&method.person_field, &method.organisation_field];
    copy.given.as_ref().is_none_or(|given| who.iter().any(|path| given.has(path)))
}

/// Decides whose the copies without a name are: the group's when there is one, and nobody can have forgotten to write
/// a name.
fn whose_are(nameless: &[Contribution], invited: bool, before: &Session) -> Result<Option<Addition>, Problem> {
    let Some(first) = nameless.first() else { return Ok(None) };
    let known = |one: &Contribution| before.group_origin.iter().any(|origin| origin.sha256 == one.origin.sha256);
    let same = nameless.iter().all(|one| one.answers == first.answers);
    if same && (invited && before.group.is_empty() || before.group == first.answers || known(first)) {
        return Ok(Some(Addition::Group(first.origin.clone(), first.answers.clone())));
    }
    let files = nameless.iter().map(|one| one.origin.file.clone());
    let problem = Problem::error(say::group_or_forgotten(files, nameless.len()));
    Err(problem.with_hint(say::say_which_is_the_group()).with_hint(say::or_that_there_is_none()))
}
