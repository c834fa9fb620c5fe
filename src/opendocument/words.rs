//! Words in a paragraph: readers make one space of all white space, so more of it has elements (ISO/IEC 26300-1, 6.1.2).

use super::xml::Xml;
use crate::source::line_feeds;

/// Adds words; line feeds break the line. Spaces at either end are kept.
pub(crate) fn words(xml: &mut Xml, text: &str) {
    let text = line_feeds(text);
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            xml.empty("text:line-break", &[]);
        }
        for (number, part) in line.split('\t').enumerate() {
            if number > 0 {
                xml.empty("text:tab", &[]);
            }
            spaced(xml, part);
        }
    }
}

/// Adds words without tabs and line ends.
fn spaced(xml: &mut Xml, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.find(' ') {
        let (before, spaces) = rest.split_at(at);
        let behind = spaces.trim_start_matches(' ');
        let count = spaces.len() - behind.len();
        xml.text(before);
        let is_between = !(before.is_empty() || behind.is_empty());
        match count {
            1 if is_between => xml.text(" "),
            1 => xml.empty("text:s", &[]),
            count => xml.empty("text:s", &[("text:c", &count.to_string())]),
        }
        rest = behind;
    }
    xml.text(rest);
}

/// Adds a text with the page's number in the place of this name, and the number of pages in `{totaal}`.
pub(crate) fn counted(xml: &mut Xml, text: &str, number: &str) {
    for part in text.split('{') {
        let rest = match part.split_once('}') {
            Some((place, rest)) if place == number => {
                xml.holding("text:page-number", &[("text:select-page", "current")], "1");
                rest
            }
            Some(("totaal", rest)) => {
                xml.holding("text:page-count", &[], "1");
                rest
            }
            Some(_) | None => part,
        };
        words(xml, rest);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_that_counts_has_elements() {
        let written = |text: &str| {
            let mut xml = Xml::default();
            words(&mut xml, text);
            xml.finish()
        };
        assert_eq!(written("a b & c"), "a b &amp; c");
        assert_eq!(written(" a  b "), "<text:s/>a<text:s text:c=\"2\"/>b<text:s/>");
        assert_eq!(written("a\tb\r\nc\u{1}"), "a<text:tab/>b<text:line-break/>c");
        assert_eq!(written("\n \n"), "<text:line-break/><text:s/><text:line-break/>");
    }
}
