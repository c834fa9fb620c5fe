//! `opschaal check`: are these answers files right?

use opschaal::messages::program as say;

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
                session.terminal.tell(&say::file_is_fine(name, filled));
            }
            // The other files are checked all the same.
            Err(Failed) => result = Err(Failed),
        }
    }
    result
}
