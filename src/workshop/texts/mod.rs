//! The texts of a session, from their file.

mod agenda;
mod attending;
mod cards;
mod invitations;
mod kit;
mod load;
mod slide;
mod statement;
mod template;
mod tiles;

pub use agenda::{Agenda, AgendaItem};
pub(super) use cards::Strip;
pub(super) use invitations::InvitationTexts;
pub use invitations::MailKind;
pub(super) use kit::{KitPart, KitPiece};
pub use load::{check_pack, load, load_guide, load_names, load_pack};
pub(super) use slide::{Slide, SlideContent};
pub use statement::Statement;

use attending::AttendingTexts;
use cards::CardTexts;
use kit::KitTexts;
use slide::Slides;
use tiles::TileTexts;

use crate::messages::{make as say, pack};
use crate::method::Method;
use crate::pack::Part;
use crate::session::{Ballot, BallotPart};
use crate::source::{Problem, suggestion};

/// The tables that a pack may lack: what comes of them is not made then.
const ATTENDING: &str = "aanwezigen";
const INVITATION: &str = "uitnodiging";

/// The texts of a session, with the names of the method in them.
#[derive(Debug, Clone, PartialEq)]
pub struct Workshop {
    /// The title of the session.
    pub title: String,
    /// Statements to agree or disagree with.
    pub statements: Vec<Statement>,
    /// The questions to close with.
    pub closing: Vec<String>,
    /// How a session can go.
    pub agendas: Vec<Agenda>,
    pub(super) strips: Vec<Strip>,
    pub(super) cards: CardTexts,
    pub(super) slides: Slides,
    pub(super) kit: KitTexts,
    pub(super) tiles: TileTexts,
    attending: Option<AttendingTexts>,
    invitations: Option<InvitationTexts>,
    pub(super) words: SharedWords,
}

impl Workshop {
    /// What can be voted on: the strips in the order in which they are printed, and then all other choices.
    ///
    /// Fails when there is nothing.
    pub fn ballot(&self, method: &Method) -> Result<Ballot, Problem> {
        let part = |strip: &Strip| BallotPart {
            title: strip.title.clone(),
            fields: strip.rows.iter().filter_map(|row| method.field(row.path.as_str())).collect(),
        };
        Ballot::new(method, self.strips.iter().map(part).collect())
    }
}

impl Workshop {
    /// The texts on badges and on the list of who is expected; fails when there are none.
    pub(super) fn attending(&self) -> Result<&AttendingTexts, Problem> {
        self.attending.as_ref().ok_or_else(|| lacks(ATTENDING))
    }

    /// The texts of invitations; fails when there are none.
    pub(super) fn invitations(&self) -> Result<&InvitationTexts, Problem> {
        self.invitations.as_ref().ok_or_else(|| lacks(INVITATION))
    }
}

fn lacks(key: &str) -> Problem {
    let file = Part::Workshop.file_name();
    Problem::error(pack::part_lacks_table(file, key)).with_hint(pack::add_table_to_part(file, key))
}

/// Words that slides and cards share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SharedWords {
    pub agree_or_disagree: String,
    pub until: String,
}

impl Workshop {
    /// The agenda with an id; without one the only one there is.
    ///
    /// Fails when there is none with that id, or more than one to choose from.
    pub fn agenda(&self, id: Option<&str>) -> Result<&Agenda, Problem> {
        let ids = self.agendas.iter().map(|agenda| agenda.id.as_str());
        match (id, &self.agendas[..]) {
            (Some(id), agendas) => agendas
                .iter()
                .find(|agenda| agenda.id == id)
                .ok_or_else(|| Problem::error(say::no_agenda(id)).with_hint(suggestion(id, ids))),
            (None, [agenda]) => Ok(agenda),
            (None, _) => Err(Problem::error(say::which_agenda(ids)).with_hint(say::choose_agenda())),
        }
    }
}
