//! Laying parts of pages on other pages: a poster on tiles.
//!
//! Each source page becomes a form `XObject` (ISO 32000-1, 8.10) without its marked content, which belongs to another
//! tag tree. It is painted inside the first marked content of a page: what that page's tags say is about it.

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::{defect, missing, stream};
use crate::source::Problem;

/// Points in a millimetre.
const POINTS: f64 = 72.0 / 25.4;

/// The name of the painted page in the resources of the page it is laid on.
const NAME: &str = "Poster";

/// A part of a page, and where it comes on its own page; lengths in mm.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Cutout {
    /// The source page, from 0.
    pub page: usize,
    /// Where the upper left corner of the part is on the source page.
    pub x: f64,
    pub y: f64,
    /// How far the part lies from the left and upper edges of its own page.
    pub margin: f64,
    pub width: f64,
    pub height: f64,
}

/// Counts the pages of a PDF that this program made.
pub(crate) fn pages(pdf: &[u8]) -> Result<usize, Problem> {
    Ok(Document::load_mem(pdf).map_err(defect)?.get_pages().len())
}

/// Lays a piece of `source` on each page of `frames`; there are as many pieces as pages. They fit together at full size
/// only, so viewers are asked not to scale them in print.
pub(crate) fn lay(frames: &[u8], source: &[u8], pieces: &[Cutout]) -> Result<Vec<u8>, Problem> {
    let mut document = Document::load_mem(frames).map_err(defect)?;
    let mut source = Document::load_mem(source).map_err(defect)?;
    source.renumber_objects_with(document.max_id + 1);
    document.max_id = source.max_id;
    let sheets: Vec<SourcePage> = source
        .get_pages()
        .into_values()
        .map(|page| SourcePage::import(&source, page, &mut document))
        .collect::<Result<_, Problem>>()?;
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    if pages.len() != pieces.len() {
        return Err(defect("there are not as many pages as tiles"));
    }
    for (page, piece) in pages.into_iter().zip(pieces) {
        let sheet = sheets.get(piece.page).ok_or_else(|| missing("page to lay on a tile"))?;
        paint(&mut document, page, sheet, piece)?;
    }
    never_scaled(&mut document)?;
    stream::settle(&mut document);
    super::save(&mut document)
}

/// Asks viewers to print at full size (ISO 32000-1, table 150).
fn never_scaled(document: &mut Document) -> Result<(), Problem> {
    let preferences = document.catalog().and_then(|catalog| catalog.get_deref(b"ViewerPreferences", document));
    let mut preferences = preferences.and_then(Object::as_dict).cloned().map_err(|_| missing("ViewerPreferences"))?;
    preferences.set("PrintScaling", "None");
    document.catalog_mut().map_err(defect)?.set("ViewerPreferences", preferences);
    Ok(())
}

/// A source page as form `XObject`.
struct SourcePage {
    form: ObjectId,
    /// In points.
    height: f64,
}

impl SourcePage {
    /// Copies a page with all that it draws with.
    fn import(source: &Document, page: ObjectId, target: &mut Document) -> Result<Self, Problem> {
        let dictionary = source.get_dictionary(page).map_err(defect)?;
        let media_box = dictionary.get(b"MediaBox").and_then(Object::as_array).map_err(defect)?.clone();
        let height = f64::from(media_box.get(3).and_then(|top| top.as_float().ok()).ok_or_else(|| missing("height"))?);
        let resources = dictionary.get(b"Resources").map_err(defect)?.clone();
        copy(source, &resources, target);
        let content = source.get_page_content(page);
        let mut content = Content::decode(&content).map_err(defect)?;
        content.operations.retain(|operation| !is_marking(operation));
        let content = content.encode().map_err(defect)?;
        let form = dictionary! {
            "Type" => "XObject",
            "Subtype" => "Form",
            "BBox" => media_box,
            "Resources" => resources,
        };
        let mut form = Stream::new(form, content);
        form.compress().map_err(defect)?;
        Ok(Self { form: target.add_object(form), height })
    }
}

/// Whether an operation only says what the content is (ISO 32000-1, table 320).
fn is_marking(operation: &Operation) -> bool {
    matches!(operation.operator.as_str(), "BMC" | "BDC" | "EMC" | "MP" | "DP")
}

/// Copies what an object refers to, under the same numbers.
fn copy(source: &Document, object: &Object, target: &mut Document) {
    let mut waiting = vec![object];
    while let Some(object) = waiting.pop() {
        match object {
            Object::Reference(id) => {
                let Some(found) = source.objects.get(id) else { continue };
                if target.objects.insert(*id, found.clone()).is_none() {
                    waiting.push(found);
                }
            }
            Object::Array(items) => waiting.extend(items),
            Object::Dictionary(dictionary) => waiting.extend(dictionary.iter().map(|(_, value)| value)),
            Object::Stream(stream) => waiting.extend(stream.dict.iter().map(|(_, value)| value)),
            Object::Null
            | Object::Boolean(_)
            | Object::Integer(_)
            | Object::Real(_)
            | Object::Name(_)
            | Object::String(..) => {}
        }
    }
}

/// Paints a part of a sheet in the first marked content of a page.
fn paint(document: &mut Document, page: ObjectId, sheet: &SourcePage, piece: &Cutout) -> Result<(), Problem> {
    let content = document.get_page_content(page);
    let mut content = Content::decode(&content).map_err(defect)?;
    let (at, matrix) = first_tagged(&content).ok_or_else(|| missing("tagged content on a tile"))?;
    let dictionary = document.get_dictionary(page).map_err(defect)?;
    let media_box = dictionary.get(b"MediaBox").and_then(Object::as_array).map_err(defect)?;
    let top = f64::from(media_box.get(3).and_then(|top| top.as_float().ok()).ok_or_else(|| missing("height"))?);
    // From the upper left corner down to PDF's lower left corner up.
    let (left, upper) = (piece.margin * POINTS, top - piece.margin * POINTS);
    let (width, height) = (piece.width * POINTS, piece.height * POINTS);
    let inverse = matrix.inverse().ok_or_else(|| defect("a tile can't be drawn on"))?;
    let shift = Matrix([1.0, 0.0, 0.0, 1.0, left - piece.x * POINTS, upper - (sheet.height - piece.y * POINTS)]);
    let operation = |operator: &str, operands: &[f64]| {
        Operation::new(operator, operands.iter().map(|number| Object::Real(*number as f32)).collect())
    };
    let painting = [
        operation("q", &[]),
        operation("cm", &inverse.0),
        operation("re", &[left, upper - height, width, height]),
        operation("W", &[]),
        operation("n", &[]),
        operation("cm", &shift.0),
        Operation::new("Do", vec![Object::Name(NAME.into())]),
        operation("Q", &[]),
    ];
    content.operations.splice((at + 1)..=at, painting);
    let content = content.encode().map_err(defect)?;
    document.change_page_content(page, content).map_err(defect)?;
    let resources = resources(document, page)?;
    let dictionary = document.get_dictionary_mut(page).map_err(defect)?;
    let mut resources = resources;
    let mut pictures = match resources.get(b"XObject") {
        Ok(Object::Dictionary(pictures)) => pictures.clone(),
        Ok(_) | Err(_) => Dictionary::new(),
    };
    pictures.set(NAME, sheet.form);
    resources.set("XObject", pictures);
    dictionary.set("Resources", resources);
    Ok(())
}

/// A copy of a page's resources: pages may share them.
fn resources(document: &Document, page: ObjectId) -> Result<Dictionary, Problem> {
    let page = document.get_dictionary(page).map_err(defect)?;
    match page.get(b"Resources") {
        Ok(Object::Dictionary(resources)) => Ok(resources.clone()),
        Ok(Object::Reference(id)) => document.get_dictionary(*id).cloned().map_err(defect),
        Ok(_) | Err(_) => Err(missing("resources of a tile")),
    }
}

/// Finds the first marked content with an identifier, and the transformation there.
fn first_tagged(content: &Content) -> Option<(usize, Matrix)> {
    let mut matrix = Matrix::IDENTITY;
    let mut kept = Vec::new();
    for (at, Operation { operator, operands }) in content.operations.iter().enumerate() {
        match operator.as_str() {
            "q" => kept.push(matrix),
            "Q" => matrix = kept.pop()?,
            "cm" => {
                let numbers = operands.iter().filter_map(|operand| operand.as_float().ok()).map(f64::from);
                let numbers: [f64; 6] = numbers.collect::<Vec<_>>().try_into().ok()?;
                matrix = Matrix(numbers).then(matrix);
            }
            "BDC" => {
                let properties = operands.get(1).and_then(|operand| operand.as_dict().ok());
                if properties.is_some_and(|properties| properties.has(b"MCID")) {
                    return Some((at, matrix));
                }
            }
            _ => {}
        }
    }
    None
}

/// A transformation (ISO 32000-1, 8.3.3).
#[derive(Debug, Clone, Copy, PartialEq)]
struct Matrix([f64; 6]);

impl Matrix {
    const IDENTITY: Self = Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    /// This transformation, and then another.
    fn then(self, next: Self) -> Self {
        let [a, b, c, d, e, f] = self.0;
        let [na, nb, nc, nd, ne, nf] = next.0;
        Self([
            a * na + b * nc,
            a * nb + b * nd,
            c * na + d * nc,
            c * nb + d * nd,
            e * na + f * nc + ne,
            e * nb + f * nd + nf,
        ])
    }

    /// The transformation that undoes this one; `None` when it flattens everything.
    fn inverse(self) -> Option<Self> {
        let [a, b, c, d, e, f] = self.0;
        let determinant = a * d - b * c;
        (determinant.abs() > 1e-9).then(|| {
            let [a, b, c, d] = [d / determinant, -b / determinant, -c / determinant, a / determinant];
            Self([a, b, c, d, -(e * a + f * c), -(e * b + f * d)])
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_transformation_and_its_inverse_are_none() {
        let matrix = Matrix([0.0, -2.0, 3.0, 1.0, 40.0, -5.0]);
        let none = matrix.then(matrix.inverse().unwrap());
        assert!(none.0.iter().zip(Matrix::IDENTITY.0).all(|(a, b)| (a - b).abs() < 1e-9), "{none:?}");
        assert_eq!(Matrix([1.0, 2.0, 2.0, 4.0, 0.0, 0.0]).inverse(), None);
    }
}
