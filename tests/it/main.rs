//! All integration tests in one binary: it links Typst once.

mod answers;
mod arbitrary;
mod canvas;
mod cli;
mod document;
mod hostile;
mod house;
mod imports;
mod layers;
mod messages;
mod method;
mod pictures;
mod read;
mod report;
mod returned;
mod session;
mod survives;
mod word;
mod word_anywhere;
mod word_kept;
mod word_read;
mod workshop;
