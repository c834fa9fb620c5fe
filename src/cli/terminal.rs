//! Messages for people, on standard error: problems with their place in the file, and what was done.

use std::collections::HashMap;
use std::io::{IsTerminal, Write};

use codespan_reporting::diagnostic::{Diagnostic, Label};
use codespan_reporting::files::SimpleFile;
use codespan_reporting::term::termcolor::{ColorChoice, StandardStream};
use codespan_reporting::term::{self, Config};
use opschaal::messages::{Catalogue, Message, program as say};
use opschaal::source::{self, Problem, Severity, Source};

use super::label::Labelled;

/// The terminal, with the texts that problems can point into, by name.
pub struct Terminal {
    stderr: StandardStream,
    sources: HashMap<String, Source>,
    catalogue: Catalogue,
}

impl Terminal {
    /// The terminal, on which messages come in the words of a catalogue.
    pub fn new(color: ColorChoice, catalogue: Catalogue) -> Self {
        // termcolor knows NO_COLOR and dumb terminals, but not where the stream goes.
        let color = match color {
            ColorChoice::Auto if !std::io::stderr().is_terminal() => ColorChoice::Never,
            ColorChoice::Auto | ColorChoice::Always | ColorChoice::AlwaysAnsi | ColorChoice::Never => color,
        };
        Self { stderr: StandardStream::stderr(color), sources: HashMap::new(), catalogue }
    }

    /// The words that messages come in.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// Goes on in the words of another catalogue.
    pub fn speak(&mut self, catalogue: Catalogue) {
        self.catalogue = catalogue;
    }

    /// Keeps the text of a source, so that problems can show the place.
    pub fn remember(&mut self, source: &Source) {
        self.sources.insert(source.name.clone(), source.clone());
    }

    /// Shows problems in a source, which is one of many and not kept for later.
    pub fn show_in(&mut self, source: Option<&Source>, problems: &[Problem]) {
        let source = source.filter(|_| !problems.is_empty());
        if let Some(source) = source {
            self.remember(source);
        }
        self.show(problems);
        if let Some(source) = source {
            self.sources.remove(&source.name);
        }
    }

    /// Shows problems, each with its place, a caret and hints.
    pub fn show(&mut self, problems: &[Problem]) {
        let config = Config { tab_width: 4, ..Config::default() };
        let nowhere = SimpleFile::new(String::new(), String::new());
        // Few sources have a problem to show.
        let mut files: HashMap<&str, SimpleFile<String, String>> = HashMap::new();
        for problem in &source::grouped(problems.iter().cloned()) {
            let (diagnostic, label) = match problem.severity {
                Severity::Error => (Diagnostic::error(), say::label_error()),
                Severity::Warning => (Diagnostic::warning(), say::label_warning()),
            };
            let word = self.catalogue.text(&label);
            let found = problem.place.as_ref().and_then(|place| {
                let source = self.sources.get(&place.source)?;
                let file = files
                    .entry(&source.name)
                    .or_insert_with(|| SimpleFile::new(printable(&source.name), printable(&source.text)));
                Some((place.range.as_ref()?, &*file))
            });
            let place = found.map(|(range, _)| Label::primary((), range.clone()));
            let file = found.map_or(&nowhere, |(_, file)| file);
            let hints = problem.hints.iter().map(|hint| self.catalogue.text(&say::hint(hint.clone())));
            let diagnostic = diagnostic
                .with_message(printable(&problem.text(&self.catalogue)))
                .with_labels_iter(place)
                .with_notes_iter(hints.map(|hint| printable(&hint)));
            // A closed standard error leaves nobody to tell.
            let mut stderr = Labelled::new(self.stderr.lock(), &word);
            let _ = term::emit_to_write_style(&mut stderr, &config, file, &diagnostic);
        }
    }

    /// Puts a message in the words of the user.
    pub fn text(&self, message: &Message) -> String {
        self.catalogue.text(message)
    }

    /// Tells what was done.
    pub fn tell(&mut self, message: &Message) {
        let text = self.catalogue.text(message);
        let _ = writeln!(self.stderr, "{}", printable(&text));
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
