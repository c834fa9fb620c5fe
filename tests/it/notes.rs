//! Sticky notes from the wall: typed as fast as one types, or in a table, each at its place and each once.

use opschaal::document::plain_text;
use opschaal::messages::Language;
use opschaal::method::{self, Method};
use opschaal::notes::{self, Noted, NotesFile, Taking};
use opschaal::pack::Pack;
use opschaal::report::{self, Audience};
use opschaal::session::{self, Note};
use opschaal::source::{Problems, Source};
use proptest::prelude::*;

use crate::survives;

fn ours() -> Method {
    method::load_pack(&Pack::built_in(Language::Dutch)).unwrap()
}

fn read(name: &str, bytes: impl AsRef<[u8]>) -> Result<Vec<Note>, Problems> {
    let method = ours();
    NotesFile::open(&method, name, bytes.as_ref())?.notes(&method)
}

/// The notes in a text, each with the last parts of its place.
fn noted(text: impl AsRef<[u8]>) -> Vec<(String, String)> {
    let notes = read("briefjes.txt", text).unwrap();
    notes.into_iter().map(|note| (note.place, note.text)).collect()
}

/// The codes of what is asked, with the lines that it is asked about.
fn asked(text: &str) -> Vec<(String, String)> {
    let told = |range: Option<std::ops::Range<usize>>| range.map_or(String::new(), |range| text[range].to_string());
    let problems = read("briefjes.txt", text).unwrap_err().0;
    let range = |problem: &opschaal::source::Problem| problem.place.as_ref().and_then(|place| place.range.clone());
    problems.iter().map(|problem| (problem.message.code().to_string(), told(range(problem)))).collect()
}

fn session(text: &str) -> Source {
    Source { name: "sessie.toml".into(), text: text.into() }
}

fn add(before: &str, text: &str, taking: Taking) -> Noted {
    notes::add(&ours(), &session(before), &read("briefjes.txt", text).unwrap(), taking).unwrap()
}

#[test]
fn a_code_is_known_however_it_is_typed() {
    for line in [
        "R1: tekst",
        "r1:tekst",
        "R1 tekst",
        "r1tekst",
        "R1 : tekst",
        "R1 - tekst",
        "R1 – tekst",
        "R1—tekst",
        "R1. tekst",
        "R1) tekst",
        "(R1) tekst",
        "[r1]: tekst",
        "- R1: tekst",
        "• r1 tekst",
        "* R1 tekst",
        "3. R1: tekst",
        "2) r1 tekst",
        "R 1: tekst",
        "R1\ttekst",
        "  R1:   tekst  ",
        "R1 In: tekst",
        "R1 acties: tekst",
        "R1 In: acties: tekst",
        "routes.in.acties: tekst",
        "R1：tekst",
        "R1 | tekst",
        "> R1: tekst",
        "\u{FEFF}R1: tekst\r",
    ] {
        let wanted = if line.contains("acties: tekst") && line.contains("In:") { "acties: tekst" } else { "tekst" };
        assert_eq!(noted(line), [("routes.in.acties".into(), wanted.into())], "{line}");
    }
}

#[test]
fn a_column_is_named_between_code_and_colon() {
    for (line, place) in [
        ("I4: x", "ingredienten.waarde.status"),
        ("i4 acties: x", "ingredienten.waarde.acties"),
        ("I4 Waarde – x", "ingredienten.waarde.status"),
        ("I4 Acties voor het vervolg: x", "ingredienten.waarde.acties"),
        ("V2 x", "valkuilen.samenhang.opmerkingen"),
        ("T5 x", "impact.impact"),
        ("O1: x", "overzicht.routes.toelichting"),
        ("R: x", "routes"),
        ("A: x", "acties"),
        ("De beoogde impact: x", "impact"),
        ("overzicht.impact: x", "overzicht.impact"),
    ] {
        let notes = noted(line);
        assert_eq!((notes[0].0.as_str(), notes[0].1.as_str()), (place, "x"), "{line}");
    }
}

/// Nothing of what people wrote may be taken for a mark.
#[test]
fn the_words_of_a_note_stay_whole() {
    for (line, text) in [
        ("R1: -5 graden", "-5 graden"),
        ("R1 -5 graden", "-5 graden"),
        ("R1 let op: geld", "let op: geld"),
        ("R1: https://voorbeeld.nl/a-b", "https://voorbeeld.nl/a-b"),
        ("R1: R2 is belangrijker", "R2 is belangrijker"),
        ("R1: ...", "..."),
        ("R1: =2+2", "=2+2"),
        ("R1: voor- en nadelen – afwegen", "voor- en nadelen – afwegen"),
    ] {
        assert_eq!(noted(line)[0].1, text, "{line}");
    }
    let under = "V3\n-5 graden\nSamenwerking\n3. kwartaal\nA4 printen\nB12 tekort\nzie: bijlage\n";
    let texts: Vec<String> = noted(under).into_iter().map(|(_, text)| text).collect();
    assert_eq!(texts, ["-5 graden", "Samenwerking", "3. kwartaal", "A4 printen", "B12 tekort", "zie: bijlage"]);
}

#[test]
fn notes_hang_under_the_heading_above_them() {
    let text = "R2:\neen\n- twee\n\nOnderdeel 4: De mogelijke valkuilen\ndrie\n# I4 acties\nvier\nT1: vijf\nzes\n---\n";
    let places: Vec<String> = noted(text).into_iter().map(|(place, text)| format!("{text} {place}")).collect();
    let actions = "ingredienten.waarde.acties";
    let wanted = ["een routes.uit.acties", "twee routes.uit.acties", "drie valkuilen", "vijf impact.input"];
    assert_eq!(places[..3], wanted[..3]);
    assert_eq!(places[3..], [format!("vier {actions}"), wanted[3].to_string(), format!("zes {actions}")]);
}

#[test]
fn lines_without_a_place_are_asked_about_all_at_once() {
    let text = "R9: x\nI4 acties bellen\nzomaar\nA4 papier\nX: tekst\nB12 vitamine\nR1: goed\n";
    let wanted = [
        ("note_code_unknown", "R9: x"),
        ("column_or_text", "I4 acties bellen"),
        ("note_without_code", "zomaar"),
        ("code_or_text", "A4 papier"),
        ("note_code_unknown", "X: tekst"),
        ("note_code_unknown", "B12 vitamine"),
    ];
    assert_eq!(asked(text), wanted.map(|(code, line)| (code.to_string(), line.to_string())));
    let hints = read("b.txt", "R9: x\nRR1: y").unwrap_err().0;
    let hint = |at: usize| hints[at].hints[0].to_string();
    assert_eq!(
        (hint(0).as_str(), hint(1).as_str()),
        ("choose from `R1`, `R2`, `R3`, `R4`, `R5`", "did you mean `R1`?")
    );
    assert_eq!(asked(&"wat\n".repeat(900)).len(), 51);
    assert_eq!(asked("\n\n")[0].0, "no_notes");
}

/// What is copied from a document or a spreadsheet, or saved by a board.
#[test]
fn tables_are_read_in_every_form() {
    let two = [("routes.in.acties", "geld, en tijd"), ("ingredienten.waarde.acties", "bellen")];
    for (name, text) in [
        ("word.txt", "R1\tgeld, en tijd\nI4 acties\tbellen\n"),
        ("word.txt", "Code\tTekst\nR1\tgeld, en tijd\nI4 acties\tbellen\n"),
        ("lijst.csv", "sep=;\ntekst;code\ngeld, en tijd;r1\nbellen;I4 acties\n"),
        ("mural.csv", "ID,BG Color,Text,Area\n1,#FFF,\"geld, en tijd\",R1 In\n2,#FFF,bellen,I4 Waarde: acties\n"),
        ("klaxoon.csv", "Content;Category;Author\ngeld, en tijd;belangrijk, R1;Anna\nbellen;I4 acties;Bo\n"),
        ("vak.csv", "R1 In;I4 acties\ngeld, en tijd;\n;bellen\n"),
        ("zelf.csv", "Author,Text\nBo,\"R1: geld, en tijd\"\nCem,I4 acties: bellen\n"),
    ] {
        let notes = read(name, text).unwrap();
        let notes: Vec<(&str, &str)> = notes.iter().map(|note| (note.place.as_str(), note.text.as_str())).collect();
        assert_eq!(notes, two, "{name}: {text}");
    }
    // A note of several lines is one, and who and when of an action have columns of their own.
    let text = "Code,Wat,Wie,Wanneer\nR1,\"een\ntwee\",,\nA,bellen,Anna,1-5-2027\n";
    let notes = read("b.csv", text).unwrap();
    assert_eq!(notes, [Note::new("routes.in.acties", "een\ntwee"), Note::new("acties", "Anna – bellen – 1-5-2027")]);
    let asked = read("b.csv", "code,tekst\nR9,x\n,y\n").unwrap_err();
    assert_eq!(
        asked.to_string(),
        "b.csv: row 2: no place on the sheets has the code `R9`\nb.csv: row 3: at which place did this note hang?"
    );
}

#[test]
fn notes_are_each_in_the_session_once() {
    let text = "R1: geld\nR1: geld\nA: Anna – bellen – 1 mei 2027\nA: mailen – na de zomer\nV: lastig\nO1: bijna\n";
    let first = add("# van mij\n", text, Taking::AsNotes);
    assert_eq!((first.added, first.known, first.taken), (6, 0, 0));
    let read = session::parse(&session(&first.text), &ours()).unwrap();
    assert_eq!((&read.session, read.warnings.len()), (&first.session, 0));
    insta::assert_snapshot!(first.text);
    let second = add(&first.text, text, Taking::AsNotes);
    assert_eq!((second.added, second.known, &second.text), (0, 6, &first.text));
    // What became of an action since does not matter.
    let changed = first.text.replace("actie = \"bellen\"", "actie = \"opbellen\"");
    assert_eq!(add(&changed, text, Taking::AsNotes).text, changed);
}

#[test]
fn the_group_takes_notes_over_when_it_says_so() {
    let before = "[routes.in]\nacties = \"Eerst dit.\"\n[overzicht.routes]\ntoelichting = \"Goed.\"\n";
    let text = "R1: geld\nR2: tijd\nO1: bijna\nV: lastig\nI1: een\nI1: twee\n";
    let taken = add(before, text, Taking::AsResult);
    assert_eq!((taken.added, taken.taken, taken.left), (6, 5, 1));
    let group = |path: &str| taken.session.group.get(path).and_then(|value| value.words()).unwrap().to_string();
    assert_eq!(group("routes.in.acties"), "Eerst dit.\n- geld");
    assert_eq!(group("routes.uit.acties"), "tijd");
    assert_eq!(group("overzicht.routes.toelichting"), "Goed. bijna");
    assert_eq!(group("ingredienten.samenwerking.status"), "- een\n- twee");
    assert_eq!(add(&taken.text, text, Taking::AsResult).text, taken.text);
    // First as notes and then as result is the same.
    let notes = add(before, text, Taking::AsNotes);
    assert_eq!(add(&notes.text, text, Taking::AsResult).session, taken.session);
}

#[test]
fn a_report_shows_notes_at_their_place_and_says_what_they_are() {
    let text = "R1: geld =2+2\nR1: geld =2+2\nV: lastig\nT5: rust\nA: Anna – bellen – 1 mei 2027\npilot.naam: Naam\n";
    let session = add("[routes.in]\nacties = \"Eerst dit.\"\n", text, Taking::AsNotes).session;
    let options = report::Options::new(opschaal::answers::Date::new(2026, 11, 22).unwrap());
    let report = report::report(&ours(), &session, &options).unwrap();
    let document = plain_text(&report.document(&ours(), Audience::Everybody));
    let lines: Vec<&str> = document.lines().collect();
    let about = lines.iter().enumerate().filter(|(_, line)| line.contains("riefje") || line.contains('‘'));
    let about: Vec<String> = about.map(|(_, line)| (*line).to_string()).collect();
    insta::assert_snapshot!(about.join("\n"));
    let hidden = report::without_names(&ours(), &session).unwrap();
    assert_eq!(hidden.notes.len(), session.notes.len());
}

/// Files that hurt: they are named, and nothing is read.
#[test]
fn what_holds_no_notes_is_refused() {
    let code = |name: &str, bytes: &[u8]| read(name, bytes).unwrap_err().0[0].message.code();
    assert_eq!(code("a.txt", b"R1: \0x"), "list_is_no_text");
    assert_eq!(code("a.pdf", b"%PDF-1.7\n"), "notes_are_text");
    assert_eq!(code("a.png", b"\x89PNG\r\n\x1a\n"), "notes_are_text");
    assert_eq!(code("a.txt", "R1: x\n".repeat(400_000).as_bytes()), "too_much_text");
    assert_eq!(code("a.txt", "R1: x\n".repeat(5_001).as_bytes()), "too_many_notes");
    assert_eq!(code("a.txt", b""), "no_notes");
    assert_eq!(noted(b"R1: caf\xE9\n"), [("routes.in.acties".into(), "café".into())]);
}

/// What notes are written with: typed, and in tables.
fn piece() -> impl Strategy<Value = String> {
    const PIECES: [&str; 44] = [
        "O",
        "O:",
        "R1:",
        "R1 ",
        "r 2",
        "A:",
        "A1",
        "A: ",
        "L:",
        ":",
        ": ",
        " – ",
        " - ",
        "\n",
        "\n",
        "\n",
        "\r\n",
        "\r",
        "\t",
        "\t",
        ",",
        ";",
        "|",
        "\"",
        "\"\"",
        "'",
        "code\ttekst\n",
        "text,code\n",
        "wie",
        "wanneer",
        "1 mei 2027",
        "2027-05-01",
        "[[x]]",
        "# ",
        "\\",
        "\"\"\"",
        "\u{FEFF}",
        "\u{85}",
        "\u{2028}",
        "\u{301}",
        "\u{200B}",
        "\u{7F}",
        "=1+1",
        "routes.in",
    ];
    prop_oneof![prop::sample::select(&PIECES[..]).prop_map(str::to_string), "[a-z ]{0,6}", "\\PC{0,3}"]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn any_note_survives_its_session(texts in prop::collection::vec("[^\r\n]{1,40}", 1..8)) {
        let places = ["R1", "I4 acties", "V", "T5", "O2"];
        let lines: String = texts.iter().zip(places.iter().cycle()).map(|(text, code)| format!("{code}: x {text}\n")).collect();
        let notes = read("b.txt", lines.replace('\0', "")).unwrap();
        prop_assert_eq!(notes.len(), texts.len());
        for (note, text) in notes.iter().zip(&texts) {
            // Signs that have no shape are dropped, and nothing else.
            let shown = |text: &str| text.chars().filter(|one| !one.is_control() && !one.is_whitespace()).collect::<String>();
            prop_assert_eq!(shown(&note.text), shown(&format!("x{text}")));
        }
        for taking in [Taking::AsNotes, Taking::AsResult] {
            let once = notes::add(&ours(), &session(""), &notes, taking).unwrap();
            let twice = notes::add(&ours(), &session(&once.text), &notes, taking).unwrap();
            prop_assert_eq!(&once.text, &twice.text);
            prop_assert_eq!(&session::parse(&session(&once.text), &ours()).unwrap().session, &once.session);
        }
    }

    #[test]
    fn anything_is_survived(bytes in prop::collection::vec(any::<u8>(), 0..200), pieces in prop::collection::vec(piece(), 0..40)) {
        survives::any_notes(&bytes);
        survives::any_notes(pieces.concat().as_bytes());
    }
}
