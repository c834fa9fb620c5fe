//! The word before a problem ("error", "fout"): codespan has it in English only.

use std::io::{Result, Write};

use codespan_reporting::diagnostic::{LabelStyle, Severity};
use codespan_reporting::term::WriteStyle;

/// Passes on what codespan writes, with another word for the severity.
pub struct Labelled<'w, W> {
    writer: W,
    word: &'w str,
    /// Whether what comes next is codespan's word.
    is_next: bool,
}

impl<'w, W> Labelled<'w, W> {
    pub fn new(writer: W, word: &'w str) -> Self {
        Self { writer, word, is_next: false }
    }
}

impl<W: WriteStyle> Write for Labelled<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        if !std::mem::take(&mut self.is_next) {
            return self.writer.write(bytes);
        }
        self.writer.write_all(self.word.as_bytes())?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> Result<()> {
        self.writer.flush()
    }
}

impl<W: WriteStyle> WriteStyle for Labelled<'_, W> {
    fn set_header(&mut self, severity: Severity) -> Result<()> {
        self.is_next = true;
        self.writer.set_header(severity)
    }

    fn set_header_message(&mut self) -> Result<()> {
        self.writer.set_header_message()
    }

    fn set_line_number(&mut self) -> Result<()> {
        self.writer.set_line_number()
    }

    fn set_note_bullet(&mut self) -> Result<()> {
        self.writer.set_note_bullet()
    }

    fn set_source_border(&mut self) -> Result<()> {
        self.writer.set_source_border()
    }

    fn set_label(&mut self, severity: Severity, style: LabelStyle) -> Result<()> {
        self.writer.set_label(severity, style)
    }

    fn reset(&mut self) -> Result<()> {
        self.writer.reset()
    }
}
