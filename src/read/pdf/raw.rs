//! What is found in a form, before anybody looks at what it means.

use super::rect::Rect;
use crate::kind::DocumentKind;

/// What is in the form of a PDF.
#[derive(Debug, Clone, PartialEq)]
pub struct RawForm {
    /// The fields in the order of the form, also those that are not filled in. A name can come twice.
    pub fields: Vec<RawField>,
    /// What people put on top of the pages, in their order.
    pub notes: Vec<RawNote>,
    /// How many pages there are; none when their tree is lost.
    pub pages: usize,
    /// Where the file is damaged, if it is: fields may be missing.
    pub damage: Option<usize>,
    /// What the file says it is.
    pub kind: Option<DocumentKind>,
}

/// A field that people can fill in: a text field, check boxes, or a choice.
#[derive(Debug, Clone, PartialEq)]
pub struct RawField {
    /// The full name as found: partial names joined by dots (ISO 32000-1, 12.7.3.2).
    pub name: String,
    /// The name to export it by (`TM`, table 220): ours have the whole path there.
    pub mapped: Option<String>,
    /// What a screen reader says (`TU`, table 220), where there is no name to export it by.
    pub spoken: Option<String>,
    /// What is in it.
    pub value: RawValue,
    /// What was in it before anybody filled it in: its default value (ISO 32000-1, 12.7.3.1).
    pub given: Option<RawValue>,
    /// Whether it can't be changed, as in a form that was signed; the marks of the sheets can't either.
    pub locked: bool,
    /// Whether what its boxes show is not what is stored as its value: what is shown counts.
    pub disagrees: bool,
    /// Where it is shown; nowhere when its pages were taken out.
    pub spots: Vec<Spot>,
}

/// What is in a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RawValue {
    /// Text, with ends of line as found; empty when there is none.
    Text(String),
    /// The states of the check boxes that are ticked, or the chosen options of a list; empty when there are none.
    Chosen(Vec<String>),
    /// Nothing that can be read, where text is shown: a program that copied pages left out what was filled in.
    Lost,
}

/// A place on a page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot {
    /// The number of the page, from 0 on.
    pub page: usize,
    /// The place on it.
    pub rect: Rect,
}

/// Something that people put on top of a page (ISO 32000-1, 12.5.6): text, a remark, or a drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct RawNote {
    /// What it is.
    pub kind: NoteKind,
    /// Its text; empty when there is none.
    pub text: String,
    /// Who made it; empty when nobody knows.
    pub author: String,
    /// Where it is.
    pub spot: Spot,
}

/// What people put on top of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoteKind {
    /// Text that is seen as such, as if it were typed on the page.
    Typed,
    /// A remark: a sticky note, a reply, what somebody says of a text that is marked.
    Remark,
    /// Handwriting, a stamp or a shape.
    Drawn,
}

impl NoteKind {
    /// Knows what people put on pages by the type of its annotation (ISO 32000-1, table 169), in any letters: XFDF has
    /// small ones (ISO 19444-1, 6.5). `None` for other types.
    pub(in crate::read) fn of(annotation: &[u8]) -> Option<Self> {
        match annotation.to_ascii_lowercase().as_slice() {
            b"freetext" => Some(Self::Typed),
            b"ink" | b"stamp" | b"line" | b"square" | b"circle" | b"polygon" | b"polyline" => Some(Self::Drawn),
            b"text" | b"highlight" | b"underline" | b"strikeout" | b"squiggly" | b"caret" | b"fileattachment" => {
                Some(Self::Remark)
            }
            _ => None,
        }
    }
}
