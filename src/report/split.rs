//! Several actions in one text: at the marks that people put before them, and where every line is a sentence.

/// Marks that stand before an item: with a space behind them, or before a letter.
const MARKS: [char; 14] = ['-', '*', '•', '–', '—', '‣', '▪', '▫', '◦', '·', '●', '○', '➢', '→'];

/// The highest number of an item: what is higher starts a sentence with a number.
const MAX_NUMBER: u8 = 99;

/// Splits a text into the actions in it. Each bullet is one, and so is each paragraph, or each of its lines when all of
/// them are sentences. Line ends within an action stay.
pub(super) fn actions_in(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut paragraph: Vec<&str> = Vec::new();
    let mut marks = Marks::default();
    // Whether a line without a mark goes on with the item above it.
    let mut open = false;
    for line in text.lines().chain([""]) {
        let words = line.trim();
        match marks.strip(words) {
            _ if words.is_empty() => {
                found.extend(sentences(&std::mem::take(&mut paragraph)));
                open = false;
            }
            Some(item) => {
                found.extend(sentences(&std::mem::take(&mut paragraph)));
                open = !item.is_empty();
                found.extend(open.then(|| item.to_string()));
            }
            None => match found.last_mut() {
                Some(last) if open => {
                    last.push('\n');
                    last.push_str(words);
                }
                Some(_) | None => paragraph.push(words),
            },
        }
    }
    found
}

/// The lines of a paragraph: each by itself when all of them are sentences, else all of them as one.
fn sentences(lines: &[&str]) -> Vec<String> {
    let starts = |line: &&str| line.chars().next().is_some_and(|first| first.is_uppercase() || first.is_numeric());
    let ends = |line: &&str| line.ends_with(['.', '!', '?', ';', '…']);
    match lines {
        [] => Vec::new(),
        [before @ .., _] if lines.iter().all(starts) && before.iter().all(ends) => {
            lines.iter().map(ToString::to_string).collect()
        }
        _ => vec![lines.join("\n")],
    }
}

/// The marks seen so far: letters count as marks in their order only.
#[derive(Default)]
struct Marks {
    last_letter: Option<char>,
}

impl Marks {
    /// Takes the mark off a line that starts with one.
    fn strip<'l>(&mut self, line: &'l str) -> Option<&'l str> {
        let rest = match line.strip_prefix(MARKS) {
            Some(rest) if rest.is_empty() || rest.starts_with(|c: char| c.is_whitespace() || c.is_alphabetic()) => rest,
            Some(_) | None => self.strip_counted(line)?,
        };
        Some(rest.trim_start())
    }

    /// Takes off 1., 2), (3), a) or b.
    fn strip_counted<'l>(&mut self, line: &'l str) -> Option<&'l str> {
        let inner = line.strip_prefix('(').unwrap_or(line);
        let end = inner.find(['.', ')'])?;
        let (count, rest) = inner.split_at(end);
        let rest = rest.get(1..).filter(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))?;
        if count.len() <= 2 && count.parse::<u8>().is_ok_and(|number| (1..=MAX_NUMBER).contains(&number)) {
            return Some(rest);
        }
        let mut letters = count.chars();
        let letter = letters.next().filter(char::is_ascii_alphabetic)?.to_ascii_lowercase();
        let next = self.last_letter.and_then(|last| char::from_u32(u32::from(last) + 1));
        if letters.next().is_some() || letter != 'a' && Some(letter) != next {
            return None;
        }
        self.last_letter = Some(letter);
        Some(rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_usual_mark_starts_an_action() {
        for text in [
            "- Bellen\n- Mailen",
            "* Bellen\n* Mailen",
            "• Bellen\n•\tMailen",
            "– Bellen\n– Mailen",
            "-Bellen\n-Mailen",
            "1. Bellen\n2. Mailen",
            "1) Bellen\n2) Mailen",
            "(1) Bellen\n(2) Mailen",
            "a) Bellen\nb) Mailen",
            "a. Bellen\n\nb. Mailen",
            "  - Bellen\n\n\n  - Mailen\n",
            "Bellen\n\nMailen",
        ] {
            assert_eq!(actions_in(text), ["Bellen", "Mailen"], "{text:?}");
        }
    }

    #[test]
    fn lines_are_actions_only_when_all_of_them_are_sentences() {
        assert_eq!(actions_in("Bel de gemeente.\nMail de politie."), ["Bel de gemeente.", "Mail de politie."]);
        assert_eq!(actions_in("Bel de gemeente.\nMail de politie"), ["Bel de gemeente.", "Mail de politie"]);
        assert_eq!(actions_in("Overleg met\nGemeente Zuid"), ["Overleg met\nGemeente Zuid"]);
        assert_eq!(actions_in("Bel de gemeente\nen mail de politie."), ["Bel de gemeente\nen mail de politie."]);
    }

    #[test]
    fn line_ends_are_never_swallowed() {
        assert_eq!(actions_in("- Bellen\nmet Jan\n- Mailen"), ["Bellen\nmet Jan", "Mailen"]);
        assert_eq!(actions_in("Eerst dit:\n- Bellen"), ["Eerst dit:", "Bellen"]);
    }

    #[test]
    fn what_only_looks_like_a_mark_is_none() {
        for text in
            ["-5 graden is te koud", "2026. Dat is het jaar", "b. is geen begin", "3.5 fte", "*", "e.d. regelen"]
        {
            let wanted: &[&str] = if text == "*" { &[] } else { &[text] };
            assert_eq!(actions_in(text), wanted, "{text:?}");
        }
        assert_eq!(actions_in(""), <[&str; 0]>::default());
    }
}
