//! What there is to say: a code and its arguments.

use std::fmt;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// A message, without the words for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    code: &'static str,
    args: Vec<(&'static str, Arg)>,
}

/// What a message is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Arg {
    /// Words that are shown as they are: those of people, or a name of ours.
    Text(String),
    /// A number of things.
    Count(usize),
    /// Names of ours that people may have to type: each is shown in quotes.
    Names(Vec<String>),
    /// Words of people, or labels of a sheet.
    List(Vec<String>),
    /// A field: people see its label, programs its path.
    Field(FieldName),
    /// Several fields.
    Fields(Vec<FieldName>),
    /// A message within this one.
    Message(Box<Message>),
}

impl Arg {
    /// Both lists in one; `None` for what differs and is no list.
    fn united(&self, other: &Self) -> Option<Self> {
        fn both<T: Clone + PartialEq>(one: &[T], other: &[T]) -> Vec<T> {
            one.iter().chain(other.iter().filter(|item| !one.contains(item))).cloned().collect()
        }
        match (self, other) {
            (Self::Names(one), Self::Names(other)) => Some(Self::Names(both(one, other))),
            (Self::List(one), Self::List(other)) => Some(Self::List(both(one, other))),
            (Self::Fields(one), Self::Fields(other)) => Some(Self::Fields(both(one, other))),
            (
                Self::Text(_)
                | Self::Count(_)
                | Self::Names(_)
                | Self::List(_)
                | Self::Field(_)
                | Self::Fields(_)
                | Self::Message(_),
                _,
            ) => (self == other).then(|| self.clone()),
        }
    }
}

/// A field as people and as programs know it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FieldName {
    /// Its path; or any other name that it was found by, when the method has no such field.
    pub path: String,
    /// What a person finds it by on the sheets, such as `R1 In: acties`; none when it is not on them.
    pub label: Option<String>,
}

/// The label; a name that is on no sheet stands in quotes.
impl fmt::Display for FieldName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.label {
            Some(label) => f.write_str(label),
            None => write!(f, "`{}`", self.path),
        }
    }
}

/// The path: labels are for people.
impl Serialize for FieldName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.path)
    }
}

impl Message {
    pub(super) fn new(code: &'static str, args: Vec<(&'static str, Arg)>) -> Self {
        Self { code, args }
    }

    /// The name it has in the catalogues, and for programs: it stays the same between versions.
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// Says this and what another message says at once, when that differs in its lists only.
    pub(crate) fn united(&self, other: &Self) -> Option<Self> {
        if self.code != other.code {
            return None;
        }
        let args = self.args.iter().zip(&other.args);
        let args: Option<Vec<_>> = args.map(|((name, one), (_, other))| Some((*name, one.united(other)?))).collect();
        Some(Self { code: self.code, args: args? })
    }

    /// The arguments by name.
    pub fn args(&self) -> &[(&'static str, Arg)] {
        &self.args
    }
}

/// As `{"code": …, "args": {…}}`.
impl Serialize for Message {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        struct Args<'a>(&'a [(&'static str, Arg)]);
        impl Serialize for Args<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_map(self.0.iter().map(|(name, arg)| (name, arg)))
            }
        }
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("code", self.code)?;
        map.serialize_entry("args", &Args(&self.args))?;
        map.end()
    }
}
