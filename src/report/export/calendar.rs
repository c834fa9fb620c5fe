//! The register as a calendar (RFC 5545): an event of a day for each action with a date.

use std::collections::HashMap;

use icalendar::{Calendar as ICalendar, Component, Event, Property};

use crate::answers::Date;

use super::super::actions::{Action, When};
use super::super::texts::Texts;
use super::Register;

/// A calendar, and what is not in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    pub text: String,
    pub events: usize,
    /// How many actions have no date.
    pub undated: usize,
}

/// Writes the actions with a date as events that take the whole day.
///
/// An event keeps its UID as long as the words of the action stay the same, wherever it moves in the list: reading a
/// newer calendar changes events instead of adding them (RFC 5545, 3.8.4.7).
pub fn ics(register: &Register) -> Calendar {
    let texts = Texts::dutch();
    let mut calendar = ICalendar::empty();
    let maker = concat!("-//opschaal//opschaal ", env!("CARGO_PKG_VERSION"), "//NL");
    for (name, value) in [("VERSION", "2.0"), ("PRODID", maker), ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH")] {
        calendar.append_property(Property::new(name, value));
    }
    calendar.name(if register.pilot.is_empty() { &texts.acties.agenda } else { register.pilot });
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut events = 0;
    for action in register.actions {
        let When::Date(date) = action.when else { continue };
        let by = action.by.first().map_or("", String::as_str);
        let identity = format!("{}\n{}\n{}\n{by}", register.method.id, register.pilot, action.identity());
        let times = seen.entry(identity.clone()).or_default();
        *times += 1;
        let uid = format!("{:032x}@opschaal", fnv1a(format!("{identity}\n{times}").as_bytes()));
        calendar.push(event(&texts, action, date, register.made, &uid));
        events += 1;
    }
    Calendar { text: calendar.to_string(), events, undated: register.actions.len() - events }
}

fn event(texts: &Texts, action: &Action, date: Date, made: Date, uid: &str) -> Event {
    let summary = if action.who.is_empty() { action.what.clone() } else { format!("{} ({})", action.what, action.who) };
    let about = if action.about.is_empty() {
        String::new()
    } else {
        format!("\n{}: {}", texts.acties.over, action.about.join(", "))
    };
    let by = if action.by.is_empty() { texts.acties.samen.clone() } else { action.by.join(", ") };
    let description = format!("{}: {}{about}\n{}: {by}", texts.acties.nr, action.code, texts.acties.bijdrage);
    let mut event = Event::new();
    event
        .uid(uid)
        .summary(&summary)
        .description(&description)
        .append_property(day("DTSTART", date))
        .append_property(Property::new("DTSTAMP", format!("{}T000000Z", digits(made))))
        // It takes no time of the day away (RFC 5545, 3.8.2.7).
        .append_property(Property::new("TRANSP", "TRANSPARENT"));
    event.done()
}

/// A day without time; an event without an end takes that day (RFC 5545, 3.6.1).
fn day(name: &str, date: Date) -> Property {
    let mut property = Property::new(name, digits(date));
    property.add_parameter("VALUE", "DATE");
    property.done()
}

fn digits(date: Date) -> String {
    date.to_string().replace('-', "")
}

/// FNV-1a of 128 bits: the same in every version of everything, which an identity has to be.
fn fnv1a(bytes: &[u8]) -> u128 {
    const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    bytes.iter().fold(OFFSET, |hash, byte| (hash ^ u128::from(*byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use super::fnv1a;

    /// Values from the authors' test suite (draft-eastlake-fnv).
    #[test]
    fn the_hash_is_the_one_of_the_field() {
        assert_eq!(fnv1a(b""), 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d);
        assert_eq!(fnv1a(b"a"), 0xd228_cb69_6f1a_8caf_7891_2b70_4e4a_8964);
    }
}
