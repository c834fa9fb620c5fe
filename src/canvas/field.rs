//! Fields with their answers: on the page, in the form, and on the follow-up sheet.
//!
//! One place gathers all three, so that a page and its form can't disagree.

use std::collections::{BTreeSet, HashSet};

use super::text::text;
use super::view::{FieldView, OptionView, RestView};
use super::voices::{Attributed, list_voices, voices};
use super::{Filler, Medium, Options};
use crate::answers::{Answers, Given, Value};
use crate::face::{self, Face};
use crate::messages::{FieldName, make as say};
use crate::method::{Field, List, Method, Path, Scale, Shape};
use crate::pdf::{FieldContent, FormField};
use crate::read::word::prompt;
use crate::report::Standings;
use crate::session::{Session, Spread, spread};
use crate::source::Problem;
use crate::source::fill;
use crate::typeset::breakable;

/// The fields of a canvas as they come by.
pub(super) struct Fields<'a> {
    method: &'a Method,
    session: &'a Session,
    medium: Medium,
    filler: Filler,
    /// What draws the texts; none where another program does.
    face: Option<&'a Face>,
    form: Vec<FormField>,
    /// The paths of those in the form.
    known: HashSet<String>,
    /// What was filled in beforehand.
    given: Given,
    /// What somebody said since.
    said: Answers,
    /// What of that is on the sheets: of the others nobody can say anything.
    given_here: Given,
    /// What the contributions say on this sheet, for the follow-up sheet of a form.
    rests: Vec<RestView>,
    /// The characters that can't be drawn, and the fields that they stand in.
    missing: BTreeSet<char>,
    missing_in: Vec<FieldName>,
}

impl<'a> Fields<'a> {
    pub(super) fn new(method: &'a Method, session: &'a Session, options: &Options, face: Option<&'a Face>) -> Self {
        // What somebody fills in to send it on is no answer, unless it is a copy that came back.
        let given = session.given.clone().unwrap_or_else(|| Given::of(&session.group));
        Self {
            method,
            session,
            medium: options.medium,
            filler: options.filler,
            face,
            form: Vec::new(),
            known: HashSet::new(),
            said: given.said(method, &session.group),
            given,
            given_here: Given::default(),
            rests: Vec::new(),
            missing: BTreeSet::new(),
            missing_in: Vec::new(),
        }
    }

    /// Gives the fields of the form, what was filled in beforehand, and warnings of what can't be drawn.
    pub(super) fn finish(self) -> (Vec<FormField>, Given, Vec<Problem>) {
        let warning = face::undrawable(self.missing);
        let warning = warning.map(|problem| problem.with_hint(say::characters_in_fields(self.missing_in)));
        (self.form, self.given_here, warning.into_iter().collect())
    }

    /// Takes what was gathered for the follow-up sheet.
    pub(super) fn rests(&mut self) -> Vec<RestView> {
        std::mem::take(&mut self.rests)
    }

    /// A field with its answer: for the page, and as a form field.
    pub(super) fn field(&mut self, field: &Field) -> FieldView {
        let value = self.session.group.get(&field.path);
        let full = value.map_or_else(String::new, |value| text(value, &field.kind, self.method, self.medium));
        let drawn = self.drawn(field, &full);
        let name_hint = &self.method.words.name_hint;
        let is_asked = self.filler == Filler::Person && field.path == self.method.person_field && !name_hint.is_empty();
        let is_given = value.is_some() && self.said.get(&field.path).is_none();
        self.given_here.take_over(&self.given, &field.path);
        let shape = field.kind.shape();
        let content = match shape {
            Shape::Line | Shape::Date | Shape::Number => Some(FieldContent::Line(full)),
            Shape::Text | Shape::Names => Some(FieldContent::Text(full)),
            Shape::OneOf | Shape::AnyOf | Shape::Scale => None,
        };
        if let Some(content) = content {
            self.form_field(field.path.as_str(), field.kind.titled(&field.spoken), content, is_given);
        }
        FieldView {
            options: self.options(field, value, is_given),
            path: field.path.to_string(),
            kind: shape,
            code: field.code.clone().unwrap_or_default(),
            label: field.kind.titled(&field.label),
            hint: if is_asked { name_hint.clone() } else { self.hint(shape, &field.hint) },
            spoken: field.kind.titled(&field.spoken),
            ends: field.kind.scale().map(Scale::ends).unwrap_or_default(),
            text: drawn,
            prompt: prompt::prompt(self.method, shape).to_string(),
        }
    }

    /// The options of a choice, each with its check box and how many contributions ticked it.
    fn options(&mut self, field: &Field, value: Option<&Value>, given: bool) -> Vec<OptionView> {
        let chosen = value.map_or(&[][..], Value::chosen);
        // Rows of a list are of who wrote them: the first of one is not the first of another.
        let in_list = self.method.is_in_list(&field.path);
        let Spread { counts, votes, .. } = spread(self.session, field);
        let words = self.method.texts.as_ref().map_or("{aantal}×", |texts| &texts.stemmen.op_vel);
        let options = counts.into_iter().enumerate().map(|(index, (choice, tally))| {
            let tally = if in_list { 0 } else { tally };
            let votes = votes.as_ref().and_then(|votes| votes.get(index)).filter(|votes| **votes > 0);
            let path = field.option_path(choice).to_string();
            let ticked = chosen.contains(&choice.id);
            self.form_field(&path, field.option_spoken(choice), FieldContent::Tick(ticked), given);
            OptionView {
                path,
                label: choice.label.clone(),
                explanation: choice.explanation.clone(),
                on: ticked && self.medium == Medium::Print,
                ticked,
                tally,
                votes: votes.map(|votes| fill(words, &[("aantal", &votes.to_string())])),
            }
        });
        options.collect()
    }

    /// A date says how to write it, unless the method has a better hint.
    pub(super) fn hint(&self, shape: Shape, hint: &str) -> String {
        match hint {
            "" if shape == Shape::Date => self.method.words.date_hint.clone(),
            hint => hint.to_string(),
        }
    }

    /// What the page shows in a field. In print that is the group's answer with those of the contributions below it;
    /// in a form the widget shows the group's, and the contributions come on the follow-up sheet.
    fn drawn(&mut self, field: &Field, own: &str) -> String {
        let in_list = self.method.is_in_list(&field.path);
        // Who filled in a copy is the source of its texts, and no text itself.
        let about_who = [&self.method.person_field, &self.method.organisation_field].contains(&&field.path);
        let voices = if in_list || about_who { Vec::new() } else { voices(self.method, self.session, field) };
        let said: Vec<String> = voices.iter().map(Attributed::shown).collect();
        let method = self.method;
        let name = || method.called(&field.path);
        match self.medium {
            Medium::Print => {
                let own = (!own.is_empty()).then(|| own.to_string());
                let texts: Vec<String> = own.into_iter().chain(said).collect();
                self.drawable(&texts.join("\n"), name)
            }
            Medium::Form(_) => {
                // Not drawn here, but looked through for characters that the widget can't show.
                if let Some((_, missing)) = self.face.map(|face| face.typed(own)) {
                    self.keep(missing, name);
                }
                if !said.is_empty() {
                    let text = self.drawable(&said.join("\n"), name);
                    let code = field.code.clone().unwrap_or_default();
                    self.rests.push(RestView { code, name: field.spoken.clone(), text });
                }
                String::new()
            }
        }
    }

    /// Adds the mark of a sheet.
    pub(super) fn mark(&mut self, path: &str, name: String, text: String) {
        self.form_field(path, name, FieldContent::Mark(text), false);
    }

    /// Gathers what the contributions have in a list, which has no room for them.
    pub(super) fn list_voices(&mut self, list: &List) {
        let said: Vec<String> = list_voices(self.method, self.session, list).iter().map(Attributed::shown).collect();
        if !said.is_empty() {
            let name = || FieldName { path: list.path.to_string(), label: Some(list.title.clone()) };
            let text = self.drawable(&said.join("\n"), name);
            self.rests.push(RestView { code: list.code.clone(), name: list.title.clone(), text });
        }
    }

    /// Tells on the follow-up sheet how far actions are: it is nobody's answer.
    pub(super) fn standings(&mut self, list: &List, standings: &Standings) {
        if !standings.lines.is_empty() {
            let name = || FieldName { path: list.path.to_string(), label: Some(list.title.clone()) };
            let text = self.drawable(&standings.lines.join("\n"), name);
            self.rests.push(RestView { code: list.code.clone(), name: standings.title.clone(), text });
        }
    }

    /// How far the action in a row is, to stand beside it in print. The sheets of a form are the same for all.
    pub(super) fn state(&self, standings: &Standings, row: &Path) -> Option<String> {
        match self.medium {
            Medium::Print => standings.of_rows.get(row).cloned(),
            Medium::Form(_) => None,
        }
    }

    /// The text as the fonts can draw it and lines can be broken.
    fn drawable(&mut self, text: &str, name: impl Fn() -> FieldName) -> String {
        let Some(face) = self.face else { return text.to_string() };
        let (drawable, missing) = face.drawable(text);
        self.keep(missing, name);
        breakable(&drawable)
    }

    /// Keeps the characters that can't be drawn, and in which field.
    fn keep(&mut self, missing: Vec<char>, name: impl Fn() -> FieldName) {
        if !missing.is_empty() {
            self.missing.extend(missing);
            let name = name();
            if !self.missing_in.contains(&name) {
                self.missing_in.push(name);
            }
        }
    }

    /// Adds a field to the form. `given` is whether what is in it was filled in beforehand.
    fn form_field(&mut self, path: &str, name: String, content: FieldContent, given: bool) {
        // The pilot's name is in the head of every sheet, and one field all the same.
        if self.known.insert(path.to_string()) {
            let label = match content {
                FieldContent::Line(_) | FieldContent::Text(_) => self.method.label(path),
                FieldContent::Mark(_) | FieldContent::Tick(_) => None,
            };
            self.form.push(FormField { path: path.to_string(), name, label, content, given });
        }
    }
}
