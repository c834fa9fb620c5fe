//! The mark of a sheet: which method, version and sheet a page belongs to, in a field that can't be changed.

use std::fmt;

use serde::Serialize;

use super::{Method, Sheet};

/// The first part of the names of marks; no field of a method starts with it.
pub(crate) const MARK: &str = "vel";

/// What a sheet says about itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mark {
    /// The id of the method.
    pub method: String,
    /// The version of the method.
    pub version: String,
    /// The id of the sheet.
    pub sheet: String,
}

impl Mark {
    pub(crate) fn new(method: &Method, sheet: &Sheet) -> Self {
        Self { method: method.id.clone(), version: method.version.clone(), sheet: sheet.id.clone() }
    }

    /// The name of the field it stands in.
    pub(crate) fn field_name(&self) -> String {
        format!("{MARK}.{}", self.sheet)
    }

    /// Recognises a mark by its name, which a program that merges files may have put something before.
    pub(crate) fn read(name: &str, text: &str) -> Option<Self> {
        let mut parts = name.rsplit('.');
        let (sheet, prefix) = (parts.next()?, parts.next()?);
        Self::parse(text).filter(|mark| prefix == MARK && sheet == mark.sheet)
    }

    /// Reads what could be a mark.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (method, rest) = text.trim().split_once(' ')?;
        let (version, sheet) = rest.rsplit_once(' ')?;
        Some(Self { method: method.to_string(), version: version.to_string(), sheet: sheet.to_string() })
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.method, self.version, self.sheet)
    }
}
