//! Lists on slides: what stands before their items.

use super::fit::INDENT;
use crate::color::Color;
use crate::opendocument::{Dress, Xml, points};

/// A list in type of a size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct List {
    pub kind: Kind,
    /// In points.
    pub size: f64,
    pub color: Color,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Bullets,
    Steps,
}

/// Programs have room for as many levels below each other.
const LEVELS: u8 = 3;

impl List {
    /// Adds it, as a style of its own, or inside of another.
    pub(super) fn write(self, xml: &mut Xml, dress: &Dress, name: &str) {
        xml.start("text:list-style", &[("style:name", name)]);
        for level in 1..=LEVELS {
            let text_level = level.to_string();
            match self.kind {
                Kind::Bullets => {
                    let bullet = [("text:level", text_level.as_str()), ("text:bullet-char", "•")];
                    xml.start("text:list-level-style-bullet", &bullet);
                }
                Kind::Steps => {
                    let number =
                        [("text:level", text_level.as_str()), ("style:num-format", "1"), ("style:num-suffix", ".")];
                    xml.start("text:list-level-style-number", &number);
                }
            }
            let step = INDENT * self.size;
            let [before, width] = [f64::from(level - 1) * step, step].map(points);
            let room = [("text:space-before", before.as_str()), ("text:min-label-width", &width)];
            xml.empty("style:list-level-properties", &room);
            let color = dress.paint(self.color);
            xml.empty("style:text-properties", &[("fo:color", color.as_str()), ("fo:font-size", "100%")]);
            xml.end();
        }
        xml.end();
    }
}

/// The lists so far.
#[derive(Debug, Default)]
pub(super) struct Lists(Vec<List>);

impl Lists {
    /// The name of a list, which is there from now on.
    pub(super) fn name(&mut self, list: List) -> String {
        let place = self.0.iter().position(|known| *known == list).unwrap_or_else(|| {
            self.0.push(list);
            self.0.len() - 1
        });
        format!("L{}", place + 1)
    }

    /// Adds them all.
    pub(super) fn write(&self, xml: &mut Xml, dress: &Dress) {
        for (number, list) in (1..).zip(&self.0) {
            list.write(xml, dress, &format!("L{number}"));
        }
    }
}
