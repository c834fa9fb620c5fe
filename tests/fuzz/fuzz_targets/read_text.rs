//! Any bytes at all as what people write as text: answers, a session, a method, a house style, a list of people.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../it/survives.rs"]
mod survives;

fuzz_target!(|bytes: &[u8]| survives::any_text(bytes));
