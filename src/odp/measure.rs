//! How much room words take, as far as that can be told without the font they are shown in: as in ours, which is wider
//! than most.

use std::ops::Range;

use crate::face::Face;

/// From one line to the next, in parts of the size of type: fonts of office programs have 1.15 to 1.22.
pub(super) const LINE: f64 = 1.22;

/// Bold words are so much wider.
const BOLD: f64 = 1.05;

/// Measures words.
pub(super) struct Measure(Face);

impl Measure {
    pub(super) fn new() -> Self {
        Self(Face::regular())
    }

    /// The lines of a text in type of a size, each as its place in the text; all in points. A line ends behind the space
    /// or the line feed that it is broken at.
    pub(super) fn lines(&self, text: &str, size: f64, width: f64) -> Vec<Range<usize>> {
        let mut lines = Vec::new();
        let (mut start, mut taken) = (0, 0.0);
        // Where the line can be broken, and how much is taken up to there.
        let mut last: Option<(usize, f64)> = None;
        for (at, c) in text.char_indices() {
            let end = at + c.len_utf8();
            if c == '\n' {
                lines.push(start..end);
                (start, taken, last) = (end, 0.0, None);
                continue;
            }
            let advance = self.advance(c) * size;
            if taken + advance > width && !c.is_whitespace() && at > start {
                let (broken, before) = last.unwrap_or((at, taken));
                lines.push(start..broken);
                (start, taken, last) = (broken, taken - before, None);
            }
            taken += advance;
            if c.is_whitespace() || c == '-' {
                last = Some((end, taken));
            }
        }
        lines.push(start..text.len());
        lines
    }

    /// How high a text is, in points.
    pub(super) fn height(&self, text: &str, size: f64, width: f64) -> f64 {
        self.lines(text, size, width).len() as f64 * size * LINE
    }

    /// The largest of these sizes in which bold words fit; the smallest when none does.
    pub(super) fn fitting(&self, sizes: &[f64], text: &str, width: f64, height: f64) -> f64 {
        let fits = |size: &&f64| {
            self.height(text, **size * BOLD, width) <= height * BOLD && self.whole(text, **size * BOLD, width)
        };
        sizes.iter().find(fits).or(sizes.last()).copied().unwrap_or_default()
    }

    /// Whether no word has to be broken.
    pub(super) fn whole(&self, text: &str, size: f64, width: f64) -> bool {
        let of_word = |word: &str| word.chars().map(|c| self.advance(c) * size).sum::<f64>();
        text.split(|c: char| c.is_whitespace() || c == '-').all(|word| of_word(word) <= width)
    }

    /// How wide a character is, in parts of the size of type; a square for what our font does not have.
    fn advance(&self, c: char) -> f64 {
        self.0.glyph(c).map_or(1.0, |glyph| f64::from(self.0.advance(glyph)) / 1000.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_hold_all_of_a_text_and_break_between_words() {
        let measure = Measure::new();
        let text = "Een regel die te lang is voor zijn vak\n\nen Donaudampfschifffahrtsgesellschaft";
        let lines: Vec<&str> = measure.lines(text, 10.0, 80.0).into_iter().map(|line| &text[line]).collect();
        assert_eq!(lines.concat(), text);
        assert_eq!(lines[..2], ["Een regel die te ", "lang is voor zijn "]);
        assert!(lines.contains(&"\n") && lines.len() > 6, "{lines:?}");
        assert!(measure.whole("een regel", 10.0, 80.0) && !measure.whole(text, 10.0, 80.0));
    }
}
