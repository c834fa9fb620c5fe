//! How wide the columns of a table are.

use super::{Flow, Table, Text};

/// About how many characters fit beside each other in a table as wide as the page.
pub(super) const CHARACTERS: usize = 84;

/// The longest word that a column is widened for, in characters; longer ones are broken.
const LONGEST: usize = 24;

/// The longest word that is not broken behind a hyphen.
const SHORT_WORD: usize = 8;

/// What the edges of a cell take, in characters.
const EDGES: usize = 3;

/// What shares are parts of.
const WHOLE: usize = 200;

/// Makes columns wide enough for the words in them: names are not to be broken. What one needs more, those with room
/// to spare give; their shares are parts of 200 then.
pub(super) fn fit(table: &mut Table) {
    let all: usize = table.columns.iter().map(|column| usize::from(column.share)).sum();
    if all == 0 {
        return;
    }
    let has: Vec<usize> = table.columns.iter().map(|column| usize::from(column.share) * WHOLE / all).collect();
    let needs: Vec<usize> = (0..has.len()).map(|index| needed(table, index) * WHOLE / CHARACTERS).collect();
    let lacking: usize = has.iter().zip(&needs).map(|(has, needs)| needs.saturating_sub(*has)).sum();
    let spare: usize = has.iter().zip(&needs).map(|(has, needs)| has.saturating_sub(*needs)).sum();
    if lacking == 0 {
        return;
    }
    // Of what there is to spare each gives in proportion, and gets no more than that.
    let given = lacking.min(spare);
    for ((column, has), needs) in table.columns.iter_mut().zip(&has).zip(&needs) {
        let share = if needs > has {
            has + (needs - has) * given / lacking
        } else {
            has - ((has - needs) * given).div_ceil(spare.max(1)).min(has - needs)
        };
        column.share = u8::try_from(share.max(1)).unwrap_or(u8::MAX);
    }
}

/// How many characters a column needs for its longest word.
fn needed(table: &Table, index: usize) -> usize {
    let column = table.columns.get(index).map_or("", |column| &column.head);
    let cells = table.rows.iter().filter_map(|row| row.get(index)).flatten().map(in_flow).max();
    longest(column).max(cells.unwrap_or(0)).min(LONGEST) + EDGES
}

fn in_flow(flow: &Flow) -> usize {
    let in_text = |text: &Text| text.iter().map(|run| longest(&run.text)).max().unwrap_or(0);
    match flow {
        Flow::Paragraph { text } => in_text(text),
        // The mark stands before it.
        Flow::Bullets { items } | Flow::Steps { items } => items.iter().map(in_text).max().unwrap_or(0) + EDGES,
    }
}

/// The length of the longest word, in characters. Lines may break behind the hyphen in a long one; codes stay whole.
fn longest(text: &str) -> usize {
    let parts = |word: &str| {
        let whole = word.chars().count();
        if whole <= SHORT_WORD { whole } else { word.split('-').map(|part| part.chars().count()).max().unwrap_or(0) }
    };
    text.split(|c: char| c.is_whitespace() || c == '/').map(parts).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Column;

    fn shares(shares: [u8; 3], words: [&str; 3]) -> Vec<u8> {
        let columns = shares.map(|share| Column { head: "Wie".into(), share }).to_vec();
        let rows = vec![words.map(|word| vec![Flow::plain(word)]).to_vec()];
        let mut table = Table { caption: String::new(), columns, rows };
        fit(&mut table);
        table.columns.iter().map(|column| column.share).collect()
    }

    #[test]
    fn columns_are_as_wide_as_their_longest_word() {
        assert_eq!(shares([2, 8, 4], ["A1", "Een tekst", "Anna"]), [2, 8, 4]);
        let widened = shares([2, 8, 3], ["A1", "Een tekst", "(ervaringsdeskundige)"]);
        let all: usize = widened.iter().map(|share| usize::from(*share)).sum();
        assert!(usize::from(widened[2]) * CHARACTERS >= 23 * all && all <= WHOLE, "{widened:?}");
        let long = "a".repeat(99);
        assert_eq!(shares([1, 1, 1], [&long, &long, &long]), [1, 1, 1]);
        assert_eq!(shares([0, 0, 0], ["", "", ""]), [0, 0, 0]);
    }
}
