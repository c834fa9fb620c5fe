//! What leads to people: it leaves with names, and is named before anything is shared.

use opschaal::answers::Date;
use opschaal::document::plain_text;
use opschaal::house;
use opschaal::report::{self, Audience, Naming, Options, Spreadsheet};
use opschaal::session::{self, Session};
use opschaal::source::{Problem, Source};

use crate::canvas::method;

fn parsed(text: &str) -> Session {
    session::parse(&Source { name: "sessie.toml".into(), text: text.into() }, &method()).unwrap().session
}

fn today() -> Date {
    Date::new(2026, 11, 22).unwrap()
}

fn told(session: &Session) -> String {
    let options = Options { naming: Naming::Anonymous, ..Options::new(today()) };
    plain_text(&report::report(&method(), session, &options).unwrap().document(&method(), Audience::Everybody))
}

fn codes(problems: &[Problem]) -> Vec<&str> {
    problems.iter().map(|problem| problem.message.code()).collect()
}

/// What each wrote, and from where they are.
fn people(organisations: &[&str]) -> String {
    let one = |(n, organisation): (usize, &&str)| {
        format!(
            "[[bijdragen]]\nnaam = \"P{n} Jansen\"\norganisatie = \"{organisation}\"\n[bijdragen.antwoorden]\n\
             routes.in = {{ relevantie = \"onzeker\", acties = \"Bel 06-12345678 of mail p{n}@x.nl\" }}\n"
        )
    };
    organisations.iter().enumerate().map(one).collect()
}

const PRIVATE: &str = "[pilot]\nnaam = \"Buurt\"\nbetrokkenen = [\"Jan de Boer, 06 12345678\"]\n[overzicht]\n\
    impact = \"BSN 111222333, woont Kade 12a, 1234 AB Delft, mail a.b@c.nl. Er zijn 10 000 inwoners op 01-02-2027.\"\n\
    [[acties]]\nactie = \"Bellen\"\nwie = \"+31 6 12345678\"\nwanneer = { tekst = \"bel 010-1234567\" }\n";

#[test]
fn numbers_and_addresses_leave_with_names_everywhere() {
    let session = parsed(&format!("{PRIVATE}{}", people(&["NS", "NS", "NS", "ggz"])));
    let hidden = report::without_names(&method(), &session).unwrap();
    let workbook = report::workbook(&method(), &hidden, today(), Spreadsheet::Csv).unwrap().bytes;
    let all = format!("{}\n{}", told(&session), String::from_utf8(workbook).unwrap());
    for private in ["12345678", "111222333", "1234 AB", "@", "1234567", "P1", "Jansen", "ggz"] {
        assert!(!all.contains(private), "{private}: {all}");
    }
    let impact =
        "[burgerservicenummer], woont Kade [adres] Delft, mail [e-mailadres]. Er zijn 10 000 inwoners op 01-02-2027";
    assert!(all.contains(impact), "{all}");
    assert!(all.contains("Jan de Boer, [telefoonnummer]") && all.contains("bel [telefoonnummer]"), "{all}");
}

/// Who is alone, or with one other, of an organisation is known by it.
#[test]
fn a_small_group_is_not_called_by_its_organisation() {
    let names = |organisations: &[&str]| -> Vec<String> {
        let hidden = report::without_names(&method(), &parsed(&people(organisations))).unwrap();
        hidden.contributions.into_iter().map(|one| one.name).collect()
    };
    assert_eq!(names(&["NS", "ggz", "ns ", "NS", "ggz"]), ["NS 1", "Deelnemer 2", "ns 2", "NS 3", "Deelnemer 5"]);
    let said = told(&parsed(&people(&["NS", "NS", "NS", "ggz"])));
    assert!(said.contains("4 bijdragen van deelnemers"), "{said}");
}

#[test]
fn what_nobody_can_know_is_named_and_stays() {
    let text = "[overzicht]\nimpact = \"Dossier 123456789, bij 1234 AB\"\n";
    let hidden = report::without_names(&method(), &parsed(text)).unwrap();
    assert_eq!(hidden.group, parsed(text).group);
    let doubts = report::doubts(&method(), &hidden);
    assert_eq!(codes(&doubts), ["perhaps_private"]);
    assert!(doubts[0].to_string().contains("123456789") && doubts[0].to_string().contains("1234 AB"), "{}", doubts[0]);
    let options = Options { naming: Naming::Anonymous, ..Options::new(today()) };
    let report = report::report(&method(), &parsed(text), &options).unwrap();
    assert_eq!(report.warnings(&method(), &options), doubts);
    // A number in the place of a name is gone: what stands there is no name to look at.
    let owner = parsed("[[acties]]\nactie = \"Bellen\"\nwie = \"06 12345678\"\n");
    assert_eq!(report::report(&method(), &owner, &options).unwrap().perhaps_names(), [""; 0]);
    let named = Options::new(today());
    assert_eq!(report::report(&method(), &parsed(text), &named).unwrap().warnings(&method(), &named), []);
}

#[test]
fn before_sharing_all_that_leads_to_people_is_named() {
    let session = parsed(&format!("{PRIVATE}{}", people(&["NS", "NS", "NS", "ggz"])));
    let hints = report::privacy(&method(), &session);
    let wanted = [
        "privacy_emails",
        "privacy_phones",
        "privacy_bsns",
        "privacy_homes",
        "privacy_names",
        "privacy_small_groups",
        "perhaps_names",
    ];
    assert_eq!(codes(&hints), wanted);
    assert!(hints[5].to_string().contains("ggz") && !hints[5].to_string().contains("NS"), "{}", hints[5]);
    assert_eq!(report::privacy(&method(), &parsed("[pilot]\nnaam = \"Buurt\"\n")), []);
}

/// Of who sent something that counts nowhere, nothing else in a session says that they were there.
const BESIDE: &str = "[pilot]\nnaam = \"Buurt\"\n\
    [[acties]]\nactie = \"Bellen met Olga\"\nwie = \"Olga Smit\"\n[[acties]]\nactie = \"Mailen\"\nwie = \"Rik Tol\"\n\
    [[onveranderd]]\nnaam = \"Olga Smit\"\norganisatie = \"ggz\"\nbestand = \"olga.docx\"\n\
    [[vervangen]]\nnaam = \"Rik Tol\"\nbestand = \"rik@x.nl.pdf\"\n\
    [vervangen.antwoorden]\nroutes.in = { acties = \"Bel 06-12345678\" }\n\
    [[niet_gelezen]]\nbestand = \"canvas Teun.docx\"\n";

/// These were not looked at: a session with names only there was said to hold none.
#[test]
fn what_counts_nowhere_leads_to_people_too() {
    let hints = report::privacy(&method(), &parsed(BESIDE));
    let wanted = ["privacy_emails", "privacy_phones", "privacy_names", "privacy_files", "privacy_small_groups"];
    assert_eq!(codes(&hints), wanted);
    let said: Vec<String> = hints.iter().map(ToString::to_string).collect();
    for (hint, words) in said.iter().zip(["`vervangen`", "`vervangen` R1 In: ", " 2 ", "canvas Teun.docx", "ggz"]) {
        assert!(hint.contains(words), "{words}: {hint}");
    }
    assert!(!said[3].contains("olga"), "who signed it is counted: {}", said[3]);
    for (part, code) in [
        ("[ingevuld_door]\nnaam = \"Anna\"\n", "privacy_names"),
        ("[[onveranderd]]\nnaam = \"Anna\"\n", "privacy_names"),
        ("[[vervangen]]\nnaam = \"Anna\"\n[vervangen.antwoorden]\n", "privacy_names"),
        ("[[niet_gelezen]]\nbestand = \"Anna.docx\"\n", "privacy_files"),
        ("[[bijdragen]]\nbestand = \"Anna.docx\"\n[bijdragen.antwoorden]\n", "privacy_files"),
        ("[sessie]\nmoment = \"bij a@x.nl\"\n", "privacy_emails"),
    ] {
        assert_eq!(codes(&report::privacy(&method(), &parsed(part))), [code], "{part}");
    }
}

/// The owner of an action stayed named when a newer copy, or none, counted in the place of theirs.
#[test]
fn who_counts_nowhere_is_not_named_either() {
    let text = format!("{BESIDE}{}", people(&["NS"]));
    let said = told(&parsed(&text));
    let words: Vec<&str> = said.split(|character: char| !character.is_alphanumeric()).collect();
    for name in ["Olga", "Smit", "Rik", "Tol", "Teun", "ggz"] {
        assert!(!words.contains(&name), "{name} is named: {said}");
    }
    assert!(said.contains("Bellen met een deelnemer"), "{said}");
    // Who sent a copy twice is called as in the one that counts, in either order of their name.
    let twice = format!("{text}[[vervangen]]\nnaam = \"Jansen, P0\"\norganisatie = \"NS\"\n[vervangen.antwoorden]\n");
    let twice = twice.replace("Mailen", "Mail P0 en Jansen, P0");
    assert!(told(&parsed(&twice)).contains("Mail Deelnemer 1 en Deelnemer 1"), "{}", told(&parsed(&twice)));
}

#[test]
fn how_long_a_report_is_kept_is_told_by_the_house() {
    let said = |method: &opschaal::method::Method| {
        let report = report::report(method, &Session::default(), &Options::new(today())).unwrap();
        plain_text(&report.document(method, Audience::Everybody))
    };
    assert!(said(&method()).contains("Bewaar dit verslag niet langer dan nodig is voor de pilot."));
    let text = "[huisstijl]\nbewaartermijn = \"Na twee jaar gaat dit weg.\"\n";
    let source = Source { name: "huisstijl.toml".into(), text: text.into() };
    let mut method = method();
    method.house = house::load(&source, &[]).unwrap().among(&[]).unwrap();
    let said = said(&method);
    assert!(said.contains("Na twee jaar gaat dit weg.") && !said.contains("Bewaar dit verslag"), "{said}");
}
