//! What a number counts, and between which bounds it is expected.

use crate::number::{Marks, Number};

/// What is asked of a number. One that is asked otherwise is an answer all the same.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Quantity {
    /// What is counted, such as "€" or "uur"; empty for nothing.
    pub unit: String,
    /// The least that is expected.
    pub least: Option<Number>,
    /// The most that is expected.
    pub most: Option<Number>,
    /// How many decimals are expected at most.
    pub decimals: u8,
}

/// The ways to write the one unit that everybody has a sign for.
const EURO: [&str; 3] = ["€", "euro", "eur"];

impl Quantity {
    /// Tells whether a number is what is asked.
    pub fn expects(&self, number: Number) -> bool {
        self.least.is_none_or(|least| least <= number)
            && self.most.is_none_or(|most| number <= most)
            && number.decimals() <= self.decimals
    }

    /// Reads a number as people write it, with the unit before or behind it or without; `None` for other words, and for
    /// what can be read in two ways.
    pub fn read(&self, text: &str, marks: Marks) -> Option<Number> {
        let text = text.trim().to_lowercase();
        let bare = self.names().iter().find_map(|name| {
            let rest = text.strip_suffix(name.as_str()).or_else(|| text.strip_prefix(name.as_str()))?;
            Some(rest.trim().to_string())
        });
        let bare = bare.unwrap_or(text);
        // € 12,- has no cents.
        let whole = [",-", ",--", ",–", ",—"].iter().find_map(|end| bare.strip_suffix(end));
        let whole = whole.filter(|_| self.is_euro()).unwrap_or(&bare);
        marks.read(whole, self.decimals)
    }

    /// Writes a number as a field has it, which [`Quantity::read`] reads.
    pub fn written(&self, number: Number, marks: Marks) -> String {
        marks.written(number, self.decimals)
    }

    /// Writes a number with its unit: "€ 1.250", "12 uur", "12%".
    pub fn told(&self, number: Number, marks: Marks) -> String {
        let written = self.written(number, marks);
        match self.unit.as_str() {
            "" => written,
            "%" => format!("{written}%"),
            // Signs of money stand before it.
            unit if !unit.contains(char::is_alphanumeric) => format!("{unit}\u{A0}{written}"),
            unit => format!("{written}\u{A0}{unit}"),
        }
    }

    /// A number that is expected.
    pub(super) fn example(&self) -> Number {
        self.least.or(self.most).unwrap_or(Number::TEN)
    }

    fn is_euro(&self) -> bool {
        EURO.contains(&self.unit.to_lowercase().as_str())
    }

    /// The names of the unit in small letters; none when it has none.
    fn names(&self) -> Vec<String> {
        match self.unit.to_lowercase() {
            unit if unit.is_empty() => Vec::new(),
            _ if self.is_euro() => EURO.map(str::to_string).to_vec(),
            unit => vec![unit],
        }
    }
}
