//! TOML with places: what the readers of methods and answers share.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;
use toml::de::DeTable;

use super::asked::Asked;
use super::syntax::{is_key_without_value, not_toml};
use super::{Problem, Problems, Severity, Source};
use crate::messages::Message;

/// More syntax errors than this are one mistake that the parser never got over.
const MAX_SYNTAX_ERRORS: usize = 20;

/// The problems found so far in one source.
pub(crate) struct Findings<'s> {
    source: &'s Source,
    /// Where the source is no TOML.
    syntax: Vec<Problem>,
    /// Where it is TOML, but not what we need.
    content: Vec<Problem>,
    /// What is asked of each table that is being read, the innermost last; none when nobody wants to know.
    pub(super) asked: Option<Vec<Asked>>,
}

impl<'s> Findings<'s> {
    /// Parses a source as far as possible, and keeps a problem for each place that is no TOML. A text that has to be
    /// [`mended`] for that is put into `room`.
    pub(crate) fn parse(source: &'s Source, room: &'s mut Option<String>) -> (Spanned<DeTable<'s>>, Findings<'s>) {
        let (table, errors) = DeTable::parse_recoverable(&source.text);
        let (table, errors) = match mended(&source.text, &errors) {
            None => (table, errors),
            Some(text) => {
                let (table, mut further) = DeTable::parse_recoverable(room.insert(text));
                further.extend(errors);
                (table, further)
            }
        };
        let mut seen = BTreeSet::new();
        let problems = (errors.iter())
            .map(|error| (error.message(), error.span().unwrap_or_default()))
            // Some mistakes are reported both on the way in and on the way out of a table.
            .filter(|(said, range)| seen.insert((*said, range.start)))
            .map(|(said, range)| {
                let found = source.text.get(range.clone()).unwrap_or_default();
                Problem::error(not_toml(said, found)).at(&source.name, range)
            });
        let syntax = problems.collect();
        (table, Findings { source, syntax, content: Vec::new(), asked: None })
    }

    /// Tells whether parts of the source may have been skipped.
    pub(crate) fn is_broken(&self) -> bool {
        !self.syntax.is_empty()
    }

    pub(crate) fn error(&mut self, range: Range<usize>, message: impl Into<Message>) {
        self.add(range, Problem::error(message));
    }

    pub(crate) fn add(&mut self, range: Range<usize>, problem: Problem) {
        self.content.push(problem.at(&self.source.name, range));
    }

    /// Gives the problems in the order of the file: as an error when one of them is, else they are warnings.
    pub(crate) fn finish(mut self) -> Result<Vec<Problem>, Problems> {
        self.drop_echoes();
        self.syntax.truncate(MAX_SYNTAX_ERRORS);
        let problems = Problems([self.syntax, self.content].concat()).sorted();
        let fatal = |problem: &Problem| problem.severity == Severity::Error;
        if problems.0.iter().any(fatal) { Err(problems) } else { Ok(problems.0) }
    }

    /// Drops what we said about a line that is no TOML: there the parser filled in values of its own.
    fn drop_echoes(&mut self) {
        let range = |problem: &Problem| problem.place.as_ref().and_then(|place| place.range.clone());
        let line_starts: Vec<usize> = (self.source.text.match_indices('\n')).map(|(at, _)| at + 1).collect();
        let line = |problem: &Problem| {
            let start = range(problem).map_or(0, |range| range.start);
            line_starts.partition_point(|line_start| *line_start <= start)
        };
        let broken: BTreeSet<usize> = self.syntax.iter().map(line).collect();
        if !broken.is_empty() {
            self.content.retain(|problem| {
                let made_up = range(problem).is_none_or(|range| range.is_empty());
                !made_up && !broken.contains(&line(problem))
            });
        }
    }
}

/// Blanks out the lines with a key but no `=`, of a text with these errors: there the parser would stop, and say nothing
/// about the rest. Gives nothing where no line is like that.
///
/// Everything else stays at its place, and the lines themselves are still reported.
fn mended(text: &str, errors: &[toml::de::Error]) -> Option<String> {
    let mut mended = String::new();
    let stops = errors.iter().filter(|error| is_key_without_value(error.message()));
    for stop in stops.filter_map(toml::de::Error::span) {
        let (Some(before), Some(after)) = (text.get(..stop.start), text.get(stop.start..)) else {
            continue;
        };
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let end = after.find('\n').map_or(text.len(), |at| stop.start + at);
        // Inside a list or an inline table the parser goes on by itself.
        let is_bare = text.get(start..stop.start).is_some_and(|line| !line.contains(['[', '{']));
        if let Some(kept) = text.get(mended.len()..start).filter(|_| is_bare) {
            mended.push_str(kept);
            mended.push_str(&" ".repeat(end - start));
        }
    }
    if mended.is_empty() {
        return None;
    }
    mended.push_str(text.get(mended.len()..).unwrap_or_default());
    Some(mended)
}
