//! What is said and done in the room.

use opschaal::workshop::{Agenda, AgendaItem, Statement, Workshop};
use serde::Serialize;
use tsify::Tsify;

/// What is said and done in the room.
#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Room {
    pub statements: Vec<StatementView>,
    /// The questions to close with.
    pub closing: Vec<String>,
    pub agendas: Vec<AgendaView>,
}

/// A statement to agree or disagree with.
#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StatementView {
    pub id: String,
    /// `#rrggbb`: of the part it is about.
    pub color: String,
    pub text: String,
    /// Says that it is not the method's; empty when it is.
    pub note: String,
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct AgendaView {
    pub id: String,
    pub title: String,
    pub subtitle: String,
    pub items: Vec<AgendaItemView>,
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct AgendaItemView {
    pub minutes: usize,
    pub what: String,
    pub how: String,
}

impl From<&Workshop> for Room {
    fn from(workshop: &Workshop) -> Self {
        Self {
            statements: workshop.statements.iter().map(StatementView::from).collect(),
            closing: workshop.closing.clone(),
            agendas: workshop.agendas.iter().map(AgendaView::from).collect(),
        }
    }
}

impl From<&Statement> for StatementView {
    fn from(statement: &Statement) -> Self {
        Self {
            id: statement.id.clone(),
            color: statement.color.hex(),
            text: statement.text.clone(),
            note: statement.note.clone(),
        }
    }
}

impl From<&Agenda> for AgendaView {
    fn from(agenda: &Agenda) -> Self {
        Self {
            id: agenda.id.clone(),
            title: agenda.title.clone(),
            subtitle: agenda.subtitle.clone(),
            items: agenda.items.iter().map(AgendaItemView::from).collect(),
        }
    }
}

impl From<&AgendaItem> for AgendaItemView {
    fn from(item: &AgendaItem) -> Self {
        Self { minutes: item.minutes, what: item.what.clone(), how: item.how.clone() }
    }
}
