//! The package: the parts of a Word document in a zip file, and how they hang together (ISO/IEC 29500-2).

use zip::result::ZipError;

use super::defect;
use super::xml::Element;
use crate::archive::{self, Packing};
use crate::office::FileProperties;
use crate::source::Problem;

/// The parts of a document, each as XML.
pub(super) struct Parts {
    pub document: String,
    pub styles: String,
    pub settings: String,
    pub fonts: String,
    /// None when a template has none.
    pub theme: Option<String>,
    pub numbering: String,
    pub headers: Vec<Margin>,
    pub footers: Vec<Margin>,
    /// The building blocks, when there are any.
    pub glossary: Option<String>,
    /// The pictures in the document.
    pub media: Vec<Media>,
}

/// A head or a foot.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Margin {
    pub xml: String,
    pub media: Vec<Media>,
}

/// A picture in a part.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Media {
    /// The id by which the part knows it.
    pub id: String,
    /// The name of its file, whose ending says what it is.
    pub file: String,
    pub bytes: Vec<u8>,
}

/// The part with what the document holds, and that with its custom properties.
pub(super) const DOCUMENT: &str = "word/document.xml";
pub(super) const CUSTOM: &str = "docProps/custom.xml";

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// The kinds of pictures: how their names end, and what they are.
pub(super) const PICTURES: [(&str, &str); 7] = [
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("jpeg", "image/jpeg"),
    ("gif", "image/gif"),
    ("bmp", "image/bmp"),
    ("emf", "image/x-emf"),
    ("wmf", "image/x-wmf"),
];

/// Whether the name of a file ends so; the names are ours.
fn ends_so(path: &str, end: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| ending == end)
}

/// Packs the parts into a file. Same parts, same bytes.
pub(super) fn pack(parts: Parts, properties: &FileProperties) -> Result<Vec<u8>, Problem> {
    let mut package = Package::default();
    let mut links = Vec::new();
    package.part(DOCUMENT, &format!("{WORD}.document.main+xml"), parts.document);
    let named = [
        ("styles", parts.styles.clone()),
        ("settings", parts.settings),
        ("fontTable", parts.fonts),
        ("numbering", parts.numbering),
    ];
    for (name, part) in named {
        package.part(&format!("word/{name}.xml"), &format!("{WORD}.{name}+xml"), part);
        links.push((format!("rId_{name}"), format!("{OFFICE}/{name}"), format!("{name}.xml")));
    }
    // docx-rs refers to headers and footers by these ids.
    for (kind, margins) in [("Header", parts.headers), ("Footer", parts.footers)] {
        for (index, margin) in margins.into_iter().enumerate() {
            let name = kind.to_lowercase();
            let file = format!("{name}{}.xml", index + 1);
            package.part(&format!("word/{file}"), &format!("{WORD}.{name}+xml"), margin.xml);
            let pictures = package.media(margin.media);
            if !pictures.is_empty() {
                package.links(&format!("word/_rels/{file}.rels"), &pictures);
            }
            links.push((format!("rId{kind}{}", index + 1), format!("{OFFICE}/{name}"), file));
        }
    }
    links.extend(package.media(parts.media));
    let theme = "application/vnd.openxmlformats-officedocument.theme+xml";
    if let Some(part) = parts.theme {
        package.part("word/theme/theme1.xml", theme, part);
        links.push(("rId_theme".to_string(), format!("{OFFICE}/theme"), "theme/theme1.xml".to_string()));
    }
    if let Some(glossary) = parts.glossary {
        let kind = format!("{WORD}.document.glossary+xml");
        package.part("word/glossary/document.xml", &kind, glossary);
        package.part("word/glossary/styles.xml", &format!("{WORD}.styles+xml"), parts.styles);
        package.links(
            "word/glossary/_rels/document.xml.rels",
            &[("rId1".to_string(), format!("{OFFICE}/styles"), "styles.xml".to_string())],
        );
        links.push(("rId_glossary".to_string(), format!("{OFFICE}/glossaryDocument"), "glossary/document.xml".into()));
    }
    package.links("word/_rels/document.xml.rels", &links);
    let core = "application/vnd.openxmlformats-package.core-properties+xml";
    package.part("docProps/core.xml", core, properties.core());
    let office = "application/vnd.openxmlformats-officedocument";
    package.part("docProps/app.xml", &format!("{office}.extended-properties+xml"), FileProperties::extended());
    package.part(CUSTOM, &format!("{office}.custom-properties+xml"), properties.custom());
    let metadata = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    package.links(
        "_rels/.rels",
        &[
            ("rId1", format!("{OFFICE}/officeDocument"), DOCUMENT),
            ("rId2", metadata.to_string(), "docProps/core.xml"),
            ("rId3", format!("{OFFICE}/extended-properties"), "docProps/app.xml"),
            ("rId4", format!("{OFFICE}/custom-properties"), CUSTOM),
        ]
        .map(|(id, kind, target)| (id.to_string(), kind, target.to_string())),
    );
    package.zip().map_err(defect)
}

#[derive(Default)]
struct Package {
    files: Vec<(String, Vec<u8>)>,
    types: Vec<(String, String)>,
}

impl Package {
    fn part(&mut self, path: &str, content_type: &str, xml: String) {
        self.types.push((format!("/{path}"), content_type.to_string()));
        self.files.push((path.to_string(), xml.into_bytes()));
    }

    /// Adds pictures; gives the links to them. One that several parts have lies in the file once.
    fn media(&mut self, media: Vec<Media>) -> Vec<(String, String, String)> {
        let mut links = Vec::new();
        for Media { id, file, bytes } in media {
            let target = format!("media/{file}");
            let path = format!("word/{target}");
            if !self.files.iter().any(|(known, _)| *known == path) {
                self.files.push((path, bytes));
            }
            links.push((id, format!("{OFFICE}/image"), target));
        }
        links
    }

    fn links(&mut self, path: &str, links: &[(String, String, String)]) {
        let link = |(id, kind, target): &(String, String, String)| {
            Element::new("Relationship").with("Id", id).with("Type", kind).with("Target", target)
        };
        let root = Element::new("Relationships")
            .with("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")
            .children(links.iter().map(link));
        self.files.push((path.to_string(), root.part().into_bytes()));
    }

    /// The kinds of pictures that there are: how their names end, and what they are.
    fn pictures(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        PICTURES.into_iter().filter(|(end, _)| self.files.iter().any(|(path, _)| ends_so(path, end)))
    }

    /// Writes the zip file: the content types first, as readers that look at the start of a file expect.
    fn zip(self) -> Result<Vec<u8>, ZipError> {
        let default = |end: &str, kind: &str| Element::new("Default").with("Extension", end).with("ContentType", kind);
        let part =
            |(path, kind): &(String, String)| Element::new("Override").with("PartName", path).with("ContentType", kind);
        let types = Element::new("Types")
            .with("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")
            .child(default("rels", "application/vnd.openxmlformats-package.relationships+xml"))
            .child(default("xml", "application/xml"))
            .children(self.pictures().map(|(end, kind)| default(end, kind)))
            .children(self.types.iter().map(part));
        let types = ("[Content_Types].xml".to_string(), Packing::Deflated, types.part().into_bytes());
        let files = self.files.into_iter().map(|(path, bytes)| {
            let packed = ends_so(&path, "png") || ends_so(&path, "jpeg");
            (path, if packed { Packing::Stored } else { Packing::Deflated }, bytes)
        });
        archive::zipped(std::iter::once(types).chain(files))
    }
}

impl FileProperties {
    fn core(&self) -> String {
        let day = format!("{}T00:00:00Z", self.date);
        let moment = |name: &str| Element::new(name).with("xsi:type", "dcterms:W3CDTF").text(&day);
        Element::new("cp:coreProperties")
            .with("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
            .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
            .with("xmlns:dcterms", "http://purl.org/dc/terms/")
            .with("xmlns:dcmitype", "http://purl.org/dc/dcmitype/")
            .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
            .child(Element::new("dc:title").text(&self.title))
            .child(Element::new("dc:subject").text(&self.description))
            .child(Element::new("dc:creator").text("opschaal"))
            .child(Element::new("cp:lastModifiedBy").text("opschaal"))
            .child(moment("dcterms:created"))
            .child(moment("dcterms:modified"))
            .child(Element::new("dc:language").text(&self.language))
            .part()
    }

    fn extended() -> String {
        Element::new("Properties")
            .with("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
            .child(Element::new("Application").text("opschaal"))
            .part()
    }

    pub(super) fn custom(&self) -> String {
        let property = |(index, (name, value)): (usize, &(String, String))| {
            Element::new("property")
                .with("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}")
                .with("pid", (index + 2).to_string())
                .with("name", name)
                .child(Element::new("vt:lpwstr").text(value))
        };
        Element::new("Properties")
            .with("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties")
            .with("xmlns:vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes")
            .children(self.custom.iter().enumerate().map(property))
            .part()
    }
}
