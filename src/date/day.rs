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
