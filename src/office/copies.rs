//! Copies of one document that differ in a few fields, and in what the file says of itself.
//!
//! Only the parts that hold those are packed anew. A copy has the bytes of the document as it is made with these texts.

use std::ops::Range;

use super::FileProperties;
use crate::archive::Original;
use crate::source::Problem;

/// A document, and what copies of it are made with.
pub(crate) struct Form {
    /// The file.
    pub bytes: Vec<u8>,
    /// The part that fields stand in.
    pub story: &'static str,
    /// Its fields, in the order of the text.
    pub fields: Vec<Place>,
    pub about: About,
}

/// Where a field stands in the text of its part.
pub(crate) struct Place {
    pub path: String,
    pub range: Range<usize>,
    /// Writes the field with another text in it; empty for none.
    pub filled: Box<dyn Fn(&str) -> String + Send + Sync>,
}

/// The part with what a file says of itself.
pub(crate) struct About {
    pub part: &'static str,
    pub properties: FileProperties,
    /// Writes the part.
    pub written: fn(&FileProperties) -> String,
}

/// A document that copies are made of.
pub(crate) struct Copies {
    original: Original,
    /// The part that the fields stand in, and its text.
    story: (&'static str, String),
    fields: Vec<Place>,
    about: About,
}

impl Copies {
    /// Prepares copies that differ in the fields at `paths`; those that the document does not have are left out.
    pub(crate) fn new(form: Form, paths: &[&str]) -> Result<Self, Problem> {
        let Form { bytes, story, mut fields, about } = form;
        fields.retain(|field| paths.contains(&field.path.as_str()));
        let original = Original::new(bytes).map_err(Problem::defect)?;
        let story = (story, original.text(story).map_err(Problem::defect)?);
        Ok(Self { original, story, fields, about })
    }

    /// Lists the fields that differ.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        self.fields.iter().map(|field| field.path.as_str())
    }

    /// Makes a copy: with the text that `text` gives for each path, and with these custom properties.
    pub(crate) fn copy<'t>(
        &self,
        text: impl Fn(&str) -> &'t str,
        custom: Vec<(String, String)>,
    ) -> Result<Vec<u8>, Problem> {
        let (part, original) = &self.story;
        let mut story = String::with_capacity(original.len());
        let mut end = 0;
        for Place { path, range, filled } in &self.fields {
            story.push_str(&original[end..range.start]);
            story.push_str(&filled(text(path)));
            end = range.end;
        }
        story.push_str(&original[end..]);
        let About { part: about, properties, written } = &self.about;
        let properties = written(&FileProperties { custom, ..properties.clone() });
        self.original.with(&[(part, &story), (about, &properties)]).map_err(Problem::defect)
    }
}
