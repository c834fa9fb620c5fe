//! Places where a line may break in what has no spaces.

/// The longest run without a space that is left whole for hyphenation; longer ones are no words.
const LONGEST_WORD: usize = 30;

/// Lets a line break in what has no spaces, such as addresses: without it a long run leaves its box.
///
/// Breaks are allowed after punctuation, and anywhere in a run that is longer than any word.
pub(crate) fn breakable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for run in text.split_inclusive(char::is_whitespace) {
        let long = run.chars().count() > LONGEST_WORD;
        let marked = run.chars().count() > LONGEST_WORD / 2;
        for c in run.chars() {
            out.push(c);
            if (long || marked && !c.is_alphanumeric()) && !c.is_whitespace() {
                out.push('\u{200B}');
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_long_runs_get_places_to_break() {
        let plain = "Een gewone zin, met komma’s en verantwoordelijkheidsgevoel.";
        assert_eq!(breakable(plain).replace('\u{200B}', ""), plain);
        assert!(!breakable("Een gewone zin, met komma’s.").contains('\u{200B}'));
        assert!(breakable("https://voorbeeld.nl/een/lang/adres").contains("/\u{200B}"));
        assert_eq!(breakable(&"a".repeat(40)).matches('\u{200B}').count(), 40);
    }
}
