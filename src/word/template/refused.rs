//! Why a template is not used.

use crate::messages::{Message, template as say};
use crate::source::Problem;

/// Why a template is not used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refused {
    /// It is no Word document.
    NoTemplate,
    Encrypted,
    /// It declares entities of its own.
    Declarations,
    /// It is larger than any template, or made to hurt.
    TooMuch,
    Damaged,
}

impl From<Refused> for Problem {
    fn from(why: Refused) -> Self {
        let message: fn() -> Message = match why {
            Refused::NoTemplate => say::no_template,
            Refused::Encrypted => say::template_has_password,
            Refused::Declarations => say::template_declares_entities,
            Refused::TooMuch => say::template_too_large,
            Refused::Damaged => say::template_is_damaged,
        };
        Self::error(message()).with_hint(say::save_as_dotx())
    }
}
