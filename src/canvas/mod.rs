//! The canvas: a method and answers in, PDF bytes out; and back when it was filled in.

mod options;
mod split;
mod text;
mod view;
mod voices;
mod word;

pub use options::{Claim, Medium, Options, Paper, Rows};
pub use split::can_split;
pub use word::word;

use std::hash::{DefaultHasher, Hash, Hasher};

use typst_layout::PagedDocument;

use crate::face::Face;
use crate::method::Method;
use crate::pdf::{self, Form};
use crate::session::Session;
use crate::source::{Problem, Problems};
use crate::typeset::{self, Template};
use view::Build;

/// A canvas as a file, and what its maker should know about it.
#[derive(Debug)]
pub struct Canvas {
    /// The PDF: PDF/UA-1 and all that PDF/A-2a asks, with form fields unless it was made for print.
    pub pdf: Vec<u8>,
    /// Texts that do not fit on paper, characters that no font has: each names its field.
    pub warnings: Vec<Problem>,
}

/// Makes the sheets of a method, with what a session holds on them: the group's answers filled in, tallies beside
/// the options, and each contribution's texts with their source.
///
/// Fails when the options name no sheet of the method, or when the method's own texts do not fit on the paper.
pub fn make(method: &Method, session: &Session, options: &Options) -> Result<Canvas, Problems> {
    match options.medium {
        Medium::Form(_) => {
            let (form, warnings) = form(method, session, options, [])?;
            Ok(Canvas { pdf: form.pdf, warnings })
        }
        Medium::Print => {
            let build = Build::new(method, session, options, Some(&Face::regular()))?;
            let document = typeset::compile_in(&method.house, Template::Canvas, &build.view)?;
            let pdf = typeset::export(&document, &identity(method, session, options))?;
            Ok(Canvas { pdf: pdf::printed(&pdf)?, warnings: build.warnings })
        }
    }
}

/// Makes the sheets as a form that copies can be made of ([`pdf::Copies`]), with warnings.
///
/// `typed` are texts that the copies will hold. The options may ask for print: the form then says that it is for the
/// archive, as print does.
pub fn form<'a>(
    method: &Method,
    session: &Session,
    options: &Options,
    typed: impl IntoIterator<Item = &'a str>,
) -> Result<(Form, Vec<Problem>), Problems> {
    let claim = match options.medium {
        Medium::Form(claim) => claim,
        Medium::Print => Claim::Archival,
    };
    let options = Options { medium: Medium::Form(claim), ..options.clone() };
    let face = Face::regular();
    let Build { view, fields, mut warnings } = Build::new(method, session, &options, Some(&face))?;
    let document = typeset::compile_in(&method.house, Template::Canvas, &view)?;
    let typeset = typeset::export(&document, &identity(method, session, &options))?;
    let form = pdf::write(face, &typeset, &fields, claim, typed)?;
    warnings.extend(form.overflowing.iter().map(|path| overflow(method, path)));
    Ok((form, warnings))
}

/// Lays the sheets out on pages: what [`make`] exports, without form fields and warnings.
pub fn layout(method: &Method, session: &Session, options: &Options) -> Result<PagedDocument, Problems> {
    typeset::compile_in(
        &method.house,
        Template::Canvas,
        &Build::new(method, session, options, Some(&Face::regular()))?.view,
    )
}

/// What makes this document another than the next: the file identifier follows from it (ISO 32000-1, 14.4).
fn identity(method: &Method, session: &Session, options: &Options) -> String {
    let mut hasher = DefaultHasher::new();
    format!("{session:?}").hash(&mut hasher);
    format!("{} {} {options:?} {:016x}", method.id, method.version, hasher.finish())
}

fn overflow(method: &Method, path: &str) -> Problem {
    let name = method.field(path).map_or_else(|| path.to_string(), |field| field.spoken);
    Problem::warning(format!("{path}: the text is too long for its box on paper ({name})"))
        .with_hint("the field holds all of it; --print goes on on a follow-up sheet")
}
