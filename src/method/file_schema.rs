//! A JSON Schema for the files of methods, so that editors can complete, explain and check them.
//!
//! Which keys there are, and what each holds, is what the reader of methods asks for; the words about them are in
//! `data/meldingen/methode-{nl,en}.ftl`.

use serde_json::{Map, Value, json};

use super::load::keys;
use crate::assets;
use crate::messages::{Catalogue, Language};
use crate::source::{Holds, Key, Keys, Shape};

/// Describes the file of a method as a JSON Schema (draft 2020-12), with its words in a language.
///
/// It accepts everything that the reader of methods accepts. What depends on other parts of the file, such as paths to
/// fields that exist, is left to that reader.
pub fn file_schema(language: Language) -> Value {
    let mut writer = Writer { words: Catalogue::new(language), defs: Map::new() };
    writer.words.add(match language {
        Language::Dutch => assets::KEYS_DUTCH,
        Language::English => assets::KEYS_ENGLISH,
    });
    let mut schema = writer.table(&keys(language), &["methode"]);
    schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    schema["title"] = json!(writer.word(&["methode"]));
    schema["$defs"] = Value::Object(writer.defs);
    schema
}

struct Writer {
    words: Catalogue,
    /// The tables in the file, by where they stand.
    defs: Map<String, Value>,
}

impl Writer {
    /// The name of the words about a place in the file, as near to it as there are any: `blok-kolom-titel`, or `titel`.
    fn found(&self, place: &[&str]) -> Option<String> {
        let mut names = (0..place.len()).filter_map(|first| Some(place.get(first..)?.join("-")));
        names.find(|name| self.words.word(name).is_some())
    }

    fn word(&self, place: &[&str]) -> String {
        self.found(place).and_then(|name| self.words.word(&name)).unwrap_or_default()
    }

    /// What more there is to say of a place.
    fn more(&self, place: &[&str]) -> Option<String> {
        self.words.word(&format!("{}-long", self.found(place)?))
    }

    fn table(&mut self, keys: &Keys, place: &[&str]) -> Value {
        let mut properties = Map::new();
        for key in &keys.common {
            let property = self.property(key, place);
            properties.insert(key.name.clone(), property);
        }
        let mut schema = json!({ "type": "object", "required": required(&keys.common), "additionalProperties": false });
        if let Some(by_word) = &keys.by_word {
            let mut conditions = Vec::new();
            // Beside the common ones, with all that they may hold: editors complete what stands here.
            let mut all: Map<String, Value> = Map::new();
            let mut by: Vec<(&str, &[Key], Map<String, Value>)> = Vec::new();
            for (word, keys) in &by_word.words {
                let (word, keys) = (word.as_str(), keys.as_deref().unwrap_or_default());
                let own = keys.iter().map(|key| (key.name.clone(), self.property(key, &[place, &[word]].concat())));
                let own: Map<String, Value> = own.collect();
                for (name, property) in &own {
                    all.entry(name).and_modify(|known| either(known, property)).or_insert_with(|| property.clone());
                }
                by.push((word, keys, own));
            }
            for (word, keys, mut own) in by {
                own.retain(|name, property| all.get(name).map(bare) != Some(bare(property)));
                let foreign = all.keys().filter(|name| !keys.iter().any(|key| key.name == **name));
                own.extend(foreign.map(|name| (name.clone(), json!(false))));
                conditions.push(json!({
                    "if": { "required": [by_word.key], "properties": { &by_word.key: { "const": word } } },
                    "then": { "required": required(keys), "properties": own },
                }));
            }
            properties.extend(all);
            schema["allOf"] = Value::Array(conditions);
        }
        schema["properties"] = Value::Object(properties);
        schema
    }

    fn property(&mut self, key: &Key, place: &[&str]) -> Value {
        let place = [place, &[key.name.as_str()]].concat();
        let schema = match &key.holds {
            Holds::Value(shape) => value(shape, key.needed),
            Holds::Table(keys) => self.defined(keys, &place),
            Holds::Tables(keys) => {
                let items = self.defined(keys, &place);
                json!({ "type": "array", "items": items, "minItems": usize::from(key.needed) })
            }
            Holds::Unknown => json!({}),
        };
        self.described(schema, key, &place)
    }

    /// Points to the definition of a table; tables that are the same have one.
    fn defined(&mut self, keys: &Keys, place: &[&str]) -> Value {
        let schema = self.table(keys, place);
        let known = self.defs.iter().find(|(_, known)| bare(known) == bare(&schema)).map(|(name, _)| name.clone());
        let name = known.unwrap_or_else(|| {
            let name = place.get(1..).unwrap_or_default().join(".");
            self.defs.insert(name.clone(), schema);
            name
        });
        json!({ "$ref": format!("#/$defs/{name}") })
    }

    fn described(&self, mut schema: Value, key: &Key, place: &[&str]) -> Value {
        let form = match &key.holds {
            Holds::Value(shape) => self.word(&["vorm", form(shape)]),
            Holds::Table(_) | Holds::Tables(_) | Holds::Unknown => String::new(),
        };
        let words = match &key.holds {
            Holds::Value(Shape::Word(words) | Shape::Words(words)) => {
                words.iter().map(|word| format!("- {word}: {}", self.word(&[place, &[word]].concat()))).collect()
            }
            Holds::Value(_) | Holds::Table(_) | Holds::Tables(_) | Holds::Unknown => Vec::new(),
        };
        let lines = [self.more(place).unwrap_or_default(), form].into_iter().chain(words);
        let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
        schema["title"] = json!(self.word(place));
        if !lines.is_empty() {
            schema["description"] = json!(lines.join("\n"));
        }
        if let Some(example) = &key.example {
            schema["examples"] = json!([example]);
        }
        schema
    }
}

fn required(keys: &[Key]) -> Vec<&str> {
    keys.iter().filter(|key| key.needed).map(|key| key.name.as_str()).collect()
}

/// Lets a property be another as well; what is said of it is said of the first.
fn either(known: &mut Value, other: &Value) {
    let (one, two) = (bare(known), bare(other));
    if one == two {
        return;
    }
    let mut any = match one.get("anyOf") {
        Some(Value::Array(any)) => any.clone(),
        Some(_) | None => vec![one],
    };
    if !any.contains(&two) {
        any.push(two);
    }
    let words = ["title", "description"].into_iter().filter_map(|key| Some((key.to_string(), known.get(key)?.clone())));
    *known = words.chain([("anyOf".to_string(), Value::Array(any))]).collect();
}

/// A schema without what is said of it.
fn bare(schema: &Value) -> Value {
    match schema {
        Value::Object(members) => {
            let said = |key: &str| ["title", "description", "examples"].contains(&key);
            // What is under `properties` are keys of the file, whatever they are called.
            let kept = members.iter().filter(|(key, value)| !said(key) || value.is_object());
            kept.map(|(key, value)| (key.clone(), bare(value))).collect()
        }
        Value::Array(items) => items.iter().map(bare).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => schema.clone(),
    }
}

/// What a value may be.
fn value(shape: &Shape, needed: bool) -> Value {
    let line = |needed| {
        if needed {
            json!({ "type": "string", "pattern": r"^[^\n]*\S[^\n]*$" })
        } else {
            json!({ "type": "string", "pattern": r"^[^\n]*$" })
        }
    };
    let list = |items: Value| json!({ "type": "array", "items": items, "minItems": usize::from(needed) });
    match shape {
        Shape::Line => line(needed),
        Shape::Name => line(true),
        Shape::Text if needed => json!({ "type": "string", "pattern": r"\S" }),
        Shape::Text => json!({ "type": "string" }),
        Shape::Lines => list(line(true)),
        // Editors see a date of TOML as a text.
        Shape::Date => json!({ "type": "string", "format": "date" }),
        Shape::Id => json!({ "type": "string", "pattern": "^[a-z0-9_]+$" }),
        Shape::Path => json!({ "type": "string", "pattern": r"^[a-z0-9_]+(\.[a-z0-9_]+)*$" }),
        Shape::Code => json!({ "type": "string", "minLength": 1, "maxLength": 3 }),
        Shape::Color => json!({ "type": "string", "pattern": "^#[0-9a-fA-F]{6}$" }),
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Number(range) => json!({ "type": "integer", "minimum": range.start(), "maximum": range.end() }),
        Shape::Decimal => json!({ "type": "number" }),
        Shape::Word(words) => json!({ "enum": words }),
        Shape::Words(words) => list(json!({ "enum": words })),
    }
}

/// The name of what is said of a shape.
fn form(shape: &Shape) -> &'static str {
    match shape {
        Shape::Line => "regel",
        Shape::Text => "tekst",
        Shape::Lines => "regels",
        Shape::Date => "datum",
        Shape::Id => "id",
        Shape::Path => "pad",
        Shape::Code => "code",
        Shape::Color => "kleur",
        Shape::Flag => "aan_of_uit",
        Shape::Number(_) => "geheel_getal",
        Shape::Decimal => "getal",
        Shape::Name => "naam",
        Shape::Word(_) | Shape::Words(_) => "woord",
    }
}
