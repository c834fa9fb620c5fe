//! What is attached to a mail (MIME, RFC 2045 to 2049), and what was typed in the mail itself.
//!
//! The parts of a mail are found here: the crate `mail-parser` (0.11) takes in a mail as a whole, and goes as deep as
//! it says to be, or looks for one boundary through all of it as often as it is named. What is in the head of a part,
//! and how its content is encoded, is for the crate.

use std::borrow::Cow;
use std::collections::HashSet;

use encoding_rs::{Encoding, UTF_8};
use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::html::html_to_text;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::{ContentType, HeaderName, Message, MessageParser, MimeHeaders};

use super::held::{Budget, Held, Inside, damaged, too_many};
use crate::format::{Format, find};
use crate::messages::read as say;
use crate::source::Problem;

/// How many parts a mail may have, with those that only hold others.
const MAX_PARTS: usize = 2000;
/// How deep they may stand in one another.
const MAX_DEPTH: usize = 16;
/// More than the head of a part has, in bytes.
const MAX_HEAD: usize = 64 * 1024;
/// How much of a text is looked at, in bytes: enough to show how it starts.
const MAX_TEXT: usize = 256 * 1024;
/// How much of a text is shown, in characters.
const SHOWN: usize = 200;
/// A picture that belongs to the text of a mail, such as a logo, is smaller than this, in bytes: a photo of a sheet on
/// which anything can be read is larger.
const SMALL_PICTURE: usize = 100 * 1024;
/// More lines than any draft has in its head.
const MOST_FIELDS: usize = 1000;

/// Whether this is a draft that was never sent: what came back says from whom, and when.
pub(in crate::read) fn is_draft(bytes: &[u8]) -> bool {
    let lines = bytes.split(|byte| *byte == b'\n').take(MOST_FIELDS).map(<[u8]>::trim_ascii_end);
    let head = lines.take_while(|line| !line.is_empty());
    let names = head.filter_map(|line| line.split(|byte| *byte == b':').next());
    let names: Vec<String> = names.map(|name| String::from_utf8_lossy(name).to_ascii_lowercase()).collect();
    let has = |field: &str| names.iter().any(|name| name == field);
    has("x-unsent") && !["from", "date", "received"].into_iter().any(has)
}

/// Takes what is attached to a mail.
pub(super) fn held(bytes: &[u8], budget: &mut Budget) -> Held {
    let mut mail = Mail {
        parts: 0,
        whole: true,
        texts: Vec::new(),
        shown: HashSet::new(),
        held: Held::default(),
        left_out: Vec::new(),
        budget,
    };
    mail.part(bytes, 0);
    let Mail { whole, texts, mut held, left_out, .. } = mail;
    if !whole || held.files.iter().any(|file| file.damaged) {
        held.warnings.push(damaged());
    }
    if let Some(start) = start(&texts) {
        held.warnings.push(Problem::warning(say::mail_has_text(start)).with_hint(say::type_over_what_belongs()));
    }
    if !left_out.is_empty() {
        held.warnings.push(Problem::warning(say::left_out_of_mail(left_out)).with_hint(say::send_what_is_missing()));
    }
    held
}

/// A mail that is being taken apart.
struct Mail<'b> {
    /// How many parts there were so far.
    parts: usize,
    /// Whether all that was begun was ended too.
    whole: bool,
    texts: Vec<Text>,
    /// The identifiers of what pages show in their text (RFC 2392).
    shown: HashSet<String>,
    held: Held,
    /// The names of what belongs to the mail itself.
    left_out: Vec<String>,
    budget: &'b mut Budget,
}

/// What was typed in the mail itself.
struct Text {
    /// Whether it was typed without form: then it is left as it is.
    is_plain: bool,
    text: String,
}

impl Mail<'_> {
    /// Takes in a part: its head, and what it holds.
    fn part(&mut self, bytes: &[u8], depth: usize) {
        self.parts += 1;
        if self.parts > MAX_PARTS || depth > MAX_DEPTH {
            self.fail(too_many());
            return;
        }
        let (head, body) = parted(bytes);
        let head = head_of(head);
        let kind = head.as_ref().and_then(|head| head.content_type()).filter(|kind| kind.ctype() == "multipart");
        let split = kind.and_then(|kind| split(body, kind.attribute("boundary")?));
        let Some((parts, whole)) = split else { return self.leaf(head.as_ref(), body) };
        self.whole &= whole;
        let first = self.texts.len();
        for part in parts {
            self.part(part, depth + 1);
        }
        // Of parts that say the same, plain text is enough (RFC 2046, 5.1.4).
        let is_choice = kind.and_then(|kind| kind.subtype()) == Some("alternative");
        let texts = self.texts.get_mut(first..).unwrap_or_default();
        if is_choice && texts.iter().any(|text| text.is_plain && !text.text.trim().is_empty()) {
            texts.iter_mut().filter(|text| !text.is_plain).for_each(|text| text.text.clear());
        }
    }

    /// Takes in a part that holds no others: a text of the mail, or a file.
    fn leaf(&mut self, head: Option<&Message>, body: &[u8]) {
        let (content, damaged) = decoded(head, body);
        let name = head.and_then(|head| head.attachment_name()).unwrap_or_default();
        let disposition = head.and_then(|head| head.content_disposition());
        let is_attached = disposition.is_some_and(ContentType::is_attachment) || !name.is_empty();
        let kind = head.and_then(|head| head.content_type());
        let (main, sub) = kind.map_or(("text", "plain"), |kind| (kind.ctype(), kind.subtype().unwrap_or("plain")));
        let charset = kind.and_then(|kind| kind.attribute("charset")).unwrap_or_default();
        match (main, sub) {
            // Pages come in more kinds than one: for watches, for readers of mail that run them.
            ("text" | "multipart", _) if !is_attached && !is_of_mail(main, sub) => {
                self.text(&content, charset, !sub.ends_with("html"));
            }
            _ => {
                let is_shown = head.and_then(|head| head.content_id()).is_some_and(|id| self.shown.contains(id));
                let belongs_to_text = is_shown || disposition.is_some_and(ContentType::is_inline);
                let is_picture = main == "image" || Format::of(&content) == Format::Picture;
                let is_logo = belongs_to_text && is_picture && content.len() < SMALL_PICTURE;
                let name = if name.is_empty() { self.name(&content, main, sub) } else { name.to_string() };
                // Not a path: nobody packs folders in a mail.
                let name = name.replace(['/', '\\'], "-");
                if is_logo || is_of_mail(main, sub) {
                    self.left_out.push(name);
                } else {
                    self.file(name, content.into_owned(), damaged);
                }
            }
        }
    }

    fn text(&mut self, content: &[u8], charset: &str, is_plain: bool) {
        let taken: usize = self.texts.iter().map(|text| text.text.len()).sum();
        let content = content.get(..content.len().min(MAX_TEXT.saturating_sub(taken))).unwrap_or_default();
        let (text, ..) = Encoding::for_label(charset.as_bytes()).unwrap_or(UTF_8).decode(content);
        if !is_plain {
            let ids = text.split("cid:").skip(1).filter_map(|rest| rest.split(['"', '\'', ')', '>']).next());
            self.shown.extend(ids.map(str::to_string));
        }
        self.texts.push(Text { is_plain, text: if is_plain { text.into_owned() } else { html_to_text(&text) } });
    }

    fn file(&mut self, name: String, content: Vec<u8>, damaged: bool) {
        match self.budget.file().and_then(|()| self.budget.bytes(content.len())) {
            Ok(()) => self.held.files.push(Inside { name, content: Ok(content), damaged }),
            Err(problem) => self.fail(problem),
        }
    }

    /// Says once that there is more than is read.
    fn fail(&mut self, problem: Problem) {
        if self.held.errors.is_empty() {
            self.held.errors.push(problem);
        }
    }

    /// What a part without a name is called: the subject of a mail that was sent on, or its number and its type.
    fn name(&self, content: &[u8], main: &str, sub: &str) -> String {
        let mail = (main == "message").then(|| head_of(parted(content).0)).flatten();
        let subject = mail.as_ref().and_then(|mail| mail.subject()).filter(|subject| !subject.trim().is_empty());
        subject.map_or_else(|| format!("{} ({main} {sub})", self.parts), |subject| format!("{subject}.eml"))
    }
}

/// Whether a part is one that programs add to a mail: signatures, invitations, business cards, receipts of delivery.
fn is_of_mail(main: &str, sub: &str) -> bool {
    match main {
        "application" => {
            matches!(sub, "pgp-signature" | "pkcs7-signature" | "x-pkcs7-signature" | "ics" | "applefile")
        }
        "text" => matches!(sub, "calendar" | "vcard" | "x-vcard" | "directory" | "rfc822-headers"),
        "message" => matches!(sub, "delivery-status" | "disposition-notification"),
        _ => false,
    }
}

/// The head of a part, and what stands behind the first line without anything.
fn parted(bytes: &[u8]) -> (&[u8], &[u8]) {
    let mut at = 0;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let (head, rest) = bytes.split_at(at);
        if matches!(line, b"\n" | b"\r\n") {
            return (head, rest.get(line.len()..).unwrap_or_default());
        }
        at += line.len();
    }
    (bytes, &[])
}

/// What the head of a part says about it; nothing without a head.
fn head_of(head: &[u8]) -> Option<Message<'_>> {
    let head = head.get(..head.len().min(MAX_HEAD)).unwrap_or_default();
    let parser = MessageParser::new().with_mime_headers().header_text(HeaderName::Subject).default_header_ignore();
    parser.parse_headers(head)
}

/// The parts between lines with a boundary (RFC 2046, 5.1.1), and whether the last one ends; `None` without any.
fn split<'m>(body: &'m [u8], boundary: &str) -> Option<(Vec<&'m [u8]>, bool)> {
    let line = format!("--{boundary}");
    let mut parts = Vec::new();
    let (mut start, mut at) = (None, 0);
    while let Some(found) = body.get(at..).and_then(|rest| find(rest, line.as_bytes())) {
        let (before, _) = body.split_at(at + found);
        at = before.len() + line.len();
        if !(before.is_empty() || before.ends_with(b"\n")) {
            continue;
        }
        let behind = body.get(at..).unwrap_or_default();
        let is_last = behind.starts_with(b"--");
        let rest = behind.split_inclusive(|byte| *byte == b'\n').next().unwrap_or_default();
        if !is_last && !rest.trim_ascii().is_empty() {
            continue;
        }
        if let Some(start) = start {
            // The line end before a boundary belongs to the boundary.
            let part = before.get(start..).unwrap_or_default();
            let part = part.strip_suffix(b"\n").unwrap_or(part);
            parts.push(part.strip_suffix(b"\r").unwrap_or(part));
        }
        if is_last || parts.len() > MAX_PARTS {
            return Some((parts, is_last));
        }
        at += rest.len();
        start = Some(at);
    }
    parts.push(body.get(start?..).unwrap_or_default());
    Some((parts, false))
}

/// The content of a part, and whether it is not whole.
fn decoded<'m>(head: Option<&Message>, body: &'m [u8]) -> (Cow<'m, [u8]>, bool) {
    let encoding = head.and_then(|head| head.content_transfer_encoding()).unwrap_or_default().trim();
    if encoding.eq_ignore_ascii_case("base64") {
        let is_letter = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
        // Two letters are a byte, three are two; one alone is what is left of four.
        let is_cut = body.iter().filter(|byte| is_letter(byte)).count() % 4 == 1;
        match base64_decode(body) {
            Some(bytes) => (bytes.into(), is_cut),
            None => {
                let letters: Vec<u8> = body.iter().copied().filter(is_letter).collect();
                (base64_decode(&letters).unwrap_or_default().into(), true)
            }
        }
    } else if encoding.eq_ignore_ascii_case("quoted-printable") {
        match quoted_printable_decode(body) {
            Some(bytes) => (bytes.into(), false),
            None => (body.into(), true),
        }
    } else {
        (body.into(), false)
    }
}

/// How what people typed in a mail starts, in one line; `None` when they typed nothing.
fn start(texts: &[Text]) -> Option<String> {
    let words: Vec<&str> = texts.iter().flat_map(|text| text.text.split_whitespace()).collect();
    let text = words.join(" ");
    let shown: String = text.chars().take(SHOWN).collect();
    if shown.is_empty() {
        None
    } else if shown.len() == text.len() {
        Some(text)
    } else {
        Some(format!("{shown}…"))
    }
}
