//! What is found in a form, before anybody looks at what it means.

/// What is in the form of a PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawForm {
    /// The fields in the order of the form, also those that are not filled in. A name can come twice.
    pub fields: Vec<RawField>,
    /// Where the file is damaged, if it is: fields may be missing.
    pub damage: Option<usize>,
}

/// A field that people can fill in: a text field, check boxes, or a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawField {
    /// The full name as found: partial names joined by dots (ISO 32000-1, 12.7.3.2).
    pub name: String,
    /// What is in it.
    pub value: RawValue,
    /// Whether it can't be changed, as in a form that was signed; the marks of the sheets can't either.
    pub locked: bool,
    /// Whether what its boxes show is not what is stored as its value: what is shown counts.
    pub disagrees: bool,
}

/// What is in a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RawValue {
    /// Text, with ends of line as found; empty when there is none.
    Text(String),
    /// The states of the check boxes that are ticked, or the chosen options of a list; empty when there are none.
    Chosen(Vec<String>),
}
