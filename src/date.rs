//! A day on the calendar, and the ways in which people write one.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::messages::{Message, answers as say};

/// A date that exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// Days of the week in front of a date, which say nothing new.
const WEEKDAYS: [&str; 14] = [
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
    "ma",
    "di",
    "wo",
    "do",
    "vr",
    "za",
    "zo",
];

/// The first day of the calendar.
impl Default for Date {
    fn default() -> Self {
        Self { year: 1, month: 1, day: 1 }
    }
}

impl Date {
    /// Checks a date against the calendar.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Date> {
        let exists =
            (1..=9999).contains(&year) && (1..=12).contains(&month) && (1..=days_in_month(year, month)).contains(&day);
        exists.then_some(Date { year, month, day })
    }

    pub fn year(self) -> u16 {
        self.year
    }

    pub fn month(self) -> u8 {
        self.month
    }

    pub fn day(self) -> u8 {
        self.day
    }

    /// Reads a date in any notation that is usual in the Netherlands: 12-3-2026, 12/03/2026, 12.3.2026, 2026-03-12,
    /// 12 maart 2026, do 12 mrt. 2026.
    ///
    /// Only what can be read in one way is a date: no years of two digits, and no other words around it.
    pub fn parse_lenient(text: &str, months: &[String; 12]) -> Option<Date> {
        let (year, month, day) = written_date(text, months)?;
        Date::new(year, month, day)
    }
}

/// Writes it as templates read it: year, month, day.
impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.year, self.month, self.day).serialize(serializer)
    }
}

/// Writes the date as ISO 8601 and TOML do.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Reads year, month and day from a text that has the form of a date, whether it exists or not.
pub(crate) fn written_date(text: &str, months: &[String; 12]) -> Option<(u16, u8, u8)> {
    let text = text.to_lowercase();
    let mut text = text.trim().trim_end_matches('.');
    if let Some((first, rest)) = text.split_once([' ', ',', '.'])
        && WEEKDAYS.contains(&first)
    {
        text = rest.trim_start_matches([' ', ',', '.']);
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    if let [day, month, year] = words[..]
        && let Some(month) = month_number(month, months)
    {
        return Some((four_digits(year)?, month, two_digits(day)?));
    }
    let separator = text.chars().find(|character| matches!(character, '-' | '/' | '.'))?;
    let parts: Vec<&str> = text.split(separator).map(str::trim).collect();
    let [first, month, last] = parts[..] else {
        return None;
    };
    match four_digits(first) {
        Some(year) => Some((year, two_digits(month)?, two_digits(last)?)),
        None => {
            let month = two_digits(month).or_else(|| month_number(month, months))?;
            Some((four_digits(last)?, month, two_digits(first)?))
        }
    }
}

/// Says why a date does not exist.
pub(crate) fn why_impossible(year: u16, month: u8, day: u8) -> Message {
    if !(1..=12).contains(&month) {
        say::no_such_month(usize::from(month))
    } else if day == 0 {
        say::days_count_from_one()
    } else if year == 0 {
        say::years_count_from_one()
    } else {
        let days = days_in_month(year, month);
        say::no_such_day(usize::from(month), year, usize::from(days), usize::from(day))
    }
}

fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Recognises a month by its name, or by the start of it that only this month has, with or without a full stop.
fn month_number(word: &str, months: &[String; 12]) -> Option<u8> {
    let word = match word.trim_end_matches('.') {
        // The one abbreviation in Dutch that skips letters.
        "mrt" => "maa",
        word => word,
    };
    if word.chars().count() < 3 {
        return None;
    }
    let mut found = (1..).zip(months).filter(|(_, month)| month.to_lowercase().starts_with(word));
    let (number, _) = found.next()?;
    found.next().is_none().then_some(number)
}

fn four_digits(text: &str) -> Option<u16> {
    (text.len() == 4).then(|| digits(text))?
}

fn two_digits(text: &str) -> Option<u8> {
    ((1..=2).contains(&text.len())).then(|| digits(text))?
}

/// Reads digits only: no sign, as `parse` would allow.
fn digits<T: std::str::FromStr>(text: &str) -> Option<T> {
    let all_digits = text.bytes().all(|byte| byte.is_ascii_digit());
    all_digits.then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn months() -> [String; 12] {
        [
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
        ]
        .map(str::to_string)
    }

    #[test]
    fn usual_notations_are_read() {
        for text in [
            "2026-03-12",
            "2026/3/12",
            "12-3-2026",
            "12-03-2026",
            "12/03/2026",
            "12.3.2026",
            "12 maart 2026",
            "12 Maart 2026",
            "12 mrt 2026",
            "12 mrt. 2026",
            "12 maa 2026",
            "do 12 mrt 2026",
            "donderdag 12 maart 2026",
            "Donderdag, 12-3-2026",
            " 12 - 3 - 2026. ",
            "12-mrt-2026",
            "do. 12 mrt 2026",
        ] {
            let date = Date::parse_lenient(text, &months());
            assert_eq!(date, Date::new(2026, 3, 12), "{text:?}");
        }
    }

    #[test]
    fn anything_else_is_no_date() {
        for text in [
            "",
            "na de zomer",
            "maart 2026",
            "12 maart",
            "12-3-26",
            "voor 12 maart 2026",
            "12 maart 2026 of later",
            "30-2-2026",
            "2026-13-01",
            "0-0-0000",
            "12-3",
            "+1-3-2026",
            "12 ju 2026",
            "12-3-2026-4",
            "2026-03-1２",
            "١٢-3-2026",
            "-",
            "12--2026",
            "12 maandag 2026",
        ] {
            assert_eq!(Date::parse_lenient(text, &months()), None, "{text:?}");
        }
    }

    #[test]
    fn the_calendar_is_known() {
        assert!(Date::new(2024, 2, 29).is_some() && Date::new(2000, 2, 29).is_some());
        assert!(Date::new(2026, 2, 29).is_none() && Date::new(1900, 2, 29).is_none());
        assert!(Date::new(2026, 4, 31).is_none() && Date::new(0, 1, 1).is_none());
        assert_eq!(Date::new(812, 4, 3).unwrap().to_string(), "0812-04-03");
    }
}
