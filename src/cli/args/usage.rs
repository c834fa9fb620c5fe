//! What is wrong with a command line, as a problem like any other: clap tells it in English only.

use std::error::Error as _;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use opschaal::messages::{Language, Message, program as say};
use opschaal::source::Problem;

use super::values::{self, shown_by_name};

/// A command line that is wrong.
pub struct WrongLine {
    pub problem: Problem,
    /// How the command is to be given, and where more is told.
    pub usage: Vec<Message>,
}

impl WrongLine {
    /// Takes over what clap found.
    pub fn of(err: &Error, language: Language) -> Self {
        let mut problem = Problem::error(message(err));
        problem.hints = hints(err, language);
        let usage = match err.get(ContextKind::Usage) {
            // Without clap's word for it, which has no spaces.
            Some(ContextValue::StyledStr(usage)) => {
                usage.to_string().split_once(' ').map(|(_, usage)| say::usage(usage))
            }
            Some(_) | None => None,
        };
        Self { problem, usage: usage.into_iter().chain([say::usage_more()]).collect() }
    }
}

/// What is wrong.
fn message(err: &Error) -> Message {
    let text = |kind| texts(err, kind).join(", ");
    let argument = text(ContextKind::InvalidArg);
    match err.kind() {
        ErrorKind::UnknownArgument => say::argument_unknown(argument),
        ErrorKind::InvalidSubcommand => say::command_unknown(text(ContextKind::InvalidSubcommand)),
        ErrorKind::MissingSubcommand => say::command_missing(text(ContextKind::InvalidSubcommand)),
        ErrorKind::MissingRequiredArgument => say::argument_missing(argument),
        ErrorKind::ArgumentConflict if texts(err, ContextKind::PriorArg) == [argument.as_str()] => {
            say::argument_twice(argument)
        }
        ErrorKind::ArgumentConflict => say::argument_conflict(argument, quoted(&texts(err, ContextKind::PriorArg))),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = text(ContextKind::InvalidValue);
            match err.source().and_then(|source| source.downcast_ref::<values::WrongValue>()) {
                Some(values::WrongValue(why)) => say::value_wrong_because(value, argument, why.clone()),
                None if value.is_empty() => say::value_missing(argument),
                None => say::value_wrong(value, argument),
            }
        }
        ErrorKind::TooManyValues => say::value_not_wanted(text(ContextKind::InvalidValue), argument),
        ErrorKind::InvalidUtf8 => say::arguments_not_utf_8(),
        // Kinds that no argument of ours can give.
        _ => say::command_line_wrong(),
    }
}

/// What may have been meant, and what is allowed.
fn hints(err: &Error, language: Language) -> Vec<Message> {
    let mut hints = Vec::new();
    let all = |kind| texts(err, kind).into_iter();
    let commands: Vec<String> = all(ContextKind::SuggestedSubcommand).collect();
    if !commands.is_empty() {
        hints.push(say::command_similar(quoted(&commands), commands.len()));
    }
    hints.extend(all(ContextKind::SuggestedArg).map(say::argument_similar));
    hints.extend(all(ContextKind::SuggestedValue).map(|value| say::value_similar(shown_by_name(&value, language))));
    hints.extend(all(ContextKind::Suggested).filter_map(|text| suggested(&text)));
    let values: Vec<String> = all(ContextKind::ValidValue).map(|value| shown_by_name(&value, language)).collect();
    if !values.is_empty() {
        hints.push(say::value_names(values.join(", ")));
    }
    hints
}

/// Takes over a suggestion that clap has as a sentence only; one that is not known is left out.
fn suggested(sentence: &str) -> Option<Message> {
    let quoted: Vec<&str> = sentence.split('\'').skip(1).step_by(2).collect();
    match quoted[..] {
        [argument, written] if sentence.starts_with("to pass") => Some(say::argument_as_value(argument, written)),
        [command, "--"] => Some(say::command_after_dashes(command)),
        [written] => Some(say::argument_elsewhere(written)),
        _ => None,
    }
}

/// The texts of one kind that come with an error.
fn texts(err: &Error, kind: ContextKind) -> Vec<String> {
    match err.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        Some(ContextValue::StyledStrs(texts)) => texts.iter().map(ToString::to_string).collect(),
        Some(_) | None => Vec::new(),
    }
}

fn quoted(texts: &[String]) -> String {
    texts.iter().map(|text| format!("'{text}'")).collect::<Vec<_>>().join(", ")
}
