//! The votes in a session file while it is being added to.

use toml_edit::{Item, TableLike};

use crate::method::{Method, Path, SESSION, VOTES};
use crate::source::Problem;

use super::Votes;
use super::document::{SessionDocument, implicit, in_one_line, origin_table, replace};
use super::parse::COUNTED_IN;
use super::votes::VOTERS;

impl SessionDocument {
    /// Writes what was voted on some choices, and by how many people.
    pub(super) fn set_votes(&mut self, method: &Method, votes: &Votes, changed: &[Path]) -> Result<(), Problem> {
        for path in changed {
            let keys = std::iter::once(VOTES).chain(path.as_str().split('.'));
            let mut table = self.document.as_table_mut();
            for key in keys {
                table = table.entry(key).or_insert_with(implicit).as_table_mut().ok_or_else(|| in_one_line(VOTES))?;
            }
            let options = method.kind(path.as_str()).map_or(&[][..], |kind| kind.choices());
            for choice in options {
                let count = votes.get(path).and_then(|tally| tally.get(&choice.id)).copied().unwrap_or(0);
                if count > 0 || table.contains_key(&choice.id) {
                    replace(table, &choice.id, i64::try_from(count).unwrap_or(i64::MAX));
                }
            }
        }
        let session = self.about()?;
        if let Some(people) = votes.people {
            replace(session, VOTERS, i64::try_from(people).unwrap_or(i64::MAX));
        }
        if !votes.origins.is_empty() {
            session.insert(COUNTED_IN, Item::ArrayOfTables(votes.origins.iter().map(origin_table).collect()));
        }
        Ok(())
    }

    /// Takes what was voted on a choice out.
    pub(super) fn clear_votes(&mut self, path: &Path) {
        let (group, choice) = path.as_str().rsplit_once('.').unwrap_or(("", path.as_str()));
        let groups = std::iter::once(VOTES).chain(group.split('.').filter(|key| !key.is_empty()));
        let mut table: Option<&mut dyn TableLike> = Some(self.document.as_table_mut());
        for key in groups {
            table = table.and_then(|table| table.get_mut(key)?.as_table_like_mut());
        }
        if let Some(table) = table {
            table.remove(choice);
        }
    }

    /// Takes out how many people voted, and in which files that was counted.
    pub(super) fn clear_voters(&mut self) {
        if let Some(session) = self.document.get_mut(SESSION).and_then(Item::as_table_like_mut) {
            session.remove(VOTERS);
            session.remove(COUNTED_IN);
        }
    }
}
