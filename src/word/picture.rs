//! Pictures, as the text and the package have them.

use docx_rs::{Pic, Run};

use super::package::Media;
use super::xml::{Element, Node};
use crate::language::Wording;
use crate::office::Picture;

/// English Metric Units in a point.
const EMU_PER_POINT: f64 = 12_700.0;

impl Picture {
    /// The run that it stands in; `number` tells it from the others of its part, from 1.
    pub(super) fn run(&self, number: usize) -> Run {
        let emu = |points: f64| (points * EMU_PER_POINT).round() as u32;
        // docx-rs puts pictures with the same bytes together, and then knows them by one id: these have a number each.
        let mark = number.to_le_bytes().to_vec();
        Run::new().add_image(Pic::new_with_dimensions(mark, 1, 1).size(emu(self.width), emu(self.height)))
    }

    /// Completes what docx-rs made of it: its own number, its text (20.4.2.5, `docPr`), and the files that it is in.
    pub(super) fn complete(&self, drawing: &mut Element, part: &str, number: usize, wording: &Wording) {
        let Some(inline) = drawing.find_mut("wp:inline") else { return };
        if let Some(properties) = inline.find_mut("wp:docPr") {
            properties.set("id", &number.to_string());
            properties.set("name", &wording.picture(number));
            properties.set("descr", &self.alt);
        }
        if let Some(dots) = inline.descendant_mut("a:blip") {
            dots.set("r:embed", &dots_id(part, number));
            if self.svg.is_some() {
                dots.children.push(Node::Element(drawn(&drawing_id(part, number))));
            }
        }
    }

    /// Its files.
    pub(super) fn media(&self, part: &str, number: usize) -> impl Iterator<Item = Media> {
        let file = |id: String, end: &str, bytes| Media { file: format!("{id}.{end}"), id, bytes };
        let drawing = self.svg.as_ref().map(|svg| file(drawing_id(part, number), "svg", svg.clone().into_bytes()));
        std::iter::once(file(dots_id(part, number), "png", self.png.clone())).chain(drawing)
    }
}

fn dots_id(part: &str, number: usize) -> String {
    format!("rIdImage{part}{number}")
}

fn drawing_id(part: &str, number: usize) -> String {
    format!("rIdDrawing{part}{number}")
}

/// Says that dots are of a drawing, which Word shows since 2016 (MS-ODRAWXML, 2.58).
fn drawn(id: &str) -> Element {
    let drawing = Element::new("asvg:svgBlip")
        .with("xmlns:asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main")
        .with("r:embed", id);
    let extension = Element::new("a:ext").with("uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}").child(drawing);
    Element::new("a:extLst").child(extension)
}
