//! `opschaal schema`: the JSON Schema of answers files.

use opschaal::method::{self, Method};

use super::args::SchemaArgs;
use super::output::{Content, Target};
use super::{Failed, Session};

pub fn run(session: &mut Session, args: SchemaArgs) -> Result<(), Failed> {
    let target = Target::new(args.output, Content::Schema, args.force);
    let method = session.method()?;
    session.write(&target, text(&method).as_bytes())
}

/// The schema as text, for people too.
pub fn text(method: &Method) -> String {
    format!("{:#}\n", method::json_schema(method))
}
