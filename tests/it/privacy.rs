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
