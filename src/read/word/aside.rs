//! The texts beside a document: comments in the margin, prompts in building blocks.

use super::limits::{MAX_PIECES, MAX_TEXT_BYTES};
use super::unreadable::{Limit, Unreadable};
use super::xml::{Space, Token, Xml};

/// Reads texts that stand in elements of this name: comments, building blocks. With who wrote each, where it says so.
pub(super) fn texts(text: &str, name: &str) -> Result<Vec<(String, String)>, Unreadable> {
    let mut xml = Xml::new(text);
    let mut texts: Vec<(String, String)> = Vec::new();
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
                        texts.push((element.attribute("author").unwrap_or_default(), String::new()));
                        continue;
                    }
                    (Space::Word, b"p" | b"br" | b"cr") => "\n".into(),
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
        texts.last_mut().into_iter().for_each(|(_, text)| text.push_str(&more));
    }
    Ok(texts.into_iter().map(|(author, text)| (author, text.trim().to_string())).collect())
}
