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

/// Months as programs and people with an English machine write them.
const ENGLISH_MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

impl Date {
    /// The first day of the calendar: stands where a date is wrong that was reported.
    pub(crate) const FIRST: Self = Self { year: 1, month: 1, day: 1 };

    /// Checks a date against the calendar.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Date> {
        let exists =
            (1..=9999).contains(&year) && (1..=12).contains(&month) && (1..=days_in_month(year, month)).contains(&day);
        exists.then_some(Date { year, month, day })
    }

    /// The year.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u8 {
        self.day
    }

    /// The day of a moment as RFC 3339 writes it, such as 2026-03-12T14:00:00Z; `None` when it does not start so.
    pub fn of_moment(text: &str) -> Option<Date> {
        let mut parts = text.get(..10)?.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        Date::new(four_digits(year)?, two_digits(month)?, two_digits(day)?)
    }

    /// Reads a date in any notation that is usual in the Netherlands: 12-3-2026, 12/03/26, 12.3.2026, 2026-03-12,
    /// 12 maart 2026, do 12 mrt. '26, 12e maart 2026, 12-3-2026 14:00; months may be in English.
    ///
    /// Only what can be read in one way is a date: the day comes first, and there are no other words around it.
    pub fn parse_lenient(text: &str, months: &[String; 12]) -> Option<Date> {
        written_date(text, months)?.date()
    }

    /// The day after it; the last day that there is has none.
    pub(crate) fn next(self) -> Date {
        let Date { year, month, day } = self;
        Date::new(year, month, day + 1)
            .or_else(|| Date::new(year, month + 1, 1))
            .or_else(|| Date::new(year + 1, 1, 1))
            .unwrap_or(self)
    }

    /// How many days it is since the first of March of the year 0, in the calendar of today.
    pub(crate) fn days(self) -> u32 {
        // A year that starts in March ends in its leap day.
        let (year, month) = if self.month < 3 {
            (u32::from(self.year).saturating_sub(1), u32::from(self.month) + 9)
        } else {
            (u32::from(self.year), u32::from(self.month) - 3)
        };
        year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + u32::from(self.day) - 1
    }

    /// Whether a date of a plan may be this: years before 1900 or after 2200 are slips of the keyboard.
    pub(crate) fn is_plausible(self) -> bool {
        (1900..=2200).contains(&self.year)
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

/// What a text in the form of a date says, whether that date exists or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Written<'t> {
    pub year: u16,
    pub month: u8,
    pub day: u8,
    /// A time of day behind it, which a date has no room for; midnight is none, it comes from spreadsheets.
    pub time: Option<&'t str>,
}

impl Written<'_> {
    /// The date, if it exists.
    pub(crate) fn date(self) -> Option<Date> {
        Date::new(self.year, self.month, self.day)
    }
}

/// Reads a text that has the form of a date.
pub(crate) fn written_date<'t>(text: &'t str, months: &[String; 12]) -> Option<Written<'t>> {
    let (date, time) = split_time(text.trim().trim_end_matches('.'));
    let date = date.to_lowercase().replace(['\u{2010}', '\u{2011}', '–', '—', '\u{2212}'], "-");
    let mut date = date.trim().trim_end_matches([',', '.']);
    if let Some((first, rest)) = date.split_once([' ', ',', '.'])
        && WEEKDAYS.contains(&first)
    {
        date = rest.trim_start_matches([' ', ',', '.']);
    }
    let (year, month, day) = in_words(date, months).or_else(|| in_numbers(date, months))?;
    Some(Written { year, month, day, time })
}

/// Splits a time of day off the end: 12-3-2026 14:00, 12 maart 2026 om 9.30 uur.
fn split_time(text: &str) -> (&str, Option<&str>) {
    let bare = text.trim_end_matches(" uur").trim_end_matches(" u");
    let Some((date, time)) = bare.rsplit_once([' ', 'T']) else { return (text, None) };
    let parts: Vec<&str> = time.split(':').collect();
    let is_time = (2..=3).contains(&parts.len()) && parts.iter().all(|part| two_digits(part).is_some_and(|n| n < 60));
    if !is_time {
        return (text, None);
    }
    let date = date.trim_end().trim_end_matches(" om").trim_end_matches(',');
    let midnight = parts.iter().all(|part| two_digits(part) == Some(0));
    (date, (!midnight).then(|| text.get(date.len()..).unwrap_or_default().trim().trim_start_matches("om ")))
}

/// Reads 12 maart 2026, 12e maart '26, March 12, 2026.
fn in_words(text: &str, months: &[String; 12]) -> Option<(u16, u8, u8)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let [first, second, last] = words[..] else { return None };
    let year = year(last)?;
    match month_number(second, months) {
        Some(month) => Some((year, month, ordinal(first)?)),
        None => Some((year, month_number(first, months)?, ordinal(second.trim_end_matches(','))?)),
    }
}

/// Reads 2026-03-12, 12-3-2026, 12/3/26, 12.3.2026, 12-mrt-2026.
fn in_numbers(text: &str, months: &[String; 12]) -> Option<(u16, u8, u8)> {
    let separator = text.chars().find(|character| matches!(character, '-' | '/' | '.'))?;
    let parts: Vec<&str> = text.split(separator).map(str::trim).collect();
    let [first, month, last] = parts[..] else {
        return None;
    };
    match four_digits(first) {
        Some(year) => Some((year, two_digits(month)?, two_digits(last)?)),
        None => {
            let month = two_digits(month).or_else(|| month_number(month, months))?;
            Some((year(last)?, month, two_digits(first)?))
        }
    }
}

/// Reads a year: in four digits, or the last two of it, which mean a year of this century.
fn year(text: &str) -> Option<u16> {
    let short = text.trim_start_matches(['\'', '’', '‘']);
    match short.len() {
        2 => two_digits(short).map(|year| 2000 + u16::from(year)),
        _ => four_digits(text),
    }
}

/// Reads a day: 12, 12e, 1ste, 2de, 12th.
fn ordinal(text: &str) -> Option<u8> {
    const ENDS: [&str; 7] = ["ste", "de", "e", "st", "nd", "rd", "th"];
    let number = ENDS.iter().find_map(|end| text.strip_suffix(end)).unwrap_or(text);
    two_digits(number)
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
        // One of more letters than the three that tell the other months apart.
        "sept" => "sep",
        word => word,
    };
    if word.chars().count() < 3 {
        return None;
    }
    only_month(word, months).or_else(|| only_month(word, &ENGLISH_MONTHS))
}

/// The number of the one month that starts so.
fn only_month(start: &str, months: &[impl AsRef<str>; 12]) -> Option<u8> {
    let mut found = (1..).zip(months).filter(|(_, month)| month.as_ref().to_lowercase().starts_with(start));
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
            "12-3-26",
            "12/03/'26",
            "12–3–2026",
            "12—03—26",
            "12 maart '26",
            "12 mrt. ’26",
            "12e maart 2026",
            "12de maart 2026",
            "12 March 2026",
            "12th Mar 26",
            "March 12, 2026",
            "12-03-2026 00:00",
            "2026-03-12T00:00:00",
            "12-03-2026 14:00",
            "12 maart 2026 om 14:00 uur",
        ] {
            let date = Date::parse_lenient(text, &months());
            assert_eq!(date, Date::new(2026, 3, 12), "{text:?}");
        }
    }

    #[test]
    fn a_time_behind_a_date_is_told() {
        let time = |text| written_date(text, &months()).unwrap().time.map(str::to_string);
        assert_eq!(time("12-03-2026 14:00"), Some("14:00".into()));
        assert_eq!(time("12 maart 2026 om 9:30 uur"), Some("9:30 uur".into()));
        assert_eq!(time("12-03-2026 00:00"), None);
        assert_eq!(time("12-03-2026"), None);
    }

    #[test]
    fn anything_else_is_no_date() {
        for text in [
            "",
            "na de zomer",
            "maart 2026",
            "12 maart",
            "eind mei",
            "12-3-126",
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

    #[test]
    fn days_follow_each_other() {
        let mut date = Date::new(1999, 12, 30).unwrap();
        for _ in 0..3000 {
            assert_eq!(date.next().days(), date.days() + 1, "{date}");
            date = date.next();
        }
        assert_eq!(date.to_string(), "2008-03-17");
    }

    #[test]
    fn a_moment_has_its_day() {
        assert_eq!(Date::of_moment("2026-03-12T14:00:00Z"), Date::new(2026, 3, 12));
        for wrong in ["", "2026-03-1", "2026-02-30T00:00:00Z", "12-03-2026", "2026-03-1é"] {
            assert_eq!(Date::of_moment(wrong), None, "{wrong:?}");
        }
    }
}
