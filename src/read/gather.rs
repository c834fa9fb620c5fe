//! Files that were read, brought together in one session.

use serde::Serialize;

use super::recognise::Returned;
use crate::method::Method;
use crate::session::{self, Addition, Contribution, Merged};
use crate::source::{Problems, Source};

/// Whose a file is, as far as anybody said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Whose {
    /// Nobody said: a copy without a name of who filled it in is the group's.
    Untold,
    /// What the group decided, whatever name is in it.
    Group,
    /// What one person wrote, also without a name in it.
    Person,
}

/// What files hold together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Gathered {
    /// The session with all of them in it.
    pub merged: Merged,
    /// The names of the files in which nothing was filled in: they were left out.
    pub blank: Vec<String>,
    /// The names of the files that are damaged: answers may be missing.
    pub damaged: Vec<String>,
}

/// Brings files together, with what is in a session already.
///
/// `moment` is when they were read, as RFC 3339; empty when nobody can tell.
pub fn gather(
    method: &Method,
    existing: Option<&Source>,
    files: impl IntoIterator<Item = (Returned, Whose)>,
    moment: &str,
) -> Result<Gathered, Problems> {
    let (mut blank, mut damaged, mut additions) = (Vec::new(), Vec::new(), Vec::new());
    for (file, whose) in files {
        if file.damaged {
            damaged.push(file.name.clone());
        }
        // A sheet that nobody wrote on says nothing, least of all what a group decided.
        if file.session.is_blank() {
            blank.push(file.name);
        } else {
            additions.extend(added(method, file, whose, moment));
        }
    }
    let merged = session::merge(method, existing, additions)?;
    Ok(Gathered { merged, blank, damaged })
}

/// What a file adds: a contribution or the group's result, or all that is in a session.
fn added(method: &Method, file: Returned, whose: Whose, moment: &str) -> Vec<Addition> {
    let is_session = !file.session.contributions.is_empty();
    let mut added: Vec<Addition> = file.session.contributions.into_iter().map(Addition::Contribution).collect();
    if is_session && file.session.group.is_empty() {
        return added;
    }
    let one = Contribution::of(method, file.origin.read_at(moment), file.session.group);
    let is_group = match whose {
        Whose::Untold => is_session || one.is_nameless(),
        Whose::Group => true,
        Whose::Person => false,
    };
    added.push(if is_group {
        Addition::Group(file.session.group_origin.unwrap_or(one.origin), one.answers)
    } else {
        Addition::Contribution(one)
    });
    added
}
