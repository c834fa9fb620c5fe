//! How Word documents look: styles by the names that every Word knows, so that each shows them in its own language.
//!
//! All that looks like something is a style, so that who changes a style changes all that has it.

mod dress;
mod kit;
mod look;
mod numbering;
mod role;
mod table;
mod theme;

pub(crate) use dress::{Dress, Tone};
pub(in crate::word) use numbering::{number_of, numbering, restarted};
pub(crate) use role::{Mark, Role, Within};
pub(in crate::word) use table::table_id;
pub(in crate::word) use theme::theme;

use super::xml::Element;
use crate::document::Look;
use crate::language::StyleNames;
use crate::office::{INK, LINK, SOFT};
pub(in crate::word) use kit::band_id;
use kit::{color, default_style, style, theme_fonts};
use look::paragraph_style;

/// The character style of what stands in a control while nothing is filled in.
pub(super) const PROMPT: &str = crate::read::word::name::PROMPT_STYLE;

/// The character style of words that are less loud.
pub(super) const QUIET: &str = "Quiet";

/// The character style of links.
pub(super) const LINKS: &str = "Hyperlink";

/// The character styles of words that stand out, and of those that are stressed.
pub(super) const STRONG: &str = "Strong";
pub(super) const EMPHASIS: &str = "Emphasis";
/// The character style of words that stand back in a line that is bold.
pub(super) const LIGHT: &str = "Light";

/// The character style of words of a look; none for those that look as the text around them.
pub(super) fn of_look(look: Look) -> Option<&'static str> {
    match look {
        Look::Plain => None,
        Look::Strong => Some(STRONG),
        Look::Emphasis => Some(EMPHASIS),
        Look::Quiet => Some(QUIET),
    }
}

/// The id of the character style of codes in a tone.
pub(super) fn code_id(tone: Tone) -> String {
    format!("Code{}", tone.0 + 1)
}

/// The styles of a document (17.7), by their names in a language: all that it may use.
pub(super) fn styles(dress: &Dress, names: &StyleNames, language: &str) -> Element {
    let mut styles = Element::new("w:styles")
        .with("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main")
        .child(defaults(dress, language))
        .children(Role::ALL.map(|role| paragraph_style(dress, names, role)))
        .child(default_style("character", "DefaultParagraphFont", "Default Paragraph Font"))
        .children(characters(dress, names))
        .child(default_style("numbering", "NoList", "No List"))
        .children(table::tables(dress, names));
    for (tone, _) in dress.tones() {
        let code = Element::new("w:rPr").child(Element::new("w:b")).child(color(dress, dress.color(tone)));
        let name = names.code(tone.0 + 1);
        styles = styles.child(character(&code_id(tone), &name).child(code)).child(look::band_style(dress, names, tone));
    }
    styles
}

/// What holds where no style says otherwise (17.7.5): also in tables, where styles of paragraphs come on top.
fn defaults(dress: &Dress, language: &str) -> Element {
    let size = dress.sizes.normal.to_string();
    let fonts = theme_fonts("minor");
    let run = Element::new("w:rPr")
        .child(fonts)
        .child(color(dress, INK))
        .child(Element::val("w:sz", &size))
        .child(Element::val("w:szCs", &size))
        .child(Element::val("w:lang", language).with("w:eastAsia", "en-US").with("w:bidi", "ar-SA"));
    let paragraph = Element::new("w:pPr").child(Element::new("w:widowControl"));
    Element::new("w:docDefaults")
        .child(Element::new("w:rPrDefault").child(run))
        .child(Element::new("w:pPrDefault").child(paragraph))
}

fn character(id: &str, name: &str) -> Element {
    style("character", id, name)
        .child(Element::val("w:basedOn", "DefaultParagraphFont"))
        .child(Element::new("w:qFormat"))
}

fn characters(dress: &Dress, names: &StyleNames) -> Vec<Element> {
    let run = || Element::new("w:rPr");
    let bold = |on: &str| run().child(Element::val("w:b", on)).child(Element::val("w:bCs", on));
    let italic = || run().child(Element::new("w:i")).child(Element::new("w:iCs"));
    let underlined = run().child(color(dress, LINK)).child(Element::val("w:u", "single"));
    vec![
        character(STRONG, "Strong").child(bold("1")),
        character(EMPHASIS, "Emphasis").child(italic()),
        character(QUIET, &names.quiet).child(run().child(color(dress, SOFT))),
        character(LIGHT, &names.light).child(bold("0")),
        character(LINKS, "Hyperlink").child(underlined),
        character(PROMPT, "Placeholder Text").child(run().child(Element::val("w:color", "595959"))),
    ]
}
