//! A file whose objects are read when they are asked for (ISO 32000-1, 7.5).
//!
//! A form is a small part of its file: of five sheets with 2,000 objects, some 300 are fields, and nothing else is
//! parsed or unpacked. That makes this ten times as fast as loading the whole document.

use std::borrow::Cow;
use std::collections::HashMap;

use lopdf::ObjectId;
use typed_arena::Arena;

use super::budget::Budget;
use super::encryption::Key;
use super::limits::{MAX_ENTRIES, SECRET};
use super::object::{Dictionary, Object};
use super::places::{Place, Start, holding};
use super::syntax::{Indirect, stream_data};
use super::text_string::decode;
use super::token::Parser;
use super::unreadable::{Limit, Unreadable};
use super::xref::{self, Table, Trailer};
use crate::language::Lexicon;

/// How many references to references are followed.
const MAX_HOPS: usize = 16;
/// What programs call themselves that make PDFs of documents.
const WORD_PROCESSORS: [&str; 8] = [
    "Writer",
    "LibreOffice",
    "OpenOffice",
    "Microsoft® Word",
    "Microsoft Word",
    "Google Docs",
    "ONLYOFFICE",
    "Aspose.Words",
];
/// How many object streams may need one another before the first is unpacked.
const MAX_UNPACKING: usize = 4;

/// What is kept while a file is read: the unpacked object streams, which objects borrow from.
pub(super) type Store = Arena<Vec<u8>>;

pub(super) struct File<'a> {
    bytes: &'a [u8],
    store: &'a Store,
    /// The words that programs and people may have in it.
    pub(super) lexicon: &'a Lexicon,
    table: Table<'a>,
    key: Option<Key>,
    packed: HashMap<u32, Packed<'a>>,
    /// How many object streams are being unpacked: what one needs may be in another.
    unpacking: usize,
    pub(super) budget: Budget,
    /// Where the file first was not as it says, once its objects have been found another way.
    damage: Option<usize>,
}

/// An unpacked object stream: its content, and where its objects begin, in order of number (ISO 32000-1, 7.5.7).
#[derive(Default)]
struct Packed<'a> {
    content: &'a [u8],
    starts: Vec<Start>,
}

impl<'a> File<'a> {
    /// Opens a file from its header on: finds its objects, and the key when it is encrypted without a password.
    pub(super) fn open(lexicon: &'a Lexicon, bytes: &'a [u8], store: &'a Store) -> Result<Self, Unreadable> {
        let mut budget = Budget::default();
        let table = xref::read(bytes, &mut budget);
        let whole = table.is_some();
        let mut file = Self {
            bytes,
            store,
            lexicon,
            table: table.unwrap_or_default(),
            key: None,
            packed: HashMap::new(),
            unpacking: 0,
            budget,
            damage: None,
        };
        if whole {
            file.key = file.find_key()?;
        }
        if !whole || file.catalog().is_none() {
            file.rebuild(bytes.len());
            file.key = file.find_key()?;
            file.find_packed();
        }
        Ok(file)
    }

    /// Where the file is damaged, if it is.
    pub(super) fn damage(&self) -> Option<usize> {
        self.damage
    }

    /// The root of the document (ISO 32000-1, 7.7.2), or of form data (12.7.7.2.2).
    pub(super) fn catalog(&mut self) -> Option<Dictionary<'a>> {
        let root = self.table.trailer.root.clone()?;
        match self.resolve(&root).into_owned() {
            Object::Dictionary(catalog)
                if catalog.has_type(b"Catalog") || catalog.has(b"Pages") || catalog.has(b"FDF") =>
            {
                Some(catalog)
            }
            _ => None,
        }
    }

    /// What the document says about itself (ISO 32000-1, 14.3.3).
    pub(super) fn info(&mut self) -> Option<Dictionary<'a>> {
        let info = self.table.trailer.info.clone()?;
        self.resolve(&info).into_owned().into_dictionary()
    }

    /// Whether a word processor made it, as it says of itself.
    pub(super) fn is_of_word(&mut self) -> bool {
        let Some(info) = self.info() else { return false };
        [&b"Creator"[..], b"Producer"].iter().any(|key| match &*self.entry(&info, key) {
            Object::String(name) => {
                let name = decode(name);
                WORD_PROCESSORS.iter().any(|processor| name.contains(processor))
            }
            _ => false,
        })
    }

    /// The numbers of all objects in which a word stands.
    pub(super) fn ids_holding(&self, word: &[u8]) -> Vec<u32> {
        let mut found = holding(self.bytes, &self.table.places.in_order(), word);
        for Packed { content, starts } in self.packed.values() {
            let mut starts = starts.clone();
            starts.sort_unstable();
            found.extend(holding(content, &starts, word));
        }
        let mut ids: Vec<u32> = found.into_iter().map(|start| start.id).collect();
        ids.sort_unstable();
        ids
    }

    /// The value of an entry, wherever it is; null when it is not there.
    pub(super) fn entry<'o>(&mut self, dictionary: &'o Dictionary<'a>, key: &[u8]) -> Cow<'o, Object<'a>> {
        dictionary.get(key).map_or(Cow::Owned(Object::Null), |value| self.resolve(value))
    }

    /// The items of a list, wherever it is.
    pub(super) fn array(&mut self, dictionary: &Dictionary<'a>, key: &[u8]) -> Vec<Object<'a>> {
        match self.entry(dictionary, key).into_owned() {
            Object::Array(items) => items,
            _ => Vec::new(),
        }
    }

    /// Follows references; what refers to nothing is null (ISO 32000-1, 7.3.10).
    pub(super) fn resolve<'o>(&mut self, object: &'o Object<'a>) -> Cow<'o, Object<'a>> {
        let mut object = Cow::Borrowed(object);
        for _ in 0..MAX_HOPS {
            let Object::Reference(id) = *object else { return object };
            object = Cow::Owned(self.get(id));
        }
        Cow::Owned(Object::Null)
    }

    /// An object by its number. A stream comes without its content.
    pub(super) fn get(&mut self, id: ObjectId) -> Object<'a> {
        if let Some(Place::Packed(container)) = self.table.places.get(id.0) {
            return self.packed_object(container, id.0).unwrap_or_default();
        }
        let Some(Indirect { id, mut object, data }) = self.indirect(id) else { return Object::Null };
        if let Some(key) = &self.key {
            object.change_strings(&mut |text| {
                if self.budget.spend(SECRET + text.len()).is_some() {
                    key.decrypt_string(id, text);
                }
            });
        }
        match object {
            Object::Dictionary(dictionary) if data.is_some() => Object::Stream(dictionary),
            object => object,
        }
    }

    /// The content of a stream, unpacked.
    pub(super) fn content(&mut self, id: ObjectId) -> Option<Vec<u8>> {
        let Indirect { id, object: Object::Dictionary(dictionary), data: Some(start) } = self.indirect(id)? else {
            return None;
        };
        let mut entries = lopdf::Dictionary::new();
        for key in [&b"Type"[..], b"Filter", b"DecodeParms"] {
            let value = self.entry(&dictionary, key);
            if !value.is_null() {
                entries.set(key, lopdf::Object::from(&*value));
            }
        }
        let data = stream_data(self.bytes, start, self.entry(&dictionary, b"Length").as_unsigned());
        let Self { budget, key, .. } = self;
        budget.unpack(entries, data, |stream| match key {
            Some(key) => key.decrypt_stream(id, stream),
            None => Some(stream),
        })
    }

    /// An object outside of object streams. When it is not at its place, the file is damaged: then all are looked for.
    fn indirect(&mut self, id: ObjectId) -> Option<Indirect<'a>> {
        let at = self.place(id)?;
        let found = self.at(at).filter(|found| found.id.0 == id.0);
        if found.is_some() || self.damage.is_some() {
            return found;
        }
        self.rebuild(at as usize);
        self.find_packed();
        let at = self.place(id)?;
        self.at(at)
    }

    /// The place of an object outside of object streams.
    fn place(&self, id: ObjectId) -> Option<u32> {
        match self.table.places.get(id.0) {
            Some(Place::At(at)) => Some(at),
            Some(Place::Free | Place::Packed(_)) | None => None,
        }
    }

    /// The object at a place in the file.
    fn at(&mut self, at: u32) -> Option<Indirect<'a>> {
        self.budget.parse(self.bytes, at as usize, Parser::indirect)
    }

    fn packed_object(&mut self, container: u32, id: u32) -> Option<Object<'a>> {
        if !self.packed.contains_key(&container) {
            if self.unpacking == MAX_UNPACKING {
                return None;
            }
            // Its length may be an object in itself: then it is not there.
            self.packed.insert(container, Packed::default());
            self.unpacking += 1;
            let packed = self.unpack(container).unwrap_or_default();
            self.unpacking -= 1;
            self.packed.insert(container, packed);
        }
        let packed = self.packed.get(&container)?;
        let index = packed.starts.binary_search_by_key(&id, |start| start.id).ok()?;
        self.budget.parse(packed.content, packed.starts.get(index)?.at as usize, Parser::object)
    }

    /// Unpacks an object stream.
    fn unpack(&mut self, container: u32) -> Option<Packed<'a>> {
        let Object::Stream(dictionary) = self.get((container, 0)) else { return None };
        let count: usize = self.entry(&dictionary, b"N").as_unsigned()?;
        let first: u32 = self.entry(&dictionary, b"First").as_unsigned()?;
        let content = self.content((container, 0))?;
        let content = self.store.alloc(content).as_slice();
        let starts = |parser: &mut Parser| {
            let mut starts = Vec::new();
            while starts.len() < count.min(MAX_ENTRIES)
                && let (Some(id), Some(at)) = (parser.unsigned(), parser.unsigned::<u32>())
            {
                parser.parts += 1;
                starts.push(Start { id, at: at.saturating_add(first) });
            }
            Some(starts)
        };
        let mut starts = self.budget.parse(content, 0, starts)?;
        starts.sort_by_key(|start| start.id);
        Some(Packed { content, starts })
    }

    /// Finds the objects of a damaged file by looking for them.
    fn rebuild(&mut self, damage: usize) {
        self.damage = Some(damage);
        self.packed.clear();
        let Some(places) = xref::scan(self.bytes) else { return self.budget.exceed(Limit::Work) };
        self.table.places = places;
        if let Some(trailer) = xref::last_trailer(self.bytes, &mut self.budget) {
            self.table.trailer = trailer;
        }
        if self.catalog().is_some() {
            return;
        }
        // The newest dictionary that can stand in for the trailer: that of an xref stream has its entries.
        let starts = self.table.places.in_order();
        let mut candidates = [holding(self.bytes, &starts, b"XRef"), holding(self.bytes, &starts, b"Catalog")].concat();
        candidates.sort_unstable();
        for Start { at, .. } in candidates {
            let Some(Indirect { id, object: Object::Dictionary(dictionary), .. }) = self.at(at) else { continue };
            if dictionary.has_type(b"XRef") && dictionary.has(b"Root") {
                self.table.trailer = Trailer::new(&dictionary);
            } else if dictionary.has_type(b"Catalog") && self.table.trailer.encrypt.is_none() {
                self.table.trailer.root = Some(Object::Reference(id));
            }
        }
    }

    /// Adds the objects in object streams to those that were found, unless the file has them anew further on.
    fn find_packed(&mut self) {
        let mut places = Vec::new();
        for Start { at, id: container } in holding(self.bytes, &self.table.places.in_order(), b"ObjStm") {
            let Some(Indirect { object: Object::Dictionary(dictionary), .. }) = self.at(at) else { continue };
            if !dictionary.has_type(b"ObjStm") {
                continue;
            }
            let packed = self.unpack(container).unwrap_or_default();
            for Start { id, .. } in &packed.starts {
                let newer = matches!(self.table.places.get(*id), Some(Place::At(offset)) if offset > at);
                if !newer {
                    places.push((*id, Place::Packed(container)));
                }
            }
            self.packed.insert(container, packed);
            if self.table.places.len() + places.len() > MAX_ENTRIES {
                return self.budget.exceed(Limit::Work);
            }
        }
        self.table.places.add(places);
    }

    /// The key of an encrypted file that opens without a password.
    fn find_key(&mut self) -> Result<Option<Key>, Unreadable> {
        let Some(entry) = self.table.trailer.encrypt.clone() else { return Ok(None) };
        let id = if let Object::Reference(id) = entry { Some(id) } else { None };
        let dictionary = self.resolve(&entry);
        if dictionary.is_null() {
            return Ok(None);
        }
        let identifier = self.table.trailer.identifier.clone().unwrap_or_default();
        Key::new(id, &dictionary, &self.resolve(&identifier)).map(Some).ok_or(Unreadable::Encrypted)
    }
}
