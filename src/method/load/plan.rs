//! `[rapport]` and `[[vraag]]`: what a report is made from, checked against the sheets.

use std::collections::BTreeMap;

use crate::messages::method as say;
use crate::method::plan::{ActionRoles, Condition, PartKind, Plan, ReportPart, RowChoice, Rule};
use crate::method::{Columns, Field, FieldColumn, FieldKind, Grid, List, Method, Path, Table};
use crate::source::{Entry, Mode, Problem, Reported, suggestion};

#[derive(Clone, Copy)]
enum ShownAs {
    Chain,
    Rows,
    Boxes,
    Choice,
    Number,
}

const SHOWN_AS: [(&str, ShownAs); 5] = [
    ("keten", ShownAs::Chain),
    ("rijen", ShownAs::Rows),
    ("vakken", ShownAs::Boxes),
    ("keuze", ShownAs::Choice),
    ("getal", ShownAs::Number),
];

#[derive(Clone, Copy)]
enum Trigger {
    ChosenWithoutAction,
    ActionWithoutOwner,
    ActionWithoutDate,
    ActionOverdue,
    Repeated,
    EmptyStep,
    NothingChosen,
}

const TRIGGERS: [(&str, Trigger); 7] = [
    ("keuze_zonder_actie", Trigger::ChosenWithoutAction),
    ("actie_zonder_naam", Trigger::ActionWithoutOwner),
    ("actie_zonder_datum", Trigger::ActionWithoutDate),
    ("datum_voorbij", Trigger::ActionOverdue),
    ("tekst_herhaald", Trigger::Repeated),
    ("lege_stap", Trigger::EmptyStep),
    ("niets_gekozen", Trigger::NothingChosen),
];

/// Reads how to report on the sheets; `rules` are the questions, which stand beside it.
pub(super) fn plan(entry: &mut Entry, rules: Vec<Rule>, method: &Method) -> Result<Plan, Reported> {
    let known = OnSheets::new(method);
    let date = known.optional_field(entry, "datum", |kind| matches!(kind, FieldKind::Date));
    let people = known.optional_field(entry, "betrokkenen", |kind| matches!(kind, FieldKind::Names));
    let parts = entry.entries("deel", Mode::Required, |entry| part(entry, &known));
    let actions = entry.optional_table("acties", |entry| actions(entry, &known));
    if !entry.has("acties") && rules.iter().any(|rule| rule.condition.needs_actions()) {
        entry.wrong("acties", say::questions_without_actions());
    }
    Ok(Plan { date: date?, people: people?, actions, parts, rules })
}

fn actions(entry: &mut Entry, known: &OnSheets) -> Result<ActionRoles, Reported> {
    let list = known.list(entry, "lijst");
    let columns = list.map(|list| list.columns.iter().collect());
    let what = column(entry, "wat", &columns);
    let who = column(entry, "wie", &columns);
    let when = column(entry, "wanneer", &columns);
    if let Ok(when) = when
        && !matches!(when.kind, FieldKind::Date)
    {
        entry.wrong("wanneer", say::column_is_no_date());
    }
    let about = entry.has("over").then(|| column(entry, "over", &columns)).transpose();
    let in_tables = entry.has("kolom").then(|| known.column_of_any_table(entry, "kolom")).transpose();
    Ok(ActionRoles {
        list: list?.path.clone(),
        what: what?.id.clone(),
        who: who?.id.clone(),
        when: when?.id.clone(),
        about: about?.map(|column| column.id.clone()),
        column: in_tables?.map(|column| column.id.clone()),
    })
}

fn part(entry: &mut Entry, known: &OnSheets) -> Result<ReportPart, Reported> {
    let title = entry.line("titel");
    let intro = entry.optional_line("uitleg");
    let board = entry.optional_line("bestuur");
    let nothing = entry.optional_line("niets");
    let kind = match entry.keyword("soort", &SHOWN_AS)? {
        ShownAs::Chain => {
            let columns = known.columns(entry, "pad");
            let summary = known.optional_field(entry, "samenvatting", |kind| matches!(kind, FieldKind::Text));
            PartKind::Chain { columns: columns?.path.clone(), summary: summary? }
        }
        ShownAs::Rows => {
            let table = known.table(entry, "pad");
            let choice = entry.has("keuze").then(|| row_choice(entry, table)).transpose();
            PartKind::Rows { table: table?.path.clone(), choice: choice? }
        }
        ShownAs::Boxes => PartKind::Boxes { grid: known.grid(entry, "pad")?.path.clone() },
        ShownAs::Number => PartKind::Number { field: known.field(entry, "pad", |kind| kind.quantity().is_some())? },
        ShownAs::Choice => PartKind::Choice { field: known.choice(entry, "pad")? },
    };
    Ok(ReportPart { title, intro, board, nothing, kind })
}

fn row_choice(entry: &mut Entry, table: Result<&Table, Reported>) -> Result<RowChoice, Reported> {
    let column = column(entry, "keuze", &table.map(|table| table.field_columns().collect()));
    let mut options = |key: &str| {
        let ids = entry.lines(key, Mode::Optional);
        let Ok(column) = column else { return ids };
        let known = || column.kind.choices().iter().map(|choice| choice.id.as_str());
        for id in ids.iter().filter(|id| !known().any(|known| known == *id)) {
            entry.report(key, Problem::error(say::not_on_sheets(id)).with_hint(suggestion(id, known())));
        }
        ids
    };
    let (order, named) = (options("volgorde"), options("noemen"));
    Ok(RowChoice { column: column?.id.clone(), order, named })
}

/// Reads what to ask of the answers.
pub(super) fn rules(entry: &mut Entry, method: &Method) -> Vec<Rule> {
    let known = OnSheets::new(method);
    entry.entries("vraag", Mode::Optional, |entry| rule(entry, &known))
}

fn rule(entry: &mut Entry, known: &OnSheets) -> Result<Rule, Reported> {
    let id = entry.id();
    let text = entry.line("tekst");
    let on = entry.optional_flag("aan") != Some(false);
    let condition = match entry.keyword("als", &TRIGGERS)? {
        Trigger::ChosenWithoutAction => {
            let table = known.table(entry, "tabel");
            let column = column(entry, "kolom", &table.map(|table| table.field_columns().collect()));
            let option = column.and_then(|column| {
                let options = column.kind.choices().iter().map(|choice| (choice.id.as_str(), choice));
                entry.one_of("optie", options, say::not_on_sheets)
            });
            Condition::ChosenWithoutAction {
                table: table?.path.clone(),
                column: column?.id.clone(),
                option: option?.id.clone(),
            }
        }
        Trigger::ActionWithoutOwner => Condition::ActionWithoutOwner,
        Trigger::ActionWithoutDate => Condition::ActionWithoutDate,
        Trigger::ActionOverdue => Condition::ActionOverdue,
        Trigger::Repeated => {
            let mut text = |key| known.field(entry, key, |kind| matches!(kind, FieldKind::Text | FieldKind::Line));
            let (first, second) = (text("eerste"), text("tweede"));
            Condition::Repeated { first: first?, second: second? }
        }
        Trigger::EmptyStep => Condition::EmptyStep { columns: known.steps(entry, "kolommen")? },
        Trigger::NothingChosen => Condition::NothingChosen { field: known.choice(entry, "veld")? },
    };
    entry.places_in("tekst", &text, condition.places());
    Ok(Rule { id, text, on, condition })
}

/// Takes the id of one of some columns; of nothing when which they are is not known.
fn column<'c>(
    entry: &mut Entry,
    key: &str,
    columns: &Result<Vec<&'c FieldColumn>, Reported>,
) -> Result<&'c FieldColumn, Reported> {
    let columns = columns.as_ref().map_err(|reported| *reported);
    entry.skip(key);
    entry.one_of(key, columns?.iter().map(|column| (column.id.as_str(), *column)), say::not_on_sheets)
}

/// What there is on the sheets, by path.
struct OnSheets<'s> {
    method: &'s Method,
    /// All fields, made once: a method is loaded each time that the program starts.
    fields: Vec<Field>,
}

impl<'s> OnSheets<'s> {
    fn new(method: &'s Method) -> Self {
        Self { method, fields: method.fields() }
    }

    fn table(&self, entry: &mut Entry, key: &str) -> Result<&'s Table, Reported> {
        entry.one_of(key, self.method.tables().map(|table| (table.path.as_str(), table)), say::not_on_sheets)
    }

    fn columns(&self, entry: &mut Entry, key: &str) -> Result<&'s Columns, Reported> {
        entry.one_of(key, self.method.all_columns().map(|columns| (columns.path.as_str(), columns)), say::not_on_sheets)
    }

    fn grid(&self, entry: &mut Entry, key: &str) -> Result<&'s Grid, Reported> {
        entry.one_of(key, self.method.grids().map(|grid| (grid.path.as_str(), grid)), say::not_on_sheets)
    }

    /// Finds columns or a grid.
    fn steps(&self, entry: &mut Entry, key: &str) -> Result<Path, Reported> {
        let columns = self.method.all_columns().map(|columns| &columns.path);
        let paths = columns.chain(self.method.grids().map(|grid| &grid.path));
        entry.one_of(key, paths.map(|path| (path.as_str(), path)), say::not_on_sheets).cloned()
    }

    fn list(&self, entry: &mut Entry, key: &str) -> Result<&'s List, Reported> {
        entry.one_of(key, self.method.lists().map(|list| (list.path.as_str(), list)), say::not_on_sheets)
    }

    /// Finds a column by its id, in whatever table it stands.
    fn column_of_any_table(&self, entry: &mut Entry, key: &str) -> Result<&'s FieldColumn, Reported> {
        let columns = self.method.tables().flat_map(Table::field_columns);
        // Tables that look alike have columns of the same id.
        let columns: BTreeMap<&str, &FieldColumn> = columns.map(|column| (column.id.as_str(), column)).collect();
        entry.one_of(key, columns.iter().map(|(id, column)| (*id, *column)), say::not_on_sheets)
    }

    fn choice(&self, entry: &mut Entry, key: &str) -> Result<Path, Reported> {
        self.field(entry, key, |kind| !kind.choices().is_empty())
    }

    fn field(&self, entry: &mut Entry, key: &str, fits: fn(&FieldKind) -> bool) -> Result<Path, Reported> {
        let fields = self.fields.iter().filter(|field| fits(&field.kind));
        entry.one_of(key, fields.map(|field| (field.path.as_str(), &field.path)), say::not_on_sheets).cloned()
    }

    fn optional_field(
        &self,
        entry: &mut Entry,
        key: &str,
        fits: fn(&FieldKind) -> bool,
    ) -> Result<Option<Path>, Reported> {
        entry.has(key).then(|| self.field(entry, key, fits)).transpose()
    }
}
