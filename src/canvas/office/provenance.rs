//! What a file says of itself, in custom properties.

use crate::answers::{Answers, Given};
use crate::kind::DocumentKind;
use crate::method::Method;
use crate::read::word::name;

/// Which method and sheets a file holds, and what was filled in beforehand.
pub(in crate::canvas) struct Provenance {
    own: Vec<(String, String)>,
    given: Given,
}

impl Provenance {
    pub(super) fn new(method: &Method, sheets: &str, given: Given) -> Self {
        let own = [
            (name::KIND, method.wording.kind(DocumentKind::Canvas)),
            (name::METHOD, &method.id),
            (name::VERSION, &method.version),
            (name::SHEETS, sheets),
        ];
        Self { own: own.map(|(name, value)| (name.to_string(), value.to_string())).to_vec(), given }
    }

    /// The properties by name.
    pub(in crate::canvas) fn properties(&self) -> Vec<(String, String)> {
        properties(&self.own, &self.given)
    }

    /// The same of a copy in which more is filled in beforehand.
    pub(in crate::canvas) fn properties_with(&self, more: &Answers) -> Vec<(String, String)> {
        properties(&self.own, &self.given.and(&Given::of(more)))
    }
}

/// Long values are parted.
fn properties(own: &[(String, String)], given: &Given) -> Vec<(String, String)> {
    let mut values: Vec<String> = Vec::new();
    for (path, fingerprint) in given.fingerprints() {
        let pair = format!("{path}={fingerprint:08x}");
        match values.last_mut() {
            // All of it is ASCII.
            Some(value) if value.len() + 1 + pair.len() <= name::MAX_PROPERTY => {
                value.push(' ');
                value.push_str(&pair);
            }
            Some(_) | None => values.push(pair),
        }
    }
    let given = (1..).zip(values).map(|(number, value)| (format!("{}{number}", name::GIVEN), value));
    own.iter().cloned().chain(given).collect()
}
