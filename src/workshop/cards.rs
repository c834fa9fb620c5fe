//! What people hold in their hands: statement cards, voting strips and closing cards, to cut out of A4.

use serde::Serialize;

use super::texts::{Strip, Workshop};
use crate::color::Color;
use crate::kind::DocumentKind;
use crate::made::Made;
use crate::method::Method;
use crate::pdf;
use crate::source::Problems;
use crate::typeset::{self, About, Template};

/// What the cards are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cards {
    /// The statements to agree or disagree with.
    Statements,
    /// Strips to vote on in silence, of each as many as there are people.
    Strips,
    /// The questions to close with, a card for each person.
    Closing,
}

/// What the template reads.
#[derive(Debug, Serialize)]
struct CardsView<'a> {
    #[serde(flatten)]
    about: About,
    foot: &'a str,
    grayscale: bool,
    pages: Vec<CardPage<'a>>,
}

/// A page with cards across and down.
#[derive(Debug, Serialize)]
struct CardPage<'a> {
    across: usize,
    down: usize,
    cards: Vec<Card<'a>>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Card<'a> {
    Statement { title: &'a str, text: &'a str, note: &'a str, color: Color },
    Strip(&'a Strip),
    Closing { title: &'a str, questions: &'a [String] },
}

/// Makes cards as PDF, PDF/UA-1 and PDF/A-2a, for this many people.
pub fn cards(
    method: &Method,
    workshop: &Workshop,
    cards: Cards,
    people: usize,
    grayscale: bool,
) -> Result<Made, Problems> {
    let texts = &workshop.cards;
    let (title, pages) = match cards {
        Cards::Statements => {
            let cards = workshop.statements.iter().map(|it| Card::Statement {
                title: &workshop.words.agree_or_disagree,
                text: &it.text,
                note: &it.note,
                color: it.color,
            });
            (&texts.statements, pages(1, 2, cards.collect()))
        }
        Cards::Strips => {
            let strips = workshop.strips.iter();
            (&texts.strips, strips.flat_map(|it| pages(1, down(it), vec![Card::Strip(it); people])).collect())
        }
        Cards::Closing => {
            let card = Card::Closing { title: &texts.close, questions: &workshop.closing };
            (&texts.closing, pages(2, 2, vec![card; people]))
        }
    };
    let view = CardsView {
        about: About::new(DocumentKind::Cards, method, title, &workshop.title),
        foot: &method.attribution,
        grayscale,
        pages,
    };
    let document = typeset::compile(&method.house, Template::Cards, &view)?;
    let identity = format!("{} {} {title} {people} {grayscale}", method.id, method.version);
    Ok(pdf::settled(typeset::export(&document, &identity)?)?.into())
}

fn pages(across: usize, down: usize, cards: Vec<Card<'_>>) -> Vec<CardPage<'_>> {
    cards.chunks(across * down).map(|cards| CardPage { across, down, cards: cards.to_vec() }).collect()
}

/// How many strips fit on a page, below each other: a row needs about 1 cm.
fn down(strip: &Strip) -> usize {
    match strip.rows.len() {
        0..=5 => 3,
        6..=10 => 2,
        _ => 1,
    }
}
