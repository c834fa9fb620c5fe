//! The keys of a kind of file: what was asked of all files that were read, put together.

use serde_json::Value;

use super::asked::{Asked, AskedKey, ReadAs, Shape};

/// The keys of one kind of table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Keys {
    /// Those that every such table has.
    pub common: Vec<Key>,
    /// The key whose word decides which others there are.
    pub by_word: Option<ByWord>,
}

/// Keys that depend on the word of another.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ByWord {
    /// That other key; it is among the common ones.
    pub key: String,
    /// Each word, with the keys that belong to it; none for a word that no file had.
    pub words: Vec<(String, Option<Vec<Key>>)>,
}

/// One key.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Key {
    pub name: String,
    /// Whether it has to be there.
    pub needed: bool,
    pub holds: Holds,
    /// A value that it had.
    pub example: Option<Value>,
}

/// What a key holds.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Holds {
    /// Something that is no table.
    Value(Shape),
    /// A table.
    Table(Keys),
    /// A list of tables.
    Tables(Keys),
    /// No file had it.
    Unknown,
}

impl Keys {
    /// Puts together what was asked of tables of one kind. What belongs to the word of another key is kept apart; when
    /// several keys have one of a few words, it is the first.
    pub(crate) fn of(tables: &[&Asked]) -> Self {
        let Some((key, words)) = deciding(tables) else {
            return Self { common: merged(tables), by_word: None };
        };
        let with = |word: &String| -> Vec<&Asked> {
            let has = |table: &&&Asked| table.chosen.iter().any(|(name, chosen)| *name == key && chosen == word);
            tables.iter().filter(has).copied().collect()
        };
        let words = words.into_iter().map(|word| {
            let tables = with(&word);
            let keys = (!tables.is_empty()).then(|| merged(&tables));
            (word, keys)
        });
        let mut words: Vec<(String, Option<Vec<Key>>)> = words.collect();
        let groups: Vec<&Vec<Key>> = words.iter().filter_map(|(_, keys)| keys.as_ref()).collect();
        let everywhere = |key: &&Key| groups.iter().all(|group| group.iter().any(|other| other.is_like(key)));
        let common: Vec<Key> =
            groups.first().into_iter().flat_map(|group| group.iter().filter(everywhere)).cloned().collect();
        for keys in words.iter_mut().filter_map(|(_, keys)| keys.as_mut()) {
            keys.retain(|key| !common.iter().any(|other| other.name == key.name));
        }
        Self { common, by_word: Some(ByWord { key, words }) }
    }
}

impl Key {
    /// Whether two keys are the same, but for their examples.
    fn is_like(&self, other: &Key) -> bool {
        let alike = |keys: &[Key], others: &[Key]| {
            keys.len() == others.len() && keys.iter().zip(others).all(|(key, other)| key.is_like(other))
        };
        let same = match (&self.holds, &other.holds) {
            (Holds::Table(keys), Holds::Table(others)) | (Holds::Tables(keys), Holds::Tables(others)) => {
                alike(&keys.common, &others.common) && keys.by_word.is_none() && others.by_word.is_none()
            }
            (holds, others) => holds == others,
        };
        (&self.name, self.needed) == (&other.name, other.needed) && same
    }
}

/// The key whose word decides, with all its words.
fn deciding(tables: &[&Asked]) -> Option<(String, Vec<String>)> {
    let (name, _) = tables.iter().flat_map(|table| &table.chosen).next()?;
    let mut keys = tables.iter().flat_map(|table| &table.keys);
    keys.find_map(|key| match &key.read_as {
        ReadAs::Value(Shape::Word(words)) if key.name == *name => Some((name.clone(), words.clone())),
        ReadAs::Value(_) | ReadAs::Table(_) | ReadAs::Tables(_) | ReadAs::Nothing => None,
    })
}

/// The keys of tables of one kind, in the order in which they are asked for.
fn merged(tables: &[&Asked]) -> Vec<Key> {
    let mut names: Vec<&String> = Vec::new();
    for key in tables.iter().flat_map(|table| &table.keys) {
        if !names.contains(&&key.name) {
            names.push(&key.name);
        }
    }
    let key = |name: &String| {
        let of = |table: &&Asked| -> Option<AskedKey> { table.keys.iter().find(|key| key.name == *name).cloned() };
        let asked: Vec<Option<AskedKey>> = tables.iter().map(of).collect();
        let needed = asked.iter().all(|key| key.as_ref().is_some_and(|key| key.needed));
        let asked: Vec<AskedKey> = asked.into_iter().flatten().collect();
        let example = asked.iter().filter_map(|key| key.value.clone()).find(|value| !is_empty(value));
        Key { name: name.clone(), needed, holds: holds(&asked), example }
    };
    names.into_iter().map(key).collect()
}

fn is_empty(value: &Value) -> bool {
    value.as_str().is_some_and(str::is_empty) || value.as_array().is_some_and(Vec::is_empty)
}

fn holds(asked: &[AskedKey]) -> Holds {
    let mut holds = Holds::Unknown;
    let mut below = Vec::new();
    for key in asked {
        match &key.read_as {
            ReadAs::Value(shape) => return Holds::Value(shape.clone()),
            ReadAs::Table(table) => {
                below.push(table);
                holds = Holds::Table(Keys::of(&below));
            }
            ReadAs::Tables(tables) => {
                below.extend(tables);
                holds = Holds::Tables(Keys::of(&below));
            }
            ReadAs::Nothing => {}
        }
    }
    holds
}
