//! Copies of one form that differ in a few text fields: the form as it is, and an incremental update behind it.
//!
//! An update (ISO 32000-1, 7.5.6) holds only what changes, so a copy costs little more than writing its bytes.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat, Writer, dictionary};

use super::appearance;
use super::write::{Form, WidgetBox, too_long};
use super::{defect, missing};
use crate::face;
use crate::hash::Hash;
use crate::made::Made;
use crate::source::Problem;

/// A form that copies are made of.
pub struct Copies {
    form: Form,
    slots: Vec<Slot>,
    /// The byte offset of the cross-reference section that an update goes on from.
    previous: usize,
    trailer: Dictionary,
    /// The first object number that is free.
    free: u32,
}

/// A field that differs from copy to copy.
struct Slot {
    path: String,
    id: ObjectId,
    field: Dictionary,
    widgets: Vec<(WidgetBox, Dictionary)>,
}

impl Copies {
    /// Prepares copies of a form that differ in the text fields at `paths`; fields that the form does not have
    /// are left out.
    pub fn new(form: Form, paths: &[&str]) -> Result<Self, Problem> {
        let document = Document::load_mem(&form.made.bytes).map_err(defect)?;
        let dictionary = |id: ObjectId| document.get_dictionary(id).cloned().map_err(defect);
        let mut slots = Vec::new();
        for path in paths {
            let Some(text) = form.texts.get(*path) else { continue };
            let first = text.boxes.first().ok_or_else(|| missing("widget"))?.widget;
            let first_entries = dictionary(first)?;
            // Several widgets have the field as their parent; a single one is the field itself.
            let id = if first_entries.has(b"T") {
                first
            } else {
                first_entries.get(b"Parent").and_then(Object::as_reference).map_err(|_| missing("Parent"))?
            };
            let widgets =
                text.boxes.iter().map(|b| Ok((b.clone(), dictionary(b.widget)?))).collect::<Result<_, Problem>>()?;
            slots.push(Slot { path: path.to_string(), id, field: dictionary(id)?, widgets });
        }
        let previous = start_of_xref(&form.made.bytes)?;
        Ok(Self { form, slots, previous, free: document.max_id + 1, trailer: document.trailer })
    }

    /// Makes a copy with these values filled in beforehand, by path, and warns of those that do not fit in their box, and
    /// of characters that no font has. A value without a field that this was prepared for is left out.
    pub fn copy(&self, values: &BTreeMap<&str, &str>) -> Made {
        let mut update = Update::new(self.form.made.bytes.len(), self.free);
        let mut overflowing = Vec::new();
        let mut missing = BTreeSet::new();
        for slot in &self.slots {
            let Some(value) = values.get(slot.path.as_str()) else { continue };
            let mut field = slot.field.clone();
            let mut fits = true;
            missing.extend(self.form.face.typed(value).1);
            field.set("V", lopdf::text_string(value));
            // Who is invited did not write this.
            field.set("DV", lopdf::text_string(value));
            for (place, widget) in &slot.widgets {
                let set = place.text_box.set(&self.form.face, &self.form.font, value, place.single);
                fits &= set.fit;
                let stream = update.add(&Object::Stream(set.appearance.stream(&self.form.font)));
                let entries = if place.widget == slot.id { &mut field } else { &mut widget.clone() };
                entries.set("DA", appearance::default_appearance(set.size));
                entries.set("AP", dictionary! { "N" => stream });
                if place.widget != slot.id {
                    update.replace(place.widget, &Object::Dictionary(entries.clone()));
                }
            }
            update.replace(slot.id, &Object::Dictionary(field));
            if !fits {
                overflowing.push(slot.path.clone());
            }
        }
        let mut warnings = too_long(&self.form.texts, &overflowing);
        warnings.extend(face::undrawable(missing));
        Made { bytes: update.finish(&self.form.made.bytes, self.previous, &self.trailer), warnings }
    }
}

/// The objects of an incremental update, as bytes that will stand behind the original.
struct Update {
    bytes: Vec<u8>,
    offset: usize,
    free: u32,
    /// The offset of each object, by number.
    offsets: BTreeMap<ObjectId, usize>,
}

impl Update {
    fn new(offset: usize, free: u32) -> Self {
        Self { bytes: b"\n".to_vec(), offset, free, offsets: BTreeMap::new() }
    }

    fn add(&mut self, object: &Object) -> ObjectId {
        let id = (self.free, 0);
        self.free += 1;
        self.replace(id, object);
        id
    }

    fn replace(&mut self, id: ObjectId, object: &Object) {
        self.offsets.insert(id, self.offset + self.bytes.len());
        self.bytes.extend(format!("{} {} obj\n", id.0, id.1).into_bytes());
        write(&mut self.bytes, object);
        self.bytes.extend(b"\nendobj\n");
    }

    /// The original with the update, its cross-reference section and trailer (ISO 32000-1, 7.5.4 and 7.5.5).
    fn finish(mut self, original: &[u8], previous: usize, trailer: &Dictionary) -> Vec<u8> {
        let start = self.offset + self.bytes.len();
        let mut tail = String::from("xref\n");
        for (id, offset) in &self.offsets {
            tail.push_str(&format!("{} 1\n{offset:010} {:05} n \n", id.0, id.1));
        }
        tail.push_str("trailer\n");
        let mut trailer = trailer.clone();
        trailer.set("Size", i64::from(self.free));
        trailer.set("Prev", previous as i64);
        change_identifier(&mut trailer, &self.bytes);
        self.bytes.extend(tail.into_bytes());
        write(&mut self.bytes, &Object::Dictionary(trailer));
        self.bytes.extend(format!("\nstartxref\n{start}\n%%EOF\n").into_bytes());
        let mut pdf = Vec::with_capacity(original.len() + self.bytes.len());
        pdf.extend_from_slice(original);
        pdf.append(&mut self.bytes);
        pdf
    }
}

fn write(bytes: &mut Vec<u8>, object: &Object) {
    Writer::write_object(bytes, object).expect("writing to memory does not fail");
}

/// Changes the second part of the file identifier: another version of the same document (ISO 32000-1, 14.4).
fn change_identifier(trailer: &mut Dictionary, update: &[u8]) {
    let Ok(Object::Array(parts)) = trailer.get_mut(b"ID") else { return };
    if let Some(Object::String(second, format)) = parts.get_mut(1) {
        *format = StringFormat::Hexadecimal;
        for (byte, change) in second.iter_mut().zip(Hash::of(update).value().to_be_bytes()) {
            *byte ^= change;
        }
    }
}

/// The offset that the last line but one of a PDF tells (ISO 32000-1, 7.5.5).
fn start_of_xref(pdf: &[u8]) -> Result<usize, Problem> {
    let tail = String::from_utf8_lossy(&pdf[pdf.len().saturating_sub(64)..]).into_owned();
    let (_, rest) = tail.rsplit_once("startxref").ok_or_else(|| missing("startxref"))?;
    rest.split_whitespace().next().and_then(|offset| offset.parse().ok()).ok_or_else(|| missing("startxref"))
}
