//! Which of two copies that one person sent is the newest.

use std::cmp::Ordering;

use crate::answers::{Date, Value};
use crate::method::Method;

use super::Contribution;

/// Compares by the date on the sheets, and then by when the files were changed; equal when nobody can tell.
pub(super) fn by_age(method: &Method, one: &Contribution, other: &Contribution) -> Ordering {
    let dates = (date(method, one), date(method, other));
    let by_date = match dates {
        (Some(one), Some(other)) => one.cmp(&other),
        (Some(_) | None, None) | (None, Some(_)) => Ordering::Equal,
    };
    by_date.then_with(|| match (one.origin.changed.as_str(), other.origin.changed.as_str()) {
        ("", _) | (_, "") => Ordering::Equal,
        (one, other) => one.cmp(other),
    })
}

/// The date on the sheets of a copy.
fn date(method: &Method, one: &Contribution) -> Option<Date> {
    match one.answers.get(method.date_field()?) {
        Some(Value::Date(date)) => Some(*date),
        Some(
            Value::Text(_)
            | Value::Names(_)
            | Value::Undated(_)
            | Value::Number(_)
            | Value::Uncounted(_)
            | Value::Chosen(_),
        )
        | None => None,
    }
}
