//! The library for a browser: what a page gives in, what it shows out. What is done stands in the library.

mod filled;
#[cfg(feature = "full")]
mod full;
mod opened;
mod overview;
mod returned;
mod told;
mod types;
mod view;

use opschaal::answers::{Date, to_toml};
use opschaal::messages::program as say;
use opschaal::method::Method;
use opschaal::read::{self, Checklist};
use opschaal::report::{self, Export, Register};
use opschaal::session::{self, Session};
use opschaal::source::{Problem, Source};
use opschaal::{assets, people};
use tsify::Ts;
use wasm_bindgen::prelude::*;

use filled::{from_values, to_values};
use returned::Arrived;
use told::{Outcome, Speaker, taken, typed};
use types::{
    ActionFormat, ActionOptions, Arrival, CanvasOptions, GatherOptions, GatheredView, GivenFile, LanguageWanted,
    MadeFile, MethodView, People, PersonView, ReadAnswers, Room, SessionView, Told, Values,
};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = console)]
    fn error(text: &str);
}

/// The library, opened with a method, and the files that came back.
#[wasm_bindgen]
pub struct Library {
    speaker: Speaker,
    method: Method,
    files: Vec<Arrived>,
}

#[wasm_bindgen]
impl Library {
    #[wasm_bindgen(constructor)]
    pub fn new(
        language: Ts<LanguageWanted>,
        method: Option<Ts<GivenFile>>,
        house: Vec<Ts<GivenFile>>,
    ) -> Outcome<Library> {
        std::panic::set_hook(Box::new(|info| error(&info.to_string())));
        let speaker = Speaker::new(taken(&language)?);
        let method = method.map(|file| taken(&file)).transpose()?;
        let method = opened::method(&speaker, method.as_ref())?;
        let house: Vec<GivenFile> = house.iter().map(taken).collect::<Outcome<_>>()?;
        let method = opened::dressed(&speaker, method, &house)?;
        Ok(Self { speaker, method, files: Vec::new() })
    }

    /// The method, for forms.
    pub fn method(&self) -> Ts<MethodView> {
        typed(&view::method(&self.method))
    }

    /// What is said and done in the room.
    #[cfg(not(feature = "full"))]
    pub fn room(&self) -> Option<Ts<Room>> {
        None
    }

    /// The worked example.
    pub fn example(&self) -> Outcome<Ts<Values>> {
        Ok(typed(&to_values(&self.parsed("voorbeeld-stations.toml", assets::EXAMPLE)?.group)))
    }

    /// Reads a file with answers of one copy, or a session, to go on with.
    pub fn answers(&self, name: &str, bytes: &[u8]) -> Ts<ReadAnswers> {
        typed(&match read::single(&self.method, name, bytes) {
            Ok(file) => ReadAnswers {
                values: Some(to_values(&file.session.group)),
                is_session: file.session.is_of_many(),
                told: self.speaker.problems(&file.warnings, file.source.as_ref()),
            },
            Err(refused) => ReadAnswers {
                values: None,
                is_session: false,
                told: self.speaker.problems(&refused.problems.0, refused.source.as_ref()),
            },
        })
    }

    /// Answers as a file.
    #[wasm_bindgen(js_name = answersFile)]
    pub fn answers_file(&self, values: Ts<Values>) -> Outcome<Ts<MadeFile>> {
        let converted = from_values(&self.method, &taken(&values)?);
        let text = to_toml(&self.method, &converted.answers);
        Ok(self.file("antwoorden.toml", text.into_bytes(), &converted.warnings))
    }

    /// Makes a canvas.
    #[cfg(not(feature = "full"))]
    pub fn canvas(&self, _values: Ts<Values>, _options: Ts<CanvasOptions>) -> Outcome<Option<Ts<MadeFile>>> {
        Ok(None)
    }

    /// Reads a list of people.
    pub fn people(&self, name: &str, bytes: &[u8]) -> Outcome<Ts<People>> {
        let list = self.speaker.accept(people::parse(name, bytes))?;
        let person = |person: &people::Person| PersonView {
            name: person.name.clone(),
            organisation: person.organisation.clone(),
        };
        let told = self.speaker.problems(&list.warnings, None);
        Ok(typed(&People { people: list.people.iter().map(person).collect(), told }))
    }

    /// Makes a canvas for each person.
    #[cfg(not(feature = "full"))]
    pub fn invitations(
        &self,
        _people: Vec<Ts<PersonView>>,
        _values: Ts<Values>,
        _options: Ts<CanvasOptions>,
    ) -> Outcome<Option<Ts<MadeFile>>> {
        Ok(None)
    }

    /// Reads a file that came back, and those inside it, and keeps them. They are numbered from `first` on; `changed` is
    /// when it was last changed, as RFC 3339, or empty.
    pub fn add(&mut self, name: &str, bytes: &[u8], changed: &str, first: usize) -> Vec<Ts<Arrival>> {
        let checklist = Checklist::new(&self.method);
        let parts = read::open(name, bytes).into_iter().enumerate();
        let files: Vec<Arrived> =
            parts.map(|(at, part)| Arrived::new(&self.method, first + at, part, changed)).collect();
        let shown = files.iter().map(|file| typed(&file.show(&self.method, &checklist, &self.speaker))).collect();
        self.files.extend(files);
        shown
    }

    /// Forgets files that came back.
    pub fn remove(&mut self, #[wasm_bindgen(unchecked_param_type = "number[]")] ids: Vec<usize>) {
        self.files.retain(|file| !ids.contains(&file.id));
    }

    /// Forgets all files that came back.
    pub fn clear(&mut self) {
        self.files.clear();
    }

    /// Brings together what came back.
    pub fn gather(&self, options: Ts<GatherOptions>) -> Outcome<Ts<GatheredView>> {
        Ok(typed(&returned::gather(&self.method, &self.speaker, &self.files, &taken(&options)?)))
    }

    /// Opens a session file.
    pub fn session(&self, name: &str, bytes: &[u8]) -> Outcome<Ts<SessionView>> {
        let source = self.speaker.accept(session::decode(name, bytes))?;
        let parsed = self.speaker.accept_in(Some(&source), session::parse(&source, &self.method))?;
        let overview = overview::overview(&self.method, &parsed.session);
        let told = self.speaker.problems(&parsed.warnings, Some(&source));
        Ok(typed(&SessionView { text: source.text, overview, told }))
    }

    /// Lists the actions in a session.
    pub fn actions(&self, session: &str, options: Ts<ActionOptions>) -> Outcome<Ts<MadeFile>> {
        let options: ActionOptions = taken(&options)?;
        let mut session = self.parsed("sessie.toml", session)?;
        if options.anonymous {
            session = report::without_names(&self.method, &session);
        }
        let actions = self.speaker.accept(report::register(&self.method, &session))?;
        let pilot = report::pilot(&self.method, &session).unwrap_or_default();
        let made = self.day(&options.today);
        let register = Register { method: &self.method, pilot: &pilot, actions: &actions, made };
        let export = match options.format {
            ActionFormat::Xlsx => Export::Xlsx,
            ActionFormat::Csv => Export::Csv,
            ActionFormat::Ics => Export::Ics,
        };
        let file = self.speaker.accept(register.export(export))?;
        let (count, undated) = (actions.len(), register.undated());
        let note = match export {
            Export::Ics => say::actions_in_calendar(count - undated, count, undated),
            Export::Xlsx | Export::Csv => say::actions_written(count),
        };
        let mut told = self.speaker.notes(&[note]);
        told.extend(self.speaker.problems(&file.warnings, None));
        Ok(made_file(&format!("acties.{}", export.ending()), file.bytes, told))
    }
}

impl Library {
    fn parsed(&self, name: &str, text: &str) -> Outcome<Session> {
        let source = Source { name: name.into(), text: text.into() };
        self.speaker.accept_in(Some(&source), session::parse(&source, &self.method)).map(|parsed| parsed.session)
    }

    fn day(&self, text: &str) -> Date {
        Date::parse_lenient(text, &self.method.words.months).unwrap_or(self.method.edition)
    }

    fn file(&self, name: &str, bytes: Vec<u8>, warnings: &[Problem]) -> Ts<MadeFile> {
        made_file(name, bytes, self.speaker.problems(warnings, None))
    }
}

fn made_file(name: &str, bytes: Vec<u8>, told: Vec<Told>) -> Ts<MadeFile> {
    let ending = name.rsplit('.').next().unwrap_or_default();
    let media = match ending {
        "pdf" => "application/pdf",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "csv" => "text/csv",
        "ics" => "text/calendar",
        "zip" => "application/zip",
        _ => "text/plain",
    };
    typed(&MadeFile { name: name.into(), media, bytes, told })
}
