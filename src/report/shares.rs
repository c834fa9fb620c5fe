//! How opinions spread over the rows of a sheet, to show in the room.

use crate::document::{ShareGroup, ShareRow};
use crate::method::{Method, Plan};
use crate::session::Session;
use crate::source::Problem;

use super::context::Context;
use super::options::{Naming, ShareOrder};
use super::part::ToldPart;
use super::texts::Texts;
use super::write::{in_words, shares_of};

/// How opinions spread over the rows of one sheet, or over some of them.
#[derive(Debug, Clone, PartialEq)]
pub struct SheetShares {
    /// The id of the sheet.
    pub sheet: String,
    /// The rows, with how many chose what.
    pub group: ShareGroup,
    /// The words for who chose nothing.
    pub blank: String,
    /// The words for what the group chose.
    pub together: String,
    /// All of it in words, for who can't see it.
    pub told: String,
}

/// Looks up how opinions spread in a session: a sheet each where somebody chose something, in the order of the method.
///
/// Fails when the method does not say how to report.
pub fn shares(method: &Method, session: &Session) -> Result<Vec<SheetShares>, Problem> {
    let plan: &Plan = super::plan(method)?;
    let texts = method.texts()?;
    // Nothing of this depends on the day.
    let context = Context { method, plan, session, texts, today: method.edition, naming: Naming::default() };
    let shares = plan.parts.iter().filter_map(|plan| {
        let part = ToldPart::new(&context, plan)?;
        let group = shares_of(texts, &part, ShareOrder::Row, |_| true)?;
        let sheet = method.sheet_of(plan.kind.path())?.id.clone();
        Some(SheetShares::new(sheet, group, texts))
    });
    Ok(shares.collect())
}

impl SheetShares {
    fn new(sheet: String, group: ShareGroup, texts: &Texts) -> Self {
        let told = in_words(texts, &group);
        let (blank, together) = (texts.meningen.blanco_klein.clone(), texts.meningen.samen_kort.clone());
        Self { sheet, group, blank, together, told }
    }

    /// The same in pieces of so many rows at most, as even as can be.
    ///
    /// Fails when there are no texts in the language of the method.
    pub fn in_pieces(&self, method: &Method, most: usize) -> Result<Vec<Self>, Problem> {
        let rows = &self.group.rows;
        let pieces = rows.len().div_ceil(most.max(1)).max(1);
        let texts = method.texts()?;
        let piece = |rows: &[ShareRow]| {
            let group = ShareGroup { rows: rows.to_vec(), ..self.group.clone() };
            Self::new(self.sheet.clone(), group, texts)
        };
        Ok(rows.chunks(rows.len().div_ceil(pieces).max(1)).map(piece).collect())
    }
}
