//! The house style: its colours, logo and fonts, in all that is made; and what is wrong with one.

use opschaal::canvas::{self, Options};
use opschaal::color::Color;
use opschaal::document::Document;
use opschaal::house::{self, House, Wanted};
use opschaal::method::Method;
use opschaal::source::Source;
use opschaal::{typeset, word};

use crate::canvas::{assert_conforms, example, identifier, method};
use crate::document::each_kind;
use crate::method::plain;

const LOGO: &[u8] = br##"<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20" viewBox="0 0 60 20">
<rect width="60" height="20" rx="4" fill="#7a2048"/><circle cx="10" cy="10" r="6" fill="#ffffff"/></svg>"##;

const STYLE: &str = "
[huisstijl]
kleur = \"#7a2048\"
logo = \"logo.svg\"
logo_tekst = \"Gemeente Lindehaven\"
lettertype_word = \"Verdana\"

[huisstijl.kleuren]
routes = \"#005a3c\"
";

fn source(text: &str) -> Source {
    Source { name: "huisstijl.toml".into(), text: text.into() }
}

fn wanted(text: &str) -> Wanted {
    house::load(&source(text), &method().sheet_ids()).unwrap()
}

fn dressed() -> Method {
    method().dressed(wanted(STYLE).with(Some(LOGO.to_vec()), Vec::new()).unwrap())
}

#[test]
fn canvases_and_documents_wear_it() {
    let method = dressed();
    assert_eq!(method.sheets[2].color, Color::from_hex("#005a3c").unwrap());
    assert_eq!(method.sheets[1].color, crate::canvas::method().sheets[1].color);
    let answers = example().into();
    let plain = canvas::make(&crate::canvas::method(), &answers, &Options::default()).unwrap();
    let canvas = canvas::make(&method, &answers, &Options::default()).unwrap();
    assert_conforms(&canvas.bytes);
    assert_ne!(plain.bytes, canvas.bytes);
    assert!(canvas::word(&method, &answers, &Options::default()).is_ok());
    let document = Document { house: method.house.clone(), ..each_kind() };
    let pdf = typeset::document(&document).unwrap().bytes;
    assert_conforms(&pdf);
    assert!(alts(&pdf).contains(&"Gemeente Lindehaven".to_string()), "{:?}", alts(&pdf));
    let docx = word::document(&document).unwrap().bytes;
    let theme = crate::word::part(&docx, "word/theme/theme1.xml");
    assert!(theme.contains("Verdana") && !theme.contains("Arial"));
    let styles = crate::word::part(&docx, "word/styles.xml");
    assert!(styles.contains("7A2048") && !styles.contains("Arial"));
    let body = crate::word::part(&docx, "word/document.xml");
    assert!(body.contains("descr=\"Gemeente Lindehaven\""));
}

/// The same document in another house style is another file (ISO 32000-1, 14.4).
#[test]
fn a_house_style_makes_another_identifier() {
    let plain = typeset::document(&each_kind()).unwrap().bytes;
    let dressed = typeset::document(&Document { house: dressed().house, ..each_kind() }).unwrap().bytes;
    assert_ne!(identifier(&plain), identifier(&dressed));
}

/// The alternative texts in the tags of a PDF.
fn alts(pdf: &[u8]) -> Vec<String> {
    let file = lopdf::Document::load_mem(pdf).unwrap();
    let alts = file.objects.values().filter_map(|object| object.as_dict().ok()?.get(b"Alt").ok());
    alts.map(|alt| lopdf::decode_text_string(alt).unwrap()).collect()
}

/// Fonts of its own: here under another name than the program's.
#[test]
fn documents_are_set_in_its_fonts() {
    let face = |name: &str| {
        let path = format!("{}/fonts/NotoSans-{name}.ttf", env!("CARGO_MANIFEST_DIR"));
        // The name of the family is in the font twice, in two encodings of the same length.
        let mut bytes = std::fs::read(path).unwrap();
        for (from, to) in [(&b"Noto Sans"[..], &b"Huis Sans"[..]), (b"\0N\0o\0t\0o\0 \0S", b"\0H\0u\0i\0s\0 \0S")] {
            let places: Vec<usize> =
                (0..bytes.len() - from.len()).filter(|at| bytes[*at..].starts_with(from)).collect();
            for at in places {
                bytes[at..at + to.len()].copy_from_slice(to);
            }
        }
        (format!("{name}.ttf"), bytes)
    };
    let fonts = ["Regular", "Italic", "SemiBold"].map(face).to_vec();
    let house = wanted("[huisstijl]\nlettertypen = \"lettertypen\"").with(None, fonts).unwrap();
    assert_eq!(house.fonts.as_ref().unwrap().family, "Huis Sans");
    let pdf = typeset::document(&Document { house, ..each_kind() }).unwrap().bytes;
    assert_conforms(&pdf);
    let file = lopdf::Document::load_mem(&pdf).unwrap();
    let fonts = file.objects.values().filter_map(|object| object.as_dict().ok()?.get(b"BaseFont").ok()?.as_name().ok());
    let fonts: Vec<String> = fonts.map(|name| String::from_utf8_lossy(name).into_owned()).collect();
    assert!(fonts.iter().all(|name| name.contains("HuisSans") || name.contains("NotoSans")), "{fonts:?}");
}

#[test]
fn all_that_is_wrong_is_told_at_its_place() {
    let text = "
[huisstijl]
kleur = \"#999999\"
lettertype_word = \"Comic <Sans>\"
[huisstijl.kleuren]
route = \"#005a3c\"
impact = \"groen\"
[sjabloon.stijlen]
kop1 = \"Kop gemeente\"
";
    let problems = house::load(&source(text), &method().sheet_ids()).unwrap_err();
    let unknown = house::load(&source("[huisstijl]\nkleuur = \"#000000\""), &method().sheet_ids()).unwrap_err();
    insta::assert_snapshot!(plain(&source(text), &problems.0) + &plain(&source(text), &unknown.0));
}

/// What is damaged inside shows when it is drawn; that once was told in the words of Typst.
#[test]
fn a_logo_that_can_not_be_drawn_is_told() {
    let header = b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x08\0\0\0\x08\x08\x06\0\0\0".to_vec();
    for logo in [br#"<svg xmlns="http://www.w3.org/2000/svg" width="-1" height="0"/>"#.to_vec(), header] {
        let text = "[huisstijl]\nlogo = \"logo.png\"\nlogo_tekst = \"Gemeente\"";
        let house = wanted(text).with(Some(logo.clone()), Vec::new()).unwrap();
        let Err(problems) = typeset::document(&Document { house, ..each_kind() }) else { panic!("drawn: {logo:?}") };
        let codes: Vec<&str> = problems.0.iter().map(|problem| problem.message.code()).collect();
        assert_eq!(codes, ["logo_not_drawn"], "{problems}");
    }
}

#[test]
fn nothing_asked_is_the_style_of_the_program() {
    let house = wanted("[huisstijl]").with(None, Vec::new()).unwrap();
    assert_eq!(house, House::default());
    assert_eq!(method().dressed(house), method());
}
