//! A method is made by people: what they start from, and the schema of its file.

use jsonschema::Validator;
use opschaal::answers;
use opschaal::format::Output;
use opschaal::messages::Language;
use opschaal::method::{self, file_schema, start, start_zip};
use opschaal::pack::{Pack, Part};
use opschaal::session::Session;
use serde_json::{Value, json};

use crate::words;

/// The files of methods that there are.
const METHODS: [&str; 7] = [
    include_str!("../../data/nl/methode.toml"),
    include_str!("../../data/en/methode.toml"),
    include_str!("../../data/begin/nl/methode.toml"),
    include_str!("../../data/begin/en/methode.toml"),
    include_str!("../fixtures/packs/negenvlak/methode.toml"),
    include_str!("../fixtures/packs/veranderpad/methode.toml"),
    include_str!("fixtures/maten.methode.toml"),
];

fn validator() -> Validator {
    let schema = file_schema(Language::English);
    jsonschema::meta::validate(&schema).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

/// A file as editors see it: a date is a text.
fn as_json(text: &str) -> Value {
    fn plain(value: toml::Value) -> Value {
        match value {
            toml::Value::Datetime(date) => json!(date.to_string()),
            toml::Value::Array(items) => items.into_iter().map(plain).collect(),
            toml::Value::Table(table) => table.into_iter().map(|(key, value)| (key, plain(value))).collect(),
            other => serde_json::to_value(other).unwrap(),
        }
    }
    plain(toml::from_str(text).unwrap())
}

/// What a schema says is wrong, each at its place.
fn wrong(text: &str) -> Vec<String> {
    let errors = validator();
    let value = as_json(text);
    errors.iter_errors(&value).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn all_methods_that_are_read_are_right_by_the_schema() {
    for text in METHODS {
        assert!(method::load(&crate::method::source("methode.toml", text)).is_ok());
        assert_eq!(wrong(text), <[&str; 0]>::default());
    }
}

/// Both ways: what a reader refuses for its keys and kinds of values, the schema refuses too, and at the same place.
#[test]
fn mistakes_are_wrong_by_the_schema_too() {
    let text = METHODS[2];
    for (from, to, place) in [
        ("versie = \"1.0\"", "versei = \"1.0\"", ""),
        ("versie = \"1.0\"", "versie = 1.0", "/versie"),
        ("uitgave = 2026-01-01", "uitgave = 2026", "/uitgave"),
        ("titel = \"Kiezen en afspreken\"\n", "", "/vel/1"),
        ("kleur = \"#7a3b10\"", "kleur = \"bruin\"", "/vel/1/kleur"),
        ("soort = \"raster\"", "soort = \"rooster\"", "/vel/0/blok/1/soort"),
        ("pijlen = [", "kop = \"a\"\npijlen = [", "/vel/0/blok/1"),
        ("van = 1", "van = \"een\"", "/vel/1/blok/0/veld/0/van"),
        ("laag = \"heel weinig\"", "", "/vel/1/blok/0/veld/0"),
        ("decimalen = 0", "decimalen = 7", "/vel/1/blok/0/veld/1/decimalen"),
        ("decimalen = 0", "opties = []", "/vel/1/blok/0/veld/1"),
        ("aantal = 4", "aantal = 21", "/vel/1/blok/2/aantal"),
        (
            "{ id = \"nee\", label = \"Nee\" }",
            "{ id = \"Nee!\", label = \"Nee\" }",
            "/vel/1/blok/1/kolom/0/opties/0/id",
        ),
        ("als = \"lege_stap\"\nkolommen = \"weg\"", "als = \"lege_stap\"", "/vraag/0"),
        ("als = \"actie_zonder_naam\"", "als = \"actie_zonder_naam\"\nveld = \"a\"", "/vraag/1"),
        ("aan = true", "aan = \"ja\"", "/vraag/0/aan"),
    ] {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{from}");
        assert!(method::load(&crate::method::source("methode.toml", &changed)).is_err(), "{to}");
        let told = wrong(&changed);
        assert!(
            told.iter().any(|told| told.starts_with(&format!("{place}: ")) || told.starts_with(&format!("{place}/"))),
            "{to}: {told:?}"
        );
    }
}

/// Every text about a key is found by one, and every key has one; in both languages.
#[test]
fn each_key_is_explained() {
    fn titles(schema: &Value, found: &mut Vec<String>, bare: &mut Vec<String>, place: &str) {
        if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
            for (name, property) in properties.iter().filter(|(_, property)| property.is_object()) {
                let said = |key: &str| property.get(key).and_then(Value::as_str).unwrap_or_default().to_string();
                if said("title").is_empty() && property.get("const").is_none() {
                    bare.push(format!("{place}.{name}"));
                }
                found.extend([said("title"), said("description")]);
            }
        }
        let below = ["$defs", "allOf"].into_iter().filter_map(|key| schema.get(key));
        let below = below.flat_map(|below| match below {
            Value::Object(defs) => defs.iter().map(|(name, schema)| (name.clone(), schema)).collect::<Vec<_>>(),
            Value::Array(all) => all.iter().filter_map(|one| Some((place.to_string(), one.get("then")?))).collect(),
            _ => Vec::new(),
        });
        for (place, schema) in below {
            titles(schema, found, bare, &place);
        }
    }
    for (language, text) in [
        (Language::Dutch, include_str!("../../data/meldingen/methode-nl.ftl")),
        (Language::English, include_str!("../../data/meldingen/methode-en.ftl")),
    ] {
        let schema = file_schema(language);
        let (mut found, mut bare) = (vec![schema["title"].as_str().unwrap().to_string()], Vec::new());
        titles(&schema, &mut found, &mut bare, "");
        assert_eq!(bare, <[&str; 0]>::default(), "keys without words");
        let found = found.join("\n");
        let lines = text.lines().filter(|line| !line.starts_with('#') && line.contains(" = "));
        for line in lines {
            let words = line.split_once(" = ").unwrap().1.replace("{\"{\"}", "{").replace("{\"}\"}", "}");
            assert!(found.contains(&words), "no key has: {line}");
            assert_eq!(words::foreign(&words.replace('`', "‘"), language), <[&str; 0]>::default(), "{line}");
        }
        assert!(
            !schema.to_string().contains("{}"),
            "nobody had this key, or this word: add it to data/begin/alles.toml"
        );
    }
}

/// Nothing to mend, nothing to be warned of, on any command.
#[test]
fn what_people_start_from_is_whole() {
    for language in Language::ALL {
        let files = start(language);
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(
            names,
            [
                "methode.toml",
                "handleiding.toml",
                "werksessie.toml",
                "voorbeeld.toml",
                "huisstijl.toml",
                "methode.schema.json"
            ]
        );
        let pack = Pack::of_file("start.zip", &start_zip(language).unwrap()).unwrap();
        assert_eq!(opschaal::workshop::check_pack(&pack), []);
        let method = method::load_pack(&pack).unwrap();
        assert_eq!(Language::of_tag(&method.language), Some(language));
        let parsed = answers::parse(pack.source(Part::Example).unwrap(), &method).unwrap();
        assert_eq!(parsed.warnings, []);
        let session = Session::from(parsed.answers);
        for output in Output::ALL {
            let options = opschaal::canvas::Options::default();
            assert_eq!(opschaal::canvas::make_as(output, &method, &session, &options).unwrap().warnings, []);
        }
        let today = answers::Date::new(2026, 3, 13).unwrap();
        let report = opschaal::report::report(&method, &session, &opschaal::report::Options::new(today)).unwrap();
        let document = report.document(&method, opschaal::report::Audience::Everybody);
        assert_eq!(opschaal::make::document(&document, Output::Pdf).unwrap().warnings, []);
        let materials = opschaal::workshop::Materials::load(&pack, &method).unwrap();
        assert_eq!(materials.warnings(), []);
        let wanted = opschaal::workshop::KitOptions {
            people: opschaal::workshop::Attending::Count(4),
            grayscale: false,
            tile: None,
        };
        let kit = opschaal::workshop::Kit::new(&method, &session, &materials, wanted);
        let made: Vec<_> = kit.files().iter().map(|file| kit.make(file).unwrap()).collect();
        assert_eq!(kit.warnings(&made), []);
    }
}
