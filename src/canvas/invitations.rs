//! A canvas for each person who is invited, with their name in it.

use std::collections::BTreeMap;

use super::{Options, invitation, odt, word};
use crate::answers::Value;
use crate::format::Output;
use crate::made::Made;
use crate::method::Method;
use crate::pdf::Copies;
use crate::people::Person;
use crate::session::Session;
use crate::source::{Problem, Problems};

/// A canvas that copies for people are made of.
pub struct Invitation<'a> {
    method: &'a Method,
    kind: Kind<'a>,
}

/// What makes a document.
type Maker = fn(&Method, &Session, &Options) -> Result<Made, Problems>;

enum Kind<'a> {
    /// A form that was made, of which copies differ in a few fields.
    Form(Box<Copies>, Vec<Problem>),
    /// A document for an office program, made anew for each.
    Document(Maker, &'a Session, Options),
}

impl<'a> Invitation<'a> {
    /// Prepares a canvas for these people.
    pub fn new(
        output: Output,
        method: &'a Method,
        session: &'a Session,
        options: &Options,
        people: &[Person],
    ) -> Result<Self, Problems> {
        let kind = match output {
            Output::Pdf => {
                let typed = people.iter().flat_map(|person| [person.name.as_str(), person.organisation.as_str()]);
                let mut form = invitation(method, session, options, typed)?;
                let warnings = std::mem::take(&mut form.made.warnings);
                let paths = [method.person_field.as_str(), method.organisation_field.as_str()];
                Kind::Form(Box::new(Copies::new(form, &paths)?), warnings)
            }
            Output::Word => Kind::Document(word, session, options.clone()),
            Output::OpenDocument => Kind::Document(odt, session, options.clone()),
        };
        Ok(Self { method, kind })
    }

    /// What deserves a look in all copies.
    pub fn warnings(&self) -> &[Problem] {
        match &self.kind {
            Kind::Form(_, warnings) => warnings,
            Kind::Document(..) => &[],
        }
    }

    /// Makes the copy of somebody.
    pub fn copy(&self, person: &Person) -> Result<Made, Problems> {
        let [name, organisation] = [&self.method.person_field, &self.method.organisation_field];
        match &self.kind {
            Kind::Form(copies, _) => {
                let values = [(name.as_str(), person.name.as_str()), (organisation.as_str(), &person.organisation)];
                Ok(copies.copy(&BTreeMap::from(values)))
            }
            Kind::Document(maker, session, options) => {
                let mut copy = Session { given: None, ..(*session).clone() };
                copy.group.set(name.clone(), Value::Text(person.name.clone()));
                copy.group.set(organisation.clone(), Value::Text(person.organisation.clone()));
                maker(self.method, &copy, options)
            }
        }
    }
}
