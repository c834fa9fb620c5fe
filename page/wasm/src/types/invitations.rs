//! What the people get who are invited.

use opschaal::people::Person;
use serde::Deserialize;
use tsify::Tsify;

use super::{Output, PersonView};

/// What to make for the people who are invited.
#[derive(Debug, Clone, Default, Deserialize, Tsify)]
#[serde(rename_all = "camelCase", default)]
pub struct InvitationsWanted {
    /// As what the canvas comes.
    pub outputs: Vec<Output>,
    /// The mail to write; none for no mails.
    #[tsify(optional)]
    pub mail: Option<MailWanted>,
    /// When and where the session is.
    #[tsify(optional)]
    pub meeting: Option<MeetingWanted>,
    /// The day, as `2026-03-12`.
    pub today: String,
}

/// A mail to everybody, or to some.
#[derive(Debug, Clone, Default, Deserialize, Tsify)]
#[serde(rename_all = "camelCase", default)]
pub struct MailWanted {
    /// Its words; our own when there are none.
    #[tsify(optional)]
    pub template: Option<String>,
    /// Who is reminded; everybody is invited when nobody is.
    pub remind: Vec<PersonView>,
}

/// When and where a session is, as typed.
#[derive(Debug, Clone, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct MeetingWanted {
    pub when: String,
    pub hours: String,
    pub place: String,
}

/// People as the library knows them.
pub fn people(views: impl IntoIterator<Item = PersonView>) -> Vec<Person> {
    views.into_iter().map(Person::from).collect()
}
