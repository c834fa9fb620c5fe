//! The canvas: a method and answers in, PDF bytes out.

mod options;
mod text;
mod view;

pub use options::{Medium, Options, Paper};

use std::hash::{DefaultHasher, Hash, Hasher};

use typst_layout::PagedDocument;

use crate::answers::Answers;
use crate::diagnostic::{Problem, Problems};
use crate::method::Method;
use crate::pdf;
use crate::typeset::{self, Template};
use view::Build;

/// A canvas as a file, and what its maker should know about it.
#[derive(Debug)]
pub struct Canvas {
    /// The PDF: PDF/UA-1 and PDF/A-2a, with form fields unless it was made for print.
    pub pdf: Vec<u8>,
    /// Texts that do not fit on paper, characters that no font has: each names its field.
    pub warnings: Vec<Problem>,
}

/// Makes the sheets of a method, with what the answers hold filled in.
///
/// Fails when the options name no sheet of the method, or when the method's own texts do not fit on the paper.
pub fn make(method: &Method, answers: &Answers, options: &Options) -> Result<Canvas, Problems> {
    let Build { view, fields, mut warnings } = Build::new(method, answers, options)?;
    let document = typeset::compile(Template::Canvas, &view)?;
    let identity = identity(method, answers, options);
    let typeset = typeset::export(&document, &identity)?;
    let pdf = match options.medium {
        Medium::Print => pdf::settled(typeset)?,
        Medium::Form => {
            let written = pdf::write(&typeset, &fields, [])?;
            warnings.extend(written.overflowing.iter().map(|path| overflow(method, path)));
            written.pdf
        }
    };
    Ok(Canvas { pdf, warnings })
}

/// Lays the sheets out on pages: what [`make`] exports, without form fields and warnings.
pub fn layout(method: &Method, answers: &Answers, options: &Options) -> Result<PagedDocument, Problems> {
    typeset::compile(Template::Canvas, &Build::new(method, answers, options)?.view)
}

/// What makes this document another than the next: the file identifier follows from it (ISO 32000-1, 14.4).
fn identity(method: &Method, answers: &Answers, options: &Options) -> String {
    let mut hasher = DefaultHasher::new();
    for (path, value) in answers.iter() {
        (path.as_str(), format!("{value:?}")).hash(&mut hasher);
    }
    format!("{} {} {options:?} {:016x}", method.id, method.version, hasher.finish())
}

fn overflow(method: &Method, path: &str) -> Problem {
    let name = method.field(path).map_or_else(|| path.to_string(), |field| field.spoken);
    Problem::warning(format!("{path}: the text is too long for its box on paper ({name})"))
        .with_hint("the field holds all of it; --print goes on on a follow-up sheet")
}
