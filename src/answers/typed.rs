//! Answers as a form on a screen has them: words as they are typed, and what is chosen.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Answers, Converted, Found, Raw, Value, from_raw, names_as_text};
use crate::method::{Method, UNPLACED};
use crate::number::Marks;

/// What is in one field of a form on a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Typed {
    /// Words; also a date, as ISO 8601 writes it, and a number, with a point before decimals.
    Words(String),
    /// The ids of what is chosen, or names.
    Several(Vec<String>),
}

impl Answers {
    /// Gives what is filled in by path. Texts that belong to no field come under `niet_geplaatst.` and their name.
    pub fn to_typed(&self) -> BTreeMap<String, Typed> {
        let values = self.iter().map(|(path, value)| {
            let typed = match value {
                Value::Text(words) | Value::Undated(words) | Value::Uncounted(words) => Typed::Words(words.clone()),
                Value::Date(date) => Typed::Words(date.to_string()),
                Value::Number(number) => Typed::Words(Marks::default().written(*number, 0)),
                Value::Names(items) | Value::Chosen(items) => Typed::Several(items.clone()),
            };
            (path.to_string(), typed)
        });
        let unplaced = self.unplaced();
        let unplaced = unplaced.map(|(name, text)| (format!("{UNPLACED}.{name}"), Typed::Words(text.to_string())));
        values.chain(unplaced).collect()
    }
}

/// Takes what is typed as it is, as [`from_raw`] does: nothing is refused, and nothing lost.
pub fn from_typed(method: &Method, typed: &BTreeMap<String, Typed>) -> Converted {
    let unplaced = |name: &str| name.strip_prefix(UNPLACED)?.strip_prefix('.').map(str::to_string);
    let fields = typed.iter().filter(|(name, _)| unplaced(name).is_none());
    let mut converted = from_raw(method, fields.map(|(name, typed)| found(method, name, typed)));
    for (name, typed) in typed.iter().filter_map(|(name, typed)| Some((unplaced(name)?, typed))) {
        converted.answers.keep(&name, &typed.words());
    }
    converted
}

fn found(method: &Method, name: &str, typed: &Typed) -> Found {
    let is_choice = method.kind(name).is_some_and(|kind| kind.shape().is_choice());
    let value = match typed {
        Typed::Several(ids) if is_choice => Raw::Chosen(ids.clone()),
        typed => Raw::Text(typed.words()),
    };
    Found { name: name.to_string(), value, locked: false }
}

impl Typed {
    fn words(&self) -> String {
        match self {
            Self::Words(words) => words.clone(),
            Self::Several(items) => names_as_text(items),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::parse;
    use crate::assets;
    use crate::method;
    use crate::source::Source;

    fn ours() -> Method {
        method::load(&Source { name: "m".into(), text: assets::METHOD.into() }).unwrap()
    }

    #[test]
    fn what_is_filled_in_comes_back_as_it_was() {
        let method = ours();
        let all = r#"
            [pilot]
            naam = " Naam met ruimte "
            betrokkenen = ["NS, afdeling Zuid", "ggz"]
            datum = 2026-03-12
            [routes.in]
            relevantie = ["onzeker", "relevant"]
            acties = """
            een
              twee
            """
            [[acties]]
            wanneer = { tekst = "na de zomer" }
            [[acties]]
            wanneer = 2026-12-01
            gerelateerd_aan = ["valkuil"]
            [niet_geplaatst]
            "routes.in.acties" = "nog iets"
            "zonder naam" = "in de kantlijn"
        "#;
        for text in [assets::EXAMPLE, all] {
            let answers = parse(&Source { name: "a".into(), text: text.into() }, &method).unwrap().answers;
            assert_eq!(from_typed(&method, &answers.to_typed()).answers, answers);
        }
    }

    #[test]
    fn what_is_typed_is_taken_as_it_is() {
        let typed = [("pilot.naam", "x"), ("pilot.datum", "12 maart 2026"), ("routes.in.relevantie", "Relevant")];
        let typed = typed.map(|(path, words)| (path.to_string(), Typed::Words(words.to_string())));
        let converted = from_typed(&ours(), &BTreeMap::from(typed));
        assert_eq!(converted.warnings, []);
        let found = converted.answers.to_typed();
        assert_eq!(found["pilot.datum"], Typed::Words("2026-03-12".into()));
        assert_eq!(found["routes.in.relevantie"], Typed::Several(vec!["relevant".into()]));
    }
}
