//! A file whose objects are read when they are asked for (ISO 32000-1, 7.5).
//!
//! A form is a small part of its file: of five sheets with 2,000 objects, some 300 are fields, and nothing else is
//! parsed or unpacked. That makes this ten times as fast as loading the whole document.

use std::borrow::Cow;
use std::collections::HashMap;

use lopdf::{ObjectId, Stream};
use typed_arena::Arena;

use super::encryption::Key;
use super::limits::{MAX_UNPACKED_BYTES, MAX_WORK_BYTES};
use super::object::{Dictionary, Object};
use super::places::Place;
use super::syntax::{Indirect, stream_data};
use super::token::Parser;
use super::unreadable::{Limit, Unreadable};
use super::xref::{self, Table, Trailer};

/// How many references to references are followed.
const MAX_HOPS: usize = 16;

/// What is kept while a file is read: the unpacked object streams, which objects borrow from.
pub(super) type Store = Arena<Vec<u8>>;

pub(super) struct File<'a> {
    bytes: &'a [u8],
    store: &'a Store,
    table: Table<'a>,
    key: Option<Key>,
    packed: HashMap<u32, Packed<'a>>,
    /// How many bytes may still be looked at, and unpacked.
    work: usize,
    room: usize,
    /// The limit that was exceeded: from then on every object is null, and what was read is not used.
    exceeded: Option<Limit>,
    /// Where the file first was not as it says, once its objects have been found another way.
    damage: Option<usize>,
}

/// An unpacked object stream: its content, and the places of objects in order of number (ISO 32000-1, 7.5.7).
#[derive(Default)]
struct Packed<'a> {
    content: &'a [u8],
    places: Vec<(u32, u32)>,
}

impl<'a> File<'a> {
    /// Opens a file from its header on: finds its objects, and the key when it is encrypted without a password.
    pub(super) fn open(bytes: &'a [u8], store: &'a Store) -> Result<Self, Unreadable> {
        let table = xref::read(bytes);
        let whole = table.is_some();
        let mut file = Self {
            bytes,
            store,
            table: table.unwrap_or_default(),
            key: None,
            packed: HashMap::new(),
            work: MAX_WORK_BYTES,
            room: MAX_UNPACKED_BYTES,
            exceeded: None,
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

    /// The limit that the file goes over, if it does.
    pub(super) fn exceeded(&self) -> Option<Limit> {
        self.exceeded
    }

    /// Where the file is damaged, if it is.
    pub(super) fn damage(&self) -> Option<usize> {
        self.damage
    }

    /// The root of the document (ISO 32000-1, 7.7.2).
    pub(super) fn catalog(&mut self) -> Option<Dictionary<'a>> {
        let root = self.table.trailer.root.clone()?;
        match self.resolve(&root).into_owned() {
            Object::Dictionary(catalog) if catalog.has(b"Pages") || catalog.has_type(b"Catalog") => Some(catalog),
            _ => None,
        }
    }

    /// The numbers of all objects that the file has.
    pub(super) fn ids(&self) -> Vec<ObjectId> {
        self.table.places.ids().collect()
    }

    /// The value of an entry, wherever it is; null when it is not there.
    pub(super) fn entry<'o>(&mut self, dictionary: &'o Dictionary<'a>, key: &[u8]) -> Cow<'o, Object<'a>> {
        dictionary.get(key).map_or(Cow::Owned(Object::Null), |value| self.resolve(value))
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
            object.change_strings(&mut |text| key.decrypt_string(id, text));
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
        self.spend(data.len())?;
        let mut stream = Stream::new(entries, data.to_vec());
        if let Some(key) = &self.key {
            stream = key.decrypt_stream(id, stream)?;
        }
        let content = match stream.get_plain_content_with_limit(self.room) {
            Ok(content) => content,
            Err(lopdf::Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded { .. })) => {
                self.exceeded = Some(Limit::Unpacked);
                return None;
            }
            Err(_) => return None,
        };
        self.room = self.room.saturating_sub(content.len());
        Some(content)
    }

    /// Counts the bytes that are looked at; `None` when it has been enough.
    pub(super) fn spend(&mut self, bytes: usize) -> Option<()> {
        match self.work.checked_sub(bytes) {
            Some(left) if self.exceeded.is_none() => self.work = left,
            Some(_) | None => self.exceeded = self.exceeded.or(Some(Limit::Work)),
        }
        self.exceeded.is_none().then_some(())
    }

    /// An object outside of object streams. When it is not at its place, the file is damaged: then all are looked for.
    fn indirect(&mut self, id: ObjectId) -> Option<Indirect<'a>> {
        let place = |file: &Self| match file.table.places.get(id.0) {
            Some(Place::At { offset, .. }) => Some(offset),
            Some(Place::Free | Place::Packed(_)) | None => None,
        };
        let at = place(self)?;
        let found = self.at(at).filter(|found| found.id.0 == id.0);
        if found.is_some() || self.damage.is_some() || self.exceeded.is_some() {
            return found;
        }
        self.rebuild(at);
        self.find_packed();
        self.at(place(self)?)
    }

    /// The object at a place in the file.
    fn at(&mut self, at: usize) -> Option<Indirect<'a>> {
        let mut parser = Parser::new(self.bytes, at);
        let found = parser.indirect();
        self.spend(parser.at.saturating_sub(at))?;
        found
    }

    fn packed_object(&mut self, container: u32, id: u32) -> Option<Object<'a>> {
        if !self.packed.contains_key(&container) {
            // Its length may be an object in itself: then it is not there.
            self.packed.insert(container, Packed::default());
            let packed = self.unpack(container).unwrap_or_default();
            self.packed.insert(container, packed);
        }
        let packed = self.packed.get(&container)?;
        let index = packed.places.binary_search_by_key(&id, |(id, _)| *id).ok()?;
        let at = usize::try_from(packed.places.get(index)?.1).ok()?;
        let mut parser = Parser::new(packed.content, at);
        let object = parser.object();
        let looked_at = parser.at.saturating_sub(at);
        self.spend(looked_at)?;
        object
    }

    /// Unpacks an object stream.
    fn unpack(&mut self, container: u32) -> Option<Packed<'a>> {
        let Object::Stream(dictionary) = self.get((container, 0)) else { return None };
        let count: u32 = self.entry(&dictionary, b"N").as_unsigned()?;
        let first: u32 = self.entry(&dictionary, b"First").as_unsigned()?;
        let content = self.content((container, 0))?;
        let content = self.store.alloc(content).as_slice();
        let mut parser = Parser::new(content, 0);
        let mut places: Vec<(u32, u32)> = Vec::new();
        for _ in 0..count {
            let (Some(id), Some(at)) = (parser.unsigned(), parser.unsigned::<u32>()) else { break };
            places.push((id, at.saturating_add(first)));
        }
        places.sort_by_key(|(id, _)| *id);
        Some(Packed { content, places })
    }

    /// Finds the objects of a damaged file by looking for them.
    fn rebuild(&mut self, damage: usize) {
        self.damage = Some(damage);
        self.packed.clear();
        if self.spend(self.bytes.len()).is_none() {
            return;
        }
        self.table.places = xref::scan(self.bytes);
        if let Some(trailer) = xref::last_trailer(self.bytes) {
            self.table.trailer = trailer;
        }
        if self.catalog().is_some() {
            return;
        }
        // The newest dictionary that can stand in for the trailer: that of an xref stream has its entries.
        for at in self.table.places.in_order() {
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
        for at in self.table.places.in_order() {
            let Some(Indirect { id: (container, _), object: Object::Dictionary(dictionary), .. }) = self.at(at) else {
                continue;
            };
            if !dictionary.has_type(b"ObjStm") {
                continue;
            }
            let packed = self.unpack(container).unwrap_or_default();
            for &(id, _) in &packed.places {
                let newer = matches!(self.table.places.get(id), Some(Place::At { offset, .. }) if offset > at);
                if !newer {
                    places.push((id, Place::Packed(container)));
                }
            }
            self.packed.insert(container, packed);
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
