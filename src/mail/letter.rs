//! A mail in words: as text, and the same as HTML.

use super::html;
use super::line::{Line, Place};

/// What is said in a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Letter {
    /// One line.
    pub subject: String,
    /// Lines that end in `\n`.
    pub text: String,
    /// The same as a page: paragraphs, lists of lines that begin with `- `, and links.
    pub html: String,
}

impl Letter {
    pub(super) fn new<'v>(subject: &Line, body: &[Line], value: &impl Fn(Place) -> &'v str, language: &str) -> Self {
        let subject = subject.text(value);
        let text = body.iter().map(|line| line.text(value) + "\n").collect();
        let html = html::page(language, &subject, body, value);
        Self { subject, text, html }
    }
}
