//! What documents claim: each claim links to the test or the measurement that shows it, and that exists.

use std::fs;
use std::path::{Path, PathBuf};

/// All documents that claim something, from the root of the repository.
fn documents() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let inside = fs::read_dir(root.join("docs")).unwrap().map(|entry| entry.unwrap().path());
    let all = inside.chain(["README.md", "SECURITY.md"].map(|name| root.join(name)));
    let mut all: Vec<PathBuf> = all.filter(|path| path.extension().is_some_and(|ending| ending == "md")).collect();
    all.sort();
    all
}

/// Where the links of a text lead, each with its title: `[shown](path "title")`.
fn links(text: &str) -> Vec<(&str, Option<&str>)> {
    let ends = text.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(link, _)| link);
    let parts = ends.map(|link| match link.split_once(" \"") {
        Some((path, title)) => (path.trim(), Some(title.trim_end_matches('"'))),
        None => (link, None),
    });
    parts.filter(|(path, _)| !path.contains("://") && !path.starts_with('#')).collect()
}

/// Whether a file has what a link to it is titled: a test when it looks like the name of one, or else these words.
///
/// A name that stands only in a comment, or is called from somewhere, shows nothing; nor does a test that was taken out.
fn shows(path: &str, text: &str, title: &str) -> bool {
    let is_name = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
    if path.ends_with(".test.mjs") {
        named_tests(text).chain(said_in_script(text)).any(|words| words.contains(title))
    } else if Path::new(path).extension().is_some_and(|ending| ending == "rs") && title.chars().all(is_name) {
        is_rust_test(text, title)
    } else {
        text.contains(title)
    }
}

/// The names of the tests in a script, and of the parts of one: what `test` and `t.test` are called with first.
fn named_tests(script: &str) -> impl Iterator<Item = &str> {
    script.match_indices("test(").filter_map(|(at, call)| {
        let before = script[..at].chars().next_back();
        let name = script[at + call.len()..].trim_start();
        let quote = name.chars().next().filter(|quote| ['"', '`', '\''].contains(quote))?;
        let is_call = !before.is_some_and(|before| before.is_alphanumeric() || before == '_');
        name[1..].split(quote).next().filter(|_| is_call)
    })
}

/// What a script says of all its tests, at its top, and what an assertion says when it fails.
fn said_in_script(script: &str) -> impl Iterator<Item = &str> {
    let about = script.lines().take_while(|line| line.starts_with("//"));
    let assertions = script.lines().filter_map(|line| line.trim().strip_prefix("assert.")?.strip_suffix(");"));
    about.chain(assertions)
}

/// Whether a function of this name is a test: nothing but attributes and comments stand between it and `#[test]`.
fn is_rust_test(text: &str, name: &str) -> bool {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let start = format!("fn {name}(");
    let above =
        |at: usize| lines[..at].iter().rev().take_while(|line| line.starts_with("#[") || line.starts_with("//"));
    lines.iter().enumerate().any(|(at, line)| line.starts_with(&start) && above(at).any(|line| *line == "#[test]"))
}

#[test]
fn what_documents_point_to_exists() {
    let mut wrong = Vec::new();
    let mut titled = 0;
    for document in documents() {
        let text = fs::read_to_string(&document).unwrap();
        for (path, title) in links(&text) {
            let target = document.parent().unwrap().join(path.split('#').next().unwrap_or_default());
            let Some(title) = title else {
                if !target.exists() {
                    wrong.push(format!("{}: {path}", document.display()));
                }
                continue;
            };
            titled += 1;
            if !fs::read_to_string(&target).is_ok_and(|there| shows(path, &there, title)) {
                wrong.push(format!("{}: {path} has no {title:?}", document.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(titled > 20, "only {titled} claims are held by something");
}

#[test]
fn a_link_that_leads_nowhere_is_found() {
    assert_eq!(
        links("a [b](../c.rs \"d e\") [f](g.png) [h](https://i) [j](#k)"),
        [("../c.rs", Some("d e")), ("g.png", None)]
    );
}

/// Any mention of a test in its file was enough.
#[test]
fn only_a_test_shows_what_is_called_after_it() {
    let rust = "// Not a_b.\nfn a_b() {}\n#[test]\n/// So.\n#[cfg(unix)]\nfn c_d() { a_b() }\nfn e() {}\n";
    for (title, is) in [("a_b", false), ("c_d", true), ("e", false), ("c", false), ("Not a_b", true)] {
        assert_eq!(shows("x.rs", rust, title), is, "{title}");
    }
    let script = "// What it is about.\ntest(\"one thing\", f);\nlatest(\"four\");\n  \
        await t.test(`two, ${width} wide`, g);\n  call(\"three\");\n  // Six.\n  assert.ok(a, \"five\");\n";
    for (title, is) in [
        ("about", true),
        ("one thing", true),
        ("four", false),
        (" wide", true),
        ("three", false),
        ("five", true),
        ("Six", false),
    ] {
        assert_eq!(shows("x.test.mjs", script, title), is, "{title}");
    }
    assert!(shows("run", "say three", "three"));
}
