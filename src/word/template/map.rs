//! Which styles of a template are for what.

use super::uses::{Kind, is_expected, known};
use crate::house::StyleUse;
use crate::language::Lexicon;
use crate::messages::template as say;
use crate::source::{Problem, suggestion};
use crate::word::xml::{Element, escaped};

/// Finds the styles for what there is, by name, and warns of what is not there. What is named comes first.
pub(super) fn uses(
    styles: &Element,
    lists: Option<&Element>,
    named: &[(StyleUse, String)],
    lexicon: &Lexicon,
) -> (Vec<(StyleUse, String)>, Vec<Problem>) {
    let (mut found, mut warnings, mut lacking) = (Vec::new(), Vec::new(), Vec::new());
    for of in StyleUse::ALL {
        let known = known(of);
        let mut style = None;
        if let Some((_, name)) = named.iter().find(|(named, _)| *named == of) {
            style = by_name(styles, known.kind, name);
            if style.is_none() {
                let names: Vec<&str> = names(styles, known.kind).collect();
                let problem = Problem::warning(say::style_not_in_template(name));
                warnings.push(problem.with_hint(suggestion(name, names.iter().copied())));
            }
        }
        let localised = lexicon.word.style_names.iter().filter(|(use_, _)| *use_ == of).map(|(_, name)| name.as_str());
        let mut names = known.names.iter().copied().chain(localised);
        let style = style.or_else(|| names.find_map(|name| by_name(styles, known.kind, name)));
        let style = style.or_else(|| if of == StyleUse::Text { usual(styles, known.kind) } else { None });
        // Bullets without a list have no bullets.
        let style = style.filter(|style| {
            !matches!(of, StyleUse::Bullets | StyleUse::Numbers) || {
                id(style).and_then(|id| list_of(styles, id)).is_some_and(|list| abstract_of(lists, list).is_some())
            }
        });
        match style.and_then(id) {
            Some(id) => found.push((of, id.to_string())),
            None if is_expected(of) => lacking.push(of.key()),
            None => {}
        }
    }
    if !lacking.is_empty() {
        warnings.push(Problem::warning(say::styles_not_in_template(lacking)).with_hint(say::name_styles()));
    }
    (found, warnings)
}

fn id(style: &Element) -> Option<&str> {
    style.attribute("w:styleId")
}

fn of_kind(styles: &Element, kind: Kind) -> impl Iterator<Item = &Element> {
    let is_kind = move |style: &&Element| style.name == "w:style" && style.attribute("w:type") == Some(kind.word());
    styles.elements().filter(is_kind)
}

fn names(styles: &Element, kind: Kind) -> impl Iterator<Item = &str> {
    of_kind(styles, kind).filter_map(name)
}

fn name(style: &Element) -> Option<&str> {
    style.find("w:name").and_then(|name| name.attribute("w:val"))
}

/// Finds a style by its name: capitals, spaces and hyphens make no other name of it.
pub(super) fn by_name<'s>(styles: &'s Element, kind: Kind, wanted: &str) -> Option<&'s Element> {
    let wanted = plain(&escaped(wanted));
    of_kind(styles, kind).find(|style| name(style).is_some_and(|name| plain(name) == wanted))
}

fn plain(name: &str) -> String {
    name.chars().filter(|c| !matches!(c, ' ' | '-' | '.' | '_')).flat_map(char::to_lowercase).collect()
}

/// The style that a kind of thing has when it names none (17.7.4.17).
pub(super) fn usual(styles: &Element, kind: Kind) -> Option<&Element> {
    of_kind(styles, kind).find(|style| matches!(style.attribute("w:default"), Some("1" | "true" | "on")))
}

/// A style and those that it starts from, itself first.
pub(super) fn chain<'s>(styles: &'s Element, id: &str) -> Vec<&'s Element> {
    let mut chain: Vec<&Element> = Vec::new();
    let mut next = Some(id.to_string());
    while let Some(wanted) = next.take() {
        let style = styles.elements().find(|style| style.name == "w:style" && self::id(style) == Some(&wanted));
        let Some(style) = style.filter(|style| !chain.iter().any(|known| std::ptr::eq(*known, *style))) else { break };
        chain.push(style);
        next = style.find("w:basedOn").and_then(|parent| parent.attribute("w:val")).map(str::to_string);
    }
    chain
}

/// The number of the list that paragraphs of a style are in.
pub(super) fn list_of<'s>(styles: &'s Element, id: &str) -> Option<&'s str> {
    let number = |style: &&'s Element| style.find("w:pPr")?.find("w:numPr")?.find("w:numId")?.attribute("w:val");
    chain(styles, id).iter().find_map(number).filter(|number| *number != "0")
}

/// The number of what a list is made after (17.9.15).
pub(super) fn abstract_of<'l>(lists: Option<&'l Element>, list: &str) -> Option<&'l str> {
    let mut numbers = lists?.elements().filter(|element| element.name == "w:num");
    numbers.find(|number| number.attribute("w:numId") == Some(list))?.find("w:abstractNumId")?.attribute("w:val")
}

/// The size of text, in half points; none when the template doesn't say.
pub(super) fn text_size(styles: &Element, text: Option<&str>) -> Option<usize> {
    let size = |properties: Option<&Element>| properties?.find("w:sz")?.attribute("w:val")?.parse::<usize>().ok();
    let of_style = text.and_then(|id| chain(styles, id).iter().find_map(|style| size(style.find("w:rPr"))));
    let of_all = || size(styles.find("w:docDefaults")?.find("w:rPrDefault")?.find("w:rPr"));
    of_style.or_else(of_all).map(|size| size.clamp(12, 60))
}

/// The font of text: that which its style names, or else the theme.
pub(super) fn font(styles: &Element, text: Option<&str>, theme: Option<&Element>) -> Option<String> {
    let fonts = |properties: Option<&'_ Element>| properties.and_then(|run| run.find("w:rFonts")).cloned();
    let of_style = text.and_then(|id| chain(styles, id).iter().find_map(|style| fonts(style.find("w:rPr"))));
    let of_all = || fonts(styles.find("w:docDefaults")?.find("w:rPrDefault")?.find("w:rPr"));
    let named = of_style.or_else(of_all)?;
    let of_theme = || {
        let scheme = theme?.descendants("a:minorFont").next()?.find("a:latin")?;
        scheme.attribute("typeface").map(str::to_string)
    };
    let own = named.attribute("w:ascii").map(str::to_string);
    let font = if named.attribute("w:asciiTheme").is_some() { of_theme().or(own) } else { own };
    // Names with other characters would be no name in a list of them.
    font.filter(|font| !font.is_empty() && font.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-')))
}

/// The level of headings in the outline; none for what is no heading.
pub(super) fn level(of: StyleUse) -> Option<u8> {
    match of {
        StyleUse::Heading1 => Some(0),
        StyleUse::Heading2 => Some(1),
        StyleUse::Heading3 => Some(2),
        StyleUse::Title
        | StyleUse::Subtitle
        | StyleUse::Text
        | StyleUse::Bullets
        | StyleUse::Numbers
        | StyleUse::Caption
        | StyleUse::ContentsTitle
        | StyleUse::Contents1
        | StyleUse::Contents2
        | StyleUse::Table
        | StyleUse::Cell
        | StyleUse::Head
        | StyleUse::Note
        | StyleUse::NoteTitle
        | StyleUse::Strong
        | StyleUse::Emphasis
        | StyleUse::Link => None,
    }
}
