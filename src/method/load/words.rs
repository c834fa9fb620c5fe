//! `[teksten]`: the words that layouts use, and the places in them that are filled in.

use crate::language::{Wording, marks, months};
use crate::method::Words;
use crate::source::{Entry, Mode, Reported};

/// Reads the words that layouts use. What the language of the method says may be left out; of a language that we do not
/// know, months may not.
pub(super) fn words(entry: &mut Entry, wording: &Wording, is_known: bool) -> Result<Words, Reported> {
    let own = if is_known { Mode::Optional } else { Mode::Required };
    let months = months(entry, "maanden", own);
    let date = if is_known && !entry.has("datum") {
        wording.date.clone()
    } else {
        entry.template("datum", &["dag", "maand", "jaar"])
    };
    Ok(Words {
        sheet_of: entry.template("vel_van", &["vel", "totaal"]),
        continued: entry.template("vervolg", &[]),
        more: entry.template("verder", &[]),
        version: entry.template("versie", &["versie"]),
        date_hint: entry.template("datum_hulp", &[]),
        name_hint: entry.optional_line("naam_hulp"),
        ticked: entry.template("aangekruist", &[]),
        mark: mark(entry),
        page_of: entry.template("pagina_van", &["pagina", "totaal"]),
        prompt_text: entry.template("prompt_tekst", &[]),
        prompt_choice: entry.template("prompt_keuze", &[]),
        prompt_date: entry.template("prompt_datum", &[]),
        subject_head: entry.template("kop_onderwerp", &[]),
        answer_head: entry.template("kop_antwoord", &[]),
        row_head: entry.template("kop_rij", &[]),
        table: entry.optional_line("tabel"),
        figure: entry.optional_line("figuur"),
        months: if months.concat().is_empty() { wording.months.clone() } else { months },
        date,
        numbers: marks(entry, "getal").unwrap_or(wording.numbers),
    })
}

/// What a screen reader says of the mark of a sheet: it need not say of which sheet.
fn mark(entry: &mut Entry) -> String {
    let text = entry.line("kenmerk");
    entry.places_in("kenmerk", &text, &["vel"]);
    text
}
