//! Typesetting: data in, PDF bytes out, with Typst over embedded templates and fonts.

#[cfg(feature = "make")]
mod about;
mod breakable;
#[cfg(feature = "make")]
mod compile;
#[cfg(feature = "make")]
mod document;
#[cfg(feature = "make")]
mod drawable;
mod dress;
#[cfg(feature = "make")]
mod errors;
mod language;
#[cfg(feature = "make")]
mod lettered;
#[cfg(feature = "make")]
mod pictures;
#[cfg(feature = "make")]
mod slides;
#[cfg(feature = "make")]
mod world;

#[cfg(feature = "make")]
pub(crate) use about::About;
pub(crate) use breakable::breakable;
#[cfg(feature = "make")]
pub(crate) use compile::lengths;
#[cfg(feature = "make")]
pub use compile::{Template, compile, export};
#[cfg(feature = "make")]
pub use document::{document, layout};
#[cfg(feature = "make")]
pub(crate) use drawable::Drawable;
pub(crate) use dress::Dress;
pub(crate) use language::LanguageTag;
#[cfg(feature = "make")]
pub use pictures::{Picture, logo, pictures};
#[cfg(feature = "make")]
pub use slides::{lay_out_slides, slides};
