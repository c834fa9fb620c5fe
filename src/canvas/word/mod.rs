//! The canvas as a Word document: the same sheets, with a content control for every field.

mod answer;
mod write;

use super::Options;
use super::office::{Laid, Office, OneOf, Sheet, Titles, blocks};
use crate::made::Made;
use crate::method::Method;
use crate::office::{Edges, FileProperties, Sizes, logo};
use crate::session::Session;
use crate::source::Problems;
use crate::word::{Draft, Dress, Page};
use write::Writer;

/// Makes the sheets of a method as a Word document (`.docx`), with what a session holds on them: the group's answers
/// filled in, tallies below the choices, and each contribution's texts with their source behind the sheet.
///
/// Fails when the options name no sheet of the method, or paper that Word does not have.
pub fn word(method: &Method, session: &Session, options: &Options) -> Result<Made, Problems> {
    laid(method, session, options).map(Made::from)
}

/// Makes the same, such that copies can be made of it.
pub(super) fn laid(method: &Method, session: &Session, options: &Options) -> Result<Laid, Problems> {
    let sheet = Sheet::of(options.paper)?;
    let Office { view, title, texts, feet, provenance, warnings } = Office::new(method, session, options)?;
    let page = Page::millimetres(sheet.width, sheet.height, sheet.margin, sheet.bottom);
    let sizes = Sizes { normal: sheet.normal, small: sheet.small, large: sheet.large };
    let feet = feet.each_ref().map(String::as_str);
    let logo = logo(&method.house)?;
    let margins = Edges { head: &title, logo, head_first: true, feet: &feet, page_of: &method.words.page_of };
    let mut writer = Writer {
        draft: Draft::new(page, Dress::new(&method.house, sizes, options.grayscale), None, margins),
        method,
        session,
        texts,
        titles: Titles::default(),
    };
    let blocks = blocks(&view, &method.words, sheet.room(), OneOf::List);
    for (index, block) in blocks.iter().enumerate() {
        writer.block(block, blocks.get(index + 1));
    }
    let properties = FileProperties {
        title,
        description: view.description.clone(),
        language: method.language.clone(),
        wording: method.wording.clone(),
        date: method.edition,
        custom: provenance.properties(),
    };
    Ok(Laid { form: writer.draft.finish(properties)?, provenance, warnings })
}
