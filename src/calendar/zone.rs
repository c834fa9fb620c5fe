//! The time in the Netherlands.

use crate::date::Date;

/// Its name in the database of time zones.
pub(super) const NAME: &str = "Europe/Amsterdam";

/// Its rules since 1996, as a calendar has them (RFC 5545, 3.6.5): summer time from the last Sunday of March, 2 o'clock,
/// to the last one of October, 3 o'clock.
pub(super) const COMPONENT: &str = "\
BEGIN:VTIMEZONE\r
TZID:Europe/Amsterdam\r
BEGIN:STANDARD\r
DTSTART:19961027T030000\r
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r
TZNAME:CET\r
TZOFFSETFROM:+0200\r
TZOFFSETTO:+0100\r
END:STANDARD\r
BEGIN:DAYLIGHT\r
DTSTART:19960331T020000\r
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r
TZNAME:CEST\r
TZOFFSETFROM:+0100\r
TZOFFSETTO:+0200\r
END:DAYLIGHT\r
END:VTIMEZONE\r
";

/// The minutes of a day, and of the hour that comes and goes.
pub(super) const DAY: i64 = 24 * 60;
const HOUR: i64 = 60;

/// How many minutes the clock is ahead of winter time, at a minute counted in winter time.
pub(super) fn ahead(winter: i64) -> i64 {
    let year = date_of(winter).year();
    // Both changes are at one moment in all of Europe: 2 o'clock in winter time.
    let change = |month| minute(last_sunday(year, month), 2 * HOUR);
    if (change(3)..change(10)).contains(&winter) { HOUR } else { 0 }
}

/// The minute in winter time at which clocks first show this; none when they jump over it.
pub(super) fn winter_of(clock: i64) -> Option<i64> {
    [clock - HOUR, clock].into_iter().find(|winter| winter + ahead(*winter) == clock)
}

/// A minute of a day, counted from the first day that dates are counted from.
pub(super) fn minute(date: Date, of_day: i64) -> i64 {
    i64::from(date.days()) * DAY + of_day
}

/// The day that a minute is in.
pub(super) fn date_of(minute: i64) -> Date {
    Date::of_days(u32::try_from(minute.div_euclid(DAY)).unwrap_or_default())
}

/// The last Sunday of a month of 31 days.
fn last_sunday(year: u16, month: u8) -> Date {
    let last = Date::new(year, month, 31).unwrap_or(Date::FIRST);
    Date::of_days(last.days() - (u32::from(last.weekday()) + 1) % 7)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As published by the government for these years.
    #[test]
    fn summer_time_starts_and_ends_on_the_right_days() {
        for (year, march, october) in [(1996, 31, 27), (2026, 29, 25), (2027, 28, 31), (2028, 26, 29), (2032, 28, 31)] {
            assert_eq!(last_sunday(year, 3), Date::new(year, 3, march).unwrap());
            assert_eq!(last_sunday(year, 10), Date::new(year, 10, october).unwrap());
        }
        let at = |month, day, of_day| winter_of(minute(Date::new(2026, month, day).unwrap(), of_day));
        assert_eq!(at(3, 29, 119), Some(minute(Date::new(2026, 3, 29).unwrap(), 119)));
        assert_eq!(at(3, 29, 120), None, "the clock goes from 2 to 3");
        assert_eq!(at(3, 29, 179), None);
        assert_eq!(at(3, 29, 180), Some(minute(Date::new(2026, 3, 29).unwrap(), 120)));
        assert_eq!(at(10, 25, 150), Some(minute(Date::new(2026, 10, 25).unwrap(), 90)), "the first of two");
        assert_eq!(at(10, 25, 180), Some(minute(Date::new(2026, 10, 25).unwrap(), 180)));
    }
}
