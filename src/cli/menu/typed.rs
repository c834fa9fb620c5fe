//! What people type, or drag into a console: paths on a line.

use std::ffi::OsString;
use std::path::PathBuf;

/// The paths on a line. A console puts quotes around a dragged file with spaces in its name; who types one may not.
pub fn paths(line: &str) -> Vec<PathBuf> {
    let line = line.trim();
    let whole = PathBuf::from(line);
    if !line.is_empty() && whole.exists() {
        return vec![whole];
    }
    let mut paths = Vec::new();
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let (path, behind) = match first {
            '"' | '\'' => rest[1..].split_once(first).unwrap_or((&rest[1..], "")),
            _ => rest.split_once(char::is_whitespace).unwrap_or((rest, "")),
        };
        if !path.is_empty() {
            paths.push(PathBuf::from(path));
        }
        rest = behind.trim_start();
    }
    paths
}

/// A command line as one would type it.
pub fn shown(line: &[OsString]) -> String {
    let word = |word: &OsString| {
        let word = word.to_string_lossy();
        if word.contains(char::is_whitespace) { format!("\"{word}\"") } else { word.into_owned() }
    };
    line.iter().map(word).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_what_stands_in_quotes_or_between_spaces() {
        let paths = |line| paths(line).into_iter().map(|path| path.display().to_string()).collect::<Vec<_>>();
        assert_eq!(paths(""), [""; 0]);
        assert_eq!(
            paths(r#" "C:\Mijn map\jan jansen.pdf" D:\b.docx 'c d'"#),
            [r"C:\Mijn map\jan jansen.pdf", r"D:\b.docx", "c d"]
        );
        assert_eq!(paths("\"niet dicht"), ["niet dicht"]);
        // As people write it in a document: with other quotes they are part of the name.
        assert_eq!(paths("é \"\" b"), ["é", "b"]);
    }

    #[test]
    fn a_command_line_can_be_typed_again() {
        let line = ["opschaal", "merge", "mijn map", "-o", "sessie.toml"].map(OsString::from);
        assert_eq!(shown(&line), "opschaal merge \"mijn map\" -o sessie.toml");
    }
}
