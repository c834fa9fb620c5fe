//! Names of people replaced by their organisation, in everything that a session holds.
//!
//! The names are those of contributions, of what they came in the place of, of who left a copy as it was, and of who filled
//! in the group's copy. Each is replaced wherever it stands: in texts, lists of names, actions, names of files. Who else is
//! named, nobody can know.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use crate::answers::Answers;
use crate::language::Lexicon;
use crate::method::Method;
use crate::session::{Contribution, Moment, Origin, PersonKey, Progress, Replaced, Session, Unchanged, Votes};

use super::labels::labels;
use super::private::{Private, found};
use super::signers::{self, Signer};
use super::texts::{Texts, fill};

/// Shorter names are replaced only where they are written with a capital: "wil", "mei" and "jan" are words too.
const SHORT: usize = 4;

/// Replaces the names of people in sessions on the same pilot, and in the moments that they hold: the names of all in each.
pub(super) fn all(method: &Method, sessions: &[&Session], texts: &Texts) -> Vec<Session> {
    let every: Vec<&Session> = sessions.iter().flat_map(|session| session.with_moments()).collect();
    let names = PeopleNames::new(method, &every, texts);
    let labels = labels(&every, |organisation| names.replaced(organisation) != organisation, texts);
    let names = names.known_as(&labels.concat());
    let mut hidden = every.iter().zip(&labels).map(|(session, labels)| hidden(method, session, labels, &names, texts));
    let one = |session: &&Session| {
        let mut one = hidden.next().unwrap_or_default();
        let origins = session.moments.iter().map(|moment| &moment.origin).zip(1..);
        let origins = origins.map(|(moment, number)| origin(moment, &texts.momenten.genummerd, number));
        one.moments = origins.zip(&mut hidden).map(|(origin, session)| Moment { origin, session }).collect();
        one
    };
    sessions.iter().map(one).collect()
}

/// Lists what is no name of a person for sure: what was written in the place of names, and organisations.
pub(super) fn no_names(original: &[&Session], hidden: &[Session], texts: &Texts) -> Vec<String> {
    let hidden = hidden.iter().flat_map(Session::with_moments).flat_map(|session| &session.contributions);
    let labels = hidden.map(|one| one.name.clone());
    let original =
        original.iter().flat_map(|session| session.with_moments()).flat_map(|session| &session.contributions);
    let organisations = original.map(|one| one.organisation.trim().to_string());
    labels.chain(organisations).chain([texts.bijdragen.iemand.clone()]).chain(instead(texts).into_values()).collect()
}

fn hidden(method: &Method, session: &Session, labels: &[String], names: &PeopleNames, texts: &Texts) -> Session {
    let contributions = session.contributions.iter().zip(labels).enumerate();
    let contributions = contributions.map(|(index, (one, label))| Contribution {
        name: label.clone(),
        organisation: String::new(),
        origin: origin(&one.origin, &texts.bijdragen.bestand, index + 1),
        answers: answers(method, &one.answers, names),
        cleared: one.cleared.clone(),
    });
    Session {
        // It may be called after somebody.
        name: names.replaced(&session.name),
        contributions: contributions.collect(),
        group: answers(method, &session.group, names),
        group_origin: session.group_origin.as_ref().map(|one| origin(one, &texts.bijdragen.groepsbestand, 1)),
        given: None,
        source: None,
        // Of these a report tells how many there are.
        unchanged: vec![Unchanged::default(); session.unchanged.len()],
        replaced: vec![Replaced::default(); session.replaced.len()],
        // Without names, but for those in the names of files.
        votes: without_origins(&session.votes),
        notes: session.notes.iter().map(|note| note.with_text(names.replaced(&note.text))).collect(),
        unread: vec![Origin::default(); session.unread.len()],
        progress: session.progress.iter().map(|one| progress(one, names)).collect(),
        moments: Vec::new(),
    }
}

fn without_origins(votes: &Votes) -> Votes {
    let mut votes = votes.clone();
    votes.origins.clear();
    votes
}

/// The words of an action change as they do in answers, so that it is known by them still.
fn progress(one: &Progress, names: &PeopleNames) -> Progress {
    Progress::new(&one.code, names.replaced(&one.action), one.state, names.replaced(&one.remark))
}

/// Names of files are often names of people.
fn origin(origin: &Origin, name: &str, number: usize) -> Origin {
    let file = fill(name, &[("nummer", &number.to_string())]);
    Origin { file, sha256: String::new(), read: origin.read.clone(), ..Origin::default() }
}

fn answers(method: &Method, answers: &Answers, names: &PeopleNames) -> Answers {
    let mut replaced = Answers::new();
    for (path, value) in answers.iter() {
        // Who filled it in is told by the label.
        if [&method.person_field, &method.organisation_field].contains(&path) {
            continue;
        }
        replaced.set(path.clone(), value.with_words(|words| names.replaced(words)));
    }
    for (name, text) in answers.unplaced() {
        replaced.keep(&names.replaced(name), &names.replaced(text));
    }
    replaced
}

/// Runs of words that are, or are part of, names of people; with what to write in their place.
struct PeopleNames<'l> {
    lexicon: &'l Lexicon,
    /// By their first word, the longest first.
    runs: BTreeMap<String, Vec<NameRun>>,
    /// What to write where more than one person may be meant.
    somebody: String,
    /// What to write in the place of addresses and numbers.
    instead: BTreeMap<Private, String>,
}

struct NameRun {
    words: Vec<String>,
    /// The people it may be about, by number; none for who is no contribution.
    people: Vec<Option<usize>>,
    label: String,
}

impl<'l> PeopleNames<'l> {
    fn new(method: &'l Method, sessions: &[&Session], texts: &Texts) -> Self {
        let mut names = Self {
            lexicon: &method.lexicon,
            runs: BTreeMap::new(),
            somebody: texts.bijdragen.iemand.clone(),
            instead: instead(texts),
        };
        let mut known: BTreeMap<PersonKey, Vec<Option<usize>>> = BTreeMap::new();
        for (index, one) in sessions.iter().flat_map(|session| &session.contributions).enumerate() {
            let signer = Signer::of(method, one);
            for name in signer.names {
                names.add(name, Some(index));
            }
            if let Some(key) = signer.key() {
                known.entry(key).or_default().push(Some(index));
            }
        }
        for signer in sessions.iter().flat_map(|session| signers::beside(method, session)) {
            // Who also wrote a contribution is called as there.
            let people = signer.key().and_then(|key| known.get(&key)).map_or(&[None][..], Vec::as_slice);
            for (name, person) in signer.names.iter().flat_map(|name| people.iter().map(move |person| (name, *person)))
            {
                names.add(name, person);
            }
        }
        for runs in names.runs.values_mut() {
            runs.sort_by_key(|run| std::cmp::Reverse(run.words.len()));
        }
        names
    }

    fn add(&mut self, name: &str, person: Option<usize>) {
        let words: Vec<String> =
            words(name).into_iter().filter(|word| word.is_word).map(|word| folded(word.text)).collect();
        for start in 0..words.len() {
            for end in start + 1..=words.len() {
                let run = &words[start..end];
                if run.iter().all(|word| self.lexicon.particles.contains(word) || word.chars().count() < 2) {
                    continue;
                }
                let runs = self.runs.entry(run[0].clone()).or_default();
                match runs.iter_mut().find(|one| one.words == run) {
                    Some(one) if one.people.contains(&person) => {}
                    Some(one) => one.people.push(person),
                    None => {
                        let label = self.somebody.clone();
                        runs.push(NameRun { words: run.to_vec(), people: vec![person], label });
                    }
                }
            }
        }
    }

    /// Writes the labels where it is clear who is meant.
    fn known_as(mut self, labels: &[String]) -> Self {
        for run in self.runs.values_mut().flatten() {
            let mut labels = run.people.iter().map(|person| person.map(|person| &labels[person]));
            // The same person at two moments has the same label.
            if let Some(Some(label)) = labels.next()
                && labels.all(|other| other == Some(label))
            {
                run.label = label.clone();
            }
        }
        self
    }

    /// Replaces the names in a text, and the addresses and numbers that lead to people.
    fn replaced(&self, text: &str) -> String {
        let mut replaced = String::with_capacity(text.len());
        let mut at = 0;
        for (range, private) in found(self.lexicon, text) {
            if let Some(instead) = self.instead.get(&private) {
                replaced.push_str(&self.without_names(&text[at..range.start]));
                replaced.push_str(instead);
                at = range.end;
            }
        }
        replaced.push_str(&self.without_names(&text[at..]));
        replaced
    }

    fn without_names(&self, text: &str) -> String {
        let words = words(text);
        let mut replaced = String::with_capacity(text.len());
        let mut at = 0;
        while let Some(word) = words.get(at) {
            match self.at(&words[at..]) {
                Some((run, length)) => {
                    replaced.push_str(&run.label);
                    at += length;
                }
                None => {
                    replaced.push_str(word.text);
                    at += 1;
                }
            }
        }
        replaced
    }

    /// Finds the longest name that some words start with, and how many of them it takes.
    fn at(&self, words: &[Word]) -> Option<(&NameRun, usize)> {
        let first = words.first().filter(|word| word.is_word)?;
        let folded = folded(first.text);
        // "Annas" is Anna's too.
        let genitive = folded.strip_suffix('s').filter(|stem| stem.chars().count() >= SHORT);
        [Some(folded.as_str()), genitive].into_iter().flatten().find_map(|key| {
            self.runs.get(key)?.iter().find_map(|run| {
                let length = length(words, &run.words)?;
                let plain = run.words.len() == 1 && key.chars().count() < SHORT;
                let capital = first.text.chars().next().is_some_and(char::is_uppercase);
                (!plain || capital).then_some((run, length))
            })
        })
    }
}

/// How many words and gaps a run takes, when some words start with it.
fn length(words: &[Word], run: &[String]) -> Option<usize> {
    let mut at = 0;
    for (index, wanted) in run.iter().enumerate() {
        if index > 0 {
            while words.get(at).is_some_and(|word| !word.is_word && word.text != "\n") {
                at += 1;
            }
        }
        let word = words.get(at).filter(|word| word.is_word)?;
        let found = folded(word.text);
        let last = index + 1 == run.len();
        let genitive = last && found.strip_suffix('s') == Some(wanted) && wanted.chars().count() >= SHORT;
        if found != *wanted && !genitive {
            return None;
        }
        at += 1;
    }
    Some(at)
}

/// What stands in the place of addresses and numbers; what may be one stays.
fn instead(texts: &Texts) -> BTreeMap<Private, String> {
    let words = &texts.bijdragen;
    let instead = [
        (Private::Email, &words.emailadres),
        (Private::Phone, &words.telefoonnummer),
        (Private::Bsn, &words.bsn),
        (Private::Home, &words.adres),
    ];
    instead.map(|(private, word)| (private, word.clone())).into()
}

/// A word, or one character between words.
struct Word<'t> {
    text: &'t str,
    is_word: bool,
}

fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, character) in text.char_indices() {
        // Accents may stand on their own.
        let inside = character.is_alphanumeric() || unicode_normalization::char::is_combining_mark(character);
        match (inside, start) {
            (true, None) => start = Some(at),
            (true, Some(_)) => {}
            (false, _) => {
                if let Some(from) = start.take() {
                    words.push(Word { text: &text[from..at], is_word: true });
                }
                words.push(Word { text: &text[at..at + character.len_utf8()], is_word: false });
            }
        }
    }
    words.extend(start.map(|from| Word { text: &text[from..], is_word: true }));
    words
}

/// A word in small letters without accents.
fn folded(word: &str) -> String {
    let plain = word.nfd().filter(|character| !unicode_normalization::char::is_combining_mark(*character));
    plain.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Contribution;

    fn session(people: &[(&str, &str)]) -> Session {
        let one = |(name, organisation): &(&str, &str)| Contribution {
            name: name.to_string(),
            organisation: organisation.to_string(),
            ..Contribution::default()
        };
        Session { contributions: people.iter().map(one).collect(), ..Session::default() }
    }

    fn replaced(people: &[(&str, &str)], text: &str) -> String {
        let source = crate::source::Source { name: "m".into(), text: crate::assets::METHOD.into() };
        let method = crate::method::load(&source).unwrap();
        let texts = Texts::built_in("nl").unwrap();
        let session = session(people);
        let names = PeopleNames::new(&method, &[&session], &texts);
        let labels = labels(&[&session], |organisation| names.replaced(organisation) != organisation, &texts);
        names.known_as(&labels.concat()).replaced(text)
    }

    #[test]
    fn names_are_replaced_in_every_form() {
        let people = [("Anna de Vries", "NS"), ("José Wil", "ggz")];
        for (text, expected) in [
            ("Anna de Vries belt.", "Deelnemer 1 belt."),
            ("ANNA en de Vries, Annas plan", "Deelnemer 1 en Deelnemer 1, Deelnemer 1 plan"),
            ("vraag anna", "vraag Deelnemer 1"),
            ("Vraag jose.", "Vraag Deelnemer 2."),
            ("Jose\u{301} Wil", "Deelnemer 2"),
            ("ik wil dat Wil belt", "ik wil dat Deelnemer 2 belt"),
            ("Mail annadv@ns.nl.", "Mail [e-mailadres]."),
            ("de trein van de NS", "de trein van de NS"),
            ("Anna-Vries", "Deelnemer 1-Deelnemer 1"),
        ] {
            assert_eq!(replaced(&people, text), expected, "{text}");
        }
    }

    #[test]
    fn who_may_be_meant_is_not_guessed() {
        let people = [("Anna Bos", "NS"), ("Anna Smit", "ggz"), ("Piet", "NS"), ("Roos Tak", "Praktijk Tak")];
        assert_eq!(
            replaced(&people, "Anna, Anna Smit, Piet, Tak"),
            "een deelnemer, Deelnemer 2, Deelnemer 3, Deelnemer 4"
        );
    }
}
