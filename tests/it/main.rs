//! All integration tests in one binary: it links Typst once.

mod answers;
mod arbitrary;
mod cli;
mod layers;
mod method;
