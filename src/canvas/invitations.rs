//! A canvas for each person who is invited, with their name in it.

use std::collections::BTreeMap;

use super::{Options, invitation, odt, word};
use crate::answers::Value;
use crate::format::Output;
use crate::made::{Made, zipped};
use crate::method::Method;
use crate::pdf::Copies;
use crate::people::{Person, file_names};
use crate::session::Session;
use crate::source::{Problem, Problems};

/// Makes a canvas for each person, in one zip file, under their names. Its warnings say in which file they are, when they
/// are not about all of them.
pub fn invitations(
    output: Output,
    method: &Method,
    session: &Session,
    options: &Options,
    people: &[Person],
) -> Result<Made, Problems> {
    let (copies, mut warnings) = match output {
        Output::Pdf => forms(method, session, options, people)?,
        Output::Word => (documents(word, method, session, options, people)?, Vec::new()),
        Output::OpenDocument => (documents(odt, method, session, options, people)?, Vec::new()),
    };
    let mut files = Vec::new();
    for (name, copy) in file_names(&method.wording, people, &format!(".{}", output.ending())).into_iter().zip(copies) {
        warnings.extend(copy.warnings.into_iter().map(|problem| problem.in_file(&name)));
        files.push((name, copy.bytes));
    }
    Ok(Made { bytes: zipped(files)?, warnings })
}

/// Copies of one form, with what deserves a look in all of them.
fn forms(
    method: &Method,
    session: &Session,
    options: &Options,
    people: &[Person],
) -> Result<(Vec<Made>, Vec<Problem>), Problems> {
    let typed = people.iter().flat_map(|person| [person.name.as_str(), person.organisation.as_str()]);
    let form = invitation(method, session, options, typed)?;
    let [name, organisation] = [method.person_field.as_str(), method.organisation_field.as_str()];
    let copies = Copies::new(&form, &[name, organisation])?;
    let copy = |person: &Person| {
        let values = [(name, person.name.as_str()), (organisation, person.organisation.as_str())];
        copies.copy(&BTreeMap::from(values))
    };
    Ok((people.iter().map(copy).collect(), form.made.warnings.clone()))
}

fn documents(
    maker: impl Fn(&Method, &Session, &Options) -> Result<Made, Problems>,
    method: &Method,
    session: &Session,
    options: &Options,
    people: &[Person],
) -> Result<Vec<Made>, Problems> {
    let document = |person: &Person| {
        let mut copy = Session { given: None, ..session.clone() };
        copy.group.set(method.person_field.clone(), Value::Text(person.name.clone()));
        copy.group.set(method.organisation_field.clone(), Value::Text(person.organisation.clone()));
        maker(method, &copy, options)
    };
    people.iter().map(document).collect()
}
