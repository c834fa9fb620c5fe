//! Problems in what the user gave us, with the place in their file and a hint on what to do.

use std::fmt;
use std::ops::Range;

use serde::Serialize;

use crate::messages::{Catalogue, Language, Message, source as say};

/// Whether a problem stands in the way, or only deserves a look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// It stands in the way.
    Error,
    /// It deserves a look.
    Warning,
}

/// Where something is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Place {
    /// The name of the file, as the user knows it.
    pub source: String,
    /// The bytes in the text of that [`Source`](super::Source); none when it is about the file as a whole.
    pub range: Option<Range<usize>>,
}

/// One thing that is wrong, where it is, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Problem {
    /// Whether it stands in the way.
    pub severity: Severity,
    /// What is wrong.
    #[serde(flatten)]
    pub message: Message,
    /// What to do about it.
    pub hints: Vec<Message>,
    /// Where it is; none when it is about no file.
    pub place: Option<Place>,
    /// The names of other files that it is about as a whole, as well.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<String>,
}

impl Problem {
    /// Makes a problem that stands in the way.
    pub fn error(message: impl Into<Message>) -> Problem {
        Problem {
            severity: Severity::Error,
            message: message.into(),
            hints: Vec::new(),
            place: None,
            others: Vec::new(),
        }
    }

    /// Makes a problem that deserves a look.
    pub fn warning(message: impl Into<Message>) -> Problem {
        Problem { severity: Severity::Warning, ..Problem::error(message) }
    }

    /// Tells of a mistake in this program: what it worked with is its own. Why is for who mends it, in English.
    pub(crate) fn defect(why: impl fmt::Display) -> Problem {
        Problem::error(say::defect()).with_hint(say::report_the_defect(why))
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<Message>) -> Problem {
        self.hints.push(hint.into());
        self
    }

    /// Says where in the text of a source it is.
    #[must_use]
    pub fn at(mut self, source: impl Into<String>, range: Range<usize>) -> Problem {
        self.place = Some(Place { source: source.into(), range: Some(range) });
        self
    }

    /// Says which file it is about.
    #[must_use]
    pub fn in_file(mut self, name: impl Into<String>) -> Problem {
        self.place.get_or_insert_with(|| Place { source: name.into(), range: None });
        self
    }

    /// Whether it is about a part of a text.
    pub fn has_range(&self) -> bool {
        self.place.as_ref().is_some_and(|place| place.range.is_some())
    }

    /// Tells it in words, with the name of the file in front when it is about one as a whole; without hints.
    pub fn text(&self, catalogue: &Catalogue) -> String {
        match &self.place {
            Some(Place { source, range: None }) => {
                let files = std::iter::once(source).chain(&self.others);
                catalogue.text(&say::in_files(files, self.message.clone()))
            }
            Some(Place { range: Some(_), .. }) | None => catalogue.text(&self.message),
        }
    }
}

/// In English, for developers; [`Problem::text`] is for people.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text(&Catalogue::new(Language::English)))
    }
}

impl std::error::Error for Problem {}

/// Everything that is wrong with an input, at least one error among it.
///
/// All problems are gathered before any is shown, so that one run is enough to mend a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// Sorts by place in the file, so that the user can mend it from top to bottom.
    #[must_use]
    pub fn sorted(mut self) -> Problems {
        fn place(problem: &Problem) -> Option<(&str, Option<usize>)> {
            let place = problem.place.as_ref()?;
            Some((place.source.as_str(), place.range.as_ref().map(|range| range.start)))
        }
        self.0.sort_by(|a, b| place(a).cmp(&place(b)));
        self
    }
}

/// In English, for developers, a line a problem.
impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let catalogue = Catalogue::new(Language::English);
        for (index, problem) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            f.write_str(&problem.text(&catalogue))?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Problems {
        Problems(vec![problem])
    }
}
