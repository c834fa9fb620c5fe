//! The values in a table: what each kind of them may be.

use std::ops::RangeInclusive;

use toml::Spanned;
use toml::de::DeValue;

use super::asked::Shape;
use super::{Entry, Mode, Problem, Reported, control_character, describe, line_feeds, suggestion};
use crate::color::{Color, MIN_CONTRAST};
use crate::date::Date;
use crate::messages::{Message, source as say};
use crate::number::Number;
use crate::path::{Path, is_id};

impl Entry<'_, '_> {
    /// Takes a text of one line that may not be empty.
    pub(crate) fn line(&mut self, key: &str) -> String {
        self.line_as(key, Shape::Line)
    }

    /// Takes a text of one line that is of a form of its own.
    fn line_as(&mut self, key: &str, shape: Shape) -> String {
        self.note(key, true, || shape);
        self.need(key).map_or_else(|_| String::new(), |value| self.checked(value, Mode::Required, false).0)
    }

    /// Takes a text of one line that may be empty or left out.
    pub(crate) fn optional_line(&mut self, key: &str) -> String {
        self.note(key, false, || Shape::Line);
        self.get(key).map_or_else(String::new, |value| self.checked(value, Mode::Optional, false).0)
    }

    /// Takes a text that may have several lines, but may not be empty.
    pub(crate) fn text(&mut self, key: &str) -> String {
        self.note(key, true, || Shape::Text);
        self.need(key).map_or_else(|_| String::new(), |value| self.checked(value, Mode::Required, true).0)
    }

    /// Takes a text that may have several lines, and may be empty or left out.
    pub(crate) fn optional_text(&mut self, key: &str) -> String {
        self.note(key, false, || Shape::Text);
        self.get(key).map_or_else(String::new, |value| self.checked(value, Mode::Optional, true).0)
    }

    /// Takes a list of texts of one line each.
    pub(crate) fn lines(&mut self, key: &str, mode: Mode) -> Vec<String> {
        self.note(key, mode == Mode::Required, || Shape::Lines);
        self.list(key, mode).iter().map(|item| self.checked(item, Mode::Required, false).0).collect()
    }

    /// Reads a text, and tells whether it is right: in a wrong one there may be more to report.
    fn checked(&mut self, value: &Spanned<DeValue>, mode: Mode, many_lines: bool) -> (String, Result<(), Reported>) {
        let text = match value.get_ref() {
            DeValue::String(text) => line_feeds(text),
            other => {
                let reported = self.report_at(value.span(), Problem::error(say::expected_text(describe(other))));
                return (String::new(), Err(reported));
            }
        };
        let wrong = if mode == Mode::Required && text.trim().is_empty() {
            Some(say::text_empty())
        } else if !many_lines && text.contains('\n') {
            Some(say::text_with_line_break())
        } else {
            let tab = text.chars().find(|&character| character == '\t');
            let character = control_character(&text).or(tab);
            character.map(|c| say::text_with_control_character(format!("U+{:04X}", u32::from(c))))
        };
        let result = match wrong {
            Some(message) => Err(self.report_at(value.span(), Problem::error(message))),
            None => Ok(()),
        };
        (text, result)
    }

    /// Takes what a person wrote elsewhere, as it is; it may be left out.
    pub(crate) fn kept(&mut self, key: &str) -> String {
        let text = self.get(key).map(|value| match value.get_ref() {
            DeValue::String(text) => text.to_string(),
            other => {
                self.report_at(value.span(), Problem::error(say::expected_text(describe(other))));
                String::new()
            }
        });
        text.unwrap_or_default()
    }

    /// Takes a moment as text, also when it is written without quotes; it may be left out.
    pub(crate) fn moment(&mut self, key: &str) -> String {
        match self.get(key).map(Spanned::get_ref) {
            Some(DeValue::Datetime(moment)) => moment.to_string(),
            Some(_) | None => self.kept(key),
        }
    }

    /// Takes a date.
    pub(crate) fn date(&mut self, key: &str) -> Date {
        self.note(key, true, || Shape::Date);
        let date = self.need(key).ok().and_then(|value| match value.get_ref() {
            DeValue::Datetime(moment) if moment.time.is_none() => {
                moment.date.and_then(|date| Date::new(date.year, date.month, date.day))
            }
            other => {
                self.report_at(value.span(), Problem::error(say::expected_date(describe(other))));
                None
            }
        });
        date.unwrap_or(Date::FIRST)
    }

    /// Takes the id of this entry under the key `id`: one part of a path, which no other entry of the list has.
    pub(crate) fn id(&mut self) -> String {
        self.id = self.line_as("id", Shape::Id);
        if !self.id.trim().is_empty() && !is_id(&self.id) {
            self.wrong("id", say::id_form());
        }
        self.id.clone()
    }

    /// Takes a full path.
    pub(crate) fn path(&mut self, key: &str) -> Path {
        let text = self.line_as(key, Shape::Path);
        Path::new(&text).unwrap_or_else(|| {
            if !text.trim().is_empty() {
                self.wrong(key, say::path_form());
            }
            Path::placeholder()
        })
    }

    /// Takes a code: the letters before a row's number.
    pub(crate) fn code(&mut self, key: &str) -> String {
        let code = self.line_as(key, Shape::Code);
        if code.chars().count() > 3 || !code.chars().all(char::is_alphabetic) {
            self.wrong(key, say::code_form());
        }
        code
    }

    /// Takes a colour that text on white can have.
    pub(crate) fn color(&mut self, key: &str) -> Color {
        let text = self.line_as(key, Shape::Color);
        let black = Color { red: 0, green: 0, blue: 0 };
        if text.trim().is_empty() {
            return black;
        }
        let Some(color) = Color::from_hex(&text) else {
            self.wrong(key, say::color_form());
            return black;
        };
        let contrast = color.contrast_with_white();
        if contrast < MIN_CONTRAST {
            // Rounded down, so that 4.49 is not called 4.5.
            let contrast = format!("{:.1}", (contrast * 10.0).floor() / 10.0);
            self.report(
                key,
                Problem::error(say::color_too_light(contrast, MIN_CONTRAST)).with_hint(say::darker_color()),
            );
        }
        color
    }

    /// Takes a colour that may be left out.
    pub(crate) fn optional_color(&mut self, key: &str) -> Option<Color> {
        self.has(key).then(|| self.color(key))
    }

    /// Takes true or false; false when it is left out.
    pub(crate) fn flag(&mut self, key: &str) -> bool {
        self.optional_flag(key).unwrap_or(false)
    }

    /// Takes true or false, which may be left out.
    pub(crate) fn optional_flag(&mut self, key: &str) -> Option<bool> {
        self.note(key, false, || Shape::Flag);
        let value = self.get(key)?;
        match value.get_ref() {
            DeValue::Boolean(flag) => Some(*flag),
            other => {
                self.report_at(value.span(), Problem::error(say::expected_boolean(describe(other))));
                None
            }
        }
    }

    /// Takes a whole number.
    pub(crate) fn number(&mut self, key: &str, range: RangeInclusive<usize>) -> usize {
        self.note(key, true, || Shape::Number(range.clone()));
        let Ok(value) = self.need(key) else {
            return 0;
        };
        let number = match value.get_ref() {
            DeValue::Integer(integer) => usize::from_str_radix(integer.as_str(), integer.radix()).ok(),
            DeValue::String(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_)
            | DeValue::Array(_)
            | DeValue::Table(_) => None,
        };
        number.filter(|number| range.contains(number)).unwrap_or_else(|| {
            self.wrong(key, say::expected_number(*range.start(), *range.end()));
            0
        })
    }

    /// Takes a whole number that may be left out.
    pub(crate) fn optional_number(&mut self, key: &str, range: RangeInclusive<usize>) -> Option<usize> {
        self.has(key).then(|| self.number(key, range))
    }

    /// Takes a number that may have decimals, and may be left out.
    pub(crate) fn optional_decimal(&mut self, key: &str) -> Option<Number> {
        self.note(key, false, || Shape::Decimal);
        let value = self.get(key)?;
        let number = exact(value.get_ref());
        if number.is_none() {
            self.wrong(key, say::expected_any_number());
        }
        number
    }

    /// Takes the name of one of the things that there are; `unknown` says what is wrong with a name that none has.
    pub(crate) fn one_of<'n, T>(
        &mut self,
        key: &str,
        known: impl Iterator<Item = (&'n str, T)> + Clone,
        unknown: impl FnOnce(String) -> Message,
    ) -> Result<T, Reported> {
        self.note(key, true, || Shape::Name);
        let value = self.need(key)?;
        self.choose(value, known, unknown)
    }

    /// Takes a text that is one of a few words, each with a meaning of its own.
    pub(crate) fn keyword<T: Clone>(&mut self, key: &str, meanings: &[(&str, T)]) -> Result<T, Reported> {
        self.note(key, true, || Shape::Word(words(meanings)));
        self.note_choice(key);
        self.one_of(key, meanings.iter().cloned(), |word| say::keyword_unknown(key, word))
    }

    /// Takes a list of such words.
    pub(crate) fn keywords<T: Clone>(&mut self, key: &str, meanings: &[(&str, T)]) -> Vec<T> {
        self.note(key, true, || Shape::Words(words(meanings)));
        let given = self.list(key, Mode::Required).iter();
        let meaning = |value| self.choose(value, meanings.iter().cloned(), |word| say::keyword_unknown(key, word)).ok();
        given.filter_map(meaning).collect()
    }

    fn choose<'n, T>(
        &mut self,
        value: &Spanned<DeValue>,
        known: impl Iterator<Item = (&'n str, T)> + Clone,
        unknown: impl FnOnce(String) -> Message,
    ) -> Result<T, Reported> {
        let (name, result) = self.checked(value, Mode::Required, false);
        result?;
        let found = known.clone().find(|(known, _)| *known == name);
        found.map(|(_, thing)| thing).ok_or_else(|| {
            let hint = suggestion(&name, known.map(|(known, _)| known));
            self.report_at(value.span(), Problem::error(unknown(name)).with_hint(hint))
        })
    }
}

fn words<T>(meanings: &[(&str, T)]) -> Vec<String> {
    meanings.iter().map(|(word, _)| word.to_string()).collect()
}

/// The number that a value is, exactly as it was written; `None` for what is no number, or has more than 15 digits.
pub(crate) fn exact(value: &DeValue) -> Option<Number> {
    match value {
        DeValue::Integer(integer) => {
            let number = i64::from_str_radix(integer.as_str(), integer.radix()).ok()?;
            Number::parse(&number.to_string())
        }
        DeValue::Float(float) => {
            let text = float.as_str().trim_start_matches('+');
            // With an exponent, Rust writes all digits out; what is endless or no number it can't read back.
            let written = text.contains(['e', 'E']).then(|| text.parse::<f64>().ok().map(|float| float.to_string()));
            Number::parse(written.flatten().as_deref().unwrap_or(text))
        }
        DeValue::String(_) | DeValue::Boolean(_) | DeValue::Datetime(_) | DeValue::Array(_) | DeValue::Table(_) => None,
    }
}
