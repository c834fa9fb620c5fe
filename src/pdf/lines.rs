//! Text in a box: greedy lines with the face's widths, as viewers break them after an edit.

use crate::face::Face;

/// The distance between two baselines, as a multiple of the type size.
pub(super) const LEADING: f32 = 1.3;

/// Text broken into lines at a type size.
pub(super) struct BrokenText {
    pub size: f32,
    pub lines: Vec<String>,
    /// Whether all lines lie within the box.
    pub fit: bool,
}

/// Breaks text to fit a box of `width` × `height` pt: at `size`, or smaller in steps of half a pt down to `least`.
pub(super) fn fit(face: &Face, text: &str, width: f32, height: f32, size: f32, least: f32) -> BrokenText {
    let mut size = size;
    loop {
        let lines = broken(face, text, width * 1000.0 / size);
        let fit = lines.len() as f32 * size * LEADING <= height + 0.01;
        if fit || size <= least {
            return BrokenText { size, lines, fit };
        }
        size = (size - 0.5).max(least);
    }
}

/// Breaks text at line breaks and, where a line gets wider than `width` (in thousandths of the type size),
/// at the last space; a word that is wider than the box is broken between characters.
fn broken(face: &Face, text: &str, width: f32) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        let mut used = 0.0;
        for word in paragraph.split_inclusive(' ') {
            let wide = measure(face, word);
            let visible = measure(face, word.trim_end());
            if used > 0.0 && used + visible > width {
                lines.push(std::mem::take(&mut line));
                used = 0.0;
            }
            if visible > width {
                for c in word.chars() {
                    let advance = face.glyph(c).map_or(0.0, |glyph| face.advance(glyph));
                    if used > 0.0 && used + advance > width {
                        lines.push(std::mem::take(&mut line));
                        used = 0.0;
                    }
                    line.push(c);
                    used += advance;
                }
            } else {
                line.push_str(word);
                used += wide;
            }
        }
        lines.push(line);
    }
    lines
}

fn measure(face: &Face, text: &str) -> f32 {
    text.chars().filter_map(|c| face.glyph(c)).map(|glyph| face.advance(glyph)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_hold_all_characters_and_stay_within_the_width() {
        let face = Face::regular();
        let text = "Een zin die te breed is voor de doos.\n\nEn eenwoordzonderspatiesdatnietpastindedoos erbij";
        let lines = broken(&face, text, 9000.0);
        assert_eq!(lines.concat(), text.replace('\n', ""));
        assert!(lines.iter().all(|line| measure(&face, line.trim_end()) <= 9000.0));
        assert!(lines.contains(&String::new()), "an empty line stays");
    }

    #[test]
    fn text_gets_smaller_down_to_the_least_size_and_then_says_that_it_does_not_fit() {
        let face = Face::regular();
        let short = fit(&face, "kort", 200.0, 20.0, 10.5, 8.0);
        assert!(short.fit && short.size == 10.5);
        let long = "woorden ".repeat(200);
        let long = fit(&face, &long, 200.0, 20.0, 10.5, 8.0);
        assert!(!long.fit && long.size == 8.0);
    }
}
