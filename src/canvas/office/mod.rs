//! The canvas for programs of an office, that lay out text themselves: what stands on the sheets as blocks, in which
//! each writer puts the fields as its format has them.

mod block;
mod boxes;
mod layout;
mod provenance;
mod titles;
mod widths;

pub(super) use block::{Block, Cell, Line, Look, Role, Row, Run, Table};
pub(super) use layout::blocks;
pub(super) use provenance::Provenance;
pub(super) use titles::Titles;
pub(super) use widths::OneOf;

use std::collections::HashMap;

use super::build::Build;
use super::view::CanvasView;
use super::{LongTables, Medium, Options, Paper};
use crate::made::Made;
use crate::messages::make as say;
use crate::method::Method;
use crate::office::Form;
use crate::pdf::FieldContent;
use crate::session::Session;
use crate::source::{Problem, Problems};

/// A document of the sheets, and what copies of it are made with.
pub(super) struct Laid {
    pub form: Form,
    pub provenance: Provenance,
    pub warnings: Vec<Problem>,
}

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
    pub provenance: Provenance,
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
            provenance: Provenance::new(method, &sheets.join(","), given),
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

impl From<Laid> for Made {
    fn from(laid: Laid) -> Self {
        Self { bytes: laid.form.bytes, warnings: laid.warnings }
    }
}

/// Millimetres in twips.
fn twips(millimetres: u32) -> u32 {
    millimetres * 1440 * 10 / 254
}
