//! Everything for the room: which files there are, and how each is made.

use std::collections::BTreeMap;

use super::attending::{Attending, NameSheets, name_sheets};
use super::cards::{Cards, cards};
use super::deck::{deck, notes};
use super::making::Making;
use super::materials::Materials;
use super::texts::{KitPart, KitPiece};
use super::tiles::{TilePaper, tiles};
use crate::canvas::{self, Filler, LongTables, Medium, Options, Paper};
use crate::document::{Block, Column, Document, Flow, Run, Table, typed};
use crate::kind::DocumentKind;
use crate::made::{Made, zipped};
use crate::make;
use crate::messages::pack;
use crate::method::Method;
use crate::pack::Part;
use crate::session::Session;
use crate::source::{Problem, Problems, Severity};
use crate::typeset;

/// What can be chosen about a kit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KitOptions {
    /// Who comes, or how many.
    pub people: Attending,
    /// Whether sheets, cards and slides are in greys.
    pub grayscale: bool,
    /// The paper to print posters on in tiles; none for no tiles.
    pub tile: Option<TilePaper>,
}

/// A kit: its files, and all that they are made from.
pub struct Kit<'a> {
    method: &'a Method,
    session: &'a Session,
    materials: &'a Materials,
    options: KitOptions,
    files: Vec<KitFile>,
}

/// A file of a kit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KitFile {
    /// Its name, numbered in the order of use.
    pub name: String,
    holds: Holds,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Holds {
    Index,
    /// A part by its number in the texts.
    Part(usize, Making),
}

impl<'a> Kit<'a> {
    /// Chooses what is in a kit, and for how many people. What the pack lacks is left out.
    pub fn new(method: &'a Method, session: &'a Session, materials: &'a Materials, options: KitOptions) -> Self {
        let texts = &materials.names.kit;
        let mut files = vec![KitFile { name: format!("00-{}.pdf", texts.index), holds: Holds::Index }];
        let parts = texts.parts.iter().enumerate();
        let parts = parts.filter(|(_, part)| match part.piece {
            KitPiece::Split => canvas::can_split(method),
            KitPiece::Tiles => options.tile.is_some(),
            KitPiece::Attendance | KitPiece::Badges => {
                !options.people.people().is_empty() && materials.names.attending().is_ok()
            }
            KitPiece::Introduction | KitPiece::Guide => materials.guide.is_some(),
            KitPiece::Agenda | KitPiece::Deck | KitPiece::Notes | KitPiece::Statements | KitPiece::Closing => {
                materials.workshop.is_some()
            }
            // There is nothing to vote on in a method without choices.
            KitPiece::Strips => materials.workshop.as_ref().is_some_and(|workshop| !workshop.strips.is_empty()),
            KitPiece::Canvas | KitPiece::Sheets | KitPiece::Posters => true,
        });
        for (number, (index, part)) in parts.enumerate() {
            for making in Making::all_of(part.piece) {
                let name = format!("{:02}-{}.{}", number + 1, part.name, making.ending());
                files.push(KitFile { name, holds: Holds::Part(index, making) });
            }
        }
        Self { method, session, materials, options, files }
    }

    /// The files in the order of use.
    pub fn files(&self) -> &[KitFile] {
        &self.files
    }

    /// Makes one of its files. Files don't need each other, so they can be made side by side.
    pub fn make(&self, file: &KitFile) -> Result<Made, Problems> {
        match file.holds {
            Holds::Index => typeset::document(&self.index()),
            Holds::Part(index, making) => self.part(&self.materials.names.kit.parts[index], making),
        }
    }

    /// Makes all of its files, in one zip file.
    pub fn zipped(&self) -> Result<Made, Problems> {
        let made = self.files.iter().map(|file| self.make(file)).collect::<Result<Vec<Made>, Problems>>()?;
        let warnings = self.warnings(&made);
        let files = self.files.iter().zip(made).map(|(file, made)| (file.name.clone(), made.bytes));
        Ok(Made { bytes: zipped(files)?, warnings })
    }

    /// What deserves a look in its files, when all are made. The same text on sheets of several sizes is warned of once,
    /// for the first file that it is in.
    pub fn warnings(&self, made: &[Made]) -> Vec<Problem> {
        let mut warnings = self.materials.warnings();
        let lacks_names = self.materials.names.attending().err().filter(|_| !self.options.people.people().is_empty());
        warnings.extend(lacks_names.map(|problem| Problem { severity: Severity::Warning, ..problem }));
        let mut told: Vec<&Problem> = Vec::new();
        for (file, made) in self.files.iter().zip(made) {
            let new: Vec<&Problem> = made.warnings.iter().filter(|warning| !told.contains(warning)).collect();
            warnings.extend(new.iter().map(|warning| (*warning).clone().in_file(&file.name)));
            told.extend(new);
        }
        warnings
    }

    fn part(&self, part: &KitPart, making: Making) -> Result<Made, Problems> {
        let KitOptions { people, grayscale, tile } = &self.options;
        let (grayscale, tile) = (*grayscale, *tile);
        let print = Options { medium: Medium::Print, grayscale, ..Options::default() };
        let canvas = |options| canvas::make(self.method, self.session, &options);
        // What the pack lacks has no file.
        let lacks = |part: Part| Problems::from(Problem::error(pack::pack_lacks(part.file_name())));
        let guide = || self.materials.guide.as_ref().ok_or_else(|| lacks(Part::Guide));
        let workshop = || self.materials.workshop.as_ref().ok_or_else(|| lacks(Part::Workshop));
        let cards = |kind| cards(self.method, workshop()?, kind, people.count(), grayscale);
        let names =
            |sheets| name_sheets(self.method, self.session, &self.materials.names, sheets, people.people(), grayscale);
        match making {
            Making::Introduction => typeset::document(&guide()?.short),
            Making::Guide(output) => make::document(&guide()?.full, output),
            Making::Canvas(output) => {
                let (paper, filler) = (Paper::usual(output), Filler::Person);
                let options = Options { paper, grayscale, filler, ..Options::default() };
                canvas::make_as(output, self.method, self.session, &options)
            }
            Making::Agenda(output) => {
                make::document(&workshop()?.agenda(Some(&part.agenda))?.document(self.method), output)
            }
            Making::Attendance => names(NameSheets::Attendance),
            Making::Badges => names(NameSheets::Badges),
            Making::Deck(output) => {
                make::slides(&deck(self.method, workshop()?, Some(self.session), grayscale), output)
            }
            Making::Notes(output) => make::document(&notes(self.method, workshop()?, Some(self.session)), output),
            Making::Statements => cards(Cards::Statements),
            Making::Strips => cards(Cards::Strips),
            Making::Closing => cards(Cards::Closing),
            Making::Sheets => canvas(print),
            Making::Split => canvas(Options { long_tables: LongTables::Split, ..print }),
            Making::Posters => canvas(Options { paper: Paper::A0, ..print }),
            Making::Tiles => {
                let paper = tile.unwrap_or(TilePaper::A4);
                tiles(self.method, self.session, &self.materials.names, paper, grayscale)
            }
        }
    }

    /// What to print, how often, on which paper.
    fn index(&self) -> Document {
        let texts = &self.materials.names.kit;
        let paper = self.options.tile.map_or("", TilePaper::name);
        let people = self.options.people.count().to_string();
        let filled = |text: &str| text.replace("{personen}", &people).replace("{papier}", paper);
        let mut document = Document::new(DocumentKind::Index, self.method, &texts.title);
        document.subtitle.clone_from(&texts.subtitle);
        document.description.clone_from(&texts.description);
        document.blocks = typed(&filled(&texts.explanation)).into_iter().map(Block::Flow).collect();
        // A part that comes in several formats is one row with several names.
        let mut names: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
        for file in &self.files {
            match file.holds {
                Holds::Index => {}
                Holds::Part(index, _) => names.entry(index).or_default().push(&file.name),
            }
        }
        let rows = names.into_iter().map(|(index, names)| {
            let part = &texts.parts[index];
            let name = vec![Run::strong(names.join("\n"))];
            let rest = [&part.what, &part.count, &part.paper].map(|text| vec![Flow::plain(filled(text))]);
            [vec![Flow::Paragraph { text: name }]].into_iter().chain(rest).collect()
        });
        let rows = rows.collect();
        let columns = texts.heads.iter().zip([9, 8, 4, 3]);
        let columns = columns.map(|(head, share)| Column { head: head.clone(), share }).collect();
        document.blocks.push(Block::Table(Table { caption: String::new(), columns, rows }));
        document
    }
}
