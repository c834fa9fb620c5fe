//! The pass itself: typeset PDF with placeholders in, fillable PDF out.

use std::collections::{BTreeMap, HashMap};

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::about::About;
use super::appearance::{self, Appearance};
use super::claim::{self, Claim};
use super::field::{FieldContent, FormField};
use super::font::{self, FormFont};
use super::spot::{self, Spot};
use super::textbox::TextBox;
use super::{defect, missing, stream, tables};
use crate::face::Face;
use crate::made::Made;
use crate::messages::{FieldName, make as say};
use crate::source::Problem;

/// Annotation flag Print (ISO 32000-1, table 165); PDF/A forbids the hiding ones (ISO 19005-2, 6.3.2).
const PRINT: i64 = 1 << 2;
/// Field flag `ReadOnly` (ISO 32000-1, table 221).
const READ_ONLY: i64 = 1;
/// Text field flag Multiline (ISO 32000-1, table 228).
const MULTILINE: i64 = 1 << 12;
/// The on-state of every check box.
const ON: &str = "Ja";
/// The off-state, whose name the standard gives (ISO 32000-1, 12.7.4.2.3).
const OFF: &str = "Off";

/// A fillable PDF, with what is needed to make copies of it.
pub struct Form {
    /// The file, with warnings of texts that do not fit in their box at the least size.
    pub made: Made,
    pub(super) face: Face,
    pub(super) font: FormFont,
    /// The text fields by path.
    pub(super) texts: HashMap<String, TextField>,
}

/// A text field: what people find it by, and its boxes.
#[derive(Debug, Clone)]
pub(super) struct TextField {
    pub label: Option<String>,
    pub boxes: Vec<WidgetBox>,
}

/// The widget of a text field with its box.
#[derive(Debug, Clone)]
pub(super) struct WidgetBox {
    pub widget: ObjectId,
    pub text_box: TextBox,
    pub single: bool,
}

/// Turns the placeholders of a typeset PDF into form fields.
///
/// Takes the bytes of a PDF as Typst exports it and the fields it may have placeholders for; a field without a
/// placeholder is left out. `typed` are texts that copies of the form will hold: the font gets their characters. `about` takes the place of what
/// the PDF says of itself; without it that stays.
/// Fails when the PDF can't be read or has a placeholder that no field belongs to: both are defects of this
/// program, not of anyone's input.
pub(crate) fn write<'a>(
    face: Face,
    pdf: &[u8],
    fields: &[FormField],
    claim: Claim,
    typed: impl IntoIterator<Item = &'a str>,
    about: Option<&About>,
) -> Result<Form, Problem> {
    let mut document = Document::load_mem(pdf).map_err(defect)?;
    if let Some(about) = about {
        about.write(&mut document)?;
    }
    tables::place(&mut document);
    match claim {
        Claim::Accessible => claim::drop_archival(&mut document)?,
        Claim::Archival => {}
    }
    Pass::new(face, document, fields, typed)?.run()
}

struct Pass<'a> {
    document: Document,
    fields: HashMap<&'a str, &'a FormField>,
    face: Face,
    font: FormFont,
    /// Structure elements by the number in the parent tree.
    elements: BTreeMap<i64, ObjectId>,
    /// Names on the way to the fields (`routes`, `routes.in`) and their objects.
    parents: HashMap<String, ObjectId>,
    kids: BTreeMap<ObjectId, Vec<Object>>,
    roots: Vec<Object>,
    /// Appearances that are there already: empty boxes of one size look the same.
    appearances: HashMap<Appearance, ObjectId>,
    texts: HashMap<String, TextField>,
    /// The paths of fields with texts that do not fit.
    overflowing: Vec<String>,
}

impl<'a> Pass<'a> {
    fn new<'t>(
        face: Face,
        mut document: Document,
        fields: &'a [FormField],
        typed: impl IntoIterator<Item = &'t str>,
    ) -> Result<Self, Problem> {
        let mut typed: String = typed.into_iter().collect();
        typed.extend(fields.iter().filter_map(|field| field.content.text()));
        let font = FormFont::embed(&mut document, &face, &typed);
        let elements = parent_tree(&document)?;
        Ok(Self {
            document,
            fields: fields.iter().map(|field| (field.path.as_str(), field)).collect(),
            face,
            font,
            elements,
            parents: HashMap::new(),
            kids: BTreeMap::new(),
            roots: Vec::new(),
            appearances: HashMap::new(),
            texts: HashMap::new(),
            overflowing: Vec::new(),
        })
    }

    fn run(mut self) -> Result<Form, Problem> {
        let mut spots: Vec<(&'a FormField, Vec<Spot>)> = Vec::new();
        let mut places = HashMap::new();
        for spot in spot::spots(&self.document)? {
            let field = *self
                .fields
                .get(spot.path.as_str())
                .ok_or_else(|| defect(format_args!("the page has a place for {}, which is no field", spot.path)))?;
            let place = *places.entry(field.path.as_str()).or_insert_with(|| {
                spots.push((field, Vec::new()));
                spots.len() - 1
            });
            spots[place].1.push(spot);
        }
        for (field, spots) in spots {
            self.field(field, spots)?;
        }
        self.form()?;
        stream::settle(&mut self.document);
        let bytes = super::save(&mut self.document)?;
        self.overflowing.dedup();
        let warnings = too_long(&self.texts, &self.overflowing);
        Ok(Form { made: Made { bytes, warnings }, face: self.face, font: self.font, texts: self.texts })
    }

    /// Writes a field with its widgets: in one object when there is one widget, else as parent and kids.
    fn field(&mut self, field: &FormField, spots: Vec<Spot>) -> Result<(), Problem> {
        let flags = flags(&field.content, &spots);
        let mut widgets = Vec::new();
        for spot in spots {
            let id = spot.annotation;
            let widget = self.widget(field, spot, flags)?;
            widgets.push((id, widget));
        }
        let (parent, name) = match field.path.rsplit_once('.') {
            Some((parent, name)) => (Some(self.parent(parent)), name),
            None => (None, field.path.as_str()),
        };
        let mut own = own(field, name, flags);
        if let Some(parent) = parent {
            own.set("Parent", parent);
        }
        let id = match <[_; 1]>::try_from(widgets) {
            Ok([(id, widget)]) => {
                own.extend(&widget);
                self.document.set_object(id, own);
                id
            }
            Err(widgets) => {
                let id = self.document.new_object_id();
                own.set("Kids", widgets.iter().map(|(kid, _)| (*kid).into()).collect::<Vec<Object>>());
                self.document.set_object(id, own);
                for (kid, mut widget) in widgets {
                    widget.set("Parent", id);
                    // It has no name of its own: what it is a place of is not lost with its parent.
                    widget.set("TM", lopdf::text_string(&field.path));
                    self.document.set_object(kid, widget);
                }
                id
            }
        };
        self.attach(parent, id);
        Ok(())
    }

    /// The entries of a widget (ISO 32000-1, table 188), with its appearance; turns its structure element into `Form`.
    fn widget(&mut self, field: &FormField, spot: Spot, flags: i64) -> Result<Dictionary, Problem> {
        let element = *self.elements.get(&spot.struct_parent).ok_or_else(|| missing("structure element of a link"))?;
        let element = self.document.get_dictionary_mut(element).map_err(defect)?;
        element.set("S", "Form");
        let mut widget = dictionary! {
            "Type" => "Annot",
            "Subtype" => "Widget",
            "Rect" => spot.rect.iter().map(|value| Object::Real(*value)).collect::<Vec<_>>(),
            "P" => spot.page,
            "F" => PRINT,
            "StructParent" => spot.struct_parent,
            "BS" => dictionary! { "W" => 0 },
        };
        match &field.content {
            FieldContent::Line(value) | FieldContent::Text(value) | FieldContent::Mark(value) => {
                self.text(&mut widget, field, &spot, value, flags & MULTILINE == 0);
            }
            FieldContent::Tick(on) => {
                let side = spot.text_box.width.min(spot.text_box.height);
                let states = dictionary! {
                    ON => self.appearance(appearance::tick(true, side)),
                    OFF => self.appearance(appearance::tick(false, side)),
                };
                widget.set("AS", if *on { ON } else { OFF });
                widget.set("AP", dictionary! { "N" => states });
                widget.set("DA", appearance::default_appearance(spot.text_box.size));
                // Viewers that draw the box anew read this as the check mark of Zapf Dingbats, whatever the font.
                widget.set("MK", dictionary! { "CA" => Object::string_literal("4") });
            }
        }
        Ok(widget)
    }

    /// Adds what a text widget has.
    fn text(&mut self, widget: &mut Dictionary, field: &FormField, spot: &Spot, value: &str, single: bool) {
        let set = spot.text_box.set(&self.face, &self.font, value, single);
        if !set.fit {
            self.overflowing.push(field.path.clone());
        }
        widget.set("DA", appearance::default_appearance(set.size));
        widget.set("AP", dictionary! { "N" => self.appearance(set.appearance) });
        let text = self.texts.entry(field.path.clone());
        let text = text.or_insert_with(|| TextField { label: field.label.clone(), boxes: Vec::new() });
        text.boxes.push(WidgetBox { widget: spot.annotation, text_box: spot.text_box, single });
    }

    /// The object of an appearance.
    fn appearance(&mut self, appearance: Appearance) -> ObjectId {
        if let Some(id) = self.appearances.get(&appearance) {
            return *id;
        }
        let id = self.document.add_object(appearance.stream(&self.font));
        self.appearances.insert(appearance, id);
        id
    }

    /// The object of a name on the way to a field, made with those above it when it is new.
    fn parent(&mut self, path: &str) -> ObjectId {
        if let Some(id) = self.parents.get(path) {
            return *id;
        }
        let (above, name) = match path.rsplit_once('.') {
            Some((above, name)) => (Some(self.parent(above)), name),
            None => (None, path),
        };
        let mut node = dictionary! { "T" => lopdf::text_string(name) };
        if let Some(above) = above {
            node.set("Parent", above);
        }
        let id = self.document.add_object(node);
        self.parents.insert(path.to_string(), id);
        self.attach(above, id);
        id
    }

    fn attach(&mut self, parent: Option<ObjectId>, kid: ObjectId) {
        match parent {
            Some(parent) => self.kids.entry(parent).or_default().push(kid.into()),
            None => self.roots.push(kid.into()),
        }
    }

    /// Writes the form dictionary and what depends on it.
    fn form(&mut self) -> Result<(), Problem> {
        for (parent, kids) in std::mem::take(&mut self.kids) {
            let node = self.document.get_dictionary_mut(parent).map_err(defect)?;
            node.set("Kids", kids);
        }
        let form = self.document.add_object(dictionary! {
            "Fields" => std::mem::take(&mut self.roots),
            "DR" => dictionary! { "Font" => dictionary! { font::NAME => self.font.id } },
            "DA" => appearance::default_appearance(10.0),
        });
        let catalog = self.document.catalog_mut().map_err(defect)?;
        catalog.set("AcroForm", form);
        let pages: Vec<ObjectId> = self.document.page_iter().collect();
        for page in pages {
            let page = self.document.get_dictionary_mut(page).map_err(defect)?;
            // Tab order follows the structure (ISO 14289-1, 7.18.3).
            page.set("Tabs", "S");
        }
        Ok(())
    }
}

/// Warns of the fields at some paths, whose texts do not fit.
pub(super) fn too_long(texts: &HashMap<String, TextField>, paths: &[String]) -> Vec<Problem> {
    let called =
        |path: &String| FieldName { path: path.clone(), label: texts.get(path).and_then(|text| text.label.clone()) };
    let warning = || say::texts_too_long(paths.iter().map(called), paths.len());
    let warning = (!paths.is_empty()).then(|| Problem::warning(warning()).with_hint(say::fields_hold_all()));
    warning.into_iter().collect()
}

/// The flags of a field, which all its widgets share.
///
/// A line wraps when there is room for two in every box: out of sight is as good as cut off.
fn flags(content: &FieldContent, spots: &[Spot]) -> i64 {
    match content {
        FieldContent::Text(_) => MULTILINE,
        FieldContent::Line(value) if value.contains('\n') => MULTILINE,
        FieldContent::Line(_) if spots.iter().all(|spot| spot.text_box.has_room_for_two_lines()) => MULTILINE,
        FieldContent::Mark(_) => READ_ONLY,
        FieldContent::Line(_) | FieldContent::Tick(_) => 0,
    }
}

/// The entries of the field itself: type, name, value (ISO 32000-1, table 220).
///
/// The mapping name is the whole path: programs that copy pages drop what is above a field, and those that merge files
/// rename it.
fn own(field: &FormField, name: &str, flags: i64) -> Dictionary {
    let mut own = dictionary! {
        "T" => lopdf::text_string(name),
        "TU" => lopdf::text_string(&field.name),
        "TM" => lopdf::text_string(&field.path),
    };
    match &field.content {
        FieldContent::Line(value) | FieldContent::Text(value) | FieldContent::Mark(value) => {
            own.set("FT", "Tx");
            own.set("Ff", flags);
            if !value.is_empty() {
                own.set("V", lopdf::text_string(value));
                if field.given {
                    own.set("DV", lopdf::text_string(value));
                }
            }
        }
        FieldContent::Tick(on) => {
            own.set("FT", "Btn");
            own.set("V", if *on { ON } else { OFF });
            if field.given && *on {
                own.set("DV", ON);
            }
        }
    }
    own
}

/// Structure elements by number, from the parent tree (ISO 32000-1, 14.7.4.4).
fn parent_tree(document: &Document) -> Result<BTreeMap<i64, ObjectId>, Problem> {
    let root = document
        .catalog()
        .and_then(|catalog| catalog.get_deref(b"StructTreeRoot", document))
        .and_then(Object::as_dict)
        .and_then(|root| root.get_deref(b"ParentTree", document))
        .and_then(Object::as_dict)
        .map_err(|_| missing("parent tree"))?;
    let mut elements = BTreeMap::new();
    let mut nodes = vec![root];
    while let Some(node) = nodes.pop() {
        if let Ok(kids) = node.get_deref(b"Kids", document).and_then(Object::as_array) {
            nodes.extend(kids.iter().filter_map(|kid| document.dereference(kid).ok()?.1.as_dict().ok()));
        }
        if let Ok(numbers) = node.get_deref(b"Nums", document).and_then(Object::as_array) {
            for pair in numbers.chunks_exact(2) {
                if let (Ok(number), Ok(element)) = (pair[0].as_i64(), pair[1].as_reference()) {
                    elements.insert(number, element);
                }
            }
        }
    }
    Ok(elements)
}
