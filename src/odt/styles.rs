//! The part with the styles of a document, its pages, and what stands on each of them (ISO/IEC 26300-1, 16).

use super::lists::{self, ITEM_INDENT, NOTE_INDENT, NOTE_ITEM_INDENT, NOTE_PADDING};
use super::look::{self, Look};
use super::page::{self, Page};
use super::role::{Role, Style};
use crate::language::StyleNames;
use crate::office::{Edges, FileProperties};
use crate::opendocument::paint::{INK, LINE, SOFT, TINT, WHITE};
use crate::opendocument::{Dress, File, Xml, length, size};

/// The style that all others start from.
const STANDARD: &str = "Standard";

/// The properties of a style, by the names of their attributes.
type Properties = Vec<(&'static str, String)>;

/// Makes the part, with the styles that were used beside those that every document has; and the pictures in it.
pub(super) fn part(
    dress: &Dress,
    about: &FileProperties,
    page: Page,
    edges: &Edges,
    used: &[Style],
    colored: &[Look],
) -> (String, Vec<File>) {
    let mut xml = Xml::part("office:document-styles");
    dress.fonts(&mut xml);
    xml.start("office:styles", &[]);
    defaults(&mut xml, dress, about);
    let names = &about.wording.styles;
    xml.start("style:style", &[("style:name", STANDARD), ("style:family", "paragraph"), ("style:class", "text")]);
    properties(&mut xml, "style:paragraph-properties", &[("fo:line-height", "110%".to_string())]);
    xml.end();
    for role in Role::ALL {
        paragraph(&mut xml, dress, names, page, role);
    }
    for style in used {
        derived(&mut xml, names, *style);
    }
    look::write(&mut xml, dress, names, colored);
    outline(&mut xml);
    lists::write(&mut xml, names);
    xml.end();
    xml.start("office:automatic-styles", &[]);
    page::layout(&mut xml, page);
    xml.end();
    xml.start("office:master-styles", &[]);
    let files = page::master(&mut xml, &about.wording, edges);
    (xml.finish(), files)
}

/// What holds where no style says else: the font, the language, hyphens in narrow columns.
fn defaults(xml: &mut Xml, dress: &Dress, about: &FileProperties) {
    xml.start("style:default-style", &[("style:family", "paragraph")]);
    let hyphens = [("fo:hyphenation-ladder-count", "2".to_string())];
    let lines = [("fo:orphans", "2".to_string()), ("fo:widows", "2".to_string())];
    properties(xml, "style:paragraph-properties", &hyphens.into_iter().chain(lines).collect::<Properties>());
    let hyphens =
        [("fo:hyphenate", "true"), ("fo:hyphenation-remain-char-count", "3"), ("fo:hyphenation-push-char-count", "3")];
    let hyphens = hyphens.map(|(name, value)| (name, value.to_string()));
    properties(
        xml,
        "style:text-properties",
        &dress.text(&about.wording, &about.language).into_iter().chain(hyphens).collect::<Properties>(),
    );
    xml.end();
    xml.start("style:default-style", &[("style:family", "graphic")]);
    xml.empty("style:graphic-properties", &[("style:wrap", "none")]);
    xml.end();
}

/// The style of what a paragraph is.
fn paragraph(xml: &mut Xml, dress: &Dress, names: &StyleNames, page: Page, role: Role) {
    let style = Style::of(role);
    let (name, shown) = (style.name(), style.shown(names));
    let heading = Style::of(Role::Heading1).name();
    let parent = if role == Role::Band { heading.as_str() } else { STANDARD };
    let level = role.level().map(|level| level.to_string());
    let mut about = vec![
        ("style:name", name.as_str()),
        ("style:display-name", shown.as_str()),
        ("style:family", "paragraph"),
        ("style:parent-style-name", parent),
    ];
    let next = match role {
        Role::Title | Role::Subtitle | Role::Heading1 | Role::Heading2 | Role::Heading3 | Role::Band => {
            Some(Role::Body)
        }
        Role::NoteTitle => Some(Role::Note),
        Role::Body
        | Role::Guidance
        | Role::Label
        | Role::Answer
        | Role::Item
        | Role::Cell
        | Role::Head
        | Role::ContentsTitle
        | Role::Contents1
        | Role::Contents2
        | Role::Picture
        | Role::Caption
        | Role::Note
        | Role::NoteItem
        | Role::Header
        | Role::Footer
        | Role::Voice => None,
    };
    let next = next.map(|role| Style::of(role).name());
    about.extend(next.as_deref().map(|next| ("style:next-style-name", next)));
    about.extend(level.as_deref().map(|level| ("style:default-outline-level", level)));
    xml.start("style:style", &about);
    let block = block(dress, role);
    if matches!(role, Role::Header | Role::Footer) {
        xml.start("style:paragraph-properties", &[]);
        xml.start("style:tab-stops", &[]);
        xml.empty("style:tab-stop", &[("style:position", &length(page.text_width())), ("style:type", "right")]);
        xml.end();
        xml.end();
    } else {
        properties(xml, "style:paragraph-properties", &block);
    }
    properties(xml, "style:text-properties", &text(dress, role));
    xml.end();
}

/// The properties of the block that a paragraph is.
fn block(dress: &Dress, role: Role) -> Properties {
    // Space before and after, in twips.
    let (before, after) = match role {
        Role::Title => (0, 60),
        Role::Subtitle => (0, 240),
        Role::Heading1 => (360, 120),
        Role::Band => (0, 120),
        Role::Heading2 | Role::ContentsTitle => (240, 80),
        Role::Heading3 => (160, 60),
        Role::Body | Role::Note => (0, 100),
        Role::Picture => (60, 0),
        Role::NoteItem => (0, 40),
        Role::Caption => (60, 160),
        Role::NoteTitle => (160, 0),
        Role::Guidance | Role::Label | Role::Voice | Role::Answer | Role::Item => (0, 40),
        Role::Cell | Role::Contents1 | Role::Contents2 => (0, 40),
        Role::Head | Role::Header | Role::Footer => (0, 0),
    };
    let mut block = vec![("fo:margin-top", length(before)), ("fo:margin-bottom", length(after))];
    if matches!(
        role,
        Role::Heading1
            | Role::Heading2
            | Role::Heading3
            | Role::Band
            | Role::NoteTitle
            | Role::Picture
            | Role::ContentsTitle
    ) {
        block.push(("fo:keep-with-next", "always".to_string()));
    }
    if role == Role::Guidance {
        // Much of it stands in few lines.
        block.push(("fo:line-height", "100%".to_string()));
    }
    match role {
        Role::NoteTitle | Role::Note | Role::NoteItem => {
            let line = format!("3pt solid {}", dress.paint(dress.own));
            // The line beside the box stays straight.
            let (indent, hanging) =
                if role == Role::NoteItem { (NOTE_ITEM_INDENT, ITEM_INDENT) } else { (NOTE_INDENT, 0) };
            block.extend([
                ("fo:margin-left", length(indent)),
                ("fo:text-indent", format!("-{}", length(hanging))),
                ("fo:border-left", line),
                ("fo:padding-left", length(NOTE_PADDING)),
                ("fo:background-color", dress.paint(TINT)),
            ]);
        }
        Role::Contents2 => block.push(("fo:margin-left", length(ITEM_INDENT))),
        Role::Title
        | Role::Subtitle
        | Role::Heading1
        | Role::Heading2
        | Role::Heading3
        | Role::Band
        | Role::Body
        | Role::Guidance
        | Role::Label
        | Role::Answer
        | Role::Item
        | Role::Cell
        | Role::Head
        | Role::ContentsTitle
        | Role::Contents1
        | Role::Picture
        | Role::Caption
        | Role::Header
        | Role::Footer
        | Role::Voice => {}
    }
    block
}

/// The properties of its words.
fn text(dress: &Dress, role: Role) -> Properties {
    let sizes = dress.sizes;
    let own = dress.own;
    let (half_points, bold, color) = match role {
        Role::Title => (sizes.large + 12, true, own),
        Role::Subtitle => (sizes.normal + 4, false, SOFT),
        Role::Heading1 => (sizes.large, true, own),
        Role::Band => (sizes.large, true, WHITE),
        Role::Heading2 | Role::ContentsTitle => (sizes.normal + 6, true, own),
        Role::Heading3 => (sizes.normal + 2, true, own),
        Role::Body | Role::Answer | Role::Item | Role::Voice | Role::Note | Role::NoteItem => {
            (sizes.normal, false, INK)
        }
        Role::Contents1 | Role::Contents2 | Role::Picture => (sizes.normal, false, INK),
        Role::Cell => (sizes.normal - 1, false, INK),
        Role::Guidance | Role::Caption | Role::Header | Role::Footer => (sizes.small, false, SOFT),
        Role::Label => (sizes.normal, true, INK),
        Role::Head => (sizes.normal - 1, true, WHITE),
        Role::NoteTitle => (sizes.normal, true, own),
    };
    let mut text = vec![("fo:font-size", size(half_points)), ("fo:color", dress.paint(color))];
    if bold {
        text.push(("fo:font-weight", "bold".to_string()));
    }
    text
}

/// A style that differs in where it stands.
fn derived(xml: &mut Xml, names: &StyleNames, style: Style) {
    let (name, shown, parent) = (style.name(), style.shown(names), Style::of(style.role).name());
    let level = style.role.level().map(|level| level.to_string());
    let mut about = vec![
        ("style:name", name.as_str()),
        ("style:display-name", shown.as_str()),
        ("style:family", "paragraph"),
        ("style:parent-style-name", parent.as_str()),
    ];
    about.extend(level.as_deref().map(|level| ("style:default-outline-level", level)));
    xml.start("style:style", &about);
    let mut block: Properties = Vec::new();
    if style.keep {
        block.push(("fo:keep-with-next", "always".to_string()));
    }
    if style.breaks {
        block.push(("fo:break-before", "page".to_string()));
    }
    if style.apart {
        block.push(("fo:margin-top", length(160)));
        block.push(("fo:border-top", format!("0.5pt solid {}", LINE.hex())));
        block.push(("fo:padding-top", "4pt".to_string()));
    }
    if let Some(color) = style.color {
        // The line makes the band wider than its words.
        block.push(("fo:background-color", color.hex()));
        block.push(("fo:border", format!("4pt solid {}", color.hex())));
    }
    properties(xml, "style:paragraph-properties", &block);
    xml.end();
}

/// The outline: headings without numbers.
fn outline(xml: &mut Xml) {
    xml.start("text:outline-style", &[("style:name", "Outline")]);
    for level in ["1", "2", "3"] {
        xml.empty("text:outline-level-style", &[("text:level", level), ("style:num-format", "")]);
    }
    xml.end();
}

fn properties(xml: &mut Xml, element: &'static str, properties: &[(&'static str, String)]) {
    if !properties.is_empty() {
        let properties: Vec<(&str, &str)> = properties.iter().map(|(name, value)| (*name, value.as_str())).collect();
        xml.empty(element, &properties);
    }
}
