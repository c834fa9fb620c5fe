//! Options where no control says whether they are ticked: with a box in front, as in `☒ Route ☐ Ingrediënt`, with a
//! tick beside their box, or just named.

use super::known::Known;
use super::placed::Placed;
use crate::method::{Choice, Shape};
use crate::read::word::glyph::{self, is_box, is_mark};
use crate::read::word::identity::{Target, words};
use crate::read::word::options;
use crate::read::word::printed::Printed;

/// Whether a text has boxes in it, ticked or not, for a field with options.
pub(super) fn has_boxes(known: &Known, field: usize, text: &str) -> bool {
    !known.identity.field(field).kind.choices().is_empty() && glyph::drawn(text).contains(is_box)
}

/// Takes the options that are ticked in a text with boxes, and keeps what else it says.
pub(super) fn take(known: &mut Known, placed: &mut Placed, field: usize, text: &str) {
    let text = glyph::drawn(text);
    let (before, mut rest) = text.split_at(text.find(is_box).unwrap_or(text.len()));
    let mut left: Vec<String> = Vec::new();
    // Its own label stands behind the box before it.
    let choices = known.identity.field(field).kind.choices();
    let is_label = choices.iter().any(|choice| after(before, &choice.label).is_some_and(str::is_empty));
    left.extend((!is_label && !known.printed_with(field, false).has(before)).then(|| words(before)));
    while let Some(first) = rest.chars().next() {
        let behind = rest.get(first.len_utf8()..).unwrap_or_default();
        let (label, next) = behind.split_at(behind.find(is_box).unwrap_or(behind.len()));
        rest = next;
        let (is_marked, label) = without_mark(label);
        let is_on = is_marked || glyph::is_ticked(first);
        let choices = known.identity.field(field).kind.choices().iter().enumerate();
        let starts = choices.filter_map(|(option, choice)| Some((option, after(&label, &choice.label)?.to_string())));
        let (option, more) = match starts.min_by_key(|(_, more)| more.len()) {
            Some((option, more)) => (Some(option), more),
            None => (None, label.clone()),
        };
        if is_on && option.is_some() {
            placed.tick(known.identity, Target { field, option });
        }
        let choice = option.and_then(|option| known.identity.field(field).kind.choices().get(option));
        let explains = choice.is_some_and(|choice| Printed::alone(&choice.explanation).has(&more));
        left.extend((!explains && !known.printed_with(field, false).has(&more)).then_some(label));
    }
    if !left.is_empty() {
        let path = known.identity.field(field).path.to_string();
        placed.loose(known.method.wording.loose.beside(&path), &left.join(" "));
    }
}

/// The options of a field that a text names; none when it says more.
pub(super) fn named(known: &Known, field: usize, text: &str) -> Option<Vec<Target>> {
    let choices = known.identity.field(field).kind.choices();
    let option = |choice| choices.iter().position(|other| other == choice);
    let named = options::named(&known.method.lexicon, choices, text)?;
    Some(named.into_iter().map(|choice| Target { field, option: option(choice) }).collect())
}

/// What a text without boxes says in the cell of a field of which any number of options count.
pub(super) enum Said {
    /// What is printed there.
    Printed,
    /// That this option is ticked.
    Ticked(Target),
    /// These options.
    Named(Vec<Target>),
    Other,
}

/// Whether the options of a field are boxes to tick: any number of them counts, or they have boxes all the same.
pub(super) fn are_boxes(known: &Known, placed: &Placed, field: usize) -> bool {
    let kind = &known.identity.field(field).kind;
    let has_box = |option| placed.controls.contains(&Target { field, option: Some(option) });
    kind.shape() == Shape::AnyOf || (0..kind.choices().len()).any(has_box)
}

/// Tells what a text says; `behind` is the option whose box stands before it.
pub(super) fn said(known: &mut Known, placed: &Placed, field: usize, text: &str, behind: Option<Target>) -> Said {
    let choices = known.identity.field(field).kind.choices();
    let own = behind.and_then(|target| Some((target, choices.get(target.option?)?)));
    let mut more = text.to_string();
    if let Some((target, choice)) = own {
        let explanation = |text: &str| Printed::alone(&choice.explanation).has(text);
        let is_printed = |text: &str| match after(text, &choice.label) {
            Some("") => true,
            Some(rest) => explanation(rest),
            None => explanation(text),
        };
        if is_printed(text) {
            return Said::Printed;
        }
        let (is_marked, rest) = without_mark(text);
        if is_marked && is_printed(&rest) {
            return Said::Ticked(target);
        }
        more = after(text, &choice.label).unwrap_or(text).to_string();
    }
    if let Some(target) = retyped(known, placed, field, &more) {
        return Said::Ticked(target);
    }
    if let Some(targets) = named(known, field, &more) {
        return Said::Named(targets);
    }
    if known.printed_with(field, false).has(text) { Said::Printed } else { Said::Other }
}

/// The option that a tick stands before in the place of its box, which is gone.
fn retyped(known: &Known, placed: &Placed, field: usize, text: &str) -> Option<Target> {
    let first = text.split_whitespace().next().filter(|word| is_mark(word))?;
    let rest = text.trim_start().strip_prefix(first)?;
    let mut choices = known.identity.field(field).kind.choices().iter().enumerate();
    let own = |(_, choice): &(usize, &Choice)| {
        after(rest, &choice.label).is_some_and(|more| more.is_empty() || Printed::alone(&choice.explanation).has(more))
    };
    let target = choices.find(own).map(|(option, _)| Target { field, option: Some(option) })?;
    (placed.present.contains(&field) && !placed.controls.contains(&target)).then_some(target)
}

/// Takes options that are named in a cell; `shown` is all that stands there.
///
/// They are an answer unless they are the labels of boxes that are gone: then all of them are there. Where boxes are
/// left and one is ticked, that counts.
pub(super) fn settle(known: &Known, placed: &mut Placed, field: usize, named: &[(&str, Vec<Target>)], shown: &str) {
    let has_boxes = placed.present.contains(&field);
    let choices = known.identity.field(field).kind.choices();
    let is_list = named.iter().any(|(text, _)| text.contains([',', ';', '/']));
    if !has_boxes && !is_list && choices.iter().all(|choice| shown.contains(&words(&choice.label))) {
        return;
    }
    let is_answered = placed.filled.contains(&field);
    for (text, targets) in named {
        let targets: Vec<Target> =
            targets.iter().copied().filter(|target| !has_boxes || placed.controls.contains(target)).collect();
        if !is_answered {
            for target in &targets {
                placed.tick(known.identity, *target);
            }
            let path = known.identity.field(field).path.to_string();
            if !targets.is_empty() && !placed.remarks.beside.contains(&path) {
                placed.remarks.beside.push(path);
            }
        } else if !targets.iter().all(|target| placed.ticked.contains(target)) {
            let path = known.identity.field(field).path.as_str();
            placed.loose(known.method.wording.loose.beside(path), text);
        }
    }
}

/// A text without the tick that it ends with, when that is meant for the box behind it: it stands nearer to that than to
/// what is before it, or nothing is.
pub(super) fn before_box(text: &str) -> Option<&str> {
    let bare = text.trim_end();
    let start = bare.char_indices().rev().take_while(|(_, c)| !c.is_whitespace()).last().map(|(at, _)| at)?;
    let (rest, last) = bare.split_at(start);
    let gap = |text: &str| text.chars().rev().take_while(|c| c.is_whitespace()).count();
    let is_nearer = rest.trim().is_empty() || gap(text) < gap(rest);
    (is_mark(last) && is_nearer).then_some(rest)
}

/// A text without a tick at its start or its end, and whether there was one.
fn without_mark(text: &str) -> (bool, String) {
    let all: Vec<&str> = text.split_whitespace().collect();
    match all.as_slice() {
        [first, rest @ ..] if is_mark(first) => (true, rest.join(" ")),
        [rest @ .., last] if is_mark(last) => (true, rest.join(" ")),
        _ => (false, words(text)),
    }
}

/// What stands behind a label at the start of a text.
fn after<'t>(text: &'t str, label: &str) -> Option<&'t str> {
    let mut rest = text.trim_start();
    for word in label.split_whitespace() {
        let start = rest.get(..word.len()).filter(|start| start.to_lowercase() == word.to_lowercase())?;
        rest = rest.get(start.len()..)?.trim_start();
    }
    Some(rest)
}
