//! What the current run says of its text.

use std::borrow::Cow;

use crate::language::Lexicon;
use crate::read::word::name;
use crate::read::word::symbol::{self, Font};

#[derive(Default)]
pub(super) struct Run {
    /// Whether it has the style of a prompt.
    pub(super) prompt_style: bool,
    /// The font of symbols it is set in.
    font: Option<Font>,
}

impl Run {
    pub(super) fn style(&mut self, lexicon: &Lexicon, style: &str) {
        let is_prompt = |known: &String| known == style;
        self.prompt_style = style == name::PROMPT_STYLE || lexicon.word.prompt_styles.iter().any(is_prompt);
    }

    pub(super) fn font(&mut self, name: &str) {
        self.font = Font::of(name);
    }

    /// The text as it is shown: with line ends as such, and symbols as characters that any font has.
    pub(super) fn shown<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if text.contains(['\n', '\r']) {
            let lines = with_lines(text);
            return symbol::shown(&lines, self.font).into_owned().into();
        }
        symbol::shown(text, self.font)
    }
}

/// A text with line ends in it. Word shows those as spaces and writes none; AbiWord writes its own so. Where the lines
/// behind are indented, a program has wrapped the XML.
fn with_lines(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let is_wrapped =
        text.trim().is_empty() || text.lines().skip(1).any(|line| line.starts_with("  ") || line.starts_with('\t'));
    if is_wrapped { text.split('\n').map(str::trim).collect::<Vec<_>>().join(" ") } else { text }
}
