//! Any bytes at all as a mail or a zip file with what came back.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../it/survives.rs"]
mod survives;

fuzz_target!(|bytes: &[u8]| survives::any_packed(bytes));
