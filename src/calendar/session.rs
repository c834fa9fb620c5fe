//! A session as an event.

use icalendar::{Component, Event, EventLike, Property};

use super::moment::{Clock, Moment};
use super::{digits, empty, made, zone};
use crate::date::Date;
use crate::hash::wide;

/// A session to put in a calendar.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Session<'a> {
    pub moment: Moment,
    /// Where it is; empty when nobody said.
    pub place: &'a str,
    pub summary: &'a str,
    /// What it is about, to tell it from others on the same day.
    pub identity: &'a str,
}

/// Writes a session as a calendar of one event, made on a day.
///
/// It keeps its UID as long as it stays on its day: another time or room changes the event in a calendar (RFC 5545,
/// 3.8.4.7).
pub(crate) fn session(session: &Session, language: &str, day: Date) -> Vec<u8> {
    let (begin, end) = (session.moment.begin(), session.moment.end());
    let uid = format!("{:032x}@opschaal", wide(format!("{}\n{}", session.identity, begin.day).as_bytes()));
    let mut event = Event::new();
    event.uid(&uid).summary(session.summary).append_property(at("DTSTART", begin)).append_property(at("DTEND", end));
    if !session.place.is_empty() {
        event.location(session.place);
    }
    for property in made(day) {
        event.append_property(property);
    }
    let mut calendar = empty(language);
    calendar.push(event.done());
    // The crate makes no time zones.
    let zone = format!("{}BEGIN:VEVENT\r\n", zone::COMPONENT);
    calendar.to_string().replacen("BEGIN:VEVENT\r\n", &zone, 1).into_bytes()
}

/// A time on the clocks of the Netherlands.
fn at(name: &str, clock: Clock) -> Property {
    let time = format!("{}T{:02}{:02}00", digits(clock.day), clock.hour, clock.minute);
    Property::new(name, time).add_parameter("TZID", zone::NAME).done()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A calendar that opens the file again on another day changes the event; two rooms at one time are two events.
    #[test]
    fn a_session_is_one_event_with_its_zone() {
        let moment =
            Moment::parse("2026-07-03 13:30", "3", &crate::language::Vocabulary::of_tag("nl").lexicon).unwrap();
        let event = Session {
            moment,
            place: "Stadhuis, zaal 2; eerste verdieping\nvraag bij de balie naar “Opschalen” – neem je pasje mee, ook als je er eerder was",
            summary: "Werksessie",
            identity: "a",
        };
        let text = |event: &Session| String::from_utf8(session(event, "nl", Date::new(2026, 6, 1).unwrap())).unwrap();
        insta::assert_snapshot!(text(&event).replace("\r\n", "\n").replace(env!("CARGO_PKG_VERSION"), "0"));
        assert_eq!(text(&event).matches('\n').count(), text(&event).matches("\r\n").count());
        let uid = |event: &Session| text(event).lines().find(|line| line.starts_with("UID")).unwrap().to_string();
        assert_ne!(uid(&event), uid(&Session { identity: "b", ..event }));
        assert_eq!(uid(&event), uid(&Session { place: "", ..event }));
    }
}
