//! Nobody's text disappears: a word put anywhere in a canvas for Word is found in the answers, or in what is said.

use std::io::{Cursor, Read, Write};

use opschaal::answers::{self, Answers};
use opschaal::canvas::{self, Options};
use opschaal::method::Method;
use opschaal::read;
use opschaal::session::{Contribution, Origin, Session};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::method::{small, source};

/// Where a word is put.
#[derive(Debug, Clone, Copy)]
enum Where {
    /// In the middle of a text that is there: print, a prompt, an answer, the square of a box.
    Text,
    /// At the end of a paragraph, in a sheet, a cell or beside a control.
    Paragraph,
    /// In a paragraph of its own, at the end of a cell or before a table.
    Cell,
    Body,
    /// In a control, behind what is in it.
    Control,
    /// In a control of another program, beside ours or in it.
    Foreign,
    ForeignInside,
    /// In a table in a cell.
    Table,
    TextBox,
    Footnote,
    Endnote,
    Comment,
    Head,
    Foot,
}

const ALL: [Where; 14] = [
    Where::Text,
    Where::Paragraph,
    Where::Cell,
    Where::Body,
    Where::Control,
    Where::Foreign,
    Where::ForeignInside,
    Where::Table,
    Where::TextBox,
    Where::Footnote,
    Where::Endnote,
    Where::Comment,
    Where::Head,
    Where::Foot,
];

const DOCUMENT: &str = "word/document.xml";

/// The parts of a package, by their names.
pub struct Parts(Vec<(String, Vec<u8>)>);

impl Parts {
    pub fn of(docx: &[u8]) -> Self {
        let mut zip = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
        let mut parts = Vec::new();
        for index in 0..zip.len() {
            let mut file = zip.by_index(index).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            parts.push((file.name().to_string(), bytes));
        }
        Self(parts)
    }

    pub fn bytes(&self) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in &self.0 {
            let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
            zip.start_file(name, stored).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    pub fn change(&mut self, name: &str, change: impl Fn(&str) -> String) {
        let (_, bytes) = self.0.iter_mut().find(|(part, _)| part == name).unwrap();
        *bytes = change(std::str::from_utf8(bytes).unwrap()).into_bytes();
    }

    /// Adds a part with one text in an element.
    fn add(&mut self, name: &str, root: &str, element: &str, word: &str) {
        let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        let text = paragraph(word);
        let part = format!(
            "<?xml version=\"1.0\"?><w:{root} xmlns:w=\"{space}\"><w:{element} w:id=\"7\" w:author=\"Bo\">{text}</w:{element}></w:{root}>"
        );
        self.0.push((format!("word/{name}"), part.into_bytes()));
    }

    fn put(&mut self, place: Where, at: Index, word: &str) {
        match place {
            Where::Text => self.change(DOCUMENT, |xml| in_text(xml, at, word)),
            Where::Paragraph => self.change(DOCUMENT, |xml| before(xml, "</w:p>", at, &run(word))),
            Where::Cell => self.change(DOCUMENT, |xml| before(xml, "</w:tc>", at, &paragraph(word))),
            Where::Body => self.change(DOCUMENT, |xml| before(xml, "<w:tbl>", at, &paragraph(word))),
            Where::Control => self.change(DOCUMENT, |xml| before(xml, "</w:sdtContent>", at, &run(word))),
            Where::Foreign => self.change(DOCUMENT, |xml| before(xml, "</w:p>", at, &foreign(word))),
            Where::ForeignInside => self.change(DOCUMENT, |xml| before(xml, "</w:sdtContent>", at, &foreign(word))),
            Where::Table => {
                let table = format!("<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl><w:p/>", paragraph(word));
                self.change(DOCUMENT, |xml| before(xml, "</w:tc>", at, &table));
            }
            Where::TextBox => {
                let text_box =
                    format!("<w:r><w:pict><w:txbxContent>{}</w:txbxContent></w:pict></w:r>", paragraph(word));
                self.change(DOCUMENT, |xml| before(xml, "</w:p>", at, &text_box));
            }
            Where::Footnote => {
                self.change(DOCUMENT, |xml| {
                    before(xml, "</w:sdtContent>", at, "<w:r><w:footnoteReference w:id=\"7\"/></w:r>")
                });
                self.add("footnotes.xml", "footnotes", "footnote", word);
            }
            Where::Endnote => {
                self.change(DOCUMENT, |xml| before(xml, "</w:p>", at, "<w:r><w:endnoteReference w:id=\"7\"/></w:r>"));
                self.add("endnotes.xml", "endnotes", "endnote", word);
            }
            Where::Comment => {
                let range = "<w:commentRangeStart w:id=\"7\"/><w:commentRangeEnd w:id=\"7\"/>";
                self.change(DOCUMENT, |xml| before(xml, "</w:p>", at, range));
                self.add("comments.xml", "comments", "comment", word);
            }
            Where::Head => self.change("word/header1.xml", |xml| before(xml, "</w:p>", at, &run(word))),
            Where::Foot => self.change("word/footer1.xml", |xml| before(xml, "</w:p>", at, &run(word))),
        }
    }
}

fn run(word: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\"> {word} </w:t></w:r>")
}

fn paragraph(word: &str) -> String {
    format!("<w:p>{}</w:p>", run(word))
}

fn foreign(word: &str) -> String {
    format!("<w:sdt><w:sdtPr><w:tag w:val=\"goog_rdk_7\"/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>", run(word))
}

/// Puts a piece of XML before one of the places where a tag stands.
pub fn before(xml: &str, tag: &str, at: Index, piece: &str) -> String {
    let places: Vec<usize> = xml.match_indices(tag).map(|(at, _)| at).collect();
    let (start, end) = xml.split_at(places[at.index(places.len())]);
    format!("{start}{piece}{end}")
}

/// Puts a word into one of the texts, between two characters.
fn in_text(xml: &str, at: Index, word: &str) -> String {
    let mut places = Vec::new();
    for (start, _) in xml.match_indices("<w:t xml:space=\"preserve\">").chain(xml.match_indices("<w:t>")) {
        let text = start + xml[start..].find('>').unwrap() + 1;
        let end = text + xml[text..].find('<').unwrap();
        // Not in the middle of a reference such as &amp;.
        let whole = |place: &usize| !xml[text..*place].rsplit(';').next().unwrap().contains('&');
        places.extend((text..=end).filter(|place| xml.is_char_boundary(*place)).filter(whole));
    }
    let (start, end) = xml.split_at(places[at.index(places.len())]);
    format!("{start}{word}{end}")
}

fn filled(method: &Method) -> Answers {
    let text = "remarks = \"Of ours\"\n[pilot]\nname = \"Our pilot\"\ndate = 2026-03-12\npeople = [\"An\", \"Bo\"]\n\
                [summary]\nstrategies = [\"growth\"]\n[routes.in]\nrelevance = \"unsure\"\nactions = \"Plan it\"\n\
                [[actions]]\nwhat = \"Ask\"\nabout = [\"route\"]\n";
    answers::parse(&source("filled", text), method).unwrap().answers
}

/// A canvas that is blank, one that is filled in, and one with what people said.
fn canvases() -> [Vec<u8>; 3] {
    let method = small();
    let mut said = Session::from(Answers::new());
    said.contributions.push(Contribution::new("Bo", "", Origin::default(), filled(&method)));
    [Session::from(Answers::new()), Session::from(filled(&method)), said]
        .map(|session| canvas::word(&method, &session, &Options::default()).unwrap().bytes)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]
    #[test]
    fn a_word_put_anywhere_is_found(
        docx in prop::sample::select(canvases().to_vec()),
        place in prop::sample::select(ALL.to_vec()),
        at in any::<Index>(),
        word in "[a-z]{2}q[a-z]{4,9}",
    ) {
        let mut parts = Parts::of(&docx);
        parts.put(place, at, &word);
        let method = small();
        let reading = read::canvas(&method, &parts.bytes()).unwrap();
        let toml = answers::to_toml(&method, &reading.answers);
        let said: Vec<String> = reading.warnings.iter().map(ToString::to_string).collect();
        prop_assert!(toml.contains(&word) || said.iter().any(|said| said.contains(&word)), "{toml}\n{said:?}");
    }
}

/// Two canvases that were pasted into one document were one person, who ticked what both did.
#[test]
fn two_canvases_in_one_document_are_never_one_person() {
    let method = small();
    let [blank, filled, _] = canvases().map(|docx| Parts::of(&docx));
    let body = |parts: &Parts| {
        let (_, document) = parts.0.iter().find(|(name, _)| name == DOCUMENT).unwrap();
        let document = String::from_utf8(document.clone()).unwrap();
        let (_, body) = document.split_once("<w:body>").unwrap();
        body.rsplit_once("<w:sectPr").unwrap().0.to_string()
    };
    let pasted = |into: &Parts, body: &str| {
        let mut parts = Parts(into.0.clone());
        parts.change(DOCUMENT, |xml| {
            let (before, end) = xml.rsplit_once("<w:sectPr").unwrap();
            format!("{before}{body}<w:sectPr{end}")
        });
        read::canvas(&method, &parts.bytes())
    };
    let refused = pasted(&filled, &body(&filled)).unwrap_err();
    assert!(refused.to_string().contains("2 filled-in canvases"), "{refused}");
    // A blank one behind or before it says nothing.
    for parts in [pasted(&filled, &body(&blank)), pasted(&blank, &body(&filled))] {
        let toml = answers::to_toml(&method, &parts.unwrap().answers);
        assert!(toml.contains("remarks = \"Of ours\"") && toml.contains("relevance = \"unsure\""), "{toml}");
    }
}
