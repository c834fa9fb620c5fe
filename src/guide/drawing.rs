//! The drawings of a guide: which part of the method they show, and in what form.

use super::names::{NamedRow, RowGroup};
use super::reader::GuideReader;
use crate::color::Color;
use crate::document::{Direction, Drawing, Figure, Sketch, Step, Tile};
use crate::messages::make as say;
use crate::source::{Entry, Reported};

#[derive(Clone, Copy)]
enum DrawingForm {
    Chain,
    Rays,
    Tiles,
}

const FORMS: [(&str, DrawingForm); 3] =
    [("keten", DrawingForm::Chain), ("stralen", DrawingForm::Rays), ("tegels", DrawingForm::Tiles)];

const DIRECTIONS: [(&str, Direction); 2] = [("vooruit", Direction::Forward), ("terug", Direction::Backward)];

const SKETCHES: [(&str, Sketch); 4] =
    [("groter", Sketch::Grow), ("kopie", Sketch::Copy), ("combinatie", Sketch::Combine), ("verankerd", Sketch::Anchor)];

/// Reads a drawing with its id.
pub(super) fn drawing(reader: &GuideReader, entry: &mut Entry) -> Result<(String, Figure), Reported> {
    let id = entry.id();
    let alt = reader.line(entry, "alt");
    let caption = reader.line(entry, "bijschrift");
    let drawing = match entry.keyword("vorm", &FORMS)? {
        DrawingForm::Chain => chain(reader, entry)?,
        DrawingForm::Rays => rays(reader, entry)?,
        DrawingForm::Tiles => tiles(reader, entry)?,
    };
    // Who can't see the words in the drawing is told them as well.
    let alt = format!("{alt} {}", words(&drawing));
    Ok((id, Figure { drawing, alt, caption }))
}

fn chain(reader: &GuideReader, entry: &mut Entry) -> Result<Drawing, Reported> {
    let direction = entry.keyword("denkrichting", &DIRECTIONS);
    let (steps, color) = steps(reader, entry, |group| group.chain.clone())?;
    Ok(Drawing::Chain { steps, color, direction: direction? })
}

fn rays(reader: &GuideReader, entry: &mut Entry) -> Result<Drawing, Reported> {
    let middle = reader.line(entry, "midden");
    let (rays, color) = steps(reader, entry, |group| (0..group.lines.len()).collect())?;
    Ok(Drawing::Rays { middle, rays, color })
}

/// Some rows of a part of the method, each with a few words of the guide's own.
fn steps(
    reader: &GuideReader,
    entry: &mut Entry,
    which: impl Fn(&RowGroup) -> Vec<usize>,
) -> Result<(Vec<Step>, Color), Reported> {
    let texts = reader.lines(entry, "teksten");
    let group = reader.names.group(entry, "pad")?;
    let lines: Vec<&NamedRow> = which(group).into_iter().filter_map(|index| group.lines.get(index)).collect();
    if texts.len() != lines.len() {
        entry.wrong("teksten", say::text_for_each_row(lines.len(), texts.len()));
    }
    let step = |(line, text): (&NamedRow, String)| Step { code: line.code.clone(), name: line.full_name(), text };
    Ok((lines.into_iter().zip(texts).map(step).collect(), group.color))
}

fn tiles(reader: &GuideReader, entry: &mut Entry) -> Result<Drawing, Reported> {
    let sketches = entry.keywords("schetsen", &SKETCHES);
    let (choices, color) = reader.names.choices(entry, "pad")?;
    if sketches.len() != choices.len() {
        entry.wrong("schetsen", say::sketch_for_each_option(choices.len(), sketches.len()));
    }
    let tiles = choices.into_iter().zip(sketches);
    let tiles = tiles.map(|(choice, sketch)| Tile { sketch, name: choice.label, text: choice.explanation });
    Ok(Drawing::Tiles { tiles: tiles.collect(), color })
}

fn words(drawing: &Drawing) -> String {
    let told = |code: &str, name: &str, text: &str| format!("{code} {name}: {text}").trim().to_string();
    let told: Vec<String> = match drawing {
        Drawing::Bars { bars } => bars.iter().map(|bar| format!("{}: {}", bar.label, bar.count)).collect(),
        Drawing::Shares { groups, .. } => {
            let rows = groups.iter().flat_map(|group| &group.rows);
            rows.map(|row| told(&row.code, &row.name, &row.together)).collect()
        }
        Drawing::Chain { steps, .. } | Drawing::Rays { rays: steps, .. } => {
            steps.iter().map(|step| told(&step.code, &step.name, &step.text)).collect()
        }
        Drawing::Tiles { tiles, .. } => tiles.iter().map(|tile| told("", &tile.name, &tile.text)).collect(),
    };
    told.iter().map(|text| format!("{}.", text.trim_end_matches('.'))).collect::<Vec<_>>().join(" ")
}
