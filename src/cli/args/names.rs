//! The Dutch names of commands and options; the English ones work in every language too.

use std::ffi::OsString;

use clap::Command;

/// Commands, by their names.
const COMMANDS: &[(&str, &str)] = &[
    ("actions", "acties"),
    ("answers", "antwoorden"),
    ("check", "controleer"),
    ("completions", "aanvullingen"),
    ("deck", "presentatie"),
    ("guide", "handleiding"),
    ("help", "hulp"),
    ("kit", "pakket"),
    ("man", "handboek"),
    ("merge", "samenvoegen"),
    ("new", "nieuw"),
    ("notes", "briefjes"),
    ("page", "pagina"),
    ("personalise", "personaliseer"),
    ("read", "lees"),
    ("report", "rapport"),
    ("votes", "stemmen"),
];

/// Options, by their long names. A name means the same in each command.
const OPTIONS: &[(&str, &str)] = &[
    ("agenda", "draaiboek"),
    ("agenda-id", "draaiboek-id"),
    ("all", "alle"),
    ("anonymous", "anoniem"),
    ("archive", "archief"),
    ("as-result", "als-resultaat"),
    ("color", "kleur"),
    ("directory", "map"),
    ("earlier", "eerder"),
    ("example", "voorbeeld"),
    ("for", "voor"),
    ("force", "overschrijven"),
    ("format", "formaat"),
    ("grayscale", "grijs"),
    ("group", "groep"),
    ("help", "hulp"),
    ("hours", "uren"),
    ("house-style", "huisstijl"),
    ("keep-all", "bewaar-alle"),
    ("language", "taal"),
    ("method", "methode"),
    ("moment", "moment"),
    ("moments", "momenten"),
    ("names", "namen"),
    ("next", "volgende"),
    ("no-group", "geen-groep"),
    ("notes", "notities"),
    ("order", "volgorde"),
    ("output", "uitvoer"),
    ("paper", "papier"),
    ("people", "mensen"),
    ("per-action", "per-actie"),
    ("print", "afdrukken"),
    ("recursive", "diep"),
    ("remind", "herinner"),
    ("session", "sessie"),
    ("sheets", "vellen"),
    ("short", "kort"),
    ("show", "toon"),
    ("skip-unreadable", "sla-over"),
    ("split", "splitsen"),
    ("template", "sjabloon"),
    ("tile", "stukken"),
    ("update", "bijwerken"),
    ("version", "versie"),
    ("votes", "stemmen"),
    ("when", "wanneer"),
    ("where", "waar"),
    ("without", "zonder"),
];

/// Gives commands and options their Dutch names.
pub fn add(command: Command) -> Command {
    let command = command.mut_args(|arg| match arg.get_long().and_then(option) {
        Some(dutch) => arg.visible_alias(dutch),
        None => arg,
    });
    command.mut_subcommands(|command| {
        let command = match find(COMMANDS, command.get_name()) {
            Some(dutch) => command.visible_alias(dutch),
            None => command,
        };
        add(command)
    })
}

/// A command line with the Dutch names of its command and its options.
pub fn in_dutch(line: &[OsString]) -> Vec<OsString> {
    let dutch = |(place, word): (usize, &OsString)| {
        let text = word.to_str().unwrap_or_default();
        let dutch = match (place, text.strip_prefix("--")) {
            (_, Some(name)) => option(name).map(|name| format!("--{name}")),
            (1, None) => find(COMMANDS, text).map(str::to_string),
            (_, None) => None,
        };
        dutch.map_or_else(|| word.clone(), OsString::from)
    };
    line.iter().enumerate().map(dutch).collect()
}

/// The Dutch name of an option.
pub fn option(name: &str) -> Option<&'static str> {
    find(OPTIONS, name)
}

fn find(names: &[(&'static str, &'static str)], name: &str) -> Option<&'static str> {
    names.iter().find(|(english, _)| *english == name).map(|(_, dutch)| *dutch)
}

#[cfg(test)]
mod tests {
    use super::super::definition;
    use super::*;

    /// Names that are Dutch already.
    const DUTCH: [&str; 7] = ["canvas", "json", "mail", "menu", "pilot", "privacy", "schema"];

    #[test]
    fn each_command_and_option_has_a_dutch_name_and_none_is_left_over() {
        let root = definition();
        let commands: Vec<&str> = root.get_subcommands().map(Command::get_name).collect();
        let all = root.get_subcommands().chain([&root]);
        let options: Vec<&str> = all.flat_map(Command::get_arguments).filter_map(|arg| arg.get_long()).collect();
        for (table, names) in [(COMMANDS, commands), (OPTIONS, options)] {
            for name in names.iter().filter(|name| !DUTCH.contains(name)) {
                assert!(find(table, name).is_some(), "{name} has no Dutch name");
            }
            for (name, _) in table {
                assert!(names.contains(name), "there is no {name}");
            }
        }
    }
}
