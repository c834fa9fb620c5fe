//! From what slides tell to what stands where on them.

use super::area::Area;
use super::ground::{ABOVE, BELOW, Ground, Master};
use super::look::{Panel, Type, Vertical};
use super::measure::Measure;
use super::page::{Holds, Object, PADDING, Page, Words};
use super::{fit, shares, stack};
use crate::color::Color;
use crate::deck::{Content, Deck, Slide};
use crate::document::{Block, Drawing, Figure, Flow, Run};
use crate::office::{self, Picture, Sizes};
use crate::opendocument::Dress;
use crate::opendocument::paint::{SOFT, WHITE};
use crate::source::Problems;
use crate::typeset;

/// The sizes of type of the whole, in half points.
pub(super) const TYPE: Sizes = Sizes { normal: 54, small: 37, large: 68 };

/// How large type may be, the best first; titles and texts start where their ground says.
const STEPS: [f64; 14] = [46.0, 42.0, 38.0, 34.0, 30.0, 28.0, 25.0, 22.0, 19.0, 17.0, 15.0, 13.0, 11.0, 9.0];

/// The room between the steps of a slide to work at and its clock, and how wide that is.
const CLOCK_GAP: f64 = 50.0;
const CLOCK: f64 = 220.0;

/// Lays slides out. Fails when a drawing can't be drawn.
pub(super) fn pages(deck: &Deck) -> Result<Vec<Page>, Problems> {
    let dress = Dress::new(&deck.house, TYPE, deck.grayscale);
    let drawings: Vec<&Drawing> = deck.slides.iter().flat_map(drawings).collect();
    let pictures = typeset::pictures(&drawings, &deck.language, &deck.house, &dress.font, deck.grayscale)?;
    let alternatives = deck.slides.iter().flat_map(figures).map(|figure| figure.alt.clone());
    let pictures: Vec<Picture> =
        pictures.into_iter().zip(alternatives).map(|(picture, alt)| office::drawn(picture, alt)).collect();
    let planner = Planner { deck, measure: Measure::new() };
    let mut pictures = pictures.into_iter();
    Ok(deck.slides.iter().flat_map(|slide| planner.slide(slide, &mut pictures)).collect())
}

fn figures(slide: &Slide) -> Vec<&Figure> {
    match &slide.content {
        Content::Blocks { blocks } | Content::Pilot { blocks, long: _ } => blocks
            .iter()
            .filter_map(|block| if let Block::Figure(figure) = block { Some(figure) } else { None })
            .collect(),
        Content::Title { .. }
        | Content::Part { .. }
        | Content::Statement { .. }
        | Content::Spread { .. }
        | Content::Work { .. }
        | Content::Closing { .. } => Vec::new(),
    }
}

fn drawings(slide: &Slide) -> Vec<&Drawing> {
    figures(slide).into_iter().map(|figure| &figure.drawing).collect()
}

struct Planner<'d> {
    deck: &'d Deck,
    measure: Measure,
}

impl Planner<'_> {
    fn slide(&self, slide: &Slide, pictures: &mut dyn Iterator<Item = Picture>) -> Vec<Page> {
        let color = slide.color;
        let (ground, objects) = match &slide.content {
            Content::Title { subtitle } => (Ground::Cover, self.title(subtitle)),
            Content::Blocks { blocks } | Content::Pilot { blocks, long: _ } => {
                return self.blocks(slide, stack::stack(&self.measure, blocks, &slide.title, color, pictures));
            }
            Content::Part { part, questions } => (Ground::Cover, self.part(part, questions)),
            Content::Statement { text, note } => (Ground::Statement, self.statement(slide, text, note)),
            Content::Spread { group, blank, together, told } => {
                let grid = shares::shares(&self.measure, color, group, blank, together, told);
                (
                    Ground::Light,
                    vec![Object { area: Ground::Light.body().top(grid.height()), holds: Holds::Table(grid) }],
                )
            }
            Content::Work { steps, until, path: _ } => (Ground::Light, self.work(color, steps, until)),
            Content::Closing { questions } => (Ground::Light, self.closing(color, questions)),
        };
        vec![self.page(slide, ground, slide.title.clone(), objects)]
    }

    fn page(&self, slide: &Slide, ground: Ground, title: String, objects: Vec<Object>) -> Page {
        let area = ground.title();
        let title_size = self.fitting(ground.title_size(), &title, area);
        Page { master: Master { ground, color: slide.color }, title, title_size, objects, notes: slide.notes.clone() }
    }

    /// The largest size up to this one in which bold words fit.
    fn fitting(&self, most: f64, text: &str, area: Area) -> f64 {
        let sizes: Vec<f64> = [most].into_iter().chain(STEPS.into_iter().filter(|size| *size < most)).collect();
        self.measure.fitting(&sizes, text, area.width, area.height)
    }

    /// The largest size up to this one in which text fits.
    fn fitting_flows(&self, most: f64, flows: &[Flow], area: Area) -> f64 {
        let fits = |size: &f64| fit::height(&self.measure, flows, *size, area.width) <= area.height;
        let [.., least] = STEPS;
        [most].into_iter().chain(STEPS.into_iter().filter(|size| *size < most)).find(fits).unwrap_or(least)
    }

    /// Texts of the pilot, which may take more slides.
    fn blocks(&self, slide: &Slide, parts: Vec<Vec<Object>>) -> Vec<Page> {
        let total = parts.len();
        let page = |(number, objects)| {
            let title = match total {
                1 => slide.title.clone(),
                total => self.deck.one_of_few(&slide.title, number, total),
            };
            self.page(slide, Ground::Light, title, objects)
        };
        (1..).zip(parts).map(page).collect()
    }

    fn title(&self, subtitle: &str) -> Vec<Object> {
        let area = Ground::Cover.body();
        let size = self.fitting(34.0, subtitle, area);
        let subtitle = Words::new(vec![Flow::plain(subtitle)], Type::new(size, WHITE));
        let foot = Words {
            vertical: Vertical::Bottom,
            ..Words::new(vec![Flow::plain(&self.deck.foot)], Type::new(12.0, WHITE))
        };
        vec![Object { area, holds: Holds::Subtitle(subtitle) }, Object { area: BELOW, holds: Holds::Label(foot) }]
    }

    fn part(&self, part: &str, questions: &[String]) -> Vec<Object> {
        let items = questions.iter().map(|question| vec![Run::plain(question)]).collect();
        let (flows, area) = (vec![Flow::Bullets { items }], Ground::Cover.body());
        let size = self.fitting_flows(Ground::Cover.body_size(), &flows, area);
        let mut objects = Vec::new();
        if !part.is_empty() {
            let words = Words::new(vec![Flow::plain(part)], Type::new(self.fitting(28.0, part, ABOVE), WHITE));
            objects.push(Object { area: ABOVE, holds: Holds::Label(words) });
        }
        let words = Words::new(flows, Type::new(size, WHITE));
        objects.push(Object { area, holds: Holds::Outline(words) });
        objects
    }

    fn statement(&self, slide: &Slide, text: &str, note: &str) -> Vec<Object> {
        let ground = Ground::Statement;
        let area = ground.body();
        let ink = Master { ground, color: slide.color }.ink();
        let style = Type { bold: true, ..Type::new(self.fitting(ground.body_size(), text, area), ink) };
        let words = Words { vertical: Vertical::Middle, ..Words::new(vec![Flow::plain(text)], style) };
        let mut objects = vec![Object { area, holds: Holds::Outline(words) }];
        if !note.is_empty() {
            let style = Type { italic: true, ..Type::new(self.fitting(18.0, note, BELOW), SOFT) };
            let words = Words { vertical: Vertical::Bottom, ..Words::new(vec![Flow::plain(note)], style) };
            objects.push(Object { area: BELOW, holds: Holds::Label(words) });
        }
        objects
    }

    fn work(&self, color: Color, steps: &[String], until: &str) -> Vec<Object> {
        let body = Ground::Light.body();
        let area = Area { width: body.width - CLOCK - CLOCK_GAP, ..body };
        let items = steps.iter().map(|step| vec![Run::plain(step)]).collect();
        let flows = vec![Flow::Steps { items }];
        let size = self.fitting_flows(Ground::Light.body_size(), &flows, area);
        let clock = Area { x: area.x + area.width + CLOCK_GAP, width: CLOCK, height: 130.0, ..body };
        let inside = Area { x: clock.x + PADDING, width: clock.width - 2.0 * PADDING, ..clock };
        let label = Type { bold: true, ..Type::new(self.fitting(18.5, until, inside.top(24.0)), color) };
        let label = Words { panel: Panel::Tinted(color), ..Words::new(vec![Flow::plain(until)], label) };
        let ink = Master { ground: Ground::Light, color }.ink();
        let time = Words {
            vertical: Vertical::Middle,
            panel: Panel::White(color),
            ..Words::new(Vec::new(), Type { centered: true, ..Type::new(40.0, ink) })
        };
        vec![
            Object { area, holds: Holds::Outline(Words::new(flows, Type::new(size, ink))) },
            Object { area: clock, holds: Holds::Label(label) },
            Object {
                area: Area { y: clock.y + 50.0, height: 62.0, ..inside },
                holds: Holds::Blank { name: until.to_string(), words: time },
            },
        ]
    }

    fn closing(&self, color: Color, questions: &[String]) -> Vec<Object> {
        let body = Ground::Light.body().top(300.0);
        let areas: Vec<Area> = body.columns(questions.len(), 34.0).collect();
        let inside =
            |area: &Area| Area { width: area.width - 2.0 * PADDING, height: area.height - 2.0 * PADDING, ..*area };
        // All in one size.
        let sizes = areas.iter().zip(questions).map(|(area, question)| self.fitting(32.0, question, inside(area)));
        let style = Type { bold: true, centered: true, ..Type::new(sizes.fold(32.0, f64::min), color) };
        let card = |(area, question): (Area, &String)| {
            let words = Words::new(vec![Flow::plain(question)], style);
            let words = Words { vertical: Vertical::Middle, panel: Panel::Tinted(color), ..words };
            Object { area, holds: Holds::Outline(words) }
        };
        areas.into_iter().zip(questions).map(card).collect()
    }
}
