//! OpenDocument texts (ISO/IEC 26300, version 1.3): documents to read, and what a canvas is made of. The
//! [reader](crate::read::odf) of what was filled in is elsewhere.
//!
//! All looks are styles with the names that office programs know, so that who changes a style changes the document; only
//! tables have styles of their own, as programs know no others for them.
//!
//! ```text
//! Draft (words and styles used) ─► styles, content ─► package (zip)
//! ```

#[cfg(feature = "make")]
mod document;
mod draft;
mod field;
mod lists;
mod look;
mod page;
mod role;
mod styles;
mod table;
#[cfg(feature = "make")]
mod text;

#[cfg(feature = "make")]
pub use document::document;
pub(crate) use draft::Draft;
pub(crate) use field::Field;
pub(crate) use lists::List;
pub(crate) use look::Look;
pub(crate) use page::Page;
pub(crate) use role::{Role, Style};
pub(crate) use table::Grid;
