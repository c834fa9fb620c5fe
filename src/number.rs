//! Numbers as people write them: exact, with a point or a comma, and with marks between thousands or without.

use std::cmp::Ordering;
use std::fmt;

use serde::{Serialize, Serializer};

/// A decimal number, kept exactly as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Number {
    /// The number without its decimal point.
    units: i64,
    /// How many digits stand behind the point: the last is no zero.
    decimals: u8,
}

/// The most digits of a number: spreadsheets keep no more.
const MOST_DIGITS: usize = 15;

impl Number {
    /// The number ten.
    pub const TEN: Self = Self { units: 10, decimals: 0 };

    /// Reads what [`Number`] writes: digits, with a minus before and a point in between or without. `None` for all else,
    /// and for more than 15 digits.
    pub fn parse(text: &str) -> Option<Self> {
        let (sign, digits) = match text.strip_prefix('-') {
            Some(digits) => (-1, digits),
            None => (1, text),
        };
        let (whole, behind) = digits.split_once('.').unwrap_or((digits, "0"));
        let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if !is_digits(whole) || !is_digits(behind) {
            return None;
        }
        let behind = behind.trim_end_matches('0');
        let all = format!("{whole}{behind}");
        if all.trim_start_matches('0').len() > MOST_DIGITS || behind.len() > MOST_DIGITS {
            return None;
        }
        Some(Self { units: sign * all.parse::<i64>().ok()?, decimals: u8::try_from(behind.len()).ok()? })
    }

    /// How many digits stand behind the point.
    pub fn decimals(self) -> u8 {
        self.decimals
    }

    /// The number for a spreadsheet, which keeps 15 digits.
    pub fn as_f64(self) -> f64 {
        // What Rust writes, it reads.
        self.to_string().parse().unwrap_or_default()
    }

    /// Sign, digits before the point, and digits behind it.
    fn parts(self) -> (&'static str, String, String) {
        let decimals = usize::from(self.decimals);
        let digits = format!("{:0>width$}", self.units.unsigned_abs(), width = decimals + 1);
        let (whole, behind) = digits.split_at(digits.len() - decimals);
        (if self.units < 0 { "-" } else { "" }, whole.to_string(), behind.to_string())
    }
}

/// As TOML and JSON write it: 1250.5.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, whole, behind) = self.parts();
        let point = if behind.is_empty() { "" } else { "." };
        write!(f, "{sign}{whole}{point}{behind}")
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.decimals {
            0 => serializer.serialize_i64(self.units),
            _ => serializer.serialize_f64(self.as_f64()),
        }
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        let scaled = |one: &Self, by: u8| i128::from(one.units) * 10_i128.pow(u32::from(by));
        scaled(self, other.decimals).cmp(&scaled(other, self.decimals))
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The marks in the numbers of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Marks {
    /// Between thousands; `None` for nothing.
    thousands: Option<char>,
    /// Before decimals.
    decimal: char,
}

/// Nothing between thousands, and a point before decimals.
impl Default for Marks {
    fn default() -> Self {
        Self { thousands: None, decimal: '.' }
    }
}

impl Marks {
    /// Takes the marks from a number that shows them: `1.234,5`. `None` for another number.
    pub fn of(example: &str) -> Option<Self> {
        let between = example.strip_prefix('1')?.strip_suffix('5')?;
        let (thousands, decimal) = between.split_once("234")?;
        let mark = |text: &str| {
            let mut characters = text.chars();
            let first = characters.next().filter(|mark| is_mark(*mark))?;
            characters.next().is_none().then_some(first)
        };
        let decimal = mark(decimal).filter(|decimal| matches!(decimal, '.' | ','))?;
        let thousands = if thousands.is_empty() { None } else { Some(mark(thousands)?) };
        (thousands != Some(decimal)).then_some(Self { thousands, decimal })
    }

    /// What stands before decimals.
    pub fn decimal(self) -> char {
        self.decimal
    }

    /// Writes a number. Decimals that are not there become zeros up to `decimals`, unless it is whole.
    pub fn written(self, number: Number, decimals: u8) -> String {
        let (sign, whole, mut behind) = number.parts();
        let wanted = if behind.is_empty() { 0 } else { usize::from(decimals) };
        // 1,125 would be a thousand to some.
        let wanted = if behind.len() == 3 && wanted < 3 { 4 } else { wanted };
        while behind.len() < wanted {
            behind.push('0');
        }
        let mut grouped = String::new();
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) {
                grouped.extend(self.thousands);
            }
            grouped.push(digit);
        }
        let point = if behind.is_empty() { String::new() } else { self.decimal.to_string() };
        format!("{sign}{grouped}{point}{behind}")
    }

    /// Reads a number in any notation that is usual: 1250, 1.250,50, 1,250.50, 1 250, 12,5. `decimals` is how many are
    /// expected.
    ///
    /// One mark before three digits is read as this language and what is expected have it, and is no number when they
    /// do not say.
    pub fn read(self, text: &str, decimals: u8) -> Option<Number> {
        let text = text.trim();
        let (sign, text) = match text.strip_prefix(['-', '\u{2212}']) {
            Some(rest) => ("-", rest),
            None => ("", text.strip_prefix('+').unwrap_or(text)),
        };
        if !text.chars().all(|c| c.is_ascii_digit() || is_mark(c)) {
            return None;
        }
        let marks: Vec<char> = text.chars().filter(|c| is_mark(*c)).map(same).collect();
        let digits: Vec<&str> = text.split(is_mark).collect();
        let has_decimals = self.decimals_of(&marks, &digits, decimals)?;
        let (whole, behind) = digits.split_at(digits.len() - usize::from(has_decimals));
        let is_padded = whole.first().is_some_and(|first| first.len() > 1 && first.starts_with('0'));
        if is_padded || !is_grouped(whole) {
            return None;
        }
        let behind = behind.first().map_or(String::new(), |digits| format!(".{digits}"));
        Number::parse(&format!("{sign}{}{behind}", whole.concat()))
    }

    /// Whether the last digits are decimals; `None` when that can't be told.
    fn decimals_of(self, marks: &[char], digits: &[&str], expected: u8) -> Option<bool> {
        let (last, others) = match marks.split_last() {
            None => return Some(false),
            Some((last, others)) => (*last, others),
        };
        let is_point = matches!(last, '.' | ',');
        if let Some(between) = others.first() {
            let same = others.iter().all(|other| other == between);
            return match (same, last == *between) {
                (true, true) => Some(false),
                (true, false) => is_point.then_some(true),
                (false, _) => None,
            };
        }
        let [first, second] = digits else { return None };
        let may_be_thousand = second.len() == 3 && (1..=3).contains(&first.len()) && *first != "0";
        match (is_point, may_be_thousand) {
            (true, false) => Some(true),
            (false, _) => Some(false),
            (true, true) if self.thousands.map(same) == Some(last) => Some(false),
            (true, true) if self.decimal == last && expected >= 3 => Some(true),
            (true, true) => None,
        }
    }
}

/// Whether digits stand in groups of a thousand, or in one.
fn is_grouped(digits: &[&str]) -> bool {
    match digits {
        [all] => !all.is_empty(),
        [first, rest @ ..] => (1..=3).contains(&first.len()) && rest.iter().all(|group| group.len() == 3),
        [] => false,
    }
}

/// Whether a character may stand between digits.
fn is_mark(character: char) -> bool {
    matches!(character, '.' | ',' | ' ' | '\u{A0}' | '\u{2009}' | '\u{202F}' | '\'' | '’')
}

/// Spaces are one mark, and so are apostrophes.
fn same(mark: char) -> char {
    match mark {
        '\u{A0}' | '\u{2009}' | '\u{202F}' => ' ',
        '’' => '\'',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DUTCH: &str = "1.234,5";

    fn read(example: &str, text: &str, decimals: u8) -> Option<String> {
        Marks::of(example).unwrap().read(text, decimals).map(|number| number.to_string())
    }

    #[test]
    fn numbers_are_read_however_they_are_written() {
        for (text, number) in [
            ("1250", "1250"),
            ("1.250", "1250"),
            ("1.250,50", "1250.5"),
            ("1,250.50", "1250.5"),
            ("1 250,5", "1250.5"),
            ("1\u{A0}250", "1250"),
            ("1'250", "1250"),
            ("1.250.000", "1250000"),
            ("12,5", "12.5"),
            ("12.5", "12.5"),
            ("0,125", "0.125"),
            ("-3", "-3"),
            ("\u{2212}3,0", "-3"),
            ("1250,125", "1250.125"),
        ] {
            assert_eq!(read(DUTCH, text, 2).as_deref(), Some(number), "{text}");
        }
    }

    /// A wrong guess would be a thousand times too much.
    #[test]
    fn what_can_be_read_in_two_ways_is_no_number() {
        assert_eq!(read(DUTCH, "1,250", 2), None);
        assert_eq!(read(DUTCH, "1,250", 3).as_deref(), Some("1.25"));
        assert_eq!(read("1,234.5", "1.250", 0), None);
        assert_eq!(read("1234.5", "1.250", 3).as_deref(), Some("1.25"));
        for text in ["", "-", "een", "12 uur", "1.25.0", "1,2,3", "06 12345678", "007", "5-7", "1e5", ",5", "5,", "1 2"]
        {
            assert_eq!(read(DUTCH, text, 2), None, "{text}");
        }
        assert_eq!(read(DUTCH, &"9".repeat(16), 0), None);
        assert_eq!(read(DUTCH, &".".repeat(100_000), 0), None);
    }

    #[test]
    fn what_is_written_is_read() {
        for example in [DUTCH, "1,234.5", "1234.5", "1 234,5", "1’234.5"] {
            let marks = Marks::of(example).unwrap();
            for text in ["0", "-0.5", "12", "1250", "1.125", "-1.1", "1250.125", "123456789012345", "0.125", "1.0625"] {
                let number = Number::parse(text).unwrap();
                assert_eq!(number.to_string(), text);
                for decimals in 0..5 {
                    let written = marks.written(number, decimals);
                    assert_eq!(marks.read(&written, decimals), Some(number), "{written}");
                }
            }
        }
        assert_eq!(Marks::of(DUTCH).unwrap().written(Number::parse("1250.5").unwrap(), 2), "1.250,50");
        assert_eq!(Marks::of(DUTCH).unwrap().written(Number::parse("1250").unwrap(), 2), "1.250");
        for wrong in ["", "1.234.5", "1;234,5", "2.345,6", "1.2345", "1234;5"] {
            assert_eq!(Marks::of(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn numbers_have_an_order() {
        let number = |text: &str| Number::parse(text).unwrap();
        assert!(number("1.5") < number("2") && number("-2") < number("-1.5") && number("2.10") == number("2.1"));
    }
}
