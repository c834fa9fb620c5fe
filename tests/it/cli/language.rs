//! One language at a time: on a Dutch machine no English word, on another no Dutch one, but for names and contents.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use opschaal::messages::Language;
use opschaal::method::{self, Method};
use opschaal::source::Source;

use super::{Folder, SMALL};
use crate::words;

const SYSTEMS: [(Language, &str); 2] = [(Language::Dutch, "nl_NL.UTF-8"), (Language::English, "C.UTF-8")];

const COMMANDS: [&str; 17] = [
    "canvas",
    "new",
    "check",
    "read",
    "merge",
    "report",
    "actions",
    "answers",
    "personalise",
    "guide",
    "deck",
    "kit",
    "schema",
    "page",
    "completions",
    "man",
    "help",
];

/// Answers with every kind of mistake in them.
const ANSWERS: &str = "\
ander = 1
routes = 1
[pilot]
nam = \"x\"
naam = \"a\\nb\"
datum = \"na de zomer\"
betrokkenen = \"Anna\"
[ingevuld_door]
naam = \"\\u0001\"
organisatie = 12
[overzicht]
impact = 2026-03-12
strategieen = [\"kopie\", \"groei\", \"groei\"]
[impact]
input = []
[routes.in]
relevantie = [\"relevant\", \"onzeker\"]
[routes.op]
relevantie = \"onzker\"
[[acties]]
wanneer = 2026-02-30
[[acties]]
wanneer = 0026-02-03
[[acties]]
wanneer = \"12-3-2026 14:00\"
[niet_geplaatst]
a = 1
[acties.x]
";

/// Texts that are no TOML, each for another reason.
const NO_TOML: [&str; 22] = [
    "a",
    "a =",
    "a = 1\na = 2",
    "a = 1\na.b = 2",
    "a!b = 1",
    "[a\nb = 1",
    "a = [1, 2",
    "a = { b = 1",
    "a = 1 ]",
    "a = { b = 1 c = 2 }",
    "a = [1,, 2]",
    "a == 1",
    "a = 1 b = 2",
    "a = tekst",
    "a = \"tekst",
    "a = \"te\u{1}kst\"",
    "a = \"C:\\pad\"",
    "a = True",
    "a = 1.2.3",
    "a = 2026-02-30",
    "# \u{1}",
    "a = 1\rb = 2",
];

/// Command lines that go wrong, or have something to tell, with the files of [`folder`].
const LINES: [&str; 88] = [
    "canvas weg.toml",
    "canvas map",
    "canvas vast/weg.toml",
    "canvas map/../antwoorden.toml",
    "check rommel.bin",
    "canvas a.toml -o canvas.txt",
    "canvas a.toml -o map",
    "canvas a.toml -o elders/a.pdf",
    "canvas a.toml -o vast/a.pdf",
    "canvas a.toml -o vast",
    "canvas a.toml -o er.pdf",
    "canvas a.toml -o /proc/a.pdf",
    "canvas a.toml --sheets route",
    "canvas a.toml --sheets routes,",
    "canvas a.toml --print -o a.docx",
    "canvas a.toml --split -o a.docx",
    "canvas a.toml --split --sheets impact",
    "canvas a.toml --paper a0 -o a.docx",
    "canvas a.toml --force --sheets impact",
    "canvas vreemd.toml --sheets overzicht -o vreemd.pdf",
    "canvas lang.toml --sheets impact -o lang.pdf",
    "canvas --method weg.toml",
    "canvas --method fout.methode.toml",
    "canvas --method er.pdf",
    "canvas --method klein.toml --sheets x",
    "canvas --house-style weg.toml",
    "canvas --house-style fout.huis.toml",
    "canvas --house-style buiten.huis.toml",
    "canvas --house-style letters.huis.toml",
    "canvas --house-style svg.huis.toml -o svg.pdf",
    "canvas --house-style png.huis.toml",
    "canvas --house-style kapot.huis.toml -o kapot.pdf",
    "check antwoorden.toml",
    "check - -",
    "check groot.toml ansi.toml utf16.toml",
    "check er.pdf brief.docx leeg.pdf",
    "check a.toml sessie.toml",
    "new er.pdf",
    "new er.toml",
    "new elders/er.toml",
    "new map/er.toml",
    "read weg.pdf",
    "read map",
    "read leeg.pdf nul.pdf rommel.bin brief.docx",
    "read a.toml -o -",
    "read a.toml b.toml -o a.toml",
    "read a.toml b.toml -o -",
    "read a.toml --json -o -",
    "read a.toml -o vast",
    "read a.toml -o /proc",
    "read a.toml -o uit",
    "read a.toml b.toml -o uit",
    "merge a.toml b.toml",
    "merge a.toml b.toml --show",
    "merge een.toml twee.toml -o s.toml",
    "merge een.toml -o s2.toml",
    "merge twee.toml -o s2.toml",
    "merge een.toml -o s2.toml",
    "merge a.toml -o regel.toml",
    "merge a.toml weg.toml -o s3.toml",
    "merge a.toml leeg.toml -o s3.toml",
    "merge a.toml --group weg.toml -o s4.toml",
    "report weg.toml",
    "report map",
    "report a.toml --without weg -o r.pdf",
    "report a.toml --for niemand",
    "report a.toml --earlier weg.toml -o r.pdf",
    "report a.toml --earlier ander.toml -o r.pdf",
    "report a.toml -o r.txt",
    "report a.toml leeg.pdf -o r.pdf",
    "report sessie.toml --anonymous -o r.docx",
    "report a.toml --sheets weg -o r.pdf",
    "report a.toml --method klein.toml -o r.pdf",
    "actions a.toml -o a.txt",
    "actions sessie.toml -o a.ics",
    "actions sessie.toml -o a.csv",
    "personalise weg.csv -d p",
    "personalise naamloos.csv -d p",
    "personalise kapot.csv -d p",
    "personalise leeg.csv -d p",
    "personalise twee.csv -d p",
    "personalise zip.xlsx -d p",
    "personalise er.pdf -d p",
    "personalise a.toml -d vast",
    "guide -o g.txt",
    "deck -o d.docx",
    "kit -d vast",
    "man --directory elders",
];

/// Command lines that are none.
const WRONG: [&str; 17] = [
    "",
    "canvs",
    "help chek",
    "canvas --papr a4",
    "canvas --paper a5",
    "canvas --paper",
    "canvas --paper a4 --paper a3",
    "canvas a.toml --example",
    "canvas a.toml b.toml",
    "canvas --print=yes",
    "check",
    "check --x",
    "--paper a3 canvas",
    "-- canvas",
    "--color never",
    "canvas --color sometimes",
    "kit -d x --people 501",
];

/// A folder with files that have something wrong with them.
fn folder() -> Folder {
    let session = "[[bijdrage]]\nnaam = \"Anna\"\norganisatie = \"NS\"\nbestand = \"a.pdf\"\n[bijdrage.antwoorden.routes.in]\n\
        acties = \"Bel Anna\"\nrelevantie = \"onzeker\"\n[[acties]]\nwat = \"Bel Anna\"\nwanneer = 2026-03-12\n";
    let house = |rest: &str| format!("[huisstijl]\nlogo_tekst = \"x\"\n{rest}\n");
    let utf16: Vec<u8> = "naam = 1".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let folder = Folder::new()
        .with("a.toml", "[pilot]\nnaam = \"a\"\n[ingevuld_door]\nnaam = \"Anna\"\n")
        .with("b.toml", "[pilot]\nnaam = \"b\"\n[ingevuld_door]\nnaam = \"Bo\"\n")
        .with("ander.toml", "[pilot]\nnaam = \"Een andere\"\n")
        .with("een.toml", "[routes.in]\nrelevantie = \"onzeker\"\n")
        .with("twee.toml", "[routes.in]\nrelevantie = \"relevant\"\n")
        .with("leeg.toml", "")
        .with("regel.toml", "bijdrage = [{ naam = \"Anna\" }]\n")
        .with("sessie.toml", session)
        .with("antwoorden.toml", ANSWERS)
        .with("vreemd.toml", "[pilot]\nnaam = \"汉字\"\n")
        .with("lang.toml", format!("[impact]\ninput = \"{}\"\n", "woord ".repeat(2000)))
        .with("groot.toml", vec![b'#'; 1024 * 1024 + 1])
        .with("ansi.toml", b"naam = \"caf\xE9\"")
        .with("utf16.toml", [b"\xFF\xFE".to_vec(), utf16].concat())
        .with("vast", "")
        .with("er.toml", "")
        .with("er.pdf", "")
        .with("nul.pdf", "")
        .with("leeg.pdf", "%PDF-1.7\n\0")
        .with("rommel.bin", [0x81u8; 64])
        .with("brief.docx", include_bytes!("../../fixtures/docx/letter.docx"))
        .with("klein.toml", SMALL)
        .with("fout.methode.toml", SMALL.replace("soort = \"namen\"", "soort = \"namn\"").replace("versie", "versi"))
        .with("fout.huis.toml", house("kleur = \"geel\"\nlogo = 1\nletter = 2\nvellen = { weg = \"#ffff00\" }"))
        .with("buiten.huis.toml", house("logo = \"../x.svg\""))
        .with("letters.huis.toml", house("lettertypen = \"map\""))
        .with("svg.huis.toml", house("logo = \"x.svg\""))
        .with("x.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>")
        .with("png.huis.toml", house("logo = \"x.png\""))
        .with("x.png", b"\x89PNG\r\n\x1A\nkapot")
        .with("kapot.huis.toml", house("logo = \"kapot.svg\""))
        .with("kapot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect></svg>")
        .with("naamloos.csv", "voornaam;organisatie\nAnna;NS\n")
        .with("kapot.csv", b"naam\0\0\0")
        .with("leeg.csv", "naam;organisatie\n")
        .with("twee.csv", "naam;organisatie\nAnna;NS\nAnna;NS\n;NS\n")
        .with("zip.xlsx", "PK\x03\x04");
    fs::create_dir(folder.path("map")).unwrap();
    NO_TOML.iter().enumerate().fold(folder, |folder, (n, text)| folder.with(&format!("toml{n}.toml"), text))
}

/// What is on the sheets of a method: all of it may stand in a message, in the language of the sheets.
fn contents(method: &Method) -> Vec<String> {
    let fields = method.fields().into_iter();
    let labels = fields.flat_map(|field| {
        let options = field.kind.choices().iter().map(|choice| choice.label.clone());
        options
            .chain([field.label.clone(), field.spoken.clone()])
            .chain(method.label(field.path.as_str()))
            .collect::<Vec<_>>()
    });
    labels.chain(method.sheets.iter().map(|sheet| sheet.title.clone())).collect()
}

/// What was said in our own words: no lines of a file, no contents of sheets, no names of commands.
fn own_words(said: &str, contents: &[String]) -> String {
    let of_us = |line: &&str| !line.contains(['│', '┌']);
    let command = |line: &str| {
        // As commands are listed, and as it is shown how they are given.
        let listed = line.strip_prefix("  ").and_then(|line| line.split_once("  "));
        let line = listed.filter(|(name, _)| COMMANDS.contains(name)).map_or(line, |(_, about)| about);
        let line = COMMANDS
            .iter()
            .fold(line.to_string(), |line, name| line.replace(&format!("opschaal {name} "), "opschaal "));
        line.replace("[alias: ", "[alias: --")
    };
    let own: Vec<String> = said.lines().filter(of_us).map(command).collect();
    contents.iter().fold(own.join("\n"), |own, content| own.replace(content.as_str(), "…"))
}

/// Runs commands in each language, in a new folder for each, and finds none that says a word of the other.
#[track_caller]
fn assert_one_language(folder: fn() -> Folder, lines: &[String]) {
    let contents = sheets();
    let mut leaks = Vec::new();
    for (language, system) in SYSTEMS {
        let folder = folder();
        for line in lines {
            let mut run = folder.run(line).env("LC_ALL", system).command();
            let output = run.stdin(Stdio::null()).output().unwrap();
            let stdout = String::from_utf8(output.stdout).unwrap_or_default();
            let said = format!("{stdout}\n{}", String::from_utf8(output.stderr).unwrap());
            let foreign = words::foreign(&own_words(&said, &contents), language);
            leaks.extend((!foreign.is_empty()).then(|| format!("{language:?} {line}: {foreign:?}\n{said}")));
        }
    }
    assert!(leaks.is_empty(), "{}", leaks.join("\n"));
}

fn sheets() -> Vec<String> {
    let small = Source { name: "klein.toml".into(), text: SMALL.into() };
    let mut contents = contents(&method::load(&small).unwrap());
    contents.extend(self::contents(&crate::canvas::method()));
    // What people wrote where a date belongs, the key that keeps it in a file, and a column in rows that people added.
    contents.extend(["na de zomer", "{ tekst = ", "who does it"].map(str::to_string));
    contents.sort_by_key(|content| std::cmp::Reverse(content.len()));
    contents.retain(|content| !content.is_empty());
    contents
}

#[test]
fn help_is_in_one_language() {
    let helps = |command: &&str| [format!("{command} --help"), format!("{command} -h"), format!("help {command}")];
    let lines = COMMANDS.iter().flat_map(helps).chain(["--help", "-h", "help", "man"].map(str::to_string));
    assert_one_language(Folder::new, &lines.collect::<Vec<_>>());
}

#[test]
fn errors_are_in_one_language() {
    let no_toml = (0..NO_TOML.len()).map(|n| format!("check toml{n}.toml"));
    let lines = LINES.iter().chain(&WRONG).map(ToString::to_string).chain(no_toml);
    assert_one_language(folder, &lines.collect::<Vec<_>>());
}

/// All that programs and people do to files is in the fixtures.
#[test]
fn what_is_said_of_files_that_come_back_is_in_one_language() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let read = |kind| format!("read {} --method klein.toml -o {kind}", fixtures.join(kind).display());
    let lines = ["pdf", "docx", "odt", "word"].map(read);
    assert_one_language(|| Folder::new().with("klein.toml", SMALL), &lines);
}
