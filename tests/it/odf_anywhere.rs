//! Nobody's text disappears: a word put anywhere in an OpenDocument canvas is found in the answers, or in what is said.

use opschaal::answers::{self, Answers};
use opschaal::canvas::{self, Options};
use opschaal::read;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::method::small;
use crate::word_anywhere::{Parts, before};

/// Where a word is put.
#[derive(Debug, Clone, Copy)]
enum Where {
    /// In the middle of a text that is there: print, a prompt, an answer, the square of a box.
    Text,
    /// At the end of a paragraph, in a sheet, a cell or beside a control.
    Paragraph,
    /// In a span of its own, as what somebody typed in another colour.
    Span,
    /// In a paragraph of its own, at the end of a cell or before a table.
    Cell,
    Body,
    /// In a control, behind what is in it; in a bookmark of ours where there are no controls.
    Control,
    /// In a control of another form.
    Foreign,
    /// In a list in a cell.
    List,
    /// In a table in a cell.
    Table,
    /// In a part of the text that has a name.
    Section,
    TextBox,
    Shape,
    Footnote,
    Endnote,
    Comment,
    Head,
    Foot,
}

const ALL: [Where; 17] = [
    Where::Text,
    Where::Paragraph,
    Where::Span,
    Where::Cell,
    Where::Body,
    Where::Control,
    Where::Foreign,
    Where::List,
    Where::Table,
    Where::Section,
    Where::TextBox,
    Where::Shape,
    Where::Footnote,
    Where::Endnote,
    Where::Comment,
    Where::Head,
    Where::Foot,
];

/// Our own canvas, and the one for Word as LibreOffice saves it: filled in, and blank.
fn canvases() -> Vec<Vec<u8>> {
    let filled = include_bytes!("../fixtures/odt/filled.odt");
    let answers = read::canvas(&small(), filled).unwrap().answers;
    let own = [answers, Answers::new()];
    let own = own.map(|answers| canvas::odt(&small(), &answers.into(), &Options::default()).unwrap().bytes);
    let saved: [&[u8]; 3] = [
        filled,
        include_bytes!("../fixtures/odt/client-libreoffice-filled.odt"),
        include_bytes!("../fixtures/odt/client-libreoffice-blank.odt"),
    ];
    own.into_iter().chain(saved.map(<[u8]>::to_vec)).collect()
}

fn paragraph(word: &str) -> String {
    format!("<text:p>{word}</text:p>")
}

fn note(class: &str, word: &str) -> String {
    let body = paragraph(word);
    format!(
        "<text:note text:note-class=\"{class}\"><text:note-citation>1</text:note-citation>\
         <text:note-body>{body}</text:note-body></text:note>"
    )
}

fn put(parts: &mut Parts, place: Where, at: Index, word: &str) {
    let end = "</text:p>";
    let text = paragraph(word);
    let (tag, piece) = match place {
        Where::Text => return parts.change("content.xml", |xml| in_text(xml, at, word)),
        Where::Head | Where::Foot => {
            let edge = if matches!(place, Where::Head) { "header" } else { "footer" };
            let page =
                format!("<style:master-page style:name=\"X\"><style:{edge}>{text}</style:{edge}></style:master-page>");
            return parts.change("styles.xml", |xml| before(xml, "</office:master-styles>", at, &page));
        }
        Where::Paragraph => (end, format!(" {word}")),
        Where::Span => (end, format!("<text:span text:style-name=\"T9\"> {word}</text:span>")),
        Where::Cell => ("</table:table-cell>", text),
        Where::Body => ("<table:table ", text),
        Where::Control => ("</loext:content-control>", format!(" {word}")),
        Where::Foreign => {
            (end, format!("<loext:content-control loext:tag=\"goog_rdk_7\">{word}</loext:content-control>"))
        }
        Where::List => {
            ("</table:table-cell>", format!("<text:list><text:list-item>{text}</text:list-item></text:list>"))
        }
        Where::Table => (
            "</table:table-cell>",
            format!(
                "<table:table table:name=\"X\"><table:table-row><table:table-cell>{text}</table:table-cell></table:table-row></table:table>"
            ),
        ),
        Where::Section => ("</office:text>", format!("<text:section text:name=\"X\">{text}</text:section>")),
        Where::TextBox => (end, format!("<draw:frame><draw:text-box>{text}</draw:text-box></draw:frame>")),
        Where::Shape => (end, format!("<draw:custom-shape>{text}</draw:custom-shape>")),
        Where::Footnote => (end, note("footnote", word)),
        Where::Endnote => (end, note("endnote", word)),
        Where::Comment => (
            end,
            format!("<office:annotation office:name=\"x7\"><dc:creator>Bo</dc:creator>{text}</office:annotation>"),
        ),
    };
    let tag = |xml: &str| if xml.contains(tag) { tag } else { "<text:bookmark-end " };
    parts.change("content.xml", |xml| before(xml, tag(xml), at, &piece));
}

/// Puts a word into one of the texts of paragraphs, between two characters.
fn in_text(xml: &str, at: Index, word: &str) -> String {
    let mut places = Vec::new();
    let body = xml.find("<office:text").unwrap();
    for (start, _) in xml.match_indices('>').filter(|(start, _)| *start > body) {
        let tag = &xml[xml[..start].rfind('<').unwrap()..start];
        let is_text = ["<text:p", "<text:span", "<loext:content-control", "<text:text-input", "</text:span"];
        if !is_text.iter().any(|open| tag.starts_with(open)) || tag.ends_with('/') {
            continue;
        }
        let text = start + 1;
        let end = text + xml[text..].find('<').unwrap();
        // Not in the middle of a reference such as &amp;.
        let whole = |place: &usize| !xml[text..*place].rsplit(';').next().unwrap().contains('&');
        places.extend((text..=end).filter(|place| xml.is_char_boundary(*place)).filter(whole));
    }
    let (start, end) = xml.split_at(places[at.index(places.len())]);
    format!("{start}{word}{end}")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]
    #[test]
    fn a_word_put_anywhere_is_found(
        canvas in prop::sample::select(canvases()),
        place in prop::sample::select(ALL.to_vec()),
        at in any::<Index>(),
        word in "[a-z]{2}q[a-z]{4,9}",
    ) {
        let mut parts = Parts::of(&canvas);
        put(&mut parts, place, at, &word);
        let method = small();
        let reading = read::canvas(&method, &parts.bytes()).unwrap();
        let toml = answers::to_toml(&method, &reading.answers);
        let said: Vec<String> = reading.warnings.iter().map(ToString::to_string).collect();
        prop_assert!(toml.contains(&word) || said.iter().any(|said| said.contains(&word)), "{toml}\n{said:?}");
    }
}
