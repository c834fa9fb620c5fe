//! The commands in the documents: each is one that the program takes.

use std::fs;
use std::path::Path;

use super::Folder;

/// All commands in a text: lines in a block of commands, and what stands between backticks.
fn commands(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for (place, part) in text.split("```").enumerate() {
        let (is_block, language) = (place % 2 == 1, part.lines().next().unwrap_or_default());
        if !is_block {
            found.extend(part.split('`').skip(1).step_by(2));
        } else if language == "sh" {
            found.extend(part.lines());
        }
    }
    let command = |line: &&str| line.trim_start().starts_with("opschaal ");
    found.into_iter().filter(command).map(str::trim).collect()
}

/// The words of a command, without what is said about it and where its input and output go.
fn words(command: &str) -> Vec<String> {
    let command = command.split(" # ").next().unwrap().replace('\n', " ");
    let quoted = command.split('"').enumerate();
    let words = quoted.flat_map(|(place, part)| match place % 2 {
        1 => vec![part.to_string()],
        _ => part.split_whitespace().map(str::to_string).collect(),
    });
    words.skip(1).filter(|word| !word.starts_with(['<', '>'])).collect()
}

#[test]
fn every_command_in_the_documents_is_one() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let docs = fs::read_dir(root.join("docs")).unwrap().map(|entry| entry.unwrap().path());
    let documents = docs.filter(|path| path.extension().is_some_and(|ending| ending == "md"));
    let folder = Folder::new();
    let mut tried = 0;
    for document in documents.chain([root.join("README.md")]) {
        let text = fs::read_to_string(&document).unwrap();
        for command in commands(&text) {
            // Asked for help, the program does nothing, but still refuses what it does not know before that.
            let run = words(command).iter().fold(folder.run(""), |run, word| run.arg(word)).arg("--help");
            let output = run.command().output().unwrap();
            let told = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{}: {command}\n{told}", document.display());
            tried += 1;
        }
    }
    assert!(tried > 40, "only {tried} commands were found");
}

#[test]
fn what_is_wrong_with_a_command_is_found() {
    let text =
        "Met `opschaal lees a` en `ander`:\n```sh\nopschaal canvas --wand -o \"a b\" <c >d   # e\n```\n`opschaal x`";
    let found = commands(text);
    assert_eq!(found, ["opschaal lees a", "opschaal canvas --wand -o \"a b\" <c >d   # e", "opschaal x"]);
    assert_eq!(words(found[1]), ["canvas", "--wand", "-o", "a b"]);
    let folder = Folder::new();
    let run = words(found[1]).iter().fold(folder.run(""), |run, word| run.arg(word)).arg("--help");
    run.status(2).go();
}
