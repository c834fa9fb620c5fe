//! What was found in a file, for the person who collects the answers.

use serde::Serialize;

use super::recognise::Returned;
use crate::answers::{Answers, Value};
use crate::messages::{FieldName, Message, read as say};
use crate::method::Method;
use crate::session::Contribution;
use crate::source::{Problem, Problems, Severity};

/// What was found in one file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Receipt {
    /// The name of the file, as the user knows it.
    pub file: String,
    /// The method that a canvas says it was made with, and its version.
    pub method: Option<String>,
    /// The version of that method.
    pub version: Option<String>,
    /// The ids of the sheets that it says it has.
    pub sheets: Vec<String>,
    /// How many fields are filled in.
    pub filled: usize,
    /// How many there are on its sheets, and in rows beyond those.
    pub total: usize,
    /// Whether nothing is filled in at all: then it is no contribution.
    pub blank: bool,
    /// How many of the fields hold what was filled in beforehand.
    pub given: usize,
    /// Whether nobody changed anything but who filled it in and when: then it is no contribution either.
    pub unchanged: bool,
    /// Whether the file is damaged: answers may be missing.
    pub damaged: bool,
    /// Fields that are empty, but for those in lists: nobody fills in all rows.
    pub empty: Vec<FieldName>,
    /// Choices in which more is ticked than belongs.
    pub conflicts: Vec<FieldName>,
    /// Texts that belong to no field, by the name they were found by.
    pub unplaced: Vec<FieldName>,
    /// How many contributions a session has.
    pub contributions: usize,
    /// What deserves a look.
    pub warnings: Vec<Problem>,
    /// Why it was not read, or not written.
    pub errors: Vec<Problem>,
    /// The file that the answers were written to.
    pub output: Option<String>,
    /// What people call the sheets.
    #[serde(skip)]
    titles: Vec<String>,
}

/// The fields that a method has, worked out once for any number of receipts.
#[derive(Debug)]
pub struct Checklist<'m> {
    method: &'m Method,
    fields: Vec<Listed<'m>>,
}

/// A field on a sheet.
#[derive(Debug)]
struct Listed<'m> {
    sheet: &'m str,
    name: FieldName,
    in_list: bool,
}

impl<'m> Checklist<'m> {
    /// Lists the fields of a method.
    pub fn new(method: &'m Method) -> Self {
        let mut fields = Vec::new();
        for sheet in &method.sheets {
            fields.extend(sheet.fields().into_iter().map(|field| Listed {
                sheet: &sheet.id,
                in_list: method.is_in_list(&field.path),
                name: method.called(&field.path),
            }));
        }
        Self { method, fields }
    }

    /// Makes the receipt of a file that was read.
    pub fn receipt(&self, file: &Returned) -> Receipt {
        let answers = &file.session.group;
        let sheets: Vec<String> = file.marks.iter().map(|mark| mark.sheet.clone()).collect();
        let first = file.marks.first();
        let (mut filled, mut total, mut empty) = (0, 0, Vec::new());
        let is_there = |field: &&Listed| sheets.is_empty() || sheets.iter().any(|sheet| sheet == field.sheet);
        for field in self.fields.iter().filter(is_there) {
            total += 1;
            if answers.get(&field.name.path).is_some() {
                filled += 1;
            } else if !field.in_list {
                empty.push(field.name.clone());
            }
        }
        // Rows beyond those on the sheet count too.
        let known = answers.iter().filter(|(path, _)| self.method.kind(path.as_str()).is_some()).count();
        let extra = known.saturating_sub(filled);
        Receipt {
            file: file.name.clone(),
            method: first.map(|mark| mark.method.clone()),
            version: first.map(|mark| mark.version.clone()),
            titles: sheets.iter().map(|id| self.title(id)).collect(),
            sheets,
            filled: filled + extra,
            total: total + extra,
            blank: file.session.is_blank(),
            given: file.session.given.as_ref().map_or(0, |given| given.still(answers)),
            unchanged: !file.session.is_of_many() && Contribution::says_nothing(self.method, &file.session),
            damaged: file.damaged,
            empty,
            conflicts: self.conflicts(answers),
            unplaced: answers.unplaced().map(|(name, _)| self.method.called(name)).collect(),
            contributions: file.session.contributions.len(),
            warnings: file.warnings.clone(),
            errors: Vec::new(),
            output: None,
        }
    }

    /// What people call a sheet; its id when the method does not have it.
    fn title(&self, id: &str) -> String {
        let sheet = self.method.sheets.iter().find(|sheet| sheet.id == id);
        sheet.map_or_else(|| id.to_string(), |sheet| sheet.title.clone())
    }

    fn conflicts(&self, answers: &Answers) -> Vec<FieldName> {
        let contradicting = |path: &str, value: &Value| {
            self.method.kind(path).is_some_and(|kind| kind.shape().takes_one())
                && matches!(value, Value::Chosen(ids) if ids.len() > 1)
        };
        let conflicts = answers.iter().filter(|(path, value)| contradicting(path.as_str(), value));
        conflicts.map(|(path, _)| self.method.called(path)).collect()
    }
}

impl Receipt {
    /// Makes the receipt of a file that was not read.
    pub fn refused(file: impl Into<String>, problems: &Problems) -> Self {
        let is_error = |problem: &Problem| problem.severity == Severity::Error;
        let (errors, warnings) = problems.0.iter().cloned().partition(is_error);
        Self { file: file.into(), warnings, errors, ..Self::default() }
    }

    /// Says what is in it to people, but for what is wrong: first how much is filled in, then the rest line by line.
    pub fn summary(&self) -> (Message, Vec<Message>) {
        let head = if self.blank && self.damaged {
            say::receipt_damaged(&self.file)
        } else if self.blank {
            say::receipt_blank(&self.file)
        } else {
            say::receipt_filled(&self.file, self.filled, self.total)
        };
        let mut lines = Vec::new();
        if let (Some(method), Some(version)) = (&self.method, &self.version) {
            lines.push(say::receipt_method(method, version, &self.titles));
        }
        if self.unchanged && !self.blank {
            lines.push(say::receipt_unchanged());
        } else if self.given > 0 {
            lines.push(say::receipt_given(self.given));
        }
        if self.contributions > 0 {
            lines.push(say::receipt_contributions(self.contributions));
        }
        // On an empty sheet everything is empty.
        if !self.empty.is_empty() && !self.blank {
            lines.push(say::receipt_empty(self.empty.iter().cloned()));
        }
        if !self.conflicts.is_empty() {
            lines.push(say::receipt_conflicts(self.conflicts.iter().cloned()));
        }
        if !self.unplaced.is_empty() {
            lines.push(say::receipt_unplaced(self.unplaced.iter().cloned()));
        }
        lines.extend(self.output.iter().map(say::receipt_output));
        (head, lines)
    }
}
