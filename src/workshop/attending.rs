//! The people who come: badges with their names, and a list to sign.

use serde::Serialize;

use super::texts::Workshop;
use crate::hash::Hash;
use crate::kind::DocumentKind;
use crate::made::Made;
use crate::method::Method;
use crate::pdf;
use crate::people::Person;
use crate::session::Session;
use crate::source::Problems;
use crate::typeset::{self, About, Drawable, Template};

/// So many rows of the list are open, for who was not expected.
const OPEN_ROWS: usize = 3;

/// Who comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Attending {
    /// So many people.
    Count(usize),
    /// These.
    People(Vec<Person>),
}

impl Attending {
    /// How many they are.
    pub fn count(&self) -> usize {
        match self {
            Self::Count(count) => *count,
            Self::People(people) => people.len(),
        }
    }

    /// Who they are, as far as is known.
    pub(super) fn people(&self) -> &[Person] {
        match self {
            Self::Count(_) => &[],
            Self::People(people) => people,
        }
    }
}

/// What both templates read.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
struct AttendingView {
    #[serde(flatten)]
    about: About,
    grayscale: bool,
    /// What the session is called.
    session: String,
    note: String,
    heads: [String; 3],
    page_of: String,
    people: Vec<Named>,
}

/// Somebody, as is drawn.
#[derive(Debug, Clone, Default, Serialize)]
struct Named {
    name: String,
    organisation: String,
}

/// What is made with the names of who comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NameSheets {
    /// A badge of 90 × 55 mm for each person, ten on A4 with marks to cut along.
    Badges,
    /// The list of who is expected, with room to sign, on A4. It holds names and organisations alone, and some open rows.
    Attendance,
}

/// Makes sheets with the names of people: PDF/UA-1 and PDF/A-2a.
///
/// Warns of characters that no font has. Fails when the pack has no texts for them.
pub fn name_sheets(
    method: &Method,
    session: &Session,
    workshop: &Workshop,
    sheets: NameSheets,
    people: &[Person],
    grayscale: bool,
) -> Result<Made, Problems> {
    let texts = workshop.attending()?;
    let (template, kind, title, open) = match sheets {
        NameSheets::Badges => (Template::Badges, DocumentKind::Cards, &texts.badges, 0),
        NameSheets::Attendance => (Template::Attendance, DocumentKind::Attendance, &texts.attendance, OPEN_ROWS),
    };
    let mut drawable = Drawable::new(&method.house);
    let mut drawn = |text: &str| {
        let mut text = text.to_string();
        drawable.change(&mut text);
        text
    };
    let people = people.iter().map(|one| Named { name: drawn(&one.name), organisation: drawn(&one.organisation) });
    let mut people: Vec<Named> = people.collect();
    people.extend(vec![Named::default(); open]);
    let pilot = session.pilot(method).map(|pilot| drawn(&pilot));
    let view = AttendingView {
        about: About::new(kind, method, title, &workshop.title),
        grayscale,
        session: pilot.unwrap_or_else(|| workshop.title.clone()),
        note: texts.note.clone(),
        heads: texts.heads.clone(),
        page_of: method.words.page_of.clone(),
        people,
    };
    let identity = format!("{} {} {template:?} {}", method.id, method.version, Hash::of_data(&view));
    let document = typeset::compile(&method.house, template, &view)?;
    let bytes = pdf::settled(typeset::export(&document, &identity)?)?;
    Ok(Made { bytes, warnings: drawable.warnings() })
}
