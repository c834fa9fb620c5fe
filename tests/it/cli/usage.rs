//! The command line itself: what is wrong with it, and colour.

use super::Folder;

#[test]
fn a_wrong_command_line_is_exit_code_2() {
    let folder = Folder::new().with("a.toml", "");
    for (line, part) in [
        ("", "Usage: opschaal"),
        ("canvs", "a similar subcommand exists: 'canvas'"),
        ("canvas --papr a4", "a similar argument exists: '--paper'"),
        ("canvas --paper a5", "possible values: a4, a3, a2, a1, a0"),
        ("canvas --sheets routes, impact", "a name is missing; write the names with commas and no spaces between"),
        ("canvas a.toml --example", "cannot be used with"),
        ("canvas a.toml b.toml", "unexpected argument 'b.toml' found"),
        ("check", "<FILE>..."),
        ("canvas --color sometimes", "possible values: auto, always, never"),
    ] {
        let (stdout, stderr) = folder.run(line).status(2).go();
        assert_eq!(stdout, b"", "{line}");
        assert!(stderr.contains(part), "{line}: {part} is not in\n{stderr}");
    }
    assert_eq!(folder.files(), ["a.toml"]);
}

#[test]
fn colour_is_for_who_asks_for_it() {
    let folder = Folder::new();
    let coloured = |line: &str, no_color: &'static str, status: i32| {
        let (stdout, stderr) = folder.run(line).env("NO_COLOR", no_color).status(status).go();
        assert_eq!(stdout, b"");
        stderr.contains('\x1B')
    };
    for (error, status) in [("check nee.toml", 1), ("canvas --papr a4", 2)] {
        // Not on a pipe, ...
        assert!(!coloured(error, "", status), "{error}");
        assert!(!coloured(&format!("--color auto {error}"), "1", status), "{error}");
        assert!(!coloured(&format!("--color never {error}"), "", status), "{error}");
        // ... unless asked for in so many words.
        assert!(coloured(&format!("--color always {error}"), "", status), "{error}");
        assert!(coloured(&format!("--color=always {error}"), "1", status), "{error}");
    }
}

#[test]
fn a_wrong_command_line_is_explained_in_dutch() {
    let folder = Folder::new().with("a.toml", "");
    for (line, part) in [
        ("", "Gebruik: opschaal [OPTIES] <COMMANDO>"),
        (
            "canvs",
            "fout: er is geen commando 'canvs'\n = tip: bedoel je 'canvas'?\n\nGebruik: opschaal [OPTIES] <COMMANDO>\n",
        ),
        ("hulp contrleer", "bedoel je 'controleer'?"),
        ("canvas --papir a4", "fout: '--papir' hoort hier niet\n = tip: bedoel je '--papier'?\n"),
        ("canvas --papier a5", "dit kan wel: a4, a3, a2, a1, a0"),
        ("canvas --papier", "fout: bij '--paper <MAAT>' hoort een waarde, en die ontbreekt"),
        ("canvas --papier a4 --paper a3", "'--paper <MAAT>' mag maar één keer"),
        ("canvas --vellen routes, impact", "er ontbreekt een naam; schrijf de namen met komma’s en zonder spaties"),
        ("canvas a.toml --voorbeeld", "fout: '[ANTWOORDEN]' kan niet samen met '--example'"),
        ("canvas a.toml b.toml", "fout: 'b.toml' hoort hier niet"),
        ("canvas --afdrukken=ja", "fout: bij '--print' hoort geen waarde, en er staat 'ja'"),
        ("controleer", "fout: dit ontbreekt nog: <BESTAND>...\n\nGebruik: opschaal check [OPTIES] <BESTAND>...\n"),
        ("controleer --x", "Schrijf dan '-- --x'"),
        ("--papier a3 canvas", "tip: 'canvas --papier' kan wel"),
        ("-- canvas", "Haal dan de '--' ervoor weg"),
        ("--kleur nooit", "fout: na 'opschaal' hoort een commando"),
        ("canvas --kleur soms", "dit kan wel: auto, altijd, nooit"),
        ("pakket -d x --mensen 501", "hier hoort een getal van 1 tot en met 500"),
    ] {
        let (stdout, stderr) = folder.run(line).env("LC_ALL", "nl_NL.UTF-8").status(2).go();
        assert_eq!(stdout, b"", "{line}");
        assert!(stderr.contains(part), "{line}: {part} is not in\n{stderr}");
        assert!(line.is_empty() || stderr.ends_with("Met '--hulp' lees je hoe het moet.\n"), "{stderr}");
    }
    assert_eq!(folder.files(), ["a.toml"]);
}

/// The words and the rule that decide the language: the option, then the system, then English.
#[test]
fn the_language_is_that_of_the_option_or_else_of_the_system() {
    let folder = Folder::new();
    let dutch = |line: &str, env: &[(&'static str, &'static str)]| {
        let run = env.iter().fold(folder.run(line), |run, (name, value)| run.env(name, value));
        let (_, stderr) = run.status(2).go();
        assert_ne!(stderr.contains("Gebruik: "), stderr.contains("Usage: "), "{stderr}");
        stderr.contains("Gebruik: ")
    };
    assert!(!dutch("check", &[]));
    assert!(dutch("check --language nl", &[]));
    assert!(dutch("--taal=nl check", &[]));
    assert!(dutch("check", &[("LC_ALL", "nl_BE.UTF-8")]));
    assert!(dutch("check", &[("LC_ALL", ""), ("LANG", "nl_NL.UTF-8")]));
    assert!(dutch("check", &[("LC_ALL", ""), ("LC_MESSAGES", "nl_NL"), ("LANG", "en_GB.UTF-8")]));
    assert!(!dutch("check", &[("LC_ALL", "")]));
    assert!(!dutch("check", &[("LC_ALL", ""), ("LANG", "fy_NL.UTF-8")]));
    assert!(!dutch("check --taal en", &[("LC_ALL", "nl_NL.UTF-8")]));
    // On a desktop in Dutch, a script that asks for plain English gets it.
    assert!(!dutch("check", &[("LC_ALL", "C"), ("LANGUAGE", "nl:en"), ("LANG", "nl_NL.UTF-8")]));
}
