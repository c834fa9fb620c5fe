//! Typst's errors as ours. Their places are in our own templates, which say nothing to a user.

use typst::diag::SourceDiagnostic;

use crate::messages::make as say;
use crate::source::{Problem, Problems};

/// How Typst starts what it says about a picture: the only one that is not ours is the logo of a house.
const PICTURE: [&str; 2] = ["failed to decode image", "failed to parse SVG"];

/// Tells what a user can mend; all else is a defect of a template.
pub(super) fn problems(errors: &[SourceDiagnostic]) -> Problems {
    Problems(errors.iter().map(problem).collect())
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
    use super::asserted;
    use crate::assets;

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
