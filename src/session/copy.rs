//! One copy of the canvas as an answers file: what is in it, where it came from, and what was there beforehand.

use toml_writer::{ToTomlKey, TomlKeyBuilder};

use crate::answers::to_toml;
use crate::method::{GIVEN, Method, SOURCE};

use super::document::origin_table;
use super::{Origin, Session};

/// Writes the answers of a copy that was read from a file, as TOML.
///
/// The file's name and SHA-256 come with them, so that a copy and its answers are never counted as two; and what was
/// filled in beforehand, so that it is not taken for an opinion.
pub fn copy_to_toml(method: &Method, copy: &Session, origin: &Origin) -> String {
    let mut text = to_toml(method, &copy.group);
    header(&mut text, SOURCE);
    text.push_str(&origin_table(copy.source.as_ref().unwrap_or(origin)).to_string());
    if let Some(given) = copy.given.as_ref().filter(|given| !given.is_empty()) {
        header(&mut text, GIVEN);
        for (path, fingerprint) in given.fingerprints() {
            let key = TomlKeyBuilder::new(path.as_str()).as_basic().to_toml_key();
            text.push_str(&format!("{key} = \"{fingerprint:08x}\"\n"));
        }
    }
    text
}

fn header(text: &mut String, name: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(&format!("[{name}]\n"));
}
