//! Any bytes at all as a filled PDF: reading ends, within its limits, and gives answers that can be kept.

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
#[path = "../../../src/pdf/read/mod.rs"]
mod read;

use answers::{Found, Raw, from_raw, parse, to_toml};
use diagnostic::Source;
use method::Method;
use read::RawValue;

static METHOD: LazyLock<Method> = LazyLock::new(|| {
    let text = include_str!("../../it/fixtures/klein.methode.toml").to_string();
    method::load(&Source { name: "method".into(), text }).unwrap()
});

fuzz_target!(|bytes: &[u8]| {
    let Ok(form) = read::read(bytes) else { return };
    let found = form.fields.into_iter().map(|field| {
        let value = match field.value {
            RawValue::Text(text) => Raw::Text(text),
            RawValue::Chosen(options) => Raw::Chosen(options),
        };
        Found { name: field.name, value, locked: field.locked }
    });
    let answers = from_raw(&METHOD, found).answers;
    let source = Source { name: "answers".into(), text: to_toml(&METHOD, &answers) };
    assert_eq!(parse(&source, &METHOD).unwrap().answers, answers);
});
