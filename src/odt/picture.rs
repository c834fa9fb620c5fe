//! Pictures: a drawing for programs that show it, and dots for the others.

use super::xml::Xml;

/// A picture as it lies in the file.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Picture {
    /// As PNG, which every program shows.
    pub png: Vec<u8>,
    /// As SVG, which stays sharp; none for what is dots only.
    pub svg: Option<String>,
    /// In points.
    pub width: f64,
    /// In points.
    pub height: f64,
    /// What it shows, for who can't see it.
    pub alt: String,
}

/// A file of the package that is a picture.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct File {
    pub path: String,
    pub kind: &'static str,
    pub bytes: Vec<u8>,
}

impl Picture {
    /// The same, at most this wide and high; in points.
    pub(crate) fn within(self, width: f64, height: f64) -> Self {
        let scale = (width / self.width).min(height / self.height).min(1.0);
        Self { width: self.width * scale, height: self.height * scale, ..self }
    }

    /// Adds it as a character; gives its files, the best first (ISO/IEC 26300-1, 10.4.2). `number` is its own.
    pub(super) fn write(self, xml: &mut Xml, number: usize) -> Vec<File> {
        let Self { png, svg, width, height, alt } = self;
        let file = |end, kind, bytes| File { path: format!("Pictures/{number}.{end}"), kind, bytes };
        let drawing = svg.map(|svg| file("svg", "image/svg+xml", svg.into_bytes()));
        let files: Vec<File> = drawing.into_iter().chain([file("png", "image/png", png)]).collect();
        let name = format!("Afbeelding {number}");
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
