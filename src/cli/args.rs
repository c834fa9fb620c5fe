//! The command line, as clap reads it.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

/// Makes canvas sheets for scaling pilots: to fill in on a screen, or to print for the wall
///
/// Opschaal makes the five canvas sheets of the method "Bewust opschalen van pilots" as accessible PDF, blank or
/// with the answers from a text file filled in. The sheets are in Dutch. It never replaces a file unless you say
/// so with --force, and it needs no internet.
#[derive(Debug, Parser)]
#[command(name = "opschaal", version, max_term_width = 100, arg_required_else_help = true)]
#[command(after_help = "Start with: opschaal canvas --example\nMore about a command: opschaal canvas --help")]
pub struct Args {
    /// Use the sheets and questions of this method file, instead of the built-in method
    #[arg(long, global = true, value_name = "FILE", display_order = 900)]
    pub method: Option<PathBuf>,

    /// Use the colours, logo and fonts of this house style (TOML, see the README)
    #[arg(long, visible_alias = "huisstijl", global = true, value_name = "FILE", display_order = 900)]
    pub house_style: Option<PathBuf>,

    /// Colour in messages; `auto` is colour on a terminal, unless the variable NO_COLOR is set
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", display_order = 901)]
    pub color: Color,

    #[command(subcommand)]
    pub command: Command,
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    Canvas(CanvasArgs),
    New(NewArgs),
    Check(CheckArgs),
    Read(ReadArgs),
    Merge(MergeArgs),
    Report(ReportArgs),
    Actions(ActionsArgs),
    Personalise(PersonaliseArgs),
    Guide(GuideArgs),
    Deck(DeckArgs),
    Kit(KitArgs),
    Schema(SchemaArgs),
    /// Print completions for a shell
    #[command(hide = true)]
    Completions {
        /// The shell that reads them
        shell: Shell,
    },
    /// Print the man page, or write a page per command to a folder
    #[command(hide = true)]
    Man {
        /// Write a page per command to this folder
        #[arg(long, value_name = "DIR")]
        directory: Option<PathBuf>,
    },
}

/// Make the canvas sheets as PDF or as Word document
///
/// Without answers the sheets are blank. The PDF has fields that people fill in with a PDF viewer; with --print it
/// has none, and a text that is too long for its box goes on on a follow-up sheet. You are told which texts do not
/// fit, and which characters can't be shown. A name that ends in .docx gives a Word document with the same fields.
///
/// When something is wrong with the answers, everything that is wrong is shown, and nothing is made.
#[derive(Debug, Parser)]
#[command(
    after_help = "Examples:\n  opschaal canvas --example\n  opschaal canvas mijn-pilot.toml\n  opschaal canvas mijn-pilot.toml -o mijn-pilot.docx\n  opschaal canvas --print --paper a0 --sheets routes -o poster.pdf"
)]
pub struct CanvasArgs {
    /// A file with answers (TOML, see `opschaal new`), or a filled canvas (PDF or Word); `-` reads standard input
    #[arg(conflicts_with = "example", value_name = "ANSWERS")]
    pub answers: Option<PathBuf>,

    /// Where to write; `-` is standard output [default: the name of the answers file with .pdf, or canvas.pdf, in
    /// this folder]
    #[arg(short, long, value_name = "FILE.pdf|FILE.docx")]
    pub output: Option<PathBuf>,

    /// Only these sheets: their names, with commas and no spaces between
    ///
    /// In the built-in method: overzicht, impact, routes, ingredienten, valkuilen. They come in the order of the
    /// method, whatever the order here.
    #[arg(long, value_name = "NAMES", value_delimiter = ',', value_parser = sheet_name)]
    pub sheets: Vec<String>,

    /// The paper size, landscape; everything on a sheet grows with it [default: a3, and a4 for Word]
    #[arg(long, value_name = "SIZE", ignore_case = true)]
    pub paper: Option<Paper>,

    /// Without fields to fill in: for the wall, or for the archive
    #[arg(long)]
    pub print: bool,

    /// Say in the file that it is PDF/A, for the archive; Acrobat then opens it read-only at first
    #[arg(long, conflicts_with = "print")]
    pub archive: bool,

    /// Only the sheets with more than five rows, each over two sheets, so that sticky notes fit
    #[arg(long)]
    pub split: bool,

    /// In greys instead of colours
    #[arg(long)]
    pub grayscale: bool,

    /// Fill in the built-in example: NS and people with misunderstood behaviour around stations
    #[arg(long)]
    pub example: bool,

    /// Replace the file when there is one already
    #[arg(short, long)]
    pub force: bool,
}

/// A paper size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Paper {
    A4,
    A3,
    A2,
    A1,
    A0,
}

/// The paper of an office printer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum TilePaper {
    A4,
    A3,
}

impl From<TilePaper> for opschaal::workshop::TilePaper {
    fn from(paper: TilePaper) -> Self {
        match paper {
            TilePaper::A4 => Self::A4,
            TilePaper::A3 => Self::A3,
        }
    }
}

impl From<Paper> for opschaal::canvas::Paper {
    fn from(paper: Paper) -> Self {
        match paper {
            Paper::A4 => Self::A4,
            Paper::A3 => Self::A3,
            Paper::A2 => Self::A2,
            Paper::A1 => Self::A1,
            Paper::A0 => Self::A0,
        }
    }
}

/// Write a blank answers file to fill in with a text editor
///
/// Every question of the sheets is in it, with room for the answer. Beside it comes the file opschaal.schema.json:
/// with it an editor that knows JSON Schema for TOML, such as VS Code with the extension Even Better TOML, helps
/// while you type.
#[derive(Debug, Parser)]
#[command(visible_alias = "nieuw")]
#[command(
    after_help = "Examples:\n  opschaal new mijn-pilot.toml\n  opschaal check mijn-pilot.toml\n  opschaal canvas mijn-pilot.toml"
)]
pub struct NewArgs {
    /// Where to write; `-` is standard output, without the schema
    #[arg(value_name = "FILE.toml", default_value = "canvas.toml")]
    pub output: PathBuf,

    /// Replace the files when there are any already
    #[arg(short, long)]
    pub force: bool,
}

/// Check answers files, and show everything that is wrong at once
///
/// Each problem comes with its place in the file, and with what is allowed there. Filled canvases are checked too, PDF
/// or Word. Nothing is written. The exit code is 0 when all files are right, 1 when one is not.
#[derive(Debug, Parser)]
#[command(visible_alias = "controleer")]
#[command(after_help = "Example:\n  opschaal check mijn-pilot.toml andere-pilot.toml")]
pub struct CheckArgs {
    /// The files to check; `-` reads standard input
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
}

/// Read filled-in canvases back into answers files
///
/// Takes PDF files and Word documents as people send them back, and answers files; what a file is follows from its
/// content. A folder stands for the PDF, Word and TOML files in it. For each file a receipt says what was found and
/// what was not.
#[derive(Debug, Parser)]
#[command(visible_alias = "lees")]
#[command(after_help = "Examples:\n  opschaal read jan.pdf\n  opschaal read ontvangen -o antwoorden")]
pub struct ReadArgs {
    /// The files or folders to read
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,

    /// Where to write: a file that ends in .toml for one input, else a folder; `-` is standard output
    #[arg(short, long, value_name = "FILE.toml|DIR")]
    pub output: Option<PathBuf>,

    /// Print the receipts as JSON on standard output
    #[arg(long)]
    pub json: bool,

    /// Replace files that exist
    #[arg(short, long)]
    pub force: bool,
}

/// Put what people sent back side by side in one session file
///
/// A copy with a name or organisation under "Ingevuld door" is a contribution; a copy without is the group's own
/// result, of which there is one at most. When the session file exists, the new files are added to it.
#[derive(Debug, Parser)]
#[command(visible_alias = "samenvoegen")]
#[command(after_help = "Examples:\n  opschaal merge ontvangen -o sessie.toml\n  opschaal merge sessie.toml --show")]
pub struct MergeArgs {
    /// The files or folders to merge: PDF and Word files, answers and session files
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,

    /// The session file to write, or to add to
    #[arg(short, long, value_name = "FILE.toml", required_unless_present = "show")]
    pub output: Option<PathBuf>,

    /// This file is the group's result; all others are contributions, also without a name
    #[arg(long, value_name = "FILE")]
    pub group: Option<PathBuf>,

    /// Print how opinions spread over the options of each choice
    #[arg(long)]
    pub show: bool,
}

/// Make the report after the session, as PDF or as Word document
///
/// Takes what `merge` takes: a session file, answers, or the canvases that people sent back, in any mix. The report
/// has a page for the board, the impact, routes, ingredients, pitfalls and strategies with how opinions spread, the
/// actions, questions to talk about, and every contribution with its source. It counts, and gives no averages.
///
/// When a file can't be read nothing is made: a report that misses somebody looks like a whole one.
#[derive(Debug, Parser)]
#[command(visible_alias = "rapport")]
#[command(
    after_help = "Examples:\n  opschaal report sessie.toml -o rapport.docx\n  opschaal report ontvangen -o rapport.pdf\n  opschaal report sessie.toml --for bestuur -o bestuur.pdf\n  opschaal report sessie.toml --earlier voorjaar.toml -o rapport.pdf"
)]
pub struct ReportArgs {
    /// The files or folders to report on: session, answers, PDF
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,

    /// Where to write: a name that ends in .pdf or .docx says as what; `-` is standard output, as PDF
    #[arg(short, long, value_name = "FILE.pdf|FILE.docx", default_value = "rapport.pdf")]
    pub output: PathBuf,

    /// Whom it is for: everybody, or the board, which gets one page
    #[arg(long = "for", value_name = "WHOM", default_value = "iedereen", ignore_case = true)]
    pub audience: Audience,

    /// Call people by their organisation or a number, everywhere: in texts, actions and names of files too
    #[arg(long)]
    pub anonymous: bool,

    /// Only these sheets: their names, with commas and no spaces between
    #[arg(long, value_name = "NAMES", value_delimiter = ',', value_parser = sheet_name)]
    pub sheets: Vec<String>,

    /// Questions not to ask, by their ids in the method file, with commas between
    #[arg(long, value_name = "IDS", value_delimiter = ',')]
    pub without: Vec<String>,

    /// An earlier session or canvas of the same pilot, to compare with
    #[arg(long, value_name = "FILE")]
    pub earlier: Option<PathBuf>,

    /// This file is the group's result; all others are contributions, also without a name
    #[arg(long, value_name = "FILE")]
    pub group: Option<PathBuf>,

    /// Replace the file when there is one already
    #[arg(short, long)]
    pub force: bool,
}

/// Whom a report is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Audience {
    /// All of it
    #[value(alias = "everybody")]
    Iedereen,
    /// The first page only
    #[value(alias = "board")]
    Bestuur,
}

impl From<Audience> for opschaal::report::Audience {
    fn from(audience: Audience) -> Self {
        match audience {
            Audience::Iedereen => Self::Everybody,
            Audience::Bestuur => Self::Board,
        }
    }
}

/// Write the list of actions as spreadsheet, CSV or calendar
///
/// All actions: the rows of the list, and what stands under "Acties voor het vervolg" on the other sheets, each with
/// the code of its row. A calendar has the actions with a date, as events of a day; an event that was read before is
/// changed when it is read again.
#[derive(Debug, Parser)]
#[command(visible_alias = "acties")]
#[command(
    after_help = "Examples:\n  opschaal actions sessie.toml -o acties.xlsx\n  opschaal actions sessie.toml -o acties.ics"
)]
pub struct ActionsArgs {
    /// The files or folders to take actions from: session, answers, PDF
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,

    /// Where to write: a name that ends in .xlsx, .csv or .ics says as what
    #[arg(short, long, value_name = "FILE.xlsx|FILE.csv|FILE.ics", default_value = "acties.xlsx")]
    pub output: PathBuf,

    /// Call people by their organisation or a number
    #[arg(long)]
    pub anonymous: bool,

    /// This file is the group's result; all others are contributions, also without a name
    #[arg(long, value_name = "FILE")]
    pub group: Option<PathBuf>,

    /// Replace the file when there is one already
    #[arg(short, long)]
    pub force: bool,
}

/// Make a fillable PDF for each person invited, with name and organisation filled in
///
/// PEOPLE is a list as spreadsheets save it: CSV with a row of heads, naam and if you like organisatie. Files that
/// are there already are left alone, so a run that was stopped can be taken up again.
#[derive(Debug, Parser)]
#[command(visible_alias = "personaliseer")]
#[command(after_help = "Example:\n  opschaal personalise deelnemers.csv -d uitnodigingen mijn-pilot.toml")]
pub struct PersonaliseArgs {
    /// The people (CSV with the columns naam and organisatie)
    #[arg(value_name = "PEOPLE.csv")]
    pub people: PathBuf,

    /// What to fill in for everybody: answers, or a filled canvas
    pub answers: Option<PathBuf>,

    /// The folder to write to; it is made when it is not there
    #[arg(short, long, value_name = "DIR")]
    pub directory: PathBuf,

    /// Only these sheets, by their names with commas between
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub sheets: Vec<String>,

    /// The paper size, always landscape
    #[arg(long, value_name = "SIZE", default_value = "a3", ignore_case = true)]
    pub paper: Paper,
}

/// Make the guide to read before the workshop
///
/// A summary of the handleiding in plain Dutch, with a worked example and pointers to the rows on the sheets. The same
/// text comes as PDF or as Word: that follows from the end of the name.
#[derive(Debug, Parser)]
#[command(visible_alias = "handleiding")]
#[command(
    after_help = "Examples:\n  opschaal guide\n  opschaal guide --short -o inleiding.pdf\n  opschaal guide -o handleiding.docx"
)]
pub struct GuideArgs {
    /// Where to write, as PDF or Word; `-` is standard output, as PDF
    #[arg(short, long, value_name = "FILE.pdf|FILE.docx", default_value = "handleiding.pdf")]
    pub output: PathBuf,

    /// Only the introduction, on one page
    #[arg(long)]
    pub short: bool,

    /// Replace the file when there is one already
    #[arg(short, long)]
    pub force: bool,
}

/// Make the slides to show in the workshop
///
/// Welcome and aim, the four parts with their questions, statements to agree or disagree with, a slide for each sheet
/// to work on, and the closing questions. On a slide to work at you type until when.
#[derive(Debug, Parser)]
#[command(visible_alias = "presentatie")]
#[command(after_help = "Examples:\n  opschaal deck\n  opschaal deck --pilot mijn-pilot.toml --notes notities.pdf")]
pub struct DeckArgs {
    /// Where to write; `-` is standard output
    #[arg(short, long, value_name = "FILE.pdf", default_value = "presentatie.pdf")]
    pub output: PathBuf,

    /// Write what to say at each slide to this file: PDF or Word, by the end of its name
    #[arg(long, value_name = "FILE.pdf|FILE.docx")]
    pub notes: Option<PathBuf>,

    /// Put the name and the impact statement of this pilot on the slides
    #[arg(long, value_name = "ANSWERS")]
    pub pilot: Option<PathBuf>,

    /// Replace the files when there are any already
    #[arg(short, long)]
    pub force: bool,
}

/// Make everything for the room in one folder
///
/// Sheets, posters, cards, voting strips, agendas, the guide, the canvas to fill in and the slides. The file that
/// comes first says what to print how often, and on which paper. With answers, or a session, these are on the sheets
/// and the slides.
#[derive(Debug, Parser)]
#[command(visible_alias = "pakket")]
#[command(
    after_help = "Examples:\n  opschaal kit -d werksessie\n  opschaal kit -d werksessie --people 18 mijn-pilot.toml"
)]
pub struct KitArgs {
    /// A file with answers, or a session
    #[arg(value_name = "ANSWERS")]
    pub answers: Option<PathBuf>,

    /// The folder to write to; it is made when it is not there
    #[arg(short, long, value_name = "DIR")]
    pub directory: PathBuf,

    /// How many people come: that many voting strips and closing cards are made
    #[arg(long, value_name = "N", default_value = "12", value_parser = clap::value_parser!(u16).range(1..=500))]
    pub people: u16,

    /// The posters in numbered pieces as well, for an office printer with this paper
    #[arg(long, value_name = "SIZE", ignore_case = true)]
    pub tile: Option<TilePaper>,

    /// Sheets, posters, cards and slides in greys instead of colours
    #[arg(long)]
    pub grayscale: bool,

    /// Replace the files when there are any already
    #[arg(short, long)]
    pub force: bool,
}

/// Print the JSON Schema of answers files, for editors
///
/// `opschaal new` writes it beside the answers already.
#[derive(Debug, Parser)]
pub struct SchemaArgs {
    /// Where to write; `-` is standard output
    #[arg(short, long, value_name = "FILE", default_value = "-")]
    pub output: PathBuf,

    /// Replace the file when there is one already
    #[arg(short, long)]
    pub force: bool,
}

/// Reads one name from the list of sheets.
///
/// An empty one is a slip (`--sheets routes, impact`, or a variable in a script that holds nothing), and must not
/// end up as "all sheets".
fn sheet_name(name: &str) -> Result<String, &'static str> {
    match name.trim() {
        "" => Err("a name is missing; write the names with commas and no spaces between"),
        name => Ok(name.to_lowercase()),
    }
}

/// Finds what `--color` says before the whole line is read, for errors in the line itself and for help.
pub fn early_color(args: impl IntoIterator<Item = OsString>) -> Color {
    let mut color = Color::Auto;
    let mut args = args.into_iter().take_while(|arg| arg != "--").peekable();
    while let Some(arg) = args.next() {
        let value = match arg.to_str() {
            Some("--color") => args.peek().and_then(|value| value.to_str()),
            Some(arg) => arg.strip_prefix("--color="),
            None => None,
        };
        if let Some(value) = value.and_then(|value| Color::from_str(value, false).ok()) {
            color = value;
        }
    }
    color
}

impl From<Color> for clap::ColorChoice {
    fn from(color: Color) -> Self {
        match color {
            Color::Auto => Self::Auto,
            Color::Always => Self::Always,
            Color::Never => Self::Never,
        }
    }
}
