//! All that came back of one workshop, as a facilitator finds it in a folder: nothing is lost, doubled or made up.
//!
//! `fixtures/make_ontvangen.py` makes the folder; `fixtures/ontvangen.csv` was written by hand, and says what must come of
//! each file.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use opschaal::answers::{Answers, Value};
use opschaal::method::{self, Path as Field};
use opschaal::session::{self, Session};
use opschaal::source::Source;

use super::Folder;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/ontvangen");
const TABLE: &str = include_str!("../../fixtures/ontvangen.csv");
const ALL: &str = "merge in --recursive --group in/groep.pdf -o sessie.toml";

/// Copies the files, each changed a minute after the one before it.
fn received() -> Folder {
    let folder = Folder::new();
    let (mut todo, mut files) = (vec![String::new()], Vec::new());
    while let Some(inside) = todo.pop() {
        fs::create_dir_all(folder.path(&format!("in/{inside}"))).unwrap();
        for entry in fs::read_dir(Path::new(FOLDER).join(&inside)).unwrap() {
            let entry = entry.unwrap();
            let name = format!("{inside}{}", entry.file_name().into_string().unwrap());
            if entry.path().is_dir() { todo.push(format!("{name}/")) } else { files.push(name) }
        }
    }
    files.sort();
    let mut time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000);
    for name in files {
        let path = folder.path(&format!("in/{name}"));
        fs::copy(Path::new(FOLDER).join(&name), &path).unwrap();
        fs::File::options().write(true).open(&path).unwrap().set_modified(time).unwrap();
        time += Duration::from_mins(1);
    }
    folder
}

/// What became of each file that a session tells of, in the form of the table.
fn rows(session: &Session) -> BTreeSet<String> {
    let paths: Vec<Field> =
        TABLE.lines().next().unwrap().split(';').skip(4).map(|path| Field::new(path).unwrap()).collect();
    let row = |file: &str, becomes: &str, who: [&str; 2], answers: &Answers, cleared: &[Field]| {
        let value = |path: &Field| match answers.get(path) {
            Some(Value::Chosen(ids)) => ids.join("+"),
            Some(Value::Text(text)) => text.clone(),
            Some(other) => panic!("{path:?}: {other:?}"),
            None if cleared.contains(path) => "gewist".to_string(),
            None => String::new(),
        };
        let cells = [file, becomes, who[0], who[1]].map(str::to_string).into_iter().chain(paths.iter().map(value));
        cells.collect::<Vec<_>>().join(";")
    };
    let none = Answers::default();
    let replaced = session.replaced.iter().map(|one| ("vervangen", &one.contribution));
    let contributions =
        session.contributions.iter().map(|one| ("bijdrage", one)).chain(replaced).map(|(becomes, one)| {
            row(&one.origin.file, becomes, [&one.name, &one.organisation], &one.answers, &one.cleared)
        });
    let unchanged = session
        .unchanged
        .iter()
        .map(|one| row(&one.origin.file, "onveranderd", [&one.name, &one.organisation], &none, &[]));
    let unread = session.unread.iter().map(|origin| row(&origin.file, "niet gelezen", [""; 2], &none, &[]));
    let group = session.group_origin.iter().map(|origin| row(&origin.file, "groep", [""; 2], &session.group, &[]));
    let count = session.contributions.len() + session.replaced.len() + session.unchanged.len() + session.unread.len();
    let rows: BTreeSet<String> = contributions.chain(unchanged).chain(unread).chain(group).collect();
    assert_eq!(rows.len(), count + 1, "nothing counts twice");
    rows
}

fn cell(row: &str, column: usize) -> &str {
    row.split(';').nth(column).unwrap()
}

/// Whether a session tells of such files; of the others only the program does.
fn is_in_session(row: &&str) -> bool {
    !["dubbel", "leeg", "overgeslagen"].contains(&cell(row, 1))
}

#[test]
fn each_file_is_counted_once_or_named() {
    let folder = received();
    let (_, told) = folder.run(ALL).arg("--skip-unreadable").go();
    let text = String::from_utf8(folder.read("sessie.toml")).unwrap();
    let source = Source { name: "sessie.toml".into(), text };
    let built_in = Source { name: "methode.toml".into(), text: opschaal::assets::METHOD.into() };
    let method = method::load(&built_in).unwrap();
    let session = session::parse(&source, &method).unwrap().session;
    let expected: BTreeSet<String> = TABLE.lines().skip(1).filter(is_in_session).map(str::to_string).collect();
    let together = |rows: BTreeSet<String>| rows.into_iter().collect::<Vec<_>>().join("\n");
    assert_eq!(together(rows(&session)), together(expected));
    let origins = session.contributions.iter().map(|one| &one.origin);
    // Those of people in one file had no times, by which the newest is known.
    assert!(origins.clone().all(|origin| !origin.changed.is_empty() && !origin.read.is_empty()));
    for row in TABLE.lines().skip(1).filter(|row| !is_in_session(row)) {
        assert!(told.contains(cell(row, 0)), "{row}\n{told}");
    }
}

/// Each file of the folder stands in the table.
#[test]
fn the_table_tells_of_all_files() {
    let folder = received();
    let listed: BTreeSet<&str> = TABLE.lines().skip(1).map(|row| cell(row, 0).split(" › ").next().unwrap()).collect();
    let mut found = BTreeSet::new();
    for inside in ["in", "in/later"] {
        let entries = fs::read_dir(folder.path(inside)).unwrap().map(Result::unwrap);
        found.extend(
            entries.filter(|entry| entry.path().is_file()).map(|entry| entry.file_name().into_string().unwrap()),
        );
    }
    assert_eq!(found.iter().map(String::as_str).collect::<BTreeSet<_>>(), listed);
}

/// What a facilitator reads, line by line.
#[test]
fn what_is_told_reads_so() {
    for (language, name) in [("nl_NL.UTF-8", "nl"), ("C.UTF-8", "en")] {
        let (_, told) = received().run(ALL).arg("--skip-unreadable").env("LC_ALL", language).go();
        insta::assert_snapshot!(format!("ontvangen_{name}"), told);
    }
}

#[test]
fn nothing_is_made_while_something_is_missing() {
    let folder = received();
    let (_, told) = folder.run(ALL).status(1).go();
    assert!(told.ends_with("go on without them with --skip-unreadable\n"), "{told}");
    let (_, told) = folder.run("merge in --recursive --skip-unreadable -o sessie.toml").status(1).go();
    let question = "error: 2 files have no name in them: is one of them the group's result, or did people forget their \
                    names? groep.pdf, naam vergeten.docx\n";
    assert!(told.contains(question), "{told}");
    assert_eq!(folder.files(), ["in"], "nothing is written");
}

/// A session of all that is there is the same when it is added to with all of that.
#[test]
fn a_second_time_adds_nothing() {
    let folder = received();
    folder.run(ALL).arg("--skip-unreadable").go();
    let session = folder.read("sessie.toml");
    let (_, told) = folder.run(ALL).arg("--skip-unreadable").go();
    assert!(told.ends_with("28 contributions, 0 new; the group's result is that of groep.pdf\n"), "{told}");
    assert!(folder.read("sessie.toml") == session);
}

/// A list of people among the files was a file that can't be read, and whose canvas was drawn on had not replied.
#[test]
fn who_has_replied_is_told_also_with_the_list_among_the_files() {
    let folder = received();
    let (_, told) = folder.run(ALL).arg("--skip-unreadable").arg("--people").arg("in/deelnemers.csv").go();
    assert!(!told.contains("deelnemers.csv"), "{told}");
    let replies = "1 person has not replied yet: Frits Stil (NS)\n2 people sent the canvas back without changing anything in it: \
                   Carla Smit (ProRail), Daan Mol (NS)\nthe file of 1 person was not read: Tom Kuiper (Arriva)\n";
    assert!(told.contains(replies), "{told}");
}

/// Who says which file is the group's result does not want to go on without.
#[test]
fn the_result_of_the_group_is_never_skipped() {
    let folder = received();
    let line = "merge in --recursive --group in/foto.pdf --skip-unreadable -o sessie.toml";
    let (_, told) = folder.run(line).status(1).go();
    let nothing = "nothing was made: in/foto.pdf is the group's result, and can’t be read\n";
    assert!(told.contains(nothing), "{told}");
    assert_eq!(folder.files(), ["in"]);
}
