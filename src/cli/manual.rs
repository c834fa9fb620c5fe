//! Completions and man pages, made from the command line's own definition.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::Command;
use clap_complete::Shell;
use clap_mangen::Man;
use opschaal::messages::{Catalogue, Message, program as say};
use opschaal::source::Problem;

use super::output;
use super::run::{Failed, Run};
use super::system::reason;

/// The command line to complete, and the shell that does.
pub struct Completions {
    pub command: Command,
    pub shell: Shell,
}

/// The command line to write pages about, and the folder for a page per command; without one it is a single page.
pub struct Pages {
    pub command: Command,
    pub folder: Option<PathBuf>,
}

pub fn completions(run: &mut Run, config: Completions) -> Result<(), Failed> {
    let Completions { mut command, shell } = config;
    let catalogue = run.terminal.catalogue();
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "opschaal", &mut script);
    // What zsh writes above the commands that it shows.
    let heading = format!("{}' commands", catalogue.text(&say::help_commands()).to_lowercase());
    let script = String::from_utf8_lossy(&script).replace("commands' commands", &heading);
    run.accept(output::print(script.as_bytes()))
}

pub fn man(run: &mut Run, config: Pages) -> Result<(), Failed> {
    let Pages { mut command, folder } = config;
    command.build();
    let Some(folder) = folder else {
        let page = page(&command, run.terminal.catalogue());
        return run.accept(output::print(page.as_bytes()));
    };
    if !folder.is_dir() {
        let problem = Problem::error(say::no_such_folder(folder.display()));
        return run.accept(Err(problem.with_hint(say::make_the_folder_first())));
    }
    let written = pages(&command, &folder, run.terminal.catalogue());
    run.accept(written.map_err(|err| Problem::error(say::pages_not_written(folder.display(), reason(&err)))))
}

/// Writes the page of a command, and those of its subcommands.
fn pages(command: &Command, folder: &Path, catalogue: &Catalogue) -> io::Result<()> {
    let name = Man::new(command.clone()).get_filename();
    fs::write(folder.join(name), page(command, catalogue))?;
    let mut shown = command.get_subcommands().filter(|command| !command.is_hide_set());
    shown.try_for_each(|command| pages(command, folder, catalogue))
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
