//! The canvas for programs of an office, that lay out text themselves: what stands on the sheets as blocks, in which
//! each writer puts the fields as its format has them.

mod block;
mod boxes;
mod layout;
mod titles;
mod widths;

pub(super) use block::{Block, Cell, Line, Look, Role, Row, Run, Table};
pub(super) use layout::blocks;
pub(super) use titles::Titles;
pub(super) use widths::OneOf;

use std::collections::HashMap;

use super::build::Build;
use super::view::CanvasView;
use super::{LongTables, Medium, Options, Paper};
use crate::answers::Given;
use crate::kind::DocumentKind;
use crate::messages::make as say;
use crate::method::Method;
use crate::pdf::FieldContent;
use crate::read::word::name;
use crate::session::Session;
use crate::source::{Problem, Problems};

/// The room between the margins of a page, in twips.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Room {
    pub width: u32,
    pub height: u32,
}

/// A page: its sides and margins in millimetres, and sizes of type in half points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sheet {
    pub width: u32,
    pub height: u32,
    /// At the top and at the sides.
    pub margin: u32,
    /// Below the text: it holds the foot, which the text is not to touch.
    pub bottom: u32,
    pub normal: usize,
    pub small: usize,
    pub large: usize,
}

/// All that a document of the sheets has in it.
pub(super) struct Office {
    pub view: CanvasView,
    pub title: String,
    /// The texts in fields, by path.
    pub texts: HashMap<String, String>,
    /// The lines at the foot of every page.
    pub feet: [String; 2],
    /// What the file says of itself: which method and sheets it holds, and what was filled in beforehand.
    pub custom: Vec<(String, String)>,
    pub warnings: Vec<Problem>,
}

impl Office {
    pub(super) fn new(method: &Method, session: &Session, options: &Options) -> Result<Self, Problems> {
        // Its rows grow with what is in them.
        let options = Options { medium: Medium::default(), long_tables: LongTables::Whole, ..options.clone() };
        let Build { view, title, fields, given, warnings } = Build::new(method, session, &options, None)?;
        let texts = fields.into_iter().filter_map(|field| match field.content {
            FieldContent::Line(text) | FieldContent::Text(text) => Some((field.path, text)),
            FieldContent::Mark(_) | FieldContent::Tick(_) => None,
        });
        let version = method.words.version.replace("{versie}", &method.version);
        let sheets: Vec<&str> = view.sheets.iter().map(|sheet| sheet.id.as_str()).collect();
        Ok(Self {
            texts: texts.collect(),
            feet: [format!("{} · {version}", method.attribution), method.privacy.clone()],
            custom: custom(method, &sheets.join(","), &given),
            view,
            title,
            warnings,
        })
    }
}

impl Sheet {
    /// The page for a paper; none for one that programs of an office don't have.
    pub(super) fn of(paper: Paper) -> Result<Self, Problem> {
        match paper {
            Paper::A4 => Ok(Self { width: 297, height: 210, margin: 15, bottom: 20, normal: 19, small: 17, large: 32 }),
            Paper::A3 => Ok(Self { width: 420, height: 297, margin: 18, bottom: 23, normal: 22, small: 19, large: 40 }),
            Paper::A2 | Paper::A1 | Paper::A0 => {
                Err(Problem::error(say::paper_too_large_for_word()).with_hint(say::smaller_paper_or_pdf()))
            }
        }
    }

    pub(super) fn room(self) -> Room {
        let width = self.width - 2 * self.margin;
        Room { width: twips(width), height: twips(self.height - self.margin - self.bottom) }
    }
}

/// Millimetres in twips.
fn twips(millimetres: u32) -> u32 {
    millimetres * 1440 * 10 / 254
}

fn custom(method: &Method, sheets: &str, given: &Given) -> Vec<(String, String)> {
    let own = [
        (name::KIND, method.wording.kind(DocumentKind::Canvas)),
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
