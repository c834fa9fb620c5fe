//! What kind of file bytes are, by what is in them, as names of files lie; and what documents and slides are written as.

mod output;
mod words;

pub use output::{Output, SlidesOutput};

use crate::archive::Archive;

/// A kind of file that people send, or send by mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Text, as far as can be told: answers are.
    Text,
    /// A PDF.
    Pdf,
    /// What was filled in in a PDF, without the PDF (FDF: ISO 32000-1, 12.7.7).
    FormData,
    /// The same in XML (XFDF: ISO 19444-1).
    XmlFormData,
    /// A Word document as Word has saved it since 2007 (ISO/IEC 29500): a zip file.
    Word,
    /// A file without a byte in it.
    Empty,
    /// A document of Office with a password on it.
    Protected,
    /// A document of Office that an organisation has put a label on: it opens for the people it is meant for only.
    Labelled,
    /// A Word document as Word saved it before 2007.
    OldWord,
    /// Another document of the old Office, such as .xls.
    OldOffice,
    /// A mail as programs save it (.eml, RFC 5322).
    Mail,
    /// More than one mail in a file (mbox, RFC 4155).
    Mailbox,
    /// A mail as Outlook saves it (.msg, [MS-OXMSG]).
    OutlookMail,
    /// What Outlook makes of attachments for programs that don't know it (winmail.dat, [MS-OXTNEF]).
    OutlookAttachments,
    /// A mail that is encrypted, or signed all around (smime.p7m, RFC 8551).
    SealedMail,
    /// A document of Apple's Pages.
    Pages,
    /// A text as LibreOffice saves it (ISO/IEC 26300): a zip file, or one XML file.
    OpenDocument,
    /// An Excel workbook.
    Spreadsheet,
    /// A PowerPoint presentation.
    Presentation,
    /// Rich text (.rtf).
    RichText,
    /// A Word document as one XML file.
    WordXml,
    /// An archive of files.
    Zip,
    /// An archive of another kind: .7z, .rar, .gz.
    OtherArchive,
    /// A picture.
    Picture,
    /// A web page.
    WebPage,
}

/// How far into a file that is text otherwise the header of a PDF is looked for.
const PDF_IN_TEXT: usize = 1024;

/// How far into a file the header of a PDF may be: mail programs and servers put junk before it.
pub(crate) const PDF_WITHIN: usize = 64 * 1024;

/// What FDF starts with.
pub(crate) const FORM_DATA: &[u8] = b"%FDF-";

/// Fields that mails have at their head, and texts that people write don't (RFC 5322, 3.6).
const MAIL_FIELDS: [&str; 11] = [
    "from",
    "to",
    "cc",
    "subject",
    "date",
    "message-id",
    "received",
    "return-path",
    "reply-to",
    "mime-version",
    "delivered-to",
];

/// How far into a mail two of them are looked for: relays and spam filters add theirs before them.
const MAIL_WITHIN: usize = 64 * 1024;

/// The identifier of signed and encrypted data (RFC 5652, 4), but for its last number, and how near its start it stands.
const SEALED: &[u8] = b"\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07";
const SEALED_WITHIN: usize = 32;

/// How many entries of a zip file are looked at.
const MAX_NAMES: usize = 10_000;

/// What the types of OpenDocument start with (ISO/IEC 26300-3, 3.3), and how far into a file one may stand: behind the
/// declaration of all vocabularies, where it is one XML file.
const OPEN_DOCUMENT: &[u8] = b"application/vnd.oasis.opendocument.";
const OPEN_DOCUMENT_WITHIN: usize = 8 * 1024;

impl Format {
    /// Tells what bytes are.
    pub fn of(bytes: &[u8]) -> Self {
        let starts = |marks: &[&[u8]]| marks.iter().any(|mark| bytes.starts_with(mark));
        if bytes.iter().all(|byte| byte.is_ascii_whitespace() || *byte == 0) {
            return Self::Empty;
        }
        if starts(&[b"PK\x03\x04", b"PK\x05\x06"]) {
            return Self::of_zip(bytes);
        }
        if starts(&[b"\xD0\xCF\x11\xE0"]) {
            return Self::of_compound(bytes);
        }
        if starts(&[b"{\\rtf"]) {
            return Self::RichText;
        }
        if starts(&[b"\x89PNG", b"\xFF\xD8\xFF", b"GIF8", b"II*\0", b"MM\0*", b"RIFF"])
            || bytes.get(4..12).is_some_and(|start| PICTURE_BRANDS.contains(&start))
        {
            return Self::Picture;
        }
        if starts(&[b"\x78\x9F\x3E\x22"]) {
            return Self::OutlookAttachments;
        }
        if starts(&[b"7z\xBC\xAF\x27\x1C", b"Rar!\x1A\x07", b"\x1F\x8B\x08"]) {
            return Self::OtherArchive;
        }
        if starts(&[b"\x30"]) && bytes.get(..SEALED_WITHIN).is_some_and(|start| holds(start, SEALED)) {
            return Self::SealedMail;
        }
        if is_mail(bytes) {
            let is_mailbox =
                starts(&[b"From "]) && find(bytes, b"\n\nFrom ").or(find(bytes, b"\r\n\r\nFrom ")).is_some();
            return if is_mailbox { Self::Mailbox } else { Self::Mail };
        }
        if is_pdf(bytes) {
            return Self::Pdf;
        }
        if holds(&bytes[..bytes.len().min(PDF_IN_TEXT)], FORM_DATA) {
            return Self::FormData;
        }
        let start: Vec<u8> = bytes.iter().take(PDF_IN_TEXT).map(u8::to_ascii_lowercase).collect();
        let start = start.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&start).trim_ascii_start();
        if start.starts_with(b"<!doctype html") || start.starts_with(b"<html") {
            return Self::WebPage;
        }
        if start.starts_with(b"<") && holds(start, b"<office:document") {
            return Self::of_open_document(bytes).unwrap_or(Self::Text);
        }
        if start.starts_with(b"<") && holds(start, b"<xfdf") {
            return Self::XmlFormData;
        }
        if start.starts_with(b"<") && holds(start, b"progid=\"word.document\"") {
            return Self::WordXml;
        }
        if start.starts_with(b"<!doctype") || start.starts_with(b"<") && holds(start, b"<html") {
            return Self::WebPage;
        }
        Self::Text
    }

    /// Tells what a zip file is by the names in it.
    fn of_zip(bytes: &[u8]) -> Self {
        if let Some(format) = Self::of_open_document(bytes) {
            return format;
        }
        let archive = Archive::open(bytes, MAX_NAMES);
        let holds = |start: &str, end: &str| {
            archive.entries.iter().any(|entry| entry.name.starts_with(start) && entry.name.ends_with(end))
        };
        let kinds = [
            (Self::Word, "word/", ".xml"),
            (Self::Spreadsheet, "xl/", ".xml"),
            (Self::Presentation, "ppt/", ".xml"),
            // Packed again by a program that compresses all of it, its type too.
            (Self::OpenDocument, "content.xml", ""),
            (Self::Pages, "Index/Document.iwa", ""),
        ];
        kinds.iter().find(|(_, start, end)| holds(start, end)).map_or(Self::Zip, |(format, ..)| *format)
    }

    /// Tells what kind of OpenDocument a file is: it says so near its start.
    fn of_open_document(bytes: &[u8]) -> Option<Self> {
        let start = &bytes[..bytes.len().min(OPEN_DOCUMENT_WITHIN)];
        let kind = start.get(find(start, OPEN_DOCUMENT)? + OPEN_DOCUMENT.len()..)?;
        let kinds = [
            (Self::OpenDocument, &b"text"[..]),
            (Self::Spreadsheet, b"spreadsheet"),
            (Self::Presentation, b"presentation"),
        ];
        let (format, _) = kinds.iter().find(|(_, name)| kind.starts_with(name))?;
        Some(*format)
    }

    /// Tells what a compound file is ([MS-CFB]): the names of its streams are UTF-16.
    fn of_compound(bytes: &[u8]) -> Self {
        let names = |name: &str| holds(bytes, &name.bytes().flat_map(|byte| [byte, 0]).collect::<Vec<u8>>());
        if names("EncryptedPackage") {
            // How it is encrypted has a name too: rights management, or a password ([MS-OFFCRYPTO], 2.2).
            if names("DRMEncrypted") { Self::Labelled } else { Self::Protected }
        } else if names("WordDocument") {
            Self::OldWord
        } else if names("__properties_version1.0") {
            Self::OutlookMail
        } else {
            Self::OldOffice
        }
    }

    /// Whether this is read as answers in TOML: what it may be that is nothing else.
    pub fn is_text(self) -> bool {
        matches!(self, Self::Text | Self::Empty)
    }

    /// How the names of such files end that we read, the usual one first; none for what we don't read.
    pub const fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Text => &["toml"],
            Self::Pdf => &["pdf"],
            Self::FormData => &["fdf"],
            Self::XmlFormData => &["xfdf"],
            Self::Word => &["docx", "docm"],
            Self::OpenDocument => &["odt", "fodt"],
            Self::Zip => &["zip"],
            Self::Mail => &["eml"],
            Self::Empty
            | Self::Protected
            | Self::Labelled
            | Self::OldWord
            | Self::OldOffice
            | Self::Mailbox
            | Self::OutlookMail
            | Self::OutlookAttachments
            | Self::OtherArchive
            | Self::SealedMail
            | Self::Pages
            | Self::Spreadsheet
            | Self::Presentation
            | Self::RichText
            | Self::WordXml
            | Self::Picture
            | Self::WebPage => &[],
        }
    }
}

/// How pictures of phones start, after four bytes (ISO/IEC 23008-12, 10): sound and films start alike.
const PICTURE_BRANDS: [&[u8]; 6] = [b"ftypheic", b"ftypheix", b"ftyphevc", b"ftypmif1", b"ftypmsf1", b"ftypavif"];

/// Whether there is the header of a PDF: anywhere in the junk before one, but in text only near the start, as people
/// may write about PDF.
fn is_pdf(bytes: &[u8]) -> bool {
    match find(&bytes[..bytes.len().min(PDF_WITHIN)], b"%PDF-") {
        Some(at) if at < PDF_IN_TEXT => true,
        Some(_) => bytes.contains(&0) || std::str::from_utf8(bytes).is_err(),
        None => false,
    }
}

/// Whether a text starts as mails do: with fields, of which two have names that only mails have.
fn is_mail(bytes: &[u8]) -> bool {
    let mut known = 0;
    let start = &bytes[..bytes.len().min(MAIL_WITHIN)];
    let start = start.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(start);
    for (at, line) in start.trim_ascii_start().split(|byte| *byte == b'\n').enumerate() {
        let name = line.split(|byte| *byte == b':').next().unwrap_or_default();
        let is_folded = line.starts_with(b" ") || line.starts_with(b"\t");
        let is_envelope = at == 0 && line.starts_with(b"From ");
        let is_field = name.len() < line.len() && !name.is_empty() && name.iter().all(u8::is_ascii_graphic);
        if MAIL_FIELDS.iter().any(|field| name.eq_ignore_ascii_case(field.as_bytes())) {
            known += 1;
        }
        if known == 2 {
            return true;
        }
        if !is_field && !is_folded && !is_envelope {
            return false;
        }
    }
    false
}

fn holds(bytes: &[u8], word: &[u8]) -> bool {
    find(bytes, word).is_some()
}

/// The place of the first of these words.
pub(crate) fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    memchr::memmem::find(bytes, word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_known_by_their_content() {
        let local = |name: &str| {
            let length = u8::try_from(name.len()).unwrap();
            [b"PK\x03\x04".as_slice(), &[0; 22], &[length, 0, 0, 0], name.as_bytes()].concat()
        };
        let compound = |name: &str| {
            let name: Vec<u8> = name.bytes().flat_map(|byte| [byte, 0]).collect();
            [b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1....".as_slice(), &name].concat()
        };
        let word = [local("[Content_Types].xml"), local("word/document.xml")].concat();
        for (bytes, format) in [
            (&b""[..], Format::Empty),
            (b" \n\0", Format::Empty),
            (&word, Format::Word),
            (&local("mimetypeapplication/vnd.oasis.opendocument.text"), Format::OpenDocument),
            (&local("xl/workbook.xml"), Format::Spreadsheet),
            (&local("ppt/presentation.xml"), Format::Presentation),
            (b"PK\x03\x04....%PDF-1.7", Format::Zip),
            (b"PK\x05\x06", Format::Zip),
            (&compound("EncryptedPackage"), Format::Protected),
            (&[compound("EncryptedPackage"), compound("DRMEncryptedTransform")].concat(), Format::Labelled),
            (&compound("WordDocument"), Format::OldWord),
            (&compound("Workbook"), Format::OldOffice),
            (&compound("__properties_version1.0"), Format::OutlookMail),
            (b"\x78\x9F\x3E\x22\0\0", Format::OutlookAttachments),
            (&local("Index/Document.iwa"), Format::Pages),
            (b"7z\xBC\xAF\x27\x1C\0\x04", Format::OtherArchive),
            (&[b"\x30\x80", SEALED, &[3; 32]].concat(), Format::SealedMail),
            (&local("word/canvas.pdf"), Format::Zip),
            (b"Received: from x\r\n by y\r\nX-Spam: no\r\nSubject: canvas\r\n\r\nHoi", Format::Mail),
            (b"From - Mon Nov 23 2026\nFrom: a@b.nl\nTo: c@d.nl\n\nHoi", Format::Mail),
            (b"From a Mon Nov 23 2026\nFrom: a\nTo: c\n\nHoi\n\nFrom b Mon\nFrom: b\nTo: c\n\n", Format::Mailbox),
            (b"From: a quick note\nHoi, Subject: geen mail", Format::Text),
            (b"{\\rtf1", Format::RichText),
            (b"\x89PNG\r\n\x1A\n", Format::Picture),
            (b"\xFF\xD8\xFF\xE0", Format::Picture),
            (b"\0\0\0\x18ftypheic", Format::Picture),
            (b"\0\0\0\x18ftypM4A ", Format::Text),
            (b"\n<!DOCTYPE html><html>", Format::WebPage),
            (b"<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>", Format::WordXml),
            (b"junk\n%PDF-1.7", Format::Pdf),
            (b"%FDF-1.2\n1 0 obj<</FDF<<>>>>endobj", Format::FormData),
            (b"\xEF\xBB\xBF<?xml version=\"1.0\"?>\n<xfdf xmlns=\"http://ns.adobe.com/xfdf/\"/>", Format::XmlFormData),
            (b"[pilot]\nnaam = \"x\"", Format::Text),
            (b"Hello", Format::Text),
        ] {
            assert_eq!(Format::of(bytes), format, "{}", String::from_utf8_lossy(bytes));
        }
        let about = format!("naam = \"{}\"\n# %PDF-1.7\n", "x".repeat(2000));
        assert_eq!(Format::of(about.as_bytes()), Format::Text);
        assert_eq!(Format::of(&[about.as_bytes(), b"\0"].concat()), Format::Pdf);
    }
}
