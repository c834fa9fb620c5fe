//! What the documents are that this program makes. Each says so in its properties: most hold no answers, so that one
//! that lies among canvases that came back is known as what it is.

use crate::messages::{Message, read as say};

/// What a document of ours is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DocumentKind {
    /// Sheets with fields to fill in.
    Canvas,
    /// Sheets to print and write on, also in tiles.
    Print,
    /// A report after the session.
    Report,
    /// A guide.
    Guide,
    /// Slides.
    Slides,
    /// What to say with the slides.
    Notes,
    /// Cards.
    Cards,
    /// What happens when.
    Agenda,
    /// What is in a kit.
    Index,
    /// Who is expected, to sign.
    Attendance,
}

impl DocumentKind {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Canvas,
        Self::Print,
        Self::Report,
        Self::Guide,
        Self::Slides,
        Self::Notes,
        Self::Cards,
        Self::Agenda,
        Self::Index,
        Self::Attendance,
    ];

    /// Whether it never holds answers, so that nothing is missed without it.
    pub const fn is_without_answers(self) -> bool {
        match self {
            Self::Canvas | Self::Print => false,
            Self::Report
            | Self::Guide
            | Self::Slides
            | Self::Notes
            | Self::Cards
            | Self::Agenda
            | Self::Index
            | Self::Attendance => true,
        }
    }

    /// With an article, as in "this is a report".
    fn name(self) -> Message {
        match self {
            Self::Canvas => say::kind_canvas(),
            Self::Print => say::kind_print(),
            Self::Report => say::kind_report(),
            Self::Guide => say::kind_guide(),
            Self::Slides => say::kind_slides(),
            Self::Notes => say::kind_notes(),
            Self::Cards => say::kind_cards(),
            Self::Agenda => say::kind_agenda(),
            Self::Index => say::kind_index(),
            Self::Attendance => say::kind_attendance(),
        }
    }

    /// Why no answers are read from it, when it has no fields that are filled in.
    pub(crate) fn without_answers(self) -> Message {
        if self.is_without_answers() {
            say::made_without_answers(self.name())
        } else {
            // People may have written on it.
            say::canvas_without_fields(self.name())
        }
    }

    /// What to do with it then.
    pub(crate) fn hint(self) -> Message {
        if self.is_without_answers() { say::leave_it_out() } else { say::type_over_what_is_written() }
    }
}
