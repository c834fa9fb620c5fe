//! A draft of a mail, as a file that mail programs open (RFC 5322, MIME: RFC 2045 to 2049).

use std::borrow::Cow;

use mail_builder::headers::HeaderType;
use mail_builder::headers::address::Address as To;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::raw::Raw;
use mail_builder::headers::text::Text;
use mail_builder::mime::{BodyPart, MimePart};

use super::{Address, Letter};
use crate::hash::Hash;

/// A file that goes with a mail.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Attachment<'a> {
    pub name: &'a str,
    /// Its media type.
    pub kind: &'static str,
    pub bytes: &'a [u8],
}

/// Writes a draft: a letter to somebody, of whom no address need be known.
///
/// Programs open it to be looked at and sent: `X-Unsent`. Who sends it, when, and under which number is theirs to say.
pub(crate) fn draft(name: &str, to: Option<&Address>, letter: &Letter, attachments: &[Attachment]) -> Vec<u8> {
    // Boundaries stand in no text that is encoded, and are no word that people write (RFC 2046, 5.1.1).
    let key = Hash::of_data(&(name, to.map(Address::as_str), &letter.subject, &letter.text));
    let words = vec![
        MimePart::new("text/plain", BodyPart::Text(letter.text.as_str().into())),
        MimePart::new("text/html", BodyPart::Text(letter.html.as_str().into())),
    ];
    let mut parts = vec![multipart("alternative", key, words)];
    parts.extend(attachments.iter().map(|file| {
        let kind = ContentType::new(file.kind).attribute("name", file.name);
        kind_of(kind, BodyPart::Binary(file.bytes.into())).attachment(file.name)
    }));
    let body = multipart("mixed", key, parts);
    let mut head: Vec<(Cow<'_, str>, HeaderType<'_>)> =
        vec![("X-Unsent".into(), Raw::new("1").into()), ("Subject".into(), Text::new(letter.subject.as_str()).into())];
    if let Some(to) = to {
        head.push(("To".into(), To::from((name, to.as_str())).into()));
    }
    head.push(("MIME-Version".into(), Raw::new("1.0").into()));
    head.extend(body.headers);
    let mut bytes = Vec::new();
    MimePart { headers: head, contents: body.contents }.write_part(&mut bytes);
    bytes
}

/// A part of parts.
fn multipart<'x>(kind: &'static str, key: Hash, parts: Vec<MimePart<'x>>) -> MimePart<'x> {
    let boundary = format!("=_{kind}_{key}");
    let kind = ContentType::new(format!("multipart/{kind}")).attribute("boundary", boundary);
    kind_of(kind, BodyPart::Multipart(parts))
}

/// A part of just this type.
fn kind_of<'x>(kind: ContentType<'x>, contents: BodyPart<'x>) -> MimePart<'x> {
    MimePart { headers: vec![("Content-Type".into(), kind.into())], contents }
}
