//! Completions and man pages, made from the command line's own definition.

use std::fs;
use std::io;
use std::path::Path;

use clap::Command;
use clap_mangen::Man;
use opschaal::messages::{Catalogue, Message, program as say};
use opschaal::source::Problem;

use super::args::{self, CompletionsArgs, ManArgs};
use super::output;
use super::system::reason;
use super::{Failed, Session};

pub fn completions(session: &mut Session, args: CompletionsArgs) -> Result<(), Failed> {
    let catalogue = session.terminal.catalogue();
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut args::for_shells(catalogue), "opschaal", &mut script);
    // What zsh writes above the commands that it shows.
    let heading = format!("{}' commands", catalogue.text(&say::help_commands()).to_lowercase());
    let script = String::from_utf8_lossy(&script).replace("commands' commands", &heading);
    session.accept(output::print(script.as_bytes()))
}

pub fn man(session: &mut Session, args: ManArgs) -> Result<(), Failed> {
    let mut command = args::command(session.terminal.catalogue());
    command.build();
    let Some(directory) = args.directory else {
        let page = page(&command, session.terminal.catalogue());
        return session.accept(output::print(page.as_bytes()));
    };
    if !directory.is_dir() {
        let problem = Problem::error(say::no_such_folder(directory.display()));
        return session.accept(Err(problem.with_hint(say::make_the_folder_first())));
    }
    let written = pages(&command, &directory, session.terminal.catalogue());
    session.accept(written.map_err(|err| Problem::error(say::pages_not_written(directory.display(), reason(&err)))))
}

/// Writes the page of a command, and those of its subcommands.
fn pages(command: &Command, directory: &Path, catalogue: &Catalogue) -> io::Result<()> {
    let name = Man::new(command.clone()).get_filename();
    fs::write(directory.join(name), page(command, catalogue))?;
    let mut shown = command.get_subcommands().filter(|command| !command.is_hide_set());
    shown.try_for_each(|command| pages(command, directory, catalogue))
}

/// The page of a command, with the headings of the catalogue in place of the English ones.
fn page(command: &Command, catalogue: &Catalogue) -> String {
    let mut page = Vec::new();
    // Writing to memory can't fail.
    let _ = Man::new(command.clone()).render(&mut page);
    let line = |line: &str| match line.strip_prefix(".SH ").and_then(heading) {
        Some(heading) => format!(".SH {}\n", catalogue.text(&heading)),
        None => format!("{line}\n"),
    };
    String::from_utf8_lossy(&page).lines().map(line).collect()
}

/// What a heading of clap stands for.
fn heading(english: &str) -> Option<Message> {
    match english {
        "NAME" => Some(say::man_name()),
        "SYNOPSIS" => Some(say::man_synopsis()),
        "DESCRIPTION" => Some(say::man_description()),
        "OPTIONS" => Some(say::man_options()),
        "SUBCOMMANDS" => Some(say::man_subcommands()),
        "EXTRA" => Some(say::man_extra()),
        "VERSION" => Some(say::man_version()),
        _ => None,
    }
}
