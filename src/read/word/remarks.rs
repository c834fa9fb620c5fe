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
    /// They have a picture or another object in them, which is not read.
    pub pictures: Vec<String>,
}

impl Remarks {
    /// Says it, each thing once for all its fields.
    pub fn warnings(&self, method: &Method) -> Vec<Problem> {
        let called = |paths: &[String]| paths.iter().map(|path| method.called(path)).collect::<Vec<_>>();
        let warnings = [
            warning(&self.beside, |paths| say::answers_beside_fields(called(paths)), say::check_that_they_belong()),
            warning(&self.broken, |paths| say::line_breaks_lost(called(paths)), say::compare_with_the_original()),
            warning(&self.pictures, |paths| say::picture_in_field(called(paths)), say::type_what_it_says()),
        ];
        warnings.into_iter().flatten().collect()
    }
}

fn warning(paths: &[String], message: impl Fn(&[String]) -> Message, hint: Message) -> Option<Problem> {
    (!paths.is_empty()).then(|| Problem::warning(message(paths)).with_hint(hint))
}
