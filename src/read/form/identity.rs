//! Which field of a method a field of a form is, whatever a program made of its name.

use std::cell::OnceCell;
use std::collections::HashMap;

use crate::method::{FieldKind, Mark, Method};
use crate::read::pdf::{RawField, RawValue};

/// The mark that a field holds, known by its name.
pub(in crate::read) fn named_mark(field: &RawField) -> Option<Mark> {
    let RawValue::Text(text) = &field.value else { return None };
    field.mapped.iter().chain([&field.name]).find_map(|name| Mark::read(name, text))
}

/// The names that fields of a method go by.
pub(super) struct Names<'m> {
    pub(super) method: &'m Method,
    /// The name of each field and option by what a screen reader says, in small letters; worked out when it is asked
    /// for. What two of them say is none.
    spoken: OnceCell<HashMap<String, Option<String>>>,
}

impl<'m> Names<'m> {
    pub(super) fn new(method: &'m Method) -> Self {
        Self { method, spoken: OnceCell::new() }
    }

    /// The name of ours that a field has: the one to export it by, as ours have the whole path there and programs don't
    /// touch it; else its own; else what a screen reader says. A name that is none of ours stays as it is.
    pub(super) fn name(&self, field: &RawField) -> String {
        if field.mapped.as_ref() == Some(&field.name) {
            return field.name.clone();
        }
        let mapped = field.mapped.as_ref().filter(|name| self.is_ours(name));
        let own = || self.is_ours(&field.name).then_some(&field.name);
        let name = mapped.or_else(own).map(String::as_str).or_else(|| self.by_speech(field.spoken.as_deref()?));
        name.unwrap_or(&field.name).to_string()
    }

    /// The name by what a screen reader says; in a PDF that LibreOffice made of our document for Word that may have the
    /// name itself behind it.
    fn by_speech<'s>(&'s self, spoken: &'s str) -> Option<&'s str> {
        if let Some(name) = self.spoken().get(&spoken.to_lowercase()) {
            return name.as_deref();
        }
        let (_, name) = spoken.strip_suffix(')')?.rsplit_once('(')?;
        self.is_ours(name).then_some(name)
    }

    /// Whether a name is that of a field, or of an option of one.
    pub(super) fn is_ours(&self, name: &str) -> bool {
        self.field(name).is_some()
    }

    /// The path of the field that a name is of, and what it holds.
    pub(super) fn field<'n>(&self, name: &'n str) -> Option<(&'n str, &'m FieldKind)> {
        if let Some(kind) = self.method.kind(name) {
            return Some((name, kind));
        }
        let (path, option) = name.rsplit_once('.')?;
        let kind = self.method.kind(path)?;
        kind.choices().iter().any(|choice| choice.id == option).then_some((path, kind))
    }

    /// The mark that a field holds, if it is one: known by its name, or by what it says where that got lost.
    pub(super) fn mark(&self, field: &RawField) -> Option<Mark> {
        let RawValue::Text(text) = &field.value else { return None };
        let named = named_mark(field);
        let ours = || {
            Mark::parse(text).filter(|mark| mark.method == self.method.id && self.method.sheet(&mark.sheet).is_some())
        };
        // What is on no page comes from form data, which does not tell what can't be changed.
        if field.locked { named.or_else(ours) } else { named.filter(|_| field.spots.is_empty()) }
    }

    fn spoken(&self) -> &HashMap<String, Option<String>> {
        self.spoken.get_or_init(|| {
            let mut names = HashMap::new();
            let mut add = |spoken: String, name: &str| {
                names
                    .entry(spoken.to_lowercase())
                    .and_modify(|name| *name = None)
                    .or_insert_with(|| Some(name.to_string()));
            };
            for field in self.method.fields() {
                for choice in field.kind.choices() {
                    add(field.option_spoken(choice), field.option_path(choice).as_str());
                }
                add(field.spoken, field.path.as_str());
            }
            names
        })
    }
}
