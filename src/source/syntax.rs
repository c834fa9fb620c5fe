//! What the parser of TOML says about a text that is none, as messages of ours.

use crate::messages::{Message, source as say};

/// Tells whether the parser stopped at a name without a value.
pub(super) fn is_key_without_value(said: &str) -> bool {
    said.starts_with("key with no value")
}

/// Says that a text is no TOML, by what the parser says about `found`, which has English words only.
pub(crate) fn not_toml(said: &str, found: &str) -> Message {
    say::not_toml(reason(said, found))
}

/// Finds our message for what the parser says.
///
/// The words are those of `toml_parser` 1.1, `toml` 1.2 and `toml_datetime` 1.1: what is wrong, and behind a comma what
/// the parser expected.
fn reason(said: &str, found: &str) -> Message {
    let (what, expected) = said.split_once(", expected ").unwrap_or((said, ""));
    match what {
        "key with no value" | "missing assignment between key-value pairs" => say::toml_key_without_value(),
        "missing value" | "missing value for key" => say::toml_value_missing(),
        "duplicate key" => say::toml_key_twice(),
        "cannot extend value of type array with a dotted key"
        | "cannot extend value of type boolean with a dotted key"
        | "cannot extend value of type datetime with a dotted key"
        | "cannot extend value of type float with a dotted key"
        | "cannot extend value of type inline table with a dotted key"
        | "cannot extend value of type integer with a dotted key"
        | "cannot extend value of type string with a dotted key"
        | "cannot extend value of type table with a dotted key" => say::toml_key_has_value(),
        "invalid key"
        | "invalid key-value pair"
        | "invalid table"
        | "invalid unquoted key"
        | "keys cannot be multi-line basic strings"
        | "keys cannot be multi-line literal strings"
        | "missing key for inline table element"
        | "unquoted keys cannot be empty" => say::toml_key_form(),

        "unclosed array table" | "unclosed table" => say::toml_head_not_closed(),
        "unclosed array" => say::toml_list_not_closed(),
        "unclosed inline table" => say::toml_table_not_closed(),
        "missing array opening" | "missing inline table opening" | "missing table open" => say::toml_bracket_extra(),
        "extra assignment between key-value pairs"
        | "missing comma between array elements"
        | "missing comma between key-value pairs" => say::toml_comma_missing(),
        "extra comma in array" | "extra comma in inline table" => say::toml_comma_extra(),
        "extra `=`" | "unexpected `=` in array" => say::toml_equals_extra(),
        "invalid inline table element"
        | "unexpected content"
        | "unexpected content between comment and newline"
        | "unexpected key or value" => say::toml_unexpected(),
        "cannot recurse further; max recursion depth met" | "recursion limit" => say::toml_too_deep(),

        "string values must be quoted" if found.is_empty() => say::toml_value_missing(),
        // A text that begins as `true`, `false`, `inf` or `nan` is taken for one of them.
        "invalid boolean" if ["true", "false"].iter().any(|word| found.eq_ignore_ascii_case(word)) => {
            say::toml_boolean_form()
        }
        "invalid float" if ["`inf`", "`nan`"].contains(&expected) => say::toml_text_without_quotes(),
        "invalid boolean" | "missing opening quote" | "string values must be quoted" => say::toml_text_without_quotes(),
        "invalid basic string"
        | "invalid literal string"
        | "invalid multi-line basic string"
        | "invalid multi-line literal string" => match expected {
            "`\"`" | "`'`" => say::toml_text_not_closed(),
            _ => say::toml_character_in_text(),
        },
        "invalid value" | "missing escaped value" | "too few unicode value digits" => say::toml_backslash(),
        "invalid comment character" | "missing comment start" => say::toml_character_in_comment(),
        "carriage return must be followed by newline" => say::toml_end_of_line(),

        "`_` may only go between digits"
        | "integers with a radix cannot be signed"
        | "invalid binary number"
        | "invalid exponent"
        | "invalid float"
        | "invalid fraction"
        | "invalid hexadecimal number"
        | "invalid integer number"
        | "invalid mantissa"
        | "invalid octal number"
        | "radix must be lowercase"
        | "redundant integer number prefix"
        | "redundant numeric sign"
        | "unexpected leading zero"
        | "unexpected sign" => say::toml_number_form(),
        "invalid date" | "invalid date-time" | "invalid datetime" | "invalid offset" | "invalid time" => {
            match expected.strip_prefix("day between 01 and ") {
                Some(days) => say::toml_day_of_month(days),
                None => say::toml_date_form(),
            }
        }
        _ => say::toml_other(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Reported, Source, read};

    /// What is said about a text.
    fn told(text: &str) -> String {
        let source = Source { name: "a.toml".into(), text: text.into() };
        let nothing = read(&source, |entry| Ok::<_, Reported>(entry.rest().0.len()));
        nothing.unwrap_err().to_string()
    }

    #[test]
    fn what_the_parser_says_has_words_of_ours() {
        for (text, wanted) in [
            ("a", "key with no value"),
            ("a =", "no value"),
            ("a = 1\na = 2", "duplicate key"),
            ("a = 1\na.b = 2", "has a value already"),
            ("a!b = 1", "a name has only"),
            ("[a\nb = 1", "`]`"),
            ("a = [1, 2", "`]`"),
            ("a = { b = 1", "`}`"),
            ("a = 1 ]", "does not belong here"),
            ("a = { b = 1 c = 2 }", "a comma is missing"),
            ("a = [1,, 2]", "comma too many"),
            ("a == 1", "`=` too many"),
            ("a = 1 b = 2", "does not belong here"),
            ("a = tekst", "text stands between quotes"),
            ("a = “tekst”", "text stands between quotes"),
            ("a = \"tekst", "no quote at its end"),
            ("a = \"te\u{1}kst\"", "character"),
            ("a = \"C:\\pad\"", "backslash"),
            ("a = True", "small letters"),
            ("a = nee", "text stands between quotes"),
            ("a = 1.2.3", "number"),
            ("a = 007", "number"),
            ("a = 2026-02-30", "28 days"),
            ("a = 2026-13-01", "date"),
            ("# \u{1}", "comment"),
        ] {
            let told = told(text);
            assert!(told.starts_with("not valid TOML: ") && told.contains(wanted), "{text:?}: {told}");
        }
    }
}
