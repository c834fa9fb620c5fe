//! What documents and slides are written as.

/// What a document is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Output {
    /// A PDF.
    Pdf,
    /// A Word document (.docx).
    Word,
    /// An OpenDocument text (.odt).
    OpenDocument,
}

impl Output {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Pdf, Self::Word, Self::OpenDocument];

    /// How the names of such files end.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Word => "docx",
            Self::OpenDocument => "odt",
        }
    }

    /// The media type of such files, as IANA has them.
    pub(crate) const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Word => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::OpenDocument => "application/vnd.oasis.opendocument.text",
        }
    }

    /// What the end of a file's name asks for, in small letters or capitals.
    pub fn of_ending(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|output| output.ending().eq_ignore_ascii_case(ending))
    }
}

/// What slides are written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SlidesOutput {
    /// A PDF, to show.
    Pdf,
    /// An OpenDocument presentation (.odp), to change.
    OpenDocument,
}

impl SlidesOutput {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Pdf, Self::OpenDocument];

    /// How the names of such files end.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::OpenDocument => "odp",
        }
    }

    /// What the end of a file's name asks for, in small letters or capitals.
    pub fn of_ending(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|output| output.ending().eq_ignore_ascii_case(ending))
    }
}
