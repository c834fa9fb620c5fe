//! The fields of a form, with what they have from their parents (ISO 32000-1, 12.7.3).
//!
//! Fields are found from the form's own list down, and from the widgets on the pages up: programs that take pages
//! apart and together leave the one or the other incomplete.

use std::borrow::Cow;
use std::collections::HashSet;
use std::rc::Rc;

use super::button::{self, Ticked};
use super::default;
use super::file::File;
use super::limits::{MAX_DEPTH, MAX_FIELDS};
use super::object::{Dictionary, Object};
use super::pages::{Pages, Shown};
use super::raw::{RawField, RawForm, RawValue, Spot};
use super::rect::Rect;
use super::rich;
use super::text_string::UTF_8;
use super::unreadable::Limit;
use super::value::{self, Value};

/// Field flag `ReadOnly` (ISO 32000-1, table 221).
const READ_ONLY: i64 = 1;
/// Button flag Pushbutton (ISO 32000-1, table 226).
const PUSH_BUTTON: i64 = 1 << 16;

/// Reads all fields that hold something people can fill in, and whether the form has a part that only Adobe's programs
/// show.
pub(super) fn read(file: &mut File) -> Result<(RawForm, bool), Limit> {
    let catalog = file.catalog().unwrap_or_default();
    let pages = Pages::read(file, catalog.get(b"Pages").unwrap_or(&Object::Null))?;
    let mut walk = Walk { file, seen: HashSet::new(), pages, fields: Vec::new(), flat: Vec::new() };
    let form = walk.file.entry(&catalog, b"AcroForm").into_owned().into_dictionary().unwrap_or_default();
    walk.listed(&form)?;
    walk.seen.extend(walk.pages.left());
    for widget in walk.pages.rest() {
        walk.stray(widget)?;
    }
    if walk.file.damage().is_some() {
        for id in walk.file.ids_holding(b"Widget") {
            let Some(widget) = walk.open(&Object::Reference((id, 0)))? else { continue };
            if widget.0.get(b"Subtype").and_then(Object::as_name) == Some(b"Widget") {
                walk.stray(widget)?;
            }
        }
    }
    let xfa = !walk.file.entry(&form, b"XFA").is_null();
    walk.check()?;
    Ok((walk.form(), xfa))
}

/// Reads the fields of form data, which are on no page (ISO 32000-1, 12.7.7.3).
pub(super) fn read_data(file: &mut File) -> Result<RawForm, Limit> {
    let catalog = file.catalog().unwrap_or_default();
    let data = file.entry(&catalog, b"FDF").into_owned().into_dictionary().unwrap_or_default();
    let pages = Pages::told(file, &data)?;
    let mut walk = Walk { file, seen: HashSet::new(), pages, fields: Vec::new(), flat: Vec::new() };
    walk.listed(&data)?;
    walk.check()?;
    Ok(walk.form())
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
    /// What the field had before anybody filled it in.
    default: Rc<Object<'a>>,
    options: Rc<Object<'a>>,
    /// The other names of the field itself, as they stand there.
    mapped: Option<Rc<Object<'a>>>,
    spoken: Option<Rc<Object<'a>>>,
}

struct Walk<'f, 'a> {
    file: &'f mut File<'a>,
    /// Numbers of objects that were taken already: nothing is read twice, and no circle is walked round.
    seen: HashSet<u32>,
    pages: Pages<'a>,
    fields: Vec<RawField>,
    /// Those without a size: nobody fills them in, unless a program took the size of all.
    flat: Vec<RawField>,
}

impl<'a> Walk<'_, 'a> {
    /// Ends the walk when the file has gone over a limit.
    fn check(&self) -> Result<(), Limit> {
        self.file.budget.exceeded().map_or(Ok(()), Err)
    }

    fn form(self) -> RawForm {
        let fields = if self.fields.is_empty() { self.flat } else { self.fields };
        RawForm { fields, notes: self.pages.notes, pages: self.pages.count, damage: None, kind: None }
    }

    /// Reads the fields that a form lists.
    fn listed(&mut self, form: &Dictionary<'a>) -> Result<(), Limit> {
        for item in self.file.array(form, b"Fields") {
            if let Some(field) = self.open(&item)? {
                let above = self.above(&field.0, Some(&item))?;
                self.descend(field, &above, 0)?;
            }
        }
        Ok(())
    }

    /// The dictionary that an item of a list is, the first time that it comes by, and the page that it is on.
    fn open(&mut self, item: &Object<'a>) -> Result<Option<Shown<'a>>, Limit> {
        self.check()?;
        if let Object::Reference((id, _)) = item {
            if !self.seen.insert(*id) {
                return Ok(None);
            }
            if let Some(widget) = self.pages.take(*id) {
                return Ok(Some(widget));
            }
        }
        let dictionary = self.file.resolve(item).into_owned().into_dictionary();
        Ok(dictionary.map(|dictionary| (dictionary, None)))
    }

    /// Reads a field, or the fields in a group. Kids without a name are the places where a field is shown, and so are
    /// those that repeat its name, as macOS writes them.
    fn descend(&mut self, (dictionary, page): Shown<'a>, above: &Node<'a>, depth: usize) -> Result<(), Limit> {
        if depth > MAX_DEPTH {
            return Err(Limit::Work);
        }
        let node = self.node(above, &dictionary)?;
        let kids = self.file.array(&dictionary, b"Kids");
        if kids.is_empty() {
            return self.field(&node, vec![(dictionary, page)]);
        }
        let own = dictionary.get(b"T").filter(|_| dictionary.has(b"FT")).cloned();
        let own = own.map(|own| value::text(self.file, &own));
        let mut widgets = Vec::new();
        let mut group = false;
        for kid in kids {
            let Some(kid) = self.open(&kid)? else { continue };
            if kid.0.has(b"Kids") || kid.0.has(b"T") && !self.repeats(&kid.0, own.as_deref(), &node.name) {
                group = true;
                self.descend(kid, &node, depth + 1)?;
            } else {
                widgets.push(kid);
            }
        }
        if group && widgets.is_empty() { Ok(()) } else { self.field(&node, widgets) }
    }

    /// Whether a kid of a field has the name of that field, in part or in full.
    fn repeats(&mut self, kid: &Dictionary<'a>, own: Option<&str>, full: &str) -> bool {
        let Some(own) = own else { return false };
        let name = kid.get(b"T").map_or_else(String::new, |name| value::text(self.file, name));
        name == own || name == full
    }

    /// Reads a widget that was not reached through its field.
    fn stray(&mut self, widget: Shown<'a>) -> Result<(), Limit> {
        let above = self.above(&widget.0, None)?;
        let node = self.node(&above, &widget.0)?;
        self.field(&node, vec![widget])
    }

    /// What is above a field that was not reached from there, by its `Parent`. What has no kids is nobody's parent:
    /// PDFium copies pages with the numbers of parents that mean something else in the new file.
    fn above(&mut self, dictionary: &Dictionary<'a>, item: Option<&Object<'a>>) -> Result<Node<'a>, Limit> {
        let mut chain: Vec<Dictionary<'a>> = Vec::new();
        let mut seen: HashSet<_> = item.and_then(Object::as_reference).into_iter().collect();
        let mut next = dictionary.get(b"Parent").cloned();
        while let Some(Object::Reference(parent)) = next
            && seen.insert(parent)
            && seen.len() <= MAX_DEPTH
            && let Some(parent) = self.file.get(parent).into_dictionary()
            && parent.has(b"Kids")
        {
            next = parent.get(b"Parent").cloned();
            chain.push(parent);
        }
        let mut node = Node::default();
        for dictionary in chain.iter().rev() {
            node = self.node(&node, dictionary)?;
        }
        Ok(node)
    }

    /// What a dictionary makes of what is above it (ISO 32000-1, 12.7.3.1 and 12.7.3.2).
    fn node(&mut self, above: &Node<'a>, dictionary: &Dictionary<'a>) -> Result<Node<'a>, Limit> {
        let mut node = above.clone();
        let part = dictionary.get(b"T").map_or_else(String::new, |part| value::text(self.file, part));
        if !part.is_empty() {
            // The whole name may stand where a part of it belongs: no part has a dot.
            if part.contains('.')
                && part.strip_prefix(&node.name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            {
                node.name.clear();
            }
            if !node.name.is_empty() {
                node.name.push('.');
            }
            node.name.push_str(&part);
            (node.mapped, node.spoken) = (None, None);
        }
        for (key, name) in [(b"TM", &mut node.mapped), (b"TU", &mut node.spoken)] {
            if let Some(found) = dictionary.get(key) {
                *name = Some(Rc::new(found.clone()));
            }
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
        if let Some(default) = dictionary.get(b"DV") {
            node.default = Rc::new(default.clone());
        }
        let options = self.file.entry(dictionary, b"Opt");
        if !options.is_null() {
            node.options = Rc::new(options.into_owned());
        }
        self.file.budget.spend(node.name.len()).ok_or(Limit::Work)?;
        Ok(node)
    }

    /// Whether something is shown in a place of a field, of which only the name to export it by is left.
    fn is_lost(&mut self, node: &Node<'a>, widgets: &[Dictionary<'a>]) -> bool {
        let [widget] = widgets else { return false };
        node.mapped.is_some() && value::shows_text(self.file, widget)
    }

    /// Another name of a field than its own.
    fn other_name(&mut self, name: Option<&Object<'a>>) -> Option<String> {
        let name = value::text(self.file, name?);
        self.file.budget.keep(name.len())?;
        (!name.is_empty()).then_some(name)
    }

    /// Reads what is in a field that is shown in these places.
    fn field(&mut self, node: &Node<'a>, widgets: Vec<Shown<'a>>) -> Result<(), Limit> {
        let (widgets, pages): (Vec<Dictionary>, Vec<Option<usize>>) = widgets.into_iter().unzip();
        let widgets = widgets.as_slice();
        let rects: Vec<Option<Rect>> = widgets.iter().map(|widget| value::rect(self.file, widget)).collect();
        let nowhere = !widgets.is_empty() && rects.iter().all(|rect| rect.is_some_and(Rect::is_flat));
        let (value, options) = (&node.value, &node.options);
        let own = || widgets.first().and_then(|widget| widget.get(b"FT").and_then(Object::as_name));
        let kind = match node.kind {
            Kind::Unknown => own().map_or(Kind::Unknown, Kind::new),
            kind @ (Kind::Text | Kind::Button | Kind::Choice | Kind::Signature) => kind,
        };
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
                Value::Nothing if self.is_lost(node, widgets) => Some(vec![RawValue::Lost]),
                Value::Nothing => None,
                Value::Name(_) => button::states(self.file, value, options, widgets).map(&mut ticked),
                Value::Text(text) => Some(texts(vec![text])),
            },
        };
        let locked = node.flags & READ_ONLY != 0;
        let mut given = default::given(self.file, &node.default, kind == Kind::Text);
        let spot =
            |(page, rect): (Option<usize>, Option<Rect>)| Some(Spot { page: page?, rect: rect.unwrap_or_default() });
        let mut spots: Vec<Spot> = pages.into_iter().zip(rects).filter_map(spot).collect();
        let mapped = self.other_name(node.mapped.as_deref().or(widgets.first().and_then(|widget| widget.get(b"TM"))));
        let spoken = if mapped.is_some() { None } else { self.other_name(node.spoken.as_deref()) };
        let names = [Some(&node.name), mapped.as_ref(), spoken.as_ref()].into_iter().flatten().map(String::len).sum();
        let first = spots.first().copied();
        for value in values.unwrap_or_default() {
            self.file.budget.keep(names);
            self.check()?;
            let fields = if nowhere { &mut self.flat } else { &mut self.fields };
            fields.push(RawField {
                name: node.name.clone(),
                mapped: mapped.clone(),
                spoken: spoken.clone(),
                value,
                given: given.take(),
                locked,
                disagrees,
                spots: std::mem::take(&mut spots),
            });
            // A value that only one of its places has weighs no more than a place.
            spots.extend(first);
        }
        self.check()?;
        if self.fields.len() + self.flat.len() > MAX_FIELDS { Err(Limit::Fields) } else { Ok(()) }
    }
}

fn chosen(options: Vec<String>) -> Vec<RawValue> {
    vec![RawValue::Chosen(options)]
}

fn texts(texts: Vec<String>) -> Vec<RawValue> {
    texts.into_iter().map(RawValue::Text).collect()
}
