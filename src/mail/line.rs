//! A line of a template: words, and places that are filled in.

/// What is filled in in a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The name of the person.
    Name,
    /// The organisation of the person.
    Organisation,
    /// The name of the pilot.
    Pilot,
    /// When the session is.
    When,
    /// Where the session is.
    Where,
}

/// The names of places, as they stand between braces; Dutch ones first.
pub(super) const PLACES: [(&str, Place); 10] = [
    ("naam", Place::Name),
    ("organisatie", Place::Organisation),
    ("pilot", Place::Pilot),
    ("wanneer", Place::When),
    ("waar", Place::Where),
    ("name", Place::Name),
    ("organisation", Place::Organisation),
    ("pilot", Place::Pilot),
    ("when", Place::When),
    ("where", Place::Where),
];

/// A line of a template.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Line(pub Vec<Piece>);

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    Words(String),
    Place(Place),
}

impl Line {
    pub(super) fn text<'v>(&self, value: &impl Fn(Place) -> &'v str) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Words(words) => words.clone(),
            Piece::Place(place) => one_line(value(*place)),
        };
        self.0.iter().map(piece).collect()
    }
}

/// A value on one line: it begins no new one.
pub(super) fn one_line(value: &str) -> String {
    value.split(|character: char| character.is_whitespace() || character.is_control()).collect::<Vec<_>>().join(" ")
}
