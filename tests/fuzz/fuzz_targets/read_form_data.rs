//! Any bytes at all as form data that came back without its PDF: FDF or XFDF.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../it/survives.rs"]
mod survives;

fuzz_target!(|bytes: &[u8]| {
    survives::any_file(bytes);
    survives::any_file(&[b"%FDF-1.2\n", bytes].concat());
    survives::any_file(&[b"<xfdf><fields>", bytes].concat());
});
