//! Posters on office paper: numbered tiles that overlap, with lines to cut along.

use serde::Serialize;

use super::texts::Workshop;
use crate::canvas::{self, Medium, Options, Paper};
use crate::kind::DocumentKind;
use crate::made::Made;
use crate::method::Method;
use crate::pdf::{self, Cutout};
use crate::session::Session;
use crate::source::Problems;
use crate::typeset::{self, About, Template};

/// What an office printer leaves white, with some to spare, in mm.
const MARGIN: f64 = 5.5;
/// How far tiles lie over each other, in mm.
const OVERLAP: f64 = 8.0;
/// The size of the posters, A0 landscape, in mm.
const POSTER: (f64, f64) = (1189.0, 841.0);
/// The white edge on the right of a poster, in mm: less than the theme's.
const POSTER_EDGE: f64 = 20.0;

/// The paper of tiles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TilePaper {
    /// Pages of 297 × 210 mm.
    A4,
    /// Pages of 420 × 297 mm.
    A3,
}

impl TilePaper {
    /// Short and long side, in mm.
    fn sides(self) -> (f64, f64) {
        match self {
            Self::A4 => (210.0, 297.0),
            Self::A3 => (297.0, 420.0),
        }
    }

    /// How people call it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::A4 => "A4",
            Self::A3 => "A3",
        }
    }
}

/// How a poster is cut into tiles; lengths in mm.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Tiling {
    /// The part of the poster that a tile shows.
    pub width: f64,
    /// In pt.
    pub height: f64,
    /// How many pieces stand side by side.
    pub columns: usize,
    /// How many pieces stand below each other.
    pub rows: usize,
}

/// A tile: which one, from 1, and where its upper left corner is on the poster, in mm.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct PosterTile {
    /// From 0 at the top.
    pub row: usize,
    /// From 0 at the left.
    pub column: usize,
    /// Its left edge on the poster, in pt.
    pub x: f64,
    /// Its top edge on the poster, in pt.
    pub y: f64,
}

impl Tiling {
    /// Lays an A0 poster on paper, upright or on its side: whichever takes fewer tiles.
    pub fn new(paper: TilePaper) -> Self {
        let (short, long) = paper.sides();
        let upright = Self::on(short, long);
        let on_its_side = Self::on(long, short);
        if on_its_side.count() <= upright.count() { on_its_side } else { upright }
    }

    fn on(width: f64, height: f64) -> Self {
        let (width, height) = (width - 2.0 * MARGIN, height - 2.0 * MARGIN);
        let needed = |poster: f64, tile: f64| ((poster - OVERLAP) / (tile - OVERLAP)).ceil() as usize;
        Self { width, height, columns: needed(POSTER.0, width), rows: needed(POSTER.1, height) }
    }

    /// How many tiles a poster takes.
    pub fn count(self) -> usize {
        self.columns * self.rows
    }

    /// The tiles, row by row.
    pub fn tiles(self) -> impl Iterator<Item = PosterTile> {
        (0..self.count()).map(move |index| {
            let (row, column) = (index / self.columns, index % self.columns);
            let (x, y) = (column as f64 * (self.width - OVERLAP), row as f64 * (self.height - OVERLAP));
            PosterTile { row: row + 1, column: column + 1, x, y }
        })
    }
}

/// What the template reads; lengths in mm.
#[derive(Debug, Serialize)]
struct TilesView {
    #[serde(flatten)]
    about: About,
    margin: f64,
    overlap: f64,
    width: f64,
    height: f64,
    tiles: Vec<TileView>,
}

#[derive(Debug, Serialize)]
struct TileView {
    name: String,
    alt: String,
    row: usize,
    column: usize,
    /// Where on the tile the number may stand: its own edge, or that of the poster.
    edge: f64,
}

/// Makes the posters as tiles, PDF/UA-1 and PDF/A-2a: each is a figure that says which part of the poster it is.
pub fn tiles(
    method: &Method,
    session: &Session,
    workshop: &Workshop,
    paper: TilePaper,
    grayscale: bool,
) -> Result<Made, Problems> {
    let options = Options { paper: Paper::A0, medium: Medium::Print, grayscale, ..Options::default() };
    let posters = canvas::make(method, session, &options)?;
    let count = pdf::pages(&posters.bytes)?;
    let tiling = Tiling::new(paper);
    let texts = &workshop.tiles;
    let mut pieces = Vec::new();
    let mut views = Vec::new();
    for poster in 0..count {
        for tile in tiling.tiles() {
            let PosterTile { row, column, x, y } = tile;
            let filled = |text: &str| {
                [
                    ("{poster}", poster + 1),
                    ("{posters}", count),
                    ("{rij}", row),
                    ("{kolom}", column),
                    ("{rijen}", tiling.rows),
                    ("{kolommen}", tiling.columns),
                ]
                .iter()
                .fold(text.to_string(), |text, (place, number)| text.replace(place, &number.to_string()))
            };
            let edge = tiling.width.min(POSTER.0 - x);
            let edge = if column == tiling.columns { edge - (POSTER_EDGE - OVERLAP) / 2.0 } else { edge };
            views.push(TileView { name: filled(&texts.name), alt: filled(&texts.alt), row, column, edge });
            let (width, height) = (tiling.width, tiling.height);
            pieces.push(Cutout { page: poster, x, y, margin: MARGIN, width, height });
        }
    }
    let view = TilesView {
        about: About::new(DocumentKind::Print, method, &texts.title, &method.title),
        margin: MARGIN,
        overlap: OVERLAP,
        width: tiling.width,
        height: tiling.height,
        tiles: views,
    };
    let pages = typeset::compile(&method.house, Template::Tiles, &view)?;
    let frames = typeset::export(&pages, &format!("{} {} tiles {paper:?} {grayscale}", method.id, method.version))?;
    Ok(Made { bytes: pdf::lay(&frames, &posters.bytes, &pieces)?, warnings: posters.warnings })
}
