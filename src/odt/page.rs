//! Pages: how large they are, and what stands at their edges.

use crate::language::Wording;
use crate::office::Edges;
use crate::opendocument::{File, Xml, counted, length, words};

/// A page; all in twips.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Page {
    width: u32,
    height: u32,
    /// At the top and at the sides.
    margin: u32,
    bottom: u32,
}

impl Page {
    /// A page of so many millimetres.
    pub(crate) fn millimetres(width: u32, height: u32, margin: u32, bottom: u32) -> Self {
        let twips = |millimetres: u32| millimetres * 1440 * 10 / 254;
        Self { width: twips(width), height: twips(height), margin: twips(margin), bottom: twips(bottom) }
    }

    /// The width between the margins, in points.
    pub(crate) fn points(self) -> f64 {
        f64::from(self.text_width()) / 20.0
    }

    /// The width between the margins, in twips.
    pub(crate) fn text_width(self) -> u32 {
        self.width - 2 * self.margin
    }
}

/// How high a logo in the head is at most, in points.
const HEAD_LOGO: f64 = 20.0;

/// The space between the text and what stands at the edges, in twips.
const GAP: u32 = 120;

/// The name of the one layout of pages.
const LAYOUT: &str = "Page";

/// Adds the layout of pages (ISO/IEC 26300-1, 16.5).
pub(super) fn layout(xml: &mut Xml, page: Page) {
    xml.start("style:page-layout", &[("style:name", LAYOUT)]);
    // Head and foot stand in the margins, and grow into the page.
    let edge = length(page.margin / 2);
    let [width, height, side] = [page.width, page.height, page.margin].map(length);
    let orientation = if page.width > page.height { "landscape" } else { "portrait" };
    xml.empty(
        "style:page-layout-properties",
        &[
            ("fo:page-width", &width),
            ("fo:page-height", &height),
            ("style:print-orientation", orientation),
            ("fo:margin-top", &edge),
            ("fo:margin-bottom", &edge),
            ("fo:margin-left", &side),
            ("fo:margin-right", &side),
        ],
    );
    let sides =
        [("style:header-style", "fo:margin-bottom", page.margin), ("style:footer-style", "fo:margin-top", page.bottom)];
    for (style, gap, margin) in sides {
        xml.start(style, &[]);
        let least = length(margin.saturating_sub(page.margin / 2 + GAP));
        xml.empty("style:header-footer-properties", &[("fo:min-height", &least), (gap, &length(GAP))]);
        xml.end();
    }
    xml.end();
}

/// Adds the page that all pages are like: its head and foot (ISO/IEC 26300-1, 16.9); gives the files of its pictures.
pub(super) fn master(xml: &mut Xml, wording: &Wording, edges: &Edges) -> Vec<File> {
    xml.start("style:master-page", &[("style:name", "Standard"), ("style:page-layout-name", LAYOUT)]);
    xml.start("style:header", &[]);
    let files = head(xml, wording, edges);
    xml.end();
    if !edges.head_first {
        xml.start("style:header-first", &[]);
        xml.empty("text:p", &[("text:style-name", "Header")]);
        xml.end();
    }
    let first = (!edges.head_first).then_some("style:footer-first");
    for element in std::iter::once("style:footer").chain(first) {
        xml.start(element, &[]);
        foot(xml, edges);
        xml.end();
    }
    xml.end();
    files
}

/// Adds the head: words at the left, a logo at the right.
fn head(xml: &mut Xml, wording: &Wording, edges: &Edges) -> Vec<File> {
    xml.start("text:p", &[("text:style-name", "Header")]);
    words(xml, edges.head);
    let files = edges.logo.clone().map(|logo| {
        xml.empty("text:tab", &[]);
        logo.within(f64::INFINITY, HEAD_LOGO).write(xml, wording, 0)
    });
    xml.end();
    files.unwrap_or_default()
}

/// Adds the foot: lines of words at the left, and the page's number at the right of the last.
fn foot(xml: &mut Xml, edges: &Edges) {
    for (number, line) in (1..).zip(edges.feet) {
        xml.start("text:p", &[("text:style-name", "Footer")]);
        words(xml, line);
        if number == edges.feet.len() {
            xml.empty("text:tab", &[]);
            counted(xml, edges.page_of, "pagina");
        }
        xml.end();
    }
}
