//! Scripts that our fonts lack, and languages that are written from right to left.

use std::collections::BTreeMap;

use opschaal::canvas::{self, Medium, Options};
use opschaal::document::Document;
use opschaal::format::Output;
use opschaal::method::{self, Method};
use opschaal::pack::Pack;
use opschaal::pdf::Copies;
use opschaal::people::Person;
use opschaal::session::Session;
use opschaal::source::Problem;
use opschaal::workshop::{InvitationOptions, Invitations};
use opschaal::{typeset, workshop};

use crate::canvas::{assert_conforms, text as pdf_text};
use crate::document::each_kind;
use crate::method::plain;

const SMALL: &str = include_str!("fixtures/klein.methode.toml");
const REGULAR: &[u8] = include_bytes!("../fixtures/fonts/NotoSansGeorgian-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../fixtures/fonts/NotoSansGeorgian-Bold.ttf");

/// "Hello" in Georgian.
const HELLO: &str = "გამარჯობა";

/// The small method with a Georgian title, and fonts that have it.
fn georgian(with_fonts: bool) -> Pack {
    let text = SMALL.replacen("titel = \"", &format!("titel = \"{HELLO} "), 2);
    let mut files = vec![("methode.toml".to_string(), text.into_bytes())];
    if with_fonts {
        files.push(("huisstijl.toml".into(), b"[huisstijl]\nlettertypen = \".\"".to_vec()));
        files.push(("a.ttf".into(), REGULAR.to_vec()));
        files.push(("b.ttf".into(), BOLD.to_vec()));
    }
    Pack::of_files("pakket", files).unwrap()
}

fn codes(problems: &[Problem]) -> Vec<&str> {
    problems.iter().map(|problem| problem.message.code()).collect()
}

/// It was reported as a defect, once for each letter.
#[test]
fn words_of_a_method_that_no_font_has_are_told_at_their_place() {
    let pack = georgian(false);
    let problems = workshop::check_pack(&pack);
    insta::assert_snapshot!(plain(pack.source(opschaal::pack::Part::Method).unwrap(), &problems));
    let method = method::load_pack(&pack).unwrap();
    for medium in [Medium::default(), Medium::Print] {
        let options = Options { medium, ..Options::default() };
        let problems = canvas::make(&method, &Session::default(), &options).unwrap_err();
        assert_eq!(codes(&problems.0), ["words_not_drawn"], "{problems}");
    }
    // Word has fonts of its own.
    assert!(canvas::word(&method, &Session::default(), &Options::default()).is_ok());
}

#[test]
fn fonts_of_the_house_bring_another_script() {
    let pack = georgian(true);
    assert_eq!(workshop::check_pack(&pack), []);
    let method = method::load_pack(&pack).unwrap();
    let mut session = Session::default();
    session.group.set(method.title_field.clone(), opschaal::answers::Value::Text(HELLO.into()));
    let options = Options { medium: Medium::Print, ..Options::default() };
    let print = canvas::make(&method, &session, &options).unwrap();
    assert_eq!(print.warnings, []);
    assert_conforms(&print.bytes);
    assert!(pdf_text(&print.bytes).matches(HELLO).count() > 2);
    let document = Document { house: method.house.clone(), title: HELLO.into(), ..each_kind() };
    let document = typeset::document(&document).unwrap();
    assert_eq!(document.warnings, []);
    assert_conforms(&document.bytes);
    assert!(pdf_text(&document.bytes).contains(HELLO));
    // A field has the program's own font, and says so.
    let form = canvas::make(&method, &session, &Options::default()).unwrap();
    assert_eq!(codes(&form.warnings), ["characters_not_drawn"]);
}

#[test]
fn a_method_from_right_to_left_is_refused_at_its_language() {
    for language in ["ar", "he-IL", "uz-Arab"] {
        let text = SMALL.replacen("taal = \"en-GB\"", &format!("taal = \"{language}\""), 1);
        let problems = method::load_pack(&Pack::of_file("m.toml", text.as_bytes()).unwrap()).unwrap_err();
        assert_eq!(codes(&problems.0), ["language_right_to_left"]);
        let range = problems.0[0].place.as_ref().and_then(|place| place.range.clone()).unwrap();
        assert_eq!(text[range], format!("\"{language}\""));
    }
}

fn people() -> Vec<Person> {
    let person =
        |name: &str, organisation: &str| Person { name: name.into(), organisation: organisation.into(), address: None };
    vec![person("王王", "Gemeente 🙂"), person("علي", ""), person("Łucja Ἀθήνα", "NS")]
}

/// A name that could not be drawn was a row of squares, and nobody was told.
#[test]
fn a_name_that_can_not_be_drawn_is_a_warning_for_its_person() {
    let method: Method = crate::canvas::method();
    let options = InvitationOptions { outputs: vec![Output::Pdf], canvas: Options::default(), paper: None };
    let (session, people) = (Session::default(), people());
    let made = Invitations::new(&method, &session, &people, options, None).unwrap().zipped().unwrap();
    let told: Vec<String> = made.warnings.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(told.join("\n"));
    // What somebody is called stays theirs, whatever is drawn.
    let form = canvas::invitation(&method, &Session::default(), &Options::default(), []).unwrap();
    let copies = Copies::new(form, &["ingevuld_door.naam"]).unwrap();
    let copy = copies.copy(&BTreeMap::from([("ingevuld_door.naam", "王")]));
    let file = lopdf::Document::load_mem(&copy.bytes).unwrap();
    let values = file.objects.values().filter_map(|object| object.as_dict().ok()?.get(b"V").ok());
    let values: Vec<String> = values.filter_map(|value| lopdf::decode_text_string(value).ok()).collect();
    assert!(values.contains(&"王".to_string()), "{values:?}");
}
