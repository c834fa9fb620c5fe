//! All integration tests in one binary: it links Typst once.
//!
//! What reads is tested without what makes documents too: `cargo test --no-default-features --test it`.

mod answers;
mod arbitrary;
#[cfg(feature = "make")]
mod between;
mod dutch;
mod evidence;
mod hostile;
mod imports;
mod layers;
mod literals;
mod messages;
mod method;
#[cfg(feature = "make")]
mod moments;
mod notes;
mod odf_read;
#[cfg(feature = "make")]
mod pack;
mod packed;
mod pdf_data;
mod pdf_left;
mod read;
mod survives;
mod word_kept;
mod word_read;
mod words;
mod workbook;

#[cfg(feature = "make")]
mod actions;
#[cfg(feature = "make")]
mod canvas;
#[cfg(feature = "make")]
mod document;
#[cfg(feature = "make")]
mod fiducials;
#[cfg(feature = "make")]
mod given;
#[cfg(feature = "make")]
mod house;
#[cfg(feature = "make")]
mod invitations;
#[cfg(feature = "make")]
mod making;
#[cfg(feature = "make")]
mod measures;
#[cfg(feature = "make")]
mod odf_anywhere;
#[cfg(feature = "make")]
mod odt;
#[cfg(feature = "make")]
mod ours;
#[cfg(feature = "make")]
mod packs;
#[cfg(feature = "make")]
mod pdf_anywhere;
#[cfg(feature = "make")]
mod pictures;
#[cfg(feature = "make")]
mod privacy;
#[cfg(feature = "make")]
mod readme;
#[cfg(feature = "make")]
mod reference;
#[cfg(feature = "make")]
mod report;
#[cfg(feature = "make")]
mod returned;
#[cfg(feature = "make")]
mod round_trip;
#[cfg(feature = "make")]
mod scripts;
#[cfg(feature = "make")]
mod session;
#[cfg(feature = "make")]
mod slides;
#[cfg(feature = "make")]
mod template;
#[cfg(feature = "cli")]
mod texts;
#[cfg(feature = "make")]
mod tree;
#[cfg(feature = "make")]
mod votes;
#[cfg(feature = "make")]
mod word;
#[cfg(feature = "make")]
mod word_anywhere;
#[cfg(feature = "make")]
mod workshop;

#[cfg(feature = "cli")]
mod cli;
