//! What has to be known before the command line is read: help, and errors in the line itself, depend on it.

use std::ffi::OsString;

use clap::ValueEnum;
use opschaal::messages::Language;

use super::names;
use super::values::{self, Color};

/// What the command line and the system say about colour and language.
pub struct Early {
    pub color: Color,
    pub language: Language,
}

impl Early {
    /// Looks for the options in the arguments of the program. What is wrong with them is told later, by clap.
    pub fn of(args: &[OsString]) -> Self {
        let language = said::<values::Language>(args, "language").map(Language::from);
        Self {
            color: said(args, "color").unwrap_or(Color::Auto),
            language: language.unwrap_or_else(|| Language::of_locale(&locale())),
        }
    }
}

/// The language of the system: of all its ways to say it, `LC_ALL` means that no other counts.
fn locale() -> String {
    let all = std::env::var("LC_ALL").ok().filter(|locale| !locale.is_empty());
    all.or_else(sys_locale::get_locale).unwrap_or_default()
}

/// The last good value of an option, in any of its two names: `--color always` or `--kleur=always`.
fn said<T: ValueEnum>(args: &[OsString], option: &str) -> Option<T> {
    let names = [Some(option), names::option(option)];
    let mut said = None;
    let mut args = args.iter().map_while(|arg| (arg != "--").then(|| arg.to_str().unwrap_or_default())).peekable();
    while let Some(arg) = args.next() {
        let Some((name, value)) = arg.strip_prefix("--").map(|arg| arg.split_once('=').unwrap_or((arg, ""))) else {
            continue;
        };
        if !names.contains(&Some(name)) {
            continue;
        }
        let value = if value.is_empty() { args.peek().copied().unwrap_or_default() } else { value };
        said = T::from_str(value, false).ok().or(said);
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_good_value_counts_in_either_name() {
        let said = |line: &str| said::<Color>(&line.split(' ').map(OsString::from).collect::<Vec<_>>(), "color");
        assert_eq!(said("canvas"), None);
        assert_eq!(said("canvas --color never"), Some(Color::Never));
        assert_eq!(said("--kleur=altijd canvas --color nonsense"), Some(Color::Always));
        assert_eq!(said("--color always --kleur never"), Some(Color::Never));
        assert_eq!(said("--color"), None);
        // After this, everything is a file.
        assert_eq!(said("canvas -- --color always"), None);
    }
}
