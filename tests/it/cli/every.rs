//! Every command, with methods of every kind: what it makes, what it reads back, and in which language.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use opschaal::messages::Language;
use opschaal::method;
use opschaal::pack::Pack;

use super::{Folder, OURS, program};
use crate::texts;

/// A method, and what to try it with.
struct Tried {
    method: String,
    /// Its own folder; none for ours.
    pack: Option<&'static str>,
    /// What two people fill in; `§` is what they differ in.
    said: &'static str,
    differ: [&'static str; 2],
    /// Where a note hung on the wall.
    code: &'static str,
    /// Whether it has choices, a list of actions, and a sheet that is long enough to split.
    votes: bool,
    actions: bool,
    splits: bool,
}

fn english() -> Tried {
    Tried {
        method: "en".into(),
        pack: None,
        said: "[routes.in]\nrelevantie = \"§\"\nacties = \"Call them\"\n[[acties]]\nactie = \"Write\"\nwanneer = 2026-12-01\n",
        differ: ["relevant", "onzeker"],
        code: "R1",
        votes: true,
        actions: true,
        splits: true,
    }
}

fn nine_boxes() -> Tried {
    Tried {
        method: pack("negenvlak"),
        pack: Some("negenvlak"),
        said: "[model]\naanbod = \"Meals and company for §\"\nkosten = \"Mostly cooks\"\n",
        differ: ["few", "many"],
        code: "M1",
        votes: false,
        actions: false,
        splits: false,
    }
}

fn path_of_change() -> Tried {
    Tried {
        method: pack("veranderpad"),
        pack: Some("veranderpad"),
        said: "[zekerheid]\ngeheel = 7\ngeld = \"€ 1.250,50\"\n[stappen.leren]\nzeker = §\nreden = \"Gezien\"\n",
        differ: ["1", "5"],
        code: "P1",
        votes: true,
        actions: false,
        splits: false,
    }
}

fn pack(name: &str) -> String {
    format!("{}/tests/fixtures/packs/{name}", env!("CARGO_MANIFEST_DIR"))
}

/// Without choices there is nothing to vote on.
const VOTES: &str = "votes --people 3 votes.toml";

/// Without a list of actions there is none to write.
const ACTIONS: [&str; 4] = [
    "actions session.toml -o actions.xlsx",
    "actions session.toml -o actions.csv",
    "actions session.toml --all -o actions.ics",
    "actions session.toml --per-action calendars",
];

/// Since 1970: 1 January 2026.
const A_WHILE: Duration = Duration::from_hours(490_896);

/// In the order in which a workshop goes; later ones read what earlier ones made.
const COMMANDS: [&str; 41] = [
    "schema -o schema.json",
    "new blank.toml",
    "canvas -o blank.pdf",
    "canvas --example -o example.pdf",
    "canvas --example -o example.docx",
    "canvas --example -o example.odt",
    "canvas --example --paper a4 --grayscale -o a4.pdf",
    "canvas --example --archive -o archive.pdf",
    "canvas --print --paper a0 -o poster.pdf",
    "read example.pdf -o read-pdf.toml",
    "read example.docx -o read-docx.toml",
    "read example.odt -o read-odt.toml",
    "check --privacy read-pdf.toml",
    "personalise people.csv -d invited read-pdf.toml --format pdf,docx,odt --mail --when 2026-12-01T13:30 --hours 2",
    "merge anna.toml ben.toml invited/Carla.pdf -o session.toml --group example.pdf --people people.csv",
    "merge session.toml --show",
    "notes wall.txt -o session.toml",
    "personalise people.csv -d reminded --remind session.toml --mail",
    "canvas session.toml -o session.pdf",
    "canvas session.toml -o session.docx",
    "canvas session.toml -o session.odt",
    "report session.toml -o report.pdf",
    "report session.toml -o report.docx",
    "report session.toml -o report.odt",
    "report session.toml --anonymous --earlier example.pdf -o anonymous.pdf",
    "report session.toml --for board --names -o board.pdf",
    "report blank.pdf -o nothing.pdf",
    "merge ben.toml --earlier session.toml --moment halfway -o later.toml",
    "report later.toml --moments -o moments.pdf",
    "canvas session.toml --next -o next.docx",
    "answers session.toml -o answers.xlsx",
    "answers session.toml --anonymous -o answers.csv",
    "guide -o guide.pdf",
    "guide -o guide.docx",
    "guide -o guide.odt",
    "guide --short -o introduction.pdf",
    "deck -o deck.pdf --notes notes.pdf",
    "deck --session session.toml -o deck-session.pdf --notes notes.docx",
    "deck --session session.toml -o deck-session.odp",
    "deck --pilot read-pdf.toml -o deck-pilot.pdf --notes notes.odt",
    "kit read-pdf.toml -d kit --people 3 --tile a4",
];

/// Runs all of it with a program, and gives the folder and what was said.
fn everything(tried: &Tried, program: &OsStr) -> (Folder, String) {
    let [anna, ben] = tried.differ.map(|own| tried.said.replace('§', own));
    let person = |name: &str| format!("[ingevuld_door]\nnaam = \"{name}\"\norganisatie = \"Leeds\"\n");
    let folder = Folder::new()
        .with("people.csv", "name;organisation;email\nAnna Smith;Leeds;anna@example.org\nBen Jones;Leeds;ben@example.org\nCarla;York;carla@example.org\n")
        .with("wall.txt", format!("{}: Ask them first\n", tried.code))
        .with("anna.toml", person("Anna Smith") + &anna)
        .with("ben.toml", person("Ben Jones") + &ben);
    let mut told = String::new();
    let mut run = |line: &str, status: i32| {
        // When a file was changed stands in the session that it is in.
        for (path, _) in files(&folder.path("")) {
            fs::File::options().write(true).open(path).unwrap().set_modified(SystemTime::UNIX_EPOCH + A_WHILE).unwrap();
        }
        let run = folder.run(line).by(program).arg("--language").arg("en").arg("--method").arg(&tried.method);
        let (stdout, stderr) = run.status(status).go();
        told += &format!("{}\n{stderr}\n", String::from_utf8(stdout).unwrap());
        stderr
    };
    if tried.pack.is_some() {
        let said = run(&format!("check {}", tried.method), 0);
        assert!(said.contains("fine, with methode.toml, handleiding.toml, werksessie.toml"), "{said}");
    }
    for line in COMMANDS {
        run(line, 0);
    }
    run("canvas --print --split -o split.pdf", i32::from(!tried.splits));
    let said = run(VOTES, i32::from(!tried.votes));
    assert!(tried.votes || said.contains("there is nothing to vote on"), "{said}");
    for line in ACTIONS {
        let said = run(line, i32::from(!tried.actions));
        assert!(tried.actions || said.contains("this method has no list of actions"), "{line}: {said}");
    }
    (folder, told)
}

/// The files below a folder, with what is in them.
fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(self::files(&path));
        } else {
            files.push((path.clone(), fs::read(path).unwrap()));
        }
    }
    files.sort();
    files
}

fn is_one_of(path: &Path, endings: &[&str]) -> bool {
    path.extension().is_some_and(|own| endings.iter().any(|ending| own == *ending))
}

/// What was answered, without where it comes from.
fn answers(folder: &Folder, name: &str) -> String {
    let text = String::from_utf8(folder.read(name)).unwrap();
    let start = text.find("[herkomst]").unwrap();
    let end = start + text[start..].find("\n\n").map_or(text.len() - start, |length| length + 2);
    let rest = &text[end..];
    format!("{}{}", &text[..start], rest.split("[vooraf]").next().unwrap())
}

#[track_caller]
fn goes_through_all(tried: &Tried, language: &str) -> (Folder, String) {
    let (folder, told) = everything(tried, &program());
    assert_is_what_ours_makes(tried, &folder, &told);
    let read = answers(&folder, "read-pdf.toml");
    assert_eq!(answers(&folder, "read-docx.toml"), read);
    assert_eq!(answers(&folder, "read-odt.toml"), read);
    let session = String::from_utf8(folder.read("session.toml")).unwrap();
    assert_eq!(session.matches("[[bijdragen]]").count(), 2, "{session}");
    assert_eq!(session.matches("[[onveranderd]]").count(), 1, "who sent back what she was sent says nothing");
    for (path, bytes) in files(&folder.path("")) {
        if is_one_of(&path, &["pdf", "docx", "odt", "odp"]) {
            assert!(texts::language(&bytes).unwrap().starts_with(language), "{}", path.display());
        }
    }
    (folder, told)
}

/// Built for another system, the program says the same and makes the same files, byte by byte.
#[track_caller]
fn assert_is_what_ours_makes(tried: &Tried, folder: &Folder, told: &str) {
    if program() == OURS {
        return;
    }
    let (expected, told_by_ours) = everything(tried, OURS.as_ref());
    assert_eq!(told, told_by_ours);
    let all = |folder: &Folder| -> BTreeMap<PathBuf, Vec<u8>> {
        let root = folder.path("");
        let own =
            |(path, bytes): (PathBuf, Vec<u8>)| (path.strip_prefix(&root).unwrap().to_path_buf(), timeless(bytes));
        files(&root).into_iter().map(own).collect()
    };
    let (made, expected) = (all(folder), all(&expected));
    assert!(made.keys().eq(expected.keys()), "{:?}\n{:?}", made.keys(), expected.keys());
    let differ: Vec<_> = made.iter().filter(|(path, bytes)| expected[*path] != **bytes).map(|(path, _)| path).collect();
    assert!(differ.is_empty(), "of {} files differ: {differ:?}", made.len());
}

/// A file without the time at which others were read, which alone is taken from the clock, and without the checksum that a
/// session with such a time has in the next one.
fn timeless(bytes: Vec<u8>) -> Vec<u8> {
    match String::from_utf8(bytes) {
        Ok(text) => {
            let is_timeless = |line: &&str| !line.starts_with("gelezen = ") && !line.starts_with("sha256 = ");
            text.lines().filter(is_timeless).collect::<Vec<_>>().join("\n").into()
        }
        Err(binary) => binary.into_bytes(),
    }
}

#[test]
fn a_grid_of_boxes_goes_through_every_command() {
    let (folder, told) = goes_through_all(&nine_boxes(), "en");
    assert_is_english(&folder, &told);
    assert_eq!(files(&folder.path("kit")).len(), 21, "there is nothing to vote on, and nothing to split");
}

#[test]
fn scales_and_numbers_go_through_every_command() {
    goes_through_all(&path_of_change(), "nl");
}

/// With an English method the guide, slides, kit and report came out in Dutch, tagged as English.
#[test]
fn nothing_that_is_made_in_english_holds_a_dutch_word() {
    let (folder, told) = goes_through_all(&english(), "en");
    assert_is_english(&folder, &told);
}

#[test]
fn every_command_is_tried() {
    let (help, _) = Folder::new().run("--help").go();
    let help = String::from_utf8(help).unwrap();
    let commands = help.split("Commands:").nth(1).unwrap().split("Options:").next().unwrap();
    let names = commands.lines().filter_map(|line| line.strip_prefix("  ")?.split(' ').next());
    for name in names.filter(|name| !["", "help", "menu", "page"].contains(name)) {
        assert!(COMMANDS.iter().chain(&ACTIONS).chain([&VOTES]).any(|line| line.starts_with(name)), "{name}");
    }
}

/// No file has a Dutch word in what people see or hear of it, and its name is English too.
#[track_caller]
fn assert_is_english(folder: &Folder, told: &str) {
    let dutch: BTreeSet<&str> = include_str!("../fixtures/nederlands.txt").split_whitespace().collect();
    // The Dutch name of a row stands beside the English one on purpose.
    let method = method::load_pack(&Pack::built_in(Language::Dutch)).unwrap();
    let rows = method.tables().flat_map(|table| &table.rows);
    let names: Vec<&str> = rows.map(|row| row.addition.as_str()).filter(|name| !name.is_empty()).collect();
    let root = folder.path("");
    let mut found = BTreeSet::new();
    let mut look = |what: &str, text: &str| {
        // The names of fields are those of every language.
        let is_path = |word: &&str| word.trim_matches('.').contains(['.', '_']) && !word.contains("://");
        let text = text.split_whitespace().filter(|word| !is_path(word)).collect::<Vec<_>>().join(" ");
        // Words that are broken at the end of a line are whole words.
        let mut text = text.replace("\u{AD} ", "").replace('\u{AD}', "");
        for name in &names {
            text = text.replace(name, "");
        }
        let text = text.replace("- ", "");
        let words: Vec<String> = text.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).filter(|word| !word.is_empty()).collect();
        for (at, word) in words.iter().enumerate().filter(|(_, word)| dutch.contains(*word)) {
            // So do names of routes and of strategies, and whose method it is.
            let near = &words[at.saturating_sub(10)..words.len().min(at + 10)];
            if !["dutch", "platform", "rathenau", "onbegrepen", "opschalen"].iter().any(|name| near.contains(name)) {
                found.insert(format!("{what}: ‘{word}’ in: {}", near.join(" ")));
            }
        }
    };
    look("messages", told);
    for (path, bytes) in files(&root) {
        let name = path.strip_prefix(&root).unwrap().display().to_string();
        // The keys of files of answers are those of every language.
        if is_one_of(&path, &["toml", "json"]) {
            continue;
        }
        look(&name, &name.replace(['-', '.', '/'], " "));
        for text in texts::of(&bytes) {
            look(&name, &text);
        }
    }
    assert!(found.is_empty(), "{}", found.into_iter().collect::<Vec<_>>().join("\n"));
}
