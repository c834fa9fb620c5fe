//! What is in a session, as screens show it.

use std::collections::BTreeMap;

use opschaal::answers::{Answers, Value};
use opschaal::method::{Field, Method};
use opschaal::report;
use opschaal::session::{Contribution, Session, Spread, Unchanged, spread};

use crate::filled::to_values;
use crate::types::{ContributionView, CountView, Overview, SaidView, SpreadView};

pub fn overview(method: &Method, session: &Session) -> Overview {
    let choices = method.fields().into_iter();
    let choices = choices.filter(|field| field.kind.shape().is_choice() && !method.is_in_list(&field.path));
    Overview {
        pilot: report::pilot(method, session).unwrap_or_default(),
        contributions: session.contributions.iter().map(contribution).collect(),
        unchanged: session.unchanged.iter().map(Unchanged::source).collect(),
        replaced: session.replaced.iter().map(|replaced| replaced.contribution.source()).collect(),
        unread: session.unread.iter().map(|origin| origin.file.clone()).collect(),
        group: to_values(&session.group),
        spreads: choices.map(|field| spread_of(method, session, &field)).collect(),
        said: said(method, session),
    }
}

fn contribution(one: &Contribution) -> ContributionView {
    ContributionView { name: one.name.clone(), organisation: one.organisation.clone(), file: one.origin.file.clone() }
}

fn spread_of(method: &Method, session: &Session, field: &Field) -> SpreadView {
    let Spread { counts, blank, .. } = spread(session, field);
    let ticked =
        |answers: &Answers, id: &String| answers.get(&field.path).is_some_and(|value| value.chosen().contains(id));
    let count = |(choice, count): (&opschaal::method::Choice, usize)| CountView {
        id: choice.id.clone(),
        label: choice.label.clone(),
        count,
        sources: session
            .contributions
            .iter()
            .filter(|one| ticked(&one.answers, &choice.id))
            .map(Contribution::source)
            .collect(),
    };
    SpreadView {
        path: field.path.to_string(),
        label: method.called(&field.path).to_string(),
        counts: counts.into_iter().map(count).collect(),
        blank,
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
    said
}
