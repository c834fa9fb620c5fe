//! What can be voted on, in the order of the strips that people vote on; and the file to type the counts in.

use crate::messages::session as say;
use crate::method::{Field, Method, SESSION, Shape, VOTES};
use crate::source::Problem;
use crate::source::fill;

use super::votes::VOTERS;
use super::{Tally, Votes};

/// What can be voted on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ballot {
    /// The strips, and then what has none by the title of its sheet.
    pub parts: Vec<BallotPart>,
}

/// The choices of one strip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BallotPart {
    /// What the strip is called.
    pub title: String,
    /// The choices, top to bottom.
    pub fields: Vec<Field>,
}

impl Ballot {
    /// Puts the choices of strips first, in their order, and every other choice of the method behind them. Choices in
    /// the rows of a list are of who wrote the row, and not voted on.
    ///
    /// Fails when there is nothing to vote on.
    pub fn new(method: &Method, strips: Vec<BallotPart>) -> Result<Self, Problem> {
        let mut parts = strips;
        let on_strips: Vec<_> = parts.iter().flat_map(|part| &part.fields).map(|field| field.path.clone()).collect();
        for sheet in &method.sheets {
            let mut fields = sheet.fields();
            fields.retain(|field| {
                let is_single = field.kind.shape().is_choice() && !method.is_in_list(&field.path);
                is_single && !on_strips.contains(&field.path)
            });
            if !fields.is_empty() {
                parts.push(BallotPart { title: sheet.title.clone(), fields });
            }
        }
        if parts.is_empty() { Err(Problem::error(say::nothing_to_vote_on(&method.title))) } else { Ok(Self { parts }) }
    }

    /// Writes a file to type the counts in, TOML, with those that are known. A session file has the same tables.
    ///
    /// Fails when there are no texts in the language of the method.
    pub fn to_toml(&self, method: &Method, votes: &Votes) -> Result<String, Problem> {
        let texts = &method.texts()?.stemmen;
        let title = fill(&texts.bestand_titel, &[("methode", &method.title), ("versie", &method.version)]);
        let mut text = String::new();
        comment(&mut text, &format!("{title}\n\n{}", texts.bestand_uitleg));
        text.push_str(&format!("\n[{SESSION}]\n"));
        comment(&mut text, &texts.bestand_stemmers);
        text.push_str(&format!("{VOTERS} = {}\n", votes.people.unwrap_or(0)));
        for part in &self.parts {
            text.push('\n');
            comment(&mut text, &format!("=== {} ===", part.title));
            for field in &part.fields {
                text.push('\n');
                comment(&mut text, &method.label(field.path.as_str()).unwrap_or_else(|| field.label.clone()));
                if field.kind.shape() == Shape::AnyOf {
                    comment(&mut text, &texts.bestand_meer);
                }
                text.push_str(&format!("[{VOTES}.{}]\n", field.path));
                options(&mut text, field, votes.get(&field.path));
            }
        }
        Ok(text)
    }
}

/// Writes a line for each option, with its name behind it: people know it by that.
fn options(text: &mut String, field: &Field, tally: Option<&Tally>) {
    let choices = field.kind.choices();
    let width = choices.iter().map(|choice| choice.id.len()).max().unwrap_or(0);
    for choice in choices {
        let name = field.kind.option_name(choice).replace('\n', " ");
        let count = tally.and_then(|tally| tally.get(&choice.id)).copied().unwrap_or(0);
        text.push_str(&format!("{} = {count}{}  # {name}\n", choice.id, " ".repeat(width - choice.id.len())));
    }
}

fn comment(text: &mut String, words: &str) {
    for line in words.lines() {
        text.push_str(format!("# {line}").trim_end());
        text.push('\n');
    }
}
