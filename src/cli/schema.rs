//! `opschaal schema`: the JSON Schema of answers files.

use opschaal::method::{self, Method};

use super::args::SchemaArgs;
use super::output::{self, Existing, STDOUT};
use super::{Failed, Session};

pub fn run(session: &mut Session, args: SchemaArgs) -> Result<(), Failed> {
    let method = session.method()?;
    let schema = text(&method);
    match args.output {
        Some(path) if path.as_os_str() != STDOUT => {
            session.accept(output::write(&path, schema.as_bytes(), Existing::from_force(args.force)))?;
            session.terminal.say(format_args!("wrote {}", path.display()));
            Ok(())
        }
        Some(_) | None => session.accept(output::print(schema.as_bytes())),
    }
}

/// The schema as text, for people too.
pub fn text(method: &Method) -> String {
    format!("{:#}\n", method::json_schema(method))
}
