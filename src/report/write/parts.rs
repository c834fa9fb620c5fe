//! The parts of the report, from the sheets.

use super::super::chain::{Chain, Said};
use super::super::context::capital;
use super::super::opinion::{Opinion, Reason};
use super::super::part::{Boxes, PartContent, Single, ToldPart};
use super::super::rows::{ToldRow, ToldRows};
use super::super::texts::fill;
use super::ReportWriter;
use crate::document::{Bar, Block, Direction, Drawing, Figure, Flow, Level, Run, Step};

/// The length of a text in a step of the drawing, in characters; all of it stands below.
const STEP: usize = 60;

/// The length of what somebody wrote first with a choice, in characters; all of it stands with the contributions.
const REASON: usize = 100;

impl ReportWriter<'_> {
    pub(super) fn part(&mut self, part: &ToldPart) {
        let color = match &part.content {
            PartContent::Chain(chain) => chain.color,
            PartContent::Rows(rows) => rows.color,
            PartContent::Boxes(boxes) => boxes.color,
            PartContent::Choice(choice) => choice.color,
            PartContent::Number(number) => number.color,
        };
        self.chapter(&part.title, Some(color));
        if !part.intro.is_empty() {
            self.paragraph(&part.intro);
        }
        if part.is_empty() {
            self.quiet(&self.texts.leeg);
            return;
        }
        match &part.content {
            PartContent::Chain(chain) => self.chain(chain),
            PartContent::Rows(rows) => self.rows(rows),
            PartContent::Boxes(boxes) => self.boxes(boxes),
            PartContent::Choice(choice) => self.choice(choice),
            PartContent::Number(number) => self.number(&number.said),
        }
    }

    fn chain(&mut self, chain: &Chain) {
        let texts = &self.texts.keten;
        if let Some(summary) = &chain.summary {
            self.said_alone(summary);
        }
        self.heading(Level::Section, &texts.stappen, "", Some(chain.color));
        let steps = chain.steps.iter().map(|step| Step {
            code: step.code.clone(),
            name: step.name.clone(),
            text: step.text.as_deref().map(|text| self.first_words(text)).unwrap_or_default(),
        });
        let names: Vec<String> = chain.steps.iter().map(|step| step.name.clone()).collect();
        let values = [("aantal", &*names.len().to_string()), ("stappen", &*self.texts.listed(&names))];
        let figure = Figure {
            drawing: Drawing::Chain { steps: steps.collect(), color: chain.color, direction: Direction::Forward },
            alt: fill(&texts.alt, &values),
            caption: texts.beeld.clone(),
        };
        self.blocks.push(Block::Figure(figure));
        for step in &chain.steps {
            self.heading(Level::Part, &step.name, &step.code, Some(chain.color));
            self.said_alone(step);
        }
    }

    fn boxes(&mut self, boxes: &Boxes) {
        for said in &boxes.boxes {
            self.heading(Level::Section, &said.name, &said.code, Some(boxes.color));
            self.said_alone(said);
        }
    }

    fn number(&mut self, said: &Said) {
        if said.numbers.is_empty() { self.said_alone(said) } else { self.numbers(said, false) }
    }

    /// The start of a text for a drawing: its first line, without the dash of a bullet.
    fn first_words(&self, text: &str) -> String {
        let line = text.lines().map(|line| line.trim().trim_start_matches("- ")).find(|line| !line.is_empty());
        let line = line.unwrap_or_default();
        let more = text.trim().lines().count() > 1;
        let short = self.texts.shortened(line, STEP);
        if more && !short.ends_with(&self.texts.ingekort) {
            format!("{} {}", short.trim_end_matches('.'), self.texts.ingekort)
        } else {
            short
        }
    }

    /// What the group wrote, under a heading of its own.
    fn said_alone(&mut self, said: &Said) {
        match &said.text {
            Some(text) => self.typed(text),
            None if said.others > 0 => {
                self.quiet(format!("{} {}", self.texts.rijen.samen_leeg, self.texts.rijen.ook.of(said.others, &[])));
            }
            None if !said.notes.is_empty() => self.quiet(&self.texts.rijen.samen_leeg),
            None => self.quiet(&self.texts.leeg),
        }
        self.notes_at(said, false);
    }

    fn rows(&mut self, rows: &ToldRows) {
        let texts = &self.texts.rijen;
        for row in &rows.rows {
            self.heading(Level::Section, &row.name, &row.code, Some(rows.color));
            self.row(row);
        }
        if !rows.empty.is_empty() {
            self.quiet(fill(&texts.leeg, &[("rijen", &self.texts.listed(&rows.empty))]));
        }
    }

    fn row(&mut self, row: &ToldRow) {
        let several = row.opinions.len() > 1;
        for opinion in &row.opinions {
            self.opinion(opinion, several);
        }
        for said in &row.texts {
            if !said.numbers.is_empty() {
                self.numbers(said, true);
                continue;
            }
            match &said.text {
                Some(text) => self.named(&said.name, text),
                None => {
                    let rest = match said.others {
                        0 if !said.notes.is_empty() => self.texts.rijen.samen_leeg.clone(),
                        0 => self.texts.leeg.clone(),
                        others => format!("{} {}", self.texts.rijen.samen_leeg, self.texts.rijen.ook.of(others, &[])),
                    };
                    let text = vec![Run::strong(format!("{}: ", said.name)), Run::quiet(rest)];
                    self.blocks.push(Block::Flow(Flow::Paragraph { text }));
                }
            }
            self.notes_at(said, true);
        }
    }

    /// A number: of the group, and all that the contributions said, with how many.
    fn numbers(&mut self, said: &Said, named: bool) {
        let texts = &self.texts.getallen;
        let name = named.then(|| Run::strong(format!("{}: ", said.name)));
        let together = match &said.text {
            Some(text) => Run::plain(fill(&texts.samen, &[("getal", text)])),
            None => Run::quiet(self.texts.rijen.samen_leeg.clone()),
        };
        let number = |(number, count): &(String, usize)| match count {
            1 => number.clone(),
            count => format!("{number} ({count}×)"),
        };
        let numbers: Vec<String> = said.numbers.iter().map(number).collect();
        let rest = format!("{}. {}", self.texts.listed(&numbers), texts.ingevuld.of(said.others, &[]));
        let all = [together, Run::strong(format!(" {}: ", texts.bijdragen)), Run::plain(rest)];
        self.blocks.push(Block::Flow(Flow::Paragraph { text: name.into_iter().chain(all).collect() }));
    }

    /// What was chosen: by the group, and how the contributions spread.
    fn opinion(&mut self, opinion: &Opinion, named: bool) {
        let texts = &self.texts.meningen;
        let name = named.then(|| Run::strong(format!("{}: ", opinion.name)));
        let choice = self.texts.listed(&opinion.group);
        let values = [("keuze", choice.as_str())];
        let together = match opinion.group.len() {
            0 => texts.samen_niet.clone(),
            1 => fill(&texts.samen, &values),
            _ if opinion.one => fill(&texts.dubbel, &values),
            _ => fill(&texts.samen, &values),
        };
        let together = if opinion.group.is_empty() { Run::quiet(together) } else { Run::plain(together) };
        let mut text: Vec<Run> = name.into_iter().chain([together]).collect();
        if opinion.one && opinion.voters() > 0 {
            // The picture of all choices draws it.
            let room = &self.texts.stemmen;
            let whose = if opinion.votes.is_empty() { &self.texts.rijen.bijdragen } else { &room.in_bijdragen };
            text.push(Run::strong(format!(" {whose}: ")));
            text.push(Run::plain(format!("{}.", self.short_counts(opinion))));
            if opinion.double > 0 {
                text.push(Run::quiet(format!(" {}", texts.meer_dan_een.of(opinion.double, &[]))));
            }
        } else if opinion.voters() == 0 && opinion.people > 0 {
            text.push(Run::quiet(format!(" {}", self.counts(opinion))));
        }
        if !opinion.votes.is_empty() {
            let room = self.texts.stemmen.in_de_zaal.of(opinion.voted(), &[]);
            text.push(Run::strong(format!(" {room}: ")));
            text.push(Run::plain(format!("{}.", short_votes(opinion))));
        }
        if !opinion.views.is_empty() {
            let told = match (opinion.divided, opinion.more_views) {
                (true, 0) => &texts.verdeeld,
                (true, _) => &texts.verdeeld_enkele,
                (false, 0) => &texts.weinig,
                (false, _) => &texts.weinig_enkele,
            };
            text.push(Run::plain(format!(" {told}")));
        }
        self.blocks.push(Block::Flow(Flow::Paragraph { text }));
        if !opinion.one && opinion.voters() > 0 {
            self.bars(opinion, self.counts(opinion));
        }
        self.views(opinion);
    }

    fn bars(&mut self, opinion: &Opinion, alt: String) {
        let texts = &self.texts.meningen;
        let bar = |(label, count): &(String, usize)| Bar { label: label.clone(), count: *count, blank: false };
        let mut bars: Vec<Bar> = opinion.counts.iter().map(bar).collect();
        bars.push(Bar { label: texts.blanco_kort.clone(), count: opinion.blank, blank: true });
        self.blocks.push(Block::Figure(Figure {
            drawing: Drawing::Bars { bars },
            alt,
            caption: fill(&texts.kop, &[("wat", &opinion.name)]),
        }));
    }

    /// Who chose otherwise than most, with why.
    fn views(&mut self, opinion: &Opinion) {
        self.bullets(opinion.views.iter().map(|reason| self.reason(reason)).collect());
    }

    fn reason(&self, reason: &Reason) -> String {
        let texts = &self.texts.meningen;
        let chosen: Vec<String> = reason.chosen.iter().map(|label| format!("‘{label}’")).collect();
        let chosen = self.texts.listed(&chosen);
        let [(name, text), more @ ..] = &reason.texts[..] else {
            return fill(&texts.zonder_reden, &[("wie", &capital(&reason.source)), ("keuze", &chosen)]);
        };
        let mut said = format!("{name}: ‘{}’", self.texts.shortened(&one_line(text), REASON));
        if !more.is_empty() {
            said.push_str(&format!(" {}", self.texts.ingekort));
        }
        let values = [("wie", reason.source.as_str()), ("keuze", &chosen), ("reden", &said)];
        fill(&texts.reden, &values)
    }

    fn choice(&mut self, choice: &Single) {
        self.opinion(&choice.opinion, false);
        if choice.opinion.one && choice.opinion.voters() > 0 {
            self.bars(&choice.opinion, self.counts(&choice.opinion));
        }
        let explained = choice.chosen.iter().filter(|(_, explanation)| !explanation.is_empty());
        self.bullets(explained.map(|(label, explanation)| format!("{label}: {explanation}")).collect());
    }

    /// The counts in a sentence.
    pub(super) fn counts(&self, opinion: &Opinion) -> String {
        let texts = &self.texts.meningen;
        if opinion.voters() == 0 {
            return texts.niemand.of(opinion.people, &[]);
        }
        let chosen = opinion.counts.iter().filter(|(_, count)| *count > 0);
        let mut said: Vec<String> = chosen.map(|(label, count)| texts.kiest.of(*count, &[("keuze", label)])).collect();
        if opinion.blank > 0 {
            said.push(texts.blanco.of(opinion.blank, &[]));
        }
        format!("{} {}.", texts.van.of(opinion.people, &[]), self.texts.listed(&said))
    }

    /// The counts in a few words.
    pub(super) fn short_counts(&self, opinion: &Opinion) -> String {
        let mut said = counted(&opinion.counts);
        if opinion.blank > 0 {
            said.push(format!("{} {}", self.texts.meningen.blanco_klein, opinion.blank));
        }
        said.join(", ")
    }
}

/// The votes in the room in a few words; empty when nobody voted.
pub(super) fn short_votes(opinion: &Opinion) -> String {
    counted(&opinion.votes).join(", ")
}

/// The options that were chosen, each with how often.
fn counted(counts: &[(String, usize)]) -> Vec<String> {
    let is_number = |label: &str| label.starts_with(|c: char| c.is_ascii_digit());
    let said = counts.iter().filter(|(_, count)| *count > 0).map(|(label, count)| match count {
        // Two numbers beside each other say nothing.
        count if is_number(label) => format!("{label}: {count}×"),
        count => format!("{label} {count}"),
    });
    said.collect()
}

/// A text on one line: its lines with a gap between, bullets with a semicolon.
pub(super) fn one_line(text: &str) -> String {
    let lines = text.lines().map(|line| line.trim().trim_start_matches("- ")).filter(|line| !line.is_empty());
    let gap = if text.contains("\n- ") { "; " } else { " " };
    lines.collect::<Vec<_>>().join(gap)
}
