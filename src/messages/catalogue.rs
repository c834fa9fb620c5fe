//! The words for messages, in one language.

use std::fmt;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::source::and_more;
use super::{Arg, FieldName, Language, Message};

/// How many words of people a message shows before it counts the rest.
const SHOWN: usize = 10;

/// The same for names of ours: who has to choose one needs to see them.
const NAMES_SHOWN: usize = 40;

const DUTCH: &str = include_str!("../../data/meldingen/nl.ftl");
const ENGLISH: &str = include_str!("../../data/meldingen/en.ftl");

/// The words for all messages in one language.
pub struct Catalogue {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Catalogue {
    /// The catalogue of a language.
    pub fn new(language: Language) -> Self {
        let text = match language {
            Language::Dutch => DUTCH,
            Language::English => ENGLISH,
        };
        // The language decides which plural a number takes.
        let mut bundle = FluentBundle::new(language.tag().parse().into_iter().collect());
        // Marks of direction between words would end up in files and terminals.
        bundle.set_use_isolating(false);
        // What is wrong in a catalogue is found by the tests; the rest of it can be used all the same.
        let resource = FluentResource::try_new(text.to_string()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        Self { language, bundle }
    }

    /// The language that it is in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Adds messages of another file in Fluent's form, such as those of a program around the library.
    pub fn add(&mut self, text: &str) {
        let resource = FluentResource::try_new(text.to_string()).unwrap_or_else(|(resource, _)| resource);
        self.bundle.add_resource_overriding(resource);
    }

    /// Puts a message in words.
    pub fn text(&self, message: &Message) -> String {
        self.format(message.code(), message.args())
    }

    /// The text of a code that has no arguments; none when the catalogue has no such code.
    pub fn word(&self, code: &str) -> Option<String> {
        self.bundle.has_message(code).then(|| self.format(code, &[]))
    }

    fn format(&self, code: &str, args: &[(&'static str, Arg)]) -> String {
        let Some(pattern) = self.bundle.get_message(code).and_then(|message| message.value()) else {
            return code.to_string();
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            values.set(*name, self.value(arg));
        }
        self.bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned()
    }

    fn value(&self, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Text(text) => FluentValue::from(text.clone()),
            Arg::Count(count) => FluentValue::from(*count),
            Arg::Names(names) => FluentValue::from(self.some(NAMES_SHOWN, names, |name| format!("`{name}`"))),
            Arg::List(words) => FluentValue::from(self.some(SHOWN, words, String::clone)),
            Arg::Field(field) => FluentValue::from(field.to_string()),
            Arg::Fields(fields) => FluentValue::from(self.some(SHOWN, fields, FieldName::to_string)),
            Arg::Message(message) => FluentValue::from(self.text(message)),
        }
    }

    /// Puts names one after another, and counts those that are too many to show.
    fn some<T>(&self, most: usize, names: &[T], shown: impl Fn(&T) -> String) -> String {
        let first = names.iter().take(most).map(shown).collect::<Vec<_>>().join(", ");
        match names.len().saturating_sub(most) {
            0 => first,
            more => self.text(&and_more(first, more)),
        }
    }
}

/// In English, for developers; [`Catalogue::text`] is for people.
impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Catalogue::new(Language::English).text(self))
    }
}
