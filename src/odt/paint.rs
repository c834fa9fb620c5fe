//! The colours of text and lines; of text each with a contrast of at least 4.5 with white and with tints (WCAG 2.2,
//! 1.4.3).

pub(super) const INK: &str = "#1c2126";
pub(super) const SOFT: &str = "#4a5158";
pub(super) const LINK: &str = "#1f5aa6";
pub(super) const PROMPT: &str = "#595959";
pub(super) const WHITE: &str = "#ffffff";
/// The colour behind boxes.
pub(super) const TINT: &str = "#f2f5f8";
/// The colour of lines.
pub(super) const LINE: &str = "#8b949c";
