//! What all files of OpenDocument have in common (ISO/IEC 26300, version 1.3), whether they hold a text or slides: XML,
//! the package, pictures, words with their spaces, and what a document is dressed in.

mod dress;
mod package;
pub(crate) mod paint;
mod picture;
mod words;
mod xml;

pub(crate) use dress::{Dress, length, size};
pub(crate) use package::{CONTENT, Kind, META, pack};
pub(crate) use picture::{File, points};
pub(crate) use words::{counted, words};
pub(crate) use xml::Xml;
