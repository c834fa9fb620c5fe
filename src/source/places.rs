//! Places in texts that are filled in, such as `{vel}`.

use super::{Entry, Problem};
use crate::messages::source as say;

impl Entry<'_, '_> {
    /// Takes a text of one line with some places in it: each of them, and no others.
    pub(crate) fn template(&mut self, key: &str, places: &[&str]) -> String {
        let text = self.line(key);
        let found = self.places_in(key, &text, places);
        for place in places {
            if !text.is_empty() && !found.contains(place) {
                self.wrong(key, say::place_missing(format!("{{{place}}}")));
            }
        }
        text
    }

    /// Checks that a text has only known places, and gives those that it has.
    pub(crate) fn places_in<'t>(&mut self, key: &str, text: &'t str, places: &[&str]) -> Vec<&'t str> {
        let mut found = Vec::new();
        for part in text.split('{').skip(1) {
            let place = part.split_once('}').map_or(part, |(place, _)| place);
            if !places.contains(&place) {
                let hint = match places {
                    [] => say::no_braces(),
                    places => say::use_places(places.iter().map(|place| format!("{{{place}}}"))),
                };
                self.report(key, Problem::error(say::place_unknown(format!("{{{place}}}"))).with_hint(hint));
            }
            found.push(place);
        }
        found
    }
}

/// Fills in places such as `{naam}`, in one go: braces in what is filled in stay as they are.
pub(crate) fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut text = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let place = after.split_once('}').and_then(|(name, after)| {
            values.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value, after))
        });
        match place {
            Some((value, after)) => {
                text.push_str(value);
                rest = after;
            }
            None => {
                text.push('{');
                rest = after;
            }
        }
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_filled_in_is_not_filled_in_again() {
        assert_eq!(fill("{a} {b} {c", &[("a", "{b}"), ("b", "x")]), "{b} x {c");
    }
}
