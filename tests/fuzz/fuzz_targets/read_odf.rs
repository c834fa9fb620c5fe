//! Any bytes at all as an OpenDocument text that came back: a zip file, or one XML file, which fuzzing can change.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../it/survives.rs"]
mod survives;

fuzz_target!(|bytes: &[u8]| survives::any_file(bytes));
