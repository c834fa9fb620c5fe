//! What holds for any bytes that come as a canvas: reading ends, within its limits, and what it gives can be kept.
//!
//! Fuzzing (tests/fuzz) tries this with bytes of its own, and the tests try what it once found.

use std::sync::LazyLock;

use opschaal::method::{self, Method};
use opschaal::notes::{self, NotesFile, Taking};
use opschaal::source::Source;
use opschaal::{answers, house, people, session};

static METHOD: LazyLock<Method> = LazyLock::new(|| {
    let text = include_str!("fixtures/klein.methode.toml").to_string();
    method::load(&Source { name: "method".into(), text }).unwrap()
});

/// Reads a file; when that gives answers, they can be kept. What is attached to a PDF comes out as it is.
pub fn any_file(bytes: &[u8]) {
    opschaal::read::pdf::attached(bytes);
    for reading in opschaal::read::canvases(&METHOD, bytes).unwrap_or_default() {
        let written = Source { name: "answers".into(), text: answers::to_toml(&METHOD, &reading.answers) };
        match answers::parse(&written, &METHOD) {
            Ok(parsed) => assert_eq!(parsed.answers, reading.answers),
            Err(problems) => panic!("{problems}: {}", written.text),
        }
    }
}

/// Opens a file and reads what is in it: something comes out, and no more than is allowed.
#[allow(dead_code, reason = "only fuzzing of mails and zip files has a use for it")]
pub fn any_packed(bytes: &[u8]) {
    let parts = opschaal::read::open("file", bytes);
    let read: usize = parts.iter().filter_map(|part| part.content.as_ref().ok()).map(|bytes| bytes.len()).sum();
    assert!(!parts.is_empty() && read <= (64 << 20) + bytes.len(), "{read} bytes of {}", parts.len());
    for part in parts {
        assert!(part.name.starts_with("file") && !part.name.contains(['/', '\\', '\0']), "{}", part.name);
        let _ = part.recognise(&METHOD);
    }
}

/// Reads bytes as the text of a Word document: one part, not compressed, in a file without a directory.
#[allow(dead_code, reason = "only fuzzing of Word documents has a use for it")]
pub fn any_word_text(bytes: &[u8]) {
    let name = b"word/document.xml";
    let [size, length] = [bytes.len(), name.len()].map(|length| u32::try_from(length).unwrap().to_le_bytes());
    any_file(&[b"PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0", &size[..], &size, &length, name, bytes].concat());
}

/// Reads bytes as sticky notes: what is read can be kept, and is kept once.
#[allow(dead_code, reason = "only fuzzing of notes has a use for it")]
pub fn any_notes(bytes: &[u8]) {
    let Ok(file) = NotesFile::open(&METHOD, "notes", bytes) else { return };
    let Ok(found) = file.notes(&METHOD) else { return };
    let blank = Source { name: "session".into(), text: String::new() };
    for taking in [Taking::AsNotes, Taking::AsResult] {
        let once = notes::add(&METHOD, &blank, &found, taking).unwrap_or_else(|problems| panic!("{problems}"));
        let written = Source { text: once.text.clone(), ..blank.clone() };
        let twice = notes::add(&METHOD, &written, &found, taking).unwrap_or_else(|problems| panic!("{problems}"));
        assert_eq!((once.text, once.session), (twice.text, twice.session));
    }
}

/// Reads bytes as every kind of text that people write. Answers and a session can be kept, and of any method a blank file
/// is in order.
#[allow(dead_code, reason = "only fuzzing of texts has a use for it")]
pub fn any_text(bytes: &[u8]) {
    let _ = people::parse(&METHOD.lexicon, "people.csv", bytes);
    let Ok(source) = session::decode("text.toml", bytes) else { return };
    let _ = house::load(&source, &["overview", "routes"]);
    if let Ok(method) = method::load(&source) {
        let blank = Source { name: "blank".into(), text: method::blank_toml(&method, "schema.json") };
        let parsed = answers::parse(&blank, &method).unwrap_or_else(|problems| panic!("{problems}: {}", blank.text));
        assert!(parsed.answers.is_empty(), "{}", blank.text);
        assert!(method::json_schema(&method).is_object());
    }
    let Ok(file) = session::SessionFile::read(&source, &METHOD) else { return };
    let before = file.session().clone();
    let merged = session::merge(&METHOD, Some(file), Vec::new(), session::Doubles::default());
    let merged = merged.unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(merged.session, before);
    let again = Source { name: "again".into(), text: merged.text };
    match session::parse(&again, &METHOD) {
        Ok(again) => assert_eq!(again.session, before),
        Err(problems) => panic!("{problems}: {}", again.text),
    }
}
