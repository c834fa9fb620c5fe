//! `opschaal new`: a blank answers file, with the schema that editors use beside it.

use opschaal::method;

use super::args::NewArgs;
use super::output::{self, Existing, STDOUT};
use super::{Failed, Session, schema};

/// The schema's name; the blank file points to it.
const SCHEMA: &str = "opschaal.schema.json";

pub fn run(session: &mut Session, args: NewArgs) -> Result<(), Failed> {
    let existing = Existing::from_force(args.force);
    let method = session.method()?;
    let blank = method::blank_toml(&method, &format!("./{SCHEMA}"));
    if args.output.as_os_str() == STDOUT {
        return session.accept(output::print(blank.as_bytes()));
    }
    session.accept(output::write(&args.output, blank.as_bytes(), existing))?;
    session.terminal.say(format_args!("wrote {}", args.output.display()));
    let schema_path = args.output.with_file_name(SCHEMA);
    let schema = schema::text(&method);
    // The schema of another answers file in the folder serves this one as well.
    if std::fs::read(&schema_path).is_ok_and(|there| there == schema.as_bytes()) {
        return Ok(());
    }
    session.accept(output::write(&schema_path, schema.as_bytes(), existing))?;
    session.terminal.say(format_args!("wrote {}", schema_path.display()));
    Ok(())
}
