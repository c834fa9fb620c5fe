//! The help of the program, in the language of who reads it.
//!
//! The texts are in `data/meldingen/hulp-nl.ftl` and `hulp-en.ftl`. What clap has in English only (headings, defaults,
//! other names, possible values) is taken out of its hands.

use std::collections::BTreeSet;

use clap::builder::{Resettable, Str, StyledStr};
use clap::{Arg, Command};
use opschaal::messages::{Catalogue, Language, Message, program as say};

use super::values;

/// The texts of the help.
const DUTCH: &str = include_str!("../../../data/meldingen/hulp-nl.ftl");
const ENGLISH: &str = include_str!("../../../data/meldingen/hulp-en.ftl");

/// The words of the program in a language, those of its help too.
pub fn catalogue(language: Language) -> Catalogue {
    let mut catalogue = Catalogue::new(language);
    catalogue.add(match language {
        Language::Dutch => DUTCH,
        Language::English => ENGLISH,
    });
    catalogue
}

/// The words of the help in a language.
pub struct Words<'c>(pub &'c Catalogue);

impl Words<'_> {
    fn say(&self, message: Message) -> String {
        self.0.text(&message)
    }

    /// A text in paragraphs: within one, the ends of lines are spaces.
    fn text(&self, id: &str) -> Option<String> {
        let paragraph = |text: &str| text.lines().collect::<Vec<_>>().join(" ");
        Some(self.0.word(id)?.split("\n\n").map(paragraph).collect::<Vec<_>>().join("\n\n"))
    }

    /// What an argument is for: that of the command itself, or one that several commands have.
    fn of_argument(&self, command: &str, arg: &Arg, end: &str) -> Option<String> {
        argument_ids(command, arg).iter().find_map(|id| self.text(&format!("{id}{end}")))
    }

    /// The name of what is filled in for a value: `FILE.pdf|.docx|.odt` has one word, thrice.
    fn value_name(&self, name: &str) -> String {
        let word = |word: &str| self.0.word(&value_id(word)).unwrap_or_else(|| word.to_string());
        value_words(name).fold(name.to_string(), |name, part| name.replace(part, &word(part)))
    }
}

/// Where the text for an argument is, first to last.
fn argument_ids(command: &str, arg: &Arg) -> [String; 2] {
    let name = arg.get_long().unwrap_or(arg.get_id().as_str());
    [format!("{command}-arg-{name}"), format!("arg-{name}")]
}

/// The names of the values that an argument takes; clap has one for a flag as well.
fn value_names(arg: &Arg) -> &[Str] {
    let names = arg.get_value_names().filter(|_| arg.get_action().takes_values());
    names.unwrap_or_default()
}

/// The words in a value's name: what has capitals.
fn value_words(name: &str) -> impl Iterator<Item = &str> {
    let words: BTreeSet<&str> = name.split(|character: char| !character.is_ascii_uppercase()).collect();
    words.into_iter().filter(|word| !word.is_empty())
}

fn value_id(word: &str) -> String {
    format!("value-{}", word.to_lowercase())
}

/// Puts the texts in: what commands and arguments are for.
pub fn texts(command: Command, words: &Words) -> Command {
    let name = command.get_name().to_string();
    let about = words.text(&format!("{name}-about")).unwrap_or_default();
    let long = words.text(&format!("{name}-long")).map(|more| format!("{about}\n\n{more}"));
    let command = command.about(about).long_about(optional(long)).after_help(optional(after(&name, words)));
    let command = command.subcommand_value_name(words.say(say::help_command_tag()));
    let command = command.mut_args(|arg| {
        let text = words.of_argument(&name, &arg, "").unwrap_or_default();
        let long = words.of_argument(&name, &arg, "-long");
        // The long help of `--help` itself says what the short one does not.
        let long = long.map(|more| if arg.get_id() == "help" { more } else { format!("{text}\n\n{more}") });
        let values: Vec<String> = value_names(&arg).iter().map(|name| words.value_name(name)).collect();
        let arg = if values.is_empty() { arg } else { arg.value_names(values) };
        arg.help(text).long_help(optional(long))
    });
    command.mut_subcommands(|command| texts(command, words))
}

/// What comes last: examples.
fn after(name: &str, words: &Words) -> Option<String> {
    let Some(examples) = words.0.word(&format!("{name}-examples")) else {
        return words.0.word(&format!("{name}-after"));
    };
    let heading = words.say(say::help_examples(examples.lines().count()));
    let lines: String = examples.lines().map(|line| format!("\n  {line}")).collect();
    Some(format!("{heading}:{lines}"))
}

/// Puts notes behind the texts, on defaults, other names and possible values, in place of those of clap.
pub fn notes(command: Command, words: &Words) -> Command {
    let names: Vec<String> = command.get_visible_aliases().map(str::to_string).collect();
    let about = [command.get_about().map(ToString::to_string), note(&names, say::help_alias, words)];
    let command = command.about(optional(joined(about, " "))).visible_alias(Resettable::<Str>::Reset).aliases(names);
    let command = command.mut_args(|arg| {
        let names: Vec<String> =
            arg.get_visible_aliases().unwrap_or_default().iter().map(ToString::to_string).collect();
        let options: Vec<String> = names.iter().map(|name| format!("--{name}")).collect();
        let (values, defaults) = values_of(&arg, words.0.language());
        let notes = [
            note(&defaults, say::help_default, words),
            note(&options, say::help_alias, words),
            note(&values, say::help_values, words),
        ];
        let (help, long) = (arg.get_help().cloned(), arg.get_long_help().cloned());
        let short = [help.as_ref().map(ToString::to_string), joined(notes.clone(), " ")];
        let long = [long.or(help).map(|help| help.to_string()), joined(notes, "\n")];
        let arg = arg.help(optional(joined(short, " "))).long_help(optional(joined(long, "\n\n")));
        arg.visible_alias(Resettable::<Str>::Reset).aliases(names).hide_default_value(true).hide_possible_values(true)
    });
    command.mut_subcommands(|command| notes(command, words))
}

/// A note: `[default: a3]`.
fn note(names: &[String], say: fn(String) -> Message, words: &Words) -> Option<String> {
    (!names.is_empty()).then(|| words.say(say(names.join(", "))))
}

/// Gives each command the frame of its help and its usage, with our words for what clap has in English.
pub fn frame(command: Command, words: &Words) -> Command {
    let mut built = command.clone();
    built.build();
    framed(command, &mut built, words)
}

fn framed(command: Command, built: &mut Command, words: &Words) -> Command {
    let usage = built.render_usage().ansi().to_string();
    // Behind the word for usage, which has a style and no spaces.
    let usage = usage.split_once(' ').map_or("", |(_, usage)| usage);
    let usage = usage.replace("[OPTIONS]", &words.say(say::help_options_tag()));
    let command = command.help_template(template(built, words)).override_usage(usage);
    command.mut_subcommands(|command| match built.find_subcommand_mut(command.get_name()) {
        Some(built) => framed(command, built, words),
        None => command,
    })
}

/// The parts of the help, each with its heading.
fn template(command: &Command, words: &Words) -> String {
    let style = command.get_styles().get_header();
    let heading = |message| format!("{style}{}:{style:#}", words.say(message));
    let parts = [
        (command.get_subcommands().any(|command| !command.is_hide_set()), say::help_commands(), "{subcommands}"),
        (command.get_positionals().next().is_some(), say::help_arguments(), "{positionals}"),
        (command.get_opts().next().is_some(), say::help_options(), "{options}"),
    ];
    let parts = parts.into_iter().filter(|(any, ..)| *any);
    let parts: String = parts.map(|(_, message, part)| format!("\n\n{}\n{part}", heading(message))).collect();
    format!("{{about-with-newline}}\n{} {{usage}}{parts}{{after-help}}", heading(say::help_usage()))
}

/// The values that an argument may have, and those that it has by itself, by the names that people see.
fn values_of(arg: &Arg, language: Language) -> (Vec<String>, Vec<String>) {
    // A flag has values too, as far as clap is concerned.
    let possible = if arg.get_action().takes_values() { arg.get_possible_values() } else { Vec::new() };
    let name = |value: &str| match possible.iter().find(|possible| possible.matches(value, false)) {
        Some(possible) => values::shown(possible, language),
        None => value.to_string(),
    };
    let defaults = arg.get_default_values().iter().map(|value| name(&value.to_string_lossy())).collect();
    (possible.iter().map(|value| values::shown(value, language)).collect(), defaults)
}

fn joined<const N: usize>(texts: [Option<String>; N], between: &str) -> Option<String> {
    let texts: Vec<String> = texts.into_iter().flatten().collect();
    (!texts.is_empty()).then(|| texts.join(between))
}

/// A text that may not be there, as clap takes it.
fn optional(text: Option<String>) -> Resettable<StyledStr> {
    text.map(StyledStr::from).into()
}

#[cfg(test)]
mod tests {
    use super::super::definition;
    use super::*;

    /// The ids of a catalogue.
    fn ids(text: &str) -> BTreeSet<String> {
        let entries = text.lines().filter(|line| line.starts_with(|character: char| character.is_ascii_lowercase()));
        entries.filter_map(|line| line.split_once(" =")).map(|(id, _)| id.to_string()).collect()
    }

    #[test]
    fn both_catalogues_have_the_help_of_each_command_and_argument_and_nothing_else() {
        let written = ids(DUTCH);
        assert_eq!(written, ids(ENGLISH));
        let (mut known, root) = (BTreeSet::new(), definition());
        for command in root.get_subcommands().chain([&root]) {
            let name = command.get_name();
            assert!(written.contains(&format!("{name}-about")), "nothing tells what {name} is");
            known.extend(["about", "long", "examples", "after"].map(|part| format!("{name}-{part}")));
            for arg in command.get_arguments() {
                let ids = argument_ids(name, arg);
                assert!(ids.iter().any(|id| written.contains(id)), "nothing tells what {} is", ids[0]);
                known.extend(ids.iter().map(|id| format!("{id}-long")));
                known.extend(ids);
                let values: Vec<String> =
                    value_names(arg).iter().flat_map(|name| value_words(name)).map(value_id).collect();
                assert!(values.iter().all(|id| written.contains(id)), "nothing stands for {values:?}");
                known.extend(values);
            }
        }
        let left: Vec<&String> = written.difference(&known).collect();
        assert!(left.is_empty(), "nothing asks for {left:?}");
    }
}
