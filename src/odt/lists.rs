//! Lists: what stands before their items, and how far these are indented.

use crate::language::StyleNames;
use crate::opendocument::{Xml, length};

/// The kinds of lists, by the names that office programs have for the first two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum List {
    Bullets,
    Steps,
    /// The same in a box apart from the text.
    NoteBullets,
    NoteSteps,
}

/// How far items are indented, in twips.
pub(super) const ITEM_INDENT: u32 = 284;
/// How far boxes are, and the items in them.
pub(super) const NOTE_INDENT: u32 = 227;
pub(super) const NOTE_ITEM_INDENT: u32 = NOTE_INDENT + ITEM_INDENT;
/// The room between the line beside a box and its words.
pub(super) const NOTE_PADDING: u32 = 160;

impl List {
    const ALL: [Self; 4] = [Self::Bullets, Self::Steps, Self::NoteBullets, Self::NoteSteps];

    /// The name of its style, as people see it.
    fn shown(self, names: &StyleNames) -> String {
        match self {
            Self::Bullets => "List 1".to_string(),
            Self::Steps => "Numbering 1".to_string(),
            Self::NoteBullets => names.bullets(&names.note),
            Self::NoteSteps => names.numbers(&names.note),
        }
    }

    /// Its name in the file.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Bullets => "List_20_1",
            Self::Steps => "Numbering_20_1",
            Self::NoteBullets => "Note_20_bullets",
            Self::NoteSteps => "Note_20_numbers",
        }
    }

    fn write(self, xml: &mut Xml, names: &StyleNames) {
        xml.start("text:list-style", &[("style:name", self.name()), ("style:display-name", &self.shown(names))]);
        match self {
            Self::Bullets | Self::NoteBullets => {
                xml.start("text:list-level-style-bullet", &[("text:level", "1"), ("text:bullet-char", "•")]);
            }
            Self::Steps | Self::NoteSteps => {
                let number = [("text:level", "1"), ("style:num-format", "1"), ("style:num-suffix", ".")];
                xml.start("text:list-level-style-number", &number);
            }
        }
        // Programs count tab stops from the line beside the box.
        let (indent, stop) = match self {
            Self::Bullets | Self::Steps => (ITEM_INDENT, ITEM_INDENT),
            Self::NoteBullets | Self::NoteSteps => (NOTE_ITEM_INDENT, NOTE_ITEM_INDENT + NOTE_PADDING),
        };
        let [indent, stop] = [indent, stop].map(length);
        let hanging = format!("-{}", length(ITEM_INDENT));
        let mode = ("text:list-level-position-and-space-mode", "label-alignment");
        xml.start("style:list-level-properties", &[mode]);
        let alignment = [
            ("text:label-followed-by", "listtab"),
            ("text:list-tab-stop-position", stop.as_str()),
            ("fo:text-indent", &hanging),
            ("fo:margin-left", &indent),
        ];
        xml.empty("style:list-level-label-alignment", &alignment);
        for _ in 0..3 {
            xml.end();
        }
    }
}

/// Adds the styles of lists.
pub(super) fn write(xml: &mut Xml, names: &StyleNames) {
    for list in List::ALL {
        list.write(xml, names);
    }
}
