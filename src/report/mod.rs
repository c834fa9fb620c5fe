//! The report after a session: what was filled in, as data, and as a document to read.
//!
//! [`report`] looks at a session and gives what there is to say; [`Report::document`] says it. Counts and words of
//! people, and no averages.

mod action;
mod actions;
mod alike;
mod anonymous;
mod board;
mod chain;
mod changes;
mod context;
mod export;
mod labels;
mod moments;
mod next;
mod notes;
mod on_sheets;
mod opinion;
mod options;
mod part;
mod privacy;
mod private;
mod progress;
mod provenance;
mod rows;
mod rules;
mod shares;
mod signers;
mod split;
mod standings;
mod texts;
mod update;
mod voices;
mod workbook;
mod write;
mod written;

pub use action::{Action, ActionPlace, When};
pub use actions::{Actions, Listed};
pub use board::{Board, BoardLine, BoardSection, OpenPart};
pub use chain::{Chain, Said};
pub use changes::{Change, Changes};
pub use export::{Export, Register, Spreadsheet};
pub use moments::{ActionCourse, ActionStanding, ChoiceCourse, Course, Point};
pub use next::next;
pub use notes::PlaceNotes;
pub use opinion::{Opinion, Reason};
pub use options::{Audience, Moments, Naming, Options, ShareOrder};
pub use part::{Boxes, Divided, PartContent, SaidNumber, Single, ToldPart};
pub use privacy::{doubts, privacy};
pub use provenance::{Provenance, ReadFile, VotedIn};
pub use rows::{Named, ToldRow, ToldRows};
pub use rules::Question;
pub use shares::{SheetShares, shares};
pub use standings::{Standings, standings};
pub use update::{ActionUpdate, update};
pub use voices::{CONTRIBUTIONS_PART, MOST_VOICES, RowVoices, SheetVoices, ShownVoices, Voice, Voices};
pub use workbook::workbook;

use crate::answers::{Answers, Date, Value};
use crate::messages::{program, report as say};
use crate::method::{ActionRoles, Method, Plan, Sheet};
use crate::session::Session;
use crate::source::{Problem, Problems};

use context::Context;
use provenance::Provenance as Made;
use texts::Texts;

/// What there is to say about a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The name of the pilot; `None` when nobody gave it.
    pub pilot: Option<String>,
    /// The date of the session, in words; empty when nobody gave it.
    pub date: String,
    /// Who takes part in the pilot.
    pub people: Vec<String>,
    /// What the board reads first.
    pub board: Board,
    /// The parts, in the order of the method.
    pub parts: Vec<ToldPart>,
    /// What is to be done.
    pub actions: Actions,
    /// What there is to talk about.
    pub questions: Vec<Question>,
    /// What hung on the wall and stands in no part.
    pub notes: Vec<PlaceNotes>,
    /// What is new since the earlier moment; none when there is nothing to compare with.
    pub changes: Option<Changes>,
    /// What changed over all moments; none when that was not asked.
    pub course: Option<Course>,
    /// What everybody wrote, in their own words.
    pub voices: Voices,
    /// Where it all comes from.
    pub provenance: Provenance,
    /// In which order the picture of all choices has its rows.
    order: ShareOrder,
    /// What is no name of a person for sure, where names were replaced.
    no_names: Vec<String>,
    /// What may still lead to somebody where names were replaced.
    doubts: Vec<Problem>,
    texts: Texts,
    made: Date,
}

/// Looks at a session and gives what there is to say about it.
///
/// Fails when the method does not say how to report, and on sheets and questions that it does not have.
pub fn report(method: &Method, session: &Session, options: &Options) -> Result<Report, Problems> {
    let plan = plan(method)?;
    let texts = method.texts()?;
    let sheets = method.sheets_named(&options.sheets);
    let unknown = rules::unknown(&plan.rules, &options.without);
    let sheets = match sheets {
        Ok(sheets) if unknown.is_empty() => sheets,
        Ok(_) => return Err(Problems(unknown)),
        Err(problems) => return Err(Problems([problems.0, unknown].concat())),
    };
    let given: Vec<&Session> = std::iter::once(session).chain(&options.earlier).collect();
    let hidden;
    let mut no_names = Vec::new();
    let anonymous = options.naming == Naming::Anonymous;
    let (session, earlier) = if anonymous {
        // One list of names for all: who was there then may be named now.
        hidden = anonymous::all(method, &given, texts);
        no_names = anonymous::no_names(&given, &hidden, texts);
        (&hidden[0], hidden.get(1))
    } else {
        (session, options.earlier.as_ref())
    };
    let moments = moments::before(method, session, earlier);
    if options.moments == Moments::All && moments.is_empty() {
        return Err(Problem::error(program::no_moments()).with_hint(program::take_moments_in()).into());
    }
    let earlier = earlier.or(moments.last().copied());
    let all = Context { method, plan, session, texts, today: options.today, naming: options.naming };
    let sheets: Vec<Sheet> = sheets.into_iter().map(|(_, sheet)| sheet.clone()).collect();
    let limits = if options.sheets.is_empty() { Vec::new() } else { titles(&sheets) };
    let limited = Method { sheets, ..method.clone() };
    let context = Context { method: &limited, ..all };
    let parts: Vec<ToldPart> = plan.parts.iter().filter_map(|part| ToldPart::new(&context, part)).collect();
    let mut actions = Actions::new(&limited, plan, session, texts);
    if !limits.is_empty() {
        // They may stand on the other sheets.
        actions.left.clear();
    }
    moments::without_settled(&context, &mut actions.left, &moments);
    let questions = rules::questions(&context, &actions, &options.without);
    Ok(Report {
        pilot: session.pilot(method),
        date: changes::date(&all, session),
        people: people(plan, &session.group),
        board: Board::new(&context, &parts, &actions, questions.len()),
        notes: notes::elsewhere(&context, &parts, !limits.is_empty()),
        changes: earlier.map(|earlier| Changes::new(&context, earlier, &actions)),
        course: match options.moments {
            Moments::Last => None,
            Moments::All => Some(Course::new(&context, &moments)),
        },
        voices: voices::voices(&context, &options.without),
        provenance: Made::new(&context, limits, anonymous),
        parts,
        actions,
        questions,
        order: options.order,
        no_names,
        doubts: if anonymous { doubts(method, session) } else { Vec::new() },
        texts: texts.clone(),
        made: options.today,
    })
}

/// Replaces the names of people in a session by their organisations, in everything that it holds.
///
/// Fails when there are no texts in the language of the method.
pub fn without_names(method: &Method, session: &Session) -> Result<Session, Problem> {
    Ok(anonymous::all(method, &[session], method.texts()?).swap_remove(0))
}

/// Lists the actions of a session.
///
/// Fails when the method does not say where actions stand.
pub fn actions(method: &Method, session: &Session) -> Result<Actions, Problem> {
    let plan = plan(method)?;
    roles(plan)?;
    Ok(Actions::new(method, plan, session, method.texts()?))
}

impl Report {
    /// Lists what may still be the name of somebody where names were replaced: who does something, and who takes part,
    /// without what stands in the place of a name and the organisations of contributions.
    pub fn perhaps_names(&self) -> Vec<String> {
        let owners = self.actions.all().map(|action| action.who.clone());
        let mut names: Vec<String> = owners.chain(self.people.iter().cloned()).collect();
        let known = |name: &String| self.no_names.iter().any(|one| one.to_lowercase() == name.to_lowercase());
        names.retain(|name| !name.is_empty() && !known(name));
        names.sort();
        names.dedup();
        names
    }

    /// What deserves a look: an earlier moment that is of another pilot, and what no program can know to be a name.
    pub fn warnings(&self, method: &Method, options: &Options) -> Vec<Problem> {
        let mut warnings = Vec::new();
        let earlier = options.earlier.as_ref().and_then(|earlier| earlier.pilot(method));
        if let (Some(then), Some(now)) = (earlier, &self.pilot)
            && then.to_lowercase() != now.to_lowercase()
        {
            let problem = Problem::warning(program::earlier_is_another_pilot(then, now));
            warnings.push(problem.with_hint(program::compared_all_the_same()));
        }
        let names = if options.naming == Naming::Anonymous { self.perhaps_names() } else { Vec::new() };
        if !names.is_empty() {
            let problem = Problem::warning(program::perhaps_names(names));
            warnings.push(problem.with_hint(program::only_known_names_are_replaced(method.person_label())));
        }
        warnings.extend(self.doubts.iter().cloned());
        warnings
    }
}

fn plan(method: &Method) -> Result<&Plan, Problem> {
    method
        .plan
        .as_ref()
        .ok_or_else(|| Problem::error(say::no_report_in_method()).with_hint(say::add_report_to_method()))
}

/// Where actions stand, for what is about nothing else.
fn roles(plan: &Plan) -> Result<&ActionRoles, Problem> {
    let problem = || Problem::error(say::no_actions_in_method()).with_hint(say::add_actions_to_method());
    plan.actions.as_ref().ok_or_else(problem)
}

fn titles(sheets: &[Sheet]) -> Vec<String> {
    sheets.iter().map(|sheet| sheet.title.clone()).collect()
}

fn people(plan: &Plan, answers: &Answers) -> Vec<String> {
    plan.people.as_ref().and_then(|path| answers.get(path)).map_or(&[][..], Value::names).to_vec()
}
