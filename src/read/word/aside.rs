//! The texts beside a document: comments, notes, the heads and feet of pages, prompts in building blocks.

use super::limits::{MAX_PIECES, MAX_TEXT_BYTES};
use super::unreadable::{Limit, Unreadable};
use super::xml::{Space, Token, Xml};

/// A text in a part beside the document.
#[derive(Debug, Default)]
pub(super) struct Beside {
    pub(super) id: String,
    pub(super) author: String,
    pub(super) text: String,
}

/// Reads texts that stand in elements of this name, such as comments. With a number and an author, where they have one.
pub(super) fn texts(text: &str, name: &str) -> Result<Vec<Beside>, Unreadable> {
    let mut xml = Xml::new(text);
    let mut texts: Vec<Beside> = Vec::new();
    let mut left = MAX_TEXT_BYTES;
    let mut in_text = false;
    loop {
        let more = match xml.next()? {
            Token::Open(element) => {
                in_text = element.space == Space::Word && element.name() == b"t";
                match (element.space, element.name()) {
                    (Space::Word, found) if found == name.as_bytes() => {
                        if texts.len() == MAX_PIECES {
                            return Err(Unreadable::TooMuch(Limit::Pieces));
                        }
                        let [id, author] = ["id", "author"].map(|name| element.attribute(name).unwrap_or_default());
                        texts.push(Beside { id, author, text: String::new() });
                        continue;
                    }
                    (Space::Word, b"p" | b"br" | b"cr") => "\n".into(),
                    (Space::Word, b"tab" | b"ptab") => "\t".into(),
                    _ => continue,
                }
            }
            Token::Text(text) if in_text => text,
            Token::Text(_) => continue,
            Token::Close => {
                in_text = false;
                continue;
            }
            Token::End => break,
        };
        left = left.checked_sub(more.len()).ok_or(Unreadable::TooMuch(Limit::Text))?;
        texts.last_mut().into_iter().for_each(|beside| beside.text.push_str(&more));
    }
    for beside in &mut texts {
        beside.text = beside.text.trim().to_string();
    }
    Ok(texts)
}
