//! What invitations cost: a canvas and a mail with it for each person.
//!
//! `cargo bench --bench invitations` prints the table, on one core and without writing files. 1,000 invitations with mails
//! may take the whole program 2 s.

use std::time::Instant;

use opschaal::answers::Date;
use opschaal::calendar::Moment;
use opschaal::canvas::Options;
use opschaal::format::Output;
use opschaal::mail::Address;
use opschaal::messages::Language;
use opschaal::method;
use opschaal::pack::Pack;
use opschaal::people::Person;
use opschaal::session::Session;
use opschaal::workshop::{self, InvitationOptions, Invitations, Mail, Meeting, Occasion, Sending};

const PEOPLE: usize = 1_000;

fn main() {
    let pack = Pack::built_in(Language::Dutch);
    let method = method::load_pack(&pack).unwrap();
    let workshop = workshop::load_names(&pack, &method).unwrap();
    let session = Session::default();
    let person = |number: usize| Person {
        name: format!("Persoon {number} de Vriës"),
        organisation: format!("Gemeente {}", number % 30),
        address: Address::parse(&format!("persoon{number}@voorbeeld.nl")),
    };
    let people: Vec<Person> = (0..PEOPLE).map(person).collect();
    for (what, outputs) in
        [("PDF", vec![Output::Pdf]), ("Word", vec![Output::Word]), ("OpenDocument", vec![Output::OpenDocument])]
    {
        for mails in [false, true] {
            let start = Instant::now();
            let options = InvitationOptions { outputs: outputs.clone(), canvas: Options::default(), paper: None };
            let moment = Moment::parse("2026-12-03 13:30", "3", &method.lexicon).unwrap();
            let sending = Sending {
                workshop: &workshop,
                mail: mails.then_some(Mail { template: None, occasion: Occasion::Invite }),
                meeting: Some(Meeting { moment, place: "Stadhuis".into() }),
                made: Date::new(2026, 11, 30).unwrap(),
            };
            let invitations = Invitations::new(&method, &session, &people, options, Some(sending)).unwrap();
            let mut bytes = 0;
            for bundle in invitations.bundles() {
                bytes += invitations.make(&bundle).unwrap().iter().map(|made| made.bytes.len()).sum::<usize>();
            }
            let time = start.elapsed().as_secs_f64();
            let beside = if mails { " with mails" } else { "" };
            println!("{PEOPLE} as {what}{beside}: {time:.2} s, {} kB each", bytes / PEOPLE / 1000);
        }
    }
}
