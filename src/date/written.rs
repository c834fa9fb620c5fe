//! The ways in which people write a day.

use super::day::Date;
use super::digits::{four_digits, two_digits};

/// The words that people use in dates, of each language that is read; all in small letters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct DateWords {
    /// Days of the week in front of a date, which say nothing new.
    pub weekdays: Vec<String>,
    /// The months, each language by itself.
    pub months: Vec<[String; 12]>,
    /// The same in short.
    pub short_months: Vec<[String; 12]>,
    /// What stands behind the number of a day.
    pub ordinals: Vec<String>,
    /// What stands within a date: the 12th of March.
    pub within: Vec<String>,
    /// What stands before a time of day.
    pub before_time: Vec<String>,
    /// What stands behind one and says no more than that it is one: o'clock.
    pub oclock: Vec<String>,
    /// What else stands behind one.
    pub after_time: Vec<String>,
    /// Whether the month comes first in numbers.
    pub month_first: bool,
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

impl DateWords {
    /// Reads a text that has the form of a date.
    pub(crate) fn read<'t>(&self, text: &'t str) -> Option<Written<'t>> {
        let (date, time) = self.split_time(text.trim().trim_end_matches('.'));
        let date = date.to_lowercase().replace(['\u{2010}', '\u{2011}', '–', '—', '\u{2212}'], "-");
        let mut date = date.trim().trim_end_matches([',', '.']);
        if let Some((first, rest)) = date.split_once([' ', ',', '.'])
            && self.weekdays.iter().any(|day| day == first)
        {
            date = rest.trim_start_matches([' ', ',', '.']);
        }
        let (year, month, day) = self.in_words(date).or_else(|| self.in_numbers(date))?;
        Some(Written { year, month, day, time })
    }

    /// Takes in the words of another language, behind its own.
    pub(crate) fn learn(&mut self, other: &Self) {
        let Self { weekdays, months, short_months, ordinals, within, before_time, oclock, after_time, month_first: _ } =
            self;
        months.extend_from_slice(&other.months);
        short_months.extend_from_slice(&other.short_months);
        let pairs = [
            (weekdays, &other.weekdays),
            (ordinals, &other.ordinals),
            (within, &other.within),
            (before_time, &other.before_time),
            (oclock, &other.oclock),
            (after_time, &other.after_time),
        ];
        for (own, others) in pairs {
            own.extend_from_slice(others);
        }
    }

    /// A text without what says at its end that it ends with a time of day.
    pub(crate) fn without_oclock<'t>(&self, text: &'t str) -> &'t str {
        without_any(text, self.oclock.iter())
    }

    /// Splits a time of day off the end: 12-3-2026 14:00, 12 maart 2026 om 9:30 uur.
    fn split_time<'t>(&self, text: &'t str) -> (&'t str, Option<&'t str>) {
        let bare = without_any(text, self.oclock.iter().chain(&self.after_time));
        let Some((date, time)) = bare.rsplit_once([' ', 'T']) else { return (text, None) };
        let parts: Vec<&str> = time.split(':').collect();
        let is_time =
            (2..=3).contains(&parts.len()) && parts.iter().all(|part| two_digits(part).is_some_and(|n| n < 60));
        if !is_time {
            return (text, None);
        }
        let at = bare.len() - time.len();
        let date = date.trim_end();
        let before =
            self.before_time.iter().find_map(|word| without_end(date, word).filter(|date| date.ends_with(' ')));
        let midnight = parts.iter().all(|part| two_digits(part) == Some(0));
        let date = before.unwrap_or(date).trim_end().trim_end_matches(',');
        (date, (!midnight).then(|| text.get(at..).unwrap_or_default().trim()))
    }

    /// Reads 12 maart 2026, 12e maart '26, March 12, 2026, the 12th of March 2026.
    fn in_words(&self, text: &str) -> Option<(u16, u8, u8)> {
        let words = text.split_whitespace().filter(|word| !self.within.iter().any(|within| within == word));
        let words: Vec<&str> = words.map(|word| word.trim_end_matches(',')).collect();
        let [first, second, last] = words[..] else { return None };
        let year = year(last)?;
        match self.month(second) {
            Some(month) => Some((year, month, self.day(first)?)),
            None => Some((year, self.month(first)?, self.day(second)?)),
        }
    }

    /// Reads 2026-03-12, 12-3-2026, 12/3/26, 12.3.2026, 12-mrt-2026.
    fn in_numbers(&self, text: &str) -> Option<(u16, u8, u8)> {
        let separator = text.chars().find(|character| matches!(character, '-' | '/' | '.'))?;
        let parts: Vec<&str> = text.split(separator).map(str::trim).collect();
        let [first, second, last] = parts[..] else {
            return None;
        };
        match (four_digits(first), two_digits(second)) {
            (Some(year), month) => Some((year, month?, two_digits(last)?)),
            (None, Some(day)) if self.month_first => Some((year(last)?, two_digits(first)?, day)),
            (None, Some(month)) => Some((year(last)?, month, two_digits(first)?)),
            (None, None) => Some((year(last)?, self.month(second)?, two_digits(first)?)),
        }
    }

    /// Reads a day: 12, 12e, 1ste, 2de, 12th.
    fn day(&self, text: &str) -> Option<u8> {
        let number = self.ordinals.iter().find_map(|end| two_digits(text.strip_suffix(end.as_str())?));
        number.or_else(|| two_digits(text))
    }

    /// Recognises a month: by its name, in short, or by the start of its name that only this month of its language has;
    /// with or without a full stop.
    fn month(&self, word: &str) -> Option<u8> {
        let word = word.trim_end_matches('.');
        if word.chars().count() < 3 {
            return None;
        }
        let is_short =
            |months: &[String; 12]| (1..).zip(months).find(|(_, month)| *month == word).map(|(month, _)| month);
        let short = self.short_months.iter().find_map(is_short);
        short.or_else(|| self.months.iter().find_map(|months| only_month(word, months)))
    }
}

/// A text without the first of some words that it ends with, and without spaces before that.
fn without_any<'t, 'w>(text: &'t str, mut words: impl Iterator<Item = &'w String>) -> &'t str {
    words.find_map(|word| without_end(text, word)).unwrap_or(text).trim_end()
}

/// A text without a word at its end, in capitals or not.
fn without_end<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let (rest, end) = text.split_at_checked(text.len().checked_sub(word.len())?)?;
    (end.to_lowercase() == word).then_some(rest)
}

/// Reads a year: in four digits, or the last two of it, which mean a year of this century.
fn year(text: &str) -> Option<u16> {
    let short = text.trim_start_matches(['\'', '’', '‘']);
    match short.len() {
        2 => two_digits(short).map(|year| 2000 + u16::from(year)),
        _ => four_digits(text),
    }
}

/// The number of the one month that starts so.
fn only_month(start: &str, months: &[String; 12]) -> Option<u8> {
    let mut found = (1..).zip(months).filter(|(_, month)| month.starts_with(start));
    let (number, _) = found.next()?;
    found.next().is_none().then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// In Dutch and in English.
    fn words() -> DateWords {
        let list = |words: &[&str]| words.iter().map(ToString::to_string).collect::<Vec<_>>();
        let months = |words: &str| {
            let months: Vec<String> = words.split(' ').map(str::to_string).collect();
            <[String; 12]>::try_from(months).unwrap()
        };
        DateWords {
            weekdays: list(&["do", "donderdag", "maandag", "thursday"]),
            months: vec![
                months("januari februari maart april mei juni juli augustus september oktober november december"),
                months("january february march april may june july august september october november december"),
            ],
            short_months: vec![
                months("jan feb mrt apr mei jun jul aug sep okt nov dec"),
                months("jan feb mar apr may jun jul aug sep oct nov dec"),
            ],
            ordinals: list(&["ste", "de", "e", "st", "nd", "rd", "th"]),
            within: list(&["the", "of"]),
            before_time: list(&["om", "at"]),
            oclock: list(&["uur", "u"]),
            after_time: list(&["pm"]),
            month_first: false,
        }
    }

    fn read(text: &str) -> Option<Date> {
        words().read(text)?.date()
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
            "Thursday, March 12th, 2026",
            "the 12th of March 2026",
            "12 March, 2026",
            "12 March 2026 at 14:00",
            "12 maart 2026 Om 14:00u",
            "12-03-2026 00:00",
            "2026-03-12T00:00:00",
            "12-03-2026 14:00",
            "12 maart 2026 om 14:00 uur",
        ] {
            let date = read(text);
            assert_eq!(date, Date::new(2026, 3, 12), "{text:?}");
        }
    }

    #[test]
    fn a_time_behind_a_date_is_told() {
        let time = |text| words().read(text).unwrap().time.map(str::to_string);
        assert_eq!(time("12-03-2026 14:00"), Some("14:00".into()));
        assert_eq!(time("12 maart 2026 om 9:30 uur"), Some("9:30 uur".into()));
        assert_eq!(time("March 12, 2026, 2:30 pm"), Some("2:30 pm".into()));
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
            assert_eq!(read(text), None, "{text:?}");
        }
    }

    /// The same numbers are another day to who writes the month first; words and years in front are the same to all.
    #[test]
    fn the_order_of_numbers_is_that_of_the_language() {
        let words = DateWords { month_first: true, ..words() };
        for text in ["3/12/2026", "03-12-26", "2026-03-12", "12-mrt-2026", "12 March 2026", "March 12, 2026"] {
            assert_eq!(words.read(text).unwrap().date(), Date::new(2026, 3, 12), "{text:?}");
        }
        assert_eq!(words.read("13/3/2026").unwrap().date(), None);
    }
}
