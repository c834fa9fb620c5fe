//! How opinions spread over all choices of the method, in one picture.

use std::collections::HashSet;

use super::super::opinion::Opinion;
use super::super::options::ShareOrder;
use super::super::part::{PartContent, ToldPart};
use super::super::rows::{ToldRow, ToldRows};
use super::super::texts::{Texts, fill};
use super::parts::short_votes;
use super::{ReportWriter, cell};
use crate::document::{Block, Cell, Drawing, Figure, RoomVotes, ShareGroup, ShareRow};

/// The most rows in the picture on the page for the board.
const MOST_ROWS: usize = 20;

/// A row with the choice that the picture shows of it.
type Choice<'r> = (&'r ToldRow, &'r Opinion);

impl ReportWriter<'_> {
    /// Draws it for the board, when somebody chose something: of many rows those on which views differ most.
    pub(super) fn glance(&mut self) {
        let mut rows: Vec<Choice> = self.report.parts.iter().filter_map(choices).flat_map(|(_, rows)| rows).collect();
        rows.sort_by(|(_, one), (_, other)| one.by_division(other));
        let shown: HashSet<&str> = rows.iter().take(MOST_ROWS).map(|(row, _)| row.code.as_str()).collect();
        self.picture(&self.texts.meningen.in_een_oogopslag, |row| shown.contains(row.code.as_str()));
    }

    /// Draws all rows, where the page for the board has not all of them.
    pub(super) fn whole_glance(&mut self) {
        let rows: usize = self.report.parts.iter().filter_map(choices).map(|(_, rows)| rows.len()).sum();
        if rows > MOST_ROWS {
            self.picture(&self.texts.meningen.alle_rijen, |_| true);
        }
    }

    /// The same in numbers, for all rows: one table of what the picture shows.
    pub(super) fn in_numbers(&mut self) {
        let texts = &self.texts.rijen;
        let parts = self.report.parts.iter().filter_map(choices).flat_map(|(_, rows)| rows);
        let row = |(row, opinion): Choice| {
            let together = match &opinion.group[..] {
                [] => texts.samen_leeg_kort.clone(),
                labels => labels.join(", "),
            };
            (
                vec![cell(&format!("{} {}", row.code, row.name)), cell(&together), cell(&self.short_counts(opinion))],
                short_votes(opinion),
            )
        };
        let (mut rows, votes): (Vec<Vec<Cell>>, Vec<String>) = parts.map(row).unzip();
        if !rows.is_empty() {
            self.chapter(&texts.in_cijfers, None);
            let mut columns: Vec<(&str, u8)> = vec![(&texts.waarover, 5), (&texts.samen, 3), (&texts.bijdragen, 6)];
            if votes.iter().any(|votes| !votes.is_empty()) {
                columns.push((&self.texts.stemmen.kolom, 5));
                rows.iter_mut().zip(votes).for_each(|(row, votes)| row.push(cell(&votes)));
            }
            self.table("", &columns, rows);
        }
    }

    fn picture(&mut self, caption: &str, is_shown: impl Fn(&ToldRow) -> bool) {
        let texts = &self.texts.meningen;
        let group = |part| shares_of(self.texts, part, self.report.order, &is_shown);
        let groups: Vec<ShareGroup> = self.report.parts.iter().filter_map(group).collect();
        if groups.is_empty() {
            return;
        }
        let voted = which_bars(self.texts, &groups);
        let has_group = groups.iter().flat_map(|group| &group.rows).any(|row| !row.together.is_empty());
        let alt: Vec<String> = groups.iter().map(|group| in_words(self.texts, group)).collect();
        self.blocks.push(Block::Figure(Figure {
            drawing: Drawing::Shares {
                groups,
                blank: texts.blanco_klein.clone(),
                together: if has_group { texts.achter_de_balk.clone() } else { String::new() },
                voted,
            },
            alt: alt.join(" "),
            caption: caption.to_string(),
        }));
    }
}

/// All that the picture tells, for who can't see it.
pub(in crate::report) fn in_words(texts: &Texts, group: &ShareGroup) -> String {
    let (texts, room) = (&texts.meningen, &texts.stemmen);
    let row = |row: &ShareRow| {
        let chosen = |counts: &[usize]| {
            let counts = group.options.iter().zip(counts).filter(|(_, count)| **count > 0);
            counts.map(|(option, count)| format!("{option} {count}")).collect::<Vec<_>>()
        };
        let mut said = chosen(&row.counts);
        if row.blank > 0 {
            said.push(format!("{} {}", texts.blanco_klein, row.blank));
        }
        let mut said = vec![said.join(", ")];
        if let Some(RoomVotes { counts, .. }) = &row.room {
            said.push(format!("{}: {}", room.in_de_zaal.of(counts.iter().sum(), &[]), chosen(counts).join(", ")));
        }
        said.retain(|part| !part.is_empty());
        let together = match row.together.as_str() {
            "" => String::new(),
            choice => format!(" {}", fill(&texts.samen, &[("keuze", choice)])),
        };
        format!("{} {}: {}.{together}", row.code, row.name, said.join("; "))
    };
    let rows: Vec<String> = group.rows.iter().map(row).collect();
    format!("{}. {}", group.title, rows.join(" "))
}

/// Tells which bars are of votes in the room; nothing when nobody voted.
fn which_bars(texts: &Texts, groups: &[ShareGroup]) -> String {
    let rows = || groups.iter().flat_map(|group| &group.rows);
    let ticked = |row: &ShareRow| row.blank + row.counts.iter().sum::<usize>() > 0;
    match (rows().any(|row| row.room.is_some()), rows().any(ticked)) {
        (false, _) => String::new(),
        (true, true) => texts.stemmen.twee_balken.clone(),
        (true, false) => texts.stemmen.een_balk.clone(),
    }
}

/// The rows of a part in which one answer belongs, in the order of the sheet; `None` when nobody chose anything.
fn choices(part: &ToldPart) -> Option<(&ToldRows, Vec<Choice<'_>>)> {
    let PartContent::Rows(rows) = &part.content else { return None };
    let choice = |row: &ToldRow| {
        row.opinions.first().is_some_and(|opinion| opinion.one && (opinion.people > 0 || opinion.is_chosen()))
    };
    let told = rows.in_order().into_iter().filter(|row| choice(row)).map(|row| (row, &row.opinions[0]));
    let told: Vec<Choice> = told.collect();
    told.iter().any(|(_, opinion)| opinion.is_chosen()).then_some((rows, told))
}

/// What the picture shows of a part.
pub(in crate::report) fn shares_of(
    texts: &Texts,
    part: &ToldPart,
    order: ShareOrder,
    is_shown: impl Fn(&ToldRow) -> bool,
) -> Option<ShareGroup> {
    let (rows, mut told) = choices(part)?;
    told.retain(|(row, _)| is_shown(row));
    match order {
        ShareOrder::Row => {}
        ShareOrder::Division => told.sort_by(|(_, one), (_, other)| one.by_division(other)),
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
                room: (!opinion.votes.is_empty()).then(|| RoomVotes {
                    counts: opinion.votes.iter().map(|(_, count)| *count).collect(),
                    voted: texts.stemmen.kort.of(opinion.voted(), &[]),
                    canvases: match opinion.people {
                        0 => String::new(),
                        people => texts.stemmen.canvassen.of(people, &[]),
                    },
                }),
                together: opinion.group.join(", "),
            })
            .collect(),
    })
}
