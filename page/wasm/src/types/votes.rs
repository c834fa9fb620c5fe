//! What can be voted on, and the counts that were typed.

use std::collections::BTreeMap;

use opschaal::method::{Field, Method};
use opschaal::session::{Ballot, BallotPart};
use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// What can be voted on, in the order of the strips.
#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct BallotView {
    pub parts: Vec<BallotPartView>,
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct BallotPartView {
    pub title: String,
    pub fields: Vec<BallotFieldView>,
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct BallotFieldView {
    pub path: String,
    /// What people find it by: `R1 In: status`.
    pub label: String,
    /// Whether each person has one vote.
    pub takes_one: bool,
    pub options: Vec<BallotOptionView>,
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct BallotOptionView {
    pub id: String,
    pub label: String,
}

/// Counts as they are typed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(hashmap_as_object)]
pub struct TypedVotes {
    /// How many people voted.
    pub voters: String,
    /// By the path of the field and the id of the option.
    pub votes: BTreeMap<String, BTreeMap<String, String>>,
}

impl BallotView {
    pub fn of(method: &Method, ballot: &Ballot) -> Self {
        Self { parts: ballot.parts.iter().map(|part| BallotPartView::of(method, part)).collect() }
    }
}

impl BallotPartView {
    fn of(method: &Method, part: &BallotPart) -> Self {
        let fields = part.fields.iter().map(|field| BallotFieldView::of(method, field));
        Self { title: part.title.clone(), fields: fields.collect() }
    }
}

impl BallotFieldView {
    fn of(method: &Method, field: &Field) -> Self {
        let options = field.kind.choices().iter();
        Self {
            path: field.path.to_string(),
            label: method.called(&field.path).to_string(),
            takes_one: field.kind.shape().takes_one(),
            options: options
                .map(|choice| BallotOptionView { id: choice.id.clone(), label: field.kind.option_name(choice) })
                .collect(),
        }
    }
}
