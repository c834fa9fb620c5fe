//! What a field was called before a program merged or copied the file it is in.

/// More parts than any name has.
const MAX_PARTS: usize = 16;

/// The names that a name may have been: without the first parts, as in `6.routes.in.acties`, and without a number at
/// the end of a part, as in `routes.in.acties_2`. Each with what was left off.
pub(super) fn other_names(name: &str) -> Vec<(String, String)> {
    let parts: Vec<&str> = name.splitn(MAX_PARTS + 1, '.').collect();
    if parts.len() > MAX_PARTS {
        return Vec::new();
    }
    let mut names = Vec::new();
    for first in 0..parts.len() {
        let (prefix, rest) = parts.split_at(first);
        let prefix = prefix.join(".");
        let (bare, numbers): (Vec<&str>, Vec<&str>) = rest.iter().map(|part| without_number(part)).unzip();
        let numbers = numbers.concat();
        if first > 0 {
            names.push((format!("{prefix}."), rest.join(".")));
        }
        if !numbers.is_empty() {
            names.push((format!("{prefix}.{numbers}"), bare.join(".")));
        }
    }
    names
}

/// Splits the number of a copy from the end of a name: `acties` and `_2`, or ` [382]`, `+1`, `#2`, ` (2)`.
fn without_number(part: &str) -> (&str, &str) {
    let closed = part.strip_suffix([']', ')']).unwrap_or(part);
    let bare = closed.trim_end_matches(|c: char| c.is_ascii_digit());
    let ends = if closed.len() < part.len() { [" [", " ("].as_slice() } else { &["_", "+", "#"] };
    match ends.iter().find_map(|end| bare.strip_suffix(end)) {
        Some(name) if bare.len() < closed.len() && !name.is_empty() => part.split_at(name.len()),
        Some(_) | None => (part, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_tried_without_what_programs_add() {
        let names = |name| other_names(name).into_iter().map(|(_, name)| name).collect::<Vec<_>>();
        assert_eq!(names("6.a.b"), ["a.b", "b"]);
        assert_eq!(names("a.b_2"), ["a.b", "b_2", "b"]);
        assert_eq!(names("a+1.b [382]"), ["a.b", "b [382]", "b"]);
        assert_eq!(names("a (2)"), ["a"]);
        assert_eq!(names("a [2)x"), Vec::<String>::new());
        assert_eq!(names("a"), Vec::<String>::new());
        assert_eq!(names(&"a.".repeat(100_000)), Vec::<String>::new());
    }
}
