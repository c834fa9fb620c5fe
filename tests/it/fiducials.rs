//! What sheets for the wall carry to be found again. That foreign readers find it in scans is tested in `tests/foreign`.

use opschaal::answers::Answers;
use opschaal::canvas::{self, LongTables, Medium, Options, Paper};
use opschaal::fiducials::{Fiducials, Half, Point, SheetCode, Square, matrix, method_key};
use opschaal::session::Session;
use serde_json::{Map, Value, json};
use typst_layout::Page;
use typst_render::RenderOptions;

use crate::canvas::{example, method};

/// A page in greys, four pixels to a mm of A3.
struct Picture {
    width: u32,
    greys: Vec<u8>,
    per_mm: f64,
}

impl Picture {
    fn of(page: &Page, paper: Paper) -> Self {
        let per_mm = 4.0 * 420.0 / paper.millimetres().0.max(420.0);
        let per_mm = if paper == Paper::A4 { 6.0 } else { per_mm };
        let options = RenderOptions { pixel_per_pt: (per_mm * 25.4 / 72.0).into(), ..RenderOptions::default() };
        let pixels = typst_render::render(page, &options);
        let greys = pixels.pixels().iter().map(|pixel| pixel.green()).collect();
        Self { width: pixels.width(), greys, per_mm }
    }

    /// Whether it is dark at a place in mm.
    fn is_dark(&self, x: f64, y: f64) -> bool {
        let [x, y] = [x, y].map(|length| (length * self.per_mm) as u32);
        self.greys[(y * self.width + x) as usize] < 128
    }

    fn has(&self, paper: Paper, code: &SheetCode) {
        let Fiducials { corners, radius, code: Square { x, y, side }, .. } = Fiducials::on(paper);
        for Point { x, y } in corners {
            let around = [0.0, 0.3, 0.55, 0.85, 1.3].map(|share| self.is_dark(x + share * radius, y));
            assert_eq!(around, [true, true, false, true, false], "{paper:?}: the mark at {x}, {y}");
        }
        let rows = matrix(code).unwrap();
        let module = side / rows.len() as f64;
        for (row, modules) in rows.iter().enumerate() {
            for (column, dark) in modules.iter().enumerate() {
                let place = [x + (column as f64 + 0.5) * module, y + (row as f64 + 0.5) * module];
                assert_eq!(self.is_dark(place[0], place[1]), *dark, "{code}: row {row}, column {column}");
            }
        }
        // The quiet zone.
        for step in 0..40 {
            let along = f64::from(step) / 40.0 * (side + 7.0 * module) - 3.5 * module;
            for (dx, dy) in [(along, -3.5 * module), (-3.5 * module, along), (side + 3.5 * module, along)] {
                assert!(!self.is_dark(x + dx, y + dy), "{code}: something stands at {dx}, {dy} beside the code");
            }
        }
    }
}

fn code(sheet: usize, half: Option<Half>, (page, pages): (usize, usize), paper: Paper) -> SheetCode {
    let method = method();
    SheetCode { method: method_key(&method.id, &method.version, &method.language), sheet, half, page, pages, paper }
}

fn assert_pages(session: &Session, options: &Options, wanted: &[SheetCode]) {
    let document = canvas::layout(&method(), session, options).unwrap();
    assert_eq!(document.pages().len(), wanted.len());
    for (page, code) in document.pages().iter().zip(wanted) {
        Picture::of(page, options.paper).has(options.paper, code);
    }
}

fn print() -> Options {
    Options { medium: Medium::Print, ..Options::default() }
}

#[test]
fn every_size_has_its_marks_where_they_should_be() {
    let session = Session::from(example());
    for paper in Paper::ALL {
        for grayscale in [false, true] {
            let wanted: Vec<SheetCode> = (1..=5).map(|sheet| code(sheet, None, (1, 1), paper)).collect();
            assert_pages(&session, &Options { paper, grayscale, ..print() }, &wanted);
        }
    }
}

#[test]
fn halves_and_pages_that_follow_say_what_they_are() {
    let halves = Options { long_tables: LongTables::Split, ..print() };
    let wanted = [Half::First, Half::Second].map(|half| code(4, Some(half), (1, 1), Paper::A3));
    assert_pages(&Session::default(), &halves, &wanted);
    let mut answers = Answers::new();
    let long = "Een zin die te lang is voor zijn vak. ".repeat(150);
    answers.set(opschaal::method::Path::new("routes.in.acties").unwrap(), opschaal::answers::Value::Text(long));
    let sheets = Options { sheets: vec!["impact".into(), "routes".into()], ..print() };
    let wanted = [(2, (1, 1)), (3, (1, 2)), (3, (2, 2))].map(|(sheet, page)| code(sheet, None, page, Paper::A3));
    assert_pages(&answers.into(), &sheets, &wanted);
}

/// Who reads scans in another language has the places from this file.
#[test]
fn the_places_are_those_in_the_table() {
    let name = |paper: Paper| format!("{paper:?}").to_lowercase();
    let round = |length: f64| json!((length * 1000.0).round() / 1000.0);
    let place = |point: Point| json!({ "x": round(point.x), "y": round(point.y) });
    let table: Map<String, Value> = Paper::ALL
        .into_iter()
        .map(|paper| {
            let ((width, height), places) = (paper.millimetres(), Fiducials::on(paper));
            let Square { x, y, side } = places.code;
            let code = json!({ "x": round(x), "y": round(y), "side": round(side) });
            let corners = places.corners.map(place);
            let radius = round(places.radius);
            let all = json!({ "width": width, "height": height, "corners": corners, "radius": radius, "code": code });
            (name(paper), all)
        })
        .collect();
    let kept: Value = serde_json::from_str(include_str!("../fixtures/fiducials.json")).unwrap();
    assert_eq!(Value::Object(table.clone()), kept, "{}", serde_json::to_string_pretty(&table).unwrap());
}

/// What a foreign reader read once stays so: this is the drawing of `OPS1:CT37U:3:1/1:A3`.
#[test]
fn a_code_is_drawn_as_the_standard_says() {
    let code = SheetCode::parse("OPS1:CT37U:3:1/1:A3").unwrap();
    assert_eq!(code, self::code(3, None, (1, 1), Paper::A3));
    let row = |row: &Vec<bool>| row.iter().map(|dark| if *dark { "██" } else { "  " }).collect::<String>();
    let rows: Vec<String> = matrix(&code).unwrap().iter().map(row).collect();
    insta::assert_snapshot!(rows.join("\n"));
}
