//! Commands that make what is used in the workshop.

use std::path::PathBuf;

use clap::Args;

use super::values::{TilePaper, existing, expected};
use crate::cli::filled::Filled;
use crate::cli::kit::Expected;
use crate::cli::output::{Product, Target};
use crate::cli::{deck, guide, kit};

#[derive(Debug, Args)]
pub struct GuideArgs {
    #[arg(short, long, value_name = "FILE.pdf|.docx|.odt", default_value = "handleiding.pdf")]
    pub output: PathBuf,

    #[arg(long)]
    pub short: bool,

    #[arg(long, value_name = "FILE.dotx|.docx")]
    pub template: Option<PathBuf>,

    #[arg(short, long)]
    pub force: bool,
}

#[derive(Debug, Args)]
pub struct DeckArgs {
    #[arg(short, long, value_name = "FILE.pdf|.odp", default_value = "presentatie.pdf")]
    pub output: PathBuf,

    #[arg(long, value_name = "FILE.pdf|.docx|.odt")]
    pub notes: Option<PathBuf>,

    #[arg(long, value_name = "FILE.pdf|.docx|.odt")]
    pub agenda: Option<PathBuf>,

    #[arg(long, value_name = "ID", requires = "agenda")]
    pub agenda_id: Option<String>,

    #[arg(long, value_name = "ANSWERS")]
    pub pilot: Option<PathBuf>,

    #[arg(long, value_name = "FILE.toml", conflicts_with = "pilot")]
    pub session: Option<PathBuf>,

    #[arg(long)]
    pub grayscale: bool,

    #[arg(short, long)]
    pub force: bool,
}

#[derive(Debug, Args)]
pub struct KitArgs {
    #[arg(value_name = "ANSWERS")]
    pub answers: Option<PathBuf>,

    #[arg(long, requires = "answers")]
    pub next: bool,

    #[arg(short, long, value_name = "DIR")]
    pub directory: PathBuf,

    #[arg(long, value_name = "N|PEOPLE.csv", default_value = "12", value_parser = expected)]
    pub people: Expected,

    #[arg(long, value_name = "SIZE", ignore_case = true)]
    pub tile: Option<TilePaper>,

    #[arg(long)]
    pub grayscale: bool,

    #[arg(long, value_name = "FILE.dotx|.docx")]
    pub template: Option<PathBuf>,

    #[arg(short, long)]
    pub force: bool,
}

impl From<GuideArgs> for guide::Config {
    fn from(args: GuideArgs) -> Self {
        Self {
            target: Target::new(args.output, Product::Document, existing(args.force)),
            template: args.template,
            length: if args.short { guide::Length::Short } else { guide::Length::Full },
        }
    }
}

impl From<DeckArgs> for deck::Config {
    fn from(args: DeckArgs) -> Self {
        let existing = existing(args.force);
        Self {
            target: Target::new(args.output, Product::Deck, existing),
            notes: args.notes.map(|path| Target::new(path, Product::Document, existing)),
            agenda: args.agenda.map(|path| (Target::new(path, Product::Document, existing), args.agenda_id)),
            grayscale: args.grayscale,
            about: match (args.session, args.pilot) {
                (Some(session), _) => Some(deck::About::Session(session)),
                (None, Some(pilot)) => Some(deck::About::Pilot(pilot)),
                (None, None) => None,
            },
        }
    }
}

impl From<KitArgs> for kit::Config {
    fn from(args: KitArgs) -> Self {
        let tile = args.tile.map(Into::into);
        Self {
            answers: Filled::of(args.answers, args.next),
            folder: args.directory,
            existing: existing(args.force),
            template: args.template,
            people: args.people,
            grayscale: args.grayscale,
            tile,
        }
    }
}
