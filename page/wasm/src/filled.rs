//! What is filled in: as the page has it, and as the library has it.

use std::collections::BTreeMap;

use opschaal::answers::{self, Answers, Converted, Found, Raw, Value, names_as_text};
use opschaal::method::Method;

use crate::types::{Filled, Values};

/// What stands before the name of a text that belongs to no field.
const UNPLACED: &str = "niet_geplaatst.";

pub fn to_values(answers: &Answers) -> Values {
    let filled = answers.iter().map(|(path, value)| {
        let filled = match value {
            Value::Text(words) | Value::Undated(words) => Filled::Words(words.clone()),
            Value::Date(date) => Filled::Words(date.to_string()),
            Value::Names(items) | Value::Chosen(items) => Filled::Several(items.clone()),
            _ => Filled::Several(Vec::new()),
        };
        (path.to_string(), filled)
    });
    let unplaced = answers.unplaced();
    let unplaced = unplaced.map(|(name, text)| (format!("{UNPLACED}{name}"), Filled::Words(text.to_string())));
    Values(filled.chain(unplaced).collect())
}

/// Takes what was typed as it is, as from a form.
pub fn from_values(method: &Method, Values(values): &Values) -> Converted {
    let kept = values.iter().filter_map(|(name, filled)| Some((name.strip_prefix(UNPLACED)?, filled)));
    let kept: BTreeMap<&str, &Filled> = kept.collect();
    let typed = values.iter().filter(|(name, _)| !name.starts_with(UNPLACED));
    let mut converted = answers::from_raw(method, typed.map(|(path, filled)| found(method, path, filled)));
    for (name, filled) in kept {
        converted.answers.keep(name, &words(filled));
    }
    converted
}

fn found(method: &Method, path: &str, filled: &Filled) -> Found {
    let is_choice = method.kind(path).is_some_and(|kind| kind.shape().is_choice());
    let value = match filled {
        Filled::Several(ids) if is_choice => Raw::Chosen(ids.clone()),
        filled => Raw::Text(words(filled)),
    };
    Found { name: path.to_string(), value, locked: false }
}

fn words(filled: &Filled) -> String {
    match filled {
        Filled::Words(words) => words.clone(),
        Filled::Several(items) => names_as_text(items),
    }
}

#[cfg(test)]
mod tests {
    use opschaal::session;
    use opschaal::source::Source;
    use opschaal::{assets, method};

    use super::*;

    fn round(method: &Method, text: &str) {
        let source = Source { name: "a.toml".into(), text: text.into() };
        let answers = session::parse(&source, method).unwrap().session.group;
        let converted = from_values(method, &to_values(&answers));
        assert_eq!(converted.answers, answers);
    }

    #[test]
    fn what_is_filled_in_comes_back_as_it_was() {
        let method = method::load(&Source { name: "m".into(), text: assets::METHOD.into() }).unwrap();
        round(&method, assets::EXAMPLE);
        round(
            &method,
            r#"
            [pilot]
            naam = " Naam met ruimte "
            betrokkenen = ["NS, afdeling Zuid", "ggz"]
            datum = 2026-03-12
            [routes.in]
            relevantie = ["relevant", "onzeker"]
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
            "#,
        );
    }

    #[test]
    fn what_is_typed_is_taken_as_it_is() {
        let method = method::load(&Source { name: "m".into(), text: assets::METHOD.into() }).unwrap();
        let typed = [("pilot.naam", "x"), ("pilot.datum", "12 maart 2026"), ("routes.in.relevantie", "Relevant")];
        let typed = typed.map(|(path, words)| (path.to_string(), Filled::Words(words.to_string())));
        let converted = from_values(&method, &Values(BTreeMap::from(typed)));
        assert!(converted.warnings.is_empty());
        let found = to_values(&converted.answers).0;
        assert!(matches!(&found["pilot.datum"], Filled::Words(words) if words == "2026-03-12"));
        assert!(matches!(&found["routes.in.relevantie"], Filled::Several(ids) if *ids == ["relevant"]));
    }
}
