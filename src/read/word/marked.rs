//! Fields that have a bookmark and no control: those of our OpenDocument texts, and those whose controls a program took
//! away. What stands in the cell of such a bookmark becomes a control with that text, and is read as one.

use std::collections::HashSet;
use std::ops::Range;

use super::control::{Control, Owner};
use super::glyph;
use super::identity::{Identity, Target};
use super::piece::{Aside, Mark, Piece, Place, What};
use super::printed::{Prompts, unbracketed};
use super::walk::Content;
use crate::language::Lexicon;

/// Makes controls of what stands where only a bookmark says which field it is.
pub(super) fn with_controls(identity: &mut Identity, prompts: &Prompts, content: Content) -> Content {
    let controls = content.pieces.iter().filter_map(Piece::control).filter(|control| !control.is_prompt(prompts));
    let present: HashSet<usize> = controls.filter_map(field).collect();
    let marks: Vec<Mark> = content.marks.into_iter().filter(|mark| !present.contains(&mark.target.field)).collect();
    let ranges = (0..marks.len()).map(|number| range(identity, prompts, &content.pieces, &marks, number));
    let ranges: Vec<Range<usize>> = ranges.collect();
    let mut rest = content.pieces.into_iter();
    let mut pieces = Vec::new();
    let mut next = 0;
    for (mark, range) in marks.iter().zip(ranges) {
        pieces.extend(rest.by_ref().take(range.start.saturating_sub(next)));
        next = next.max(range.start);
        let own: Vec<Piece> = rest.by_ref().take(range.end.saturating_sub(next)).collect();
        next = next.max(range.end);
        pieces.extend(control(prompts, *mark, own));
    }
    pieces.extend(rest);
    Content { pieces, marks: Vec::new(), ..content }
}

fn field(control: &Control) -> Option<usize> {
    match control.owner {
        Owner::Known(target) => Some(target.field),
        Owner::Stray(_) => None,
    }
}

/// The pieces that are in a field: all in its cell, or behind its bookmark in the paragraph, up to the next field. A box
/// is what its bookmark stands around.
fn range(identity: &mut Identity, prompts: &Prompts, pieces: &[Piece], marks: &[Mark], number: usize) -> Range<usize> {
    let Some(&Mark { before, place, target }) = marks.get(number) else { return 0..0 };
    let behind = pieces.get(before..).unwrap_or_default();
    if target.option.is_some() {
        let lexicon = prompts.lexicon();
        let own = behind.first().is_some_and(|piece| piece.place == place && is_box(identity, lexicon, piece, target));
        return before..before + usize::from(own);
    }
    let is_near = |piece: &&Piece| {
        let here = if place.cell.is_some() { piece.place.cell == place.cell } else { piece.place == place };
        here && piece.control().is_none_or(|control| control.is_prompt(prompts))
    };
    let next = marks.get(number + 1).map_or(usize::MAX, |next| next.before);
    let end = (before + behind.iter().take_while(is_near).count()).min(next.max(before));
    let is_first =
        number.checked_sub(1).and_then(|last| marks.get(last)).is_none_or(|last| last.place.cell != place.cell);
    let ahead = pieces.get(..before).unwrap_or_default();
    // Below other boxes its head stands in the same cell.
    let is_own =
        |piece: &&Piece| is_near(piece) && (place.cell.is_none_or(|cell| cell.part == 0) || piece.place == place);
    let back = if is_first && place.cell.is_some() { ahead.iter().rev().take_while(is_own).count() } else { 0 };
    before - back..end
}

/// Whether a piece is the box of an option.
fn is_box(identity: &mut Identity, lexicon: &Lexicon, piece: &Piece, target: Target) -> bool {
    let Some(text) = piece.text() else { return false };
    let own = text.bookmark.as_ref().and_then(|name| identity.by_bookmark(name)) == Some(target);
    own && glyph::glyph(lexicon, &text.words).is_some()
}

/// The control of a mark with the texts of some pieces, and what else is among those.
fn control(prompts: &Prompts, mark: Mark, pieces: Vec<Piece>) -> Vec<Piece> {
    let Mark { mut place, target, .. } = mark;
    let mut text = String::new();
    let mut signs = Vec::new();
    let mut others = Vec::new();
    let mut last: Option<Place> = None;
    for piece in pieces {
        match piece.what {
            What::Text(own) => {
                // Paragraphs without a word in them are lines too.
                let lines = last.map_or(0, |last| piece.place.paragraph.saturating_sub(last.paragraph));
                text.extend(std::iter::repeat_n('\n', lines));
                if last.is_none() {
                    place = piece.place;
                }
                last = Some(piece.place);
                if !own.mark.is_empty() {
                    signs.push((text.len(), own.mark));
                }
                text.push_str(&own.words);
            }
            // A prompt alone.
            What::Control(_) => {}
            What::Aside(Aside { kind, of }) => {
                others.push(Piece { what: What::Aside(Aside { kind, of: of.or(Some(target)) }), ..piece });
            }
        }
    }
    let control = Control::marked(target, without_prompt(prompts, text), signs);
    others.insert(0, Piece { place, what: What::Control(control) });
    others
}

/// A text without the prompt before or behind it, in the brackets that LibreOffice has around it: where a program made
/// plain text of that, people type beside it.
fn without_prompt(prompts: &Prompts, text: String) -> String {
    let Some((start, rest)) = text.split_once('<') else { return text };
    match rest.split_once('>') {
        Some((prompt, end))
            if prompts.has(unbracketed(prompt)) && (start.trim().is_empty() || end.trim().is_empty()) =>
        {
            format!("{start}{end}")
        }
        Some(_) | None => text,
    }
}
