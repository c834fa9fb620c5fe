//! Pictures, as documents and the package have them.

use super::xml::Xml;
use crate::language::Wording;
use crate::office::Picture;

/// A file of the package that is a picture.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct File {
    pub(super) path: String,
    pub(super) media_type: &'static str,
    pub(super) bytes: Vec<u8>,
}

impl Picture {
    /// Adds it as a character of a text; gives its files. `number` is its own.
    pub(crate) fn write(self, xml: &mut Xml, wording: &Wording, number: usize) -> Vec<File> {
        let name = wording.picture(number);
        let [width, height] = [self.width, self.height].map(points);
        let frame = [
            ("draw:name", name.as_str()),
            ("text:anchor-type", "as-char"),
            ("svg:width", &width),
            ("svg:height", &height),
        ];
        xml.start("draw:frame", &frame);
        let files = self.write_images(xml, wording, number);
        xml.end();
        files
    }

    /// Adds what is in its frame; gives its files, the best first (ISO/IEC 26300-1, 10.4.2). `number` is its own.
    pub(crate) fn write_images(self, xml: &mut Xml, wording: &Wording, number: usize) -> Vec<File> {
        let Self { png, svg, width: _, height: _, alt } = self;
        let file = |end, media_type, bytes| File { path: format!("Pictures/{number}.{end}"), media_type, bytes };
        let drawing = svg.map(|svg| file("svg", "image/svg+xml", svg.into_bytes()));
        let files: Vec<File> = drawing.into_iter().chain([file("png", "image/png", png)]).collect();
        for File { path, media_type, .. } in &files {
            let image = [
                ("xlink:href", path.as_str()),
                ("xlink:type", "simple"),
                ("xlink:show", "embed"),
                ("xlink:actuate", "onLoad"),
                ("draw:mime-type", media_type),
            ];
            xml.empty("draw:image", &image);
        }
        xml.holding("svg:title", &[], &wording.picture(number));
        xml.holding("svg:desc", &[], &alt);
        files
    }
}

/// Points as a length.
pub(crate) fn points(points: f64) -> String {
    format!("{points:.2}pt")
}
