//! Actions that live on: their state goes out in a spreadsheet, comes back in the session, and is told from there.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use opschaal::answers::Date;
use opschaal::document::plain_text;
use opschaal::report::{self, ActionUpdate, Audience, Export, Listed, Options, Register};
use opschaal::session::{self, Progress, Session, State};
use opschaal::source::Source;

use crate::canvas::method;

const SESSION: &str = "# Onze pilot.
[pilot]
naam = \"Buurt\"

[routes.in]
acties = \"- Overleg met de raad\\n- Budget vragen\"

# Afgesproken op 3 maart.
[[acties]]
actie = \"Bellen met de wijkteams\"
wie = \"Jan\"
wanneer = 2026-12-01 # na de vakantie

[[acties]]
actie = \"Mailen aan alle scholen in de wijk\"

[[bijdragen]]
naam = \"An\"
[bijdragen.antwoorden]
acties = [{ actie = \"Vragen\" }]
";

const HEADS: &str = "Code;Actie;Wie;Wanneer;Gaat over;Van wie;Stand;Opmerking\n";

fn source(text: &str) -> Source {
    Source { name: "sessie.toml".into(), text: text.into() }
}

fn parsed(text: &str) -> Session {
    session::parse(&source(text), &method()).unwrap().session
}

/// What comes of a session when these rows come back.
fn updated(session: &str, rows: &str) -> ActionUpdate {
    report::update(&method(), &source(session), "acties.csv", format!("{HEADS}{rows}").as_bytes()).unwrap()
}

fn warned(update: &ActionUpdate) -> Vec<&str> {
    update.warnings.iter().map(|problem| problem.message.code()).collect()
}

fn exported(session: &Session, export: Export, listed: Listed) -> Vec<u8> {
    let method = method();
    let actions = report::actions(&method, session).unwrap().listed(listed);
    let register = Register { method: &method, pilot: "Buurt", actions: &actions, made: today() };
    register.export(export).unwrap().bytes
}

fn today() -> Date {
    Date::new(2026, 11, 22).unwrap()
}

#[test]
fn what_comes_back_is_kept_by_the_words_of_the_action_and_nothing_else_changes() {
    let update = updated(SESSION, "A1;;;;;;Klaar;Gelukt\nR1.2;Budget vragen;;;;;bezig;\nD1-A1;Vragen;;;;;vervallen;\n");
    assert_eq!(warned(&update), [""; 0]);
    let wanted = [
        Progress::new("A1", "Bellen met de wijkteams", State::Done, "Gelukt"),
        Progress::new("R1.2", "Budget vragen", State::Busy, ""),
        Progress::new("D1-A1", "Vragen", State::Dropped, ""),
    ];
    assert_eq!(update.session.progress, wanted);
    assert!(update.text.starts_with(SESSION), "{}", update.text);
    assert_eq!(parsed(&update.text), update.session);
    let again = updated(&update.text, "A1;Bellen met de wijkteams;Jan;01-12-2026;;samen;klaar;Gelukt\n");
    assert_eq!((again.text, again.warnings.len()), (update.text.clone(), 0));
    // What is known already is changed in its place, with what stands beside it.
    let commented = update.text.replace("stand = \"klaar\"", "stand = \"klaar\" # zegt Jan");
    let back = updated(&commented, "A1;;;;;;open;\n");
    assert!(back.text.contains("stand = \"open\" # zegt Jan\nopmerking = \"Gelukt\""), "{}", back.text);
    assert_eq!(warned(&back), ["remark_stays"]);
}

#[test]
fn rows_typed_below_become_actions_of_the_group() {
    let rows = ";Nieuw plan;Piet;12-1-2027;Route, Onzin;;bezig;Loopt\n;Nog iets;;;;;;\n;;Klaas;;;;;\n";
    let update = updated(SESSION, rows);
    assert_eq!(warned(&update), ["not_among_options", "row_without_action"]);
    let row =
        "\n[[acties]]\nactie = \"Nieuw plan\"\nwie = \"Piet\"\nwanneer = 2027-01-12\ngerelateerd_aan = [\"route\"]\n";
    assert!(update.text.contains(row), "{}", update.text);
    assert!(update.text.find(row).unwrap() < update.text.find("[[bijdragen]]").unwrap());
    assert_eq!(update.session.progress, [Progress::new("A3", "Nieuw plan", State::Busy, "Loopt")]);
    assert_eq!(parsed(&update.text), update.session);
    // The same file once more adds nothing.
    assert_eq!(updated(&update.text, rows).text, update.text);
    let inline = "acties = [{ actie = \"Bellen\" }]\n";
    assert_eq!(parsed(&updated(inline, ";Mailen;;;;;;\n").text).group.rows("acties"), 2);
    // Without a result of the group there is no list of its own to add to.
    let proposed = "[[bijdragen]]\nnaam = \"An\"\n[bijdragen.antwoorden]\nacties = [{ actie = \"Vragen\" }]\n";
    let update = updated(proposed, ";Nieuw plan;;;;;;\n");
    assert_eq!((warned(&update), update.text.as_str()), (vec!["row_not_added"], proposed));
}

/// A state must never come to stand beside another action.
#[test]
fn what_has_no_place_is_named_and_changes_nothing() {
    for (rows, code) in [
        ("A9;Iets;;;;;klaar;\n", "row_of_unknown_action"),
        ("A1;Een heel ander plan van iemand;;;;;klaar;\n", "row_is_another_action"),
        ("A1;;;;;;half;\n", "no_state"),
        ("A1;Bellen met de wijkteams;Piet;;;;;\n", "row_words_differ"),
        ("A1;;;;;;;\nA1;;;;;;klaar;\n", "row_twice"),
    ] {
        let update = updated(SESSION, rows);
        assert_eq!((warned(&update), update.text.as_str()), (vec![code], SESSION), "{rows}");
    }
    // A row went: what is now A1 is known by its words. Words that were mended a little are the same action.
    let shifted = SESSION.replace(
        "[[acties]]\nactie = \"Bellen met de wijkteams\"\nwie = \"Jan\"\nwanneer = 2026-12-01 # na de vakantie\n",
        "",
    );
    let update = updated(&shifted, "A2;Mailen aan alle scholen in de wijk;;;;;klaar;\n");
    assert_eq!(update.session.progress, [Progress::new("A1", "Mailen aan alle scholen in de wijk", State::Done, "")]);
    let mended = updated(SESSION, "A2;mailen aan alle basisscholen in de wijk;;;;;klaar;\n");
    assert_eq!(warned(&mended), ["row_words_differ"]);
    assert_eq!(mended.session.progress, [Progress::new("A2", "Mailen aan alle scholen in de wijk", State::Done, "")]);
    for bytes in [&b"naam;organisatie\nAn;x\n"[..], b"", b"PK\x03\x04", b"%PDF-1.7"] {
        report::update(&method(), &source(SESSION), "acties.xlsx", bytes).unwrap_err();
    }
}

#[test]
fn a_workbook_comes_back_as_it_went_out() {
    for export in [Export::Xlsx, Export::Csv] {
        let bytes = exported(&parsed(SESSION), export, Listed::All);
        let update = report::update(&method(), &source(SESSION), "acties", &bytes).unwrap();
        assert_eq!((update.text.as_str(), warned(&update)), (SESSION, vec![]));
    }
    let known = updated(SESSION, "A1;;;;;;klaar;\"=1+1 en\nmeer\"\nA2;;;;;;;0612345678\n").text;
    for export in [Export::Xlsx, Export::Csv] {
        let bytes = exported(&parsed(&known), export, Listed::Group);
        assert_eq!(report::update(&method(), &source(&known), "acties", &bytes).unwrap().text, known);
    }
}

/// Excel knows no dates before its calendar; a formula of somebody stays a text.
#[test]
fn the_workbook_has_states_to_choose_from_and_texts_that_stay_text() {
    let text =
        "[[acties]]\nactie = \"=1+1\"\nwie = \"0612345678\"\nwanneer = 1899-12-31\n[[acties]]\nactie = \"\u{FF1D}2\"\n";
    let bytes = exported(&parsed(text), Export::Xlsx, Listed::Group);
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes.clone())).unwrap();
    let range = book.worksheet_range_at(0).unwrap().unwrap();
    let row: Vec<&Data> = range.rows().nth(1).unwrap().iter().collect();
    let texts = ["A1", "=1+1", "0612345678", "31-12-1899", "", "samen", "open", ""];
    assert!(row.iter().zip(texts).all(|(cell, text)| format!("{cell}") == text), "{row:?}");
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let sheet = std::io::read_to_string(zip.by_name("xl/worksheets/sheet1.xml").unwrap()).unwrap();
    assert!(
        sheet.contains("sqref=\"G2:G203\"") && sheet.contains("<formula1>\"open,bezig,klaar,vervallen\"</formula1>")
    );
    let csv = String::from_utf8(exported(&parsed(text), Export::Csv, Listed::Group)).unwrap();
    assert!(csv.contains("A1;'=1+1;'0612345678;31-12-1899;;samen;open;\r\nA2;'\u{FF1D}2;"), "{csv}");
}

/// What is done was late, and asked for an owner.
#[test]
fn what_is_done_is_never_late_and_what_went_on_is_told() {
    let late = "[[acties]]\nactie = \"Bellen met de wijkteams\"\nwanneer = 2026-01-02\n";
    let done = updated(late, "A1;;;;;;klaar;Gelukt\n").text;
    let told = |text: &str, earlier: Option<&str>| {
        let options = Options { earlier: earlier.map(parsed), ..Options::new(today()) };
        plain_text(
            &report::report(&method(), &parsed(text), &options).unwrap().document(&method(), Audience::Everybody),
        )
    };
    assert!(told(late, None).contains("1 actie had al klaar moeten zijn."));
    let after = told(&done, Some(late));
    assert!(!after.contains("had al klaar moeten zijn"), "{after}");
    assert!(after.contains("Bellen met de wijkteams: was open, nu klaar\n"), "{after}");
    assert!(after.contains("De stand: 1 klaar.\n") && after.contains("klaar\nGelukt\n"), "{after}");
    // Words that changed make another action: what was known is told, and not of the other.
    let other = told(&done.replacen("Bellen met de", "Schrijven aan alle", 1), None);
    assert!(other.contains("‘Bellen met de wijkteams’ (klaar; Gelukt)"), "{other}");
    assert!(other.contains("1 actie had al klaar moeten zijn."), "{other}");
}

#[test]
fn a_session_keeps_what_is_known_when_it_is_added_to_and_when_names_leave() {
    let known = updated(SESSION, "A1;;;;;;klaar;Zegt An\n").text;
    let merged = session::merge(&method(), None, vec![], session::Doubles::All).unwrap();
    assert_eq!(merged.session.progress, []);
    let hidden = report::without_names(&method(), &parsed(&known.replace("wie = \"Jan\"", "wie = \"An\""))).unwrap();
    assert_eq!(hidden.progress, [Progress::new("A1", "Bellen met de wijkteams", State::Done, "Zegt Deelnemer 1")]);
    let wrong = session::parse(&source("[[acties_stand]]\nstand = \"half\"\n"), &method()).unwrap_err();
    assert!(wrong.to_string().contains("half"), "{wrong}");
}

/// Outlook makes a calendar of its own of many events.
#[test]
fn each_action_has_a_calendar_with_a_name_for_every_system() {
    let long = "Bel: de \\\"wethouder\\\"? ".repeat(9);
    let text = format!(
        "[[acties]]\nactie = \"{long}\"\nwanneer = 2026-12-01\n[[acties]]\nactie = \"\\nA/b\"\nwanneer = 2026-12-02\n\
         [[acties]]\nactie = \"Ooit\"\n"
    );
    let update = updated(&text, "A2;;;;;;vervallen;\n");
    let method = method();
    let actions = report::actions(&method, &update.session).unwrap().listed(Listed::Group);
    let register = Register { method: &method, pilot: "", actions: &actions, made: today() };
    let calendars = register.calendars().unwrap();
    assert_eq!(calendars, register.calendars().unwrap());
    let names: Vec<&str> = calendars.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["A1 Bel- de -wethouder-- Bel- de -wethouder-- Bel- de.ics", "A2 A-b.ics"]);
    for (_, bytes) in &calendars {
        let calendar = std::str::from_utf8(bytes).unwrap();
        assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 1);
        // The same event as in the calendar with all of them.
        let uid = calendar.lines().find(|line| line.starts_with("UID:")).unwrap();
        assert!(String::from_utf8(register.export(Export::Ics).unwrap().bytes).unwrap().contains(uid));
    }
    assert!(std::str::from_utf8(&calendars[1].1).unwrap().contains("STATUS:CANCELLED"));
}
