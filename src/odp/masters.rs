//! The part with the styles of a presentation, and its master pages (ISO/IEC 26300-1, 16): what all slides of a colour
//! share.

use super::area::{Area, NOTES, NOTES_PAGE, SLIDE};
use super::cells;
use super::class::Class;
use super::fit::BETWEEN;
use super::frame::{open_frame, placeholder, thumbnail};
use super::ground::{FOOT, FOOT_SIZE, Ground, Master};
use super::lists::{Kind, List};
use super::look::{Type, Vertical, bare, empty, filled, fixed, type_of};
use super::style::{Family, Properties, Style, Styles, borrowed, element};
use crate::color::Color;
use crate::deck::Deck;
use crate::opendocument::paint::SOFT;
use crate::opendocument::{Dress, Xml, counted, points};

/// The layouts of pages.
const SLIDE_LAYOUT: &str = "PM1";
const NOTES_LAYOUT: &str = "PM2";

/// Makes the part, with a master page for each of these.
pub(super) fn part(deck: &Deck, dress: &Dress, masters: &[Master]) -> String {
    let mut xml = Xml::part("office:document-styles");
    dress.fonts(&mut xml);
    xml.start("office:styles", &[]);
    xml.start("style:default-style", &[("style:family", "graphic")]);
    xml.empty("style:graphic-properties", &[("draw:stroke", "none"), ("draw:fill", "none")]);
    xml.empty("style:paragraph-properties", &[("fo:line-height", "100%")]);
    element(&mut xml, "style:text-properties", &dress.text(&deck.wording, &deck.language));
    xml.end();
    Style::new(Family::Graphic).with("style:graphic-properties", bare()).write(&mut xml, "standard");
    for layout in Layout::ALL {
        layout.write(&mut xml);
    }
    for master in masters {
        named(&mut xml, deck, dress, *master);
    }
    let mut colors: Vec<Color> = Vec::new();
    for Master { color, .. } in masters {
        if !colors.contains(color) {
            colors.push(*color);
        }
    }
    cells::templates(&mut xml, &deck.wording.styles, dress, &colors);
    xml.end();
    let mut styles = Styles::new("M");
    let mut pages = Xml::default();
    for master in masters {
        page(&mut pages, &mut styles, deck, dress, *master);
    }
    xml.start("office:automatic-styles", &[]);
    page_layout(&mut xml, SLIDE_LAYOUT, SLIDE);
    page_layout(&mut xml, NOTES_LAYOUT, NOTES_PAGE);
    styles.write(&mut xml);
    xml.end();
    xml.start("office:master-styles", &[]);
    xml.start("draw:layer-set", &[]);
    for layer in ["layout", "background", "backgroundobjects", "controls", "measurelines"] {
        xml.empty("draw:layer", &[("draw:name", layer)]);
    }
    xml.end();
    xml.put(pages);
    xml.finish()
}

/// Which placeholders a slide has, as programs name such layouts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// A title and a line below it.
    Title,
    /// A title and a text.
    Text,
    /// A title alone.
    Heading,
}

impl Layout {
    const ALL: [Self; 3] = [Self::Title, Self::Text, Self::Heading];

    pub(super) fn name(self) -> &'static str {
        // LibreOffice reads its own number behind the T.
        match self {
            Self::Title => "AL1T0",
            Self::Text => "AL2T1",
            Self::Heading => "AL3T19",
        }
    }

    fn write(self, xml: &mut Xml) {
        let (ground, below) = match self {
            Self::Title => (Ground::Cover, Some("subtitle")),
            Self::Text => (Ground::Light, Some("outline")),
            Self::Heading => (Ground::Light, None),
        };
        xml.start("style:presentation-page-layout", &[("style:name", self.name())]);
        let below = below.map(|object| (object, ground.body()));
        for (object, area) in [("title", ground.title())].into_iter().chain(below) {
            let place: Properties =
                [("presentation:object", object.to_string())].into_iter().chain(area.place()).collect();
            element(xml, "presentation:placeholder", &place);
        }
        xml.end();
    }
}

/// The name of a style of a master page, in the file.
pub(super) fn style_of(master: Master, what: &str) -> String {
    encoded(&format!("{}-{what}", master.name()))
}

/// The name of a master page, in the file.
pub(super) fn name_of(master: Master) -> String {
    encoded(&master.name())
}

/// A name in the file: spaces are written as their number (ISO/IEC 26300-1, 19.498).
fn encoded(name: &str) -> String {
    name.replace(' ', "_20_")
}

/// The styles that a master page's placeholders have by their names.
fn named(xml: &mut Xml, deck: &Deck, dress: &Dress, master: Master) {
    let ground = master.ground;
    let shown = master.shown(&deck.wording.styles);
    let mut style = |what: &str, graphic: Properties, list: Option<List>, below: f64, text: Properties| {
        let (name, shown) = (style_of(master, what), format!("{shown}-{what}"));
        let about = [("style:name", name.as_str()), ("style:display-name", &shown), ("style:family", "presentation")];
        xml.start("style:style", &about);
        xml.start("style:graphic-properties", &borrowed(&graphic));
        if let Some(list) = list {
            list.write(xml, dress, &name);
        }
        xml.end();
        let paragraph = [("fo:margin-bottom", points(below)), ("fo:line-height", "100%".to_string())];
        element(xml, "style:paragraph-properties", &paragraph);
        element(xml, "style:text-properties", &text);
        xml.end();
    };
    let fill = match ground {
        Ground::Cover => filled(&dress.paint(master.color)),
        Ground::Light | Ground::Statement => bare(),
    };
    style("background", fill, None, 0.0, Vec::new());
    style("backgroundobjects", bare(), None, 0.0, Vec::new());
    for class in [Class::Title, Class::Subtitle, Class::Notes] {
        let look = class.look(master);
        let below = if class == Class::Notes { BETWEEN * look.size } else { 0.0 };
        style(class.style(), empty(class.vertical(master)), None, below, type_of(dress, look));
    }
    let (look, vertical) = (Class::Outline.look(master), Class::Outline.vertical(master));
    for (level, share) in (1..).zip([1.0, 0.85, 0.75]) {
        let look = Type { size: look.size * share, ..look };
        let list = List { kind: Kind::Bullets, size: look.size, color: look.color };
        style(&format!("outline{level}"), empty(vertical), Some(list), BETWEEN * look.size, type_of(dress, look));
    }
}

fn page_layout(xml: &mut Xml, name: &str, page: Area) {
    xml.start("style:page-layout", &[("style:name", name)]);
    let orientation = if page.width > page.height { "landscape" } else { "portrait" };
    let [width, height] = [page.width, page.height].map(points);
    let properties = [
        ("fo:page-width", width.as_str()),
        ("fo:page-height", &height),
        ("style:print-orientation", orientation),
        ("fo:margin", "0pt"),
    ];
    xml.empty("style:page-layout-properties", &properties);
    xml.end();
}

/// Adds a master page: its placeholders, what is drawn on it, and the number of the slide (ISO/IEC 26300-1, 16.9).
fn page(xml: &mut Xml, styles: &mut Styles, deck: &Deck, dress: &Dress, master: Master) {
    let ground = master.ground;
    let mut fill = vec![("draw:background-size", "border".to_string())];
    match ground {
        Ground::Cover => fill.extend(filled(&dress.paint(master.color))),
        Ground::Light | Ground::Statement => fill.push(("draw:fill", "none".to_string())),
    }
    let page = styles.name(Style::new(Family::Page).with("style:drawing-page-properties", fill));
    let (name, shown) = (name_of(master), master.shown(&deck.wording.styles));
    let about = [
        ("style:name", name.as_str()),
        ("style:display-name", &shown),
        ("style:page-layout-name", SLIDE_LAYOUT),
        ("draw:style-name", &page),
    ];
    xml.start("style:master-page", &about);
    if let Some(area) = ground.mark() {
        let mark = filled(&dress.paint(master.color));
        let mark =
            styles.name(Style::new(Family::Graphic).of("standard".into()).with("style:graphic-properties", mark));
        let about = [("draw:style-name", mark), ("draw:layer", "backgroundobjects".to_string())];
        element(xml, "draw:rect", &about.into_iter().chain(area.place()).collect::<Properties>());
    }
    for (class, area) in [(Class::Title, ground.title()), (Class::Outline, ground.body())] {
        let style = Style::new(Family::Presentation).of(style_of(master, class.style()));
        placeholder(xml, &styles.name(style), class, area);
    }
    let color = match ground {
        Ground::Cover => master.ink(),
        Ground::Light | Ground::Statement => SOFT,
    };
    let frame = Style::new(Family::Presentation).of(style_of(master, "backgroundobjects"));
    let frame = styles.name(frame.with("style:graphic-properties", fixed(Vertical::Middle, 0.0)));
    let words = Style::new(Family::Paragraph)
        .with("style:paragraph-properties", vec![("fo:text-align", "end".to_string())])
        .with("style:text-properties", type_of(dress, Type::new(FOOT_SIZE, color)));
    let words = styles.name(words);
    open_frame(xml, &frame, "backgroundobjects", "page-number", FOOT);
    xml.start("draw:text-box", &[]);
    xml.start("text:p", &[("text:style-name", &words)]);
    counted(xml, &deck.number_of, "nummer");
    xml.end();
    xml.end();
    xml.end();
    xml.start("presentation:notes", &[("style:page-layout-name", NOTES_LAYOUT)]);
    thumbnail(xml, None);
    let notes = styles.name(Style::new(Family::Presentation).of(style_of(master, Class::Notes.style())));
    placeholder(xml, &notes, Class::Notes, NOTES);
    xml.end();
    xml.end();
}
