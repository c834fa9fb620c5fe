//! What is in a field: text, ticks and choices, however it was written down (ISO 32000-1, 12.7.4).
//!
//! What is kept counts, and what many fields share is counted for each: a small file may say much.

use std::collections::BTreeMap;

use super::file::File;
use super::limits::{MAX_TEXT_BYTES, OBJECT};
use super::object::{Dictionary, Object};
use super::rect::Rect;
use super::text_string::decode;
use super::unreadable::Limit;
use crate::format::find;

/// A value by how it was written.
pub(super) enum Value {
    Nothing,
    Name(String),
    Text(String),
}

/// Reads a value of any type. An array is a text with a line for each item.
pub(super) fn of<'a>(file: &mut File<'a>, value: &Object<'a>) -> Value {
    if let Object::Reference(id) = value
        && let Object::Stream(_) = file.get(*id)
    {
        let content = file.content(*id).unwrap_or_default();
        return Value::Text(decoded(file, &content));
    }
    match file.resolve(value).as_ref() {
        Object::String(bytes) => Value::Text(decoded(file, bytes)),
        Object::Name(name) => Value::Name(decoded(file, name)),
        Object::Integer(number) => Value::Text(number.to_string()),
        Object::Real(number) => Value::Text(number.to_string()),
        Object::Array(items) => Value::Text(items.iter().map(|item| flat(file, item)).collect::<Vec<_>>().join("\n")),
        Object::Boolean(value) => Value::Text(value.to_string()),
        Object::Null | Object::Dictionary(_) | Object::Stream(_) | Object::Reference(_) => Value::Nothing,
    }
}

/// Reads a value as text.
pub(super) fn text<'a>(file: &mut File<'a>, value: &Object<'a>) -> String {
    match of(file, value) {
        Value::Nothing => String::new(),
        Value::Name(text) | Value::Text(text) => text,
    }
}

/// Reads a string or name that is no list.
fn flat<'a>(file: &mut File<'a>, value: &Object<'a>) -> String {
    match file.resolve(value).as_ref() {
        Object::String(bytes) | Object::Name(bytes) => decoded(file, bytes),
        _ => String::new(),
    }
}

/// Decodes a text; nothing when that is too much. No text that is kept is longer than all may be together.
pub(super) fn decoded(file: &mut File, bytes: &[u8]) -> String {
    if bytes.len() / 2 > MAX_TEXT_BYTES {
        file.budget.exceed(Limit::Text);
    }
    file.budget.spend(bytes.len()).map_or_else(String::new, |()| decode(bytes))
}

/// The texts of a text field: one, unless a place where it is shown has another value of its own.
pub(super) fn texts<'a>(file: &mut File<'a>, value: &Object<'a>, widgets: &[Dictionary<'a>]) -> Option<Vec<String>> {
    let mut texts = Vec::new();
    let shared = text(file, value);
    add(file, &mut texts, shared)?;
    for own in widgets.iter().filter_map(|widget| widget.get(b"V")) {
        let own = text(file, own);
        if !own.is_empty() {
            add(file, &mut texts, own)?;
        }
    }
    if texts.len() > 1 {
        texts.retain(|text| !text.is_empty());
    }
    Some(texts)
}

/// Adds a text that is not there yet.
pub(super) fn add(file: &mut File, texts: &mut Vec<String>, text: String) -> Option<()> {
    file.budget.spend(texts.len())?;
    if !texts.contains(&text) {
        file.budget.keep(text.len())?;
        texts.push(text);
    }
    Some(())
}

/// The options that are chosen in a list, as people see them (ISO 32000-1, 12.7.4.4). Any others are kept.
pub(super) fn choices<'a>(file: &mut File<'a>, value: &Object<'a>, options: &Object<'a>) -> Option<Vec<String>> {
    let mut chosen: Vec<String> = match file.resolve(value).as_ref() {
        Object::Array(items) => items.iter().map(|item| flat(file, item)).collect(),
        _ => vec![text(file, value)],
    };
    chosen.retain(|choice| !choice.is_empty());
    let options: &[Object<'a>] = match options {
        Object::Array(options) if !chosen.is_empty() => options,
        _ => &[],
    };
    let mut shown_for = BTreeMap::new();
    for option in options {
        file.budget.spend(OBJECT)?;
        if let Object::Array(pair) = file.resolve(option).as_ref()
            && let Some(export) = pair.first()
        {
            let export = flat(file, export);
            let shown = shown(file, option);
            shown_for.entry(export).or_insert(shown);
        }
    }
    for choice in &mut chosen {
        if let Some(shown) = shown_for.get(choice) {
            choice.clone_from(shown);
        }
        file.budget.keep(choice.len())?;
    }
    Some(chosen)
}

/// The text of an option, which may stand behind the value that it exports.
pub(super) fn shown<'a>(file: &mut File<'a>, option: &Object<'a>) -> String {
    match file.resolve(option).as_ref() {
        Object::Array(pair) => pair.last().map_or_else(String::new, |shown| flat(file, shown)),
        option => flat(file, option),
    }
}

/// Where an annotation is on its page.
pub(super) fn rect<'a>(file: &mut File<'a>, annotation: &Dictionary<'a>) -> Option<Rect> {
    let corners = file.entry(annotation, b"Rect");
    let mut numbers = corners.as_array()?.iter().filter_map(Object::as_number);
    let rect = [numbers.next()?, numbers.next()?, numbers.next()?, numbers.next()?];
    numbers.next().is_none().then(|| Rect::new(rect))
}

/// Whether an annotation shows text. What it says is not read: that is for people.
pub(super) fn shows_text<'a>(file: &mut File<'a>, annotation: &Dictionary<'a>) -> bool {
    let appearances = file.entry(annotation, b"AP");
    let Object::Dictionary(appearances) = &*appearances else { return false };
    let Some(Object::Reference(id)) = appearances.get(b"N") else { return false };
    let content = file.content(*id).unwrap_or_default();
    [&b"Tj"[..], b"TJ"].iter().any(|operator| find(&content, operator).is_some())
}
