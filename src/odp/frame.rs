//! Frames that a class says the use of (ISO/IEC 26300-1, 19.389): on master pages, slides and their pages of notes.

use super::area::{Area, THUMBNAIL};
use super::class::Class;
use super::style::{Properties, borrowed, element};
use crate::opendocument::Xml;

/// Adds a place where slides have something.
pub(super) fn placeholder(xml: &mut Xml, style: &str, class: Class, area: Area) {
    let about = [
        ("presentation:style-name", style.to_string()),
        ("draw:layer", "backgroundobjects".to_string()),
        ("presentation:class", class.word().to_string()),
        ("presentation:placeholder", "true".to_string()),
    ];
    let about: Properties = about.into_iter().chain(area.place()).collect();
    xml.start("draw:frame", &borrowed(&about));
    xml.empty("draw:text-box", &[]);
    xml.end();
}

/// Opens a frame for what a class says.
pub(super) fn open_frame(xml: &mut Xml, style: &str, layer: &str, class: &str, area: Area) {
    let about = [
        ("presentation:style-name", style.to_string()),
        ("draw:layer", layer.to_string()),
        ("presentation:class", class.to_string()),
    ];
    let about: Properties = about.into_iter().chain(area.place()).collect();
    xml.start("draw:frame", &borrowed(&about));
}

/// Adds the picture of a slide on its page of notes; `number` is that of the slide, from 1.
pub(super) fn thumbnail(xml: &mut Xml, number: Option<usize>) {
    let mut about = vec![("draw:layer", "layout".to_string()), ("presentation:class", "page".to_string())];
    about.extend(number.map(|number| ("draw:page-number", number.to_string())));
    about.extend(THUMBNAIL.place());
    element(xml, "draw:page-thumbnail", &about);
}
