//! When a session is.

use super::zone;
use crate::date::Date;
use crate::language::Lexicon;
use crate::messages::mail as say;
use crate::source::Problem;

/// The longest session, in minutes.
const LONGEST: i64 = 24 * 60;

/// When a session is: the day and time at which it begins in the Netherlands, and how long it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    begin: i64,
    end: i64,
}

/// A minute on the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Clock {
    pub day: Date,
    pub hour: i64,
    pub minute: i64,
}

impl Moment {
    /// Reads a day and a time as people write them, such as `2026-12-03 13:30` or `3 december 2026, 13.30 uur`, with the
    /// words of a language; and how many hours it takes: `3`, `3,5` or `3:30`.
    ///
    /// Fails on what is neither, on a time that clocks jump over, and on more than a day.
    pub fn parse(when: &str, hours: &str, lexicon: &Lexicon) -> Result<Self, Problem> {
        let wrong = || Problem::error(say::moment_form(when)).with_hint(say::moment_example());
        let (day, time) = split(lexicon.without_oclock(when.trim())).ok_or_else(wrong)?;
        let day = lexicon.date(day).filter(|day| day.is_plausible()).ok_or_else(wrong)?;
        let begin = zone::minute(day, time_of_day(time).ok_or_else(wrong)?);
        let winter = zone::winter_of(begin).ok_or_else(|| Problem::error(say::moment_does_not_exist(when)))?;
        let length =
            length(hours).ok_or_else(|| Problem::error(say::hours_form(hours)).with_hint(say::hours_example()))?;
        let end = winter + length;
        Ok(Self { begin, end: end + zone::ahead(end) })
    }

    pub(crate) fn begin(self) -> Clock {
        Clock::of(self.begin)
    }

    pub(crate) fn end(self) -> Clock {
        Clock::of(self.end)
    }
}

impl Clock {
    fn of(minute: i64) -> Self {
        let of_day = minute.rem_euclid(zone::DAY);
        Self { day: zone::date_of(minute), hour: of_day / 60, minute: of_day % 60 }
    }
}

/// Parts a day from the time behind it.
fn split(when: &str) -> Option<(&str, &str)> {
    let (day, time) = when.rsplit_once([' ', 'T'])?;
    Some((day.trim_end().trim_end_matches(','), time))
}

/// The minute of a day: `13:30`, `13.30`, `9:00`.
fn time_of_day(text: &str) -> Option<i64> {
    let (hour, minute) = text.split_once([':', '.', 'u', 'h'])?;
    let (hour, minute) = (digits(hour, 1..=2)?, digits(minute, 2..=2)?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

/// How many minutes a number of hours is: in whole minutes, at most a day.
fn length(hours: &str) -> Option<i64> {
    let hours = hours.trim();
    let minutes = if let Some((hours, minutes)) = hours.split_once(':') {
        let minutes = digits(minutes, 2..=2).filter(|minutes| *minutes < 60)?;
        digits(hours, 1..=2)? * 60 + minutes
    } else {
        let (whole, part) = hours.split_once([',', '.']).unwrap_or((hours, "0"));
        let share = digits(part, 1..=2)? * if part.len() == 1 { 10 } else { 1 };
        digits(whole, 1..=2)? * 60 + (share * 60 + 50) / 100
    };
    (1..=LONGEST).contains(&minutes).then_some(minutes)
}

fn digits(text: &str, length: std::ops::RangeInclusive<usize>) -> Option<i64> {
    let good = length.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    good.then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(when: &str, hours: &str) -> Option<(String, String)> {
        let dutch = crate::language::Vocabulary::of_tag("nl").lexicon;
        let shown = |clock: Clock| format!("{} {:02}:{:02}", clock.day, clock.hour, clock.minute);
        Moment::parse(when, hours, &dutch).ok().map(|moment| (shown(moment.begin()), shown(moment.end())))
    }

    #[test]
    fn moments_are_read_as_people_write_them() {
        let expected = Some(("2026-12-03 13:30".to_string(), "2026-12-03 17:00".to_string()));
        for when in [
            "2026-12-03 13:30",
            "2026-12-03T13:30",
            "3-12-2026 13.30",
            " 3 december 2026, 13u30 ",
            "3 december 2026, 13.30 uur",
        ] {
            for hours in ["3,5", "3.5", "3:30", "3.50"] {
                assert_eq!(moment(when, hours), expected, "{when} {hours}");
            }
        }
        for (when, hours) in [
            ("2026-12-03", "3"),
            ("13:30", "3"),
            ("2026-12-03 24:00", "3"),
            ("2026-12-03 13:60", "3"),
            ("2026-02-30 13:30", "3"),
            ("2026-12-03 13:30", ""),
            ("2026-12-03 13:30", "0"),
            ("2026-12-03 13:30", "25"),
            ("2026-12-03 13:30", "drie"),
            ("0026-12-03 13:30", "3"),
            ("2026-03-29 02:30", "3"),
            ("2026-12-03 13:30", "3:75"),
            ("2026-12-03 13:30", "-3"),
        ] {
            assert_eq!(moment(when, hours), None, "{when} {hours}");
        }
    }

    /// Who works through the night in which the clock changes, works an hour more or less by the clock.
    #[test]
    fn a_session_takes_as_long_as_it_takes() {
        assert_eq!(moment("2026-03-29 01:00", "2").unwrap().1, "2026-03-29 04:00");
        assert_eq!(moment("2026-10-25 01:00", "4").unwrap().1, "2026-10-25 04:00");
        assert_eq!(moment("2026-12-31 22:00", "4").unwrap().1, "2027-01-01 02:00");
    }
}
