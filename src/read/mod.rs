//! Reading what came back: any file is recognised by its content, and gives answers with what deserves a look.

mod canvas;
pub mod pdf;
pub mod word;

pub use canvas::{Reading, canvas};
