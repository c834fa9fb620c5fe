//! A Typst world of embedded templates, embedded fonts and one data file.

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_kit::files::{FileLoader, FileStore};
use typst_kit::fonts::FontStore;

use crate::assets;
use crate::house::{House, Logo};

/// What Typst sees: nothing of the machine, so the same data always gives the same pages.
pub(super) struct CanvasWorld {
    library: LazyHash<Library>,
    fonts: FontStore,
    files: FileStore<Project>,
    main: FileId,
}

impl CanvasWorld {
    /// Creates a world whose main file is the embedded template `main`, with `data` as `/data.json`.
    pub(super) fn new(main: &str, data: Vec<u8>, house: &House) -> Self {
        let mut fonts = FontStore::new();
        let embedded = assets::FONTS.iter().map(|bytes| Bytes::new(*bytes));
        let own = house.fonts.iter().flat_map(|fonts| &fonts.files).map(|file| Bytes::new(file.clone()));
        fonts.extend(embedded.chain(own).flat_map(|bytes| {
            Font::iter(bytes).map(|font| {
                let info = font.info().clone();
                (font, info)
            })
        }));
        // Header cells for rows are still behind a feature flag in Typst 0.15.
        let features = [Feature::A11yExtras].into_iter().collect();
        Self {
            library: LazyHash::new(Library::builder().with_features(features).build()),
            fonts,
            files: FileStore::new(Project { data: Bytes::new(data), logo: house.logo.clone() }),
            main: file_id(main),
        }
    }
}

impl World for CanvasWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.files.source(id)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.file(id)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    /// There is no clock in the core: same input, same bytes.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// The files of the virtual project: the embedded templates and the data of one document.
struct Project {
    data: Bytes,
    logo: Option<Logo>,
}

impl FileLoader for Project {
    fn load(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.vpath().get_without_slash();
        if path == "data.json" {
            return Ok(self.data.clone());
        }
        if let Some(logo) = self.logo.as_ref().filter(|logo| logo.kind.file_name() == path) {
            return Ok(Bytes::new(logo.file.clone()));
        }
        assets::TEMPLATES
            .iter()
            .find(|(name, _)| *name == path)
            .map(|(_, text)| Bytes::from_string(*text))
            .ok_or_else(|| FileError::NotFound(path.into()))
    }
}

fn file_id(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("embedded template names are plain file names");
    RootedPath::new(VirtualRoot::Project, path).intern()
}
