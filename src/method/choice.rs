//! What can be chosen.

use serde::Serialize;

/// An option of a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Choice {
    /// Its name in files with answers.
    pub id: String,
    /// Its name on the sheet.
    pub label: String,
    /// What it means; empty for nothing.
    pub explanation: String,
}
