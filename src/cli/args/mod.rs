//! The command line, as clap reads it.
//!
//! What it says about itself is in `data/meldingen/hulp-nl.ftl` and `hulp-en.ftl`, and put in by [`help`]; the Dutch
//! names of commands and options are in [`names`].

mod answers;
mod early;
mod help;
mod manual;
mod names;
mod notes;
mod page;
mod session;
mod sheets;
mod usage;
mod values;
mod votes;
mod workshop;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::ErrorKind;
use clap::{Arg, ArgAction, CommandFactory, FromArgMatches, Parser, Subcommand, value_parser};
use help::Words;
use opschaal::messages::Catalogue;

pub use answers::{CheckArgs, NewArgs, SchemaArgs};
pub use early::Early;
pub use help::catalogue;
pub use manual::{CompletionsArgs, ManArgs, MenuArgs};
pub use names::in_dutch;
pub use notes::NotesArgs;
pub use page::PageArgs;
pub use session::{ActionsArgs, AnswersArgs, MergeArgs, ReadArgs, ReportArgs};
pub use sheets::{CanvasArgs, PersonaliseArgs};
pub use usage::WrongLine;
pub use values::Color;
pub use votes::VotesArgs;
pub use workshop::{DeckArgs, GuideArgs, KitArgs};

/// The command that tells about another.
const HELP: &str = "help";

#[derive(Debug, Parser)]
// Under Windows its file has another name.
#[command(name = "opschaal", bin_name = "opschaal", version, max_term_width = 100, arg_required_else_help = true)]
#[command(disable_help_flag = true, disable_help_subcommand = true, disable_version_flag = true)]
pub struct Args {
    #[arg(long, global = true, value_name = "FILE", display_order = 900)]
    pub method: Option<PathBuf>,

    #[arg(long, global = true, value_name = "FILE", display_order = 900)]
    pub house_style: Option<PathBuf>,

    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", display_order = 901)]
    pub color: Color,

    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    Canvas(CanvasArgs),
    New(NewArgs),
    Check(CheckArgs),
    Read(ReadArgs),
    Merge(MergeArgs),
    Votes(VotesArgs),
    Notes(NotesArgs),
    Report(ReportArgs),
    Actions(ActionsArgs),
    Answers(AnswersArgs),
    Personalise(PersonaliseArgs),
    Guide(GuideArgs),
    Deck(DeckArgs),
    Kit(KitArgs),
    Schema(SchemaArgs),
    Page(PageArgs),
    Menu(MenuArgs),
    #[command(hide = true)]
    Completions(CompletionsArgs),
    #[command(hide = true)]
    Man(ManArgs),
}

/// Reads the command line, or says what is wrong with it.
///
/// Who asks for help or for the version gets it here, and the program ends.
pub fn parse(args: Vec<OsString>, early: &Early, catalogue: &Catalogue) -> Result<Args, WrongLine> {
    // To put the help in takes longer than most of the work: it is there for who asks for it, or makes a mistake.
    let matches = names::add(definition()).try_get_matches_from(&args).or_else(|_| {
        let described = command(catalogue).color(early.color.into());
        described.try_get_matches_from(args).map_err(|err| shown_or_wrong(&err, catalogue))
    })?;
    match matches.subcommand() {
        // `help canvas` is another way to say `canvas --help`.
        Some((HELP, matches)) => {
            let command: Option<&String> = matches.get_one("command");
            let args = ["opschaal"].into_iter().chain(command.map(String::as_str)).chain(["--help"]);
            parse(args.map(OsString::from).collect(), early, catalogue)
        }
        Some(_) | None => Args::from_arg_matches(&matches).map_err(|err| shown_or_wrong(&err, catalogue)),
    }
}

fn shown_or_wrong(err: &clap::Error, catalogue: &Catalogue) -> WrongLine {
    match err.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => err.exit(),
        // Without any argument.
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => err.exit(),
        _ => WrongLine::of(err, catalogue.language()),
    }
}

/// The definition of the command line, with its help in the language of a catalogue.
pub fn command(catalogue: &Catalogue) -> clap::Command {
    let words = Words(catalogue);
    help::frame(help::notes(described(&words), &words), &words)
}

/// The same for shells, which know of defaults and other names themselves.
pub fn for_shells(catalogue: &Catalogue) -> clap::Command {
    described(&Words(catalogue))
}

fn described(words: &Words) -> clap::Command {
    help::texts(names::add(definition()), words)
}

/// All there is: what is in [`Args`], and what is done with before that is made.
fn definition() -> clap::Command {
    // Found by `Early`.
    let language = Arg::new("language").long("language").value_name("LANGUAGE").display_order(902);
    let language = language.value_parser(value_parser!(values::Language)).global(true);
    let help = Arg::new("help").short('h').long("help").display_order(903).action(ArgAction::Help).global(true);
    let version = Arg::new("version").short('V').long("version").display_order(904).action(ArgAction::Version);
    let about = clap::Command::new(HELP).arg(Arg::new("command").value_name("COMMAND"));
    Args::command().args([language, help, version]).subcommand(about)
}
