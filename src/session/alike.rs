//! People who may be one, and files that may be of somebody else: what a program should not decide.

use std::collections::{BTreeMap, BTreeSet};

use crate::messages::session as say;
use crate::source::Problem;

use super::{Contribution, PersonKey, folded_words};

/// Warns for contributions with the same name and another organisation, and for files that carry the name of another
/// participant than the one in them.
pub(super) fn people_who_may_be_one(contributions: &[Contribution]) -> Vec<Problem> {
    let mut by_name: BTreeMap<Vec<String>, Vec<(PersonKey, &Contribution)>> = BTreeMap::new();
    for one in contributions {
        if let Some(key) = one.key() {
            by_name.entry(key.name.clone()).or_default().push((key, one));
        }
    }
    let mut warnings = Vec::new();
    for ones in by_name.values().filter(|ones| ones.len() > 1) {
        let organisations: BTreeSet<&[String]> = ones.iter().map(|(key, _)| key.organisation.as_slice()).collect();
        if organisations.len() > 1 {
            let sources = ones.iter().map(|(_, one)| one.source());
            let problem = Problem::warning(say::same_name_elsewhere(sources, ones.len()));
            warnings.push(problem.with_hint(say::make_them_one_person()));
        }
    }
    warnings.extend(contributions.iter().filter_map(|one| of_another(one, &by_name)));
    warnings
}

/// Warns when the name of a file is that of another participant.
fn of_another(one: &Contribution, by_name: &BTreeMap<Vec<String>, Vec<(PersonKey, &Contribution)>>) -> Option<Problem> {
    let stem = one.origin.file.rsplit_once('.').map_or(one.origin.file.as_str(), |(stem, _)| stem);
    let words: BTreeSet<String> = folded_words(stem).into_iter().collect();
    let own = one.key()?;
    if own.is_named_in(&words) {
        return None;
    }
    // A name's words are sorted: those that start with a word of the file are next to each other.
    let of_file = words.iter().flat_map(|word| {
        let from = vec![word.clone()];
        by_name.range(from..).take_while(move |(name, _)| name.first() == Some(word))
    });
    let mut others = of_file.filter_map(|(_, ones)| ones.first());
    let (_, other) = others.find(|(key, _)| key.name.len() > 1 && key.name != own.name && key.is_named_in(&words))?;
    let problem = Problem::warning(say::file_is_named_after_another(one.source(), &other.name));
    Some(problem.with_hint(say::check_whose_it_is()).in_file(&one.origin.file))
}
