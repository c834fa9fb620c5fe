//! What takes Typst.

use opschaal::document::Document;
use opschaal::method;
use opschaal::pack::Pack;
use opschaal::report::{self, Audience, Moments};
use opschaal::source::Problem;
use opschaal::workshop::{self, Kit, Materials};
use opschaal::{canvas, format, make};
use tsify::Ts;
use typst_svg::{SvgOptions, svg};
use wasm_bindgen::prelude::*;

use crate::Library;
use crate::told::{Outcome, taken};
use crate::types::{CanvasOptions, GivenFile, KitWanted, MadeFile, Output, ReportOptions, SlidesOutput, Values};

#[wasm_bindgen]
impl Library {
    /// Draws a page of a canvas as SVG; pages count from 0. Gives nothing for a page that is not there.
    pub fn preview(&self, values: Ts<Values>, options: Ts<CanvasOptions>, page: usize) -> Outcome<String> {
        let options: CanvasOptions = taken(&options)?;
        let (session, _) = self.filled(&values, &options.carried, options.session.as_deref())?;
        let document = self.speaker.accept(canvas::layout(&self.method, &session, &options.into()))?;
        let page = document.pages().get(page);
        Ok(page.map(|page| svg(page, &SvgOptions::default())).unwrap_or_default())
    }

    /// Makes everything for the room, in one zip file.
    pub fn kit(&self, values: Ts<Values>, wanted: Ts<KitWanted>) -> Outcome<Ts<MadeFile>> {
        let wanted: KitWanted = taken(&wanted)?;
        let (session, mut warnings) = self.filled(&values, &wanted.carried, wanted.session.as_deref())?;
        let materials = self.speaker.accept_among(&self.pack, Materials::load(&self.pack, &self.method))?;
        let kit = Kit::new(&self.method, &session, &materials, wanted.into());
        let made = self.speaker.accept(kit.zipped())?;
        warnings.extend(made.warnings);
        Ok(self.file("werksessie", "zip", made.bytes, &warnings))
    }

    /// Makes the summary of the handleiding.
    pub fn guide(&self, output: Ts<Output>) -> Outcome<Ts<MadeFile>> {
        let guide = workshop::load_guide(&self.pack, &self.method);
        let guide = self.speaker.accept_among(&self.pack, guide)?;
        self.document("handleiding", &guide.full, taken(&output)?, Vec::new())
    }

    /// Makes a method to start from, as the zip file of a pack.
    #[wasm_bindgen(js_name = startMethod)]
    pub fn start_method(&self) -> Outcome<Ts<MadeFile>> {
        let language = self.speaker.language();
        let method = self.speaker.accept(method::load_pack(&Pack::to_start_from(language)))?;
        let zip = self.speaker.accept(method::start_zip(language))?;
        Ok(self.file(&method.id, "zip", zip, &[]))
    }

    /// Makes slides; with a session, its pilot and how opinions spread are on them.
    pub fn deck(&self, values: Ts<Values>, session: Option<String>, output: Ts<SlidesOutput>) -> Outcome<Ts<MadeFile>> {
        let (session, mut warnings) = self.filled(&values, &[], session.as_deref())?;
        let output = format::SlidesOutput::from(taken::<SlidesOutput>(&output)?);
        let deck = workshop::deck(&self.method, &self.texts()?, Some(&session), false);
        let made = self.speaker.accept(make::slides(&deck, output))?;
        warnings.extend(made.warnings);
        Ok(self.file("presentatie", output.ending(), made.bytes, &warnings))
    }

    /// Makes what to say at each slide.
    pub fn notes(&self, values: Ts<Values>, session: Option<String>, output: Ts<Output>) -> Outcome<Ts<MadeFile>> {
        let (session, warnings) = self.filled(&values, &[], session.as_deref())?;
        let notes = workshop::notes(&self.method, &self.texts()?, Some(&session));
        self.document("notities", &notes, taken(&output)?, warnings)
    }

    /// Makes the report on a session, or the page of it for the board.
    pub fn report(&self, session: &str, options: Ts<ReportOptions>) -> Outcome<Ts<MadeFile>> {
        let ReportOptions { output, board, naming, order, sheets, without, today, earlier, moments } = taken(&options)?;
        let session = self.parsed("sessie.toml", session)?;
        let earlier = earlier.map(|GivenFile { name, bytes }| self.single(&name, &bytes)).transpose()?;
        let earlier = earlier.map(|file| file.session);
        let moments = if moments { Moments::All } else { Moments::Last };
        let (naming, order, today) = (naming.into(), order.into(), self.day(&today));
        let options = report::Options { today, sheets, without, naming, order, earlier, moments };
        let report = self.speaker.accept(report::report(&self.method, &session, &options))?;
        let (name, audience) = if board { ("bestuur", Audience::Board) } else { ("rapport", Audience::Everybody) };
        let warnings = report.warnings(&self.method, &options);
        self.document(name, &report.document(&self.method, audience), output, warnings)
    }
}

impl Library {
    fn document(
        &self,
        name: &str,
        document: &Document,
        output: Output,
        mut warnings: Vec<Problem>,
    ) -> Outcome<Ts<MadeFile>> {
        let output = format::Output::from(output);
        let made = self.speaker.accept(make::document(document, output))?;
        warnings.extend(made.warnings);
        Ok(self.file(name, output.ending(), made.bytes, &warnings))
    }
}
