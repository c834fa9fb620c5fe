//! Calendar files (RFC 5545): what they begin with, and a session in a room.

mod moment;
mod session;
mod zone;

pub(crate) use moment::Clock;
pub use moment::Moment;
pub(crate) use session::{Session, session};

use icalendar::{Calendar, Property};

use crate::date::Date;

/// An empty calendar, whose maker tells the language of what is in it (ISO 9070).
///
/// It has no name: Outlook would open it as another calendar beside that of its user.
pub(crate) fn empty(language: &str) -> Calendar {
    let mut calendar = Calendar::empty();
    let language = language.split('-').next().unwrap_or_default().to_uppercase();
    let maker = format!("-//opschaal//opschaal {}//{language}", env!("CARGO_PKG_VERSION"));
    for (name, value) in
        [("VERSION", "2.0"), ("PRODID", maker.as_str()), ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH")]
    {
        calendar.append_property(Property::new(name, value));
    }
    calendar
}

/// What an event that was made on a day says of itself: newer than what was made on an earlier day (RFC 5545, 3.8.7.4).
pub(crate) fn made(day: Date) -> [Property; 2] {
    [Property::new("SEQUENCE", day.days().to_string()), Property::new("DTSTAMP", format!("{}T000000Z", digits(day)))]
}

/// A date as calendars write it: 20260312.
pub(crate) fn digits(date: Date) -> String {
    date.to_string().replace('-', "")
}
