//! Any bytes at all as a Word document that came back, or as the text of one: few changes to a zip file leave one.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../it/survives.rs"]
mod survives;

fuzz_target!(|bytes: &[u8]| {
    if bytes.starts_with(b"PK") {
        survives::any_file(bytes);
    } else {
        survives::any_word_text(bytes);
    }
});
