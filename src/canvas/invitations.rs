//! A canvas for each person who is invited, with their name in it.

use std::collections::BTreeMap;

use super::{Options, invitation, word};
use crate::answers::Value;
use crate::format::Output;
use crate::made::Made;
use crate::method::Method;
use crate::pdf::Copies;
use crate::people::Person;
use crate::session::Session;
use crate::source::{Problem, Problems};

/// A canvas for each person, in their order.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Invitations {
    /// The canvases.
    pub made: Vec<Made>,
    /// What deserves a look in all of them.
    pub warnings: Vec<Problem>,
}

/// Makes a canvas for each person.
pub fn invitations(
    output: Output,
    method: &Method,
    session: &Session,
    options: &Options,
    people: &[Person],
) -> Result<Invitations, Problems> {
    match output {
        Output::Pdf => forms(method, session, options, people),
        Output::Word => documents(method, session, options, people),
    }
}

fn forms(method: &Method, session: &Session, options: &Options, people: &[Person]) -> Result<Invitations, Problems> {
    let typed = people.iter().flat_map(|person| [person.name.as_str(), person.organisation.as_str()]);
    let form = invitation(method, session, options, typed)?;
    let [name, organisation] = [method.person_field.as_str(), method.organisation_field.as_str()];
    let copies = Copies::new(&form, &[name, organisation])?;
    let copy = |person: &Person| {
        let values = [(name, person.name.as_str()), (organisation, person.organisation.as_str())];
        copies.copy(&BTreeMap::from(values))
    };
    Ok(Invitations { made: people.iter().map(copy).collect(), warnings: form.made.warnings.clone() })
}

fn documents(
    method: &Method,
    session: &Session,
    options: &Options,
    people: &[Person],
) -> Result<Invitations, Problems> {
    let document = |person: &Person| {
        let mut copy = Session { given: None, ..session.clone() };
        copy.group.set(method.person_field.clone(), Value::Text(person.name.clone()));
        copy.group.set(method.organisation_field.clone(), Value::Text(person.organisation.clone()));
        word(method, &copy, options)
    };
    let made = people.iter().map(document).collect::<Result<_, Problems>>()?;
    Ok(Invitations { made, warnings: Vec::new() })
}
