//! The words by which is known what people and their programs write: those of one language, and of others that it has
//! learned. All in small letters.

use super::wording::{PROGRAM, Wording};
use crate::date::{Date, DateWords};
use crate::house::StyleUse;
use crate::kind::DocumentKind;
use crate::source::{Entry, Mode, Reported};

/// The words that are read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lexicon {
    pub(crate) dates: DateWords,
    pub(crate) heads: Heads,
    pub(crate) note_heads: NoteHeads,
    pub(crate) button: Button,
    /// What people put between options.
    pub(crate) conjunctions: Vec<String>,
    /// Parts of names that are words of their own.
    pub(crate) particles: Vec<String>,
    /// What stands before the number of a house.
    pub(crate) house_numbers: Vec<String>,
    pub(crate) word: WordItself,
    kinds: Vec<(DocumentKind, String)>,
}

/// The heads of columns in lists of people.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Heads {
    /// Whole names.
    pub name: Vec<String>,
    pub first: Vec<String>,
    /// What stands between first and last names.
    pub between: Vec<String>,
    pub last: Vec<String>,
    pub organisation: Vec<String>,
    /// Addresses of mail.
    pub address: Vec<String>,
}

/// The heads of columns in tables of notes, as people and boards call them; where there are several, the first counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct NoteHeads {
    /// What is on a note.
    pub text: Vec<String>,
    /// Where it hung.
    pub place: Vec<String>,
    /// Who does it, of an action.
    pub who: Vec<String>,
    pub when: Vec<String>,
}

/// The words for a box that is ticked, and for one that is not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Button {
    /// What people write.
    pub yes: Vec<String>,
    pub no: Vec<String>,
    /// What programs write.
    on: Vec<String>,
    off: Vec<String>,
}

/// What Word has of its own in a language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct WordItself {
    /// What it asks for in a control that has no prompt of its own, in capitals as it has them.
    pub prompts: Vec<String>,
    /// What the ids of its styles start with: those of prompts, and of lists.
    pub prompt_styles: Vec<String>,
    pub bullet_styles: Vec<String>,
    pub number_styles: Vec<String>,
    /// What it and LibreOffice call styles, by what those are for.
    pub style_names: Vec<(StyleUse, String)>,
}

/// What programs write in any language for a box that is ticked, and for one that is not.
const ON: [&str; 4] = ["true", "1", "x", "checked"];
const OFF: [&str; 5] = ["false", "0", "none", "null", "unchecked"];

impl Lexicon {
    /// Reads a date in any notation that is usual: 12-3-2026, 12/03/26, 12.3.2026, 2026-03-12, 12 maart 2026, do 12 mrt.
    /// '26, 12e maart 2026, March 12, 2026, 12-3-2026 14:00.
    ///
    /// Only what can be read in one way is a date: in numbers the day comes first, or the month where the language has
    /// it so, and there are no other words around it.
    pub fn date(&self, text: &str) -> Option<Date> {
        self.dates.read(text)?.date()
    }

    /// A text without what says at its end that it ends with a time of day: uur, o'clock.
    pub(crate) fn without_oclock<'t>(&self, text: &'t str) -> &'t str {
        self.dates.without_oclock(text)
    }

    /// Whether a word says that a box is ticked.
    pub(crate) fn says_yes(&self, word: &str) -> bool {
        let Button { yes, on, .. } = &self.button;
        let word = word.trim().to_lowercase();
        ON.contains(&word.as_str()) || yes.contains(&word) || on.contains(&word)
    }

    /// Whether a word says that a box is not ticked.
    pub(crate) fn says_no(&self, word: &str) -> bool {
        let Button { no, off, .. } = &self.button;
        let word = word.trim().to_lowercase();
        OFF.contains(&word.as_str()) || no.contains(&word) || off.contains(&word)
    }

    /// What a word in the properties of a file says it is.
    pub(crate) fn kind(&self, word: &str) -> Option<DocumentKind> {
        self.kinds.iter().find(|(_, known)| known == word).map(|(kind, _)| *kind)
    }

    /// What the keywords of a PDF say it is: viewers and archives may add theirs.
    pub(crate) fn kind_of_keywords(&self, keywords: &str) -> Option<DocumentKind> {
        let mut words = keywords.split([',', ';']).map(str::trim).skip_while(|word| *word != PROGRAM);
        words.next()?;
        words.find_map(|word| self.kind(word))
    }

    /// Takes in the months as a method has them, before all others.
    pub(crate) fn know_months(&mut self, months: &[String; 12]) {
        let months = months.clone().map(|month| month.to_lowercase());
        if !self.dates.months.contains(&months) {
            self.dates.months.insert(0, months);
        }
    }

    /// Takes in the words of another language, behind its own.
    pub(super) fn learn(&mut self, other: &Self) {
        self.dates.learn(&other.dates);
        let Self { dates: _, heads, note_heads, button, conjunctions, particles, house_numbers, word, kinds } = self;
        let pairs = [
            (&mut heads.name, &other.heads.name),
            (&mut heads.first, &other.heads.first),
            (&mut heads.between, &other.heads.between),
            (&mut heads.last, &other.heads.last),
            (&mut heads.organisation, &other.heads.organisation),
            (&mut heads.address, &other.heads.address),
            (&mut note_heads.text, &other.note_heads.text),
            (&mut note_heads.place, &other.note_heads.place),
            (&mut note_heads.who, &other.note_heads.who),
            (&mut note_heads.when, &other.note_heads.when),
            (&mut button.yes, &other.button.yes),
            (&mut button.no, &other.button.no),
            (&mut button.on, &other.button.on),
            (&mut button.off, &other.button.off),
            (conjunctions, &other.conjunctions),
            (particles, &other.particles),
            (house_numbers, &other.house_numbers),
            (&mut word.prompts, &other.word.prompts),
            (&mut word.prompt_styles, &other.word.prompt_styles),
            (&mut word.bullet_styles, &other.word.bullet_styles),
            (&mut word.number_styles, &other.word.number_styles),
        ];
        for (own, others) in pairs {
            own.extend_from_slice(others);
        }
        word.style_names.extend_from_slice(&other.word.style_names);
        kinds.extend_from_slice(&other.kinds);
    }
}

pub(super) fn lexicon(entry: &mut Entry, wording: Option<&Wording>) -> Lexicon {
    let read = entry.optional_table("lezen", |entry| {
        let mut words = |key| lower(entry.lines(key, Mode::Optional));
        let button = Button { yes: words("ja"), no: words("nee"), on: words("aan"), off: words("uit") };
        let [conjunctions, particles] = ["voegwoorden", "tussenvoegsels"].map(&mut words);
        let house_numbers = words("huisnummer");
        Ok(Lexicon { dates: dates(entry)?, button, conjunctions, particles, house_numbers, ..Lexicon::default() })
    });
    let heads = entry.optional_table("lijst", |entry| {
        let mut words = |key| lower(entry.lines(key, Mode::Optional));
        Ok(Heads {
            name: words("naam"),
            first: words("voornaam"),
            between: words("tussenvoegsel"),
            last: words("achternaam"),
            organisation: words("organisatie"),
            address: words("mail"),
        })
    });
    let note_heads = entry.optional_table("briefjes", |entry| {
        let mut words = |key| lower(entry.lines(key, Mode::Optional));
        Ok(NoteHeads { text: words("tekst"), place: words("plek"), who: words("wie"), when: words("wanneer") })
    });
    let word = entry.optional_table("word", |entry| {
        let mut words = |key| entry.lines(key, Mode::Optional);
        Ok(WordItself {
            prompts: words("vragen"),
            prompt_styles: words("stijl_vraag"),
            bullet_styles: words("stijl_opsomming"),
            number_styles: words("stijl_nummering"),
            style_names: entry.optional_table("stijlen", style_names).unwrap_or_default(),
        })
    });
    let mut lexicon = read.unwrap_or_default();
    lexicon.heads = heads.unwrap_or_default();
    lexicon.note_heads = note_heads.unwrap_or_default();
    lexicon.word = word.unwrap_or_default();
    // What is written is read too.
    if let Some(wording) = wording {
        lexicon.dates.months.push(wording.months.clone().map(|month| month.to_lowercase()));
        lexicon.dates.month_first = wording.numeric_date.find("{maand}") < wording.numeric_date.find("{dag}");
        lexicon.kinds = DocumentKind::ALL.map(|kind| (kind, wording.kind(kind).to_string())).into();
    }
    lexicon
}

fn style_names(entry: &mut Entry) -> Result<Vec<(StyleUse, String)>, Reported> {
    let names = |of: StyleUse| entry.lines(of.key(), Mode::Optional).into_iter().map(move |name| (of, name));
    Ok(StyleUse::ALL.into_iter().flat_map(names).collect())
}

fn dates(entry: &mut Entry) -> Result<DateWords, Reported> {
    let short = super::wording::months(entry, "maanden_kort", Mode::Optional);
    let mut words = |key| lower(entry.lines(key, Mode::Optional));
    Ok(DateWords {
        weekdays: words("dagen"),
        short_months: if short[0].is_empty() { Vec::new() } else { vec![short.map(|month| month.to_lowercase())] },
        ordinals: words("rangtelwoorden"),
        within: words("in_datum"),
        before_time: words("voor_tijd"),
        oclock: words("uur"),
        after_time: words("na_tijd"),
        ..DateWords::default()
    })
}

fn lower(words: Vec<String>) -> Vec<String> {
    words.into_iter().map(|word| word.to_lowercase()).collect()
}
