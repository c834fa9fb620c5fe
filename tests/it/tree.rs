//! XML as a tree, to look at what is made.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// An element, with all that is in it.
#[derive(Debug, Default)]
pub struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    children: Vec<Element>,
    /// The text in it and in all below it.
    text: String,
}

impl Element {
    /// All elements of a name in it, in the order in which they stand.
    pub fn all(&self, name: &str) -> Vec<&Element> {
        self.everything().into_iter().filter(|element| element.name == name).collect()
    }

    /// All elements in it.
    pub fn everything(&self) -> Vec<&Element> {
        self.children.iter().flat_map(|child| std::iter::once(child).chain(child.everything())).collect()
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn is_leaf(&self) -> bool {
        self.children.is_empty()
    }

    /// The value of an attribute; empty for none.
    pub fn value(&self, name: &str) -> &str {
        self.attributes.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value)
    }

    pub fn text(&self) -> &str {
        &self.text
    }
}

fn element(start: &BytesStart) -> Element {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let attributes = start.attributes().map(|attribute| {
        let attribute = attribute.unwrap();
        (text(attribute.key.as_ref()), text(&attribute.value))
    });
    Element { name: text(start.name().as_ref()), attributes: attributes.collect(), ..Element::default() }
}

/// Reads XML.
pub fn tree(xml: &str) -> Element {
    let mut reader = Reader::from_str(xml);
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => open.push(element(&start)),
            Event::Empty(start) => open.last_mut().unwrap().children.push(element(&start)),
            Event::Text(text) => open.last_mut().unwrap().text.push_str(&text.decode().unwrap()),
            Event::GeneralRef(reference) => {
                let name = reference.decode().unwrap();
                let text = quick_xml::escape::resolve_predefined_entity(&name).unwrap_or_default();
                open.last_mut().unwrap().text.push_str(text);
            }
            Event::End(_) => {
                let done = open.pop().unwrap();
                let around = open.last_mut().unwrap();
                around.text.push_str(&done.text);
                around.children.push(done);
            }
            Event::Eof => return open.remove(0),
            _ => {}
        }
    }
}
