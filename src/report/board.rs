//! The page for the board: what matters most, short enough for one page whatever was filled in.

use crate::method::{Field, PartKind, ReportPart};

use super::action::{Action, When};
use super::actions::Actions;
use super::chain::Said;
use super::context::Context;
use super::opinion::Opinion;
use super::part::{Divided, PartContent, ToldPart};
use super::rows::{Named, ToldRow, deciding};

/// The most items under one head; boxes are told all, as far as a page has room.
const MOST_NAMED: usize = 8;
const MOST_BOXES: usize = 12;
const MOST_DIVIDED: usize = 3;
const MOST_ACTIONS: usize = 4;
const MOST_OPEN: usize = 6;

/// The lengths to which what people wrote is shortened here, in characters; the report itself has all of it.
const STATEMENT: usize = 360;
const NAME: usize = 64;
const ACTION: usize = 80;
const SHORT: usize = 40;

/// What the board reads first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Board {
    /// What each part has to say.
    pub sections: Vec<BoardSection>,
    /// Where the largest share of those who answered chose otherwise than most, the largest first.
    pub divided: Vec<Divided>,
    /// Whether anybody chose anything, so that nothing divided means something.
    pub chosen: bool,
    /// What is to be done first.
    pub actions: Upcoming,
    /// What is still empty.
    pub open: Vec<OpenPart>,
    /// How many questions there are to talk about.
    pub questions: usize,
}

/// What is to be done first, and how many actions are not among that: of the group, or else of what participants proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upcoming {
    /// The first actions from today on, by date.
    pub first: Vec<Action>,
    /// How many more have a date from today on.
    pub more: usize,
    /// How many have a date before today.
    pub overdue: usize,
    /// How many have no date.
    pub undated: usize,
    /// How many more participants proposed to the group.
    pub proposed: usize,
}

/// What a part of the report has to say to the board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoardSection {
    /// Its head.
    pub title: String,
    /// What stands below it.
    pub lines: Vec<BoardLine>,
    /// How many more there are.
    pub more: usize,
    /// What to say when there are no lines.
    pub nothing: String,
}

/// One line for the board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BoardLine {
    /// What people wrote.
    Text(String),
    /// What the group wrote in a box, which has a code and a name.
    Said {
        /// The code and the name of the box.
        name: String,
        /// What the group wrote.
        text: String,
    },
    /// A row that matters, with its code; the group chose so, or has not chosen but so many contributions out of all.
    Named {
        /// The code of the row.
        code: String,
        /// The name of the row.
        name: String,
        /// How many contributions out of all; none when the group chose.
        people: Option<(usize, usize)>,
    },
    /// What the group chose, and in which rows.
    Chosen {
        /// The options, as the sheet names them.
        labels: Vec<String>,
        /// The codes and names of the rows; none for a choice that stands in no row.
        rows: Vec<String>,
    },
    /// What contributions chose where the group has not chosen.
    Spread(Opinion),
    /// The codes and names of rows in which the group has not chosen, and contributions did.
    Undecided(Vec<String>),
}

/// How much of a part is still empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenPart {
    /// The title of the part.
    pub part: String,
    /// How many of its fields are empty.
    pub empty: usize,
    /// How many fields it has.
    pub total: usize,
}

impl Board {
    pub(super) fn new(context: &Context, parts: &[ToldPart], actions: &Actions, questions: usize) -> Self {
        let sections = context.plan.parts.iter().filter(|part| !part.board.is_empty());
        let of = |plan: &ReportPart| parts.iter().find(|part| part.kind == plan.kind);
        let sections = sections.filter_map(|plan| Some(section(context, plan, of(plan)?))).collect();
        let mut divided: Vec<Divided> = parts.iter().flat_map(ToldPart::choices).collect();
        let chosen = divided.iter().any(|one| one.opinion.is_chosen());
        divided.retain(|one| one.opinion.others() > 0);
        divided.sort_by(|one, other| one.opinion.by_division(&other.opinion));
        divided.truncate(MOST_DIVIDED);
        Self {
            sections,
            divided: divided
                .into_iter()
                .map(|one| Divided { name: context.texts.shortened(&one.name, NAME), ..one })
                .collect(),
            chosen,
            actions: Upcoming::new(context, actions),
            open: parts.iter().filter_map(|part| open(context, part)).take(MOST_OPEN).collect(),
            questions,
        }
    }
}

impl Upcoming {
    fn new(context: &Context, actions: &Actions) -> Self {
        let short = |text: &String| context.texts.shortened(text, SHORT);
        let (mut first, mut more, mut overdue, mut undated) = (Vec::new(), 0, 0, 0);
        for action in actions.counting().iter().filter(|action| !action.state.is_closed()) {
            match action.when {
                When::Date(date) if date < context.today => overdue += 1,
                When::Date(_) if first.len() == MOST_ACTIONS => more += 1,
                When::Date(_) => first.push(Action {
                    what: context.texts.shortened(&action.what, ACTION),
                    who: short(&action.who),
                    by: action.by.iter().map(short).collect(),
                    ..action.clone()
                }),
                When::Words(_) | When::Unknown => undated += 1,
            }
        }
        let proposed = actions.group.as_ref().map_or(0, |_| actions.proposals.len());
        Self { first, more, overdue, undated, proposed }
    }

    /// How many are counted only.
    pub fn counted(&self) -> usize {
        self.more + self.overdue + self.undated
    }
}

fn section(context: &Context, plan: &ReportPart, part: &ToldPart) -> BoardSection {
    let short = |text: &str, most| context.texts.shortened(text, most);
    let lines: Vec<BoardLine> = match &part.content {
        PartContent::Chain(chain) => {
            let text = chain.summary.iter().filter_map(|said| said.text.as_deref());
            text.map(|text| BoardLine::Text(short(text, STATEMENT))).collect()
        }
        PartContent::Boxes(boxes) => {
            let line = |said: &Said| {
                let name = format!("{} {}", said.code, said.name);
                let lines = said.text.as_deref()?.lines().map(|line| line.trim().trim_start_matches("- "));
                let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
                Some(BoardLine::Said { name, text: short(&lines.join("; "), ACTION) })
            };
            boxes.boxes.iter().filter_map(line).collect()
        }
        PartContent::Number(number) => number.said.text.iter().cloned().map(BoardLine::Text).collect(),
        PartContent::Choice(choice) => match &choice.opinion {
            opinion if opinion.is_empty() => Vec::new(),
            opinion if opinion.group.is_empty() => vec![BoardLine::Spread(opinion.clone())],
            opinion => vec![BoardLine::Chosen { labels: opinion.group.clone(), rows: Vec::new() }],
        },
        PartContent::Rows(rows) => match &plan.kind {
            PartKind::Rows { choice: Some(choice), .. } if choice.named.is_empty() => {
                by_choice(&rows.in_order(), |row| format!("{} {}", row.code, short(&row.short, SHORT)))
            }
            PartKind::Rows { .. }
            | PartKind::Chain { .. }
            | PartKind::Boxes { .. }
            | PartKind::Choice { .. }
            | PartKind::Number { .. } => {
                let line = |row: &ToldRow, people| {
                    let people = people?;
                    Some(BoardLine::Named { code: row.code.clone(), name: short(&row.short, NAME), people })
                };
                let group = |row: &ToldRow| (row.named == Some(Named::Group)).then_some(None);
                let people = |row: &ToldRow| match row.named? {
                    Named::People(count) => Some(Some((count, context.session.contributions.len()))),
                    Named::Group | Named::Few => None,
                };
                // What the group chose goes before what it has yet to choose.
                let chosen = rows.rows.iter().filter_map(|row| line(row, group(row)));
                chosen.chain(rows.rows.iter().filter_map(|row| line(row, people(row)))).collect()
            }
        },
    };
    let most = match &part.content {
        PartContent::Boxes(_) => MOST_BOXES,
        PartContent::Chain(_) | PartContent::Rows(_) | PartContent::Choice(_) | PartContent::Number(_) => MOST_NAMED,
    };
    BoardSection {
        title: plan.board.clone(),
        more: lines.len().saturating_sub(most),
        lines: lines.into_iter().take(most).collect(),
        nothing: nothing(context, plan, part),
    }
}

/// What to say when there is nothing to name: nobody answered, the group did not, or nothing of the kind was chosen.
fn nothing(context: &Context, plan: &ReportPart, part: &ToldPart) -> String {
    if plan.nothing.is_empty() {
        return context.texts.leeg.clone();
    }
    if let PartContent::Rows(rows) = &part.content {
        if rows.rows.iter().filter_map(|row| row.opinions.first()).all(Opinion::is_empty) {
            return context.texts.leeg.clone();
        }
        if rows.rows.iter().any(|row| row.named == Some(Named::Few)) {
            return context.texts.meningen.samen_niet.clone();
        }
    }
    plan.nothing.clone()
}

/// What the group chose, each choice once with the rows in which it did; then where it has yet to choose.
fn by_choice(rows: &[&ToldRow], called: impl Fn(&ToldRow) -> String) -> Vec<BoardLine> {
    let mut chosen: Vec<(Vec<String>, Vec<String>)> = Vec::new();
    let mut undecided = Vec::new();
    for row in rows {
        match row.opinions.first() {
            Some(opinion) if !opinion.group.is_empty() => {
                match chosen.iter_mut().find(|(labels, _)| *labels == opinion.group) {
                    Some((_, rows)) => rows.push(called(row)),
                    None => chosen.push((opinion.group.clone(), vec![called(row)])),
                }
            }
            Some(opinion) if opinion.is_chosen() => undecided.push(called(row)),
            Some(_) | None => {}
        }
    }
    let lines = chosen.into_iter().map(|(labels, rows)| BoardLine::Chosen { labels, rows });
    lines.chain((!undecided.is_empty()).then_some(BoardLine::Undecided(undecided))).collect()
}

fn open(context: &Context, part: &ToldPart) -> Option<OpenPart> {
    let find = |path: &crate::method::Path| context.method.field(path.as_str());
    // What is empty counts by row: a row is open when what decides about it is.
    let rows: Vec<Vec<Field>> = match &part.kind {
        PartKind::Chain { columns, summary } => {
            let steps = context.method.columns(columns)?.fields();
            summary.iter().filter_map(find).chain(steps).map(|field| vec![field]).collect()
        }
        PartKind::Rows { table, choice } => {
            let table = context.method.table(table)?;
            (0..table.rows.len()).map(|index| deciding(table, index, choice.as_ref())).collect()
        }
        PartKind::Boxes { grid } => context.method.grid(grid)?.fields().map(|field| vec![field]).collect(),
        PartKind::Choice { field } | PartKind::Number { field } => vec![find(field).into_iter().collect()],
    };
    let total = rows.len();
    let empty = rows.iter().filter(|fields| fields.iter().all(|field| context.open(field))).count();
    (empty > 0).then(|| OpenPart { part: part.title.clone(), empty, total })
}
