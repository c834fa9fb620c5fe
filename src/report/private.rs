//! What in a text leads to a person besides a name: addresses and numbers that are known by their form.

use std::ops::Range;

use crate::language::Lexicon;

/// What leads to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Private {
    Email,
    Phone,
    /// The number that a citizen has with the government.
    Bsn,
    /// A postal code with the number of a house.
    Home,
    /// A number that may be one of these, or a postal code by itself.
    Perhaps,
}

/// The most signs between two digits of one number: ") " and " - ".
const LONGEST_GAP: usize = 3;

/// The most digits that are looked at: no number of a person has more.
const MOST_DIGITS: usize = 20;

/// So many digits without a gap are no amount that people write: it has its thousands apart.
const LONG: usize = 8;

/// The most digits of a telephone number (ITU-T E.164).
const MOST_OF_PHONE: usize = 15;

/// The longest name before the @ of an address (RFC 5321, 4.5.3.1.1).
const LONGEST_LOCAL: usize = 64;

/// Finds what leads to a person in a text, in order; nothing stands in two of them.
pub(super) fn found(lexicon: &Lexicon, text: &str) -> Vec<(Range<usize>, Private)> {
    let mut found: Vec<(Range<usize>, Private)> = Vec::new();
    let mut at = 0;
    while let Some(character) = text[at..].chars().next() {
        let before = text[..at].chars().next_back();
        let starts = !before.is_some_and(|before| before.is_alphanumeric() || matches!(before, '+' | '@' | '_'));
        if let Some(end) = starts.then(|| date(text, at)).flatten() {
            at = end;
            continue;
        }
        let here =
            starts.then(|| email(text, at).or_else(|| number(text, at)).or_else(|| home(lexicon, text, at))).flatten();
        match here {
            Some((end, private)) => {
                found.push((at..end, private));
                at = end;
            }
            None => at += character.len_utf8(),
        }
    }
    found
}

/// An address for mail that starts here.
fn email(text: &str, start: usize) -> Option<(usize, Private)> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '+' | '\'');
    let local: usize =
        text[start..].chars().take(LONGEST_LOCAL + 1).take_while(|c| is_part(*c)).map(char::len_utf8).sum();
    if local == 0 {
        return None;
    }
    let domain = text[start + local..].strip_prefix('@')?;
    let length = domain.find(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '-'))).unwrap_or(domain.len());
    // A full stop behind it is the end of the sentence.
    let domain = domain[..length].trim_end_matches(['.', '-']);
    (!domain.is_empty()).then(|| (start + local + 1 + domain.len(), Private::Email))
}

/// Digits that belong together, in the groups that they are written in.
struct Digits {
    digits: String,
    groups: Vec<usize>,
    /// What stands between the groups.
    gaps: Vec<String>,
    /// Where each group ends in the text.
    ends: Vec<usize>,
}

impl Digits {
    fn at(text: &str, start: usize) -> Option<Self> {
        let mut this = Self { digits: String::new(), groups: Vec::new(), gaps: Vec::new(), ends: Vec::new() };
        let mut at = start;
        loop {
            let length = text[at..].find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len() - at);
            if length == 0 {
                break;
            }
            this.digits.push_str(&text[at..at + length]);
            this.groups.push(length);
            at += length;
            this.ends.push(at);
            if this.digits.len() > MOST_DIGITS {
                return None;
            }
            let gap: String = text[at..].chars().take_while(|c| is_gap(*c)).take(LONGEST_GAP + 1).collect();
            let next = at + gap.len();
            if gap.is_empty()
                || gap.chars().count() > LONGEST_GAP
                || !text[next..].starts_with(|c: char| c.is_ascii_digit())
            {
                break;
            }
            this.gaps.push(gap);
            at = next;
        }
        // Part of a word, as in 3b.
        let end = *this.ends.last()?;
        let glued = text[end..].starts_with(|c: char| c.is_alphanumeric() || c == '_');
        (!glued).then_some(this)
    }

    /// How many groups the first so many digits are; none when they end within one.
    fn groups_of(&self, count: usize) -> Option<usize> {
        let mut sum = 0;
        self.groups.iter().position(|group| {
            sum += group;
            sum == count
        })
    }

    fn is_date(&self) -> bool {
        matches!(self.groups[..], [1..=2, 1..=2, 4, ..] | [4, 2, 2, ..])
            && self.gaps.iter().take(2).all(|gap| matches!(gap.trim(), "-" | "." | "/"))
    }
}

fn is_gap(c: char) -> bool {
    matches!(c, ' ' | '-' | '.' | '/' | '(' | ')' | '\u{A0}' | '\u{2011}' | '–')
}

/// The end of a date that starts here: with what is behind it, it has as many digits as a telephone number.
fn date(text: &str, start: usize) -> Option<usize> {
    Digits::at(text, start).filter(Digits::is_date)?.ends.get(2).copied()
}

/// A number of a telephone or a citizen that starts here.
fn number(text: &str, start: usize) -> Option<(usize, Private)> {
    let rest = &text[start..];
    let signs = rest.find(|c: char| !matches!(c, '+' | '(')).filter(|length| *length <= 2)?;
    let number = Digits::at(text, start + signs)?;
    let plus = rest[..signs].contains('+');
    if let Some(end) = phone(&number, plus) {
        return Some((end, Private::Phone));
    }
    // An amount is written in threes, with points; what goes on is another number.
    let goes_on = text[*number.ends.last()?..]
        .strip_prefix([',', '.'])
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let in_points = number.gaps.iter().any(|gap| gap == ".");
    let usual = match number.groups[..] {
        [9] => true,
        [3, 3, 3] => number.gaps.iter().all(|gap| gap.trim().is_empty()),
        [4, 2, 3] => true,
        _ => false,
    };
    if usual && signs == 0 && !goes_on && is_bsn(&number.digits) {
        return Some((*number.ends.last()?, Private::Bsn));
    }
    let long = usual || number.groups.iter().any(|group| *group >= LONG);
    let long = long && number.digits.len() <= MOST_OF_PHONE && !goes_on && !in_points && !after_amount(text, start);
    long.then(|| (number.ends.last().copied().unwrap_or(start), Private::Perhaps))
}

fn after_amount(text: &str, start: usize) -> bool {
    text[..start].trim_end().ends_with(['€', '$'])
}

/// The end of a telephone number.
fn phone(number: &Digits, plus: bool) -> Option<usize> {
    let digits = number.digits.as_str();
    let end = |count: usize| number.groups_of(count).map(|group| number.ends[group]);
    if plus || digits.starts_with("0031") {
        let country = if plus { digits } else { &digits[2..] };
        let skipped = digits.len() - country.len();
        if let Some(within) = country.strip_prefix("31") {
            // +31 (0)6: the zero is for who calls from within.
            let length = if within.starts_with('0') { 12 } else { 11 };
            return end(skipped + length);
        }
        return (LONG..=MOST_OF_PHONE).contains(&country.len()).then(|| number.ends.last().copied()).flatten();
    }
    let is_area = match number.groups[..] {
        [10] => true,
        [2, ..] => digits.starts_with("06"),
        [3 | 4, ..] => true,
        _ => false,
    };
    let second = digits.as_bytes().get(1).copied().unwrap_or(b'0');
    (is_area && digits.starts_with('0') && second != b'0').then(|| end(10)).flatten()
}

/// Whether nine digits pass the test that the number of a citizen does.
fn is_bsn(digits: &str) -> bool {
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    let digits: Vec<i32> = digits.bytes().map(|digit| i32::from(digit - b'0')).collect();
    let sum: i32 = digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum();
    digits.len() == weights.len() && sum % 11 == 0 && digits.iter().any(|digit| *digit > 0)
}

/// A postal code with the number of a house before or behind it, or by itself.
fn home(lexicon: &Lexicon, text: &str, start: usize) -> Option<(usize, Private)> {
    // 12a, 1234 AB
    if let Some(length) = house_number(&text[start..]) {
        let rest = &text[start + length..];
        let gap = rest.find(|c: char| !matches!(c, ' ' | ',' | '\n' | '\r')).filter(|gap| *gap > 0)?;
        let code = start + length + gap;
        if let Some(length) = postal_code(&text[code..]) {
            return Some((code + length, Private::Home));
        }
    }
    let length = postal_code(&text[start..])?;
    let end = start + length;
    let gap = text[end..].find(|c: char| !matches!(c, ' ' | ',')).unwrap_or(0);
    let behind = unnamed(lexicon, &text[end + gap..]);
    let named = text[end + gap..].len() - behind.len();
    // 2027 NS is a year with something behind it.
    let is_year = text[start..].starts_with("19") || text[start..].starts_with("20");
    match house_number(behind).filter(|_| gap > 0) {
        Some(length) if !is_year || gap == 1 => Some((end + gap + named + length, Private::Home)),
        Some(_) => Some((end, Private::Perhaps)),
        None => (!is_year).then_some((end, Private::Perhaps)),
    }
}

/// A text without what says that the number of a house comes: the word for that, with a space behind it.
fn unnamed<'t>(lexicon: &Lexicon, text: &'t str) -> &'t str {
    let behind = |word: &String| text.strip_prefix(word.as_str())?.strip_prefix(' ');
    lexicon.house_numbers.iter().find_map(behind).unwrap_or(text)
}

/// The length of the number of a house that a text starts with: 12, 12a, 12-3, 12 bis.
fn house_number(text: &str) -> Option<usize> {
    let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    if !(1..=5).contains(&digits) || text.starts_with('0') {
        return None;
    }
    let rest = &text[digits..];
    let letters = rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len());
    let added = match letters {
        0 => {
            let behind = rest.strip_prefix('-').unwrap_or_default();
            let more = behind.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(behind.len());
            if (1..=4).contains(&more) { more + 1 } else { 0 }
        }
        1 => 1,
        _ => return None,
    };
    let end = digits + added;
    (!text[end..].starts_with(|c: char| c.is_alphanumeric())).then_some(end)
}

/// The length of the postal code that a text starts with: 1234 AB, or 1234ab.
fn postal_code(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let digits = bytes.get(..4)?.iter().all(u8::is_ascii_digit) && bytes[0] != b'0';
    let gap = usize::from(bytes.get(4) == Some(&b' '));
    let letters = bytes.get(4 + gap..6 + gap)?;
    let is_code = letters.iter().all(u8::is_ascii_uppercase) || gap == 0 && letters.iter().all(u8::is_ascii_lowercase);
    let end = 6 + gap;
    let alone = !text.get(end..)?.starts_with(|c: char| c.is_alphanumeric());
    (digits && is_code && alone).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_text(text: &str) -> Vec<(&str, Private)> {
        let lexicon = crate::language::Vocabulary::of_tag("nl").lexicon;
        found(&lexicon, text).into_iter().map(|(range, private)| (&text[range], private)).collect()
    }

    #[test]
    fn telephone_numbers_are_found_in_every_notation() {
        for number in [
            "0612345678",
            "06-12345678",
            "06 12 34 56 78",
            "06 - 12345678",
            "010-1234567",
            "(010) 123 45 67",
            "0113 123456",
            "0113-12 34 56",
            "+31 6 12345678",
            "+31(0)6-12345678",
            "0031612345678",
            "+32 470 12 34 56",
            "088 123 45 67",
        ] {
            let text = format!("Bel {number}, of mail.");
            assert_eq!(in_text(&text), [(number, Private::Phone)], "{text}");
        }
    }

    #[test]
    fn numbers_of_citizens_pass_the_test_of_eleven() {
        assert_eq!(in_text("BSN: 111222333."), [("111222333", Private::Bsn)]);
        assert_eq!(in_text("123456782 en 1234.56.782"), [("123456782", Private::Bsn), ("1234.56.782", Private::Bsn)]);
        assert_eq!(in_text("111222334"), [("111222334", Private::Perhaps)]);
        assert_eq!(in_text("NL111222333 A111222333B 1111222333111222333"), []);
        assert_eq!(in_text("€ 111.222.333 en 000000000 en 111222333,50"), [("000000000", Private::Perhaps)]);
    }

    #[test]
    fn homes_are_postal_codes_with_a_number() {
        for home in ["1234 AB 12", "1234AB, 12a", "12, 1234 AB", "12-3, 1234 AB", "1234ab 7", "2011 VB nr. 5"] {
            let text = format!("Aan de Kade {home} in Zuid");
            assert_eq!(in_text(&text), [(home, Private::Home)], "{text}");
        }
        assert_eq!(in_text("bij 1234 AB"), [("1234 AB", Private::Perhaps)]);
        assert_eq!(in_text("in 2027 NS, 1234 gezinnen"), [("2027 NS", Private::Perhaps)]);
        assert_eq!(in_text("in 2027 NS en ggz, 1234 ABC, één, 1234 één"), []);
    }

    #[test]
    fn addresses_for_mail_end_with_the_sentence() {
        assert_eq!(in_text("Mail a.b+c@x-y.nl."), [("a.b+c@x-y.nl", Private::Email)]);
        assert_eq!(in_text("de @ en x@ en @y"), []);
    }

    /// Dates, amounts and years are in every session.
    #[test]
    fn other_numbers_stay() {
        for text in [
            "01-02-2027 10:00",
            "06-12-2026 10.30",
            "2026-03-12",
            "€ 12.000.000",
            "10 000 inwoners",
            "3,2 fte",
            "12345",
            "2026-2027",
            "R1.2",
            "€ 12500000",
            "van 2024 tot 2030",
            "06-2026",
        ] {
            assert_eq!(in_text(text), [], "{text}");
        }
    }
}
