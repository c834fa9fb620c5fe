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
