//! Help, completions and man pages.

use std::fs;
use std::path::Path;

use super::Folder;

#[test]
fn help_is_on_standard_output_and_names_the_dutch_verbs() {
    let folder = Folder::new();
    for line in ["--help", "-h", "help"] {
        let help = String::from_utf8(folder.run(line).says("")).unwrap();
        for part in ["canvas", "nieuw", "controleer", "schema", "opschaal canvas --example"] {
            assert!(help.contains(part), "{line}: {part} is not in\n{help}");
        }
        assert!(!help.contains("completions") && !help.contains("man "), "{help}");
    }
    for command in ["canvas", "new", "nieuw", "check", "controleer", "schema", "completions", "man"] {
        let help = String::from_utf8(folder.run(&format!("{command} --help")).says("")).unwrap();
        assert!(help.contains("Usage: opschaal "), "{help}");
        assert!(help.contains("--method") && help.contains("--color"), "{help}");
    }
    assert_eq!(folder.run("--version").says(""), format!("opschaal {}\n", env!("CARGO_PKG_VERSION")).as_bytes());
}

#[test]
fn completions_and_man_pages_come_from_the_program() {
    let folder = Folder::new();
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let script = String::from_utf8(folder.run(&format!("completions {shell}")).says("")).unwrap();
        for part in ["canvas", "nieuw", "paper", "grayscale"] {
            assert!(script.contains(part), "{shell}: {part}");
        }
    }
    let page = String::from_utf8(folder.run("man").says("")).unwrap();
    assert!(page.contains(".TH opschaal 1"), "{page}");
    folder.run("man --directory man").fails(
        "\
error: there is no folder man
 = hint: make the folder first, or check the name

",
    );
    fs::create_dir(folder.path("man")).unwrap();
    folder.run("man --directory man").says("");
    for name in ["opschaal.1", "opschaal-canvas.1", "opschaal-check.1"] {
        assert!(Path::new(&folder.path("man")).join(name).is_file(), "{name}");
    }
}
