//! Typst's errors as ours. Their places are in our own templates, which say nothing to a user.

use std::collections::BTreeSet;

use typst::diag::SourceDiagnostic;

use crate::face;
use crate::messages::make as say;
use crate::source::{Problem, Problems};

/// How Typst starts what it says about a picture: the only one that is not ours is the logo of a house.
const PICTURE: [&str; 2] = ["failed to decode image", "failed to parse SVG"];

/// How Typst tells that no font has a text, between the standards and the name of a font.
const UNDRAWN: [&str; 2] = ["the text `", "` could not be displayed"];

/// Tells what a user can mend; all else is a defect of a template.
pub(super) fn problems(errors: &[SourceDiagnostic]) -> Problems {
    let mut missing = BTreeSet::new();
    let mut problems = Vec::new();
    for error in errors {
        match undrawn(&error.message) {
            Some(text) => missing.extend(text.chars()),
            None => problems.push(problem(error)),
        }
    }
    if !missing.is_empty() {
        problems.push(face::words_not_drawn(&missing).with_hint(say::check_tells_where()));
    }
    Problems(problems)
}

/// The text that Typst could not draw, which it quotes as its own language does.
fn undrawn(message: &str) -> Option<String> {
    let [before, after] = UNDRAWN;
    let (_, rest) = message.split_once(before)?;
    let (quoted, _) = rest.split_once(after)?;
    let unprintable = || {
        let code = quoted.trim_matches('"').strip_prefix("\\u{")?.strip_suffix('}')?;
        char::from_u32(u32::from_str_radix(code, 16).ok()?).map(String::from)
    };
    serde_json::from_str(quoted).ok().or_else(unprintable)
}

fn problem(error: &SourceDiagnostic) -> Problem {
    let message = error.message.as_str();
    if let Some(problem) = message.strip_prefix("assertion failed: ").and_then(asserted) {
        return problem;
    }
    if PICTURE.iter().any(|start| message.starts_with(start)) {
        return Problem::error(say::logo_not_drawn()).with_hint(say::save_logo_again());
    }
    let hints = error.hints.iter().map(|hint| hint.v.as_str());
    Problem::defect(std::iter::once(message).chain(hints).collect::<Vec<_>>().join("; "))
}

/// What a template found: the code of a message and its arguments, with spaces between.
fn asserted(found: &str) -> Option<Problem> {
    let message = match found.split(' ').collect::<Vec<_>>()[..] {
        ["no_room_to_write", sheet] => say::no_room_to_write(sheet),
        ["sheet_too_full", sheet, millimetres] => say::sheet_too_full(sheet, millimetres.parse().ok()?),
        _ => return None,
    };
    Some(Problem::error(message).with_hint(say::use_larger_paper()))
}

#[cfg(test)]
mod tests {
    use super::{asserted, undrawn};
    use crate::assets;

    #[test]
    fn texts_without_glyphs_are_found_in_what_typst_says() {
        for (quoted, text) in [("\"გ\"", "გ"), ("\"\\u{e000}\"", "\u{E000}"), ("\"\\\"\"", "\"")] {
            let said = format!(
                "PDF/A-2a, PDF/UA-1 error: the text `{quoted}` could not be displayed with font `\"Noto Sans\"`"
            );
            assert_eq!(undrawn(&said).as_deref(), Some(text));
        }
    }

    #[test]
    fn every_message_of_a_template_is_known() {
        let lines = assets::TEMPLATES.iter().flat_map(|(_, text)| text.lines());
        let codes = lines.filter_map(|line| line.trim().strip_prefix("message: \"")?.split(' ').next());
        let codes: Vec<&str> = codes.collect();
        assert!(codes.len() > 1, "the templates say it in another way");
        for code in codes {
            let found = [format!("{code} routes"), format!("{code} routes 12")];
            assert!(found.iter().any(|found| asserted(found).is_some()), "{code}");
        }
        assert!(asserted("sheet_too_full routes much").is_none());
    }
}
