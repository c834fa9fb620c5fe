//! What is made: all that needs Typst.

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

use opschaal::canvas::{self, Claim, Filler, LongTables, Medium, Options, Paper};
use opschaal::document::Document;
use opschaal::format::Output as Format;
use opschaal::guide::{self, Guide};
use opschaal::pdf::Copies;
use opschaal::people::{self, Person};
use opschaal::report::{self, Audience};
use opschaal::session::Session;
use opschaal::source::{Problem, Source};
use opschaal::workshop::{self, Kit, KitOptions, TilePaper, Workshop};
use opschaal::{Made, assets, make};
use tsify::Ts;
use wasm_bindgen::prelude::*;
use zip::write::{SimpleFileOptions, ZipWriter};

use crate::filled::from_values;
use crate::told::{Outcome, taken, typed};
use crate::types::{
    AgendaItemView, AgendaView, CanvasOptions, KitWanted, MadeFile, MediumWanted, Output, PaperWanted, PersonView,
    ReportOptions, Room, StatementView, TileWanted, Values,
};
use crate::{Library, made_file};

#[wasm_bindgen]
impl Library {
    /// What is said and done in the room.
    pub fn room(&self) -> Outcome<Option<Ts<Room>>> {
        let workshop = self.workshop(&self.guide_texts()?)?;
        let item = |item: &workshop::AgendaItem| AgendaItemView {
            minutes: item.minutes,
            what: item.what.clone(),
            how: item.how.clone(),
        };
        let agenda = |agenda: &workshop::Agenda| AgendaView {
            id: agenda.id.clone(),
            title: agenda.title.clone(),
            subtitle: agenda.subtitle.clone(),
            items: agenda.items.iter().map(item).collect(),
        };
        let statement = |statement: &workshop::Statement| StatementView {
            id: statement.id.clone(),
            color: statement.color.hex(),
            text: statement.text.clone(),
            note: statement.note.clone(),
        };
        Ok(Some(typed(&Room {
            statements: workshop.statements.iter().map(statement).collect(),
            agendas: workshop.agendas.iter().map(agenda).collect(),
            closing: workshop.closing,
        })))
    }

    /// Makes a canvas.
    pub fn canvas(&self, values: Ts<Values>, options: Ts<CanvasOptions>) -> Outcome<Option<Ts<MadeFile>>> {
        let (session, mut warnings) = self.filled(&values)?;
        let options: CanvasOptions = taken(&options)?;
        let output = format(options.output);
        let made = canvas::make_as(output, &self.method, &session, &canvas_options(options));
        let made = self.speaker.accept(made)?;
        warnings.extend(made.warnings);
        Ok(Some(self.file(&format!("canvas.{}", output.ending()), made.bytes, &warnings)))
    }

    /// Makes a canvas for each person.
    pub fn invitations(
        &self,
        people: Vec<Ts<PersonView>>,
        values: Ts<Values>,
        options: Ts<CanvasOptions>,
    ) -> Outcome<Option<Ts<MadeFile>>> {
        let people = people.iter().map(|person| Ok(taken(person)?.person())).collect::<Outcome<Vec<Person>>>()?;
        let (session, mut warnings) = self.filled(&values)?;
        let options: CanvasOptions = taken(&options)?;
        let output = format(options.output);
        let options = canvas_options(options);
        let made = match output {
            Format::Pdf => self.pdf_invitations(&people, &session, &options, &mut warnings)?,
            Format::Word => self.word_invitations(&people, &session, &options)?,
        };
        let names = people::file_names(&people, &format!(".{}", output.ending()));
        let mut files = Vec::new();
        for (name, made) in names.into_iter().zip(made) {
            warnings.extend(made.warnings.into_iter().map(|problem| problem.in_file(&name)));
            files.push((name, made.bytes));
        }
        Ok(Some(self.file("uitnodigingen.zip", zipped(files)?, &warnings)))
    }

    /// Draws a page of a canvas as SVG; pages count from 0. Gives nothing for a page that is not there.
    pub fn preview(&self, values: Ts<Values>, options: Ts<CanvasOptions>, page: usize) -> Outcome<String> {
        let (session, _) = self.filled(&values)?;
        let options = canvas_options(taken(&options)?);
        let document = self.speaker.accept(canvas::layout(&self.method, &session, &options))?;
        let page = document.pages().get(page);
        Ok(page.map(|page| typst_svg::svg(page, &typst_svg::SvgOptions::default())).unwrap_or_default())
    }

    /// Makes everything for the room.
    pub fn kit(&self, values: Ts<Values>, wanted: Ts<KitWanted>) -> Outcome<Ts<MadeFile>> {
        let (session, mut warnings) = self.filled(&values)?;
        let KitWanted { people, grayscale, tile } = taken(&wanted)?;
        let tile = tile.map(|tile| match tile {
            TileWanted::A4 => TilePaper::A4,
            TileWanted::A3 => TilePaper::A3,
        });
        let guide = self.guide_texts()?;
        let workshop = self.workshop(&guide)?;
        let kit = Kit::new(&self.method, &session, &guide, &workshop, KitOptions { people, grayscale, tile });
        let made: Vec<Made> =
            kit.files().iter().map(|file| self.speaker.accept(kit.make(file))).collect::<Outcome<_>>()?;
        warnings.extend(kit.warnings(&made));
        let files = kit.files().iter().zip(made).map(|(file, made)| (file.name.clone(), made.bytes));
        Ok(self.file("werksessie.zip", zipped(files)?, &warnings))
    }

    /// Makes the summary of the handleiding.
    pub fn guide(&self, output: Ts<Output>) -> Outcome<Ts<MadeFile>> {
        self.document("handleiding", &self.guide_texts()?.full, taken(&output)?, Vec::new())
    }

    /// Makes slides.
    pub fn deck(&self, values: Ts<Values>) -> Outcome<Ts<MadeFile>> {
        let (session, mut warnings) = self.filled(&values)?;
        let workshop = self.workshop(&self.guide_texts()?)?;
        let made = self.speaker.accept(workshop::deck(&self.method, &workshop, Some(&session.group), false))?;
        warnings.extend(made.warnings);
        Ok(self.file("presentatie.pdf", made.bytes, &warnings))
    }

    /// Makes what to say at each slide.
    pub fn notes(&self, values: Ts<Values>, output: Ts<Output>) -> Outcome<Ts<MadeFile>> {
        let (session, warnings) = self.filled(&values)?;
        let workshop = self.workshop(&self.guide_texts()?)?;
        let notes = workshop::notes(&self.method, &workshop, Some(&session.group));
        self.document("notities", &notes, taken(&output)?, warnings)
    }

    /// Makes the report on a session.
    pub fn report(&self, session: &str, options: Ts<ReportOptions>) -> Outcome<Ts<MadeFile>> {
        let options: ReportOptions = taken(&options)?;
        let session = self.parsed("sessie.toml", session)?;
        let earlier = options.earlier.map(|text| self.parsed("eerder.toml", &text)).transpose()?;
        let today = self.day(&options.today);
        let chosen = report::Options {
            sheets: options.sheets,
            anonymous: options.anonymous,
            earlier,
            ..report::Options::new(today)
        };
        let report = self.speaker.accept(report::report(&self.method, &session, &chosen))?;
        let (name, audience) =
            if options.board { ("bestuur", Audience::Board) } else { ("rapport", Audience::Everybody) };
        let warnings = report.warnings(&self.method, &chosen);
        self.document(name, &report.document(&self.method, audience), options.output, warnings)
    }
}

impl Library {
    fn filled(&self, values: &Ts<Values>) -> Outcome<(Session, Vec<Problem>)> {
        let converted = from_values(&self.method, &taken(values)?);
        Ok((converted.answers.into(), converted.warnings))
    }

    fn guide_texts(&self) -> Outcome<Guide> {
        let example = self.parsed("voorbeeld-stations.toml", assets::EXAMPLE)?.group;
        let source = Source { name: "handleiding.nl.toml".into(), text: assets::GUIDE.into() };
        self.speaker.accept_in(Some(&source), guide::load(&source, &self.method, &example))
    }

    fn workshop(&self, guide: &Guide) -> Outcome<Workshop> {
        let source = Source { name: "werksessie.nl.toml".into(), text: assets::WORKSHOP.into() };
        self.speaker.accept_in(Some(&source), workshop::load(&source, &self.method, guide))
    }

    fn document(
        &self,
        name: &str,
        document: &Document,
        output: Output,
        mut warnings: Vec<Problem>,
    ) -> Outcome<Ts<MadeFile>> {
        let output = format(output);
        let made = self.speaker.accept(make::document(document, output))?;
        warnings.extend(made.warnings);
        Ok(made_file(&format!("{name}.{}", output.ending()), made.bytes, self.speaker.problems(&warnings, None)))
    }

    fn pdf_invitations(
        &self,
        people: &[Person],
        session: &Session,
        options: &Options,
        warnings: &mut Vec<Problem>,
    ) -> Outcome<Vec<Made>> {
        let typed = people.iter().flat_map(|person| [person.name.as_str(), person.organisation.as_str()]);
        let form = self.speaker.accept(canvas::invitation(&self.method, session, options, typed))?;
        warnings.extend(form.made.warnings.iter().cloned());
        let paths = [self.method.person_field.as_str(), self.method.organisation_field.as_str()];
        let copies = self.speaker.accept(Copies::new(&form, &paths))?;
        let copy = |person: &Person| {
            copies.copy(&BTreeMap::from([(paths[0], person.name.as_str()), (paths[1], person.organisation.as_str())]))
        };
        Ok(people.iter().map(copy).collect())
    }

    fn word_invitations(&self, people: &[Person], session: &Session, options: &Options) -> Outcome<Vec<Made>> {
        let paths = [&self.method.person_field, &self.method.organisation_field];
        let copy = |person: &Person| {
            let mut session = session.clone();
            for (path, words) in paths.into_iter().zip([&person.name, &person.organisation]) {
                session.group.set(path.clone(), opschaal::answers::Value::Text(words.clone()));
            }
            self.speaker.accept(canvas::word(&self.method, &session, options))
        };
        people.iter().map(copy).collect()
    }
}

fn format(output: Output) -> Format {
    match output {
        Output::Pdf => Format::Pdf,
        Output::Word => Format::Word,
    }
}

fn canvas_options(options: CanvasOptions) -> Options {
    Options {
        sheets: options.sheets,
        paper: options.paper.map_or_else(
            || Paper::usual(format(options.output)),
            |paper| match paper {
                PaperWanted::A4 => Paper::A4,
                PaperWanted::A3 => Paper::A3,
                PaperWanted::A2 => Paper::A2,
                PaperWanted::A1 => Paper::A1,
                PaperWanted::A0 => Paper::A0,
            },
        ),
        medium: match options.medium {
            MediumWanted::Form => Medium::Form(Claim::Accessible),
            MediumWanted::Archive => Medium::Form(Claim::Archival),
            MediumWanted::Print => Medium::Print,
        },
        grayscale: options.grayscale,
        long_tables: if options.split { LongTables::Split } else { LongTables::Whole },
        filler: if options.person { Filler::Person } else { Filler::Anyone },
    }
}

/// Puts files in one; what is in them is packed already.
fn zipped(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Outcome<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let failed = |err: &dyn std::fmt::Display| JsValue::from_str(&err.to_string());
    for (name, bytes) in files {
        let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        zip.start_file(name, stored).map_err(|err| failed(&err))?;
        zip.write_all(&bytes).map_err(|err| failed(&err))?;
    }
    Ok(zip.finish().map_err(|err| failed(&err))?.into_inner())
}
