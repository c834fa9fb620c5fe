//! The register as a calendar (RFC 5545): an event of a day for each action with a date.

use std::collections::HashMap;

use icalendar::{Calendar as ICalendar, Component, Event, Property};

use crate::answers::Date;
use crate::hash;
use crate::made::Made;

use super::super::actions::{Action, When};
use super::super::texts::Texts;
use super::register::Register;

/// Writes the actions with a date as events that take the whole day.
///
/// An event keeps its UID as long as the words of the action stay the same, wherever it moves in the list: reading a
/// newer calendar changes events instead of adding them (RFC 5545, 3.8.4.7).
pub(super) fn ics(register: &Register) -> Made {
    let texts = Texts::dutch();
    let mut calendar = ICalendar::empty();
    let maker = concat!("-//opschaal//opschaal ", env!("CARGO_PKG_VERSION"), "//NL");
    for (name, value) in [("VERSION", "2.0"), ("PRODID", maker), ("CALSCALE", "GREGORIAN"), ("METHOD", "PUBLISH")] {
        calendar.append_property(Property::new(name, value));
    }
    calendar.name(if register.pilot.is_empty() { &texts.acties.agenda } else { register.pilot });
    let mut seen: HashMap<String, usize> = HashMap::new();
    for action in register.actions {
        let When::Date(date) = action.when else { continue };
        let by = action.by.first().map_or("", String::as_str);
        let identity = format!("{}\n{}\n{}\n{by}", register.method.id, register.pilot, action.identity());
        let times = seen.entry(identity.clone()).or_default();
        *times += 1;
        let uid = format!("{:032x}@opschaal", hash::wide(format!("{identity}\n{times}").as_bytes()));
        calendar.push(event(&texts, action, date, register.made, &uid));
    }
    calendar.to_string().into_bytes().into()
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
