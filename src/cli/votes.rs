//! `opschaal votes`: a file to type the counts of a vote in the room into.

use opschaal::messages::program as say;
use opschaal::pack::Part;
use opschaal::session::{Ballot, Votes};
use opschaal::workshop;

use super::method;
use super::output::Target;
use super::run::{Failed, Run};

/// Where to write, and for how many people.
pub struct Config {
    pub target: Target,
    pub people: Option<usize>,
}

pub fn run(run: &mut Run, config: Config) -> Result<(), Failed> {
    let Config { target, people } = config;
    let method = method::load(run)?;
    // A pack without texts for a session has no strips: what can be voted on is in the method all the same.
    let ballot = if run.pack.get(Part::Workshop).is_some() {
        let texts = workshop::load_pack(&run.pack, &method);
        let (_, workshop) = run.accept(texts)?;
        workshop.ballot(&method)
    } else {
        Ballot::new(&method, Vec::new())
    };
    let ballot = run.accept(ballot)?;
    let text = run.accept(ballot.to_toml(&method, &Votes::of_people(people)))?;
    run.write(&target, text.as_bytes())?;
    if !target.is_stdout() {
        run.terminal.tell(&say::count_then_merge(target.path().display()));
    }
    Ok(())
}
