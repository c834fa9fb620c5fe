//! Methods of another shape than our own: boxes in a grid, with or without choices, numbers and actions.

use opschaal::answers::{self, Answers};
use opschaal::canvas::{self, Medium, Options, Paper};
use opschaal::document::{Block as Told, Flow, Heading};
use opschaal::format::Output;
use opschaal::method::{self, Block, Method};
use opschaal::report::{self, Audience};
use opschaal::session::{self, Session};
use opschaal::source::Source;
use proptest::prelude::*;

use crate::arbitrary;
use crate::method::{plain, source};

const NINE: &str = include_str!("../fixtures/packs/negenvlak/methode.toml");

/// The methods, each with its example.
fn packs() -> [(Method, Answers); 2] {
    [
        (NINE, include_str!("../fixtures/packs/negenvlak/voorbeeld.toml")),
        (
            include_str!("../fixtures/packs/veranderpad/methode.toml"),
            include_str!("../fixtures/packs/veranderpad/voorbeeld.toml"),
        ),
    ]
    .map(|(method, example)| {
        let method = method::load(&source("methode.toml", method)).unwrap();
        let parsed = answers::parse(&source("voorbeeld.toml", example), &method).unwrap();
        assert_eq!(parsed.warnings, []);
        (method, parsed.answers)
    })
}

/// On every paper and in print, without a text that does not fit, and without a word of warning.
#[test]
fn their_examples_fit_and_are_read_back() {
    for (method, example) in packs() {
        let session = Session::from(example.clone());
        for output in Output::ALL {
            let made = canvas::make_as(output, &method, &session, &Options::default()).unwrap();
            assert_eq!(made.warnings, [], "{} {output:?}", method.id);
            let reading = opschaal::read::canvas(&method, &made.bytes).unwrap();
            assert_eq!(reading.answers, example, "{} {output:?}", method.id);
            // Words where a number or a date is asked are told of.
            assert_eq!(reading.warnings.len(), if method.id == "negenvlak" { 0 } else { 2 }, "{output:?}");
        }
        for paper in [Paper::A4, Paper::A3, Paper::A0] {
            let options = Options { paper, medium: Medium::Print, ..Options::default() };
            let pages = canvas::layout(&method, &session, &options).unwrap().pages().len();
            assert_eq!(pages, method.sheets.len(), "{} {paper:?}", method.id);
        }
    }
}

#[test]
fn a_grid_is_laid_out_as_it_is_drawn() {
    let [(nine, _), (path, _)] = packs();
    let grid = nine.grids().next().unwrap();
    let places: Vec<String> = (grid.boxes.iter().enumerate())
        .map(|(index, own)| {
            let place = own.place;
            let (code, id) = (grid.row_code(index), &own.content.id);
            format!("{code} {id}: {},{} {}×{}", place.row, place.column, place.height, place.width)
        })
        .collect();
    insta::assert_snapshot!(places.join("\n"));
    assert_eq!((grid.rows, grid.columns, grid.arrows.len()), (3, 10, 0));
    assert_eq!(path.grids().next().unwrap().arrows, [[0, 1], [1, 2], [2, 3]]);
    // Without a layout they stand below each other.
    let start = NINE.find("indeling = [").unwrap();
    let end = start + NINE[start..].find("]\n").unwrap() + 2;
    let column = method::load(&source("m", &format!("{}{}", &NINE[..start], &NINE[end..]))).unwrap();
    assert_eq!(column.grids().next().map(|grid| (grid.rows, grid.columns)), Some((9, 1)));
    let form = canvas::make(&column, &Session::default(), &Options::default());
    assert!(form.unwrap_err().to_string().contains("mm"), "nine boxes below each other leave no room to write");
}

#[test]
fn mistakes_in_a_grid_are_told() {
    let first = "\"samen samen doen    doen    aanbod aanbod contact contact mensen mensen\"";
    let row = "\"samen samen nodig   nodig   aanbod aanbod wegen   wegen   mensen mensen\"";
    assert!(NINE.contains(first) && NINE.contains(row));
    for (from, to) in [
        (row, "\"samen samen nodig\""),
        (row, "\"samen samen nodig   nodig   aanbod aanbod wegen   wegne   mensen mensen\""),
        (row, "\"samen doen nodig   nodig   aanbod aanbod wegen   wegen   mensen mensen\""),
        ("rijnaam = \"Nine boxes\"", "rijnaam = \"Nine boxes\"\npijlen = [\"samen doen aanbod\", \"doen wegen\"]"),
        ("als = \"tekst_herhaald\"", "als = \"actie_zonder_naam\""),
        ("pad = \"model\"\n\n[[vraag]]", "pad = \"modle\"\n\n[[vraag]]"),
    ] {
        let text = NINE.replace(from, to);
        assert_ne!(text, NINE, "{from}");
        let source = source("methode.toml", &text);
        insta::assert_snapshot!(plain(&source, &method::load(&source).unwrap_err().0));
    }
}

/// What a report says, in lines.
fn told(method: &Method, session: &Session) -> String {
    let options = report::Options::new(answers::Date::new(2026, 6, 1).unwrap());
    let report = report::report(method, session, &options).unwrap();
    let document = report.document(method, Audience::Everybody);
    let words = |runs: &[opschaal::document::Run]| runs.iter().map(|run| run.text.as_str()).collect::<String>();
    let flow = |flow: &Flow| match flow {
        Flow::Paragraph { text } => words(text),
        Flow::Bullets { items } | Flow::Steps { items } => {
            items.iter().map(|item| format!("- {}", words(item))).collect::<Vec<_>>().join("\n")
        }
    };
    let block = |block: &Told| match block {
        Told::Heading(Heading { text, code, .. }) => format!("\n# {code} {text}"),
        Told::Flow(one) => flow(one),
        Told::Table(table) => {
            let rows = table.rows.iter().map(|row| {
                let cells = row.iter().map(|cell| cell.iter().map(flow).collect::<Vec<_>>().join("\n"));
                cells.collect::<Vec<_>>().join(" | ")
            });
            rows.collect::<Vec<_>>().join("\n")
        }
        Told::Figure(figure) => format!("[{}]", figure.alt),
        _ => String::new(),
    };
    document.blocks.iter().map(block).collect::<Vec<_>>().join("\n")
}

/// Without actions and without choices there is a report all the same, and it says nothing of them.
#[test]
fn boxes_are_reported_on() {
    let [(method, example), _] = packs();
    insta::assert_snapshot!(told(&method, &example.into()));
    let problem = report::actions(&method, &Session::default()).unwrap_err();
    assert_eq!(problem.to_string(), "this method has no list of actions");
}

/// Numbers are listed, and steps of a scale counted; nothing is averaged.
#[test]
fn scales_and_numbers_are_reported_on() {
    let [_, (method, _)] = packs();
    let text = "
        [zekerheid]
        geheel = 7
        geld = 18500.50
        [stappen.blijven]
        zeker = 2
        [[bijdragen]]
        naam = \"An\"
        [bijdragen.antwoorden.zekerheid]
        geheel = 8
        geld = 15000
        [bijdragen.antwoorden.stappen.blijven]
        zeker = 1
        aantal = 10
        reden = \"Er was niemand.\"
        [[bijdragen]]
        naam = \"Bram\"
        [bijdragen.antwoorden.zekerheid]
        geheel = 3
        geld = \"€ 15.000\"
        [bijdragen.antwoorden.stappen.blijven]
        zeker = 2
        aantal = { tekst = \"een stuk of tien\" }
    ";
    let session = session::parse(&Source { name: "s".into(), text: text.into() }, &method).unwrap().session;
    insta::assert_snapshot!(told(&method, &session));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    /// Nothing is lost on the way through a file of any kind.
    #[test]
    fn what_is_filled_in_is_read_back(all in packs().map(|(method, _)| arbitrary::answers(&method))) {
        for ((method, _), answers) in packs().into_iter().zip(all) {
            for output in Output::ALL {
                let made = canvas::make_as(output, &method, &answers.clone().into(), &Options::default()).unwrap().bytes;
                let reading = opschaal::read::canvas(&method, &made).unwrap();
                prop_assert_eq!(&reading.answers, &answers, "{:?}", output);
            }
            let written = source("a.toml", &answers::to_toml(&method, &answers));
            prop_assert_eq!(&answers::parse(&written, &method).unwrap().answers, &answers);
        }
    }
}

/// A method may have a grid alone on its sheet, of one big box too.
#[test]
fn one_big_box_fills_a_sheet() {
    let text = include_str!("fixtures/klein.methode.toml").to_string()
        + "
        [[vel]]
        id = \"big\"
        code = \"B\"
        titel = \"Room to think\"
        kleur = \"#243b53\"
        uitleg = \"Draw here.\"
        [[vel.blok]]
        soort = \"raster\"
        pad = \"big\"
        code = \"G\"
        rijnaam = \"Box\"
        [[vel.blok.vak]]
        id = \"all\"
        naam = \"Anything\"
        ";
    let method = method::load(&source("m.toml", &text)).unwrap();
    assert!(method.sheets.last().unwrap().blocks.iter().all(|block| matches!(block, Block::Grid(_))));
    for medium in [Medium::Print, Medium::default()] {
        let options = Options { sheets: vec!["big".into()], medium, ..Options::default() };
        assert_eq!(canvas::layout(&method, &Session::default(), &options).unwrap().pages().len(), 1);
    }
}
