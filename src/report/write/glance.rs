//! How opinions spread over all choices of the method, in one picture.

use super::super::opinion::Opinion;
use super::super::part::{PartContent, ToldPart};
use super::super::rows::ToldRow;
use super::super::texts::fill;
use super::ReportWriter;
use crate::document::{Block, Drawing, Figure, ShareGroup, ShareRow};

impl ReportWriter<'_> {
    /// Draws it, when somebody chose something.
    pub(super) fn glance(&mut self) {
        let texts = &self.texts.meningen;
        let groups: Vec<ShareGroup> = self.report.parts.iter().filter_map(shares).collect();
        if groups.is_empty() {
            return;
        }
        let has_group = groups.iter().flat_map(|group| &group.rows).any(|row| !row.together.is_empty());
        let alt: Vec<String> = groups.iter().map(|group| self.in_words(group)).collect();
        self.blocks.push(Block::Figure(Figure {
            drawing: Drawing::Shares {
                groups,
                blank: texts.blanco_klein.clone(),
                together: if has_group { self.texts.rijen.samen.clone() } else { String::new() },
            },
            alt: alt.join(" "),
            caption: texts.in_een_oogopslag.clone(),
        }));
    }

    /// All that the picture tells, for who can't see it.
    fn in_words(&self, group: &ShareGroup) -> String {
        let texts = &self.texts.meningen;
        let row = |row: &ShareRow| {
            let counts = group.options.iter().zip(&row.counts).filter(|(_, count)| **count > 0);
            let mut said: Vec<String> = counts.map(|(option, count)| format!("{option} {count}")).collect();
            if row.blank > 0 {
                said.push(format!("{} {}", texts.blanco_klein, row.blank));
            }
            let together = match row.together.as_str() {
                "" => String::new(),
                choice => format!(" {}", fill(&texts.samen, &[("keuze", choice)])),
            };
            format!("{} {}: {}.{together}", row.code, row.name, said.join(", "))
        };
        let rows: Vec<String> = group.rows.iter().map(row).collect();
        format!("{}. {}", group.title, rows.join(" "))
    }
}

/// The rows of a part in which one answer belongs, in the order of their codes.
fn shares(part: &ToldPart) -> Option<ShareGroup> {
    let PartContent::Rows(rows) = &part.content else { return None };
    let choice = |row: &ToldRow| row.opinions.first().filter(|opinion| opinion.one && opinion.people > 0).cloned();
    let mut told: Vec<(&ToldRow, Opinion)> = rows.rows.iter().filter_map(|row| Some((row, choice(row)?))).collect();
    told.sort_by_key(|(row, _)| (row.code.len(), row.code.clone()));
    if told.iter().all(|(_, opinion)| opinion.voters() == 0) {
        return None;
    }
    let (_, first) = told.first()?;
    Some(ShareGroup {
        title: part.title.clone(),
        color: rows.color,
        options: first.counts.iter().map(|(label, _)| label.clone()).collect(),
        rows: told
            .iter()
            .map(|(row, opinion)| ShareRow {
                code: row.code.clone(),
                name: row.short.clone(),
                counts: opinion.counts.iter().map(|(_, count)| *count).collect(),
                blank: opinion.blank,
                together: opinion.group.join(", "),
            })
            .collect(),
    })
}
