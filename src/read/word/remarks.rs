//! What deserves a look in a document that was read.

use crate::messages::{Message, read as say};
use crate::method::Method;
use crate::source::Problem;

/// The paths of fields, by what is to be said about them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Remarks {
    /// Their answer stood beside their control, or where it was.
    pub beside: Vec<String>,
    /// Their line breaks stand in front of them: LibreOffice moves them there.
    pub broken: Vec<String>,
    /// They show a date with day and month the other way around than the day that the document has for them.
    pub swapped: Vec<String>,
    /// They have a picture or another object in them, or beside them, which is not read.
    pub pictures: Vec<String>,
    /// How many pictures stand elsewhere.
    pub loose_pictures: usize,
    /// They have another document in them, which is not read.
    pub chunks: Vec<String>,
    /// How many other documents stand elsewhere.
    pub loose_chunks: usize,
}

impl Remarks {
    /// Says it, each thing once for all its fields.
    pub fn warnings(&self, method: &Method) -> Vec<Problem> {
        let called = |paths: &[String]| paths.iter().map(|path| method.called(path)).collect::<Vec<_>>();
        let warnings = [
            warning(&self.beside, |paths| say::answers_beside_fields(called(paths)), say::check_that_they_belong()),
            warning(&self.broken, |paths| say::line_breaks_lost(called(paths)), say::compare_with_the_original()),
            warning(&self.swapped, |paths| say::day_and_month_swapped(called(paths)), say::ask_which_day()),
            warning(&self.pictures, |paths| say::picture_in_field(called(paths)), say::type_what_it_says()),
            warning(&self.chunks, |paths| say::other_document_in_field(called(paths)), say::save_it_in_word()),
        ];
        let mut warnings: Vec<Problem> = warnings.into_iter().flatten().collect();
        if self.loose_pictures > 0 {
            let message = say::pictures_elsewhere(self.loose_pictures);
            warnings.push(Problem::warning(message).with_hint(say::type_what_it_says()));
        }
        if self.loose_chunks > 0 {
            let message = say::other_documents_inside(self.loose_chunks);
            warnings.push(Problem::warning(message).with_hint(say::save_it_in_word()));
        }
        warnings
    }
}

fn warning(paths: &[String], message: impl Fn(&[String]) -> Message, hint: Message) -> Option<Problem> {
    (!paths.is_empty()).then(|| Problem::warning(message(paths)).with_hint(hint))
}
