//! Zip files (APPNOTE 6.3): any are read, and our own are written.

mod read;
mod write;

pub(crate) use read::{Archive, Unpacked};
#[cfg(feature = "forms")]
pub(crate) use write::Original;
pub(crate) use write::{Packing, as_of_unix, zipped};
