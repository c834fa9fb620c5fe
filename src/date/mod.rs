//! A day on the calendar, and the ways in which people write one.

mod day;
mod digits;
mod written;

pub use day::Date;
pub(crate) use day::why_impossible;
pub(crate) use written::{DateWords, Written};
