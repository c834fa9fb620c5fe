//! What is in a session, and in one copy.

use std::collections::BTreeMap;

use opschaal::answers::{Answers, Typed, Value};
use opschaal::method::{Choice, Field, Method};
use opschaal::session::{Contribution, Session, Spread, Unchanged, spread};
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::wasm_bindgen;

use super::{Carried, Told, called};

/// What is filled in, by the path of the field: words, or what is chosen (ids) or listed (names). Dates are written as
/// `2026-03-12`, or in words.
///
/// Texts that belong to no field are there too, under `niet_geplaatst.` and the name that they were found by.
#[derive(Debug, Clone, Default, Serialize, Deserialize, Tsify)]
#[serde(transparent)]
#[tsify(type = "Record<string, Filled>")]
pub struct Values(pub BTreeMap<String, Typed>);

#[wasm_bindgen(typescript_custom_section)]
const FILLED: &str = "export type Filled = string | string[];";

/// What is in a session.
#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(hashmap_as_object)]
pub struct Overview {
    /// The pilot's name; empty when nobody gave it.
    pub pilot: String,
    /// What this session is called; empty when nobody said.
    pub name: String,
    /// What the earlier sessions in it are called.
    pub moments: Vec<String>,
    pub contributions: Vec<ContributionView>,
    /// Who sent a copy back as it was.
    pub unchanged: Vec<String>,
    /// Whose copies no longer count.
    pub replaced: Vec<String>,
    /// Files that could not be read.
    pub unread: Vec<String>,
    /// What the group decided.
    pub group: Values,
    /// How far its actions are.
    pub carried: Vec<Carried>,
    /// How opinions spread over each choice of the method that is not in a list, in its order.
    pub spreads: Vec<SpreadView>,
    /// What people wrote, by the path of the field.
    pub said: BTreeMap<String, Vec<SaidView>>,
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ContributionView {
    pub name: String,
    pub organisation: String,
    pub file: String,
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct SpreadView {
    /// The path of the field.
    pub path: String,
    /// What people find it by: `R1 In: status`.
    pub label: String,
    /// How many ticked each option, in the order of the method.
    pub counts: Vec<CountView>,
    /// How many ticked none.
    pub blank: usize,
    /// How many voted for each option in the room, in the same order; none when nobody voted.
    #[tsify(optional)]
    pub votes: Option<Vec<usize>>,
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct CountView {
    pub id: String,
    pub label: String,
    pub count: usize,
    /// Who ticked it.
    pub sources: Vec<String>,
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct SaidView {
    /// Who wrote it; empty for a note on the wall.
    pub source: String,
    pub text: String,
}

/// A session file that was opened.
#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct SessionView {
    pub text: String,
    pub overview: Overview,
    pub told: Vec<Told>,
}

/// Answers read from a file.
#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ReadAnswers {
    /// None when it could not be read.
    #[tsify(optional)]
    pub values: Option<Values>,
    /// Whether it is a session: with contributions in it.
    pub is_session: bool,
    pub told: Vec<Told>,
}

impl From<&Answers> for Values {
    fn from(answers: &Answers) -> Self {
        Self(answers.to_typed())
    }
}

impl Overview {
    pub fn of(method: &Method, session: &Session) -> Self {
        let choices = method.fields().into_iter();
        let choices = choices.filter(|field| field.kind.shape().is_choice() && !method.is_in_list(&field.path));
        Self {
            pilot: session.pilot(method).unwrap_or_default(),
            name: session.name.clone(),
            moments: called(&session.moments),
            contributions: session.contributions.iter().map(ContributionView::from).collect(),
            unchanged: session.unchanged.iter().map(Unchanged::source).collect(),
            replaced: session.replaced.iter().map(|replaced| replaced.contribution.source()).collect(),
            unread: session.unread.iter().map(|origin| origin.file.clone()).collect(),
            group: Values::from(&session.group),
            carried: session.progress.iter().map(Carried::from).collect(),
            spreads: choices.map(|field| SpreadView::of(method, session, &field)).collect(),
            said: said(method, session),
        }
    }
}

impl From<&Contribution> for ContributionView {
    fn from(one: &Contribution) -> Self {
        Self { name: one.name.clone(), organisation: one.organisation.clone(), file: one.origin.file.clone() }
    }
}

impl SpreadView {
    fn of(method: &Method, session: &Session, field: &Field) -> Self {
        let Spread { counts, blank, votes, .. } = spread(session, field);
        let chose = |one: &&Contribution, choice: &Choice| {
            one.answers.get(&field.path).is_some_and(|value| value.chosen().contains(&choice.id))
        };
        let count = |(choice, count): (&Choice, usize)| CountView {
            id: choice.id.clone(),
            label: field.kind.option_name(choice),
            count,
            sources: session.contributions.iter().filter(|one| chose(one, choice)).map(Contribution::source).collect(),
        };
        Self {
            path: field.path.to_string(),
            label: method.called(&field.path).to_string(),
            counts: counts.into_iter().map(count).collect(),
            blank,
            votes,
        }
    }
}

/// What people wrote in words.
fn said(method: &Method, session: &Session) -> BTreeMap<String, Vec<SaidView>> {
    let mut said: BTreeMap<String, Vec<SaidView>> = BTreeMap::new();
    for one in &session.contributions {
        for (path, value) in one.answers.iter().filter(|(_, value)| !matches!(value, Value::Chosen(_))) {
            let Some(kind) = method.kind(path.as_str()) else { continue };
            let text = value.shown(kind, &method.words);
            said.entry(path.to_string()).or_default().push(SaidView { source: one.source(), text });
        }
    }
    for note in session.notes.iter().filter(|note| !note.taken) {
        said.entry(note.place.clone()).or_default().push(SaidView { source: String::new(), text: note.text.clone() });
    }
    said
}
