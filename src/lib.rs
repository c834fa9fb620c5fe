//! Makes canvas sheets for scaling pilots, as PDF that people fill in, from one definition of the method.
//!
//! ```text
//! method.toml ─┐
//! answers.toml ┴─ check ─► typeset (Typst) ─► PDF with a placeholder per field ─► pdf::write ─► fillable PDF
//! filled .pdf  ─► read::pdf ──┬─► raw values by name ─► answers::from_raw ─► answers
//! filled .docx ─► read::word ─┘
//! ```
//!
//! A **method** defines sheets, rows, columns and fields; **answers** hold what was filled in, by the path of the
//! field. Everything that knows what a canvas contains derives from the method. [`canvas::make`] puts the two
//! together, and [`read::canvas`] takes the answers out again. [`read::recognise`] takes any file that came back,
//! [`read::Checklist`] makes its receipt, and [`read::gather`] brings files together in a [`session`]:
//!
//! ```
//! use opschaal::{answers, assets, canvas, method, read, source::Source};
//!
//! # fn main() -> Result<(), opschaal::source::Problems> {
//! let method = method::load(&Source { name: "methode".into(), text: assets::METHOD.into() })?;
//! let source = Source { name: "pilot.toml".into(), text: "[pilot]\nnaam = \"Wijkteam\"".into() };
//! let answers = answers::parse(&source, &method)?.answers;
//! let options = canvas::Options { sheets: vec!["impact".into()], ..Default::default() };
//! let made = canvas::make(&method, &answers.clone().into(), &options)?;
//! assert!(made.bytes.starts_with(b"%PDF-1.7"));
//! let reading = read::canvas(&method, &made.bytes)?;
//! assert_eq!(reading.answers, answers);
//! # Ok(())
//! # }
//! ```
//!
//! Every maker gives a file as [`Made`]. Documents to read are made once as a [`document::Document`] and written as PDF or for
//! Word ([`make::document`]). The [`guide`] is one; the [`workshop`] makes slides, cards and posters from the same method.
//!
//! # Layers
//! The library takes bytes and gives bytes: no files, no clock, no threads. [`method`] and [`answers`] know nothing
//! of [`pdf`], [`word`], [`typeset`] and [`canvas`]; a test guards it. Only the program around it touches files and terminal.

#![forbid(unsafe_code)]
#![warn(unreachable_pub)]
#![cfg_attr(not(feature = "make"), allow(dead_code, unused_imports, reason = "facts that only makers ask for"))]
// Nothing that people give us ends in a panic; where one can't happen, `expect` says why.
#![warn(clippy::panic, clippy::todo, clippy::unimplemented, clippy::unreachable, clippy::unwrap_used)]

#[cfg(all(target_family = "wasm", target_os = "unknown", not(feature = "wasm")))]
compile_error!("for wasm32-unknown-unknown, switch on the feature `wasm`");

pub mod answers;
mod archive;
pub mod assets;
pub mod calendar;
#[cfg(feature = "forms")]
pub mod canvas;
pub mod color;
mod date;
pub mod deck;
pub mod document;
#[cfg(feature = "forms")]
mod face;
pub mod fiducials;
pub mod format;
#[cfg(feature = "forms")]
pub mod guide;
mod hash;
pub mod house;
pub mod kind;
pub mod language;
mod made;
pub mod mail;
#[cfg(feature = "make")]
pub mod make;
pub mod messages;
pub mod method;
pub mod notes;
mod number;
#[cfg(feature = "make")]
pub mod odp;
#[cfg(feature = "forms")]
pub mod odt;
#[cfg(feature = "forms")]
mod office;
#[cfg(feature = "forms")]
mod opendocument;
pub mod pack;
mod paper;
mod path;
#[cfg(feature = "forms")]
pub mod pdf;
pub mod people;
pub mod read;
pub mod report;
pub mod session;
pub mod source;
mod spreadsheet;
#[cfg(feature = "forms")]
pub mod typeset;
#[cfg(feature = "forms")]
pub mod word;
#[cfg(feature = "forms")]
pub mod workshop;

pub use made::Made;
