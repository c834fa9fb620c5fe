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
            if !fs::read_to_string(&target).is_ok_and(|there| there.contains(title)) {
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
