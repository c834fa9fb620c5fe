//! `opschaal check`: are these answers files right?

use opschaal::session;

use super::args::CheckArgs;
use super::{Failed, Session, input};

pub fn run(session: &mut Session, args: CheckArgs) -> Result<(), Failed> {
    let method = session.method()?;
    let mut result = Ok(());
    for path in &args.files {
        let checked = session.accept(input::read(path)).and_then(|source| {
            session.terminal.remember(&source);
            let parsed = session.accept(session::parse(&source, &method))?;
            session.terminal.show(&parsed.warnings);
            Ok((source.name, parsed.session.group))
        });
        match checked {
            Ok((name, answers)) => {
                let filled = answers.iter().count();
                session.terminal.say(format_args!("{name}: fine, {filled} {} filled in", plural(filled)));
            }
            // The other files are checked all the same.
            Err(Failed) => result = Err(Failed),
        }
    }
    result
}

fn plural(fields: usize) -> &'static str {
    if fields == 1 { "field" } else { "fields" }
}
