//! The ways in which people write a day.

use super::day::Date;
use super::digits::{four_digits, two_digits};

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

impl Date {
    /// Reads a date in any notation that is usual in the Netherlands: 12-3-2026, 12/03/26, 12.3.2026, 2026-03-12,
    /// 12 maart 2026, do 12 mrt. '26, 12e maart 2026, 12-3-2026 14:00; months may be in English.
    ///
    /// Only what can be read in one way is a date: the day comes first, and there are no other words around it.
    pub fn parse_lenient(text: &str, months: &[String; 12]) -> Option<Date> {
        written_date(text, months)?.date()
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
}
