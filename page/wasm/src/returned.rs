//! The files that came back.

use opschaal::answers::{from_typed, to_toml};
use opschaal::messages::program as say;
use opschaal::method::Method;
use opschaal::people::{Person, replies};
use opschaal::read::{self, Arrived, Checklist, Gathered, Gathering, Receipt, Whose};
use opschaal::source::{Problems, Source};

use crate::told::Speaker;
use crate::types::{Arrival, GatherOptions, GatheredView, GivenFile, Overview};

/// A file that came back, or one that was packed in it, with its number.
pub struct Numbered {
    pub id: usize,
    pub file: Arrived,
}

impl Numbered {
    /// Shows it, with its receipt.
    pub fn show(&self, method: &Method, checklist: &Checklist, speaker: &Speaker) -> Arrival {
        let Arrived { name, read } = &self.file;
        let (receipt, lines, told) = match read {
            Ok(file) => {
                let receipt = checklist.receipt(file);
                let (head, lines) = receipt.summary();
                let lines = std::iter::once(head).chain(lines).map(|line| speaker.text(&line)).collect();
                (receipt, lines, speaker.problems(&file.warnings, file.source.as_ref()))
            }
            Err(refused) => {
                let told = speaker.problems(&refused.problems.0, refused.source.as_ref());
                (Receipt::refused(name, &refused.problems), Vec::new(), told)
            }
        };
        let (person, organisation) =
            self.file.key(method).map(|key| (key.name.join(" "), key.organisation.join(" "))).unwrap_or_default();
        Arrival {
            id: self.id,
            name: name.clone(),
            state: self.file.state(method).into(),
            source: self.file.person(method).unwrap_or_default(),
            person,
            organisation,
            filled: receipt.filled,
            total: receipt.total,
            receipt: lines,
            told,
        }
    }
}

/// Brings files together. Whatever stands in the way is told.
pub fn gather(method: &Method, speaker: &Speaker, files: &[Numbered], options: &GatherOptions) -> GatheredView {
    let existing = options.existing.clone().map(|text| Source { name: "sessie.toml".into(), text });
    let files: Vec<&Numbered> = files.iter().filter(|file| options.wants(file.id)).collect();
    match gathered(method, existing.as_ref(), &files, options) {
        Ok((gathered, missed)) => view(method, speaker, options, gathered, missed),
        Err(problems) => {
            let is_unclear = problems.0.iter().any(|problem| problem.message.code() == "group_or_forgotten");
            let nameless = files.iter().filter(|file| is_unclear && file.file.is_nameless(method));
            GatheredView {
                session: None,
                overview: None,
                unclear: nameless.map(|file| file.id).collect(),
                misses_answers: false,
                told: speaker.problems(&problems.0, existing.as_ref()),
                replies: None,
            }
        }
    }
}

/// Brings files together, and tells whether one was not read that may hold answers.
fn gathered(
    method: &Method,
    existing: Option<&Source>,
    files: &[&Numbered],
    options: &GatherOptions,
) -> Result<(Gathered, bool), Problems> {
    let typed = options.typed.iter().flat_map(|typed| {
        let text = to_toml(method, &from_typed(method, &typed.0).answers);
        read::arrived(method, "groep.toml", text.as_bytes(), "")
    });
    let typed: Vec<Arrived> = typed.collect();
    let typed = typed.iter().map(|file| (file, Whose::Group));
    let sorted = read::sorted(files.iter().map(|file| (&file.file, options.whose(file.id))).chain(typed))?;
    let missed = !sorted.unread.is_empty();
    let mut gathering = Gathering::default();
    (gathering.existing, gathering.moment, gathering.name) = (existing, &options.moment, options.name.as_deref());
    if let Some(GivenFile { name, bytes }) = &options.earlier {
        let file = read::single(method, name, bytes).map_err(|refused| refused.problems)?;
        gathering.earlier = file.moments(&options.moment)?;
    }
    (gathering.doubles, gathering.unread) = (options.doubles(), sorted.unread);
    Ok((read::gather(method, gathering, sorted.returned)?, missed))
}

fn view(method: &Method, speaker: &Speaker, options: &GatherOptions, gathered: Gathered, missed: bool) -> GatheredView {
    let misses_answers = missed || gathered.misses_answers();
    let stands = !misses_answers || options.skip_unreadable;
    let mut told: Vec<_> = gathered.left_out().iter().map(|message| speaker.note(message)).collect();
    told.extend(speaker.problems(&gathered.merged.warnings, None));
    told.extend((!stands).then(|| speaker.note(&say::nothing_made())));
    let session = &gathered.merged.session;
    let people: Vec<Person> = options.people.iter().cloned().map(Person::from).collect();
    GatheredView {
        overview: stands.then(|| Overview::of(method, session)),
        unclear: Vec::new(),
        misses_answers,
        told,
        replies: (!people.is_empty()).then(|| replies(&people, session).into()),
        session: stands.then_some(gathered.merged.text),
    }
}
