//! The part with the slides (ISO/IEC 26300-1, 3.5, 10.2 and 14.4), and the file.

use super::area::{Area, NOTES};
use super::class::Class;
use super::frame::{open_frame, thumbnail};
use super::ground::Master;
use super::lists::Lists;
use super::look::{Panel, Type, filled, fixed};
use super::masters::{self, Layout, name_of, style_of};
use super::page::{Holds, Object, PADDING, Page, Words};
use super::plan::TYPE;
use super::style::{Family, Properties, Style, Styles, borrowed};
use crate::deck::Deck;
use crate::document::Flow;
use crate::kind::DocumentKind;
use crate::office::{FileProperties, Picture};
use crate::opendocument::paint::WHITE;
use crate::opendocument::{self, Dress, File, Kind, Xml};
use crate::read::word::name;
use crate::source::Problem;

/// A box in a tint has so many hundredths of its colour.
const TINT: u16 = 7;

/// Makes the file.
pub(super) fn file(deck: &Deck, pages: Vec<Page>) -> Result<Vec<u8>, Problem> {
    let dress = Dress::new(&deck.house, TYPE, deck.grayscale);
    let mut masters: Vec<Master> = Vec::new();
    for page in &pages {
        if !masters.contains(&page.master) {
            masters.push(page.master);
        }
    }
    let styles = masters::part(deck, &dress, &masters);
    let mut writer = Writer {
        deck,
        dress: &dress,
        body: Xml::default(),
        styles: Styles::new(""),
        lists: Lists::default(),
        files: Vec::new(),
        pictures: 0,
        tables: 0,
    };
    for (number, page) in (1..).zip(pages) {
        writer.page(number, page);
    }
    let mut content = Xml::part("office:document-content");
    content.start("office:automatic-styles", &[]);
    writer.styles.write(&mut content);
    writer.lists.write(&mut content, &dress);
    content.end();
    content.start("office:body", &[]);
    content.start("office:presentation", &[]);
    content.put(writer.body);
    let about = FileProperties {
        title: deck.title.clone(),
        description: deck.description.clone(),
        language: deck.language.clone(),
        wording: deck.wording.clone(),
        date: deck.date,
        custom: vec![(name::KIND.to_string(), deck.wording.kind(DocumentKind::Slides).to_string())],
    };
    opendocument::pack(Kind::Presentation, content.finish(), styles, writer.files, &about)
}

pub(super) struct Writer<'d> {
    pub(super) deck: &'d Deck,
    pub(super) dress: &'d Dress,
    pub(super) body: Xml,
    pub(super) styles: Styles,
    pub(super) lists: Lists,
    files: Vec<File>,
    pictures: usize,
    pub(super) tables: usize,
}

impl Writer<'_> {
    fn page(&mut self, number: usize, page: Page) {
        let outlines = page.objects.iter().filter(|object| matches!(object.holds, Holds::Outline(_))).count();
        let has_subtitle = page.objects.iter().any(|object| matches!(object.holds, Holds::Subtitle(_)));
        let layout = match (has_subtitle, outlines) {
            (true, _) => Layout::Title,
            (false, 1) => Layout::Text,
            (false, _) => Layout::Heading,
        };
        let shown = self.shown();
        let name = (self.deck.name).replace("{nummer}", &number.to_string()).replace("{titel}", &page.title);
        let master = name_of(page.master);
        let about = [
            ("draw:name", name.as_str()),
            ("draw:style-name", &shown),
            ("draw:master-page-name", &master),
            ("presentation:presentation-page-layout-name", layout.name()),
        ];
        self.body.start("draw:page", &about);
        let title = Type { size: page.title_size, ..Class::Title.look(page.master) };
        let title =
            Words { vertical: Class::Title.vertical(page.master), ..Words::new(vec![Flow::plain(&page.title)], title) };
        self.placeholder(page.master, Class::Title, page.master.ground.title(), &title);
        for object in page.objects {
            self.object(page.master, &page.title, object);
        }
        self.body.start("presentation:notes", &[("draw:style-name", &shown)]);
        thumbnail(&mut self.body, Some(number));
        let notes = Words::new(page.notes, Class::Notes.look(page.master));
        self.placeholder(page.master, Class::Notes, NOTES, &notes);
        self.body.end();
        self.body.end();
    }

    /// The style of slides: what their master page has is shown on them.
    fn shown(&mut self) -> String {
        let shown = [
            ("presentation:background-visible", "true"),
            ("presentation:background-objects-visible", "true"),
            ("presentation:display-page-number", "true"),
            ("presentation:display-footer", "false"),
            ("presentation:display-date-time", "false"),
        ];
        let shown = shown.map(|(name, value)| (name, value.to_string())).into();
        self.styles.name(Style::new(Family::Page).with("style:drawing-page-properties", shown))
    }

    fn object(&mut self, master: Master, title: &str, object: Object) {
        let Object { area, holds } = object;
        match holds {
            Holds::Subtitle(words) => self.placeholder(master, Class::Subtitle, area, &words),
            Holds::Outline(words) => self.placeholder(master, Class::Outline, area, &words),
            Holds::Label(words) => {
                self.open_box(&words, area);
                self.text_box(&words, None);
                self.body.end();
            }
            Holds::Blank { name, words } => {
                self.open_box(&words, area);
                self.text_box(&words, None);
                self.body.holding("svg:title", &[], &name);
                self.body.end();
            }
            Holds::Table(grid) => {
                self.open(&[("draw:style-name", "standard".to_string())], area);
                self.table(&grid);
                self.body.holding("svg:title", &[], title);
                self.body.holding("svg:desc", &[], &grid.alt);
                self.body.end();
            }
            Holds::Picture(picture) => self.picture(picture, area),
        }
    }

    /// Opens a box that is no placeholder.
    fn open_box(&mut self, words: &Words, area: Area) {
        let style = Style::new(Family::Graphic).of("standard".into());
        let style = style.with("style:graphic-properties", self.graphic(words));
        // What is typed in an empty box looks as the box says.
        let style = self.typed(style, words.style);
        let style = self.styles.name(style);
        self.open(&[("draw:style-name", style)], area);
    }

    fn picture(&mut self, picture: Picture, area: Area) {
        self.pictures += 1;
        let number = self.pictures;
        self.open(&[("draw:style-name", "standard".to_string())], area);
        let files = picture.write_images(&mut self.body, &self.deck.wording, number);
        self.files.extend(files);
        self.body.end();
    }

    fn open(&mut self, about: &[(&'static str, String)], area: Area) {
        let layer = ("draw:layer", "layout".to_string());
        let about: Properties = about.iter().cloned().chain([layer]).chain(area.place()).collect();
        self.body.start("draw:frame", &borrowed(&about));
    }

    /// Adds words in a placeholder.
    fn placeholder(&mut self, master: Master, class: Class, area: Area, words: &Words) {
        let style = Style::new(Family::Presentation).of(style_of(master, class.style()));
        let is_own = words.panel == Panel::None && words.vertical == class.vertical(master);
        let graphic = if is_own { Vec::new() } else { self.graphic(words) };
        let style = self.styles.name(style.with("style:graphic-properties", graphic));
        open_frame(&mut self.body, &style, "layout", class.word(), area);
        self.text_box(words, Some((class, master)));
        self.body.end();
    }

    fn text_box(&mut self, words: &Words, within: Option<(Class, Master)>) {
        self.body.start("draw:text-box", &[]);
        self.flows(&words.flows, words.style, within);
        self.body.end();
    }

    /// The properties of a box with words.
    fn graphic(&self, words: &Words) -> Properties {
        let Some((edge, fill, padding)) = (match words.panel {
            Panel::None => None,
            Panel::Tinted(color) => Some(((color, 1.6), color.tint(TINT), PADDING)),
            Panel::White(color) => Some(((color, 0.8), WHITE, 0.0)),
        }) else {
            return fixed(words.vertical, 0.0);
        };
        let (color, width) = edge;
        let line = [
            ("draw:stroke", "solid".to_string()),
            ("svg:stroke-width", opendocument::points(width)),
            ("svg:stroke-color", self.dress.paint(color)),
        ];
        fixed(words.vertical, padding).into_iter().chain(line).chain(filled(&self.dress.paint(fill))).collect()
    }
}
