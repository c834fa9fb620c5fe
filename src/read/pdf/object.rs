//! Objects as a form needs them (ISO 32000-1, 7.3): what stands in a file as it is, is borrowed from it.
//!
//! lopdf's objects own all they hold and index it. Making those takes longer than all the rest of reading.

use std::borrow::Cow;

use lopdf::{ObjectId, StringFormat};

/// Any object. A stream is without its data.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) enum Object<'a> {
    #[default]
    Null,
    Boolean(bool),
    Integer(i64),
    Real(f32),
    Name(Cow<'a, [u8]>),
    String(Cow<'a, [u8]>),
    Array(Vec<Object<'a>>),
    Dictionary(Dictionary<'a>),
    Stream(Dictionary<'a>),
    Reference(ObjectId),
}

impl<'a> Object<'a> {
    pub(super) fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    pub(super) fn as_name(&self) -> Option<&[u8]> {
        if let Self::Name(name) = self { Some(name) } else { None }
    }

    pub(super) fn as_integer(&self) -> Option<i64> {
        if let Self::Integer(number) = self { Some(*number) } else { None }
    }

    /// A number that counts bytes or objects, or is the number of one.
    pub(super) fn as_unsigned<T: TryFrom<i64>>(&self) -> Option<T> {
        self.as_integer().and_then(|number| T::try_from(number).ok())
    }

    pub(super) fn as_number(&self) -> Option<f32> {
        match self {
            Self::Integer(number) => Some(*number as f32),
            Self::Real(number) => Some(*number),
            _ => None,
        }
    }

    pub(super) fn as_array(&self) -> Option<&[Object<'a>]> {
        if let Self::Array(items) = self { Some(items) } else { None }
    }

    pub(super) fn as_reference(&self) -> Option<ObjectId> {
        if let Self::Reference(id) = self { Some(*id) } else { None }
    }

    /// The dictionary that this is, or that of a stream.
    pub(super) fn into_dictionary(self) -> Option<Dictionary<'a>> {
        match self {
            Self::Dictionary(dictionary) | Self::Stream(dictionary) => Some(dictionary),
            _ => None,
        }
    }

    /// Changes every string in the object.
    pub(super) fn change_strings(&mut self, change: &mut impl FnMut(&mut Cow<'a, [u8]>)) {
        match self {
            Self::String(text) => change(text),
            Self::Array(items) => items.iter_mut().for_each(|item| item.change_strings(change)),
            Self::Dictionary(dictionary) | Self::Stream(dictionary) => {
                dictionary.0.iter_mut().for_each(|(_, value)| value.change_strings(change));
            }
            Self::Null | Self::Boolean(_) | Self::Integer(_) | Self::Real(_) | Self::Name(_) | Self::Reference(_) => {}
        }
    }
}

/// The entries of a dictionary in the order of the file: a field has some ten of them. Of a key that comes twice, the
/// last counts.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Dictionary<'a>(pub(super) Vec<(Cow<'a, [u8]>, Object<'a>)>);

impl<'a> Dictionary<'a> {
    pub(super) fn get(&self, key: &[u8]) -> Option<&Object<'a>> {
        self.0.iter().rev().find(|(other, _)| **other == *key).map(|(_, value)| value)
    }

    pub(super) fn has(&self, key: &[u8]) -> bool {
        self.get(key).is_some()
    }

    pub(super) fn has_type(&self, name: &[u8]) -> bool {
        self.get(b"Type").and_then(Object::as_name) == Some(name)
    }

    pub(super) fn keys(&self) -> impl Iterator<Item = &[u8]> {
        self.0.iter().map(|(key, _)| &**key)
    }
}

/// For what lopdf does: decrypting and unpacking.
impl From<&Object<'_>> for lopdf::Object {
    fn from(object: &Object) -> Self {
        match object {
            Object::Null => Self::Null,
            Object::Boolean(value) => Self::Boolean(*value),
            Object::Integer(number) => Self::Integer(*number),
            Object::Real(number) => Self::Real(*number),
            Object::Name(name) => Self::Name(name.to_vec()),
            Object::String(text) => Self::String(text.to_vec(), StringFormat::Literal),
            Object::Array(items) => Self::Array(items.iter().map(Self::from).collect()),
            Object::Dictionary(dictionary) | Object::Stream(dictionary) => Self::Dictionary(dictionary.into()),
            Object::Reference(id) => Self::Reference(*id),
        }
    }
}

impl From<&Dictionary<'_>> for lopdf::Dictionary {
    fn from(Dictionary(entries): &Dictionary) -> Self {
        entries.iter().map(|(key, value)| (key.to_vec(), lopdf::Object::from(value))).collect()
    }
}
