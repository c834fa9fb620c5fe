//! Pictures: a drawing for those that show it, and dots for the others.

/// A picture as it lies in the file.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct PictureParts {
    /// As PNG, which every Word shows.
    pub png: Vec<u8>,
    /// As SVG, which stays sharp; none for what is dots only.
    pub svg: Option<String>,
}
