//! Packs: a method with all that goes with it, in any language.

use std::io::{Cursor, Write};

use opschaal::answers;
use opschaal::canvas::{self, Options};
use opschaal::document::plain_text;
use opschaal::format::Output;
use opschaal::messages::Language;
use opschaal::method::{self, Method};
use opschaal::pack::{Pack, Part};
use opschaal::read;
use opschaal::report::{self, Audience};
use opschaal::session::Session;
use zip::write::SimpleFileOptions;

fn english() -> (Pack, Method) {
    let pack = Pack::built_in(Language::English);
    let method = method::load_pack(&pack).unwrap();
    (pack, method)
}

fn example(pack: &Pack, method: &Method) -> Session {
    Session::from(answers::parse(pack.source(Part::Example).unwrap(), method).unwrap().answers)
}

fn options() -> report::Options {
    report::Options::new(answers::Date::new(2026, 11, 22).unwrap())
}

/// Files of one language are read with the other: what tells fields and options apart is the same.
#[test]
fn both_languages_have_the_same_fields_and_options() {
    let names = |language| {
        let method = method::load_pack(&Pack::built_in(language)).unwrap();
        let field = |field: method::Field| {
            let options: Vec<String> = field.kind.choices().iter().map(|choice| choice.id.clone()).collect();
            format!("{} {:?} {}", field.path, field.code, options.join(","))
        };
        (method.id.clone(), method.version.clone(), method.fields().into_iter().map(field).collect::<Vec<_>>())
    };
    assert_eq!(names(Language::Dutch), names(Language::English));
}

/// Two languages at one table.
#[test]
fn a_dutch_canvas_gives_an_english_report() {
    let dutch = Pack::built_in(Language::Dutch);
    let method = method::load_pack(&dutch).unwrap();
    let filled = canvas::make(&method, &example(&dutch, &method), &Options::default()).unwrap();
    let (_, english) = english();
    let session = read::single(&english, "canvas.pdf", &filled.bytes).unwrap().session;
    let text =
        plain_text(&report::report(&english, &session, &options()).unwrap().document(&english, Audience::Everybody));
    assert!(text.starts_with("Report of the session\nOnbegrepen gedrag rond stations · 12 March 2026\n"), "{text}");
    assert!(text.contains("Chosen together: Relevant."), "{text}");
}

/// What was printed in the other language passed for what people had typed: sixty texts without a place.
#[test]
fn office_documents_of_one_language_are_read_with_the_other() {
    let ours = [Language::Dutch, Language::English].map(Pack::built_in);
    let methods = ours.each_ref().map(|pack| method::load_pack(pack).unwrap());
    for (made, reads) in [(0, 1), (1, 0)] {
        let session = example(&ours[made], &methods[made]);
        for output in [Output::Word, Output::OpenDocument] {
            let file = canvas::make_as(output, &methods[made], &session, &Options::default()).unwrap();
            let read = read::canvas(&methods[reads], &file.bytes).unwrap();
            assert_eq!(read.answers.unplaced().collect::<Vec<_>>(), [], "{output:?}");
            let own = read::canvas(&methods[made], &file.bytes).unwrap();
            assert_eq!(read.answers, own.answers, "{output:?}");
        }
    }
}

fn zipped(files: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_pack_is_a_zip_file_or_a_folder() {
    let small = include_str!("fixtures/klein.methode.toml");
    let house = "[huisstijl]\nkleur = \"#102030\"\n";
    let bytes = zipped(&[("pakket/methode.toml", small), ("pakket/huisstijl.toml", house), ("pakket/.x", "")]);
    let method = method::load_pack(&Pack::of_file("pakket.zip", &bytes).unwrap()).unwrap();
    assert_eq!(
        (method.id.as_str(), method.house.own.map(opschaal::color::Color::hex)),
        ("small", Some("#102030".into()))
    );
    let folder = [("methode.toml".to_string(), small.as_bytes().to_vec())];
    assert_eq!(method::load_pack(&Pack::of_files("map", folder.to_vec()).unwrap()).unwrap().id, "small");
}

#[test]
fn what_is_wrong_with_a_pack_is_told() {
    let small = include_str!("fixtures/klein.methode.toml");
    let told = |files: &[(&str, &str)]| Pack::of_file("p.zip", &zipped(files)).unwrap_err().to_string();
    assert_eq!(told(&[("rapport.toml", "")]), "p.zip is no pack: methode.toml is missing");
    let twice = told(&[("a/methode.toml", small), ("b/methode.toml", small)]);
    assert_eq!(twice, "methode.toml is in it twice: as b/methode.toml too");
    let pdf = Pack::of_file("p.pdf", b"%PDF-1.7").unwrap_err().to_string();
    assert_eq!(pdf, "p.pdf is a PDF, and no method");
    // Its method is in English.
    let dutch = include_str!("../../data/nl/rapport.toml");
    let mixed = Pack::of_file("p.zip", &zipped(&[("methode.toml", small), ("rapport.toml", dutch)])).unwrap();
    let problems = method::load_pack(&mixed).unwrap_err();
    assert_eq!(problems.to_string(), "this is in the language `nl`, and the method in `en-GB`");
    assert_eq!(problems.0[0].place.as_ref().map(|place| place.source.as_str()), Some("rapport.toml"));
}

#[test]
fn a_language_without_texts_is_told_of() {
    let months = "maanden = [\"janvier\", \"février\", \"mars\", \"avril\", \"mai\", \"juin\", \"juillet\", \"août\", \
                  \"septembre\", \"octobre\", \"novembre\", \"décembre\"]\ndatum = \"{dag} {maand} {jaar}\"\n";
    let french = opschaal::assets::METHOD.replacen("taal = \"nl\"", "taal = \"fr\"", 1).replacen(
        "[teksten]\n",
        &format!("[teksten]\n{months}"),
        1,
    );
    let method = method::load_pack(&Pack::of_file("m.toml", french.as_bytes()).unwrap()).unwrap();
    let problems = report::report(&method, &Session::default(), &options()).unwrap_err();
    assert_eq!(problems.to_string(), "there are no texts for a report in the language `fr`");
    let stand_in = method::stand_in(&Pack::of_file("m.toml", french.as_bytes()).unwrap(), &method).unwrap();
    assert!(stand_in.to_string().starts_with("there is no taal.toml for the language `fr`"), "{stand_in}");
}

/// A pack in French, with the months and the words of its own language.
#[test]
fn a_language_can_be_brought_along() {
    let method = opschaal::assets::METHOD.replacen("taal = \"nl\"", "taal = \"fr\"", 1);
    let words = include_str!("../../data/en/taal.toml")
        .replace("taal = \"en\"", "taal = \"fr\"")
        .replace("gebied = \"GB\"", "gebied = \"FR\"")
        .replace("\"March\"", "\"mars\"")
        .replace("ja = [\"yes\", \"y\"]", "ja = [\"oui\"]")
        .replace("opmerking = \"comment\"", "opmerking = \"remarque\"")
        .replace("verslag = \"report\"", "verslag = \"rapport\"");
    let files = |parts: &[(&str, &str)]| Pack::of_file("p.zip", &zipped(parts)).unwrap();
    let pack = files(&[("methode.toml", &method), ("taal.toml", &words)]);
    let loaded = method::load_pack(&pack).unwrap();
    assert_eq!(loaded.words.spelled(answers::Date::new(2026, 3, 12).unwrap()), "12 mars 2026");
    for text in ["12 mars 2026", "12 maart 2026", "March 12, 2026", "12-3-2026"] {
        assert_eq!(loaded.lexicon.date(text), answers::Date::new(2026, 3, 12), "{text}");
    }
    assert_eq!(loaded.wording.keywords(opschaal::kind::DocumentKind::Report), ["opschaal", "rapport"]);
    assert_eq!(method::stand_in(&pack, &loaded), None);
    // In another language than the method.
    let wrong = files(&[("methode.toml", opschaal::assets::METHOD), ("taal.toml", &words)]);
    let problems = method::load_pack(&wrong).unwrap_err();
    assert_eq!(problems.to_string(), "taal.toml: this is in the language `fr`, and the method in `nl`");
    // What is written has to be whole; what is read may lack.
    let part = words.replace("oui", "").replace("bij = \"{wat} at {waar}\"", "bij = \"{wat}\"");
    let problems = method::load_pack(&files(&[("methode.toml", &method), ("taal.toml", &part)])).unwrap_err();
    assert_eq!(problems.to_string(), "{waar} is missing from this text\nthis text may not be empty");
    // Without words of its own the months have to be in the method, and English stands in for the rest.
    let alone = method::load_pack(&files(&[("methode.toml", &method)])).unwrap_err();
    assert_eq!(alone.to_string(), "`maanden` is missing\n`datum` is missing");
}
