//! The catalogues of messages, held against the codes that the program has.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser;
use opschaal::messages::{Catalogue, Language, codes, source as say};

use crate::words;

const CATALOGUES: [(Language, &str); 2] = [
    (Language::Dutch, include_str!("../../data/meldingen/nl.ftl")),
    (Language::English, include_str!("../../data/meldingen/en.ftl")),
];

/// The codes of a catalogue, with the arguments that their texts use.
fn entries(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let resource: Resource<&str> = parser::parse(text).map_err(|(_, errors)| errors).unwrap();
    let mut found = BTreeMap::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let mut args = BTreeSet::new();
                pattern(message.value.as_ref().unwrap(), &mut args);
                assert!(message.attributes.is_empty(), "{} has attributes", message.id.name);
                let twice = found.insert(message.id.name.to_string(), args);
                assert!(twice.is_none(), "{} stands there twice", message.id.name);
            }
            Entry::Junk { content } => panic!("no Fluent: {content}"),
            Entry::Term(term) => panic!("a term: {}", term.id.name),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    found
}

fn pattern(pattern: &Pattern<&str>, args: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression: Expression::Inline(inline) } => inline_expression(inline, args),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                inline_expression(selector, args);
                for variant in variants {
                    self::pattern(&variant.value, args);
                }
            }
        }
    }
}

fn inline_expression(expression: &InlineExpression<&str>, args: &mut BTreeSet<String>) {
    match expression {
        InlineExpression::VariableReference { id } => {
            args.insert(id.name.to_string());
        }
        InlineExpression::StringLiteral { .. } => {}
        other => panic!("not used in our catalogues: {other:?}"),
    }
}

#[test]
fn both_catalogues_have_all_codes_and_no_others() {
    let mut wanted = BTreeMap::new();
    for code in codes() {
        let args: BTreeSet<String> = code.args.iter().map(ToString::to_string).collect();
        assert!(wanted.insert(code.name.to_string(), args).is_none(), "two messages have the code {}", code.name);
    }
    for (language, text) in CATALOGUES {
        let found = entries(text);
        let names = |map: &BTreeMap<String, _>| map.keys().cloned().collect::<BTreeSet<_>>();
        let missing: Vec<_> = names(&wanted).difference(&names(&found)).cloned().collect();
        assert!(missing.is_empty(), "{language:?} lacks {missing:?}");
        let left: Vec<_> = names(&found).difference(&names(&wanted)).cloned().collect();
        assert!(left.is_empty(), "{language:?} has {left:?}, which no code asks for");
        for (code, args) in &wanted {
            assert_eq!(&found[code], args, "the arguments of {code} in {language:?}");
        }
    }
}

/// The page says some things in other words, and has words of its own.
#[test]
fn the_page_has_its_words_in_both_languages() {
    let known: BTreeMap<&str, BTreeSet<&str>> =
        codes().map(|code| (code.name, code.args.iter().copied().collect())).collect();
    let [dutch, english] =
        [include_str!("../../data/meldingen/op-pagina-nl.ftl"), include_str!("../../data/meldingen/op-pagina-en.ftl")]
            .map(entries);
    assert!(dutch.keys().eq(english.keys()), "{:?}\n{:?}", dutch.keys(), english.keys());
    for (code, args) in dutch.iter().chain(&english) {
        let wanted = known.get(code.as_str()).unwrap_or_else(|| panic!("there is no message {code}"));
        assert!(args.iter().all(|arg| wanted.contains(arg.as_str())), "{code} has no argument of {args:?}");
    }
    let [dutch, english] =
        [include_str!("../../data/meldingen/pagina-nl.ftl"), include_str!("../../data/meldingen/pagina-en.ftl")]
            .map(entries);
    assert_eq!(dutch, english, "the same words, with the same arguments");
}

#[test]
fn the_catalogues_have_the_same_order() {
    let order = |text: &str| -> Vec<String> {
        let names = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        names.filter_map(|line| line.split_once(" =")).map(|(name, _)| name.to_string()).collect()
    };
    assert_eq!(order(CATALOGUES[0].1), order(CATALOGUES[1].1));
}

/// The texts of a pattern, with nothing in the places of arguments.
fn texts(pattern: &Pattern<&str>) -> String {
    let text = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => (*value).to_string(),
        PatternElement::Placeable { expression: Expression::Inline(_) } => "…".to_string(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| texts(&variant.value)).collect::<Vec<_>>().join(" / ")
        }
    };
    pattern.elements.iter().map(text).collect()
}

#[test]
fn the_catalogues_are_each_in_their_own_language() {
    let help = [
        (Language::Dutch, include_str!("../../data/meldingen/hulp-nl.ftl")),
        (Language::English, include_str!("../../data/meldingen/hulp-en.ftl")),
        (Language::Dutch, include_str!("../../data/meldingen/pagina-nl.ftl")),
        (Language::English, include_str!("../../data/meldingen/pagina-en.ftl")),
        (Language::Dutch, include_str!("../../data/meldingen/op-pagina-nl.ftl")),
        (Language::English, include_str!("../../data/meldingen/op-pagina-en.ftl")),
    ];
    let mut leaks = Vec::new();
    for (language, text) in CATALOGUES.into_iter().chain(help) {
        let resource: Resource<&str> = parser::parse(text).map_err(|(_, errors)| errors).unwrap();
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let text = message.value.as_ref().map(texts).unwrap_or_default();
            let foreign = words::foreign(&text, language);
            leaks.extend((!foreign.is_empty()).then(|| format!("{}: {foreign:?} in {text:?}", message.id.name)));
        }
    }
    assert!(leaks.is_empty(), "{leaks:#?}");
}

#[test]
fn messages_are_put_in_words() {
    let (dutch, english) = (Catalogue::new(Language::Dutch), Catalogue::new(Language::English));
    let message = say::expected_table(say::value_list());
    assert_eq!(english.text(&message), "expected a table, found a list");
    assert_eq!(dutch.text(&message), "hier hoort een tabel, en er staat een lijst");
    assert_eq!(english.text(&say::allowed_here(["a", "b"])), "allowed here: `a`, `b`");
    // What people wrote is no Fluent.
    assert_eq!(english.text(&say::did_you_mean("{ $x } \u{2068}")), "did you mean `{ $x } \u{2068}`?");
    assert_eq!(
        serde_json::to_value(&message).unwrap(),
        serde_json::json!({ "code": "expected_table", "args": { "found": { "code": "value_list", "args": {} } } })
    );
}
