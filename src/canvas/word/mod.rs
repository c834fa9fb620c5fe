//! The canvas as a Word document: the same sheets, with a content control for every field.

mod answer;
mod cells;
mod layout;

use std::collections::HashSet;

use super::build::Build;
use super::{LongTables, Medium, Options, Paper};
use crate::answers::Given;
use crate::kind::DocumentKind;
use crate::made::Made;
use crate::messages::make as say;
use crate::method::Method;
use crate::pdf::FieldContent;
use crate::read::word::name;
use crate::session::Session;
use crate::source::{Problem, Problems};
use crate::word::{Draft, FileProperties, Page, Sizes};
use layout::Layout;

/// Makes the sheets of a method as a Word document (`.docx`), with what a session holds on them: the group's answers
/// filled in, tallies below the choices, and each contribution's texts with their source behind the sheet.
///
/// Fails when the options name no sheet of the method, or paper that Word does not have.
pub fn word(method: &Method, session: &Session, options: &Options) -> Result<Made, Problems> {
    let page = page(options.paper)?;
    // Its rows grow with what is in them.
    let options = Options { medium: Medium::default(), long_tables: LongTables::Whole, ..options.clone() };
    let Build { view, title, fields, given, warnings } = Build::new(method, session, &options, None)?;
    let texts = fields.into_iter().filter_map(|field| match field.content {
        FieldContent::Line(text) | FieldContent::Text(text) => Some((field.path, text)),
        FieldContent::Mark(_) | FieldContent::Tick(_) => None,
    });
    let version = method.words.version.replace("{versie}", &method.version);
    let foot = format!("{} · {version}", method.attribution);
    let feet = [foot.as_str(), method.privacy.as_str()];
    let mut layout = Layout {
        draft: Draft::new(page, sizes(options.paper), &method.house, &title, &feet, &method.words.page_of),
        method,
        session,
        texts: texts.collect(),
        titles: HashSet::new(),
        has_pilot: false,
        grayscale: options.grayscale,
        width: page.text_width(),
    };
    for (index, sheet) in view.sheets.iter().enumerate() {
        layout.sheet(index, sheet);
    }
    let sheets: Vec<&str> = view.sheets.iter().map(|sheet| sheet.id.as_str()).collect();
    let properties = FileProperties {
        title,
        description: view.description.clone(),
        language: method.language.clone(),
        date: method.edition,
        custom: custom(method, &sheets.join(","), &given),
    };
    Ok(Made { bytes: layout.draft.finish(&properties)?, warnings })
}

/// What the file says of itself: which method and sheets it holds, and what was filled in beforehand.
fn custom(method: &Method, sheets: &str, given: &Given) -> Vec<(String, String)> {
    let own = [
        (name::KIND, DocumentKind::Canvas.word()),
        (name::METHOD, &method.id),
        (name::VERSION, &method.version),
        (name::SHEETS, sheets),
    ];
    let mut custom = own.map(|(name, value)| (name.to_string(), value.to_string())).to_vec();
    let mut values: Vec<String> = Vec::new();
    for (path, fingerprint) in given.fingerprints() {
        let pair = format!("{path}={fingerprint:08x}");
        match values.last_mut() {
            // All of it is ASCII.
            Some(value) if value.len() + 1 + pair.len() <= name::MAX_PROPERTY => {
                value.push(' ');
                value.push_str(&pair);
            }
            Some(_) | None => values.push(pair),
        }
    }
    custom.extend((1..).zip(values).map(|(number, value)| (format!("{}{number}", name::GIVEN), value)));
    custom
}

fn page(paper: Paper) -> Result<Page, Problem> {
    match paper {
        Paper::A4 => Ok(Page::millimetres(297, 210, 15)),
        Paper::A3 => Ok(Page::millimetres(420, 297, 18)),
        Paper::A2 | Paper::A1 | Paper::A0 => {
            Err(Problem::error(say::paper_too_large_for_word()).with_hint(say::smaller_paper_or_pdf()))
        }
    }
}

/// The sizes of type for a paper, in half points.
fn sizes(paper: Paper) -> Sizes {
    match paper {
        Paper::A4 => Sizes { normal: 19, small: 17, large: 32 },
        Paper::A3 | Paper::A2 | Paper::A1 | Paper::A0 => Sizes { normal: 22, small: 19, large: 40 },
    }
}
