//! `opschaal menu`: questions instead of options, for who started the program with a double click.
//!
//! Each answer becomes a command line, which is shown and run: so it does what that does, and says how to do it without
//! the menu.

mod console;
mod typed;

use std::ffi::OsString;
use std::io::{self, BufRead};
use std::path::{Path, PathBuf};

use opschaal::messages::{Language, Message, program as say};

use super::args::{self, Args, Command, Early};
use super::run::{Failed, Run};

/// What to start with.
pub struct Config {
    /// The files to read first, when there are any.
    pub files: Vec<PathBuf>,
}

/// The command line of who double-clicked the program, or dragged files onto it; none for who typed one.
pub fn instead_of(args: &[OsString]) -> Option<Vec<OsString>> {
    let (program, files) = args.split_first()?;
    let is_double_click = console::is_our_own() && files.iter().all(|file| Path::new(file).exists());
    let menu = ["menu", "--language", "nl", "--"].map(OsString::from);
    is_double_click.then(|| std::iter::once(program.clone()).chain(menu).chain(files.iter().cloned()).collect())
}

/// What there is to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Choice {
    Canvas,
    Read,
    Report,
    Language,
    Stop,
}

impl Choice {
    /// All of them, in the order in which they are offered, with what to type.
    const ALL: [(&str, Self); 5] =
        [("1", Self::Canvas), ("2", Self::Read), ("3", Self::Report), ("4", Self::Language), ("0", Self::Stop)];

    fn words(self) -> Message {
        match self {
            Self::Canvas => say::menu_canvas(),
            Self::Read => say::menu_read(),
            Self::Report => say::menu_report(),
            Self::Language => say::menu_language(),
            Self::Stop => say::menu_stop(),
        }
    }
}

/// How a command is run.
pub type Dispatch = fn(&mut Run, Command) -> Result<(), Failed>;

pub fn run(run: &mut Run, dispatch: Dispatch, config: Config) -> Result<(), Failed> {
    let mut menu = Menu { run, dispatch, session: None };
    menu.tell(&say::menu_welcome());
    if !config.files.is_empty() {
        menu.read(&config.files);
    }
    // Until there is nobody left to answer.
    while let Some(choice) = menu.choice() {
        let done = match choice {
            Choice::Canvas => menu.canvas(),
            Choice::Read => menu.ask(&say::menu_what_to_read()).map(|files| menu.read(&typed::paths(&files))),
            Choice::Report => menu.report(),
            Choice::Language => {
                menu.other_language();
                Some(())
            }
            Choice::Stop => None,
        };
        if done.is_none() {
            break;
        }
    }
    Ok(())
}

struct Menu<'r> {
    run: &'r mut Run,
    dispatch: Dispatch,
    /// The session that was made last.
    session: Option<PathBuf>,
}

impl Menu<'_> {
    /// What somebody chose; `None` when there is nobody to choose.
    fn choice(&mut self) -> Option<Choice> {
        loop {
            for (key, choice) in Choice::ALL {
                self.tell(&say::menu_item(key, choice.words()));
            }
            let typed = self.ask(&say::menu_choose())?;
            let chosen = Choice::ALL.into_iter().find(|(key, _)| *key == typed.trim_end_matches(['.', ')']));
            match chosen {
                Some((_, choice)) => return Some(choice),
                // Who drags files here wants them to be read.
                None if typed::paths(&typed).iter().any(|path| path.exists()) => self.read(&typed::paths(&typed)),
                None if typed.is_empty() => {}
                None => self.tell(&say::menu_no_choice(&typed)),
            }
        }
    }

    /// A canvas to fill in, for Word and as PDF.
    fn canvas(&mut self) -> Option<()> {
        let here = std::env::current_dir().unwrap_or_default();
        let typed = self.ask(&say::menu_where(here.display()))?;
        let folder = typed::paths(&typed).into_iter().next().unwrap_or(here);
        for name in ["canvas.docx", "canvas.pdf"] {
            let file = free(&folder.join(name));
            self.command(["canvas".into(), "-o".into(), file.into()]);
        }
        Some(())
    }

    /// Puts what came back in a session beside it.
    fn read(&mut self, files: &[PathBuf]) {
        let Some(first) = files.first() else { return self.tell(&say::menu_nothing_to_read()) };
        let session = beside(first).join("sessie.toml");
        let Some(group) = self.ask(&say::menu_which_is_the_group()) else { return };
        let group: Vec<OsString> = match typed::paths(&group).into_iter().next() {
            Some(group) => vec!["--group".into(), group.into()],
            None => vec!["--no-group".into()],
        };
        let line = |more: &[OsString]| {
            let files = files.iter().map(|file| file.clone().into_os_string());
            let mut line: Vec<OsString> = std::iter::once("merge".into()).chain(files).collect();
            line.extend(["-o".into(), session.clone().into(), "--show".into()]);
            line.extend(group.iter().chain(more).cloned());
            line
        };
        if self.command(line(&[])) || (self.agrees() && self.command(line(&["--skip-unreadable".into()]))) {
            self.session = Some(session);
        }
    }

    /// The report, for Word and as PDF.
    fn report(&mut self) -> Option<()> {
        let typed = match &self.session {
            Some(session) => self.ask(&say::menu_report_of_session(session.display()))?,
            None => self.ask(&say::menu_report_of())?,
        };
        let mut files = typed::paths(&typed);
        files.extend(self.session.clone().filter(|_| files.is_empty()));
        let Some(first) = files.first() else {
            self.tell(&say::menu_nothing_to_read());
            return Some(());
        };
        let folder = beside(first);
        for name in ["rapport.docx", "rapport.pdf"] {
            let report = free(&folder.join(name));
            let files = files.iter().map(|file| file.clone().into_os_string());
            let line = std::iter::once("report".into()).chain(files).chain(["-o".into(), report.into()]);
            if !self.command(line) {
                break;
            }
        }
        Some(())
    }

    /// From Dutch to English, and back.
    fn other_language(&mut self) {
        let other = match self.run.terminal.catalogue().language() {
            Language::Dutch => Language::English,
            Language::English => Language::Dutch,
        };
        self.run.terminal.speak(args::catalogue(other));
    }

    /// Whether to go on without what can't be read.
    fn agrees(&mut self) -> bool {
        let typed = self.ask(&say::menu_go_on_without()).unwrap_or_default();
        let yes = self.run.terminal.text(&say::menu_yes());
        typed.chars().next().is_some_and(|first| yes.starts_with(&first.to_lowercase().to_string()))
    }

    /// Shows a command line and runs it. Whether all went well.
    fn command(&mut self, line: impl IntoIterator<Item = OsString>) -> bool {
        let line: Vec<OsString> = std::iter::once("opschaal".into()).chain(line).collect();
        let language = self.run.terminal.catalogue().language();
        self.tell(&say::menu_runs(match language {
            Language::Dutch => typed::shown(&args::in_dutch(&line)),
            Language::English => typed::shown(&line),
        }));
        let early = Early { language, ..Early::of(&line) };
        let parsed = args::parse(line, &early, self.run.terminal.catalogue());
        let done = match parsed {
            Ok(Args { command, .. }) => (self.dispatch)(self.run, command).is_ok(),
            Err(wrong) => {
                self.run.terminal.show(&[wrong.problem]);
                false
            }
        };
        self.tell(&if done { say::menu_done() } else { say::menu_not_done() });
        done
    }

    fn tell(&mut self, message: &Message) {
        self.run.terminal.tell(message);
    }

    /// What somebody typed on a line; `None` at the end.
    fn ask(&mut self, question: &Message) -> Option<String> {
        self.tell(question);
        let mut line = String::new();
        match io::stdin().lock().read_line(&mut line) {
            Ok(0) | Err(_) => None,
            Ok(_) => Some(line.trim().to_string()),
        }
    }
}

/// The folder in which something lies: beside a folder, for what is in it is read again next time.
fn beside(path: &Path) -> PathBuf {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    whole.parent().map_or_else(|| whole.clone(), Path::to_path_buf)
}

/// A name that nothing has: `rapport.docx`, or else `rapport 2.docx`.
fn free(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let ending = path.extension().unwrap_or_default().to_string_lossy().into_owned();
    let numbered = (2..).map(|number| path.with_file_name(format!("{stem} {number}.{ending}")));
    std::iter::once(path.to_path_buf()).chain(numbered).find(|path| !path.exists()).unwrap_or_default()
}
