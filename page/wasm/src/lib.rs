//! The library for a browser: what a page gives in, what it shows out. What is done stands in the library.

#[cfg(feature = "full")]
mod full;
mod returned;
mod told;
mod types;

use opschaal::answers::{Date, from_typed, to_toml};
use opschaal::method::{self, Method};
use opschaal::pack::{Pack, Part};
use opschaal::people::{self, Person};
use opschaal::read::{self, Checklist};
use opschaal::report::{self, Export, Listed, Register, Spreadsheet};
use opschaal::session::{self, Session};
use opschaal::source::{Problem, Problems, Source};
use opschaal::{canvas, format, house, workshop};
use tsify::Ts;
use wasm_bindgen::prelude::*;

use returned::Numbered;
use told::{Outcome, Speaker, given, taken};
use types::{
    ActionOptions, AnswersOptions, Arrival, CanvasOptions, GatherOptions, GatheredView, GivenFile, LanguageWanted,
    MadeFile, MethodView, Overview, People, PersonView, ReadAnswers, Room, SessionView, Values,
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
    /// What the method comes with.
    pack: Pack,
    files: Vec<Numbered>,
}

#[wasm_bindgen]
impl Library {
    /// Opens it with a method or the zip file of a pack, or with our own pack in a language when none is given; and with
    /// the files of a house style.
    #[wasm_bindgen(constructor)]
    pub fn new(
        language: Ts<LanguageWanted>,
        pack: Ts<LanguageWanted>,
        method: Option<Ts<GivenFile>>,
        house: Vec<Ts<GivenFile>>,
    ) -> Outcome<Library> {
        std::panic::set_hook(Box::new(|info| error(&info.to_string())));
        let speaker = Speaker::new(taken(&language)?);
        let pack = match method {
            Some(file) => {
                let GivenFile { name, bytes } = taken(&file)?;
                speaker.accept(Pack::of_file(name, &bytes))?
            }
            None => Pack::built_in(taken(&pack)?.into()),
        };
        let mut method = speaker.accept_among(&pack, method::load_pack(&pack))?;
        let house = house.iter().map(|file| taken(file).map(|GivenFile { name, bytes }| (name, bytes)));
        let house: Vec<(String, Vec<u8>)> = house.collect::<Outcome<_>>()?;
        if let Some((name, bytes)) = house.iter().find(|(name, _)| name.to_lowercase().ends_with(".toml")) {
            let source = speaker.accept(Source::from_bytes(name, bytes))?;
            let wanted = speaker.accept_in(Some(&source), house::load(&source, &method.sheet_ids()))?;
            method = method.dressed(speaker.accept(wanted.among(&house))?);
        }
        Ok(Self { speaker, method, pack, files: Vec::new() })
    }

    /// The method, for forms.
    pub fn method(&self) -> Ts<MethodView> {
        given(&MethodView::from(&self.method))
    }

    /// What is said and done in the room.
    pub fn room(&self) -> Outcome<Ts<Room>> {
        Ok(given(&Room::from(&self.speaker.accept(workshop::load_pack(&self.pack, &self.method))?.1)))
    }

    /// The worked example.
    pub fn example(&self) -> Outcome<Ts<Values>> {
        let source = self.speaker.accept(self.pack.source(Part::Example))?;
        Ok(given(&Values::from(&self.parsed(&source.name, &source.text)?.group)))
    }

    /// Reads a file with answers of one copy, or a session, to go on with.
    pub fn answers(&self, name: &str, bytes: &[u8]) -> Ts<ReadAnswers> {
        given(&match read::single(&self.method, name, bytes) {
            Ok(file) => ReadAnswers {
                values: Some(Values::from(&file.session.group)),
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

    /// Makes a file of answers.
    #[wasm_bindgen(js_name = answersFile)]
    pub fn answers_file(&self, values: Ts<Values>) -> Outcome<Ts<MadeFile>> {
        let converted = from_typed(&self.method, &taken(&values)?.0);
        let text = to_toml(&self.method, &converted.answers);
        Ok(self.file("antwoorden", "toml", text.into_bytes(), &converted.warnings))
    }

    /// Makes a canvas; gives nothing when that takes Typst, which is not here.
    pub fn canvas(&self, values: Ts<Values>, options: Ts<CanvasOptions>) -> Outcome<Option<Ts<MadeFile>>> {
        let (session, mut warnings) = self.filled(&values)?;
        let options: CanvasOptions = taken(&options)?;
        let output = format::Output::from(options.output);
        let made = canvas::make_as(output, &self.method, &session, &options.into());
        let Some(made) = self.possible(made)? else { return Ok(None) };
        warnings.extend(made.warnings);
        Ok(Some(self.file("canvas", output.ending(), made.bytes, &warnings)))
    }

    /// Reads a list of people.
    pub fn people(&self, name: &str, bytes: &[u8]) -> Outcome<Ts<People>> {
        let list = self.speaker.accept(people::parse(name, bytes))?;
        let told = self.speaker.problems(&list.warnings, None);
        Ok(given(&People { people: list.people.into_iter().map(PersonView::from).collect(), told }))
    }

    /// Makes a canvas for each person, in one zip file; gives nothing when that takes Typst, which is not here.
    pub fn invitations(
        &self,
        people: Vec<Ts<PersonView>>,
        values: Ts<Values>,
        options: Ts<CanvasOptions>,
    ) -> Outcome<Option<Ts<MadeFile>>> {
        let people = people.iter().map(|person| taken(person).map(Person::from));
        let people: Vec<Person> = people.collect::<Outcome<_>>()?;
        let (session, mut warnings) = self.filled(&values)?;
        let options: CanvasOptions = taken(&options)?;
        let output = format::Output::from(options.output);
        let made = canvas::invitations(output, &self.method, &session, &options.into(), &people);
        let Some(made) = self.possible(made)? else { return Ok(None) };
        warnings.extend(made.warnings);
        Ok(Some(self.file("uitnodigingen", "zip", made.bytes, &warnings)))
    }

    /// Reads a file that came back, or all that is packed in it, and keeps it. They are numbered from `first` on; it was
    /// last changed at `changed`, as RFC 3339, or nobody can tell.
    pub fn add(&mut self, name: &str, bytes: &[u8], changed: &str, first: usize) -> Vec<Ts<Arrival>> {
        let checklist = Checklist::new(&self.method);
        let files = (first..).zip(read::arrived(&self.method, name, bytes, changed));
        let files: Vec<Numbered> = files.map(|(id, file)| Numbered { id, file }).collect();
        let shown = files.iter().map(|file| given(&file.show(&self.method, &checklist, &self.speaker))).collect();
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
        Ok(given(&returned::gather(&self.method, &self.speaker, &self.files, &taken(&options)?)))
    }

    /// Opens a session file.
    pub fn session(&self, name: &str, bytes: &[u8]) -> Outcome<Ts<SessionView>> {
        let source = self.speaker.accept(session::decode(name, bytes))?;
        let parsed = self.speaker.accept_in(Some(&source), session::parse(&source, &self.method))?;
        let overview = Overview::of(&self.method, &parsed.session);
        let told = self.speaker.problems(&parsed.warnings, Some(&source));
        Ok(given(&SessionView { text: source.text, overview, told }))
    }

    /// Makes the list of actions in a session.
    pub fn actions(&self, session: &str, options: Ts<ActionOptions>) -> Outcome<Ts<MadeFile>> {
        let ActionOptions { format, anonymous, today } = taken(&options)?;
        let session = self.told_of(session, anonymous)?;
        let actions = self.speaker.accept(report::actions(&self.method, &session))?;
        let listed = Listed::Group;
        let pilot = report::pilot(&self.method, &session).unwrap_or_default();
        let written = actions.listed(listed);
        let register = Register { method: &self.method, pilot: &pilot, actions: &written, made: self.day(&today) };
        let export = Export::from(format);
        let made = self.speaker.accept(register.export(export))?;
        let mut told = vec![self.speaker.note(&register.counted(export))];
        told.extend(actions.told(listed).map(|message| self.speaker.note(&message)));
        told.extend(self.speaker.problems(&made.warnings, None));
        Ok(given(&MadeFile::new("acties", export.ending(), made.bytes, told)))
    }

    /// Makes a workbook of all that people filled in.
    #[wasm_bindgen(js_name = allAnswers)]
    pub fn all_answers(&self, session: &str, options: Ts<AnswersOptions>) -> Outcome<Ts<MadeFile>> {
        let AnswersOptions { format, anonymous, today } = taken(&options)?;
        let (session, format) = (self.told_of(session, anonymous)?, Spreadsheet::from(format));
        let made = self.speaker.accept(report::workbook(&self.method, &session, self.day(&today), format))?;
        Ok(self.file("antwoorden", format.ending(), made.bytes, &made.warnings))
    }
}

impl Library {
    fn parsed(&self, name: &str, text: &str) -> Outcome<Session> {
        let source = Source { name: name.into(), text: text.into() };
        self.speaker.accept_in(Some(&source), session::parse(&source, &self.method)).map(|parsed| parsed.session)
    }

    fn told_of(&self, text: &str, anonymous: bool) -> Outcome<Session> {
        let session = self.parsed("sessie.toml", text)?;
        if anonymous { self.speaker.accept(report::without_names(&self.method, &session)) } else { Ok(session) }
    }

    fn filled(&self, values: &Ts<Values>) -> Outcome<(Session, Vec<Problem>)> {
        let converted = from_typed(&self.method, &taken(values)?.0);
        Ok((converted.answers.into(), converted.warnings))
    }

    fn day(&self, text: &str) -> Date {
        Date::parse_lenient(text, &self.method.words.months).unwrap_or(self.method.edition)
    }

    /// Takes what was made, unless it takes Typst and that is not here.
    fn possible<T>(&self, made: Result<T, Problems>) -> Outcome<Option<T>> {
        match made {
            Err(problems) if problems.0.iter().any(|problem| problem.message.code() == "sheets_not_kept") => Ok(None),
            made => self.speaker.accept(made).map(Some),
        }
    }

    fn file(&self, name: &str, ending: &str, bytes: Vec<u8>, warnings: &[Problem]) -> Ts<MadeFile> {
        given(&MadeFile::new(name, ending, bytes, self.speaker.problems(warnings, None)))
    }
}
