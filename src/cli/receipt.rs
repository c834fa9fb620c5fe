//! What was found in a file, for the person who collects the answers.

use opschaal::answers::{Answers, Value};
use opschaal::method::{FieldKind, Method, Path};
use opschaal::source::Problems;
use serde::Serialize;

use super::files::Loaded;

/// How many empty fields a receipt names before it counts the rest.
const NAMED: usize = 6;

/// What was found in one file.
#[derive(Debug, Default, Serialize)]
pub struct Receipt {
    pub file: String,
    method: Option<String>,
    version: Option<String>,
    sheets: Vec<String>,
    filled: usize,
    total: usize,
    empty: Vec<String>,
    conflicts: Vec<String>,
    unplaced: Vec<String>,
    contributions: usize,
    warnings: Vec<String>,
    pub errors: Vec<String>,
    pub output: Option<String>,
}

/// The fields that a method has, worked out once for any number of receipts.
pub struct Checklist<'m> {
    method: &'m Method,
    fields: Vec<Listed<'m>>,
}

/// A field on a sheet.
struct Listed<'m> {
    sheet: &'m str,
    path: Path,
    in_list: bool,
}

impl<'m> Checklist<'m> {
    pub fn new(method: &'m Method) -> Self {
        let mut fields = Vec::new();
        for sheet in &method.sheets {
            fields.extend(sheet.fields().into_iter().map(|field| Listed {
                sheet: &sheet.id,
                in_list: method.is_in_list(&field.path),
                path: field.path,
            }));
        }
        Self { method, fields }
    }

    /// The receipt of a file that was read.
    pub fn receipt(&self, file: String, loaded: &Loaded) -> Receipt {
        let answers = &loaded.session.group;
        let sheets: Vec<String> = loaded.marks.iter().map(|mark| mark.sheet.clone()).collect();
        let first = loaded.marks.first();
        let (mut filled, mut total, mut empty) = (0, 0, Vec::new());
        let is_there = |field: &&Listed| sheets.is_empty() || sheets.iter().any(|sheet| sheet == field.sheet);
        for field in self.fields.iter().filter(is_there) {
            total += 1;
            if answers.get(&field.path).is_some() {
                filled += 1;
            } else if !field.in_list {
                empty.push(field.path.to_string());
            }
        }
        // Rows beyond those on the sheet count too.
        let known = answers.iter().filter(|(path, _)| self.method.kind(path.as_str()).is_some()).count();
        let extra = known.saturating_sub(filled);
        Receipt {
            file,
            method: first.map(|mark| mark.method.clone()),
            version: first.map(|mark| mark.version.clone()),
            sheets,
            filled: filled + extra,
            total: total + extra,
            empty,
            conflicts: conflicts(self.method, answers),
            unplaced: answers.unplaced().map(|(name, _)| name.to_string()).collect(),
            contributions: loaded.session.contributions.len(),
            warnings: loaded.warnings.iter().map(ToString::to_string).collect(),
            errors: Vec::new(),
            output: None,
        }
    }
}

/// The choices in which more is ticked than belongs.
fn conflicts(method: &Method, answers: &Answers) -> Vec<String> {
    let contradicting = |path: &str, value: &Value| {
        matches!(method.kind(path), Some(FieldKind::OneOf(_))) && matches!(value, Value::Chosen(ids) if ids.len() > 1)
    };
    answers
        .iter()
        .filter(|(path, value)| contradicting(path.as_str(), value))
        .map(|(path, _)| path.to_string())
        .collect()
}

impl Receipt {
    /// The receipt of a file that was not read.
    pub fn refused(file: String, problems: &Problems) -> Self {
        Self { file, errors: problems.0.iter().map(ToString::to_string).collect(), ..Self::default() }
    }

    /// The receipt as people read it.
    pub fn summary(&self) -> String {
        let mut lines = vec![format!("{}: {} of {} fields filled in", self.file, self.filled, self.total)];
        if let (Some(method), Some(version)) = (&self.method, &self.version) {
            lines.push(format!("  method: {method} {version}, sheets: {}", self.sheets.join(", ")));
        }
        if self.contributions > 0 {
            lines.push(format!("  contributions: {}", self.contributions));
        }
        for (what, names) in [("empty", &self.empty), ("conflict", &self.conflicts), ("not placed", &self.unplaced)] {
            if names.is_empty() {
                continue;
            }
            let rest = names.len().saturating_sub(NAMED);
            let more = if rest > 0 { format!(" and {rest} more") } else { String::new() };
            lines.push(format!("  {what}: {}{more}", names[..names.len() - rest].join(", ")));
        }
        lines.extend(self.output.iter().map(|output| format!("  written to: {output}")));
        lines.join("\n")
    }
}
