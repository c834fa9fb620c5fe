//! Words by which a text shows its language: the words of one that the other does not have.

use std::collections::BTreeSet;

use opschaal::messages::Language;

const ENGLISH: &str = "\
    a about add after again alias all already an and answer answers any are arguments as ask at be because \
    before belongs below between but by can can't cannot change check choose command commands copies copy \
    damaged date day default delete does don't draw drawn each earlier empty end error every everything example \
    examples expected failed field fields file files fill filled fine folder follows for found from give given \
    group has have here hint how if inside into invalid isn't it it's its keep kept language large left  \
    like line lines long made make many may mean means missing more most must name names need needs never nobody \
    none not nothing number one only options or other others page paper people person picture place places \
    please possible quotes record required row rows same save saved sheet sheets should shown similar size some \
    stands subcommand such table that the their them then there these they this those time to too twice two \
    unexpected unit unknown until usage use used value values warning where which whose with without words write \
    writes written wrong wrote year you your";

const DUTCH: &str = "\
    aan achter al alle alleen alles als altijd andere antwoord antwoorden bedoel beschadigd bestand bestanden \
    bij bijdrage bijdragen bijvoorbeeld bladzijde boven commando daar daarin dag dat de deze dit doet een eerst \
    eerste eind elk elke er erin geef geeft geen gegeven gelezen gemaakt geschreven gevonden goede groep haal \
    heeft hebben het hier hoe hoort hooguit iedereen iets ingevuld invullen je kan kies kijk klopt kolom komt \
    kunnen laat leeg lees lettertype maak maar maken meer melding mensen met mist moet mogelijk naar naast \
    namen niet niets nodig nog nooit omdat onbekend onder ontbreekt ook opdracht opnieuw opties overgeslagen \
    papier plaatje plaats plek regel regels rij rijen samen schrijf staan staat standaard tabel tekens teken \
    tekst teksten terug toch tot tussen twee uit vak van veld velden vel vellen verder voor voorbeeld vraag \
    vragen waar waarde waarschuwing wachtwoord wat weg welke werd wie woord woorden worden wordt zet zie \
    zijn zit zonder zoals";

/// The words of a language that the other does not have.
fn of(language: Language) -> BTreeSet<&'static str> {
    let words = match language {
        Language::English => ENGLISH,
        Language::Dutch => DUTCH,
    };
    words.split_whitespace().collect()
}

/// The words in a text of one language that are of another, but for those of others: between quotes, and in commands
/// to type.
pub fn foreign(text: &str, language: Language) -> Vec<String> {
    let other = match language {
        Language::English => of(Language::Dutch),
        Language::Dutch => of(Language::English),
    };
    let plain = text.lines().filter(|line| !line.trim_start().starts_with("opschaal "));
    let plain = unquoted(&plain.collect::<Vec<_>>().join("\n")).to_lowercase();
    let words = plain.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric() && c != '-'));
    words.filter(|word| other.contains(word)).map(str::to_string).collect()
}

/// A text without what stands between quotes of any kind.
fn unquoted(text: &str) -> String {
    let mut plain = String::new();
    let mut until = None;
    let mut before = ' ';
    for character in text.chars() {
        match until {
            // Nothing of ours quotes more than a line: a quote without an end quotes nothing behind it.
            Some(end) if character == end || character == '\n' => until = None,
            Some(_) => {}
            None => {
                until = match character {
                    '"' => Some('"'),
                    '`' => Some('`'),
                    '‘' => Some('’'),
                    '“' => Some('”'),
                    '\'' if !before.is_alphanumeric() => Some('\''),
                    '<' => Some('>'),
                    _ => None,
                };
                plain.push(if until.is_some() { ' ' } else { character });
            }
        }
        before = character;
    }
    plain
}

#[test]
fn no_word_is_of_both_languages() {
    let both: Vec<_> = of(Language::Dutch).intersection(&of(Language::English)).copied().collect();
    assert_eq!(both, <[&str; 0]>::default());
}

#[test]
fn words_of_another_language_are_found() {
    assert_eq!(foreign("kan niet: the file is wrong", Language::Dutch), ["the", "file", "wrong"]);
    assert_eq!(foreign("kan niet: `the` 'file' ‘is’ \"wrong\" <FILE>", Language::Dutch), <[&str; 0]>::default());
    assert_eq!(foreign("can't be read: het veld", Language::English), ["het", "veld"]);
}
