//! Any bytes at all as a filled Word document, or as the text of one: reading ends, within its limits, and gives
//! answers that can be kept.

#![no_main]
#![allow(dead_code, unused_imports)]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;

#[path = "../../../src/answers/mod.rs"]
mod answers;
#[path = "../../../src/date.rs"]
mod date;
#[path = "../../../src/diagnostic.rs"]
mod diagnostic;
#[path = "../../../src/format.rs"]
mod format;
#[path = "../../../src/method/mod.rs"]
mod method;
mod word;

use answers::{from_raw, parse, to_toml};
use diagnostic::Source;
use method::Method;

static METHOD: LazyLock<Method> = LazyLock::new(|| {
    let text = include_str!("../../it/fixtures/klein.methode.toml").to_string();
    method::load(&Source { name: "method".into(), text }).unwrap()
});

/// The header before a part that is not compressed, in a file without a directory.
fn stored(name: &str, data: &[u8]) -> Vec<u8> {
    let [size, length] = [data.len(), name.len()].map(|length| u32::try_from(length).unwrap());
    let mut file = b"PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0".to_vec();
    file.extend(size.to_le_bytes());
    file.extend(size.to_le_bytes());
    file.extend(length.to_le_bytes());
    file.extend(name.as_bytes());
    file.extend(data);
    file
}

fuzz_target!(|bytes: &[u8]| {
    let wrapped = if bytes.starts_with(b"PK") { bytes.to_vec() } else { stored("word/document.xml", bytes) };
    let Ok(document) = word::read::read(&METHOD, &wrapped) else { return };
    let answers = from_raw(&METHOD, document.found).answers;
    let source = Source { name: "answers".into(), text: to_toml(&METHOD, &answers) };
    assert_eq!(parse(&source, &METHOD).unwrap().answers, answers);
});
