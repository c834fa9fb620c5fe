//! How far long work is, on standard error.

use indicatif::{ProgressBar, ProgressStyle};
use opschaal::messages::{Catalogue, program as say};

/// A bar for so many things to do; none where nobody would see it move.
pub fn bar(count: usize, catalogue: &Catalogue) -> ProgressBar {
    if count < 2 {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template(&catalogue.text(&say::progress("{bar:30} {pos}", "{len}", "{eta}")));
    ProgressBar::new(count as u64).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
