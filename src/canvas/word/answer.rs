//! What stands in the cells of fields: content controls, with how many chose what.

use docx_rs::Paragraph;

use super::write::Writer;
use crate::answers::Value;
use crate::canvas::view::{FieldView, OptionView};
use crate::date::Date;
use crate::method::{Method, Shape};
use crate::word::{Control, ControlKind, Role, paragraph, quiet, square, words};

impl Writer<'_> {
    /// What stands in the cell of a field: its control or controls, and how many chose what.
    pub(super) fn answer(&mut self, field: &FieldView) -> Vec<Paragraph> {
        match field.kind {
            // Options that need no explanation stand on one line.
            Shape::AnyOf if field.options.iter().all(|option| option.explanation.is_empty()) => {
                let start = paragraph(Role::Answer);
                vec![field.options.iter().fold(start, |line, option| self.option(field, option, line))]
            }
            Shape::AnyOf => {
                let line = |option| self.option(field, option, paragraph(Role::Answer));
                field.options.iter().map(line).collect()
            }
            Shape::OneOf | Shape::Scale => {
                let voted = |option: &OptionView| Some(format!("{}: {}", option.label, option.votes.as_ref()?));
                let in_the_room = field.options.iter().filter_map(voted);
                let counts: Vec<String> = (field.options.iter())
                    .filter(|option| option.tally > 0)
                    .map(|option| match field.kind {
                        // Two numbers beside each other say nothing.
                        Shape::Scale => format!("{}: {}×", option.label, option.tally),
                        Shape::OneOf
                        | Shape::AnyOf
                        | Shape::Line
                        | Shape::Text
                        | Shape::Names
                        | Shape::Date
                        | Shape::Number => {
                            format!("{} {}", option.tally, option.label)
                        }
                    })
                    .chain(in_the_room)
                    .collect();
                let mut answer = vec![self.field(field, paragraph(Role::Answer))];
                if !field.ends.is_empty() {
                    answer.push(paragraph(Role::Guidance).add_run(words(&field.ends)));
                }
                if !counts.is_empty() {
                    let counted = counts.join(" · ");
                    answer.push(self.draft.printed(paragraph(Role::Voice), &counted, quiet(&counted)));
                }
                answer
            }
            Shape::Line | Shape::Text | Shape::Names | Shape::Date | Shape::Number => {
                vec![self.field(field, paragraph(Role::Answer))]
            }
        }
    }

    /// A date, which the calendar of Word writes as the method does.
    fn date(&self, date: Option<Date>) -> ControlKind {
        let Method { wording, language, .. } = self.method;
        let (language, region) = wording.regional(language);
        let language = region.map_or(language.to_string(), |region| format!("{language}-{region}"));
        ControlKind::Date { date, format: wording.date_format("d", "M", "yyyy"), language }
    }

    /// Puts the control of a field behind what is in a paragraph.
    pub(super) fn field(&mut self, field: &FieldView, paragraph: Paragraph) -> Paragraph {
        let text = self.texts.get(&field.path).cloned().unwrap_or_default();
        let (kind, shown) = match field.kind {
            Shape::Line | Shape::Number => (ControlKind::Line, text),
            Shape::Text | Shape::Names => (ControlKind::Text, text),
            Shape::Date => {
                let date = self.session.group.get(&field.path).and_then(Value::date);
                (self.date(date), text)
            }
            Shape::OneOf | Shape::AnyOf | Shape::Scale => {
                let choices = field.options.iter().map(|option| (option.id().to_string(), option.label.clone()));
                // More than one where one belongs is shown as it was ticked: the control holds any words.
                let chosen = field.options.iter().filter(|option| option.ticked).map(|option| option.label.as_str());
                let chosen: Vec<&str> = chosen.collect();
                (ControlKind::DropDown(choices.collect()), chosen.join(", "))
            }
        };
        let title = self.titles.title(&field.spoken, &field.path);
        let control = Control { path: field.path.clone(), title, kind, prompt: field.prompt.clone(), shown };
        paragraph.add_structured_data_tag(self.draft.control(control))
    }

    /// One option of many: a check box with its label, what it means, and how many ticked it.
    fn option(&mut self, field: &FieldView, option: &OptionView, line: Paragraph) -> Paragraph {
        let title = self.titles.title(&format!("{} – {}", field.spoken, option.label), &option.path);
        let control = Control {
            path: option.path.clone(),
            title,
            kind: ControlKind::Tick(option.ticked),
            prompt: square(false),
            shown: square(option.ticked),
        };
        // Square and label stay together at the end of a line.
        let label = option.label.replace(' ', "\u{A0}");
        let line =
            line.add_structured_data_tag(self.draft.control(control)).add_run(words(&format!("\u{A0}{label}   ")));
        let line = match option.explanation.as_str() {
            "" => line,
            explanation => line.add_run(quiet(&format!("– {explanation} "))),
        };
        match option.counted() {
            Some(counted) => self.draft.printed(line, &counted, quiet(&counted)),
            None => line,
        }
    }
}
