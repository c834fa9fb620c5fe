//! The text of rich text: XHTML, of which the ends of paragraphs matter (ISO 32000-1, 12.7.3.4).

/// Leaves out what is markup, and decodes references. What is broken stays as it is.
pub(super) fn plain(rich: &str) -> String {
    let mut plain = String::new();
    let mut rest = rich;
    while let Some((before, after)) = rest.split_once('<') {
        decode(before, &mut plain);
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        let tag = tag.trim_end_matches(['/', ' ']);
        let name = tag.split_ascii_whitespace().next().unwrap_or_default();
        if ["/p", "/div", "br"].iter().any(|end| name.eq_ignore_ascii_case(end)) {
            plain.push('\n');
        }
        rest = after;
    }
    decode(rest, &mut plain);
    plain.trim().to_string()
}

/// More than any reference is long.
const LONGEST: usize = 10;

/// Decodes references to characters: the five of XML, by number, and the one space that editors write by name.
fn decode(text: &str, plain: &mut String) {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        plain.push_str(before);
        let reference = after.split_once(';').filter(|(name, _)| name.len() <= LONGEST);
        match reference.and_then(|(name, after)| Some((character(name)?, after))) {
            Some((character, after)) => {
                plain.push(character);
                rest = after;
            }
            None => {
                plain.push('&');
                rest = after;
            }
        }
    }
    plain.push_str(rest);
}

fn character(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let hexadecimal = number.strip_prefix(['x', 'X']);
        let number = hexadecimal.map_or_else(|| number.parse().ok(), |digits| u32::from_str_radix(digits, 16).ok());
        return number.and_then(char::from_u32);
    }
    match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{A0}'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_decoded_once() {
        for (rich, expected) in [
            ("<body><p>caf&#xe9; &#8364; 5&#160;&amp;#233;</p></body>", "café € 5\u{A0}&#233;"),
            ("<p>a &lt; b</p><p>c</p>", "a < b\nc"),
            ("<p dir=\"ltr\"><span style=\"x\">vet</span><br class='y'/>twee</p>", "vet\ntwee"),
            ("A&B; &#x110000; &lang; & &#0x;", "A&B; &#x110000; &lang; & &#0x;"),
            ("<p>cut &am", "cut &am"),
        ] {
            assert_eq!(plain(rich), expected);
        }
    }
}
