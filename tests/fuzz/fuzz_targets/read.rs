//! Any bytes at all as a canvas that came back.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../it/survives.rs"]
mod survives;

fuzz_target!(|bytes: &[u8]| survives::any_file(bytes));
