//! The report after a session: what is in it, what it asks, and that PDF, Word and OpenDocument say the same.

use std::io::{Cursor, Read};

use opschaal::answers::{Answers, Date, Value};
use opschaal::document::{Block, Document, Drawing, Figure, plain_text};
use opschaal::method::{self, Path};
use opschaal::report::{self, Action, Audience, Export, Listed, Naming, Options, Register, Report, ShareOrder};
use opschaal::session::{self, Contribution, Origin, Session};
use opschaal::source::Source;
use opschaal::{odt, typeset, word};

use crate::canvas::{assert_conforms, method};
use crate::method::small;
use crate::workshop::words_of;

const TWELVE: &str = include_str!("../fixtures/twaalf.toml");

fn parsed(text: &str) -> Session {
    let source = Source { name: "sessie.toml".into(), text: text.into() };
    session::parse(&source, &method()).unwrap().session
}

fn twelve() -> Session {
    parsed(TWELVE)
}

fn example() -> Session {
    parsed(opschaal::assets::EXAMPLE)
}

fn today() -> Options {
    Options::new(Date::new(2026, 11, 22).unwrap())
}

fn made(session: &Session, options: &Options) -> Report {
    report::report(&method(), session, options).unwrap()
}

fn document(session: &Session, options: &Options) -> Document {
    made(session, options).document(&method(), Audience::Everybody)
}

fn said(session: &Session, options: &Options) -> String {
    plain_text(&document(session, options))
}

#[test]
fn twelve_people_are_reported_on() {
    insta::assert_debug_snapshot!(made(&twelve(), &today()));
}

#[test]
fn the_report_on_twelve_people_reads_so() {
    insta::assert_snapshot!(said(&twelve(), &today()));
}

#[test]
fn the_report_on_the_example_reads_so() {
    insta::assert_snapshot!(said(&example(), &today()));
}

#[test]
fn an_empty_session_is_honest() {
    insta::assert_snapshot!(said(&Session::default(), &today()));
}

/// Every variant: the ones people make.
fn variants() -> Vec<Document> {
    let method = method();
    let board = |session: &Session| made(session, &today()).document(&method, Audience::Board);
    let anonymous = Options { naming: Naming::Anonymous, ..today() };
    let limited = Options { sheets: vec!["routes".into(), "impact".into()], ..today() };
    let earlier = Options { earlier: Some(example()), ..today() };
    vec![
        document(&twelve(), &today()),
        document(&example(), &today()),
        document(&Session::default(), &today()),
        document(&twelve(), &anonymous),
        document(&twelve(), &limited),
        document(&twelve(), &earlier),
        board(&twelve()),
        board(&Session::default()),
    ]
}

#[test]
fn every_variant_conforms_and_says_the_same_in_pdf_and_word() {
    for document in variants() {
        let typeset = typeset::document(&document).unwrap();
        assert_eq!(typeset.warnings, []);
        assert_conforms(&typeset.bytes);
        let docx = word::document(&document).unwrap().bytes;
        let (pdf, docx) = (pdf_words(&typeset.bytes, &document), docx_words(&docx));
        // What drawings tell stands beside the text: in Word with the picture, in PDF in the tags.
        let alts: Vec<String> = document.figures().map(|figure| figure.alt.clone()).collect();
        for line in plain_text(&document).lines().filter(|line| !alts.iter().any(|alt| alt == line)) {
            let words = letters(line);
            assert!(pdf.contains(&words), "not in the PDF: {line}");
            assert!(docx.contains(&words), "not in the Word document: {line}");
        }
        for alt in &alts {
            assert!(docx.contains(&letters(alt)), "not with a picture: {alt}");
            assert!(tags(&typeset.bytes).contains(alt), "not in the tags: {alt}");
        }
    }
}

/// Pictures too: what they tell stands beside them.
#[test]
fn every_variant_says_the_same_in_opendocument() {
    for document in variants() {
        let odt = odt::document(&document).unwrap();
        assert_eq!(odt.warnings, []);
        let odt = letters(&words_of(&odt.bytes, "content.xml"));
        for line in plain_text(&document).lines() {
            assert!(odt.contains(&letters(line)), "not in the OpenDocument text: {line}");
        }
        for figure in document.figures() {
            assert!(odt.contains(&letters(&figure.alt)), "not with a picture: {}", figure.alt);
        }
    }
}

/// Letters and digits only: hyphens at the end of a line are no part of a text.
fn letters(text: &str) -> String {
    text.chars().filter(|character| character.is_alphanumeric()).collect()
}

/// The words of a PDF without the foot of each page.
fn pdf_words(pdf: &[u8], document: &Document) -> String {
    let file = lopdf::Document::load_mem(pdf).unwrap();
    let pages: Vec<u32> = file.get_pages().into_keys().collect();
    let total = pages.len().to_string();
    let mut words = String::new();
    for page in pages {
        let place = document.page_of.replace("{pagina}", &page.to_string()).replace("{totaal}", &total);
        // The first page tells whose the method is, in its text; the others repeat the title.
        let parts = match page {
            1 => vec![letters(&document.foot), letters(&place)],
            _ => vec![letters(&format!("{}{place}", document.title))],
        };
        let mut text = letters(&file.extract_text(&[page]).unwrap());
        for part in parts {
            assert!(text.contains(&part), "page {page} has no {part}: {text}");
            text = text.replace(&part, "");
        }
        words.push_str(&text);
    }
    words
}

/// The alternative texts in the tags of a PDF.
fn tags(pdf: &[u8]) -> Vec<String> {
    let file = lopdf::Document::load_mem(pdf).unwrap();
    let alts = file.objects.values().filter_map(|object| object.as_dict().ok()?.get(b"Alt").ok());
    alts.map(|alt| lopdf::decode_text_string(alt).unwrap()).collect()
}

/// The words of a Word document, with the alternative texts of pictures.
fn docx_words(docx: &[u8]) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
    let mut xml = String::new();
    zip.by_name("word/document.xml").unwrap().read_to_string(&mut xml).unwrap();
    let mut words = String::new();
    for tag in xml.split('<').skip(1) {
        let (tag, text) = tag.split_once('>').unwrap();
        if tag == "w:t" || tag.starts_with("w:t ") {
            words.push_str(text);
        }
        if let Some((_, rest)) = tag.split_once("descr=\"") {
            words.push_str(rest.split('"').next().unwrap());
        }
    }
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"), ("&amp;", "&")];
    letters(&entities.iter().fold(words, |words, (entity, character)| words.replace(entity, character)))
}

/// Fourteen people who fill in all that the example fills in, and agree on nothing: the report was 65 pages long.
#[test]
fn what_is_read_of_fourteen_full_canvases_is_twelve_pages() {
    let method = method();
    let mut session = example();
    let one = |n: usize| {
        let mut answers = session.group.clone();
        for field in method.fields() {
            match (&field.kind, session.group.get(&field.path)) {
                (method::FieldKind::OneOf(choices), Some(_)) => {
                    let choice = choices[n % choices.len()].id.clone();
                    answers.set(field.path.clone(), Value::Chosen(vec![choice]));
                }
                (_, Some(Value::Text(words))) => {
                    answers.set(field.path.clone(), Value::Text(format!("{words} ({n})")));
                }
                (_, Some(_) | None) => {}
            }
        }
        Contribution::new(format!("Persoon {n}"), format!("Gemeente {}", n % 4), Origin::default(), answers)
    };
    session.contributions = (0..14).map(one).collect();
    let mut document = made(&session, &today()).document(&method, Audience::Everybody);
    let ends = |block: &Block| matches!(block, Block::Heading(heading) if heading.text == "Alle keuzes in cijfers");
    let end = document.blocks.iter().position(ends).expect("the numbers stand behind what is read");
    document.blocks.truncate(end);
    let pages = typeset::layout(&document).unwrap().pages().len();
    assert!(pages <= 12, "{pages} pages");
}

/// However much was filled in, and however long it is.
#[test]
fn the_page_for_the_board_is_one_page() {
    let method = method();
    let mut full = Answers::new();
    for field in method.fields() {
        let word = "Verantwoordelijkheidsgevoel en samenwerking zijn nodig. ";
        let choices = field.kind.choices();
        let value = match &field.kind {
            method::FieldKind::Line => Value::Text(word.repeat(20)),
            method::FieldKind::Text => Value::Text(word.repeat(60)),
            method::FieldKind::Names => Value::Names(vec![word.repeat(3); 20]),
            method::FieldKind::Date => Value::Date(Date::new(2026, 9, 30).unwrap()),
            method::FieldKind::OneOf(_) => Value::Chosen(vec![choices[choices.len() / 2].id.clone()]),
            method::FieldKind::AnyOf(_) => Value::Chosen(choices.iter().map(|choice| choice.id.clone()).collect()),
            other => panic!("a kind of field without a value here: {other:?}"),
        };
        full.set(field.path, value);
    }
    let people = |group: Answers| {
        let one = |n: usize| Contribution::new(n.to_string(), "", Origin::default(), full.clone());
        let mut session = Session::from(group);
        session.contributions = (0..30).map(one).collect();
        session
    };
    let mut differing = people(Answers::new());
    for (n, one) in differing.contributions.iter_mut().enumerate() {
        for field in method.fields() {
            if let method::FieldKind::OneOf(choices) = &field.kind {
                one.answers.set(field.path, Value::Chosen(vec![choices[n % choices.len()].id.clone()]));
            }
        }
    }
    for session in [people(full.clone()), differing, people(Answers::new()), twelve(), example(), Session::default()] {
        let document = made(&session, &today()).document(&method, Audience::Board);
        assert_eq!(typeset::layout(&document).unwrap().pages().len(), 1, "{}", plain_text(&document));
    }
}

/// Nothing of the names of those who sent something in, in any form, in anything that is made.
#[test]
fn without_names_nobody_is_named() {
    let options = Options { naming: Naming::Anonymous, earlier: Some(twelve()), ..today() };
    let text = said(&twelve(), &options);
    let method = method();
    let hidden = report::without_names(&method, &twelve()).unwrap();
    let actions = report::actions(&method, &hidden).unwrap().listed(Listed::All);
    let register = Register { method: &method, pilot: "", actions: &actions, made: options.today };
    let csv = exported(&register, Export::Csv);
    let everything = format!("{text}\n{csv}\n{}\n{hidden:?}", exported(&register, Export::Ics)).to_lowercase();
    let names = [
        "anneke", "visser", "bas", "wit", "chantal", "boersma", "dirk", "postma", "elif", "kaya", "fatima", "amrani",
        "gerard", "hoekstra", "hanneke", "ilse", "berg", "joost", "meijer", "karin", "lem", "lucas", "nowak",
    ];
    let words: Vec<&str> = everything.split(|character: char| !character.is_alphanumeric()).collect();
    for name in names {
        assert!(!words.contains(&name), "{name} is named");
    }
    for label in ["gemeente Lindehaven 2", "Deelnemer 8", "Deelnemer 11", "Deelnemer 9"] {
        assert!(text.contains(label), "{label} is not there");
    }
    // Names of files are names too.
    assert!(text.contains("bijdrage 3") && !everything.contains(".docx"));
}

/// The page for the board, as text.
fn board(text: &str) -> String {
    plain_text(&made(&parsed(text), &today()).document(&method(), Audience::Board))
}

/// What a number of people wrote, each the same or nothing.
fn people(written: &[&str]) -> String {
    let one = |(n, text): (usize, &&str)| format!("[[bijdragen]]\nnaam = \"P{n}\"\n[bijdragen.antwoorden]\n{text}\n");
    written.iter().enumerate().map(one).collect()
}

/// One vote among eleven blanks was told as if the group had chosen it.
#[test]
fn one_vote_is_no_choice_of_the_group() {
    let (yes, no) = ("routes.in.relevantie = \"relevant\"", "routes.in.relevantie = \"irrelevant\"");
    let group = "[routes.uit]\nrelevantie = \"relevant\"\n";
    let one = board(&format!("{group}{}", people(&[yes, "", ""])));
    assert!(one.contains("R2 Uit\nNog niet samen gekozen: R1 In (1 van de 3 kiest dit).\n"), "{one}");
    let most = board(&people(&[yes, yes, no, ""]));
    assert!(most.contains("Nog niet samen gekozen: R1 In (2 van de 4 kiezen dit).\n"), "{most}");
    let few = board(&people(&[yes, no, no]));
    assert!(few.contains("Welke routes zijn relevant?\nSamen nog niet gekozen.\n"), "{few}");
}

/// "No high risk was chosen" was said where nobody was asked yet.
#[test]
fn what_nobody_answered_is_not_an_answer() {
    let none = board("[pilot]\nnaam = \"x\"");
    assert!(none.contains("Waar is het risico hoog?\nNog niet ingevuld.\n"), "{none}");
    let low = board("[ingredienten.waarde]\nrisico = \"laag\"");
    assert!(low.contains("Bij geen enkel ingrediënt is een hoog risico gekozen."), "{low}");
}

/// What was past, or had no date, stood among what comes first; nobody could see that one person alone wrote it.
#[test]
fn what_comes_first_is_yet_to_come() {
    let action = |what: &str, when: &str| format!("[[acties]]\nactie = \"{what}\"\n{when}\n");
    let group = [
        action("Later", "wanneer = 2027-01-02"),
        action("Voorbij", "wanneer = 2026-11-21"),
        action("Vandaag", "wanneer = 2026-11-22\nwie = \"Jan\""),
        action("Ooit", ""),
        action("Straks", "wanneer = { tekst = \"na de zomer\" }"),
    ];
    let one = "acties.1.actie = \"Bellen\"\nacties.1.wanneer = 2026-12-01";
    let one = one.replace("acties.1.actie", "acties = [{ actie").replace("\nacties.1.wanneer", ", wanneer") + " }]";
    let text = board(&format!("{}{}", group.concat(), people(&[&one])));
    let wanted = "Wat gebeurt er eerst?\nVandaag (Jan, 22 november 2026)\nLater (nog niemand, 2 januari 2027)\n\
        1 actie had al klaar moeten zijn. 2 acties hebben nog geen datum. Die staan in het hele verslag. \
        Deelnemers deden nog 1 voorstel.\n";
    assert!(text.contains(wanted), "{text}");
    // Without a result of the group there is nothing else to count.
    let proposed = board(&people(&[&one]));
    let wanted = "Wat gebeurt er eerst?\nBellen (nog niemand, 1 december 2026, uit de bijdrage van P0)\n\
        Er is nog geen resultaat van de groep. Dit zijn voorstellen van deelnemers.\n";
    assert!(proposed.contains(wanted), "{proposed}");
    let past = board(&action("Voorbij", "wanneer = 2026-11-21"));
    assert!(past.contains("die nog komt.\n1 actie had al klaar moeten zijn. Die staat in het hele verslag."), "{past}");
}

/// One of two ticks was told as if it were the only one.
#[test]
fn who_ticked_two_boxes_is_told_with_both() {
    let yes = "routes.in.relevantie = \"relevant\"";
    let text = people(&[yes, yes, "routes.in.relevantie = [\"onzeker\", \"relevant\"]"]);
    let text = said(&parsed(&text), &today());
    let both = text.contains("Een deelnemer kiest ‘Onzeker’ en ‘Relevant’ en")
        || text.contains("Een deelnemer kiest ‘Relevant’ en ‘Onzeker’ en");
    assert!(both, "{text}");
}

/// Who saw something otherwise than most stood there by name, for everybody who got the report.
#[test]
fn who_sees_it_otherwise_is_an_organisation_unless_names_are_asked_for() {
    let named = Options { naming: Naming::Named, ..today() };
    let told = |options: &Options| said(&twelve(), options);
    assert!(
        told(&today())
            .contains("‘Eerst bewijzen dat het in een andere wijk ook lukt.’ – wijkteam Noord kiest ‘Onzeker’.")
    );
    assert!(told(&named).contains("ook lukt.’ – Bas de Wit (wijkteam Noord) kiest ‘Onzeker’."));
}

/// The picture of all choices can start with what divides people most.
#[test]
fn the_picture_goes_by_row_or_by_division() {
    let rows = |order: ShareOrder| {
        let document = made(&twelve(), &Options { order, ..today() }).document(&method(), Audience::Board);
        let groups = document.blocks.iter().find_map(|block| match block {
            Block::Figure(Figure { drawing: Drawing::Shares { groups, .. }, .. }) => Some(groups.clone()),
            _ => None,
        });
        let rows = groups.expect("there is a picture").into_iter().flat_map(|group| group.rows);
        rows.map(|row| row.code).filter(|code| code.starts_with('R')).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(rows(ShareOrder::Row), "R1 R2 R3 R4 R5");
    assert_eq!(rows(ShareOrder::Division), "R3 R2 R1 R4 R5");
}

/// Many who agree hid the few who do not agree elsewhere.
#[test]
fn where_views_differ_most_is_told_by_share() {
    let row = |route: &str, risk: &str| {
        let risk = if risk.is_empty() { String::new() } else { format!("ingredienten.waarde.risico = \"{risk}\"\n") };
        format!("routes.in.relevantie = \"{route}\"\n{risk}")
    };
    let written = [
        row("relevant", "hoog"),
        row("relevant", "hoog"),
        row("relevant", "hoog"),
        row("relevant", "laag"),
        row("relevant", "midden"),
        row("onzeker", ""),
        row("irrelevant", ""),
    ];
    let text = board(&people(&written.each_ref().map(String::as_str)));
    let at = text.find("Waar verschillen").unwrap();
    assert!(text[at..].starts_with("Waar verschillen de meningen het meest?\nI4 Waarde en R1 In\n"), "{text}");
}

#[test]
fn what_nobody_filled_in_is_told_so() {
    let text = said(&parsed(&people(&["routes.in.acties = \"Bellen\"", ""])), &today());
    assert!(text.contains("Niemand van de 2 vulde dit in.") && !text.contains("2 personen vulden niets in"), "{text}");
}

/// The warning named the very labels that the program had put in the place of names.
#[test]
fn labels_and_organisations_are_no_names_to_look_at() {
    let text = "
        [pilot]
        betrokkenen = [\"Gemeente\", \"Els Jansen\", \"Piet Smit\"]
        [[acties]]
        actie = \"Bellen\"
        wie = \"Kees Bos\"
        [[bijdragen]]
        naam = \"Els Jansen\"
        organisatie = \"gemeente\"
        [[bijdragen]]
        naam = \"Kees Bos\"
    ";
    let options = Options { naming: Naming::Anonymous, ..today() };
    assert_eq!(made(&parsed(text), &options).perhaps_names(), ["Piet Smit"]);
}

/// A rule with a session that gives reason to ask, and one that does not.
fn asks(rule: &str, yes: &str, no: &str) {
    let questions = |text: &str| {
        let report = made(&parsed(text), &today());
        report.questions.into_iter().filter(|question| question.rule == rule).collect::<Vec<_>>()
    };
    assert_eq!(questions(yes).len(), 1, "{rule} asks nothing: {yes}");
    assert_eq!(questions(no), [], "{rule} asks: {no}");
    let without = Options { without: vec![rule.into()], ..today() };
    assert!(made(&parsed(yes), &without).questions.iter().all(|question| question.rule != rule));
}

#[test]
fn every_rule_asks_when_there_is_reason_to() {
    let relevant = "[routes.in]\nrelevantie = \"relevant\"\n";
    asks("route_zonder_actie", relevant, &format!("{relevant}acties = \"Bellen\""));
    asks("route_zonder_actie", relevant, "[routes.in]\nrelevantie = \"onzeker\"");
    // What one person wrote is an action too, and what one person chose when the group did not.
    let person = |text: &str| format!("[[bijdragen]]\nnaam = \"A\"\n[bijdragen.antwoorden.routes.in]\n{text}");
    asks(
        "route_zonder_actie",
        &person("relevantie = \"relevant\""),
        &format!("{relevant}{}", person("acties = \"x\"")),
    );
    let high = "[ingredienten.waarde]\nrisico = \"hoog\"\n";
    asks("risico_zonder_actie", high, &format!("{high}acties = \"Bellen\""));
    let action = "[[acties]]\nactie = \"Bellen\"\n";
    asks("actie_zonder_naam", action, &format!("{action}wie = \"Jan\""));
    asks("actie_zonder_naam", action, "[[acties]]\nwie = \"Jan\"");
    asks("actie_zonder_datum", action, &format!("{action}wanneer = {{ tekst = \"na de zomer\" }}"));
    let date = |day: &str| format!("{action}wanneer = {day}");
    asks("datum_voorbij", &date("2026-11-21"), &date("2026-11-22"));
    let steps = |outcome: &str, impact: &str| format!("[impact]\noutcome = \"{outcome}\"\nimpact = \"{impact}\"");
    asks(
        "impact_herhaalt_outcome",
        &steps("Er is minder overlast op het station", "Minder overlast op het station is er"),
        &steps("Partners werken beter samen", "Op straat is het rustig en veilig"),
    );
    let all = "[impact]\ninput = \"a\"\nactiviteiten = \"b\"\noutput = \"c\"\noutcome = \"d\"\nimpact = \"e\"";
    asks("lege_stap", &all.replace("output = \"c\"\n", ""), all);
    asks("lege_stap", &all.replace("output = \"c\"\n", ""), "[pilot]\nnaam = \"leeg\"");
    asks("geen_strategie", "[pilot]\nnaam = \"x\"", "[overzicht]\nstrategieen = [\"groei\"]");
}

#[test]
fn every_rule_is_tested() {
    let rules = method().plan.unwrap().rules;
    let tested = [
        "route_zonder_actie",
        "risico_zonder_actie",
        "actie_zonder_naam",
        "actie_zonder_datum",
        "datum_voorbij",
        "impact_herhaalt_outcome",
        "lege_stap",
        "geen_strategie",
    ];
    assert_eq!(rules.iter().map(|rule| rule.id.as_str()).collect::<Vec<_>>(), tested);
}

#[test]
fn a_rule_that_is_off_asks_nothing() {
    let text = opschaal::assets::METHOD.replace("id = \"geen_strategie\"", "id = \"geen_strategie\"\naan = false");
    let method = method::load(&Source { name: "m".into(), text }).unwrap();
    let report = report::report(&method, &Session::default(), &today()).unwrap();
    assert_eq!(report.questions, []);
}

#[test]
fn unknown_names_are_refused_at_once() {
    let options = Options { sheets: vec!["route".into()], without: vec!["geen_strategi".into()], ..today() };
    let problems = report::report(&method(), &Session::default(), &options).unwrap_err();
    insta::assert_snapshot!(problems.to_string());
    let problems = report::report(&small(), &Session::default(), &today()).unwrap_err();
    assert_eq!(problems.to_string(), "the method does not say what a report is made from");
}

/// A method of its own, with other names for everything.
#[test]
fn another_method_is_reported_on_too() {
    let text =
        format!("{}\n{}", include_str!("fixtures/klein.methode.toml"), include_str!("fixtures/klein.rapport.toml"));
    let method = method::load(&Source { name: "klein".into(), text }).unwrap();
    let text = "
        [pilot]
        name = \"Small\"
        [impact]
        input = \"People\"
        [routes.up]
        relevance = \"yes\"
        [[actions]]
        what = \"Call\"
        when = 2026-01-02
    ";
    let session = session::parse(&Source { name: "s".into(), text: text.into() }, &method).unwrap().session;
    let report = report::report(&method, &session, &today()).unwrap();
    insta::assert_snapshot!(plain_text(&report.document(&method, Audience::Everybody)));
}

#[test]
fn what_changed_is_told() {
    let earlier = "
        [pilot]
        datum = 2026-03-12
        [routes.in]
        relevantie = \"onzeker\"
        [routes.uit]
        relevantie = \"relevant\"
        acties = \"weg\"
        [impact]
        input = \"mensen\"
        [[acties]]
        actie = \"Gedaan\"
        [[acties]]
        actie = \"Verschoven\"
        wie = \"Jan\"
        wanneer = 2026-05-01
        [[acties]]
        actie = \"Blijft\"
    ";
    let now = "
        [routes.in]
        relevantie = \"relevant\"
        [routes.uit]
        relevantie = \"relevant\"
        [impact]
        input = \"mensen en geld\"
        output = \"nieuw\"
        [[acties]]
        actie = \"blijft\"
        [[acties]]
        actie = \"Verschoven\"
        wie = \"Jan\"
        wanneer = 2026-06-01
        [[acties]]
        actie = \"Nieuw\"
    ";
    let options = Options { earlier: Some(parsed(earlier)), ..today() };
    insta::assert_debug_snapshot!(made(&parsed(now), &options).changes);
    let same = Options { earlier: Some(parsed(now)), ..today() };
    assert!(made(&parsed(now), &same).changes.unwrap().is_empty());
}

fn exported(register: &Register, export: Export) -> String {
    String::from_utf8(register.export(export).unwrap().bytes).unwrap()
}

fn uids(session: &Session) -> Vec<String> {
    let method = method();
    let actions = report::actions(&method, session).unwrap().listed(Listed::All);
    let pilot = session.pilot(&method).unwrap_or_default();
    let register = Register { method: &method, pilot: &pilot, actions: &actions, made: today().today };
    let text = exported(&register, Export::Ics);
    let mut uids: Vec<String> = text.lines().filter(|line| line.starts_with("UID:")).map(str::to_string).collect();
    uids.sort();
    uids
}

/// A1 was the group's first action, and the first of everybody who had one.
#[test]
fn an_action_has_a_code_of_its_own() {
    let list = "acties = [{ actie = \"Bellen\" }, { actie = \"Mailen\" }]\nroutes.in.acties = \"- Eerst\\n- Dan\"";
    let text = people(&[list, "acties = [{ actie = \"Bellen\" }, { actie = \"Vragen\" }]"]);
    let codes = |actions: &[Action]| actions.iter().map(|action| action.code.clone()).collect::<Vec<_>>();
    let proposed = report::actions(&method(), &parsed(&text)).unwrap();
    assert_eq!(proposed.group, None);
    let all = ["D1-A1", "D1-A2", "D1-R1.1", "D1-R1.2", "D2-A2"];
    assert_eq!(codes(&proposed.proposals), all);
    assert_eq!(proposed.proposals[0].by, ["P0", "P1"]);
    assert_eq!(codes(&proposed.listed(Listed::Group)), all);
    let decided = report::actions(&method(), &parsed(&format!("acties = [{{ actie = \"Mailen\" }}]\n{text}"))).unwrap();
    assert_eq!(codes(&decided.listed(Listed::Group)), ["A1"]);
    assert_eq!(codes(&decided.listed(Listed::All)), ["A1", "D1-A1", "D1-R1.1", "D1-R1.2", "D2-A2"]);
}

/// What people proposed was late and undated as if it had been agreed.
#[test]
fn what_is_proposed_is_a_list_of_its_own_and_never_late() {
    let late = "acties = [{ actie = \"Vroeg\", wanneer = 2026-01-02 }]";
    let rules = |text: &str| -> Vec<String> {
        made(&parsed(text), &today()).questions.into_iter().map(|question| question.rule).collect()
    };
    assert!(rules(&people(&[late])).contains(&"datum_voorbij".to_string()));
    let decided =
        format!("acties = [{{ actie = \"Laat\", wie = \"Jan\", wanneer = 2027-01-02 }}]\n{}", people(&[late]));
    assert!(!rules(&decided).contains(&"datum_voorbij".to_string()));
    let said = said(&parsed(&decided), &today());
    let (_, proposals) = said.split_once("Voorstellen van deelnemers\n").unwrap();
    assert!(proposals.contains("D1-A1\nVroeg\nNog niemand\n2 januari 2026\n"), "{proposals}");
}

/// Importing again has to update, not to double.
#[test]
fn an_event_keeps_its_uid_when_its_action_moves() {
    let one = "[[acties]]\nactie = \"Bellen\"\nwanneer = 2026-12-01\n";
    let other = "[[acties]]\nactie = \"Schrijven\"\nwanneer = 2026-12-02\n";
    let before = uids(&parsed(&format!("{one}{other}")));
    assert_eq!(before.len(), 2);
    assert_eq!(uids(&parsed(&format!("{other}{one}"))), before);
    let later = format!("{one}{other}").replace("2026-12-01", "2027-01-09").replace("Bellen", "bellen ");
    assert_eq!(uids(&parsed(&later)), before);
    assert_eq!(uids(&parsed(&later.replace("Schrijven", "Mailen"))), before, "other words, the same action");
    // The same words twice are two events.
    assert_eq!(uids(&parsed(&format!("{one}{one}wie = \"Jan\""))).len(), 2);
    assert_ne!(uids(&parsed(one)), uids(&parsed(&format!("[pilot]\nnaam = \"x\"\n{one}"))));
}

#[test]
fn exports_are_the_same_every_time() {
    let method = method();
    let actions = report::actions(&method, &twelve()).unwrap().listed(Listed::All);
    let register = Register { method: &method, pilot: "Pilot", actions: &actions, made: today().today };
    assert_eq!(register.export(Export::Xlsx), register.export(Export::Xlsx));
    insta::assert_snapshot!(exported(&register, Export::Csv));
    insta::assert_snapshot!(exported(&register, Export::Ics));
}

#[test]
fn nothing_in_a_spreadsheet_is_a_formula() {
    let method = method();
    let mut session = Session::default();
    for (n, text) in (1..).zip(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0"]) {
        session.group.set(Path::new(&format!("acties.{n}.actie")).unwrap(), Value::Text(text.into()));
        session.group.set(Path::new(&format!("acties.{n}.wie")).unwrap(), Value::Text(text.into()));
    }
    let actions = report::actions(&method, &session).unwrap().listed(Listed::All);
    let register = Register { method: &method, pilot: "=1", actions: &actions, made: today().today };
    let xlsx = register.export(Export::Xlsx).unwrap().bytes;
    let mut zip = zip::ZipArchive::new(Cursor::new(&xlsx)).unwrap();
    let mut sheet = String::new();
    zip.by_name("xl/worksheets/sheet1.xml").unwrap().read_to_string(&mut sheet).unwrap();
    assert!(!sheet.contains("<f>") && !sheet.contains("<f "));
    let csv = exported(&register, Export::Csv);
    for cell in csv.trim_start_matches('\u{FEFF}').split([';', '\n']).map(|cell| cell.trim_start_matches('"')) {
        assert!(!cell.starts_with(['=', '+', '-', '@', '\t']), "{cell:?}");
    }
}

/// The second contribution of an organisation was dropped from the list of who sees it otherwise.
#[test]
fn two_of_one_organisation_both_see_it_otherwise() {
    let one = |choice: &str, why: &str| {
        format!(
            "[[bijdragen]]\norganisatie = \"HTM\"\nbestand = \"{why}.pdf\"\n[bijdragen.antwoorden.routes.in]\n\
             relevantie = \"{choice}\"\nacties = \"{why}\"\n"
        )
    };
    let session =
        [("relevant", "a"), ("relevant", "b"), ("relevant", "c"), ("onzeker", "eerst"), ("onzeker", "daarna")];
    let said = said(&parsed(&session.map(|(choice, why)| one(choice, why)).concat()), &today());
    for why in ["eerst", "daarna"] {
        assert!(said.contains(&format!("‘{why}’ – HTM kiest ‘Onzeker’.")), "{said}");
    }
}
