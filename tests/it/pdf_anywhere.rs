//! Nobody's text disappears: a word put anywhere in a canvas as PDF is found in the answers, or in what is said.

use lopdf::{Document, Object, ObjectId, dictionary};
use opschaal::answers;
use opschaal::canvas::{self, Options};
use opschaal::read;
use opschaal::session::Session;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::method::{small, source};

/// Where a word is put.
#[derive(Debug, Clone, Copy)]
enum Where {
    /// In a field of text: plain, or as rich text only.
    Value,
    Rich,
    /// In text that is typed on top, in a corner or right on a field.
    Typed,
    TypedOnField,
    TypedRich,
    Note,
    Reply,
    Highlight,
    /// What is said of handwriting and of a stamp.
    Ink,
    Stamp,
    /// In a field of somebody else.
    Foreign,
}

const ALL: [Where; 11] = [
    Where::Value,
    Where::Rich,
    Where::Typed,
    Where::TypedOnField,
    Where::TypedRich,
    Where::Note,
    Where::Reply,
    Where::Highlight,
    Where::Ink,
    Where::Stamp,
    Where::Foreign,
];

/// What programs do with a file after that.
#[derive(Debug, Clone, Copy)]
enum Then {
    Saved,
    /// There is no list of fields; page copiers lose what is above them as well.
    WithoutForm,
    WithoutParents,
    /// All fields are listed by themselves.
    Leaves,
    /// No page shows any of them: what is in fields was fixed on the pages.
    Flattened,
}

const THEN: [Then; 5] = [Then::Saved, Then::WithoutForm, Then::WithoutParents, Then::Leaves, Then::Flattened];

struct Canvas {
    document: Document,
    /// Widgets with their pages.
    widgets: Vec<(ObjectId, ObjectId)>,
}

impl Canvas {
    fn of(pdf: &[u8]) -> Self {
        let document = Document::load_mem(pdf).unwrap();
        let mut canvas = Self { document, widgets: Vec::new() };
        for page in canvas.document.page_iter().collect::<Vec<_>>() {
            let annotations = canvas.annotations(page);
            canvas.widgets.extend(annotations.iter().map(|id| (id.as_reference().unwrap(), page)));
        }
        canvas
    }

    fn annotations(&self, page: ObjectId) -> Vec<Object> {
        let annotations = self.document.get_dictionary(page).unwrap().get_deref(b"Annots", &self.document);
        annotations.unwrap().as_array().unwrap().clone()
    }

    fn entry(&self, id: ObjectId, key: &[u8]) -> Option<Object> {
        self.document.get_dictionary(id).unwrap().get(key).ok().cloned()
    }

    fn set(&mut self, id: ObjectId, key: &str, value: impl Into<Object>) {
        self.document.get_dictionary_mut(id).unwrap().set(key, value);
    }

    fn remove(&mut self, id: ObjectId, key: &[u8]) {
        self.document.get_dictionary_mut(id).unwrap().remove(key);
    }

    /// The field that a widget is a place of.
    fn field(&self, widget: ObjectId) -> ObjectId {
        match self.entry(widget, b"T") {
            Some(_) => widget,
            None => self.entry(widget, b"Parent").unwrap().as_reference().unwrap(),
        }
    }

    /// Whether people write text in a field; in one place, as a copy of a page loses it otherwise.
    fn takes_text(&self, widget: ObjectId) -> bool {
        let is_text = self.entry(widget, b"FT").is_some_and(|kind| kind.as_name().is_ok_and(|kind| kind == b"Tx"));
        let flags = self.entry(widget, b"Ff").and_then(|flags| flags.as_i64().ok());
        is_text && flags.unwrap_or_default() & 1 == 0
    }

    fn annotate(&mut self, page: ObjectId, kind: &str, rect: Object, key: &str, text: &str) -> ObjectId {
        let id = self.document.add_object(dictionary! {
            "Type" => "Annot", "Subtype" => kind, "Rect" => rect, "T" => Object::string_literal("Bo"),
        });
        self.set(id, key, lopdf::text_string(text));
        let mut annotations = self.annotations(page);
        annotations.push(id.into());
        self.set(page, "Annots", annotations);
        id
    }

    fn put(&mut self, place: Where, at: Index, word: &str) {
        let fields: Vec<_> = self.widgets.iter().filter(|(widget, _)| self.takes_text(*widget)).copied().collect();
        let (widget, page) = fields[at.index(fields.len())];
        let rect = self.entry(widget, b"Rect").unwrap();
        let corner = || Object::Array([3, 3, 60, 16].map(Object::Integer).to_vec());
        let rich = format!("<body><p>{word} &#8364;</p></body>");
        match place {
            Where::Value => self.set(widget, "V", lopdf::text_string(word)),
            Where::Rich => {
                self.remove(widget, b"V");
                self.set(widget, "RV", lopdf::text_string(&rich));
            }
            Where::Typed => drop(self.annotate(page, "FreeText", corner(), "Contents", word)),
            Where::TypedOnField => drop(self.annotate(page, "FreeText", rect, "Contents", word)),
            Where::TypedRich => drop(self.annotate(page, "FreeText", corner(), "RC", &rich)),
            Where::Note => drop(self.annotate(page, "Text", rect, "Contents", word)),
            Where::Reply => {
                let note = self.annotate(page, "Text", corner(), "Contents", "iets");
                let reply = self.annotate(page, "Text", corner(), "Contents", word);
                self.set(reply, "IRT", note);
            }
            Where::Highlight => drop(self.annotate(page, "Highlight", rect, "Contents", word)),
            Where::Ink => drop(self.annotate(page, "Ink", rect, "Contents", word)),
            Where::Stamp => drop(self.annotate(page, "Stamp", rect, "Contents", word)),
            Where::Foreign => {
                let id = self.annotate(page, "Widget", corner(), "V", word);
                self.set(id, "FT", "Tx");
            }
        }
    }

    fn then(&mut self, then: Then) {
        match then {
            Then::Saved => {}
            Then::WithoutForm => drop(self.document.catalog_mut().unwrap().remove(b"AcroForm")),
            Then::WithoutParents => {
                self.document.catalog_mut().unwrap().remove(b"AcroForm");
                self.widgets.clone().into_iter().for_each(|(widget, _)| self.remove(widget, b"Parent"));
            }
            Then::Leaves => {
                let mut leaves: Vec<ObjectId> = self.widgets.iter().map(|(widget, _)| self.field(*widget)).collect();
                leaves.dedup();
                let form = self.document.catalog().unwrap().get(b"AcroForm").unwrap().as_reference().unwrap();
                self.set(form, "Fields", leaves.into_iter().map(Object::Reference).collect::<Vec<_>>());
            }
            Then::Flattened => {
                for page in self.document.page_iter().collect::<Vec<_>>() {
                    let mut annotations = self.annotations(page);
                    annotations.retain(|id| !self.widgets.iter().any(|(widget, _)| *id == Object::Reference(*widget)));
                    self.set(page, "Annots", annotations);
                }
            }
        }
    }

    fn bytes(mut self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.document.save_to(&mut bytes).unwrap();
        bytes
    }
}

/// A canvas that is blank, and one that is filled in.
fn canvases() -> [Vec<u8>; 2] {
    let method = small();
    let text = "remarks = \"Of ours\"\n[pilot]\nname = \"Our pilot\"\n[routes.in]\nrelevance = \"unsure\"\n";
    let filled = answers::parse(&source("filled", text), &method).unwrap().answers;
    let make = |session: Session| canvas::make(&method, &session, &Options::default()).unwrap().bytes;
    [make(Session::default()), make(filled.into())]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]
    #[test]
    fn a_word_put_anywhere_is_found(
        pdf in prop::sample::select(canvases().to_vec()),
        place in prop::sample::select(ALL.to_vec()),
        then in prop::sample::select(THEN.to_vec()),
        at in any::<Index>(),
        word in "[a-z]{2}q[a-z]{4,9}",
    ) {
        let mut canvas = Canvas::of(&pdf);
        canvas.put(place, at, &word);
        canvas.then(then);
        let method = small();
        let reading = read::canvas(&method, &canvas.bytes()).unwrap();
        let toml = answers::to_toml(&method, &reading.answers);
        let said: Vec<String> = reading.warnings.iter().map(ToString::to_string).collect();
        prop_assert!(toml.contains(&word) || said.iter().any(|said| said.contains(&word)), "{toml}\n{said:?}");
    }
}
