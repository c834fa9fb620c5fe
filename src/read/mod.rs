//! Reading what came back: any file is recognised by its content, and gives answers with what deserves a look.
//!
//! ```text
//! bytes ─► open (zip, mail) ─► recognise ─┬─► canvas (pdf, word, odf) ─┬─► Returned ─┬─► receipt
//!                                         └─► session (TOML) ──────────┘             └─► gather ─► session
//! ```

// What comes from outside is hostile: no index and no slice that it could put out of bounds.
#![warn(clippy::indexing_slicing, clippy::string_slice)]

mod arrived;
mod canvas;
mod form;
mod gather;
mod gathered;
pub mod odf;
mod open;
pub mod pdf;
mod receipt;
mod recognise;
pub mod word;
mod xfdf;

pub use arrived::{Arrived, ArrivedState, Sorted, arrived, sorted};
pub use canvas::{Reading, canvas, canvases};
pub use gather::{Gathering, Whose, gather};
pub use gathered::Gathered;
pub use open::{Part, is_of_the_system, open, single};
pub use receipt::{Checklist, Receipt};
pub use recognise::{Refused, Returned, recognise};
