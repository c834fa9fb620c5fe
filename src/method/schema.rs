//! A JSON Schema for answers, so that editors can complete, explain and check them.

use serde_json::{Map, Value, json};

use super::block::List;
use super::choice::Choice;
use super::field::{Field, FieldKind};
use super::tree::{Branch, Node};
use super::{
    CONTRIBUTIONS, GIVEN, MAX_LIST_ROWS, MOMENTS, Method, NOTES, PROGRESS, REPLACED, SESSION, SOURCE, UNCHANGED,
    UNPLACED, UNREAD, VOTES,
};

/// Describes the answers to a method as a JSON Schema (draft 2020-12).
///
/// It accepts everything that the checker accepts, but for options in other capitals than on the sheets; some mistakes that are hard to say in a schema, such as 30
/// February, are left to the checker.
pub fn json_schema(method: &Method) -> Value {
    let root = Branch::root(method);
    let mut schema = branch_schema(&root);
    let texts = json!({ "type": "object", "additionalProperties": { "type": "string" } });
    // A session file is an answers file with more in it, which `merge` writes.
    let (list, table) = (|| json!({ "type": "array" }), || json!({ "type": "object" }));
    for (key, shape, about) in [
        (UNPLACED, texts.clone(), "Texts that were found in a file and belong to no field"),
        (GIVEN, texts, "What was filled in before a copy was sent, by fingerprint"),
        (SOURCE, table(), "The file that the answers were read from"),
        (SESSION, table(), "What this session is called, and where its result came from"),
        (CONTRIBUTIONS, list(), "What each person wrote"),
        (UNCHANGED, list(), "Who left a copy as it was"),
        (REPLACED, list(), "What somebody wrote before what counts now"),
        (UNREAD, list(), "The files that could not be read"),
        (VOTES, votes_schema(&root), "How many people voted for each option in the room"),
        (NOTES, list(), "What hung on the wall"),
        (PROGRESS, list(), "How far actions are"),
        (MOMENTS, list(), "Earlier moments of the same pilot, each a session"),
    ] {
        schema["properties"][key] = described(shape, about);
    }
    schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    schema["title"] = json!(format!("{} ({})", method.title, method.version));
    schema
}

fn object(properties: Map<String, Value>) -> Value {
    json!({ "type": "object", "properties": properties, "additionalProperties": false })
}

fn branch_schema(branch: &Branch) -> Value {
    let properties = branch.children.iter().map(|(key, node)| {
        let schema = match node {
            Node::Branch(child) => {
                let sheet = child.sheet.map_or("", |sheet| &sheet.title);
                let about = child.about.join("\n");
                described(branch_schema(child), if about.is_empty() { sheet } else { &about })
            }
            Node::Field(field, about) => field_schema(field, &about.join("\n")),
            Node::List(sheet, list) => list_schema(list, &sheet.title),
        };
        (key.clone(), schema)
    });
    object(properties.collect())
}

/// Counts by option, for every choice that stands in no list.
fn votes_schema(branch: &Branch) -> Value {
    let count = json!({ "type": "integer", "minimum": 0 });
    let properties = branch.children.iter().filter_map(|(key, node)| {
        let schema = match node {
            Node::Branch(child) => votes_schema(child),
            Node::Field(field, _) => {
                let options = field.kind.choices().iter();
                object(options.map(|choice| (choice.id.clone(), described(count.clone(), &choice.label))).collect())
            }
            Node::List(..) => return None,
        };
        let is_empty = schema["properties"].as_object().is_none_or(Map::is_empty);
        (!is_empty).then(|| (key.clone(), schema))
    });
    object(properties.collect())
}

fn list_schema(list: &List, sheet: &str) -> Value {
    let columns = list.columns.iter().map(|column| {
        let field = list.field(1, column);
        let about = [&column.spoken, &column.hint].map(String::as_str).join("\n");
        (column.id.clone(), field_schema(&field, about.trim()))
    });
    let title = if list.title.is_empty() { sheet } else { &list.title };
    let rows = json!({ "type": "array", "items": object(columns.collect()), "maxItems": MAX_LIST_ROWS });
    described(rows, title)
}

fn field_schema(field: &Field, about: &str) -> Value {
    // Options by their ids, which the program writes, or as they are printed on the sheets.
    let ids = |choices: &[Choice]| {
        let mut names: Vec<String> = choices.iter().map(|choice| choice.id.clone()).collect();
        let labels = choices.iter().map(|choice| &choice.label);
        labels.for_each(|label| names.extend((!names.contains(label)).then(|| label.clone())));
        names
    };
    let several =
        |choices: &[Choice]| json!({ "type": "array", "items": { "enum": ids(choices) }, "uniqueItems": true });
    let schema = match &field.kind {
        FieldKind::Line | FieldKind::Text => json!({ "type": "string" }),
        FieldKind::Names => json!({ "type": "array", "items": { "type": "string" } }),
        FieldKind::Date => json!({ "anyOf": [
            // 12-3-2026, 12 maart 2026, or words that are kept. Empty is not filled in.
            { "type": "string" },
            words_only(),
        ] }),
        FieldKind::OneOf(choices) => {
            let mut one = ids(choices);
            one.push(String::new());
            json!({ "anyOf": [{ "enum": one }, several(choices)] })
        }
        FieldKind::AnyOf(choices) => several(choices),
        FieldKind::Scale(scale) => {
            let texts = ids(scale.steps());
            let steps: Vec<u8> = texts.iter().filter_map(|step| step.parse().ok()).collect();
            let blank = [String::new()];
            let one: Vec<Value> = steps
                .iter()
                .map(|step| json!(step))
                .chain(texts.iter().chain(&blank).map(|text| json!(text)))
                .collect();
            let items = json!({ "enum": one[..one.len() - 1] });
            json!({ "anyOf": [{ "enum": one }, { "type": "array", "items": items, "uniqueItems": true }] })
        }
        FieldKind::Number(_) => json!({ "anyOf": [
            // A number as it is, or in words such as 1.250,50. What is more or less than asked is an answer too.
            { "type": ["number", "string"] },
            words_only(),
        ] }),
    };
    let explained = (field.kind.choices().iter()).map(|choice| match choice.explanation.as_str() {
        "" => format!("\n- {}: {}", choice.id, choice.label),
        explanation => format!("\n- {}: {} ({explanation})", choice.id, choice.label),
    });
    described(schema, &format!("{about}{}", explained.collect::<String>()))
}

/// Words in a table of their own, where something else is asked.
fn words_only() -> Value {
    json!({ "type": "object", "properties": { "tekst": { "type": "string" } }, "additionalProperties": false })
}

fn described(mut schema: Value, about: &str) -> Value {
    schema["description"] = json!(about);
    schema
}
