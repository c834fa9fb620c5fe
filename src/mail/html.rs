//! The words of a mail as HTML: paragraphs, lists, and links to what the template names.

use super::line::{Line, Piece, Place, one_line};

/// What a line of a list begins with.
const BULLET: &str = "- ";

/// What a link begins with.
const LINKS: [&str; 2] = ["https://", "http://"];

/// Makes a page of the lines of a template.
pub(super) fn page<'v>(language: &str, title: &str, lines: &[Line], value: &impl Fn(Place) -> &'v str) -> String {
    let mut body = String::new();
    for block in lines.chunk_by(|one, next| kind(one) == kind(next)) {
        match kind(&block[0]) {
            Kind::Blank => {}
            Kind::Item => {
                let items: String = block.iter().map(|line| format!("<li>{}</li>\n", item(line, value))).collect();
                body.push_str(&format!("<ul>\n{items}</ul>\n"));
            }
            Kind::Words => {
                let lines: Vec<String> = block.iter().map(|line| words(&line.0, value)).collect();
                body.push_str(&format!("<p>{}</p>\n", lines.join("<br>\n")));
            }
        }
    }
    let (language, title) = (escaped(language), escaped(title));
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head><meta charset=\"utf-8\"><title>{title}</title></head>\n\
         <body>\n{body}</body>\n</html>\n"
    )
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Blank,
    Item,
    Words,
}

fn kind(line: &Line) -> Kind {
    match line.0.first() {
        None => Kind::Blank,
        Some(Piece::Words(words)) if words.starts_with(BULLET) => Kind::Item,
        Some(Piece::Words(_) | Piece::Place(_)) => Kind::Words,
    }
}

fn item<'v>(line: &Line, value: &impl Fn(Place) -> &'v str) -> String {
    let mut pieces = line.0.clone();
    if let Some(Piece::Words(words)) = pieces.first_mut() {
        words.drain(..BULLET.len());
    }
    words(&pieces, value)
}

/// The words in pieces. A link in what was filled in is no link: nobody who wrote the template chose it.
fn words<'v>(pieces: &[Piece], value: &impl Fn(Place) -> &'v str) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Words(words) => linked(words),
        Piece::Place(place) => escaped(&one_line(value(*place))),
    };
    pieces.iter().map(piece).collect()
}

fn linked(words: &str) -> String {
    let mut html = String::new();
    let mut rest = words;
    while let Some(start) = LINKS.iter().filter_map(|link| rest.find(link)).min() {
        let (before, link) = rest.split_at(start);
        let end = link.find(|c: char| c.is_whitespace() || "<>\"".contains(c)).unwrap_or(link.len());
        let link = link[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '’', '”']);
        let shown = escaped(link);
        html.push_str(&format!("{}<a href=\"{shown}\">{shown}</a>", escaped(before)));
        rest = &rest[start + link.len()..];
    }
    html + &escaped(rest)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
