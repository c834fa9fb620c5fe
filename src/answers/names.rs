//! Several names in one field: how a list of names stands in a text, and how people write one.

/// Joins names into the text of a field: with commas, or on a line each when a name has a comma itself.
pub fn names_as_text(names: &[String]) -> String {
    if names.iter().any(|name| name.contains([',', ';'])) {
        // The last line break tells that there are lines, also when there is one name.
        names.join("\n") + "\n"
    } else {
        names.join(", ")
    }
}

/// Splits what people write: a name a line, or else names with commas or semicolons between.
pub fn names_from_text(text: &str) -> Vec<String> {
    let names: Vec<&str> =
        if text.contains(['\n', '\r']) { text.split(['\n', '\r']).collect() } else { text.split([',', ';']).collect() };
    names.into_iter().map(str::trim).filter(|name| !name.is_empty()).map(str::to_string).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_survive_the_way_through_a_text() {
        for names in [&["NS", "ggz"][..], &["NS, afdeling Zuid"], &["a; b", "c"], &["één"], &[]] {
            let names: Vec<String> = names.iter().map(ToString::to_string).collect();
            assert_eq!(names_from_text(&names_as_text(&names)), names);
        }
        assert_eq!(names_from_text("NS, ggz ;politie,"), ["NS", "ggz", "politie"]);
        assert_eq!(names_from_text("NS, Zuid\r\nggz"), ["NS, Zuid", "ggz"]);
    }
}
