//! The files that came back.

use opschaal::answers::to_toml;
use opschaal::messages::program as say;
use opschaal::method::Method;
use opschaal::people::{self, Person, Replies};
use opschaal::read::{self, Checklist, Gathered, Gathering, Part, Receipt, Refused, Returned, Whose};
use opschaal::session::{Contribution, Doubles, Origin};
use opschaal::source::{Problem, Problems, Source};

use crate::filled::from_values;
use crate::overview::overview;
use crate::told::Speaker;
use crate::types::{Arrival, ArrivalState, GatherOptions, GatheredView, PersonView, RepliesView};

/// The name that what the group decided in the page has as a file.
const GROUP: &str = "groep.toml";

/// A file that was given, or one that was packed in it.
pub struct Arrived {
    pub id: usize,
    name: String,
    read: Result<Returned, Refused>,
}

impl Arrived {
    pub fn new(method: &Method, id: usize, part: Part, changed: &str) -> Self {
        let name = part.name.clone();
        let read = part.recognise(method).map_err(Refused::passed_over).map(|mut returned| {
            returned.origin = returned.origin.changed_at(changed);
            returned
        });
        Self { id, name, read }
    }

    /// Shows it, with its receipt.
    pub fn show(&self, method: &Method, checklist: &Checklist, speaker: &Speaker) -> Arrival {
        let (receipt, told) = match &self.read {
            Ok(file) => (checklist.receipt(file), speaker.problems(&file.warnings, file.source.as_ref())),
            Err(refused) => (
                Receipt::refused(&self.name, &refused.problems),
                speaker.problems(&refused.problems.0, refused.source.as_ref()),
            ),
        };
        let lines = match &self.read {
            Ok(_) => {
                let (head, lines) = receipt.summary();
                std::iter::once(head).chain(lines).map(|line| speaker.text(&line)).collect()
            }
            Err(_) => Vec::new(),
        };
        Arrival {
            id: self.id,
            name: self.name.clone(),
            state: self.state(&receipt),
            source: self.source(method),
            filled: receipt.filled,
            total: receipt.total,
            receipt: lines,
            told,
        }
    }

    fn state(&self, receipt: &Receipt) -> ArrivalState {
        match &self.read {
            Err(refused) if refused.is_without_answers() => ArrivalState::NoAnswers,
            Err(_) => ArrivalState::Refused,
            Ok(file) if file.damaged || file.drawn_on => ArrivalState::Doubtful,
            Ok(file) if file.session.is_of_many() => ArrivalState::Session,
            Ok(_) if receipt.blank => ArrivalState::Blank,
            Ok(_) if receipt.unchanged => ArrivalState::Unchanged,
            Ok(_) => ArrivalState::Filled,
        }
    }

    /// Who filled it in, as it says; empty when it does not.
    fn source(&self, method: &Method) -> String {
        let Ok(file) = &self.read else { return String::new() };
        let one = Contribution::of(method, file.origin.clone(), file.session.group.clone());
        if one.is_nameless() || file.session.is_of_many() { String::new() } else { one.source() }
    }

    fn is_wanted(&self, options: &GatherOptions) -> bool {
        options.files.as_ref().is_none_or(|ids| ids.contains(&self.id)) || options.group == Some(self.id)
    }

    fn whose(&self, options: &GatherOptions) -> Whose {
        match options.group {
            _ if options.typed.is_some() => Whose::Person,
            Some(group) if group == self.id => Whose::Group,
            Some(_) => Whose::Person,
            None if options.no_group => Whose::Person,
            None => Whose::Untold,
        }
    }
}

/// Brings files together. Whatever stands in the way is told.
pub fn gather(method: &Method, speaker: &Speaker, files: &[Arrived], options: &GatherOptions) -> GatheredView {
    let existing = options.existing.clone().map(|text| Source { name: "sessie.toml".into(), text });
    let files: Vec<&Arrived> = files.iter().filter(|file| file.is_wanted(options)).collect();
    let gathered = sorted(method, &files, options).and_then(|(returned, unread)| {
        let mut gathering = Gathering::default();
        gathering.existing = existing.as_ref();
        gathering.moment = &options.moment;
        gathering.doubles = if options.keep_all { Doubles::All } else { Doubles::Newest };
        let missed = !unread.is_empty();
        gathering.unread = unread;
        Ok((read::gather(method, gathering, returned)?, missed))
    });
    match gathered {
        Ok((gathered, missed)) => view(method, speaker, options, gathered, missed),
        Err(problems) => GatheredView {
            session: None,
            overview: None,
            unclear: unclear(method, &files, options, &problems),
            misses_answers: false,
            told: speaker.problems(&problems.0, existing.as_ref()),
            replies: None,
        },
    }
}

/// The files that were read, with whose they are, and those that were not.
type Sorted = (Vec<(Returned, Whose)>, Vec<Origin>);

fn sorted(method: &Method, files: &[&Arrived], options: &GatherOptions) -> Result<Sorted, Problems> {
    let (mut returned, mut unread) = (Vec::new(), Vec::new());
    for file in files {
        match &file.read {
            Ok(read) => returned.push((read.clone(), file.whose(options))),
            Err(_) if file.whose(options) == Whose::Group => {
                let problem = Problem::error(say::group_not_read(&file.name));
                return Err(problem.with_hint(say::check_which_is_the_group()).into());
            }
            Err(refused) if refused.is_without_answers() => {}
            Err(_) => unread.push(Origin::new(file.name.rsplit(['/', '\\']).next().unwrap_or_default(), "")),
        }
    }
    if let Some(typed) = &options.typed {
        let text = to_toml(method, &from_values(method, typed).answers);
        let read = read::recognise(method, GROUP, text.as_bytes()).map_err(|refused| refused.problems)?;
        returned.push((read, Whose::Group));
    }
    Ok((returned, unread))
}

fn view(method: &Method, speaker: &Speaker, options: &GatherOptions, gathered: Gathered, missed: bool) -> GatheredView {
    let misses_answers = missed || gathered.misses_answers();
    let mut told = speaker.notes(&gathered.left_out());
    told.extend(speaker.problems(&gathered.merged.warnings, None));
    let stands = !misses_answers || options.skip_unreadable;
    if !stands {
        told.extend(speaker.notes(&[say::nothing_made()]));
    }
    let session = &gathered.merged.session;
    GatheredView {
        overview: stands.then(|| overview(method, session)),
        unclear: Vec::new(),
        misses_answers,
        told,
        replies: replies(&options.people, session),
        session: stands.then_some(gathered.merged.text),
    }
}

/// The files that stand in the way because nobody knows whose they are.
fn unclear(method: &Method, files: &[&Arrived], options: &GatherOptions, problems: &Problems) -> Vec<usize> {
    if !problems.0.iter().any(|problem| problem.message.code() == "group_or_forgotten") {
        return Vec::new();
    }
    let nameless = |file: &&&Arrived| match &file.read {
        Ok(read) => {
            file.whose(options) == Whose::Untold
                && file.source(method).is_empty()
                && !read.session.is_of_many()
                && !Contribution::says_nothing(method, &read.session)
        }
        Err(_) => false,
    };
    files.iter().filter(nameless).map(|file| file.id).collect()
}

fn replies(people: &[PersonView], session: &opschaal::session::Session) -> Option<RepliesView> {
    let people: Vec<Person> = people.iter().map(PersonView::person).collect();
    let Replies { silent, unchanged, unread, uninvited, nameless, .. } =
        (!people.is_empty()).then(|| people::replies(&people, session))?;
    let called = |people: Vec<Person>| {
        people.into_iter().map(|person| match person.organisation.as_str() {
            "" => person.name,
            organisation => format!("{} ({organisation})", person.name),
        })
    };
    Some(RepliesView {
        silent: called(silent).collect(),
        unchanged: called(unchanged).collect(),
        unread: called(unread).collect(),
        uninvited,
        nameless,
    })
}

impl PersonView {
    pub fn person(&self) -> Person {
        Person { name: self.name.clone(), organisation: self.organisation.clone() }
    }
}
