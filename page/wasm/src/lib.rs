//! The library for a browser: what a page gives in, what it shows out. What is done stands in the library.

mod dress;
#[cfg(feature = "full")]
mod full;
mod moments;
mod of_session;
mod returned;
mod told;
mod types;
mod wall;

use opschaal::answers::{Date, Value, from_typed, to_toml};
use opschaal::calendar::Moment;
use opschaal::mail::Template;
use opschaal::method::{self, Method};
use opschaal::pack::{Pack, Part};
use opschaal::people::{self, Person};
use opschaal::read::{self, Checklist};
use opschaal::session::{self, Progress, Session};
use opschaal::source::{Problem, Problems, Source};
use opschaal::workshop::{self, InvitationOptions, Invitations, Mail, MailKind, Meeting, Occasion, Sending, Workshop};
use opschaal::{canvas, format};
use tsify::Ts;
use wasm_bindgen::prelude::*;

use returned::Numbered;
use told::{Outcome, Speaker, given, taken};
use types::{
    Arrival, CanvasOptions, Carried, GatherOptions, GatheredView, GivenFile, InvitationsWanted, LanguageWanted,
    MadeFile, MailWanted, MeetingWanted, MethodView, People, PersonView, ReadAnswers, Room, Values,
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
        let method = speaker.accept_among(&pack, method::load_pack(&pack))?;
        let house = house.iter().map(|file| taken(file).map(|GivenFile { name, bytes }| (name, bytes)));
        let house: Vec<(String, Vec<u8>)> = house.collect::<Outcome<_>>()?;
        let method = dress::dressed(&speaker, method, &house)?;
        Ok(Self { speaker, method, pack, files: Vec::new() })
    }

    /// The method, for forms.
    pub fn method(&self) -> Ts<MethodView> {
        given(&MethodView::from(&self.method))
    }

    /// What is said and done in the room.
    pub fn room(&self) -> Outcome<Ts<Room>> {
        Ok(given(&Room::from(&self.texts()?)))
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
        let options: CanvasOptions = taken(&options)?;
        let (session, mut warnings) = self.filled(&values, &options.carried, options.session.as_deref())?;
        let output = format::Output::from(options.output);
        let made = canvas::make_as(output, &self.method, &session, &options.into());
        let Some(made) = self.possible(made)? else { return Ok(None) };
        warnings.extend(made.warnings);
        Ok(Some(self.file("canvas", output.ending(), made.bytes, &warnings)))
    }

    /// Reads a list of people.
    pub fn people(&self, name: &str, bytes: &[u8]) -> Outcome<Ts<People>> {
        let list = self.speaker.accept(people::parse(&self.method.lexicon, name, bytes))?;
        let [told, addresses] = [&list.warnings, &list.addresses].map(|said| self.speaker.problems(said, None));
        Ok(given(&People { people: list.people.into_iter().map(PersonView::from).collect(), told, addresses }))
    }

    /// Makes a canvas for each person, with mails and a calendar when they are wanted, in one zip file; gives nothing when
    /// that takes Typst, which is not here.
    pub fn invitations(
        &self,
        people: Vec<Ts<PersonView>>,
        values: Ts<Values>,
        options: Ts<CanvasOptions>,
        wanted: Ts<InvitationsWanted>,
    ) -> Outcome<Option<Ts<MadeFile>>> {
        let people = people.iter().map(|person| taken(person).map(Person::from));
        let people: Vec<Person> = people.collect::<Outcome<_>>()?;
        let options: CanvasOptions = taken(&options)?;
        let (session, mut warnings) = self.filled(&values, &options.carried, options.session.as_deref())?;
        let wanted: InvitationsWanted = taken(&wanted)?;
        let outputs = wanted.outputs.iter().map(|output| (*output).into()).collect();
        let paper = options.paper.map(Into::into);
        let options = InvitationOptions { outputs, canvas: options.into(), paper };
        let texts = match (&wanted.mail, &wanted.meeting) {
            (None, None) => None,
            (Some(_), _) | (_, Some(_)) => {
                Some(self.speaker.accept_among(&self.pack, workshop::load_names(&self.pack, &self.method))?)
            }
        };
        let sending = texts.as_ref().map(|texts| self.sending(texts, wanted)).transpose()?;
        let made = Invitations::new(&self.method, &session, &people, options, sending);
        let Some(made) = self.possible(made.and_then(|invitations| invitations.zipped()))? else { return Ok(None) };
        warnings.extend(made.warnings);
        Ok(Some(self.file("uitnodigingen", "zip", made.bytes, &warnings)))
    }

    /// The mail that we would write, to change.
    #[wasm_bindgen(js_name = mailText)]
    pub fn mail_text(&self, reminds: bool, meets: bool, has_place: bool) -> Outcome<String> {
        let texts = self.speaker.accept_among(&self.pack, workshop::load_names(&self.pack, &self.method))?;
        let kind = if reminds { MailKind::Remind } else { MailKind::Invite };
        self.speaker.accept(texts.mail_text(kind, meets, has_place))
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
}

impl Library {
    /// The texts of a session in a room.
    fn texts(&self) -> Outcome<Workshop> {
        let texts = workshop::load_pack(&self.pack, &self.method);
        self.speaker.accept_among(&self.pack, texts).map(|(_, workshop)| workshop)
    }

    fn parsed(&self, name: &str, text: &str) -> Outcome<Session> {
        let source = Source { name: name.into(), text: text.into() };
        self.speaker.accept_in(Some(&source), session::parse(&source, &self.method)).map(|parsed| parsed.session)
    }

    /// What sheets and slides are made of: values, with how far actions of an earlier session are; or a session, with what
    /// was written about the pilot before it when the group has no result yet.
    fn filled(
        &self,
        values: &Ts<Values>,
        carried: &[Carried],
        session: Option<&str>,
    ) -> Outcome<(Session, Vec<Problem>)> {
        let converted = from_typed(&self.method, &taken(values)?.0);
        let mut known = Session::from(converted.answers);
        known.progress = carried.iter().map(Progress::from).collect();
        let Some(text) = session else { return Ok((known, converted.warnings)) };
        let mut session = self.parsed("sessie.toml", text)?;
        if session.group.is_empty() {
            // What was ticked beforehand the group did not choose.
            for (path, value) in known.group.iter().filter(|(_, value)| matches!(value, Value::Text(_))) {
                session.group.set(path.clone(), value.clone());
            }
        }
        Ok((session, converted.warnings))
    }

    /// What goes with a canvas.
    fn sending<'t>(&self, workshop: &'t Workshop, wanted: InvitationsWanted) -> Outcome<Sending<'t>> {
        let meeting = wanted.meeting.map(|MeetingWanted { when, hours, place }| {
            let moment = Moment::parse(&when, &hours, &self.method.lexicon);
            self.speaker.accept(moment).map(|moment| Meeting { moment, place })
        });
        let mail = wanted.mail.map(|MailWanted { template, remind }| {
            let source = template.map(|text| Source { name: String::new(), text });
            let template = source.map(|source| self.speaker.accept_in(Some(&source), Template::parse(&source)));
            let template = template.transpose()?;
            let occasion = if remind.is_empty() { Occasion::Invite } else { Occasion::Remind(types::people(remind)) };
            Outcome::Ok(Mail { template, occasion })
        });
        Ok(Sending { workshop, mail: mail.transpose()?, meeting: meeting.transpose()?, made: self.day(&wanted.today) })
    }

    fn day(&self, text: &str) -> Date {
        self.method.lexicon.date(text).unwrap_or(self.method.edition)
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
