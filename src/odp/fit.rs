//! Text that has to fit: how high it is, and where it goes on on the next slide.

use super::measure::{LINE, Measure};
use crate::document::{Flow, Run, Text, plain_words};

/// The room behind a paragraph or an item, in parts of the size of type.
pub(super) const BETWEEN: f64 = 0.4;
/// How far items are indented, in parts of the size of type.
pub(super) const INDENT: f64 = 1.3;

/// How high text is, in points.
pub(super) fn height(measure: &Measure, flows: &[Flow], size: f64, width: f64) -> f64 {
    flows.iter().map(|flow| flow_height(measure, flow, size, width)).sum()
}

fn flow_height(measure: &Measure, flow: &Flow, size: f64, width: f64) -> f64 {
    let of = |text: &Text, width: f64| measure.height(&plain_words(text), size, width) + BETWEEN * size;
    match flow {
        Flow::Paragraph { text } => of(text, width),
        Flow::Bullets { items } | Flow::Steps { items } => {
            items.iter().map(|item| of(item, width - INDENT * size)).sum()
        }
    }
}

/// Parts text in what fits, and the rest. What does not fit on a slide of its own either is parted inside: `whole` is how
/// high that slide is.
pub(super) fn part(
    measure: &Measure,
    flows: Vec<Flow>,
    size: f64,
    width: f64,
    room: f64,
    whole: f64,
) -> (Vec<Flow>, Vec<Flow>) {
    let mut fitting = Vec::new();
    let mut rest = flows.into_iter().flat_map(units);
    let mut left = room;
    let mut over = Vec::new();
    for unit in rest.by_ref() {
        let needs = flow_height(measure, &unit, size, width);
        if needs <= left {
            left -= needs;
            fitting.push(unit);
        } else {
            let lines = (left / (size * LINE)).floor() as usize;
            let parts = if needs > whole { cut(measure, unit, size, width, lines) } else { (None, Some(unit)) };
            match parts {
                // A slide to itself is all it can get.
                (None, Some(unit)) if fitting.is_empty() && room >= whole => fitting.push(unit),
                (first, second) => {
                    fitting.extend(first);
                    over.extend(second);
                }
            }
            break;
        }
    }
    over.extend(rest);
    (joined(fitting), joined(over))
}

/// What is not parted: paragraphs, items, and lists that count, which would start anew.
fn units(flow: Flow) -> Vec<Flow> {
    match flow {
        Flow::Paragraph { .. } | Flow::Steps { .. } => vec![flow],
        Flow::Bullets { items } => items.into_iter().map(|item| Flow::Bullets { items: vec![item] }).collect(),
    }
}

/// Puts items behind each other in one list again.
fn joined(units: Vec<Flow>) -> Vec<Flow> {
    let mut flows: Vec<Flow> = Vec::new();
    for unit in units {
        match (flows.last_mut(), unit) {
            (Some(Flow::Bullets { items }), Flow::Bullets { items: more }) => items.extend(more),
            (_, unit) => flows.push(unit),
        }
    }
    flows
}

/// Cuts text behind so many lines; nothing where there are none, or in a list that counts.
fn cut(measure: &Measure, unit: Flow, size: f64, width: f64, lines: usize) -> (Option<Flow>, Option<Flow>) {
    let parted = |text: &Text, width: f64| {
        let words = plain_words(text);
        let ends: Vec<usize> = measure.lines(&words, size, width).iter().take(lines).map(|line| line.end).collect();
        // Rather where people ended a line themselves.
        let end = ends.iter().rev().find(|end| words[..**end].ends_with('\n')).or(ends.last())?;
        Some(split(text, *end))
    };
    match &unit {
        Flow::Paragraph { text } => {
            let parts = parted(text, width);
            parts.map(|(first, second)| [first, second].map(|text| Some(Flow::Paragraph { text })).into())
        }
        Flow::Bullets { items } => {
            let parts = items.first().and_then(|item| parted(item, width - INDENT * size));
            parts.map(|(first, second)| {
                (Some(Flow::Bullets { items: vec![first] }), Some(Flow::Paragraph { text: second }))
            })
        }
        Flow::Steps { .. } => None,
    }
    .unwrap_or((None, Some(unit)))
}

/// Splits a text at a place; a line feed just before that goes, as a slide ends there.
fn split(text: &Text, at: usize) -> (Text, Text) {
    let (mut first, mut second): (Text, Text) = Default::default();
    let mut before = 0;
    for run in text {
        let here = at.saturating_sub(before).min(run.text.len());
        let (left, right) = run.text.split_at(here);
        let of = |words: &str| Run { text: words.to_string(), ..run.clone() };
        let left = if before + here == at { left.strip_suffix('\n').unwrap_or(left) } else { left };
        first.extend((!left.is_empty()).then(|| of(left)));
        second.extend((!right.is_empty()).then(|| of(right)));
        before += run.text.len();
    }
    (first, second)
}
