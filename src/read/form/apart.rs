//! Which of the canvases in a file count, and whether each is of somebody else.

use std::collections::{HashMap, HashSet};

use super::filled::Filled;
use crate::answers::{Found, Raw};
use crate::messages::read as say;
use crate::method::Method;
use crate::source::Problem;

/// More canvases than this are not told apart: no workshop has as many people.
const MANY: usize = 500;

/// What is filled in in a canvas and was not there beforehand, in an order of its own. Programs that copy pages lose the
/// title, which is on all of them.
struct Said<'f> {
    title: Option<Vec<&'f str>>,
    rest: Vec<(&'f str, Vec<&'f str>)>,
}

/// Leaves out canvases in which nothing is filled in, and those that say the same; of what is left each must be of
/// somebody else.
pub(super) fn apart(method: &Method, mut people: Vec<Filled>, is_shared: bool) -> Result<Vec<Filled>, Problem> {
    let count = people.len();
    if count < 2 {
        return Ok(people);
    }
    let refused = || Problem::error(say::several_canvases(count)).with_hint(say::send_them_apart());
    if is_shared || count > MANY {
        return Err(refused());
    }
    let mut kept: Vec<(usize, Said)> = Vec::new();
    for (index, one) in people.iter().enumerate() {
        let said = Said::of(method, one);
        if !said.is_empty() && kept.iter().all(|(_, other)| !other.is_same(&said)) {
            kept.push((index, said));
        }
    }
    let mut kept: Vec<usize> = kept.into_iter().map(|(index, _)| index).collect();
    if kept.len() > 1 {
        let mut names = HashSet::new();
        let mut persons = kept.iter().map(|index| person(method, people.get(*index)?));
        if !persons.all(|person| person.is_some_and(|name| names.insert(name))) {
            return Err(refused());
        }
    }
    if kept.is_empty() {
        kept.push(0);
    }
    // What deserves a look on a canvas that is left out is told all the same.
    let mut warnings = Vec::new();
    let mut index = 0;
    people.retain_mut(|one| {
        let is_kept = kept.contains(&index);
        index += 1;
        if !is_kept {
            warnings.append(&mut one.warnings);
        }
        is_kept
    });
    if let Some(first) = people.first_mut() {
        first.warnings.append(&mut warnings);
    }
    Ok(people)
}

impl<'f> Said<'f> {
    fn of(method: &Method, filled: &'f Filled) -> Self {
        let mut said = Self { title: None, rest: Vec::new() };
        let given: HashMap<&str, &Raw> = filled.given.iter().map(|given| (given.name.as_str(), &given.value)).collect();
        for Found { name, value, .. } in &filled.found {
            let words: Vec<&str> = match value {
                Raw::Text(text) | Raw::Loose(text) => vec![text.trim()],
                Raw::Chosen(options) => options.iter().map(String::as_str).collect(),
            };
            let is_blank = words.iter().all(|word| word.is_empty());
            if is_blank || given.get(name.as_str()).is_some_and(|given| *given == value) {
                continue;
            }
            if name == method.title_field.as_str() {
                said.title = Some(words);
            } else {
                said.rest.push((name, words));
            }
        }
        said.rest.sort_unstable();
        said
    }

    fn is_empty(&self) -> bool {
        self.title.is_none() && self.rest.is_empty()
    }

    fn is_same(&self, other: &Self) -> bool {
        let has_title = self.title.is_some() && other.title.is_some();
        self.rest == other.rest && (!has_title || self.title == other.title)
    }
}

/// The name of who filled in a canvas, so that it can be compared.
fn person(method: &Method, filled: &Filled) -> Option<String> {
    let found = filled.found.iter().find(|found| found.name == method.person_field.as_str())?;
    let name = match &found.value {
        Raw::Text(name) => name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase(),
        Raw::Chosen(_) | Raw::Loose(_) => return None,
    };
    (!name.is_empty()).then_some(name)
}
