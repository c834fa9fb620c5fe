//! Any bytes at all as sticky notes, typed or in a table.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../it/survives.rs"]
mod survives;

fuzz_target!(|bytes: &[u8]| survives::any_notes(bytes));
