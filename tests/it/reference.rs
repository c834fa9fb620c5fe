//! The reference of methods, `docs/methode.md` and `docs/method.md`: its tables of keys are what the schema says, and its
//! pictures what the program draws of the lines beside them.
//!
//! `UPDATE_PICTURES=1 cargo test --release reference` writes both anew.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use opschaal::canvas::{self, Medium, Options, Paper};
use opschaal::document::Document;
use opschaal::messages::Language;
use opschaal::method::{self, Method, file_schema};
use opschaal::pack::{Pack, Part};
use opschaal::session::Session;
use opschaal::{answers, report, typeset};
use serde_json::Value;
use tiny_skia::{IntRect, Pixmap};
use typst_layout::PagedDocument;
use typst_render::RenderOptions;

use crate::pictures::difference;

/// What ends each part that is filled in.
const END: &str = "<!-- . -->";

struct Reference {
    language: Language,
    file: &'static str,
    /// The heads of tables of keys.
    heads: [&'static str; 5],
    needed: &'static str,
}

const REFERENCES: [Reference; 2] = [
    Reference {
        language: Language::Dutch,
        file: "docs/methode.md",
        heads: ["Sleutel", "Moet er staan", "Bij", "Wat het is", "Voorbeeld"],
        needed: "ja",
    },
    Reference {
        language: Language::English,
        file: "docs/method.md",
        heads: ["Key", "Has to be there", "With", "What it is", "Example"],
        needed: "yes",
    },
];

fn path(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(file)
}

/// Writes what was made, when that was asked for; else it has to be there already.
fn kept(file: &Path, made: &str) {
    if std::env::var_os("UPDATE_PICTURES").is_some() {
        std::fs::write(file, made).unwrap();
    }
    let same = std::fs::read_to_string(file).unwrap() == made;
    assert!(same, "{} lacks a key or has one too many: UPDATE_PICTURES=1 writes it anew", file.display());
}

/// Fills in the parts of a text that begin with `<!-- WHAT: NAME -->`, by their names.
fn filled(text: &str, what: &str, parts: &BTreeMap<String, String>) -> String {
    let start = format!("<!-- {what}: ");
    let mut pieces = text.split(start.as_str());
    let mut made = pieces.next().unwrap().to_string();
    let mut left: BTreeSet<&String> = parts.keys().collect();
    for piece in pieces {
        let (name, rest) = piece.split_once(" -->").unwrap();
        let (_, rest) = rest.split_once(END).unwrap_or_else(|| panic!("{name} has no end"));
        let part = parts.get(name).unwrap_or_else(|| panic!("there is no {what} {name}"));
        assert!(left.remove(&name.to_string()), "{name} stands there twice");
        made.push_str(&format!("{start}{name} -->\n{part}{END}{rest}"));
    }
    assert!(left.is_empty(), "{left:?} are not in the reference");
    made
}

/// The tables of keys, by where they stand in the file.
fn keys(reference: &Reference) -> BTreeMap<String, String> {
    let schema = file_schema(reference.language);
    let defs = schema["$defs"].as_object().unwrap().iter().map(|(name, def)| (name.clone(), def));
    [("methode".to_string(), &schema)]
        .into_iter()
        .chain(defs)
        .map(|(name, def)| (name, table(reference, def)))
        .collect()
}

fn table(reference: &Reference, def: &Value) -> String {
    let names = |of: &Value| -> Vec<String> {
        of["required"].as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_string()).collect()
    };
    let conditions: Vec<&Value> = def["allOf"].as_array().map(|all| all.iter().collect()).unwrap_or_default();
    // Each word of the key that decides, with the keys that do not go with it and those that have to.
    let words: Vec<(String, &Value)> = conditions
        .iter()
        .map(|condition| {
            let (_, decides) = condition["if"]["properties"].as_object().unwrap().iter().next().unwrap();
            (decides["const"].as_str().unwrap().to_string(), &condition["then"])
        })
        .collect();
    let always = names(def);
    let properties = def["properties"].as_object().unwrap();
    // First what has to be there.
    let mut keys: Vec<&String> = properties.keys().collect();
    keys.sort_by_key(|key| (!always.contains(key), (*key).clone()));
    let mut rows = Vec::new();
    for key in keys {
        let with = words.iter().filter(|(_, then)| then["properties"][key] != Value::Bool(false));
        let with: Vec<&(String, &Value)> = with.collect();
        let goes_with_all = with.len() == words.len();
        let needed_with = with.iter().filter(|(_, then)| names(then).contains(key)).count();
        let needed = always.contains(key) || (needed_with > 0 && needed_with == with.len());
        let words = with.iter().map(|(word, _)| format!("`{word}`")).collect::<Vec<_>>().join(", ");
        let words = if goes_with_all { String::new() } else { words };
        let needed = if needed { reference.needed } else { "" };
        rows.push((format!("`{key}`"), needed, words, said(&properties[key]), example(&properties[key])));
    }
    let has_words = rows.iter().any(|row| !row.2.is_empty());
    let line = |cells: [&str; 5]| {
        let cells = cells.iter().enumerate().filter(|(at, _)| *at != 2 || has_words).map(|(_, cell)| *cell);
        format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "))
    };
    let mut text = line(reference.heads) + &line(["---"; 5]);
    for (key, needed, words, said, example) in &rows {
        text.push_str(&line([key, needed, words, said, example]));
    }
    format!("\n{text}\n")
}

fn said(property: &Value) -> String {
    let title = format!("**{}**", property["title"].as_str().unwrap());
    let lines = property["description"].as_str().unwrap_or_default().lines();
    let lines = lines.map(|line| match line.strip_prefix("- ").and_then(|line| line.split_once(": ")) {
        Some((word, means)) => format!("`{word}`: {means}"),
        None => line.to_string(),
    });
    [title].into_iter().chain(lines).collect::<Vec<_>>().join("<br>").replace('|', "\\|")
}

/// An example, as it is written in TOML, unless it is long.
fn example(property: &Value) -> String {
    let Some(example) = property["examples"].get(0) else { return String::new() };
    let text = match property["format"].as_str() {
        Some("date") => example.as_str().unwrap().to_string(),
        _ => example.to_string().replace("\",\"", "\", \""),
    };
    if text.chars().count() > 50 { String::new() } else { format!("`{text}`") }
}

/// The keys of the other parts of a pack, table by table, as our packs have them; what stands in a comment to be switched
/// on is one too.
fn parts(language: Language) -> BTreeMap<String, String> {
    let packs = [Pack::built_in(language), Pack::to_start_from(language)];
    let listed = [Part::Guide, Part::Workshop, Part::Report, Part::Language, Part::House].map(|part| {
        let mut tables: Vec<(String, Vec<String>)> = Vec::new();
        for source in packs.iter().filter_map(|pack| pack.get(part)) {
            let lines = source.text.lines().map(|line| match line.strip_prefix("# ") {
                Some(off)
                    if off.starts_with('[') || off.split_once(" = ").is_some_and(|(key, _)| !key.contains(' ')) =>
                {
                    off
                }
                Some(_) | None => line,
            });
            let text = lines.collect::<Vec<_>>().join("\n");
            collect(&toml::from_str(&text).unwrap(), String::new(), &mut tables);
        }
        let line = |(name, keys): &(String, Vec<String>)| {
            let keys = keys.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
            let name = if name.is_empty() { String::new() } else { format!("`[{name}]`: ") };
            format!("- {name}{keys}\n")
        };
        let tables = tables.iter().filter(|(_, keys)| !keys.is_empty());
        (part.file_name().to_string(), format!("\n{}\n", tables.map(line).collect::<String>()))
    });
    listed.into_iter().collect()
}

fn collect(table: &toml::Table, name: String, tables: &mut Vec<(String, Vec<String>)>) {
    let at = tables.iter().position(|(known, _)| *known == name).unwrap_or_else(|| {
        tables.push((name.clone(), Vec::new()));
        tables.len() - 1
    });
    let below = |value: &toml::Value| -> Vec<toml::Table> {
        let of = |value: &toml::Value| value.as_table().cloned();
        value
            .as_array()
            .map(|items| items.iter().filter_map(of).collect())
            .or(of(value).map(|table| vec![table]))
            .unwrap_or_default()
    };
    for (key, value) in table {
        let inside = below(value);
        if inside.is_empty() && !tables[at].1.contains(key) {
            tables[at].1.push(key.clone());
        }
        for table in inside {
            let name = if name.is_empty() { key.clone() } else { format!("{name}.{key}") };
            collect(&table, name, tables);
        }
    }
}

#[test]
fn the_reference_has_all_keys_and_no_others() {
    for reference in REFERENCES {
        let file = path(reference.file);
        let text = std::fs::read_to_string(&file).unwrap();
        let text = filled(&text, "sleutels", &keys(&reference));
        kept(&file, &filled(&text, "onderdeel", &parts(reference.language)));
    }
}

/// The lines that a picture is of: those of the last example before it.
fn snippets(text: &str, folder: &str) -> Vec<(String, String)> {
    let link = format!("]({folder}/");
    let pictures = text.match_indices(link.as_str()).map(|(at, start)| {
        let name = text[at + start.len()..].split_once(".png)").unwrap().0;
        let code = text[..at].rsplit_once("```toml\n").unwrap().1.split_once("```").unwrap().0;
        (name.to_string(), code.to_string())
    });
    pictures.collect()
}

/// The method to start from, with the lines of an example: instead of all its sheets, as a block on a sheet of its own
/// behind them, or below the report.
fn with(pack: &Pack, snippet: &str) -> Method {
    let own = &pack.get(Part::Method).unwrap().text;
    let (before, sheets) = own.split_at(own.find("[[vel]]").unwrap());
    let report = sheets.find("[rapport]").unwrap();
    let text = match snippet.lines().next().unwrap() {
        "[[vel]]" => format!("{before}{}{snippet}\n{}", &sheets[..report], &sheets[report..]),
        "[[vel.blok]]" => {
            let sheet = "[[vel]]\nid = \"proef\"\ncode = \"X\"\ntitel = \"-\"\nkleur = \"#0b5f6b\"\nuitleg = \"-\"\n";
            let below = if fills(snippet) { "" } else { BELOW };
            format!("{before}{}{sheet}{snippet}\n{below}{}", &sheets[..report], &sheets[report..])
        }
        "[[rapport.deel]]" => {
            let parts = sheets.find("[[rapport.deel]]").unwrap();
            let questions = sheets.find("[[vraag]]").unwrap();
            format!("{before}{}{snippet}\n{}", &sheets[..parts], &sheets[questions..])
        }
        other => panic!("no picture of {other}"),
    };
    method::load(&crate::method::source("methode.toml", &text))
        .unwrap_or_else(|problems| panic!("{problems}\n{snippet}"))
}

/// Whether a block looks as it should when it has all of the sheet.
fn fills(snippet: &str) -> bool {
    ["raster", "kolommen", "lijst"].iter().any(|kind| snippet.contains(&format!("soort = \"{kind}\"")))
}

/// One large box, which leaves other blocks no more room than they need.
const BELOW: &str = r#"
[[vel.blok]]
soort = "raster"
pad = "onder"
code = "Q"
rijnaam = "-"

[[vel.blok.vak]]
id = "vak"
naam = "-"
vraag = "-"
denk_aan = ["-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-"]
"#;

/// Where the head of that box begins, as a fraction: the first colour from side to side.
fn begin_of_below(picture: &Pixmap, top: f32) -> f32 {
    let (width, height) = (picture.width(), picture.height());
    let is_band =
        |y: u32| (width / 10..width * 9 / 10).all(|x| picture.pixel(x, y).is_some_and(|pixel| pixel.red() < 252));
    let found = ((height as f32 * top) as u32..height - 8).find(|y| (*y..y + 8).all(is_band)).unwrap();
    (found - 1) as f32 / height as f32
}

/// Draws what an example makes: a sheet without its foot, a block without its sheet, or the part of a report.
fn drawn(pack: &Pack, snippet: &str) -> Pixmap {
    let method = with(pack, snippet);
    if snippet.starts_with("[[rapport.deel]]") {
        return cut(&page(&of_report(pack, &method), 1), [0.0, 0.03, 1.0, 0.9]);
    }
    let options = Options { paper: Paper::A4, medium: Medium::Print, ..Options::default() };
    let document = canvas::layout(&method, &Session::default(), &options).unwrap();
    let last = document.pages().len() - 1;
    let picture = page(&document, last);
    let is_sheet = snippet.starts_with("[[vel]]");
    let top = if is_sheet { 0.0 } else { 0.105 };
    let bottom = if is_sheet || fills(snippet) { 0.925 } else { begin_of_below(&picture, top) };
    cut(&picture, [0.0, top, 1.0, bottom])
}

/// The report on the example of a pack.
fn of_report(pack: &Pack, method: &Method) -> PagedDocument {
    let session = answers::parse(pack.get(Part::Example).unwrap(), method).unwrap().answers;
    let today = answers::Date::new(2026, 3, 13).unwrap();
    let report = report::report(method, &Session::from(session), &report::Options::new(today)).unwrap();
    let document: Document = report.document(method, report::Audience::Everybody);
    typeset::layout(&document).unwrap()
}

fn page(document: &PagedDocument, number: usize) -> Pixmap {
    let page = &document.pages()[number];
    typst_render::render(page, &RenderOptions { pixel_per_pt: 0.9.into(), ..Default::default() })
}

/// Cuts a part out of a picture, by fractions of its size from left, top, right and bottom, and the white around that.
pub fn cut(picture: &Pixmap, [left, top, right, bottom]: [f32; 4]) -> Pixmap {
    let (width, height) = (picture.width() as f32, picture.height() as f32);
    let [left, top, right, bottom] = [left * width, top * height, right * width, bottom * height].map(|at| at as u32);
    let inked = |x: u32, y: u32| picture.pixel(x, y).is_some_and(|pixel| pixel.red() < 250 || pixel.green() < 250);
    let columns: Vec<u32> = (left..right).filter(|x| (top..bottom).any(|y| inked(*x, y))).collect();
    let rows: Vec<u32> = (top..bottom).filter(|y| (left..right).any(|x| inked(x, *y))).collect();
    let (Some(x), Some(y)) = (columns.first(), rows.first()) else { panic!("an empty picture") };
    // A little white around it, as fine lines are nearly white themselves.
    let (x, y) = (x.saturating_sub(3).max(left), y.saturating_sub(3).max(top));
    let (right, bottom) = ((columns[columns.len() - 1] + 4).min(right), (rows[rows.len() - 1] + 4).min(bottom));
    let area = IntRect::from_xywh(x as i32, y as i32, right - x, bottom - y).unwrap();
    picture.clone_rect(area).unwrap()
}

#[test]
fn the_pictures_of_the_reference_are_of_the_lines_beside_them() {
    for reference in REFERENCES {
        let pack = Pack::to_start_from(reference.language);
        let text = std::fs::read_to_string(path(reference.file)).unwrap();
        let folder = reference.file.trim_start_matches("docs/").trim_end_matches(".md");
        let snippets = snippets(&text, folder);
        let mut names: Vec<String> = snippets.iter().map(|(name, _)| format!("{name}.png")).collect();
        let mut changed = Vec::new();
        for (name, snippet) in snippets {
            let picture = drawn(&pack, &snippet);
            let file = path(&format!("docs/{folder}/{name}.png"));
            if std::env::var_os("UPDATE_PICTURES").is_some() {
                picture.save_png(&file).unwrap();
            }
            if difference(&Pixmap::load_png(&file).unwrap(), &picture) > 1.0 {
                changed.push(name);
            }
        }
        assert!(changed.is_empty(), "look at these, then update them: {changed:?}");
        let there = std::fs::read_dir(path(&format!("docs/{folder}"))).unwrap();
        let mut there: Vec<String> = there.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        there.sort();
        assert_eq!(there, names, "pictures that no text has");
    }
}
