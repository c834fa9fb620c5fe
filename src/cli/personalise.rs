//! `opschaal personalise`: what each person gets who is invited.

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use opschaal::calendar::Moment;
use opschaal::mail::Template;
use opschaal::messages::program as say;
use opschaal::method::Method;
use opschaal::people::{self, INVITED, Person};
use opschaal::session::Doubles;
use opschaal::source::{Problem, Problems, Source};
use opschaal::workshop::{self, Bundle, InvitationOptions, Invitations, Mail, Occasion, Sending};
use rayon::prelude::*;

use super::files::Depth;
use super::filled::Filled;
use super::gather::{Group, Onto, Sources, Unreadable, gather, today};
use super::input::Purpose;
use super::output::{self, Product, Target};
use super::run::{Failed, Run};
use super::whole::Existing;
use super::{interrupt, method, progress};

/// Whom to make something for, and what.
pub struct Config {
    /// The list of people, or a folder with the list of who was invited.
    pub people: PathBuf,
    /// What is filled in for everybody.
    pub answers: Filled,
    pub folder: PathBuf,
    pub options: InvitationOptions,
    /// The words of mails; none for no mails.
    pub mail: Option<Words>,
    /// The session or the files that say who has replied: the others are reminded. None to invite everybody.
    pub remind: Vec<PathBuf>,
    pub meeting: Option<Meeting>,
}

/// The words of a mail.
pub enum Words {
    Ours,
    File(PathBuf),
}

/// When and where the session is, as typed.
pub struct Meeting {
    pub when: String,
    pub hours: String,
    pub place: String,
}

pub fn run(run: &mut Run, config: Config) -> Result<(), Failed> {
    let Config { people, answers, folder, options, mail, remind, meeting } = config;
    let method = method::load(run)?;
    let list = run.list(&people, &method)?;
    if mail.is_some() {
        run.terminal.show(&list.addresses);
    }
    let people = list.people;
    let answers = answers.read(run, &method)?;
    let meeting = meeting.map(|Meeting { when, hours, place }| {
        let moment = run.accept(Moment::parse(&when, &hours, &method.lexicon))?;
        Ok(workshop::Meeting { moment, place })
    });
    let meeting = meeting.transpose()?;
    let invites = remind.is_empty();
    let mail = match mail {
        None => None,
        Some(words) => {
            let template = match words {
                Words::Ours => None,
                Words::File(path) => Some(template(run, &path)?),
            };
            let occasion = if invites {
                Occasion::Invite
            } else {
                let Some(silent) = silent(run, &method, &people, remind)? else { return Ok(()) };
                Occasion::Remind(silent)
            };
            Some(Mail { template, occasion })
        }
    };
    let texts = if mail.is_some() || meeting.is_some() {
        Some(run.accept(workshop::load_names(&run.pack, &method))?)
    } else {
        None
    };
    let sending = texts.as_ref().map(|workshop| Sending { workshop, mail, meeting, made: today() });
    let writes = sending.as_ref().is_some_and(|sending| sending.mail.is_some());
    let invitations = run.accept(Invitations::new(&method, &answers, &people, options, sending))?;
    run.terminal.show(invitations.warnings());
    run.accept(output::make_folder(&folder))?;
    if let Some((name, bytes)) = invitations.calendar() {
        calendar(run, folder.join(name), bytes)?;
    }
    let made = make(run, &invitations, &folder);
    if invites {
        invited(run, &method, &folder.join(INVITED), &made.people)?;
    }
    made.tell(run, &folder)?;
    if writes {
        run.terminal.tell(&say::drafts_made());
    }
    Ok(())
}

/// What was made.
struct Done {
    /// Those whose files are all there now, in the order of the list.
    people: Vec<Person>,
    /// How many there had to be, were there already, and were made.
    all: usize,
    there: usize,
    made: usize,
}

/// Makes what is not there yet, until something fails that would fail for all others.
fn make(run: &mut Run, invitations: &Invitations, folder: &Path) -> Done {
    let bundles = invitations.bundles();
    let all = bundles.len();
    let is_there = |bundle: &Bundle| bundle.files.iter().all(|file| folder.join(file).exists());
    let (there, wanted): (Vec<Bundle>, Vec<Bundle>) = bundles.iter().cloned().partition(is_there);
    let problems = Mutex::new(Vec::new());
    let made = AtomicUsize::new(0);
    let bar = progress::bar(wanted.len(), run.terminal.catalogue());
    let failed = AtomicBool::new(false);
    wanted.par_iter().for_each(|bundle| {
        if interrupt::requested() || failed.load(Ordering::Relaxed) {
            return;
        }
        let (done, found) = write(invitations, bundle, folder);
        if done {
            made.fetch_add(1, Ordering::Relaxed);
        } else {
            // A full disk or a folder that is gone would fail for all the others as well.
            failed.store(true, Ordering::Relaxed);
        }
        if !found.is_empty() {
            problems.lock().unwrap_or_else(std::sync::PoisonError::into_inner).extend(found);
        }
        bar.inc(1);
    });
    bar.finish_and_clear();
    let problems = Problems(problems.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner));
    run.terminal.show(&problems.sorted().0);
    let people = bundles.iter().filter(|bundle| is_there(bundle)).map(|bundle| bundle.person.clone()).collect();
    Done { people, all, there: there.len(), made: made.into_inner() }
}

/// Writes the files of somebody that are not there yet, and tells whether they all are now.
fn write(invitations: &Invitations, bundle: &Bundle, folder: &Path) -> (bool, Vec<Problem>) {
    let files = match invitations.make(bundle) {
        Ok(files) => files,
        Err(problems) => return (false, problems.0),
    };
    let mut found = Vec::new();
    for (name, made) in bundle.files.iter().zip(files) {
        found.extend(made.warnings);
        let path = folder.join(name);
        if path.exists() {
            continue;
        }
        if let Err(problem) = Target::new(path, Product::Invitation, Existing::Kept).write_quickly(&made.bytes) {
            found.push(problem);
            return (false, found);
        }
    }
    (true, found)
}

impl Done {
    fn tell(&self, run: &mut Run, folder: &Path) -> Result<(), Failed> {
        let (made, all, folder) = (self.made, self.all, folder.display());
        run.terminal.tell(&match self.there {
            0 => say::copies_made(made, all, folder),
            there => say::copies_made_beside(made, all, folder, there),
        });
        if made + self.there == all {
            return Ok(());
        }
        run.terminal.tell(&say::run_again());
        Err(Failed)
    }
}

/// Reads the words of a mail. Whatever they look like, they are text.
fn template(run: &mut Run, path: &Path) -> Result<Template, Failed> {
    let read = run.input.bytes(path, Purpose::Mail);
    let (name, bytes) = run.accept(read)?;
    let source = run.accept(Source::from_bytes(name, &bytes))?;
    run.terminal.remember(&source);
    run.accept(Template::parse(&source))
}

/// Who of the people has not replied; none when there is nobody to remind, which is told.
fn silent(
    run: &mut Run,
    method: &Method,
    people: &[Person],
    files: Vec<PathBuf>,
) -> Result<Option<Vec<Person>>, Failed> {
    let sources = Sources {
        files,
        depth: Depth::Top,
        // What is nobody's counts for nobody.
        group: Group::Nobody,
        doubles: Doubles::default(),
        votes: None,
        unreadable: Unreadable::Skip,
    };
    let merged = gather(run, method, Onto::default(), &sources)?;
    let replies = people::replies(people, &merged.session);
    if !replies.unread.is_empty() {
        let unread = replies.unread.iter().map(Person::called);
        run.terminal.tell(&say::look_at_unread_first(unread, replies.unread.len()));
    }
    let silent: Vec<Person> = replies.silent.into_iter().chain(replies.unchanged).collect();
    if silent.is_empty() {
        run.terminal.tell(&say::all_replied());
        return Ok(None);
    }
    Ok(Some(silent))
}

/// Writes the session for calendars. One that is there stays: it is in mails that were made.
fn calendar(run: &mut Run, path: PathBuf, bytes: &[u8]) -> Result<(), Failed> {
    if let Ok(there) = std::fs::read(&path) {
        if there != bytes {
            run.terminal.tell(&say::file_kept(path.display()));
        }
        return Ok(());
    }
    let target = Target::new(path, Product::Invitation, Existing::Kept);
    run.accept(target.write_quickly(bytes)).map(|_| ())
}

/// Keeps the list of who was invited. What is in it already stays.
fn invited(run: &mut Run, method: &Method, path: &Path, people: &[Person]) -> Result<(), Failed> {
    let there = if path.exists() {
        let read = run.input.bytes(path, Purpose::People);
        Some(run.accept(read)?.1)
    } else {
        None
    };
    if people.is_empty() && there.is_none() {
        return Ok(());
    }
    match run.accept(people::invited(method, there.as_deref(), people))? {
        Some(bytes) => {
            let target = Target::new(path.to_path_buf(), Product::Invitation, Existing::Replaced);
            run.accept(target.write(&bytes)).map(|_| ())
        }
        None => Ok(()),
    }
}
