//! `opschaal new`: a blank answers file, with the schema that editors use beside it.

use opschaal::method;

use super::args::NewArgs;
use super::output::{Content, Target};
use super::{Failed, Session, schema};

/// The schema's name; the blank file points to it.
const SCHEMA: &str = "opschaal.schema.json";

pub fn run(session: &mut Session, args: NewArgs) -> Result<(), Failed> {
    let method = session.method()?;
    let schema_path = args.output.with_file_name(SCHEMA);
    let answers = Target::new(args.output, Content::Answers, args.force);
    let blank = method::blank_toml(&method, &format!("./{SCHEMA}"));
    if answers.is_stdout() {
        return session.write(&answers, blank.as_bytes());
    }
    let text = schema::text(&method);
    // The schema of another answers file in the folder serves this one as well.
    let schema = match std::fs::read(&schema_path) {
        Ok(there) if there == text.as_bytes() => None,
        Ok(_) | Err(_) => Some(Target::new(schema_path, Content::SharedSchema, args.force)),
    };
    // Both or neither.
    let writable = session.accept(answers.check());
    let schema_writable = schema.iter().try_for_each(|schema| session.accept(schema.check()));
    let ((), ()) = (writable?, schema_writable?);
    session.write(&answers, blank.as_bytes())?;
    schema.iter().try_for_each(|schema| session.write(schema, text.as_bytes()))
}
