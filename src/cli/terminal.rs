//! Messages for people, on standard error: problems with their place in the file, and what was done.

use std::collections::HashMap;
use std::io::{IsTerminal, Write};

use codespan_reporting::diagnostic::{Diagnostic, Label};
use codespan_reporting::files::SimpleFiles;
use codespan_reporting::term::termcolor::{ColorChoice, StandardStream};
use codespan_reporting::term::{self, Config};
use opschaal::diagnostic::{Problem, Severity, Source};

use super::args::Color;

/// The terminal, with the texts that problems can point into.
pub struct Terminal {
    stderr: StandardStream,
    files: SimpleFiles<String, String>,
    ids: HashMap<String, usize>,
}

impl Terminal {
    pub fn new(color: Color) -> Self {
        // termcolor knows NO_COLOR and dumb terminals, but not where the stream goes.
        let choice = match color {
            Color::Always => ColorChoice::Always,
            Color::Auto if std::io::stderr().is_terminal() => ColorChoice::Auto,
            Color::Auto | Color::Never => ColorChoice::Never,
        };
        Self { stderr: StandardStream::stderr(choice), files: SimpleFiles::new(), ids: HashMap::new() }
    }

    /// Keeps the text of a source, so that problems can show the place.
    pub fn remember(&mut self, source: &Source) {
        let id = self.files.add(printable(&source.name), printable(&source.text));
        self.ids.insert(source.name.clone(), id);
    }

    /// Shows problems, each with its place, a caret and hints.
    pub fn show(&mut self, problems: &[Problem]) {
        let config = Config { tab_width: 4, ..Config::default() };
        for problem in problems {
            let diagnostic = match problem.severity {
                Severity::Error => Diagnostic::error(),
                Severity::Warning => Diagnostic::warning(),
            };
            let label = problem.place.as_ref().and_then(|place| {
                let id = self.ids.get(&place.source)?;
                Some(Label::primary(*id, place.range.clone()))
            });
            let diagnostic = diagnostic
                .with_message(printable(&problem.message))
                .with_labels_iter(label)
                .with_notes_iter(problem.hints.iter().map(|hint| printable(&format!("hint: {hint}"))));
            // A closed standard error leaves nobody to tell.
            let _ = term::emit_to_write_style(&mut self.stderr.lock(), &config, &self.files, &diagnostic);
        }
    }

    /// Says what was done.
    pub fn say(&mut self, message: impl std::fmt::Display) {
        let _ = writeln!(self.stderr, "{}", printable(&message.to_string()));
    }
}

/// Replaces control characters, which in a file of someone else could give orders to the terminal.
///
/// Every byte gets one byte in its place, so that ranges in the text stay right.
fn printable(text: &str) -> String {
    let mut printable = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' | '\r' | '\t' => printable.push(character),
            _ if character.is_control() => printable.extend(std::iter::repeat_n('?', character.len_utf8())),
            _ => printable.push(character),
        }
    }
    printable
}
