//! The guide, the slides and the kit: what is in them, and what is wrong with their texts.

use std::collections::HashMap;

use opschaal::Made;
use opschaal::answers::Answers;
use opschaal::canvas::{self, LongTables, Medium, Options, Paper};
use opschaal::deck::Deck;
use opschaal::document::{Block, Document, Level, plain_text};
use opschaal::guide::{self, Guide};
use opschaal::mail::Address;
use opschaal::messages::{Catalogue, Language};
use opschaal::method::{self, Method, Path};
use opschaal::odt;
use opschaal::pack::Pack;
use opschaal::people::Person;
use opschaal::session::Session;
use opschaal::source::{Problems, Source};
use opschaal::typeset;
use opschaal::word;
use opschaal::workshop::{self, Attending, Cards, Kit, KitOptions, Materials, NameSheets, TilePaper, Tiling, Workshop};
use typst::layout::{Frame, FrameItem};

use crate::canvas::{assert_conforms, example, method, text};

fn guide() -> Guide {
    load_guide(opschaal::assets::GUIDE).unwrap()
}

fn load_guide(text: &str) -> Result<Guide, Problems> {
    guide::load(&Source { name: "handleiding.toml".into(), text: text.into() }, &method(), &example())
}

fn workshop() -> Workshop {
    load_workshop(opschaal::assets::WORKSHOP).unwrap()
}

fn load_workshop(text: &str) -> Result<Workshop, Problems> {
    workshop::load(&Source { name: "werksessie.toml".into(), text: text.into() }, &method(), &guide())
}

/// The PDF of slides.
fn slides(deck: &Deck) -> Made {
    typeset::slides(deck).unwrap()
}

/// Letters and digits only: lines are broken and words hyphenated in many ways.
fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase()
}

/// Tells which of these are not in a text.
fn lacking<'a>(text: &str, wanted: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let text = bare(text);
    wanted.into_iter().filter(|wanted| !text.contains(&bare(wanted))).collect()
}

/// What a table or columns of the method have: names, explanations, questions.
struct Lines<'m> {
    names: Vec<&'m str>,
    explanations: Vec<&'m str>,
    questions: Vec<&'m str>,
}

fn rows<'m>(method: &'m Method, path: &str) -> Lines<'m> {
    let blocks = method.sheets.iter().flat_map(|sheet| &sheet.blocks);
    for block in blocks {
        match block {
            method::Block::Table(table) if table.path.as_str() == path => {
                return Lines {
                    names: table.rows.iter().map(|row| row.name.as_str()).collect(),
                    explanations: table.rows.iter().map(|row| row.explanation.as_str()).collect(),
                    questions: table.rows.iter().flat_map(|row| &row.questions).map(String::as_str).collect(),
                };
            }
            method::Block::Columns(columns) if columns.path.as_str() == path => {
                return Lines {
                    names: columns.columns.iter().map(|column| column.name.as_str()).collect(),
                    explanations: Vec::new(),
                    questions: columns.columns.iter().map(|column| column.question.as_str()).collect(),
                };
            }
            _ => {}
        }
    }
    panic!("no rows at {path}")
}

#[test]
fn the_guide_covers_the_method() {
    let (method, guide) = (method(), guide());
    let text = plain_text(&guide.full);
    for (path, count, questions) in [("impact", 5, 5), ("routes", 5, 11), ("ingredienten", 8, 0), ("valkuilen", 4, 14)]
    {
        let rows = rows(&method, path);
        assert_eq!((rows.names.len(), rows.questions.len()), (count, questions), "{path}");
        let all = rows.names.into_iter().chain(rows.explanations).chain(rows.questions);
        assert_eq!(lacking(&text, all), <[&str; 0]>::default(), "{path}");
    }
    let strategies = method.field("overzicht.strategieen").unwrap();
    let strategies = strategies.kind.choices().iter().flat_map(|choice| [&choice.label[..], &choice.explanation[..]]);
    assert_eq!(lacking(&text, strategies), <[&str; 0]>::default());
}

#[test]
fn the_guide_covers_what_the_handleiding_adds() {
    let text = plain_text(&guide().full);
    // Five kinds of friction with their causes, four circumstances, three reasons, the examples, what NS did.
    let wanted = [
        ["Verwarring", "visie"],
        ["Weerstand", "dringend"],
        ["Chaos", "plan"],
        ["Frustratie", "middelen"],
        ["Angst", "baan"],
        ["extra geld", "extra hulp"],
        ["lopen voorop", "hebben er zin in"],
        ["afwijken van regels", "gelden even niet"],
        ["veel steun", "andere belangen"],
        ["één beeld", "elkaar waar je het over hebt"],
        ["kiezen wat eerst komt", "de ene route"],
        ["wat er nodig is", "ander geld"],
        ["sluiten elkaar niet uit", "meer routes"],
        ["Hoe groot is het risico", "Wanneer zijn jullie klaar"],
        ["jongeren aan het werk in de IT", "hulp bij schulden"],
        ["jeugdhulp in de wijk", "samen leven in de wijk"],
        ["terug bij het canvas", "tijdens de pilot"],
        ["bij de start", "mensen die bij de pilot betrokken zijn"],
    ];
    assert_eq!(lacking(&text, wanted.into_iter().flatten()), <[&str; 0]>::default());
    let example = example();
    let facts =
        ["overzicht.impact", "impact.impact", "impact.input", "routes.voorbij.acties", "ingredienten.waarde.status"];
    for path in facts {
        let Some(opschaal::answers::Value::Text(fact)) = example.get(path) else { panic!("{path}") };
        assert_eq!(lacking(&text, fact.split("- ")), <[&str; 0]>::default(), "{path}");
    }
    // What is ours says so.
    assert_eq!(text.matches("(van ons)").count(), 4);
}

#[test]
fn slides_and_cards_cover_the_method() {
    let (method, workshop) = (method(), workshop());
    let deck = slides(&workshop::deck(&method, &workshop, None, false));
    let slides = text(&deck.bytes);
    for path in ["impact", "routes", "ingredienten", "valkuilen"] {
        assert_eq!(lacking(&slides, rows(&method, path).names), <[&str; 0]>::default(), "{path}");
    }
    let sheets = method.sheets.iter().map(|sheet| sheet.title.as_str());
    assert_eq!(lacking(&slides, sheets), <[&str; 0]>::default());
    let strategies = method.field("overzicht.strategieen").unwrap();
    let strategies = strategies.kind.choices().iter().map(|choice| choice.label.as_str());
    assert_eq!(lacking(&slides, strategies), <[&str; 0]>::default());
    // Three statements of the method's presentation, and one of ours that says so.
    assert_eq!(workshop.statements.len(), 4);
    assert_eq!(workshop.statements.iter().filter(|statement| !statement.note.is_empty()).count(), 1);
    let statements = || {
        let texts = workshop.statements.iter().flat_map(|statement| [&statement.text[..], &statement.note[..]]);
        texts.chain(workshop.closing.iter().map(String::as_str))
    };
    assert_eq!(lacking(&slides, statements()), <[&str; 0]>::default());
    let cards = [Cards::Statements, Cards::Closing, Cards::Strips];
    let cards = cards.map(|cards| text(&workshop::cards(&method, &workshop, cards, 1, false).unwrap().bytes)).concat();
    assert_eq!(lacking(&cards, statements()), <[&str; 0]>::default());
    let voted = ["routes", "ingredienten"].into_iter().flat_map(|path| rows(&method, path).names);
    assert_eq!(lacking(&cards, voted), <[&str; 0]>::default());
}

#[test]
fn the_guide_is_as_long_as_it_should_be_and_conforms() {
    let guide = guide();
    let full = typeset::document(&guide.full).unwrap();
    assert_eq!(full.warnings, []);
    assert_conforms(&full.bytes);
    let pages = pages(&full.bytes);
    assert!((8..=12).contains(&pages), "{pages} pages");
    let short = typeset::document(&guide.short).unwrap();
    assert_conforms(&short.bytes);
    assert_eq!(self::pages(&short.bytes), 1);
}

fn pages(pdf: &[u8]) -> usize {
    lopdf::Document::load_mem(pdf).unwrap().get_pages().len()
}

#[test]
fn all_formats_hold_the_same_words() {
    let (method, workshop) = (method(), workshop());
    let agendas = workshop.agendas.iter().map(|agenda| agenda.document(&method));
    let notes = workshop::notes(&method, &workshop, None);
    for document in [guide().full, guide().short, notes].into_iter().chain(agendas) {
        let pdf = without_feet(&bare(&text(&typeset::document(&document).unwrap().bytes)), &document);
        let docx = bare(&words_of(&word::document(&document).unwrap().bytes, "word/document.xml"));
        let odt = bare(&words_of(&odt::document(&document).unwrap().bytes, "content.xml"));
        let mut outside_drawings = document.clone();
        // Office programs have a drawing as a picture, with the words in its alternative text.
        outside_drawings.blocks.retain(|block| !matches!(block, Block::Figure(_) | Block::Contents { .. }));
        for line in plain_text(&outside_drawings).lines() {
            assert!(pdf.contains(&bare(line)), "not in the PDF: {line}");
            assert!(docx.contains(&bare(line)), "not in Word: {line}");
            assert!(odt.contains(&bare(line)), "not in OpenDocument: {line}");
        }
    }
}

/// Leaves out what stands between the last words of a page and the first of the next.
fn without_feet(words: &str, document: &Document) -> String {
    let mut words = words.replace(&bare(&document.foot), "");
    for page in 1..=20 {
        let place = |total: usize| format!("pagina{page}van{total}");
        for total in (page..=20).rev() {
            words = words.replace(&format!("{}{}", bare(&document.title), place(total)), "");
            words = words.replace(&place(total), "");
        }
    }
    words
}

/// The words in the body of a document, which is this part of it.
pub fn words_of(file: &[u8], body: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(file)).unwrap();
    let mut part = archive.by_name(body).unwrap();
    let mut xml = String::new();
    std::io::Read::read_to_string(&mut part, &mut xml).unwrap();
    let mut reader = quick_xml::Reader::from_str(&xml);
    let mut words = String::new();
    let mut instruction = false;
    loop {
        match reader.read_event().unwrap() {
            quick_xml::events::Event::Start(start) => instruction = start.name().as_ref() == b"w:instrText",
            quick_xml::events::Event::Text(text) if !instruction => words.push_str(&text.decode().unwrap()),
            quick_xml::events::Event::Eof => return words,
            _ => {}
        }
    }
}

#[test]
fn wrong_texts_are_reported_at_their_place() {
    let broken = opschaal::assets::GUIDE
        .replacen("pad = \"routes\"", "pad = \"route\"", 1)
        .replacen("{naam:overzicht}", "{naam:overzich}", 1)
        .replacen("voorbeeld = \"overzicht.impact\"", "voorbeeld = \"overzicht.impakt\"", 1)
        .replacen("tekening = \"verandertheorie\"", "tekening = \"verandertheori\"", 1);
    let problems = load_guide(&broken).unwrap_err();
    let told: Vec<String> = problems.0.iter().map(|problem| format!("{problem} {}", problem.hints[0])).collect();
    let wanted = ["`route`", "`overzich`", "`overzicht.impakt`", "`verandertheori`"];
    for wanted in wanted {
        assert!(told.iter().any(|told| told.contains(wanted) && told.contains("did you mean")), "{wanted}: {told:#?}");
    }
    assert!(problems.0.iter().all(|problem| problem.place.is_some()));
    let broken = opschaal::assets::WORKSHOP
        .replacen("stelling = \"inbedden\"", "stelling = \"inbeden\"", 1)
        .replacen("id = \"posters\"", "id = \"poster\"", 1)
        .replacen("kolom = \"risico\"", "kolom = \"risiko\"", 1)
        .replacen("agenda = \"twee_uur\"", "agenda = \"twee_uren\"", 1);
    let told = load_workshop(&broken).unwrap_err().to_string();
    for wanted in ["`inbeden`", "`poster`", "`risiko`", "`twee_uren`"] {
        assert!(told.contains(wanted), "{wanted}: {told}");
    }
}

#[test]
fn agendas_take_as_long_as_they_say() {
    let minutes: HashMap<String, usize> =
        workshop().agendas.iter().map(|agenda| (agenda.id.clone(), agenda.minutes())).collect();
    assert_eq!(minutes, HashMap::from([("dagdeel".to_string(), 210), ("twee_uur".to_string(), 120)]));
}

#[test]
fn slides_show_the_pilot_and_have_a_field_for_the_time() {
    let (method, workshop) = (method(), workshop());
    let with = slides(&workshop::deck(&method, &workshop, Some(&Session::from(example())), false));
    assert_conforms(&with.bytes);
    let shown = text(&with.bytes);
    assert_eq!(lacking(&shown, ["Onbegrepen gedrag rond stations", "NS wil vaker en vaster"]), <[&str; 0]>::default());
    let without = slides(&workshop::deck(&method, &workshop, Some(&Session::default()), false));
    assert_eq!(pages(&with.bytes), pages(&without.bytes) + 1);
    // Each slide has notes under its number.
    let numbers = |answers: &Answers| {
        let notes = workshop::notes(&method, &workshop, Some(&Session::from(answers.clone())));
        let chapters = notes.blocks.iter();
        chapters.filter(|block| matches!(block, Block::Heading(heading) if heading.level == Level::Chapter)).count()
    };
    assert_eq!(numbers(&example()), pages(&with.bytes));
    // Slides among what came back hold nobody's answers.
    let read = opschaal::read::canvas(&method, &with.bytes).unwrap_err();
    assert_eq!(read.to_string(), "this is a presentation that opschaal made: there are no answers in it");
    // A text that needs more pages is one slide all the same: the notes go by the numbers of slides.
    let mut long = example();
    let lines = "Een regel. Nog een regel.\n".repeat(100);
    long.set(Path::new("overzicht.impact").unwrap(), opschaal::answers::Value::Text(lines));
    let noted = numbers(&long);
    let long = slides(&workshop::deck(&method, &workshop, Some(&Session::from(long)), false));
    assert_conforms(&long.bytes);
    assert!(pages(&long.bytes) > pages(&with.bytes) + 3);
    assert_eq!(with.warnings, []);
    let [warning] = &long.warnings[..] else { panic!("one slide is too long: {:?}", long.warnings) };
    let told = warning.text(&Catalogue::new(Language::Dutch));
    let more = pages(&long.bytes) - pages(&with.bytes) + 1;
    assert!(
        told.contains("de dia ‘Onze pilot: Onbegrepen gedrag rond stations’ is te lang voor één bladzijde"),
        "{told}"
    );
    assert!(told.contains(&format!("loopt door op {more} bladzijden")), "{told}");
    assert_eq!(noted, pages(&with.bytes));
    assert!(text(&long.bytes).contains(&format!("Dia 4 van {}", pages(&with.bytes))));
}

/// What everybody chose, for the back of a room: with a session only, without names, and told to who can't see it.
#[test]
fn slides_show_how_opinions_spread_in_a_session() {
    let (method, workshop) = (method(), workshop());
    let chosen = |n: usize| {
        let rows = method.table(&Path::new("ingredienten").unwrap()).unwrap().rows.iter();
        let risks: String = rows.map(|row| format!("ingredienten.{}.risico = \"laag\"\n", row.id)).collect();
        format!(
            "[[bijdragen]]\nnaam = \"Zwaan {n}\"\n[bijdragen.antwoorden]\nroutes.in.relevantie = \"onzeker\"\n{risks}"
        )
    };
    let text_of = format!("[routes.in]\nrelevantie = \"relevant\"\n{}", (0..3).map(chosen).collect::<String>());
    let source = Source { name: "sessie.toml".into(), text: text_of };
    let session = opschaal::session::parse(&source, &method).unwrap().session;
    let deck = slides(&workshop::deck(&method, &workshop, Some(&session), false));
    assert_conforms(&deck.bytes);
    let shown = text(&deck.bytes);
    let titles = [
        "Welke routes zijn relevant? Zo kiezen jullie",
        "Hoe groot is het risico? Zo kiezen jullie (1 van 2)",
        "(2 van 2)",
    ];
    assert_eq!(lacking(&shown, titles), <[&str; 0]>::default());
    assert!(!shown.contains("Zwaan") && !shown.contains("Hoe ver zijn we?"), "{shown}");
    let without = slides(&workshop::deck(&method, &workshop, Some(&Session::from(session.group.clone())), false));
    assert_eq!(pages(&deck.bytes), pages(&without.bytes) + 3);
    let notes = plain_text(&workshop::notes(&method, &workshop, Some(&session)));
    assert!(notes.contains("R1 In: Onzeker 3. Samen gekozen: Relevant."), "{notes}");
    let gray = slides(&workshop::deck(&method, &workshop, Some(&session), true));
    assert_conforms(&gray.bytes);
}

#[test]
fn every_file_of_the_kit_conforms() {
    let method = method();
    let materials = Materials::load(&Pack::built_in(Language::Dutch), &method).unwrap();
    let session = Session::from(example());
    for (grayscale, tile) in [(false, Some(TilePaper::A4)), (true, None)] {
        let kit = Kit::new(&method, &session, &materials, KitOptions { people: Attending::Count(5), grayscale, tile });
        let names: Vec<&str> = kit.files().iter().map(|file| file.name.as_str()).collect();
        assert!(names.is_sorted_by_key(|name| &name[..2]), "{names:?}");
        for file in kit.files() {
            let made = kit.make(file).unwrap();
            assert!(made.warnings.is_empty(), "{}: {:?}", file.name, made.warnings);
            if made.bytes.starts_with(b"%PDF") {
                assert_conforms(&made.bytes);
            }
        }
        // The index names them all.
        let index = text(&kit.make(&kit.files()[0]).unwrap().bytes);
        assert_eq!(lacking(&index, names.into_iter().skip(1)), <[&str; 0]>::default());
    }
}

#[test]
fn there_is_a_card_and_a_strip_for_each_person() {
    let (method, workshop) = (method(), workshop());
    let made = |cards, people| text(&workshop::cards(&method, &workshop, cards, people, false).unwrap().bytes);
    for people in [1, 4, 7] {
        let question = &workshop.closing[0];
        assert_eq!(made(Cards::Closing, people).matches(question.as_str()).count(), people);
        assert_eq!(made(Cards::Strips, people).matches("R5").count(), people);
    }
}

#[test]
fn posters_are_readable_from_two_metres() {
    fn least(frame: &Frame) -> f64 {
        let sizes = frame.items().map(|(_, item)| match item {
            FrameItem::Text(text) => text.size.to_pt(),
            FrameItem::Group(group) => least(&group.frame),
            _ => f64::INFINITY,
        });
        sizes.fold(f64::INFINITY, f64::min)
    }
    let options = Options { paper: Paper::A0, medium: Medium::Print, ..Options::default() };
    for answers in [Answers::new(), example()] {
        let posters = canvas::layout(&method(), &answers.into(), &options).unwrap();
        for page in posters.pages() {
            let least = least(&page.frame);
            assert!((22.0..30.0).contains(&least), "{least} pt");
        }
    }
}

#[test]
fn split_sheets_have_each_row_once() {
    let options = Options { medium: Medium::Print, long_tables: LongTables::Split, ..Options::default() };
    let split = canvas::make(&method(), &example().into(), &options).unwrap();
    assert_conforms(&split.bytes);
    assert_eq!(pages(&split.bytes), 2);
    let shown = text(&split.bytes);
    let method = method();
    for name in rows(&method, "ingredienten").explanations {
        assert_eq!(bare(&shown).matches(&bare(name)).count(), 1, "{name}");
    }
    // Filled in on a screen it reads back like the whole sheet.
    let form =
        canvas::make(&method, &example().into(), &Options { medium: Medium::default(), ..options.clone() }).unwrap();
    let read = opschaal::read::canvas(&method, &form.bytes).unwrap().answers;
    let expected = example();
    for (path, value) in expected.iter().filter(|(path, _)| path.as_str().starts_with("ingredienten.")) {
        assert_eq!(read.get(path), Some(value), "{path}");
    }
    let named = Options { sheets: vec!["routes".into()], ..options };
    let refused = canvas::make(&method, &example().into(), &named).unwrap_err().to_string();
    assert!(refused.contains("‘routes’"), "{refused}");
}

#[test]
fn tiles_put_together_are_the_poster() {
    const OVERLAP: f64 = 8.0;
    for (paper, count, (short, long)) in [(TilePaper::A4, 21, (210.0, 297.0)), (TilePaper::A3, 9, (297.0, 420.0))] {
        let tiling = Tiling::new(paper);
        assert_eq!(tiling.count(), count, "{tiling:?}");
        // A tile fits on its paper, with a margin that printers can't print in.
        let (least, most) = (tiling.width.min(tiling.height), tiling.width.max(tiling.height));
        assert!(least <= short - 10.0 && most <= long - 10.0, "{tiling:?}");
        let tiles: Vec<_> = tiling.tiles().collect();
        // Every point of the poster is on a tile, with the same overlap between all neighbours.
        let across: Vec<f64> = tiles.iter().filter(|tile| tile.row == 1).map(|tile| tile.x).collect();
        let down: Vec<f64> = tiles.iter().filter(|tile| tile.column == 1).map(|tile| tile.y).collect();
        for (starts, size, poster) in [(&across, tiling.width, 1189.0), (&down, tiling.height, 841.0)] {
            assert_eq!(starts[0], 0.0);
            assert!(starts.windows(2).all(|pair| (pair[0] + size - pair[1] - OVERLAP).abs() < 1e-9), "{starts:?}");
            assert!(starts.last().unwrap() + size >= poster, "{starts:?}");
        }
        assert_eq!(tiles.len(), across.len() * down.len());
    }
}

#[test]
fn tiles_conform_and_say_which_they_are() {
    let (method, workshop) = (method(), workshop());
    let made = workshop::tiles(&method, &Session::default(), &workshop, TilePaper::A3, false).unwrap();
    assert_conforms(&made.bytes);
    assert_eq!(pages(&made.bytes), 5 * Tiling::new(TilePaper::A3).count());
    let shown = text(&made.bytes);
    assert_eq!(
        lacking(&shown, ["Poster 1 van 5, rij 1, kolom 1", "Poster 5 van 5, rij 3, kolom 3"]),
        <[&str; 0]>::default()
    );
    // They fit together at full size only: viewers are asked, and a ruler tells.
    assert_eq!(shown.matches("100\u{a0}mm").count(), pages(&made.bytes), "{shown}");
    let file = lopdf::Document::load_mem(&made.bytes).unwrap();
    let preferences = file.catalog().and_then(|catalog| catalog.get_deref(b"ViewerPreferences", &file));
    let preferences = preferences.and_then(lopdf::Object::as_dict).unwrap();
    assert_eq!(preferences.get(b"PrintScaling").and_then(lopdf::Object::as_name).unwrap(), b"None");
    assert!(preferences.has(b"DisplayDocTitle"));
}

/// A list of people gives badges and a list to sign; a number gives neither, as nobody's name is known.
#[test]
fn who_comes_gets_a_badge_and_a_line_to_sign() {
    let person = |name: &str, organisation: &str| Person {
        name: name.into(),
        organisation: organisation.into(),
        address: Address::parse("geheim@x.nl"),
    };
    let mut people = vec![
        person("Łucja de Vries", "Gemeente “Ons” Dorp"),
        person("Wilhelmina van der Meer-Oosterhuis tot Nederhoven", "Ministerie van Volksgezondheid, Welzijn en Sport"),
        person("#eval(1) *vet* <b>", ""),
    ];
    people.extend((0..9).map(|number| person(&format!("Persoon {number}"), "NS")));
    let session = Session::from(example());
    for language in [Language::Dutch, Language::English] {
        let pack = Pack::built_in(language);
        let method = method::load_pack(&pack).unwrap();
        let materials = Materials::load(&pack, &method).unwrap();
        let kit = |people| Kit::new(&method, &session, &materials, KitOptions { people, grayscale: false, tile: None });
        let (numbered, named) = (kit(Attending::Count(12)), kit(Attending::People(people.clone())));
        let names = |kit: &Kit| kit.files().iter().map(|file| file.name[3..].to_string()).collect::<Vec<_>>();
        let more: Vec<String> = names(&named).into_iter().filter(|name| !names(&numbered).contains(name)).collect();
        match language {
            Language::Dutch => assert_eq!(more, ["presentielijst.pdf", "naamkaartjes.pdf"]),
            Language::English => assert_eq!(more, ["attendance-list.pdf", "name-badges.pdf"]),
        }
        for (name, pages) in more.iter().zip([1, 2]) {
            let file = named.files().iter().find(|file| file.name.ends_with(name.as_str())).unwrap();
            let made = named.make(file).unwrap();
            assert_eq!(made, named.make(file).unwrap());
            assert_eq!(made.warnings, []);
            assert_conforms(&made.bytes);
            let text = text(&made.bytes);
            let wanted = people.iter().flat_map(|one| [one.name.as_str(), one.organisation.as_str()]);
            assert_eq!(lacking(&text, wanted), Vec::<&str>::new(), "{text}");
            assert!(!text.contains("geheim"), "no more than is needed");
            assert_eq!(lopdf::Document::load_mem(&made.bytes).unwrap().get_pages().len(), pages, "{name}");
        }
        let index = text(&named.make(&named.files()[0]).unwrap().bytes);
        assert_eq!(lacking(&index, more.iter().map(String::as_str)), Vec::<&str>::new());
    }
}

/// A box about the guide once stood alone on the last page.
#[test]
fn no_page_of_a_guide_is_almost_empty() {
    for language in [Language::Dutch, Language::English] {
        let pack = Pack::built_in(language);
        let method = method::load_pack(&pack).unwrap();
        let guide = workshop::load_guide(&pack, &method).unwrap();
        let pdf = typeset::document(&guide.full).unwrap().bytes;
        let document = lopdf::Document::load_mem(&pdf).unwrap();
        for page in document.get_pages().keys() {
            let words = document.extract_text(&[*page]).unwrap().split_whitespace().count();
            assert!(words > 120, "{words} words on page {page} in {language:?}");
        }
    }
}

#[test]
fn what_can_not_be_drawn_on_a_badge_is_told() {
    let people = [Person { name: "王 Wei".into(), organisation: String::new(), address: None }];
    let made =
        workshop::name_sheets(&method(), &Session::default(), &workshop(), NameSheets::Badges, &people, true).unwrap();
    assert_eq!(
        made.warnings.iter().map(|problem| problem.message.code()).collect::<Vec<_>>(),
        ["characters_not_drawn"]
    );
}
