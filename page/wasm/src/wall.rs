//! What is counted and typed over in the room: votes, and notes from the wall.

use opschaal::messages::program as say;
use opschaal::notes::{self, NotesFile, Taking};
use opschaal::pack::Part;
use opschaal::read::{self, Gathering, Returned, Whose};
use opschaal::session::{self, Ballot, Session, Votes};
use opschaal::source::Source;
use tsify::Ts;
use wasm_bindgen::prelude::*;

use crate::Library;
use crate::told::{Outcome, given, taken};
use crate::types::{BallotView, MadeFile, Overview, SessionView, Told, TypedVotes};

#[wasm_bindgen]
impl Library {
    /// What can be voted on.
    pub fn ballot(&self) -> Outcome<Ts<BallotView>> {
        Ok(given(&BallotView::of(&self.method, &self.strips()?)))
    }

    /// Makes a file of votes: empty ones to type in, too.
    #[wasm_bindgen(js_name = votesFile)]
    pub fn votes_file(&self, votes: Ts<TypedVotes>) -> Outcome<Ts<MadeFile>> {
        let text = self.votes_text(&self.votes(&taken(&votes)?)?)?;
        Ok(self.file("stemmen", "toml", text.into_bytes(), &[]))
    }

    /// Puts votes in a session, which may be empty, in the place of others on the same choices; of a choice whose counts
    /// were emptied none are left. `moment` is now, as RFC 3339.
    #[wasm_bindgen(js_name = addVotes)]
    pub fn add_votes(&self, session: &str, votes: Ts<TypedVotes>, moment: &str) -> Outcome<Ts<SessionView>> {
        let typed: TypedVotes = taken(&votes)?;
        let emptied = Votes::emptied(&self.method, &typed.votes);
        let before = (!session.is_empty()).then(|| session_file(session));
        let left = before.as_ref().map(|before| session::without_votes(&self.method, before, &emptied)).transpose();
        let left = self.speaker.accept_in(before.as_ref(), left)?.map(|text| session_file(&text));
        let votes = self.votes(&typed)?;
        let read = if votes.is_empty() { None } else { Some(self.read_votes(&votes)?) };
        let mut gathering = Gathering::default();
        (gathering.existing, gathering.moment) = (left.as_ref(), moment);
        let files = read.map(|read| (read, Whose::Room));
        let merged = self.speaker.accept(read::gather(&self.method, gathering, files))?.merged;
        let mut told = vec![self.speaker.note(&say::votes_in_session(merged.session.votes.len()))];
        told.extend(self.speaker.problems(&merged.warnings, None));
        Ok(self.with(merged.text, &merged.session, told))
    }

    /// Puts the notes of a file in a session, which may be empty; in the group's result too when it took them over.
    #[wasm_bindgen(js_name = addNotes)]
    pub fn add_notes(&self, session: &str, name: &str, bytes: &[u8], as_result: bool) -> Outcome<Ts<SessionView>> {
        let file = self.speaker.accept(NotesFile::open(&self.method, name, bytes))?;
        let notes = self.speaker.accept_in(file.source(), file.notes(&self.method))?;
        let taking = if as_result { Taking::AsResult } else { Taking::AsNotes };
        let before = session_file(session);
        let noted = self.speaker.accept_in(Some(&before), notes::add(&self.method, &before, &notes, taking))?;
        let told = noted.told().iter().map(|message| self.speaker.note(message)).collect();
        Ok(self.with(noted.text.clone(), &noted.session, told))
    }
}

impl Library {
    /// A pack without texts for a session has no strips: what can be voted on is in the method all the same.
    fn strips(&self) -> Outcome<Ballot> {
        self.speaker.accept(match self.pack.get(Part::Workshop) {
            Some(_) => self.texts()?.ballot(&self.method),
            None => Ballot::new(&self.method, Vec::new()),
        })
    }

    fn votes(&self, typed: &TypedVotes) -> Outcome<Votes> {
        self.speaker.accept(Votes::from_typed(&self.method, &typed.voters, &typed.votes))
    }

    fn votes_text(&self, votes: &Votes) -> Outcome<String> {
        self.speaker.accept(self.strips()?.to_toml(&self.method, votes))
    }

    /// Votes as they are read from the file that they would be typed in.
    fn read_votes(&self, votes: &Votes) -> Outcome<Returned> {
        let text = self.votes_text(votes)?;
        let read = read::recognise(&self.method, "stemmen.toml", text.as_bytes());
        self.speaker.accept(read.map_err(|refused| refused.problems))
    }

    fn with(&self, text: String, session: &Session, told: Vec<Told>) -> Ts<SessionView> {
        given(&SessionView { text, overview: Overview::of(&self.method, session), told })
    }
}

fn session_file(text: &str) -> Source {
    Source { name: "sessie.toml".into(), text: text.into() }
}
