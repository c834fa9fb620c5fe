//! Pictures, as the text and the package have them.

use super::xml::Xml;
use crate::language::Wording;
use crate::office::Picture;

/// A file of the package that is a picture.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct File {
    pub path: String,
    pub kind: &'static str,
    pub bytes: Vec<u8>,
}

impl Picture {
    /// Adds it as a character; gives its files, the best first (ISO/IEC 26300-1, 10.4.2). `number` is its own.
    pub(super) fn write(self, xml: &mut Xml, wording: &Wording, number: usize) -> Vec<File> {
        let Self { png, svg, width, height, alt } = self;
        let file = |end, kind, bytes| File { path: format!("Pictures/{number}.{end}"), kind, bytes };
        let drawing = svg.map(|svg| file("svg", "image/svg+xml", svg.into_bytes()));
        let files: Vec<File> = drawing.into_iter().chain([file("png", "image/png", png)]).collect();
        let name = wording.picture(number);
        let [width, height] = [width, height].map(|points| format!("{points:.2}pt"));
        let frame = [
            ("draw:name", name.as_str()),
            ("text:anchor-type", "as-char"),
            ("svg:width", &width),
            ("svg:height", &height),
        ];
        xml.start("draw:frame", &frame);
        for File { path, kind, .. } in &files {
            let image = [
                ("xlink:href", path.as_str()),
                ("xlink:type", "simple"),
                ("xlink:show", "embed"),
                ("xlink:actuate", "onLoad"),
                ("draw:mime-type", kind),
            ];
            xml.empty("draw:image", &image);
        }
        xml.holding("svg:title", &[], &name);
        xml.holding("svg:desc", &[], &alt);
        xml.end();
        files
    }
}
