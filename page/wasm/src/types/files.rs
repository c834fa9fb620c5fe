//! Files that were made or came back, and what is told about them.

use opschaal::mail::Address;
use opschaal::messages::{Catalogue, Message};
use opschaal::people::{Person, Replies};
use opschaal::read::ArrivedState;
use opschaal::source::{Problem, Severity, Source};
use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::Overview;

/// A message in words.
#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Told {
    /// `error` stands in the way, `warning` deserves a look, `note` is for information.
    #[tsify(type = "\"error\" | \"warning\" | \"note\"")]
    pub severity: &'static str,
    pub code: &'static str,
    pub text: String,
    pub hints: Vec<String>,
    /// The line of the file that it is about.
    #[tsify(optional)]
    pub line: Option<usize>,
}

/// A file that was made.
#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct MadeFile {
    /// The name that the program would give it.
    pub name: String,
    /// Its media type.
    pub media: &'static str,
    #[serde(with = "serde_bytes")]
    #[tsify(type = "Uint8Array")]
    pub bytes: Vec<u8>,
    pub told: Vec<Told>,
}

/// Who is invited.
#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct People {
    pub people: Vec<PersonView>,
    pub told: Vec<Told>,
    /// What is the matter with addresses, for who mails them.
    pub addresses: Vec<Told>,
}

#[derive(Debug, Clone, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct PersonView {
    pub name: String,
    pub organisation: String,
    /// Where mails go to.
    #[serde(default)]
    #[tsify(optional)]
    pub address: Option<String>,
}

/// A file that came back, or one that was packed in it.
#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Arrival {
    /// Its number among all that came back.
    pub id: usize,
    /// `mail.eml › canvas.pdf`.
    pub name: String,
    pub state: ArrivalState,
    /// Who filled it in, as it says; empty when it does not.
    pub source: String,
    /// The name and the organisation of who filled it in, without what differs between two times that somebody writes
    /// them: files with the same name may be of one person. Empty without a name.
    pub person: String,
    pub organisation: String,
    /// How many fields are filled in, of how many.
    pub filled: usize,
    pub total: usize,
    /// The receipt: the first line says what it is.
    pub receipt: Vec<String>,
    pub told: Vec<Told>,
}

#[derive(Debug, Clone, Copy, Serialize, Tsify)]
#[serde(rename_all = "snake_case")]
pub enum ArrivalState {
    /// Something is filled in.
    Filled,
    /// Nothing is filled in.
    Blank,
    /// Nothing was changed.
    Unchanged,
    /// Of several people: a session, or a file with several canvases.
    Session,
    /// Damaged, or drawn on: answers may be missing.
    Doubtful,
    /// Not read.
    Refused,
    /// A file of ours that never holds answers.
    NoAnswers,
}

/// What was brought together.
#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct GatheredView {
    /// The session file; none when something stands in the way, which `told` says.
    #[tsify(optional)]
    pub session: Option<String>,
    #[tsify(optional)]
    pub overview: Option<Overview>,
    /// The files of which it is not clear whose they are: by number.
    pub unclear: Vec<usize>,
    /// Whether something could not be read that may hold answers.
    pub misses_answers: bool,
    /// What was left out and why, and what deserves a look.
    pub told: Vec<Told>,
    /// Who has replied; none without a list of people.
    #[tsify(optional)]
    pub replies: Option<RepliesView>,
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct RepliesView {
    pub silent: Vec<String>,
    pub unchanged: Vec<String>,
    pub unread: Vec<String>,
    pub uninvited: Vec<String>,
    pub nameless: Vec<String>,
    /// Who has not replied, to be reminded.
    pub remind: Vec<PersonView>,
}

impl Told {
    pub fn problem(words: &Catalogue, problem: &Problem, source: Option<&Source>) -> Self {
        let range = problem.place.as_ref().and_then(|place| place.range.as_ref());
        Self {
            severity: match problem.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            code: problem.message.code(),
            text: problem.text(words),
            hints: problem.hints.iter().map(|hint| words.text(hint)).collect(),
            line: source.zip(range).map(|(source, range)| source.line_column(range.start).0),
        }
    }

    pub fn note(words: &Catalogue, message: &Message) -> Self {
        Self { severity: "note", code: message.code(), text: words.text(message), hints: Vec::new(), line: None }
    }
}

impl MadeFile {
    pub fn new(name: &str, ending: &str, bytes: Vec<u8>, told: Vec<Told>) -> Self {
        let media = match ending {
            "pdf" => "application/pdf",
            "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "odt" => "application/vnd.oasis.opendocument.text",
            "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "csv" => "text/csv",
            "ics" => "text/calendar",
            "zip" => "application/zip",
            _ => "text/plain",
        };
        Self { name: format!("{name}.{ending}"), media, bytes, told }
    }
}

impl From<ArrivedState> for ArrivalState {
    fn from(state: ArrivedState) -> Self {
        match state {
            ArrivedState::Filled => Self::Filled,
            ArrivedState::Blank => Self::Blank,
            ArrivedState::Unchanged => Self::Unchanged,
            ArrivedState::Session => Self::Session,
            ArrivedState::Doubtful => Self::Doubtful,
            ArrivedState::Refused => Self::Refused,
            ArrivedState::NoAnswers => Self::NoAnswers,
        }
    }
}

impl From<Person> for PersonView {
    fn from(Person { name, organisation, address }: Person) -> Self {
        Self { name, organisation, address: address.map(|address| address.to_string()) }
    }
}

impl From<PersonView> for Person {
    fn from(PersonView { name, organisation, address }: PersonView) -> Self {
        Self { name, organisation, address: address.and_then(|address| Address::parse(&address)) }
    }
}

impl From<Replies> for RepliesView {
    fn from(replies: Replies) -> Self {
        let called = |people: Vec<Person>| people.iter().map(Person::called).collect();
        let remind = replies.silent.iter().chain(&replies.unchanged).cloned().map(PersonView::from).collect();
        Self {
            remind,
            silent: called(replies.silent),
            unchanged: called(replies.unchanged),
            unread: called(replies.unread),
            uninvited: replies.uninvited,
            nameless: replies.nameless,
        }
    }
}
