//! The shell around the library: files, terminal and exit codes. Everything else is in the library.

mod actions;
mod answers;
mod args;
mod canvas;
mod check;
mod deck;
mod files;
mod filled;
mod gather;
mod guide;
mod house;
mod input;
mod interrupt;
mod kit;
mod label;
mod manual;
mod menu;
mod merge;
mod method;
mod new;
mod notes;
mod output;
mod page;
mod personalise;
mod progress;
mod read;
mod report;
mod run;
mod schema;
mod system;
mod template;
mod terminal;
mod votes;
mod whole;

use std::ffi::OsString;
use std::process::ExitCode;

use opschaal::messages::Language;
use opschaal::pack::Pack;

use args::{Args, Command, Early};
use input::Input;
use run::{Failed, Run};
use terminal::Terminal;

/// The exit code for a command line that is wrong.
const USAGE: u8 = 2;

/// Parses the command line, runs the command and gives the exit code: 0 fine, 1 the input has problems, 2 usage.
pub fn run() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().collect();
    let args = menu::instead_of(&args).unwrap_or(args);
    let early = Early::of(&args);
    let catalogue = args::catalogue(early.language);
    let parsed = args::parse(args, &early, &catalogue);
    let mut terminal = Terminal::new(early.color.into(), catalogue);
    let result = match parsed {
        Ok(Args { method, house_style, command, .. }) => dispatch(
            &mut Run {
                terminal,
                input: Input::default(),
                method,
                house: house_style,
                pack: Pack::built_in(Language::Dutch),
            },
            command,
        ),
        Err(wrong) => {
            terminal.show(&[wrong.problem]);
            wrong.usage.iter().for_each(|message| terminal.tell(message));
            return ExitCode::from(USAGE);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failed) => ExitCode::FAILURE,
    }
}

/// Runs a command, when its arguments go together.
fn dispatch(run: &mut Run, command: Command) -> Result<(), Failed> {
    match command {
        Command::Canvas(args) => run.accept(args.try_into()).and_then(|config| canvas::run(run, config)),
        Command::New(args) => new::run(run, args.into()),
        Command::Check(args) => check::run(run, args.into()),
        Command::Guide(args) => guide::run(run, args.into()),
        Command::Deck(args) => deck::run(run, args.into()),
        Command::Kit(args) => kit::run(run, args.into()),
        Command::Schema(args) => schema::run(run, args.into()),
        Command::Page(args) => page::run(run, args.into()),
        Command::Read(args) => run.accept(args.try_into()).and_then(|config| read::run(run, config)),
        Command::Merge(args) => merge::run(run, args.into()),
        Command::Notes(args) => notes::run(run, args.into()),
        Command::Votes(args) => votes::run(run, args.into()),
        Command::Report(args) => report::run(run, args.into()),
        Command::Actions(args) => run.accept(args.try_into()).and_then(|config| actions::run(run, config)),
        Command::Answers(args) => answers::run(run, args.into()),
        Command::Personalise(args) => personalise::run(run, args.into()),
        Command::Menu(args) => menu::run(run, dispatch, args.into()),
        Command::Completions(args) => {
            let command = args::for_shells(run.terminal.catalogue());
            manual::completions(run, manual::Completions { command, shell: args.shell })
        }
        Command::Man(args) => {
            let command = args::command(run.terminal.catalogue());
            manual::man(run, manual::Pages { command, folder: args.directory })
        }
    }
}
