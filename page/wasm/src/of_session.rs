//! What is made of a session, and what comes back into it.

use opschaal::messages::program as say;
use opschaal::report::{self, Actions, Export, Listed, Register, Spreadsheet};
use opschaal::session::{self, Session};
use opschaal::source::{Problem, Source};
use tsify::Ts;
use wasm_bindgen::prelude::*;

use crate::Library;
use crate::told::{Outcome, given, taken};
use crate::types::{
    ActionFormat, ActionOptions, AnswersOptions, MadeFile, Overview, SessionView, SpreadsheetFormat, Told,
};

#[wasm_bindgen]
impl Library {
    /// Opens a session file.
    pub fn session(&self, name: &str, bytes: &[u8]) -> Outcome<Ts<SessionView>> {
        let source = self.speaker.accept(session::decode(name, bytes))?;
        let parsed = self.speaker.accept_in(Some(&source), session::parse(&source, &self.method))?;
        let overview = Overview::of(&self.method, &parsed.session);
        let told = self.speaker.problems(&parsed.warnings, Some(&source));
        Ok(given(&SessionView { text: source.text, overview, told }))
    }

    /// Makes the list of actions in a session.
    pub fn actions(
        &self,
        session: &str,
        format: Ts<ActionFormat>,
        options: Ts<ActionOptions>,
    ) -> Outcome<Ts<MadeFile>> {
        let export = Export::from(taken(&format)?);
        self.listed(session, &options, |register| {
            let made = self.speaker.accept(register.export(export))?;
            let mut told = vec![self.speaker.note(&register.counted(export))];
            match export {
                Export::Ics => told.push(self.speaker.note(&say::calendar_into_outlook())),
                Export::Xlsx | Export::Csv => {}
            }
            told.extend(self.speaker.problems(&made.warnings, None));
            Ok(MadeFile::new("acties", export.ending(), made.bytes, told))
        })
    }

    /// Makes a calendar for each action in a session that has a date, in one zip file.
    pub fn calendars(&self, session: &str, options: Ts<ActionOptions>) -> Outcome<Ts<MadeFile>> {
        self.listed(session, &options, |register| {
            let zip = self.speaker.accept(register.zipped_calendars())?.bytes;
            let told = [register.counted(Export::Ics), say::calendars_into_outlook()];
            let told = told.iter().map(|message| self.speaker.note(message)).collect();
            Ok(MadeFile::new("acties-agenda", "zip", zip, told))
        })
    }

    /// Brings a list of actions back into the session that it was made from.
    #[wasm_bindgen(js_name = updateActions)]
    pub fn update_actions(&self, session: &str, name: &str, bytes: &[u8]) -> Outcome<Ts<SessionView>> {
        let source = Source { name: "sessie.toml".into(), text: session.into() };
        let updated = self.speaker.accept_in(Some(&source), report::update(&self.method, &source, name, bytes))?;
        let mut told = self.speaker.problems(&updated.warnings, None);
        told.extend(updated.told.iter().map(|message| self.speaker.note(message)));
        let overview = Overview::of(&self.method, &updated.session);
        Ok(given(&SessionView { text: updated.text, overview, told }))
    }

    /// Makes a workbook of all that people filled in.
    #[wasm_bindgen(js_name = allAnswers)]
    pub fn all_answers(
        &self,
        session: &str,
        format: Ts<SpreadsheetFormat>,
        options: Ts<AnswersOptions>,
    ) -> Outcome<Ts<MadeFile>> {
        let AnswersOptions { anonymous, today } = taken(&options)?;
        let format = Spreadsheet::from(taken(&format)?);
        let (session, mut warnings) = self.told_of(session, anonymous)?;
        let made = self.speaker.accept(report::workbook(&self.method, &session, self.day(&today), format))?;
        warnings.extend(made.warnings);
        Ok(self.file("antwoorden", format.ending(), made.bytes, &warnings))
    }

    /// Names what in a session leads to people, before anything of it is shared.
    pub fn privacy(&self, session: &str) -> Outcome<Vec<Ts<Told>>> {
        let session = self.parsed("sessie.toml", session)?;
        Ok(self.named(&report::privacy(&self.method, &session)))
    }

    /// Names what in a session may still lead to people when their names are replaced.
    pub fn doubts(&self, session: &str) -> Outcome<Vec<Ts<Told>>> {
        let (_, doubts) = self.told_of(session, true)?;
        Ok(self.named(&doubts))
    }
}

impl Library {
    fn listed(
        &self,
        session: &str,
        options: &Ts<ActionOptions>,
        make: impl Fn(&Register) -> Outcome<MadeFile>,
    ) -> Outcome<Ts<MadeFile>> {
        let ActionOptions { listed, anonymous, today } = taken(options)?;
        let listed = Listed::from(listed);
        let (session, doubts) = self.told_of(session, anonymous)?;
        let actions: Actions = self.speaker.accept(report::actions(&self.method, &session))?;
        let pilot = session.pilot(&self.method).unwrap_or_default();
        let written = actions.listed(listed);
        let register = Register { method: &self.method, pilot: &pilot, actions: &written, made: self.day(&today) };
        let mut made = make(&register)?;
        made.told.extend(actions.told(listed).map(|message| self.speaker.note(&message)));
        made.told.extend(self.speaker.problems(&doubts, None));
        Ok(given(&made))
    }

    /// The session as it is told, with what may still lead to people when their names are replaced.
    fn told_of(&self, text: &str, anonymous: bool) -> Outcome<(Session, Vec<Problem>)> {
        let session = self.parsed("sessie.toml", text)?;
        if !anonymous {
            return Ok((session, Vec::new()));
        }
        let session = self.speaker.accept(report::without_names(&self.method, &session))?;
        let doubts = report::doubts(&self.method, &session);
        Ok((session, doubts))
    }

    fn named(&self, problems: &[Problem]) -> Vec<Ts<Told>> {
        self.speaker.problems(problems, None).iter().map(given).collect()
    }
}
