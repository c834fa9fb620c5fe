//! A day on the calendar.

use std::fmt;

use serde::{Serialize, Serializer};

use super::digits::{four_digits, two_digits};
use crate::messages::{Message, answers as say};

/// A date that exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

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

    /// The day with so many days before it; the last day that there is when there are more.
    pub(crate) fn of_days(days: u32) -> Date {
        // The years of the calendar repeat every four centuries.
        let (mut year, mut rest) = (days / 146_097 * 400, days % 146_097);
        let mut days_in = |step: u32, length: u32, most: u32| {
            let count = (rest / length).min(most);
            rest -= count * length;
            year += count * step;
        };
        days_in(100, 36_524, 3);
        days_in(4, 1_461, 24);
        days_in(1, 365, 3);
        // Months of a year that starts in March.
        let month = (rest * 5 + 2) / 153;
        let day = rest - (month * 153 + 2) / 5 + 1;
        let (year, month) = if month < 10 { (year, month + 3) } else { (year + 1, month - 9) };
        let date = || Date::new(u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?);
        date().unwrap_or(Date { year: 9999, month: 12, day: 31 })
    }

    /// The day of the week, from 0 for Monday.
    pub(crate) fn weekday(self) -> u8 {
        // The first of March of the year 0 was a Wednesday.
        ((self.days() + 2) % 7) as u8
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

#[cfg(test)]
mod tests {
    use super::*;

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
            assert_eq!(Date::of_days(date.days()), date);
            date = date.next();
        }
        assert_eq!(date.to_string(), "2008-03-17");
        let weekday = |year, month, day| Date::new(year, month, day).unwrap().weekday();
        assert_eq!((weekday(2026, 11, 30), weekday(2000, 2, 29), weekday(1999, 12, 5)), (0, 1, 6));
        assert_eq!(Date::of_days(u32::MAX).to_string(), "9999-12-31");
    }

    #[test]
    fn a_moment_has_its_day() {
        assert_eq!(Date::of_moment("2026-03-12T14:00:00Z"), Date::new(2026, 3, 12));
        for wrong in ["", "2026-03-1", "2026-02-30T00:00:00Z", "12-03-2026", "2026-03-1é"] {
            assert_eq!(Date::of_moment(wrong), None, "{wrong:?}");
        }
    }
}
