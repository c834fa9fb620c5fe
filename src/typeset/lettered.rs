//! Drawings as SVG whose words are text, in the font of the document that they stand in.

use typst::layout::{Abs, Frame, FrameItem, Point, Transform};
use typst::text::{FontStyle, FontWeight, TextItem};
use typst::visualize::Paint;
use typst_layout::Page;
use typst_svg::{SvgOptions, svg};

/// The colour of words whose paint is no plain colour; there are none in our drawings.
const INK: &str = "#1c2126";

/// Writes a page as SVG: what is drawn as Typst writes it, and the words on top of it as text in `font`. A word takes
/// the room that it has in the drawing, whatever the font.
pub(super) fn lettered(page: &Page, font: &str) -> String {
    let mut words = String::new();
    gather(&page.frame, Transform::identity(), font, &mut words);
    let mut page = page.clone();
    strip(&mut page.frame);
    let drawing = svg(&page, &SvgOptions::default());
    match drawing.rfind("</svg>") {
        Some(end) => format!("{}{words}{}", &drawing[..end], &drawing[end..]),
        None => drawing,
    }
}

/// Takes the words out.
fn strip(frame: &mut Frame) {
    frame.retain(|item| match item {
        FrameItem::Text(_) => false,
        FrameItem::Group(group) => {
            strip(&mut group.frame);
            true
        }
        FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => true,
    });
}

fn gather(frame: &Frame, place: Transform, font: &str, out: &mut String) {
    for (point, item) in frame.items() {
        let at = |point: &Point| place.pre_concat(Transform::translate(point.x, point.y));
        match item {
            FrameItem::Text(item) => out.push_str(&text(item, at(point), font)),
            FrameItem::Group(group) => gather(&group.frame, at(point).pre_concat(group.transform), font, out),
            FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(_) => {}
        }
    }
}

fn text(item: &TextItem, place: Transform, font: &str) -> String {
    let variant = item.font.info().variant;
    let weight = if variant.weight >= FontWeight::SEMIBOLD { "bold" } else { "normal" };
    let style = if variant.style == FontStyle::Normal { "normal" } else { "italic" };
    let fill = match &item.fill {
        Paint::Solid(color) => color.to_hex().to_string(),
        Paint::Gradient(_) | Paint::Tiling(_) => INK.to_string(),
    };
    let points = |length: Abs| format!("{:.3}", length.to_pt());
    let Transform { sx, ky, kx, sy, tx, ty } = place;
    let matrix = [sx, ky, kx, sy].map(|part| part.get().to_string());
    format!(
        "<text transform=\"matrix({} {} {})\" font-family=\"{}, sans-serif\" font-size=\"{}\" font-weight=\"{weight}\" \
         font-style=\"{style}\" fill=\"{fill}\" textLength=\"{}\" lengthAdjust=\"spacingAndGlyphs\" \
         xml:space=\"preserve\">{}</text>",
        matrix.join(" "),
        points(tx),
        points(ty),
        escaped(font),
        points(item.size),
        points(item.width()),
        escaped(&item.text),
    )
}

/// Escapes words for XML. Marks of where a line may break have done their work.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\u{200B}' | '\u{AD}' => {}
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}
