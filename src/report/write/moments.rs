//! A pilot over all its moments.

use super::super::moments::{ActionStanding, Course, Point};
use super::super::texts::fill;
use super::{ReportWriter, bullets, cell};
use crate::document::{Block, Cell, Level};

/// The most moments beside one another in a table: more become too narrow to read, and go on in a table below.
const MOST_BESIDE: usize = 4;

impl ReportWriter<'_> {
    pub(super) fn moments(&mut self) {
        let Some(course) = &self.report.course else { return };
        let texts = &self.texts.momenten;
        self.chapter(&texts.titel, None);
        self.paragraph(&texts.uitleg);
        let lines = course.moments.iter().map(|point| {
            let name =
                if point.date.is_empty() { point.name.clone() } else { format!("{}, {}", point.name, point.date) };
            if point.people == 0 { name } else { texts.moment.of(point.people, &[("moment", &name)]) }
        });
        self.blocks.push(Block::Flow(bullets(lines.collect())));
        self.choices_over_time(course);
        self.actions_over_time(course);
    }

    fn choices_over_time(&mut self, course: &Course) {
        let texts = &self.texts.momenten;
        if course.choices.is_empty() {
            self.paragraph(&texts.niets);
        } else {
            self.heading(Level::Section, &texts.keuzes, "", None);
            self.beside(
                &texts.keuzes_tabel,
                &[(&texts.waar, 5)],
                course,
                &course.choices,
                |choice, at| {
                    let said = &choice.said[at];
                    cell(if said.is_empty() { &texts.leeg } else { said })
                },
                |choice| vec![cell(format!("{} {}", choice.code, choice.name).trim())],
            );
        }
        if course.same > 0 {
            self.quiet(texts.gelijk.of(course.same, &[]));
        }
    }

    fn actions_over_time(&mut self, course: &Course) {
        let texts = &self.texts.momenten;
        if course.actions.is_empty() {
            return;
        }
        self.heading(Level::Section, &texts.acties, "", None);
        self.paragraph(&texts.acties_uitleg);
        let nobody = &self.texts.acties.niemand_klein;
        let report_texts = self.texts;
        self.beside(
            &texts.acties_tabel,
            &[(&texts.actie, 5), (&texts.wie, 3)],
            course,
            &course.actions,
            |action, at| {
                cell(match action.standings[at] {
                    ActionStanding::NotYet => &texts.nog_niet,
                    ActionStanding::Known(state) => report_texts.state(state),
                    ActionStanding::Gone => &texts.weg,
                })
            },
            |one| {
                let who = if one.action.who.is_empty() { nobody } else { &one.action.who };
                vec![cell(&one.action.what), cell(who)]
            },
        );
    }

    /// Writes tables with a row for each of some things, and a column for each moment.
    fn beside<T>(
        &mut self,
        caption: &str,
        heads: &[(&str, u8)],
        course: &Course,
        rows: &[T],
        at: impl Fn(&T, usize) -> Cell,
        head: impl Fn(&T) -> Vec<Cell>,
    ) {
        let all: Vec<(usize, &Point)> = course.moments.iter().enumerate().collect();
        for some in all.chunks(MOST_BESIDE) {
            let columns = heads.iter().copied().chain(some.iter().map(|(_, point)| (point.name.as_str(), 3)));
            let columns: Vec<(&str, u8)> = columns.collect();
            let cells = |row: &T| head(row).into_iter().chain(some.iter().map(|(index, _)| at(row, *index))).collect();
            let caption = match (some, all.len()) {
                ([(_, first), .., (_, last)], count) if count > MOST_BESIDE => fill(
                    &self.texts.momenten.van_tot,
                    &[("tabel", caption), ("eerste", &first.name), ("laatste", &last.name)],
                ),
                (_, _) => caption.to_string(),
            };
            self.table(&caption, &columns, rows.iter().map(cells).collect());
        }
    }
}
