//! The canvas: a method and answers in, PDF bytes out; and back when it was filled in.

mod build;
mod field;
mod invitations;
mod odt;
mod office;
mod options;
#[cfg(feature = "make")]
mod print;
mod set;
mod split;
mod text;
mod view;
mod voices;
mod walk;
mod word;

pub use invitations::Invitation;
pub use odt::odt;
pub use options::{Claim, Filler, LongTables, Medium, Options, Paper};
pub use set::SetSheets;
pub use split::can_split;
pub use word::word;

use crate::face::Face;
use crate::format::Output;
use crate::hash::{Hash, wide};
use crate::made::Made;
use crate::messages::make as say;
use crate::method::Method;
use crate::pdf::{self, About, Form};
use crate::session::Session;
use crate::source::Problems;
use build::Build;
#[cfg(feature = "make")]
use print::print;

/// Makes the sheets of a method as PDF, with what a session holds on them: the group's answers filled in, tallies
/// beside the options, and each contribution's texts with their source.
///
/// The file is PDF/UA-1 and all that PDF/A-2a asks, with form fields unless it is made for print. Its warnings name the fields with
/// texts that do not fit on paper, or with characters that no font has.
/// Fails when the options name no sheet of the method, or when the method's own texts do not fit on the paper.
pub fn make(method: &Method, session: &Session, options: &Options) -> Result<Made, Problems> {
    match options.medium {
        Medium::Form(_) => Ok(form(method, session, options, [])?.made),
        Medium::Print => {
            let Build { view, warnings, .. } = Build::new(method, session, options, Some(&Face::of(&method.house)))?;
            Ok(Made { bytes: print(method, view, options.paper)?, warnings })
        }
    }
}

/// Says that print takes Typst, which is not here.
#[cfg(not(feature = "make"))]
fn print(_: &Method, _: view::CanvasView, _: Paper) -> Result<Vec<u8>, Problems> {
    Err(set::not_kept())
}

/// Makes the sheets as what is asked: as PDF ([`make`]), for Word ([`word`]) or as OpenDocument ([`odt`]).
pub fn make_as(output: Output, method: &Method, session: &Session, options: &Options) -> Result<Made, Problems> {
    match output {
        Output::Pdf => make(method, session, options),
        Output::Word => word(method, session, options),
        Output::OpenDocument => odt(method, session, options),
    }
}

/// Makes the sheets as a form that copies can be made of ([`pdf::Copies`]).
///
/// `typed` are texts that the copies will hold. The options may ask for print: the form then says that it is for the
/// archive, as print does.
pub fn form<'a>(
    method: &Method,
    session: &Session,
    options: &Options,
    typed: impl IntoIterator<Item = &'a str>,
) -> Result<Form, Problems> {
    let claim = match options.medium {
        Medium::Form(claim) => claim,
        Medium::Print => Claim::Archival,
    };
    let options = Options { medium: Medium::Form(claim), ..options.clone() };
    let face = Face::of(&method.house);
    let Build { view, title, fields, mut warnings, .. } = Build::new(method, session, &options, Some(&face))?;
    let sheets = set::set(method, &view)?;
    let data = Hash::of_data(&(options.medium, &fields));
    let identity = wide(format!("{} {} {} {data}", method.id, method.version, sheets.key).as_bytes());
    let about = About { title, identity };
    let mut form = pdf::write(face, &sheets.pdf, &fields, claim, typed, Some(&about))?;
    let too_long = std::mem::take(&mut form.made.warnings).into_iter();
    warnings.extend(too_long.map(|problem| problem.with_hint(say::print_for_all_on_paper())));
    form.made.warnings = warnings;
    Ok(form)
}

/// Makes the sheets as a form to send to people: what is filled in in it is nobody's answer, also when the session is
/// a copy that somebody sent back. Else this is [`form`].
pub fn invitation<'a>(
    method: &Method,
    session: &Session,
    options: &Options,
    typed: impl IntoIterator<Item = &'a str>,
) -> Result<Form, Problems> {
    form(method, &Session { given: None, ..session.clone() }, options, typed)
}

/// Lays the sheets out on pages: what [`make`] exports, without form fields and warnings.
#[cfg(feature = "make")]
pub fn layout(method: &Method, session: &Session, options: &Options) -> Result<typst_layout::PagedDocument, Problems> {
    let Build { view, .. } = Build::new(method, session, options, Some(&Face::of(&method.house)))?;
    match options.medium {
        Medium::Form(_) => crate::typeset::compile(&method.house, crate::typeset::Template::Canvas, &view),
        Medium::Print => print::layout(method, &mut { view }, options.paper),
    }
}

/// Sets the sheets of a form as they are kept among our files (`data/vellen`).
#[cfg(feature = "make")]
pub fn sheets(method: &Method, session: &Session, options: &Options) -> Result<SetSheets, Problems> {
    let Build { view, .. } = Build::new(method, session, options, Some(&Face::of(&method.house)))?;
    set::set_anew(method, &view)
}
