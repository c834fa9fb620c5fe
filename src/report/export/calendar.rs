//! The register as a calendar (RFC 5545): an event of a day for each action with a date.

use std::collections::HashMap;

use icalendar::{Component, Event, Property};

use crate::answers::Date;
use crate::calendar::{self, digits, empty};
use crate::hash;
use crate::made::Made;
use crate::session::State;
use crate::source::Problem;

use super::super::action::{Action, When};
use super::super::texts::Texts;
use super::register::Register;

/// Writes the actions with a date as events that take the whole day.
///
/// An event keeps its UID as long as the action stands where it stands, whatever its words become: reading a newer
/// calendar changes events instead of adding them (RFC 5545, 3.8.4.7).
pub(super) fn ics(register: &Register) -> Result<Made, Problem> {
    let mut calendar = empty(&register.method.language);
    for (_, event) in events(register)? {
        calendar.push(event);
    }
    Ok(calendar.to_string().into_bytes().into())
}

/// The same in a file for each event, by the action it is of: Outlook opens many events as a calendar of its own.
pub(super) fn files<'a>(register: &Register<'a>) -> Result<Vec<(&'a Action, Vec<u8>)>, Problem> {
    let file = |(action, event)| {
        let mut calendar = empty(&register.method.language);
        calendar.push(event);
        (action, calendar.to_string().into_bytes())
    };
    Ok(events(register)?.into_iter().map(file).collect())
}

fn events<'a>(register: &Register<'a>) -> Result<Vec<(&'a Action, Event)>, Problem> {
    let texts = register.method.texts()?;
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut events = Vec::new();
    for action in register.actions {
        let When::Date(date) = action.when else { continue };
        let by = action.by.first().map_or("", String::as_str);
        let identity = format!("{}\n{}\n{}\n{by}", register.method.id, register.pilot, action.row);
        let times = seen.entry(identity.clone()).or_default();
        *times += 1;
        let uid = format!("{:032x}@opschaal", hash::wide(format!("{identity}\n{times}").as_bytes()));
        events.push((action, event(texts, action, date, register.made, &uid)));
    }
    Ok(events)
}

fn event(texts: &Texts, action: &Action, date: Date, made: Date, uid: &str) -> Event {
    let summary = if action.who.is_empty() { action.what.clone() } else { format!("{} ({})", action.what, action.who) };
    let about = if action.about.is_empty() {
        String::new()
    } else {
        format!("\n{}: {}", texts.acties.over, action.about.join(", "))
    };
    let by = if action.by.is_empty() { texts.acties.samen.clone() } else { action.by.join(", ") };
    let state = match (action.state, action.remark.as_str()) {
        (State::Open, "") => String::new(),
        (state, "") => format!("\n{}: {}", texts.acties.stand, texts.state(state)),
        (state, remark) => format!("\n{}: {} ({remark})", texts.acties.stand, texts.state(state)),
    };
    let description = format!("{}: {}{about}\n{}: {by}{state}", texts.acties.nr, action.code, texts.acties.bijdrage);
    let mut event = Event::new();
    event
        .uid(uid)
        .summary(&summary)
        .description(&description)
        .append_property(day("DTSTART", date))
        // The day after: an end is no part of it (RFC 5545, 3.6.1).
        .append_property(day("DTEND", date.next()))
        // It takes no time of the day away (RFC 5545, 3.8.2.7).
        .append_property(Property::new("TRANSP", "TRANSPARENT"));
    for property in calendar::made(made) {
        event.append_property(property);
    }
    if action.state == State::Dropped {
        event.append_property(Property::new("STATUS", "CANCELLED"));
    }
    event.done()
}

/// A day without time.
fn day(name: &str, date: Date) -> Property {
    let mut property = Property::new(name, digits(date));
    property.add_parameter("VALUE", "DATE");
    property.done()
}
