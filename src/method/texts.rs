//! The texts of reports, workbooks and lists, which belong to a language and to no method.

use std::fmt;

use crate::messages::Language;
use crate::pack::{Pack, Part, same_language};
use crate::source::{self, Entry, Problems, Reported, Source, fill};

/// Declares a table of texts: first those as they are, then those for one and for more, then tables of their own. The
/// names are the keys of the data file.
macro_rules! texts {
    ($(#[$doc:meta])* $name:ident { $($text:ident),* ; $($plural:ident),* $(; $($table:ident: $of:ident),*)? }) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq)]
        pub(crate) struct $name {
            $(pub $text: String,)*
            $(pub $plural: Plural,)*
            $($(pub $table: $of,)*)?
        }

        /// Without the words: there are hundreds.
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(stringify!($name))
            }
        }

        impl $name {
            fn read(entry: &mut Entry) -> Result<Self, Reported> {
                $(let $text = entry.text(stringify!($text));)*
                $(let $plural = entry.table(stringify!($plural), Plural::read);)*
                $($(let $table = entry.table(stringify!($table), $of::read);)*)?
                Ok(Self { $($text,)* $($plural: $plural?,)* $($($table: $table?,)*)? })
            }
        }
    };
}

texts! {
    /// All texts of a report that belong to no method.
    Texts {
        titel, titel_bestuur, inhoud, omschrijving, zonder_naam, leeg, ingekort, en;;
        bestuur: Board, meningen: Opinions, stemmen: Votes, notities: Notes, keten: Chain, rijen: Rows, getallen: Numbers, acties: Actions, vragen: Questions,
        bijdragen: Voices, herkomst: Provenance, eerder: Changes, momenten: Moments, antwoorden: Answers
    }
}
texts! {
    /// The page for the board.
    Board { titel, vraag, antwoord, verdeling, nog_niet_samen, verschil, eens, acties, geen_acties, geen_komende, alleen_voorstellen, onbekend, niets_onbekend, leeg, open, open_alles; meer_acties, te_laat, zonder_datum, voorgesteld, uit_bijdrage, elders, vragen, meer, door }
}
texts! {
    /// How opinions spread.
    Opinions { in_een_oogopslag, samen_kort, alle_rijen, achter_de_balk, samen, samen_niet, dubbel, kop, blanco_kort, blanco_klein, weinig, verdeeld, weinig_enkele, verdeeld_enkele, reden, zonder_reden; van, niemand, kiest, blanco, meer_dan_een }
}
texts! {
    /// What was voted in the room, and the file to type that in.
    Votes { kop, kolom, in_bijdragen, verdeling, twee_balken, een_balk, op_vel, herkomst, bestand_titel, bestand_uitleg, bestand_stemmers, bestand_meer; in_de_zaal, kort, canvassen, mensen }
}
texts! {
    /// What hung on the wall.
    Notes { kop, uitleg, bij, los, wie; herkomst }
}
texts! {
    /// The steps that lead to the impact.
    Chain { stappen, beeld, alt; }
}
texts! {
    /// The rows of tables.
    Rows { in_cijfers, waarover, samen, bijdragen, leeg, samen_leeg, samen_leeg_kort; ook }
}
texts! {
    /// The numbers that were said.
    Numbers { samen, bijdragen; ingevuld }
}
texts! {
    /// The register of actions, also in its exports.
    Actions { titel, uitleg, uitleg_voorstellen, alleen_voorstellen, op_datum, per_persoon, van_vellen, voorstellen, voorstellen_lijst, voorstellen_vellen, code_voorstel, nr, wat, wie, wanneer, over, bijdrage, stand, stand_open, stand_bezig, stand_klaar, stand_vervallen, stand_van_acties, opmerking, per_stand, samen, geen, geen_samen, niemand, niemand_klein, geen_datum, agenda; elders, niet_meer }
}
texts! {
    /// The questions to talk about.
    Questions { titel, titel_kader, uitleg; nog_meer }
}
texts! {
    /// What each person wrote.
    Voices { titel, zonder_plek, deelnemer, iemand, emailadres, telefoonnummer, bsn, adres, bestand, groepsbestand; uitleg, te_veel, weggelaten }
}
texts! {
    /// How the report was made.
    Provenance {
        titel, methode, groep, wel_groep, geen_groep, betrokkenen, geen_bijdragen, gemaakt, tellen, anoniem, dubbel, vellen, bewaartermijn, bestanden, bestand, van,
        gelezen, groep_naam, onbekend, losse, bij_bijdragen, welke;
        bijdragen, onveranderd, vervangen, niet_gelezen
    }
}
texts! {
    /// What changed since an earlier moment.
    Changes {
        titel, uitleg, uitleg_zonder_datum, niets, anders, waar, toen, nu, leeg, teksten_nieuw, teksten_weg,
        teksten_anders, acties_weg, acties_nieuw, acties_verschoven, acties_stand, acties_afgerond, afgerond, stand, was, stil, bijdragen;
        stil_keuzes
    }
}

texts! {
    /// What changed over all moments.
    Moments {
        titel, uitleg, genummerd, gekozen, gestemd, niets, keuzes, keuzes_tabel, waar, leeg, acties, acties_uitleg, acties_tabel,
        actie, wie, nog_niet, weg, van_tot;
        moment, gelijk
    }
}

texts! {
    /// The workbook with all answers.
    Answers {
        titel, verdeling, opmerkingen, legenda, wie, organisatie, bestand, groep, los, code, vraag, antwoord, aantal, samen, ja,
        niet_ingevuld, tekst, uitleg, opties, sleutel;
    }
}

texts! {
    /// A text for one and a text for more.
    Plural { een, meer; }
}

impl Plural {
    /// Writes the text for a number, which fills in `{aantal}`.
    pub(crate) fn of(&self, count: usize, values: &[(&str, &str)]) -> String {
        let number = count.to_string();
        let values: Vec<(&str, &str)> = [("aantal", number.as_str())].iter().chain(values).copied().collect();
        fill(if count == 1 { &self.een } else { &self.meer }, &values)
    }
}

impl Texts {
    /// Our own texts in a language, by its tag (BCP 47); `None` when we have none.
    ///
    /// # Panics
    /// Never: a test reads them.
    pub(crate) fn built_in(language: &str) -> Option<Self> {
        let pack = Pack::built_in(Language::of_tag(language)?);
        let source = pack.source(Part::Report).expect("our own packs are whole");
        Some(Self::load(source, language).expect("our own texts are complete"))
    }

    /// Reads the texts of a report in the language of a method, or gives everything that is wrong with them.
    pub(crate) fn load(source: &Source, language: &str) -> Result<Self, Problems> {
        let read = |entry: &mut Entry| {
            same_language(entry, language);
            Self::read(entry)
        };
        source::read(source, read).map(|(texts, _)| texts)
    }

    /// The code of what the participant with a number proposed, from the code of where it stands.
    pub(crate) fn proposal_code(&self, number: usize, code: &str) -> String {
        fill(&self.acties.code_voorstel, &[("deelnemer", &number.to_string()), ("code", code)])
    }

    /// Puts names in a sentence: a, b en c.
    pub(crate) fn listed(&self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [name] => name.clone(),
            [names @ .., last] => format!("{} {} {last}", names.join(", "), self.en),
        }
    }

    /// The same of the first of many names, with what says how many more there are: a, b en nog 2.
    pub(crate) fn listed_with_more(&self, names: &[String], more: Option<&str>) -> String {
        match more {
            None => self.listed(names),
            Some(more) => format!("{} {more}", names.join(", ")),
        }
    }

    /// Shortens a text to some characters, at a space, and shows that it was.
    pub(crate) fn shortened(&self, text: &str, most: usize) -> String {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.chars().count() <= most {
            return text;
        }
        let kept: String = text.chars().take(most).collect();
        // Without a space there is nothing to keep whole.
        let end = kept.rfind(' ').filter(|end| *end > kept.len() / 2).unwrap_or(kept.len());
        format!("{}{}", kept[..end].trim_end_matches([' ', ',', ';', ':', '.']), self.ingekort)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dutch() -> Texts {
        Texts::built_in("nl").unwrap()
    }

    #[test]
    fn our_texts_are_complete() {
        assert_eq!(dutch().en, "en");
        assert_eq!(Texts::built_in("en-GB").unwrap().en, "and");
        assert_eq!(Texts::built_in("fr"), None);
    }

    #[test]
    fn one_and_more_have_their_own_text() {
        let texts = dutch();
        let kiest = |count| texts.meningen.kiest.of(count, &[("keuze", "Hoog")]);
        assert_eq!(kiest(1), "1 persoon kiest ‘Hoog’");
        assert_eq!(kiest(3), "3 personen kiezen ‘Hoog’");
        assert_eq!(kiest(0), "0 personen kiezen ‘Hoog’");
    }

    #[test]
    fn a_shortened_text_shows_it() {
        let texts = dutch();
        assert_eq!(texts.shortened("een twee drie", 20), "een twee drie");
        assert_eq!(texts.shortened("een twee, drie", 11), "een twee…");
        assert_eq!(texts.shortened(&"é".repeat(9), 4), "éééé…");
    }

    #[test]
    fn names_are_put_in_a_sentence() {
        let texts = dutch();
        let listed = |names: &[&str]| texts.listed(&names.iter().map(ToString::to_string).collect::<Vec<_>>());
        assert_eq!(listed(&["a"]), "a");
        assert_eq!(listed(&["a", "b", "c"]), "a, b en c");
    }

    /// It said "a, b en en nog 2".
    #[test]
    fn more_names_are_counted_behind_the_first() {
        for (language, expected) in
            [("nl", ["a, b en c", "a, b, c en nog 2"]), ("en", ["a, b and c", "a, b, c and 2 more"])]
        {
            let texts = Texts::built_in(language).unwrap();
            let names = ["a", "b", "c"].map(str::to_string);
            let more = texts.bestuur.meer.of(2, &[]);
            assert_eq!([None, Some(more.as_str())].map(|more| texts.listed_with_more(&names, more)), expected);
        }
    }
}
