//! Reading a method file, with every problem in it reported at its place.

mod block;
mod check;
mod grid;
mod kind;
mod language;
mod path;
mod plan;
mod words;

use crate::assets::OTHER_KEYS;
use crate::house::{self, House};
use crate::language::Vocabulary;
use crate::messages::{Language, method as say, pack as say_pack};
use crate::pack::{Pack, Part};
use crate::source::{self, Asked, Entry, Keys, Mode, Problem, Problems, Reported, Source, suggestion};

use super::{FieldKind, Method, Path, Sheet, Texts};
use check::Claims;

/// Reads a method file, or gives all problems in it.
///
/// What comes out is sound: ids are well formed, paths and codes are unique, every choice has options. Texts of reports
/// are our own, in the language of the method, and so are the words of that language.
pub fn load(source: &Source) -> Result<Method, Problems> {
    let method = sheets_and_words(source, None)?;
    let texts = Texts::built_in(&method.language);
    Ok(Method { texts, ..method })
}

/// Reads the method of a pack, with its texts of reports, the words of its language and in its house style; or gives all
/// problems in them.
pub fn load_pack(pack: &Pack) -> Result<Method, Problems> {
    let own = pack.get(Part::Language).map(Vocabulary::load).transpose();
    let method = match &own {
        Ok(own) => sheets_and_words(pack.source(Part::Method)?, own.as_ref()),
        // Ours stand in for what is wrong, until that is told.
        Err(_) => sheets_and_words(pack.source(Part::Method)?, Some(&Vocabulary::of_tag(""))),
    }?;
    let own = own.and_then(|own| own.map_or(Ok(()), |own| Ok(own.check(&method.language)?)));
    let texts = match pack.get(Part::Report) {
        Some(source) => Texts::load(source, &method.language).map(Some),
        None => Ok(Texts::built_in(&method.language)),
    };
    let house = pack.get(Part::House).map(|source| house::load(source, &method.sheet_ids())?.among(&pack.files));
    match (texts, house.transpose(), own) {
        (Ok(texts), Ok(house), Ok(())) => {
            let method = Method { texts, ..method };
            Ok(match house {
                Some(house) => method.dressed(house),
                None => method,
            })
        }
        (texts, house, own) => {
            let all = [texts.err(), house.err(), own.err()];
            Err(Problems(all.into_iter().flatten().flat_map(|all| all.0).collect()))
        }
    }
}

/// Reads the method of a pack in the words of its language, whatever is wrong with those and with its other parts.
pub(crate) fn load_sheets(pack: &Pack) -> Result<Method, Problems> {
    let own =
        pack.get(Part::Language).map(|source| Vocabulary::load(source).unwrap_or_else(|_| Vocabulary::of_tag("")));
    let method = sheets_and_words(pack.source(Part::Method)?, own.as_ref())?;
    let texts = Texts::built_in(&method.language);
    Ok(Method { texts, ..method })
}

/// Warns of a pack in a language that we have no words of, when it has none of its own: English stands in for them.
pub fn stand_in(pack: &Pack, method: &Method) -> Option<Problem> {
    if pack.get(Part::Language).is_some() || Language::of_tag(&method.language).is_some() {
        return None;
    }
    let problem = Problem::warning(say_pack::english_stands_in(&method.language, Part::Language.file_name()));
    Some(problem.with_hint(say_pack::add_it_to_the_pack()))
}

/// Reads a method file, without texts of reports; in the words of its pack, or else in ours.
fn sheets_and_words(source: &Source, own: Option<&Vocabulary>) -> Result<Method, Problems> {
    source::read(source, |entry| method(entry, own)).map(|(method, _)| method)
}

/// The keys of the file of a method: what is asked of our own method, of the one to start from, and of what is in
/// neither.
pub(super) fn keys(language: Language) -> Keys {
    let other = Source { name: Part::Method.file_name().to_string(), text: OTHER_KEYS.to_string() };
    let packs = [Pack::built_in(language), Pack::to_start_from(language)];
    let sources = packs.iter().filter_map(|pack| pack.get(Part::Method)).chain([&other]);
    let asked: Vec<Asked> = sources.map(|source| source::asked(source, |entry| method(entry, None))).collect();
    Keys::of(&asked.iter().collect::<Vec<_>>())
}

fn method(entry: &mut Entry, own: Option<&Vocabulary>) -> Result<Method, Reported> {
    let (id, version, edition) = (entry.line("id"), entry.line("versie"), entry.date("uitgave"));
    let language = entry.line("taal");
    let is_known = own.is_some() || Language::of_tag(&language).is_some();
    let Vocabulary { wording, lexicon, .. } = own.cloned().unwrap_or_else(|| Vocabulary::of_tag(&language));
    let mut method = Method {
        id,
        version,
        edition,
        language,
        title: entry.line("titel"),
        attribution: entry.line("bronvermelding"),
        privacy: entry.line("privacy"),
        title_field: entry.path("titelveld"),
        person_field: entry.path("persoonveld"),
        organisation_field: entry.path("organisatieveld"),
        words: entry.table("teksten", |entry| words::words(entry, &wording, is_known)).unwrap_or_default(),
        wording,
        lexicon,
        sheets: sheets(entry),
        house: House::default(),
        plan: None,
        texts: None,
    };
    method.lexicon.know_months(&method.words.months);
    let dashed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if !method.id.bytes().all(dashed) {
        entry.wrong("id", say::method_id_form());
    }
    if method.version.contains(char::is_whitespace) {
        entry.wrong("versie", say::version_form());
    }
    if let Some(wrong) = language::wrong(&method.language).filter(|_| !method.language.is_empty()) {
        entry.wrong("taal", wrong);
    }
    check_line_field(&method, entry, "titelveld", &method.title_field);
    check_line_field(&method, entry, "persoonveld", &method.person_field);
    check_line_field(&method, entry, "organisatieveld", &method.organisation_field);
    if entry.has("vraag") && !entry.has("rapport") {
        entry.wrong("vraag", say::questions_without_plan());
    }
    let rules = plan::rules(entry, &method);
    method.plan = entry.optional_table("rapport", |entry| plan::plan(entry, rules, &method));
    Ok(method)
}

fn sheets(entry: &mut Entry) -> Vec<Sheet> {
    let mut claims = Claims::default();
    let mut sheet_codes = Claims::default();
    let sheets = entry.entries("vel", Mode::Required, |entry| {
        let sheet = Sheet {
            id: entry.id(),
            code: entry.code("code"),
            part: entry.optional_line("onderdeel"),
            title: entry.line("titel"),
            color: entry.color("kleur"),
            explanation: entry.text("uitleg"),
            blocks: entry.entries("blok", Mode::Required, |entry| block::block(entry, &mut claims)),
        };
        sheet_codes.code(&sheet.code, entry.span_of("code"));
        Ok(sheet)
    });
    claims.report_paths(entry);
    claims.report_codes(entry);
    sheet_codes.report_codes(entry);
    sheets
}

/// Checks that a field which the program itself uses exists, and is a line.
fn check_line_field(method: &Method, entry: &mut Entry, key: &str, path: &Path) {
    let path = path.as_str();
    if path.is_empty() || method.sheets.is_empty() {
        return;
    }
    match method.kind(path) {
        Some(kind) if *kind == FieldKind::Line => {}
        Some(_) => {
            entry.wrong(key, say::field_is_no_line(path));
        }
        None => {
            let lines = method.fields().into_iter().filter(|field| matches!(field.kind, FieldKind::Line));
            let paths: Vec<Path> = lines.map(|field| field.path).collect();
            let hint = suggestion(path, paths.iter().map(Path::as_str));
            entry.report(key, Problem::error(say::no_such_field(path)).with_hint(hint));
        }
    }
}
