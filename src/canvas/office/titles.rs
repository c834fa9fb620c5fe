//! What screen readers say of fields: no two may be called the same.

use std::collections::HashSet;

/// The titles so far.
#[derive(Default)]
pub(in crate::canvas) struct Titles(HashSet<String>);

impl Titles {
    /// The title of a field; one that is there already gets its path behind it.
    pub(in crate::canvas) fn title(&mut self, spoken: &str, path: &str) -> String {
        let title = if self.0.contains(spoken) { format!("{spoken} ({path})") } else { spoken.to_string() };
        self.0.insert(title.clone());
        title
    }
}
