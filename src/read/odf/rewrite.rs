//! From the words of OpenDocument to those of Word, element by element.

use quick_xml::escape::escape;

use super::lists::Lists;
use super::styles::{Look, Styles};
use super::tag::{Aside, Tag};
use super::written::{Written, attribute};
use crate::read::word::Unreadable;
use crate::read::word::xml::{Element, Token, Xml};

/// More spaces in a row than people mean.
const MAX_SPACES: usize = 1000;
/// More columns than a table of Word has.
const MAX_COLUMNS: usize = 63;
/// Names are cut here, in bytes: more than any of ours has.
const MAX_NAME: usize = 256;
/// More than any of our properties has, in bytes.
const MAX_PROPERTY: usize = 4096;

/// Where the rewriting is, and what it has written.
#[derive(Default)]
pub(super) struct Rewriter {
    written: Written,
    styles: Styles,
    lists: Lists,
    stack: Vec<Open>,
    /// What the spans that are open say of their text.
    looks: Vec<Look>,
    /// The properties of a control that has no content yet.
    control: Option<String>,
    /// Whether white space is dropped here: it follows other white space, or starts a paragraph.
    spaced: bool,
    /// The number of the last note or comment without a name.
    notes: usize,
    /// Who wrote the comment that is open.
    author: String,
    property: String,
}

/// An element that is open.
struct Open {
    tag: Tag,
    /// Whether what stands in it directly is text.
    has_text: bool,
    /// The name of a note, a comment or a property; the value of `spaced` around a paragraph.
    name: String,
    spaced: bool,
}

impl Rewriter {
    /// Takes in the XML of a part; tells from which byte on it can't be read.
    pub(super) fn take(&mut self, text: &str) -> Result<Option<usize>, Unreadable> {
        let mut xml = Xml::new(text);
        loop {
            match xml.next()? {
                Token::Open(element) => self.open(&element)?,
                Token::Close => self.close()?,
                Token::Text(text) => self.text(&text)?,
                Token::End => break,
            }
        }
        while !self.stack.is_empty() {
            self.close()?;
        }
        Ok(xml.damage())
    }

    /// The parts of the Word document.
    pub(super) fn finish(self) -> Vec<(&'static str, String)> {
        let numbering = self.lists.numbering(&self.styles);
        self.written.finish(numbering)
    }

    fn open(&mut self, element: &Element) -> Result<(), Unreadable> {
        let around = self.stack.last();
        let tag = Tag::of(element, around.map(|open| open.tag));
        let has_text = tag.has_text(around.is_some_and(|open| open.has_text));
        let name = || element.attribute("name").unwrap_or_default();
        let mut open = Open { tag, has_text, name: String::new(), spaced: self.spaced };
        match tag {
            Tag::Paragraph => {
                self.spaced = true;
                let properties = self.lists.paragraph();
                self.write("<w:p>")?;
                self.write(&properties)?;
            }
            Tag::Span => self.open_span(element),
            Tag::Spaces => {
                self.run(&" ".repeat(number(element, "c").unwrap_or(1).min(MAX_SPACES)))?;
                self.spaced = false;
            }
            Tag::Character(character) => {
                self.spaced = false;
                self.write(&format!("<w:r>{character}</w:r>"))?;
            }
            Tag::Control => {
                self.begin_control()?;
                self.control = Some(properties(element));
            }
            Tag::Input => {
                self.begin_control()?;
                self.control = Some(String::new());
            }
            Tag::Placeholder => {
                self.begin_control()?;
                self.control = Some(placeholder(element));
            }
            Tag::ListItem => self.list_item(element),
            // Just inside of a control it is one around it: LibreOffice writes either.
            Tag::BookmarkStart => self.start_bookmark(&bookmark(name()))?,
            Tag::BookmarkEnd => self.end_bookmark(&bookmark(name()))?,
            Tag::Bookmark => {
                let name = bookmark(name());
                self.start_bookmark(&name)?;
                self.end_bookmark(&name)?;
            }
            Tag::Table => self.write("<w:tbl>")?,
            Tag::Row => self.write("<w:tr>")?,
            Tag::Cell => {
                self.write("<w:tc>")?;
                if let Some(columns) = number(element, "number-columns-repeated") {
                    let columns = attribute("w:val", columns.min(MAX_COLUMNS));
                    self.write(&format!("<w:tcPr><w:gridSpan{columns}/></w:tcPr>"))?;
                }
            }
            Tag::List => self.lists.start(element),
            Tag::Item => self.lists.start_item(),
            Tag::ItemHead => self.lists.end_item(),
            Tag::Comment => {
                open.name = Some(cut(name())).filter(|name| !name.is_empty()).unwrap_or_else(|| self.next_note());
                let id = attribute("w:id", &open.name);
                self.write(&format!("<w:commentRangeStart{id}/><w:r><w:commentReference{id}/></w:r>"))?;
                self.start_apart();
            }
            Tag::CommentEnd => {
                let id = attribute("w:id", cut(name()));
                self.write(&format!("<w:commentRangeEnd{id}/>"))?;
            }
            Tag::Author => self.author.clear(),
            Tag::Note(kind) => {
                open.name = self.next_note();
                let id = attribute("w:id", &open.name);
                let reference = match kind {
                    Aside::Endnote => "endnoteReference",
                    Aside::Footnote | Aside::Comment => "footnoteReference",
                };
                self.write(&format!("<w:r><w:{reference}{id}/></w:r>"))?;
                self.start_apart();
            }
            Tag::Frame => self.write("<w:pict>")?,
            Tag::Shape => self.write("<w:pict><w:txbxContent>")?,
            Tag::TextBox => self.write("<w:txbxContent>")?,
            Tag::Head | Tag::Foot => self.start_apart(),
            Tag::Title => self.property.clear(),
            Tag::Property => {
                open.name = cut(name());
                self.property.clear();
            }
            Tag::Style => self.styles.read(element),
            Tag::Skipped | Tag::Other => {}
        }
        self.stack.push(open);
        Ok(())
    }

    fn close(&mut self) -> Result<(), Unreadable> {
        let Some(Open { tag, name, spaced, .. }) = self.stack.pop() else { return Ok(()) };
        match tag {
            Tag::Paragraph => {
                self.write("</w:p>")?;
                self.spaced = spaced;
            }
            Tag::Span => {
                self.looks.pop();
            }
            Tag::Control | Tag::Input | Tag::Placeholder => self.write("</w:sdtContent></w:sdt>")?,
            Tag::Table => self.write("</w:tbl>")?,
            Tag::Row => self.write("</w:tr>")?,
            Tag::Cell => self.write("</w:tc>")?,
            Tag::List => self.lists.end(),
            Tag::Item => self.lists.end_item(),
            Tag::Comment => {
                let author = std::mem::take(&mut self.author);
                self.written.note(Aside::Comment, &name, &author);
            }
            Tag::Note(kind) => self.written.note(kind, &name, ""),
            Tag::Frame => self.write("</w:pict>")?,
            Tag::Shape => self.write("</w:txbxContent></w:pict>")?,
            Tag::TextBox => self.write("</w:txbxContent>")?,
            Tag::Head => self.written.head(),
            Tag::Foot => self.written.foot(),
            Tag::Title => {
                let title = std::mem::take(&mut self.property);
                self.written.title(&title);
            }
            Tag::Property => {
                let value = std::mem::take(&mut self.property);
                self.written.property(&name, &value);
            }
            Tag::Spaces
            | Tag::Character(_)
            | Tag::ListItem
            | Tag::Bookmark
            | Tag::BookmarkStart
            | Tag::BookmarkEnd
            | Tag::ItemHead
            | Tag::CommentEnd
            | Tag::Author
            | Tag::Style
            | Tag::Skipped
            | Tag::Other => {}
        }
        Ok(())
    }

    /// A span looks as it says, and as the one around it in what it does not say.
    fn open_span(&mut self, element: &Element) {
        let look = self.styles.look(&element.attribute("style-name").unwrap_or_default());
        let outer = self.looks.last();
        let of = |own: String, outer: Option<&String>| {
            if own.is_empty() { outer.cloned().unwrap_or_default() } else { own }
        };
        self.looks.push(Look {
            style: of(look.style, outer.map(|look| &look.style)),
            font: of(look.font, outer.map(|look| &look.font)),
        });
    }

    fn start_bookmark(&mut self, name: &str) -> Result<(), Unreadable> {
        let [id, name] = [attribute("w:id", name), attribute("w:name", name)];
        self.written.push(&format!("<w:bookmarkStart{id}{name}/>"))
    }

    fn end_bookmark(&mut self, name: &str) -> Result<(), Unreadable> {
        let id = attribute("w:id", name);
        self.write(&format!("<w:bookmarkEnd{id}/>"))
    }

    /// An option of a list that can be chosen from.
    fn list_item(&mut self, element: &Element) {
        if let Some(control) = &mut self.control {
            let [shown, value] = ["display-text", "value"].map(|name| element.attribute(name).unwrap_or_default());
            let [shown, value] = [attribute("w:displayText", shown), attribute("w:value", value)];
            control.push_str(&format!("<w:listItem{shown}{value}/>"));
        }
    }

    fn text(&mut self, text: &str) -> Result<(), Unreadable> {
        let Some(open) = self.stack.last() else { return Ok(()) };
        match open.tag {
            Tag::Author if self.author.len() + text.len() <= MAX_NAME => self.author.push_str(text),
            Tag::Title | Tag::Property if self.property.len() + text.len() <= MAX_PROPERTY => {
                self.property.push_str(text);
            }
            // LibreOffice writes tabs and line ends in it as they are.
            Tag::Input => {
                self.spaced = false;
                self.run(text)?;
            }
            _ if open.has_text => {
                let text = self.collapsed(text);
                self.run(&text)?;
            }
            _ => {}
        }
        Ok(())
    }

    /// A text in which white space is one space, and none where that stands already (ISO/IEC 26300-1, 6.1.2).
    fn collapsed(&mut self, text: &str) -> String {
        let mut collapsed = String::with_capacity(text.len());
        for c in text.chars() {
            match c {
                ' ' | '\t' | '\n' | '\r' if self.spaced => {}
                ' ' | '\t' | '\n' | '\r' => {
                    self.spaced = true;
                    collapsed.push(' ');
                }
                c => {
                    self.spaced = false;
                    collapsed.push(c);
                }
            }
        }
        collapsed
    }

    /// Writes text as a run of its own.
    fn run(&mut self, text: &str) -> Result<(), Unreadable> {
        if text.is_empty() {
            return Ok(());
        }
        self.write("<w:r>")?;
        if let Some(Look { style, font }) = self.looks.last() {
            let style =
                if style.is_empty() { String::new() } else { format!("<w:rStyle{}/>", attribute("w:val", style)) };
            let font =
                if font.is_empty() { String::new() } else { format!("<w:rFonts{}/>", attribute("w:ascii", font)) };
            self.write(&format!("<w:rPr>{style}{font}</w:rPr>"))?;
        }
        self.write("<w:t>")?;
        self.write(&escape(text))?;
        self.write("</w:t></w:r>")
    }

    /// Writes XML: a control that was waiting for its content has it.
    fn write(&mut self, xml: &str) -> Result<(), Unreadable> {
        self.begin_control()?;
        self.written.push(xml)
    }

    fn begin_control(&mut self) -> Result<(), Unreadable> {
        match self.control.take() {
            Some(properties) => self.written.push(&format!("<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>")),
            None => Ok(()),
        }
    }

    fn start_apart(&mut self) {
        self.written.start_apart();
    }

    /// A name for a note that has none.
    fn next_note(&mut self) -> String {
        self.notes += 1;
        self.notes.to_string()
    }
}

/// What a content control says about itself, in the words of Word.
fn properties(element: &Element) -> String {
    let value = |name: &str| element.attribute(name).filter(|value| !value.is_empty());
    let is = |name: &str| element.attribute(name).as_deref() == Some("true");
    let mut properties = String::new();
    let mut add = |element: &str, value: Option<String>| {
        if let Some(value) = value {
            properties.push_str(&format!("<{element}{}/>", attribute("w:val", value)));
        }
    };
    add("w:alias", value("alias"));
    add("w:tag", value("tag"));
    add("w:showingPlcHdr", is("showing-place-holder").then(|| "1".to_string()));
    add("w:dateFormat", value("date-format"));
    if is("checkbox") {
        let checked = if is("checked") { "1" } else { "0" };
        properties.push_str(&format!("<w14:checkbox><w14:checked w14:val=\"{checked}\"/></w14:checkbox>"));
    }
    if is("date") {
        let day = value("current-date").map(|day| attribute("w:fullDate", day)).unwrap_or_default();
        properties.push_str(&format!("<w:date{day}/>"));
    }
    properties
}

/// The same of a placeholder.
fn placeholder(element: &Element) -> String {
    let alias = element.attribute("description").map(|alias| attribute("w:val", alias)).unwrap_or_default();
    format!("<w:alias{alias}/><w:temporary/><w:showingPlcHdr/>")
}

/// The number that an attribute gives.
fn number(element: &Element, name: &str) -> Option<usize> {
    element.attribute(name)?.parse().ok()
}

/// The name of a bookmark as Word has them, without spaces: LibreOffice adds " Copy 1" to one that is there twice.
fn bookmark(name: String) -> String {
    cut(name.replace(' ', "_"))
}

/// A name, unless it is longer than any of ours.
fn cut(name: String) -> String {
    if name.len() > MAX_NAME { String::new() } else { name }
}
