//! `[rapport]` and `[[vraag]]`: what a report is made from, checked against the sheets.

use crate::method::plan::{ActionRoles, Condition, PartKind, Plan, ReportPart, RowChoice, Rule};
use crate::method::{Block, Columns, Field, FieldColumn, FieldKind, List, Path, Sheet, Table};
use crate::source::quoted;
use crate::source::{Problem, suggest};

use super::unknown_places;
use crate::source::{Entry, Mode, unique_ids};

#[derive(Clone, Copy)]
enum Part {
    Chain,
    Rows,
    Choice,
}

const PARTS: [(&str, Part); 3] = [("keten", Part::Chain), ("rijen", Part::Rows), ("keuze", Part::Choice)];

#[derive(Clone, Copy)]
enum When {
    ChosenWithoutAction,
    ActionWithoutOwner,
    ActionWithoutDate,
    ActionOverdue,
    Repeated,
    EmptyStep,
    NothingChosen,
}

const WHENS: [(&str, When); 7] = [
    ("keuze_zonder_actie", When::ChosenWithoutAction),
    ("actie_zonder_naam", When::ActionWithoutOwner),
    ("actie_zonder_datum", When::ActionWithoutDate),
    ("datum_voorbij", When::ActionOverdue),
    ("tekst_herhaald", When::Repeated),
    ("lege_stap", When::EmptyStep),
    ("niets_gekozen", When::NothingChosen),
];

/// Reads how to report on the sheets; `rules` are the questions, which stand beside it.
pub(super) fn plan(mut entry: Entry, rules: Vec<Entry>, sheets: &[Sheet]) -> Option<Plan> {
    let found = Found { sheets };
    let date = found.optional_field(&mut entry, "datum", |kind| matches!(kind, FieldKind::Date));
    let people = found.optional_field(&mut entry, "betrokkenen", |kind| matches!(kind, FieldKind::Names));
    let actions = entry.table("acties").and_then(|entry| actions(entry, &found));
    let parts = entry.entries("deel", Mode::Required);
    let parts = parts.into_iter().filter_map(|entry| part(entry, &found)).collect();
    entry.finish();
    // Before anything is given up, so that all problems are reported.
    let rules = self::rules(rules, &found);
    Some(Plan { date, people, actions: actions?, parts, rules })
}

fn actions(mut entry: Entry, found: &Found) -> Option<ActionRoles> {
    let list = entry.path("lijst");
    let Some(of) = found.list(&list) else {
        missing(&entry, "lijst", list.as_str(), found.lists().map(|list| list.path.as_str()));
        return None;
    };
    let columns: Vec<&FieldColumn> = of.columns.iter().collect();
    let what = column(&mut entry, "wat", &columns);
    let who = column(&mut entry, "wie", &columns);
    let when = column(&mut entry, "wanneer", &columns);
    let about = entry.has("over").then(|| column(&mut entry, "over", &columns));
    let is_date = |column: &&&FieldColumn| column.id == when && matches!(column.kind, FieldKind::Date);
    if !when.is_empty() && !columns.iter().any(|column| is_date(&column)) {
        entry.wrong("wanneer", "this column is not of kind `datum`");
    }
    let cells: Vec<&str> = found.tables().flat_map(Table::field_columns).map(|column| column.id.as_str()).collect();
    let in_tables = entry.optional_line("kolom");
    if !in_tables.is_empty() && !cells.contains(&in_tables.as_str()) {
        missing(&entry, "kolom", &in_tables, cells);
    }
    entry.finish();
    let column = (!in_tables.is_empty()).then_some(in_tables);
    Some(ActionRoles { list, what, who, when, about, column })
}

fn part(mut entry: Entry, found: &Found) -> Option<ReportPart> {
    let title = entry.line("titel");
    let intro = entry.optional_line("uitleg");
    let board = entry.optional_line("bestuur");
    let nothing = entry.optional_line("niets");
    let kind = entry.keyword("soort", &PARTS);
    let path = entry.path("pad");
    let kind = match kind {
        Some(Part::Chain) => {
            if found.columns(&path).is_none() {
                missing(&entry, "pad", path.as_str(), found.all_columns().map(|columns| columns.path.as_str()));
            }
            let summary = found.optional_field(&mut entry, "samenvatting", |kind| matches!(kind, FieldKind::Text));
            Some(PartKind::Chain { columns: path, summary })
        }
        Some(Part::Rows) => {
            let table = found.table(&path);
            if table.is_none() {
                missing(&entry, "pad", path.as_str(), found.tables().map(|table| table.path.as_str()));
            }
            let choice = entry.has("keuze").then(|| row_choice(&mut entry, table));
            Some(PartKind::Rows { table: path, choice })
        }
        Some(Part::Choice) => {
            found.check_choice(&entry, "pad", &path);
            Some(PartKind::Choice { field: path })
        }
        None => None,
    };
    entry.finish();
    Some(ReportPart { title, intro, board, nothing, kind: kind? })
}

fn row_choice(entry: &mut Entry, table: Option<&Table>) -> RowChoice {
    let columns: Vec<&FieldColumn> = table.iter().flat_map(|table| table.field_columns()).collect();
    let id = column(entry, "keuze", &columns);
    let kind = columns.iter().find(|column| column.id == id).map(|column| &column.kind);
    let options: Vec<&str> = kind.iter().flat_map(|kind| kind.choices()).map(|choice| choice.id.as_str()).collect();
    let mut ids = |key: &'static str| {
        let ids = entry.lines(key, Mode::Optional);
        for id in ids.iter().filter(|id| !options.contains(&id.as_str())) {
            missing(entry, key, id, options.iter().copied());
        }
        ids
    };
    RowChoice { column: id, order: ids("volgorde"), named: ids("noemen") }
}

fn rules(entries: Vec<Entry>, found: &Found) -> Vec<Rule> {
    unique_ids(&entries);
    entries.into_iter().filter_map(|entry| rule(entry, found)).collect()
}

fn rule(mut entry: Entry, found: &Found) -> Option<Rule> {
    let id = entry.id("id");
    let text = entry.line("tekst");
    let told = entry.has("aan");
    let on = entry.flag("aan") || !told;
    let condition = match entry.keyword("als", &WHENS)? {
        When::ChosenWithoutAction => {
            let table = entry.path("tabel");
            let columns: Vec<&FieldColumn> = match found.table(&table) {
                Some(table) => table.field_columns().collect(),
                None => {
                    missing(&entry, "tabel", table.as_str(), found.tables().map(|table| table.path.as_str()));
                    Vec::new()
                }
            };
            let column = column(&mut entry, "kolom", &columns);
            let option = entry.line("optie");
            let options = columns.iter().filter(|one| one.id == column).flat_map(|one| one.kind.choices());
            let options: Vec<&str> = options.map(|choice| choice.id.as_str()).collect();
            if !columns.is_empty() && !options.contains(&option.as_str()) {
                missing(&entry, "optie", &option, options);
            }
            Condition::ChosenWithoutAction { table, column, option }
        }
        When::ActionWithoutOwner => Condition::ActionWithoutOwner,
        When::ActionWithoutDate => Condition::ActionWithoutDate,
        When::ActionOverdue => Condition::ActionOverdue,
        When::Repeated => {
            let mut text = |key| {
                let path = entry.path(key);
                found.check_field(&entry, key, &path, |kind| matches!(kind, FieldKind::Text | FieldKind::Line));
                path
            };
            Condition::Repeated { first: text("eerste"), second: text("tweede") }
        }
        When::EmptyStep => {
            let columns = entry.path("kolommen");
            if found.columns(&columns).is_none() {
                missing(&entry, "kolommen", columns.as_str(), found.all_columns().map(|one| one.path.as_str()));
            }
            Condition::EmptyStep { columns }
        }
        When::NothingChosen => {
            let field = entry.path("veld");
            found.check_choice(&entry, "veld", &field);
            Condition::NothingChosen { field }
        }
    };
    unknown_places(&entry, "tekst", &text, condition.places());
    entry.finish();
    Some(Rule { id, text, on, condition })
}

/// Takes the id of one of some columns.
fn column(entry: &mut Entry, key: &'static str, columns: &[&FieldColumn]) -> String {
    let id = entry.line(key);
    if !id.is_empty() && !columns.is_empty() && !columns.iter().any(|column| column.id == id) {
        missing(entry, key, &id, columns.iter().map(|column| column.id.as_str()));
    }
    id
}

/// Reports a name that nothing on the sheets has.
fn missing<'n>(entry: &Entry, key: &str, name: &str, known: impl IntoIterator<Item = &'n str>) {
    if name.is_empty() {
        return;
    }
    let mut known: Vec<&str> = known.into_iter().collect();
    known.dedup();
    let problem = Problem::error(format!("there is no `{name}` of this kind on the sheets"));
    let problem = match suggest(name, known.iter().copied()) {
        Some(near) => problem.with_hint(format!("did you mean `{near}`?")),
        None if known.is_empty() => problem,
        None => problem.with_hint(format!("allowed here: {}", quoted(known))),
    };
    entry.report(entry.span_of(key), problem);
}

/// What there is on the sheets.
struct Found<'s> {
    sheets: &'s [Sheet],
}

impl<'s> Found<'s> {
    fn blocks(&self) -> impl Iterator<Item = &'s Block> {
        self.sheets.iter().flat_map(|sheet| &sheet.blocks)
    }

    fn tables(&self) -> impl Iterator<Item = &'s Table> {
        self.blocks().filter_map(Block::as_table)
    }

    fn all_columns(&self) -> impl Iterator<Item = &'s Columns> {
        self.blocks().filter_map(Block::as_columns)
    }

    fn lists(&self) -> impl Iterator<Item = &'s List> {
        self.blocks().filter_map(Block::as_list)
    }

    fn table(&self, path: &Path) -> Option<&'s Table> {
        self.tables().find(|table| table.path == *path)
    }

    fn columns(&self, path: &Path) -> Option<&'s Columns> {
        self.all_columns().find(|columns| columns.path == *path)
    }

    fn list(&self, path: &Path) -> Option<&'s List> {
        self.lists().find(|list| list.path == *path)
    }

    fn fields(&self) -> Vec<Field> {
        self.sheets.iter().flat_map(Sheet::fields).collect()
    }

    fn optional_field(&self, entry: &mut Entry, key: &'static str, fits: fn(&FieldKind) -> bool) -> Option<Path> {
        if !entry.has(key) {
            entry.optional_line(key);
            return None;
        }
        let path = entry.path(key);
        self.check_field(entry, key, &path, fits);
        Some(path)
    }

    fn check_choice(&self, entry: &Entry, key: &str, path: &Path) {
        self.check_field(entry, key, path, |kind| !kind.choices().is_empty());
    }

    fn check_field(&self, entry: &Entry, key: &str, path: &Path, fits: fn(&FieldKind) -> bool) {
        let fields: Vec<Field> = self.fields().into_iter().filter(|field| fits(&field.kind)).collect();
        if !fields.iter().any(|field| field.path == *path) {
            missing(entry, key, path.as_str(), fields.iter().map(|field| field.path.as_str()));
        }
    }
}
