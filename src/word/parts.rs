//! Parts that are the same for every document, but for its language and its font.

use super::xml::Element;

const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// What of Word's own ways the layout counts on: those of Word 2013 and later.
const COMPATIBILITY: [(&str, &str); 5] = [
    ("compatibilityMode", "15"),
    ("overrideTableStyleFontSizeAndJustification", "1"),
    ("enableOpenTypeFeatures", "1"),
    ("doNotFlipMirrorIndents", "1"),
    ("differentiateMultirowTableHeaders", "1"),
];

/// Which colours of the theme text and backgrounds have.
const COLORS: [(&str, &str); 12] = [
    ("bg1", "light1"),
    ("t1", "dark1"),
    ("bg2", "light2"),
    ("t2", "dark2"),
    ("accent1", "accent1"),
    ("accent2", "accent2"),
    ("accent3", "accent3"),
    ("accent4", "accent4"),
    ("accent5", "accent5"),
    ("accent6", "accent6"),
    ("hyperlink", "hyperlink"),
    ("followedHyperlink", "followedHyperlink"),
];

/// Settings, with hyphens in narrow columns (17.15.1). Nothing in them makes Word ask something when it opens a file.
///
/// `colors` are those of a template, when it says; `even_pages_apart` tells whether even pages have heads of their own.
pub(super) fn settings(language: &str, colors: Option<&Element>, even_pages_apart: bool) -> Element {
    let compatibility = |(name, value): (&str, &str)| {
        Element::new("w:compatSetting")
            .with("w:name", name)
            .with("w:uri", "http://schemas.microsoft.com/office/word")
            .with("w:val", value)
    };
    let own = || {
        let mapping = Element::new("w:clrSchemeMapping");
        COLORS.iter().fold(mapping, |mapping, (place, color)| mapping.with(&format!("w:{place}"), color))
    };
    let colors = colors.cloned().unwrap_or_else(own);
    let even = even_pages_apart.then(|| Element::new("w:evenAndOddHeaders"));
    Element::new("w:settings")
        .with("xmlns:w", MAIN)
        .children(even)
        .child(Element::new("w:zoom").with("w:percent", "100"))
        .child(Element::val("w:defaultTabStop", "708"))
        .child(Element::new("w:autoHyphenation"))
        .child(Element::val("w:consecutiveHyphenLimit", "2"))
        .child(Element::new("w:doNotHyphenateCaps"))
        .child(Element::val("w:characterSpacingControl", "doNotCompress"))
        .child(Element::new("w:compat").children(COMPATIBILITY.map(compatibility)))
        .child(Element::val("w:themeFontLang", language))
        .child(colors)
}

/// The fonts that a document names.
pub(super) fn fonts(font: &str) -> Element {
    let face = Element::new("w:font").with("w:name", font).child(Element::val("w:pitch", "variable"));
    Element::new("w:fonts").with("xmlns:w", MAIN).child(face)
}
