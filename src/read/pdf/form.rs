//! The fields of a form, with what they have from their parents (ISO 32000-1, 12.7.3).
//!
//! Fields are found from the form's own list down, and from the widgets on the pages up: programs that take pages
//! apart and together leave the one or the other incomplete.

use std::borrow::Cow;
use std::collections::HashSet;
use std::rc::Rc;

use super::button::{self, Ticked};
use super::file::File;
use super::limits::{MAX_DEPTH, MAX_FIELDS};
use super::object::{Dictionary, Object};
use super::raw::{RawField, RawValue};
use super::rich;
use super::text_string::UTF_8;
use super::unreadable::Limit;
use super::value::{self, Value};

/// Field flag `ReadOnly` (ISO 32000-1, table 221).
const READ_ONLY: i64 = 1;
/// Button flag Pushbutton (ISO 32000-1, table 226).
const PUSH_BUTTON: i64 = 1 << 16;

/// What the form of a file holds.
pub(super) struct Form {
    pub(super) fields: Vec<RawField>,
    /// Whether the form has a part that only Adobe's programs show.
    pub(super) xfa: bool,
}

/// Reads all fields that hold something people can fill in.
pub(super) fn read(file: &mut File) -> Result<Form, Limit> {
    let mut walk = Walk { file, seen: HashSet::new(), fields: Vec::new() };
    let catalog = walk.file.catalog().unwrap_or_default();
    let form = walk.file.entry(&catalog, b"AcroForm").into_owned().into_dictionary().unwrap_or_default();
    for field in walk.array(&form, b"Fields") {
        if let Some(dictionary) = walk.open(&field)? {
            walk.descend(dictionary, &Node::default(), 0)?;
        }
    }
    walk.pages(catalog.get(b"Pages").unwrap_or(&Object::Null))?;
    if walk.file.damage().is_some() {
        for id in walk.file.ids_holding(b"Widget") {
            walk.stray(&Object::Reference((id, 0)))?;
        }
    }
    let xfa = !walk.file.entry(&form, b"XFA").is_null();
    walk.check()?;
    Ok(Form { fields: walk.fields, xfa })
}

/// The type of a field (ISO 32000-1, table 220).
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Kind {
    Text,
    Button,
    Choice,
    Signature,
    #[default]
    Unknown,
}

impl Kind {
    fn new(name: &[u8]) -> Self {
        match name {
            b"Tx" => Self::Text,
            b"Btn" => Self::Button,
            b"Ch" => Self::Choice,
            b"Sig" => Self::Signature,
            _ => Self::Unknown,
        }
    }
}

/// A field, or a group of fields: its full name and what is inherited.
#[derive(Clone, Default)]
struct Node<'a> {
    name: String,
    kind: Kind,
    flags: i64,
    /// As it stands there: perhaps a reference.
    value: Rc<Object<'a>>,
    options: Rc<Object<'a>>,
}

struct Walk<'f, 'a> {
    file: &'f mut File<'a>,
    /// Numbers of objects that were taken already: nothing is read twice, and no circle is walked round.
    seen: HashSet<u32>,
    fields: Vec<RawField>,
}

impl<'a> Walk<'_, 'a> {
    /// Ends the walk when the file has gone over a limit.
    fn check(&self) -> Result<(), Limit> {
        self.file.budget.exceeded().map_or(Ok(()), Err)
    }

    /// The dictionary that an item of a list is, the first time that it comes by.
    fn open(&mut self, item: &Object<'a>) -> Result<Option<Dictionary<'a>>, Limit> {
        self.check()?;
        if let Object::Reference((id, _)) = item
            && !self.seen.insert(*id)
        {
            return Ok(None);
        }
        Ok(self.file.resolve(item).into_owned().into_dictionary())
    }

    fn array(&mut self, dictionary: &Dictionary<'a>, key: &[u8]) -> Vec<Object<'a>> {
        match self.file.entry(dictionary, key).into_owned() {
            Object::Array(items) => items,
            _ => Vec::new(),
        }
    }

    /// Reads a field, or the fields in a group. Kids without a name are the places where a field is shown.
    fn descend(&mut self, dictionary: Dictionary<'a>, above: &Node<'a>, depth: usize) -> Result<(), Limit> {
        if depth > MAX_DEPTH {
            return Err(Limit::Work);
        }
        let node = self.node(above, &dictionary)?;
        let kids = self.array(&dictionary, b"Kids");
        if kids.is_empty() {
            return self.field(&node, &[dictionary]);
        }
        let mut widgets = Vec::new();
        let mut group = false;
        for kid in kids {
            let Some(kid) = self.open(&kid)? else { continue };
            if kid.has(b"T") || kid.has(b"Kids") {
                group = true;
                self.descend(kid, &node, depth + 1)?;
            } else {
                widgets.push(kid);
            }
        }
        if group && widgets.is_empty() { Ok(()) } else { self.field(&node, &widgets) }
    }

    /// Reads the widgets that no list of fields names, on all pages from the root of their tree on.
    fn pages(&mut self, root: &Object<'a>) -> Result<(), Limit> {
        let mut next = vec![root.clone()];
        while let Some(node) = next.pop() {
            let Some(node) = self.open(&node)? else { continue };
            for annotation in self.array(&node, b"Annots") {
                self.stray(&annotation)?;
            }
            let kids = self.array(&node, b"Kids").into_iter().rev();
            next.extend(kids.filter(|kid| matches!(kid, Object::Reference(_))));
        }
        Ok(())
    }

    /// Reads a widget that was not reached through its field: what is above it is found through `Parent`.
    fn stray(&mut self, annotation: &Object<'a>) -> Result<(), Limit> {
        let Some(widget) = self.open(annotation)? else { return Ok(()) };
        if widget.get(b"Subtype").and_then(Object::as_name) != Some(b"Widget") {
            return Ok(());
        }
        let mut chain = vec![widget];
        let mut above = HashSet::new();
        while let Some(Object::Reference(parent)) = chain.last().and_then(|last| last.get(b"Parent"))
            && above.insert(*parent)
            && above.len() <= MAX_DEPTH
            && let Some(parent) = self.file.get(*parent).into_dictionary()
        {
            chain.push(parent);
        }
        let mut node = Node::default();
        for dictionary in chain.iter().rev() {
            node = self.node(&node, dictionary)?;
        }
        chain.truncate(1);
        self.field(&node, &chain)
    }

    /// What a dictionary makes of what is above it (ISO 32000-1, 12.7.3.1 and 12.7.3.2).
    fn node(&mut self, above: &Node<'a>, dictionary: &Dictionary<'a>) -> Result<Node<'a>, Limit> {
        let mut node = above.clone();
        let part = dictionary.get(b"T").map_or_else(String::new, |part| value::text(self.file, part));
        if !part.is_empty() {
            if !node.name.is_empty() {
                node.name.push('.');
            }
            node.name.push_str(&part);
        }
        if let Some(name) = self.file.entry(dictionary, b"FT").as_name() {
            node.kind = Kind::new(name);
        }
        if let Some(flags) = self.file.entry(dictionary, b"Ff").as_integer() {
            node.flags = flags;
        }
        // Rich text is the value where there is no plain one (ISO 32000-1, 12.7.3.4).
        if let Some(value) = dictionary.get(b"V") {
            node.value = Rc::new(value.clone());
        } else if let Some(value) = dictionary.get(b"RV") {
            let plain = rich::plain(&value::text(self.file, value));
            // Marked, so that it is not taken for another encoding.
            node.value = Rc::new(Object::String(Cow::Owned([UTF_8, plain.as_bytes()].concat())));
        }
        let options = self.file.entry(dictionary, b"Opt");
        if !options.is_null() {
            node.options = Rc::new(options.into_owned());
        }
        self.file.budget.spend(node.name.len()).ok_or(Limit::Work)?;
        Ok(node)
    }

    /// Reads what is in a field that is shown in these places.
    fn field(&mut self, node: &Node<'a>, widgets: &[Dictionary<'a>]) -> Result<(), Limit> {
        let nowhere = !widgets.is_empty() && widgets.iter().all(|widget| value::is_flat(self.file, widget));
        let (value, options) = (&node.value, &node.options);
        let own = || widgets.first().and_then(|widget| widget.get(b"FT").and_then(Object::as_name));
        let kind = match node.kind {
            Kind::Unknown => own().map_or(Kind::Unknown, Kind::new),
            kind @ (Kind::Text | Kind::Button | Kind::Choice | Kind::Signature) => kind,
        };
        if nowhere {
            return Ok(());
        }
        let mut disagrees = false;
        let mut ticked = |ticked: Ticked| {
            disagrees = ticked.disagrees;
            chosen(ticked.options)
        };
        let values = match kind {
            Kind::Signature => None,
            Kind::Button if node.flags & PUSH_BUTTON != 0 => None,
            Kind::Button => button::states(self.file, value, options, widgets).map(&mut ticked),
            Kind::Choice => value::choices(self.file, value, options).map(chosen),
            Kind::Text => value::texts(self.file, value, widgets).map(texts),
            // Without a type, the value tells what the field is.
            Kind::Unknown => match value::of(self.file, value) {
                Value::Nothing => None,
                Value::Name(_) => button::states(self.file, value, options, widgets).map(&mut ticked),
                Value::Text(text) => Some(texts(vec![text])),
            },
        };
        let locked = node.flags & READ_ONLY != 0;
        for value in values.unwrap_or_default() {
            self.file.budget.keep(node.name.len());
            self.check()?;
            self.fields.push(RawField { name: node.name.clone(), value, locked, disagrees });
        }
        self.check()?;
        if self.fields.len() > MAX_FIELDS { Err(Limit::Fields) } else { Ok(()) }
    }
}

fn chosen(options: Vec<String>) -> Vec<RawValue> {
    vec![RawValue::Chosen(options)]
}

fn texts(texts: Vec<String>) -> Vec<RawValue> {
    texts.into_iter().map(RawValue::Text).collect()
}
