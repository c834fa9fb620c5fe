//! Mails that are not sent yet: whom to, the words from a template, and what goes with them.

mod address;
#[cfg(feature = "forms")]
mod draft;
mod html;
mod letter;
mod line;
mod template;

pub use address::Address;
#[cfg(feature = "forms")]
pub(crate) use draft::{Attachment, draft};
pub use letter::Letter;
pub use line::Place;
pub use template::Template;
