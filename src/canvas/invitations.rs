//! A canvas for each person who is invited, with their name in it.

use std::collections::BTreeMap;

use super::office::{Laid, Provenance};
use super::{Options, invitation, odt, word};
use crate::answers::{Answers, Value};
use crate::format::Output;
use crate::made::Made;
use crate::method::{Method, Path};
use crate::office;
use crate::pdf;
use crate::people::Person;
use crate::session::Session;
use crate::source::{Problem, Problems};

/// A canvas that copies for people are made of.
pub struct Invitation<'a> {
    method: &'a Method,
    copies: Copies,
    warnings: Vec<Problem>,
}

/// What copies differ in is written anew for each.
enum Copies {
    Form(Box<pdf::Copies>),
    Document(Box<office::Copies>, Provenance),
}

impl<'a> Invitation<'a> {
    /// Prepares a canvas for these people.
    pub fn new(
        output: Output,
        method: &'a Method,
        session: &Session,
        options: &Options,
        people: &[Person],
    ) -> Result<Self, Problems> {
        let paths = own_fields(method).map(Path::as_str);
        let document = |laid: fn(&Method, &Session, &Options) -> Result<Laid, Problems>| {
            let Laid { form, provenance, warnings } = laid(method, &of_nobody(method, session), options)?;
            Ok::<_, Problems>((Copies::Document(Box::new(office::Copies::new(form, &paths)?), provenance), warnings))
        };
        let (copies, warnings) = match output {
            Output::Pdf => {
                let typed = people.iter().flat_map(|person| [person.name.as_str(), person.organisation.as_str()]);
                let mut form = invitation(method, session, options, typed)?;
                let warnings = std::mem::take(&mut form.made.warnings);
                (Copies::Form(Box::new(pdf::Copies::new(form, &paths)?)), warnings)
            }
            Output::Word => document(word::laid)?,
            Output::OpenDocument => document(odt::laid)?,
        };
        Ok(Self { method, copies, warnings })
    }

    /// What deserves a look in all copies.
    pub fn warnings(&self) -> &[Problem] {
        &self.warnings
    }

    /// Makes the copy of somebody.
    pub fn copy(&self, person: &Person) -> Result<Made, Problems> {
        let values = own_fields(self.method).into_iter().zip([&person.name, &person.organisation]);
        match &self.copies {
            Copies::Form(copies) => {
                let values: BTreeMap<_, _> = values.map(|(path, value)| (path.as_str(), value.as_str())).collect();
                Ok(copies.copy(&values))
            }
            Copies::Document(copies, provenance) => {
                let mut answers = Answers::new();
                for (path, value) in values.filter(|(path, _)| copies.paths().any(|own| own == path.as_str())) {
                    answers.set(path.clone(), Value::Text(value.clone()));
                }
                let text = |path: &str| answers.get(path).and_then(Value::words).unwrap_or_default();
                Ok(copies.copy(text, provenance.properties_with(&answers))?.into())
            }
        }
    }
}

/// The fields that say whose a copy is.
fn own_fields(method: &Method) -> [&Path; 2] {
    [&method.person_field, &method.organisation_field]
}

/// A session as it is sent to people, before it says to whom: what is filled in in it is nobody's answer.
fn of_nobody(method: &Method, session: &Session) -> Session {
    let mut copy = Session { given: None, ..session.clone() };
    for path in own_fields(method) {
        copy.group.set(path.clone(), Value::Text(String::new()));
    }
    copy
}
