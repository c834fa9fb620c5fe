//! The canvas as an OpenDocument text: the same sheets, with a bookmark in the cell of every field, and boxes that one
//! types over.

mod answer;
mod write;

use super::Options;
use super::office::{Laid, Office, OneOf, Sheet, Titles, blocks};
use crate::made::Made;
use crate::method::Method;
use crate::odt::{Draft, Page};
use crate::office::{Edges, FileProperties, Sizes, logo};
use crate::opendocument::Dress;
use crate::session::Session;
use crate::source::Problems;
use answer::Fields;

/// Makes the sheets of a method as an OpenDocument text (`.odt`), with what a session holds on them: the group's answers
/// filled in, tallies beside the options, and each contribution's texts with their source behind the sheet.
///
/// Fails when the options name no sheet of the method, or paper that programs of an office don't have.
pub fn odt(method: &Method, session: &Session, options: &Options) -> Result<Made, Problems> {
    laid(method, session, options).map(Made::from)
}

/// Makes the same, such that copies can be made of it.
pub(super) fn laid(method: &Method, session: &Session, options: &Options) -> Result<Laid, Problems> {
    let sheet = Sheet::of(options.paper)?;
    let Office { view, title, texts, feet, provenance, warnings } = Office::new(method, session, options)?;
    let page = Page::millimetres(sheet.width, sheet.height, sheet.margin, sheet.bottom);
    let sizes = Sizes { normal: sheet.normal, small: sheet.small, large: sheet.large };
    let mut draft = Draft::new(page, Dress::new(&method.house, sizes, options.grayscale), &method.wording);
    let mut fields = Fields { texts, titles: Titles::default() };
    for block in blocks(&view, &method.words, sheet.room(), OneOf::Boxes) {
        write::block(&mut draft, &mut fields, &block);
    }
    let feet = feet.each_ref().map(String::as_str);
    let logo = logo(&method.house)?;
    let edges = Edges { head: &title, logo, head_first: true, feet: &feet, page_of: &method.words.page_of };
    let about = FileProperties {
        title: title.clone(),
        description: view.description.clone(),
        language: method.language.clone(),
        wording: method.wording.clone(),
        date: method.edition,
        custom: provenance.properties(),
    };
    Ok(Laid { form: draft.finish(&edges, about)?, provenance, warnings })
}
