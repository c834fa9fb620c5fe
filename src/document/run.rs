//! Words: how they look, and what they are tied to.

use serde::Serialize;

/// Text in runs of one look.
pub type Text = Vec<Run>;

/// Words of one look. A line feed in them breaks the line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Run {
    /// The words.
    pub text: String,
    /// How they look.
    pub look: Look,
    /// What they are tied to, if anything.
    pub tie: Option<Tie>,
}

/// How words are tied to a place in the document: the code of a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Tie {
    /// Here is the row with this code.
    Anchor(String),
    /// They lead to the row with this code, or to its heading.
    Link(String),
}

/// How words look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Look {
    /// As the text around it.
    Plain,
    /// Bold.
    Strong,
    /// Italic.
    Emphasis,
    /// Less loud than the text around it: sources, dates, "not filled in yet".
    Quiet,
}

impl Run {
    fn new(text: impl Into<String>, look: Look) -> Self {
        Self { text: text.into(), look, tie: None }
    }

    /// Makes words like those around them.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::new(text, Look::Plain)
    }

    /// Makes words that stand out.
    pub fn strong(text: impl Into<String>) -> Self {
        Self::new(text, Look::Strong)
    }

    /// Makes words that are stressed.
    pub fn emphasis(text: impl Into<String>) -> Self {
        Self::new(text, Look::Emphasis)
    }

    /// Makes words that are less loud.
    pub fn quiet(text: impl Into<String>) -> Self {
        Self::new(text, Look::Quiet)
    }
}
