//! Answers to any method, for properties that must hold whatever people write.

use opschaal::answers::{Answers, Date, Value};
use opschaal::method::{Choice, Field, FieldKind, Method, Number, Path};
use proptest::prelude::*;
use proptest::sample::subsequence;

/// Makes answers to a method: every field may hold any value it can hold, and lists may be longer than is printed.
pub fn answers(method: &Method) -> impl Strategy<Value = Answers> + use<> {
    let mut fields = method.fields();
    for list in method.lists() {
        for n in list.rows + 1..=list.rows + 2 {
            fields.extend(list.columns.iter().map(|column| list.field(n, column)));
        }
    }
    let values: Vec<_> = fields.into_iter().map(answer).collect();
    values.prop_map(|values| {
        let mut answers = Answers::new();
        for (path, value) in values {
            if let Some(value) = value {
                answers.set(path, value);
            }
        }
        answers
    })
}

fn answer(field: Field) -> impl Strategy<Value = (Path, Option<Value>)> {
    (Just(field.path), prop::option::of(value(&field.kind)))
}

fn value(kind: &FieldKind) -> BoxedStrategy<Value> {
    match kind {
        FieldKind::Line => line().prop_map(Value::Text).boxed(),
        FieldKind::Text => text().prop_map(Value::Text).boxed(),
        FieldKind::Names => prop::collection::vec(line(), 0..4).prop_map(Value::Names).boxed(),
        FieldKind::Date => prop_oneof![
            3 => date().prop_map(Value::Date),
            // Never the notation of a date: that is read as one where there is no TOML to tell them apart.
            1 => line().prop_map(|line| Value::Undated(format!("na {line}"))),
        ]
        .boxed(),
        FieldKind::OneOf(choices) => prop_oneof![
            5 => options(choices, 1..=1),
            1 => options(choices, 0..=choices.len()),
        ]
        .boxed(),
        FieldKind::AnyOf(choices) => options(choices, 0..=choices.len()).boxed(),
        FieldKind::Scale(scale) => prop_oneof![
            5 => options(scale.steps(), 1..=1),
            1 => options(scale.steps(), 0..=scale.steps().len()),
        ]
        .boxed(),
        FieldKind::Number(_) => prop_oneof![
            3 => number().prop_map(Value::Number),
            // Never digits alone: those are read as a number where there is no TOML to tell them apart.
            1 => line().prop_map(|line| Value::Uncounted(format!("na {line}"))),
        ]
        .boxed(),
        other => panic!("a kind of field without a value here: {other:?}"),
    }
}

fn options(choices: &[Choice], count: std::ops::RangeInclusive<usize>) -> impl Strategy<Value = Value> + use<> {
    let ids: Vec<String> = choices.iter().map(|choice| choice.id.clone()).collect();
    subsequence(ids, count).prop_map(Value::Chosen)
}

fn number() -> impl Strategy<Value = Number> {
    (-999_999_999i64..=999_999_999, 0..=999_999u32, 0..=6usize).prop_filter_map(
        "a number",
        |(whole, behind, decimals)| {
            let behind = format!("{behind:06}");
            Number::parse(&format!("{whole}.{}0", &behind[..decimals]))
        },
    )
}

fn date() -> impl Strategy<Value = Date> {
    (1u16..=9999, 1u8..=12, 1u8..=31)
        .prop_filter_map("a day that exists", |(year, month, day)| Date::new(year, month, day))
}

/// Makes text of one line.
pub fn line() -> impl Strategy<Value = String> {
    prop::collection::vec(character(), 0..30).prop_map(String::from_iter)
}

/// Makes text of one or more lines, now and then a long one.
pub fn text() -> impl Strategy<Value = String> {
    let character = prop_oneof![12 => character(), 1 => Just('\n')];
    let length = prop_oneof![12 => 0..80usize, 1 => 0..1500usize];
    length.prop_flat_map(move |length| prop::collection::vec(character.clone(), length)).prop_map(String::from_iter)
}

/// Makes a character that people write: mostly letters, with what TOML, Typst, PDF and XML give a meaning.
fn character() -> BoxedStrategy<char> {
    prop_oneof![
        12 => proptest::char::range('a', 'z'),
        4 => Just(' '),
        2 => proptest::char::range('!', '~'),
        2 => proptest::sample::select("\"'\\#$*_`@<>&{}[]()=~/-+.,:;%|^".chars().collect::<Vec<_>>()),
        2 => proptest::char::range('À', 'ſ'),
        1 => proptest::char::range('Α', 'Ρ'),
        1 => proptest::char::range('А', 'я'),
        1 => proptest::sample::select("ŁŞőễ‘’“”„–—…•€\u{a0}🙂👩‍👧".chars().collect::<Vec<_>>()),
    ]
    .boxed()
}
