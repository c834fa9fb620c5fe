//! From method and answers to what is drawn and what is filled in.

use super::field::Fields;
use super::text::text;
use super::view::CanvasView;
use super::walk::SheetWalk;
use super::{Medium, Options, split};
use crate::answers::Given;
use crate::face::Face;
use crate::kind::DocumentKind;
use crate::method::{FieldKind, Method};
use crate::pdf::FormField;
use crate::report;
use crate::session::Session;
use crate::source::{Problem, Problems};
use crate::typeset::{Dress, LanguageTag};

/// The data for the templates, the fields for the form, and warnings on the way.
pub(super) struct Build {
    pub view: CanvasView,
    /// What the file is called: it holds the pilot's name, which the sheets have in a field.
    pub title: String,
    pub fields: Vec<FormField>,
    /// What was filled in beforehand.
    pub given: Given,
    pub warnings: Vec<Problem>,
}

impl Build {
    /// Walks the sheets that the options ask for. With a face, texts are made such that it can draw them; where
    /// another program draws them they stay as they are.
    pub(super) fn new(
        method: &Method,
        session: &Session,
        options: &Options,
        face: Option<&Face>,
    ) -> Result<Self, Problems> {
        let sheets = split::chosen(method.sheets_named(&options.sheets)?, options)?;
        let fields = Fields::new(method, session, options, face);
        let standings = report::standings(method, session);
        let mut walk = SheetWalk { method, answers: &session.group, fields, standings };
        let titles: Vec<&str> = sheets.iter().map(|(_, sheet)| sheet.title.as_str()).collect();
        let pilot =
            session.group.get(&method.title_field).map(|value| text(value, &FieldKind::Line, method, Medium::Print));
        let title = match pilot {
            Some(pilot) => {
                let pilot = face.map_or_else(|| pilot.clone(), |face| face.drawable(&pilot).0);
                format!("{} – {}", method.title, pilot.replace('\n', " "))
            }
            None => method.title.clone(),
        };
        let long_tables = options.long_tables;
        let kind = match options.medium {
            Medium::Form(_) => DocumentKind::Canvas,
            Medium::Print => DocumentKind::Print,
        };
        let form = matches!(options.medium, Medium::Form(_));
        let view = CanvasView {
            house: Dress::of(&method.house),
            date: method.edition,
            form,
            paper: options.paper.name(),
            grayscale: options.grayscale,
            language: LanguageTag::new(&method.language),
            // A form gets its title with its fields: the sheets of all pilots are the same.
            title: if form { method.title.clone() } else { title.clone() },
            description: titles.join(" · "),
            keywords: method.wording.keywords(kind),
            attribution: method.attribution.clone(),
            privacy: method.privacy.clone(),
            more: method.words.more.clone(),
            continued: method.words.continued.clone(),
            ticked: method.words.ticked.clone(),
            sheets: sheets
                .into_iter()
                .flat_map(|(number, sheet)| long_tables.apply(walk.sheet(number, sheet)))
                .collect(),
            fiducials: None,
        };
        let (fields, given, warnings) = walk.fields.finish();
        Ok(Self { view, title, fields, given, warnings })
    }
}
