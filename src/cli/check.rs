//! `opschaal check`: are these answers files right?

use super::args::CheckArgs;
use super::{Failed, Session};

pub fn run(session: &mut Session, args: CheckArgs) -> Result<(), Failed> {
    let method = session.method()?;
    let mut result = Ok(());
    for (index, path) in args.files.iter().enumerate() {
        // A file that is named twice has the same problems twice.
        if args.files.iter().take(index).any(|earlier| earlier == path) {
            continue;
        }
        match session.answers(path, &method) {
            Ok((name, answers)) => {
                let filled = answers.group.iter().count();
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
