//! What the people get who are invited: a canvas with their name in it, a mail with that, and the session for their
//! calendar.

use super::texts::{InvitationTexts, MailKind, Workshop};
use crate::calendar::{self, Moment};
use crate::canvas::{Invitation, Options, Paper};
use crate::date::Date;
use crate::format::Output;
use crate::made::{Made, zipped};
use crate::mail::{Attachment, Place, Template, draft};
use crate::messages::mail as say;
use crate::method::Method;
use crate::people::{INVITED, Person, file_names, invited};
use crate::session::Session;
use crate::source::{Problem, Problems};

/// How names of drafts and of calendars end.
const DRAFT: &str = "eml";
const CALENDAR: &str = "ics";

/// As what the canvas of each person comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvitationOptions {
    /// Each once.
    pub outputs: Vec<Output>,
    /// How the canvas is made.
    pub canvas: Options,
    /// The size of its sheets; what is usual for each output when nobody said.
    pub paper: Option<Paper>,
}

/// What goes with a canvas.
#[derive(Debug, Clone, PartialEq)]
pub struct Sending<'a> {
    /// Has our words for it.
    pub workshop: &'a Workshop,
    /// The mail to write; none for no mails.
    pub mail: Option<Mail>,
    /// When and where the session is, as far as that is known.
    pub meeting: Option<Meeting>,
    /// The day they are made.
    pub made: Date,
}

/// A mail to everybody.
#[derive(Debug, Clone, PartialEq)]
pub struct Mail {
    /// Its words; our own when there are none.
    pub template: Option<Template>,
    /// Why it is sent.
    pub occasion: Occasion,
}

/// Why a mail is sent.
#[derive(Debug, Clone, PartialEq)]
pub enum Occasion {
    /// To invite people.
    Invite,
    /// To remind these of them, who have not replied.
    Remind(Vec<Person>),
}

impl Occasion {
    fn mail(&self) -> MailKind {
        match self {
            Self::Invite => MailKind::Invite,
            Self::Remind(_) => MailKind::Remind,
        }
    }
}

/// When and where a session is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// When it begins and ends.
    pub moment: Moment,
    /// Empty when nobody said.
    pub place: String,
}

/// Invitations that are prepared: what all have in common is made.
pub struct Invitations<'a> {
    method: &'a Method,
    people: &'a [Person],
    /// The name of the files of each of them, without ending.
    names: Vec<String>,
    copies: Vec<(Output, Invitation<'a>)>,
    mails: Option<Mails<'a>>,
    /// The session, by the name of its file.
    calendar: Option<(String, Vec<u8>)>,
    warnings: Vec<Problem>,
}

/// What mails are written with.
struct Mails<'a> {
    template: Template,
    occasion: Occasion,
    reminder: String,
    language: &'a str,
    pilot: String,
    when: String,
    place: String,
}

/// The files of somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bundle<'a> {
    /// Who they are for.
    pub person: &'a Person,
    /// What they are called.
    pub files: Vec<String>,
    index: usize,
}

impl<'a> Invitations<'a> {
    /// Prepares invitations for people, each with what a session holds filled in.
    ///
    /// Fails when a mail says what is not known, when the pack has no texts for what is sent along, and when the canvas can't
    /// be made.
    pub fn new(
        method: &'a Method,
        session: &'a Session,
        people: &'a [Person],
        options: InvitationOptions,
        sending: Option<Sending>,
    ) -> Result<Self, Problems> {
        let InvitationOptions { outputs, canvas, paper } = options;
        let (mut calendar, mut mails, mut warnings) = (None, None, Vec::new());
        if let Some(Sending { workshop, mail, meeting, made }) = sending {
            let texts = workshop.invitations()?;
            let pilot = session.pilot(method).unwrap_or_default();
            let named = if pilot.is_empty() { &texts.some_pilot } else { &pilot };
            calendar = meeting.as_ref().map(|meeting| {
                let event = calendar::Session {
                    moment: meeting.moment,
                    place: &meeting.place,
                    summary: &texts.event.replace("{pilot}", named),
                    identity: &format!("{}\n{pilot}", method.id),
                };
                let bytes = calendar::session(&event, &method.language, made);
                (format!("{}.{CALENDAR}", texts.event_file), bytes)
            });
            mails = mail.map(|mail| Mails::new(method, texts, mail, meeting, named)).transpose()?;
            warnings.extend(mails.as_ref().and_then(|mails| mails.lacking(people)));
        }
        let mut copies = Vec::new();
        for output in outputs {
            let options = Options { paper: paper.unwrap_or_else(|| Paper::usual(output)), ..canvas.clone() };
            let copy = Invitation::new(output, method, session, &options, people)?;
            warnings.extend(copy.warnings().iter().cloned());
            copies.push((output, copy));
        }
        Ok(Self { method, people, names: file_names(&method.wording, people, ""), copies, mails, calendar, warnings })
    }

    /// What deserves a look in all of them.
    pub fn warnings(&self) -> &[Problem] {
        &self.warnings
    }

    /// The session as a calendar, by the name of its file.
    pub fn calendar(&self) -> Option<(&str, &[u8])> {
        self.calendar.as_ref().map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
    }

    /// The files of each person who gets any.
    pub fn bundles(&self) -> Vec<Bundle<'a>> {
        let people = self.people.iter().enumerate().filter(|(_, person)| self.is_for(person));
        people.map(|(index, person)| Bundle { person, files: self.files(&self.names[index]), index }).collect()
    }

    /// Whether they are for everybody: who is reminded was invited before.
    fn invites(&self) -> bool {
        match self.mails.as_ref().map(|mails| &mails.occasion) {
            Some(Occasion::Remind(_)) => false,
            Some(Occasion::Invite) | None => true,
        }
    }

    fn is_for(&self, person: &Person) -> bool {
        match self.mails.as_ref().map(|mails| &mails.occasion) {
            Some(Occasion::Remind(silent)) => silent.contains(person),
            Some(Occasion::Invite) | None => true,
        }
    }

    /// Who is reminded has a canvas already: it goes with the mail only.
    fn files(&self, name: &str) -> Vec<String> {
        let copies = self.copies.iter().map(|(output, _)| format!("{name}.{}", output.ending()));
        match &self.mails {
            None => copies.collect(),
            Some(Mails { occasion: Occasion::Invite, .. }) => copies.chain([format!("{name}.{DRAFT}")]).collect(),
            Some(Mails { occasion: Occasion::Remind(_), reminder, .. }) => vec![format!("{name}{reminder}.{DRAFT}")],
        }
    }

    /// Makes the files of somebody, in the order of their names. People don't need each other, so theirs can be made side
    /// by side.
    pub fn make(&self, bundle: &Bundle) -> Result<Vec<Made>, Problems> {
        let name = &self.names[bundle.index];
        let made = self.copies.iter().map(|(output, copy)| {
            let made = copy.copy(bundle.person)?;
            let file = format!("{name}.{}", output.ending());
            let warnings = made.warnings.into_iter().map(|problem| problem.in_file(&file)).collect();
            Ok((file, output.media_type(), Made { bytes: made.bytes, warnings }))
        });
        let mut copies = made.collect::<Result<Vec<_>, Problems>>()?;
        let Some(mails) = &self.mails else { return Ok(copies.into_iter().map(|(.., made)| made).collect()) };
        let mut attached: Vec<Attachment> = Vec::new();
        for (name, kind, made) in &copies {
            attached.push(Attachment { name, kind, bytes: &made.bytes });
        }
        if let Some((name, bytes)) = self.calendar() {
            attached.push(Attachment { name, kind: "text/calendar; charset=utf-8; method=PUBLISH", bytes });
        }
        let letter = mails.template.filled(|place| mails.value(place, bundle.person), mails.language);
        let mail = draft(&bundle.person.name, bundle.person.address.as_ref(), &letter, &attached);
        Ok(match mails.occasion {
            Occasion::Invite => copies.drain(..).map(|(.., made)| made).chain([mail.into()]).collect(),
            Occasion::Remind(_) => {
                let warnings = copies.drain(..).flat_map(|(.., made)| made.warnings).collect();
                vec![Made { bytes: mail, warnings }]
            }
        })
    }

    /// Makes all files in one zip file, with the calendar and the list of who is invited.
    pub fn zipped(&self) -> Result<Made, Problems> {
        let mut warnings = self.warnings.clone();
        let mut files = Vec::new();
        for bundle in self.bundles() {
            for (name, made) in bundle.files.iter().zip(self.make(&bundle)?) {
                warnings.extend(made.warnings);
                files.push((name.clone(), made.bytes));
            }
        }
        files.extend(self.calendar.clone());
        if self.invites()
            && let Some(list) = invited(self.method, None, self.people)?
        {
            files.push((INVITED.to_string(), list));
        }
        Ok(Made { bytes: zipped(files)?, warnings })
    }
}

impl<'a> Mails<'a> {
    fn new(
        method: &'a Method,
        texts: &InvitationTexts,
        mail: Mail,
        meeting: Option<Meeting>,
        pilot: &str,
    ) -> Result<Self, Problems> {
        let Mail { template, occasion } = mail;
        let when = meeting.as_ref().map_or_else(String::new, |it| texts.spelled(it.moment, &method.words));
        let place = meeting.map_or_else(String::new, |meeting| meeting.place);
        let template = match template {
            Some(template) => template,
            None => texts.template(occasion.mail(), !when.is_empty(), !place.is_empty())?,
        };
        let reminder = format!(" ({})", texts.reminder_file);
        let pilot = pilot.to_string();
        let mails = Self { template, occasion, reminder, language: &method.language, pilot, when, place };
        mails.check().map(|()| mails)
    }

    fn value<'v>(&'v self, place: Place, person: &'v Person) -> &'v str {
        match place {
            Place::Name => &person.name,
            Place::Organisation => &person.organisation,
            Place::Pilot => &self.pilot,
            Place::When => &self.when,
            Place::Where => &self.place,
        }
    }

    /// Refuses a mail that says when or where the session is, when nobody knows.
    fn check(&self) -> Result<(), Problems> {
        let unknown = |place, value: &str| self.template.has(place) && value.is_empty();
        let mut problems = Vec::new();
        if unknown(Place::When, &self.when) {
            problems.push(Problem::error(say::mail_needs_when()).with_hint(say::give_when()));
        }
        if unknown(Place::Where, &self.place) {
            problems.push(Problem::error(say::mail_needs_where()).with_hint(say::give_where()));
        }
        if problems.is_empty() { Ok(()) } else { Err(Problems(problems)) }
    }

    /// Warns of people without an organisation in a mail that names it.
    fn lacking(&self, people: &[Person]) -> Option<Problem> {
        let lacking: Vec<String> =
            people.iter().filter(|one| one.organisation.is_empty()).map(|one| one.name.clone()).collect();
        let named = self.template.has(Place::Organisation) && !lacking.is_empty();
        named.then(|| Problem::warning(say::no_organisation_of(&lacking, lacking.len())))
    }
}
