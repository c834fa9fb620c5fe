//! A pack: a method with all that goes with it, as a folder or a zip file.
//!
//! Only the method itself has to be there. Who needs a part that a pack lacks is told which.

use std::collections::BTreeMap;

use crate::archive::Archive;
use crate::assets;
use crate::format::Format;
use crate::messages::{Language, pack as say};
use crate::source::{Entry, Problem, Problems, Source};

/// The most files in a zip file, and the most bytes that they unpack to: fonts are large.
const MAX_FILES: usize = 200;
const MAX_BYTES: usize = 50 * 1024 * 1024;

/// A part of a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The sheets, and every word on them.
    Method,
    /// What people read beforehand.
    Guide,
    /// What is said and shown in a session.
    Workshop,
    /// The texts of reports.
    Report,
    /// A canvas that is filled in.
    Example,
    /// How its language is written and read. Without it: that of the built-in pack in the language, or else in English.
    Language,
    /// The house style that it comes in.
    House,
}

impl Part {
    /// All of them; those that we carry come first.
    pub const ALL: [Self; 7] =
        [Self::Method, Self::Guide, Self::Workshop, Self::Report, Self::Example, Self::Language, Self::House];

    /// The name of its file.
    pub const fn file_name(self) -> &'static str {
        match self {
            Self::Method => "methode.toml",
            Self::Guide => "handleiding.toml",
            Self::Workshop => "werksessie.toml",
            Self::Report => "rapport.toml",
            Self::Example => "voorbeeld.toml",
            Self::Language => "taal.toml",
            Self::House => "huisstijl.toml",
        }
    }
}

/// A method with all that goes with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pack {
    parts: BTreeMap<Part, Source>,
    /// What the house style names: a logo, fonts.
    pub(crate) files: Vec<(String, Vec<u8>)>,
}

impl Pack {
    /// Our own pack in a language.
    pub fn built_in(language: Language) -> Self {
        let (texts, example) = match language {
            Language::Dutch => (assets::DUTCH, "voorbeeld-stations.toml"),
            Language::English => (assets::ENGLISH, "example-stations.toml"),
        };
        let source = |(part, text): (Part, &str)| {
            // What is made of it has its name.
            let name = if part == Part::Example { example.to_string() } else { part.file_name().to_string() };
            (part, Source { name, text: text.to_string() })
        };
        Self { parts: Part::ALL.into_iter().zip(texts).map(source).collect(), files: Vec::new() }
    }

    /// A small pack that explains itself, to make a method of one's own from.
    pub fn to_start_from(language: Language) -> Self {
        let texts = match language {
            Language::Dutch => assets::START_DUTCH,
            Language::English => assets::START_ENGLISH,
        };
        let parts = [Part::Method, Part::Guide, Part::Workshop, Part::Example, Part::House];
        let source =
            |(part, text): (Part, &str)| (part, Source { name: part.file_name().to_string(), text: text.to_string() });
        Self { parts: parts.into_iter().zip(texts).map(source).collect(), files: Vec::new() }
    }

    /// A pack of a method alone.
    fn of_method(source: Source) -> Self {
        Self { parts: BTreeMap::from([(Part::Method, source)]), files: Vec::new() }
    }

    /// The pack in a zip file, or that of the file of a method alone.
    pub fn of_file(name: impl Into<String>, bytes: &[u8]) -> Result<Self, Problems> {
        let name = name.into();
        match Format::of(bytes) {
            Format::Zip => Self::of_zip(&name, bytes),
            format if format.is_text() => Ok(Self::of_method(Source::from_bytes(name, bytes)?)),
            format => Err(Problem::error(say::no_pack(name, format.name()))
                .with_hint(say::what_a_pack_holds(Part::ALL.map(Part::file_name)))
                .into()),
        }
    }

    /// A pack of the files in a folder, by their names. `name` is what the pack is called in messages.
    ///
    /// Fails without a method, and on a part that is no text.
    pub fn of_files(name: &str, files: Vec<(String, Vec<u8>)>) -> Result<Self, Problems> {
        let mut pack = Self { parts: BTreeMap::new(), files: Vec::new() };
        let mut problems = Vec::new();
        for (path, bytes) in files {
            let file = path.rsplit(['/', '\\']).next().unwrap_or_default();
            match Part::ALL.into_iter().find(|part| file.eq_ignore_ascii_case(part.file_name())) {
                Some(part) => match Source::from_bytes(path, &bytes) {
                    Ok(source) if pack.parts.contains_key(&part) => {
                        problems.push(Problem::error(say::part_twice(source.name, part.file_name())));
                    }
                    Ok(source) => {
                        pack.parts.insert(part, source);
                    }
                    Err(problem) => problems.push(problem),
                },
                None => pack.files.push((path, bytes)),
            }
        }
        if problems.is_empty() && !pack.parts.contains_key(&Part::Method) {
            let problem = Problem::error(say::no_method_in_pack(name, Part::Method.file_name()));
            problems.push(problem.with_hint(say::what_a_pack_holds(Part::ALL.map(Part::file_name))));
        }
        if problems.is_empty() { Ok(pack) } else { Err(Problems(problems)) }
    }

    /// A pack in a zip file.
    fn of_zip(name: &str, bytes: &[u8]) -> Result<Self, Problems> {
        let archive = Archive::open(bytes, MAX_FILES);
        if archive.has_more {
            return Err(Problem::error(say::pack_of_many_files(name, MAX_FILES)).into());
        }
        let mut files = Vec::new();
        let mut room = MAX_BYTES;
        for entry in archive.entries.iter().filter(|entry| !entry.name.ends_with('/')) {
            match archive.unpack(entry, room).filter(|unpacked| !unpacked.damaged) {
                Some(unpacked) => {
                    room -= unpacked.bytes.len();
                    files.push((entry.name.clone(), unpacked.bytes));
                }
                None => return Err(Problem::error(say::pack_file_unreadable(name, &entry.name)).into()),
            }
        }
        Self::of_files(name, files)
    }

    /// Whether bytes are a pack, or the file of a method, and no answers.
    pub fn is_one(bytes: &[u8]) -> bool {
        match Format::of(bytes) {
            Format::Zip => Self::of_zip("", bytes).is_ok(),
            format if format.is_text() => {
                // A key that no answers file has.
                String::from_utf8_lossy(bytes).lines().any(|line| line.starts_with("titelveld"))
            }
            _ => false,
        }
    }

    /// The text of a part, if the pack has it.
    pub fn get(&self, part: Part) -> Option<&Source> {
        self.parts.get(&part)
    }

    /// The text of a part; says which file to add when the pack lacks it.
    pub fn source(&self, part: Part) -> Result<&Source, Problem> {
        let lacks = || Problem::error(say::pack_lacks(part.file_name())).with_hint(say::add_it_to_the_pack());
        self.get(part).ok_or_else(lacks)
    }

    /// The texts that it holds, in the order of [`Part`].
    pub fn sources(&self) -> impl Iterator<Item = (Part, &Source)> {
        self.parts.iter().map(|(part, source)| (*part, source))
    }
}

/// Checks that a part says to be in the language of its method, whatever the country.
pub(crate) fn same_language(entry: &mut Entry, method: &str) {
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_lowercase();
    let language = entry.line("taal");
    if !language.is_empty() && primary(&language) != primary(method) {
        entry.wrong("taal", say::part_in_other_language(&language, method));
    }
}
