//! The pictures in the README: of what the program makes now.
//!
//! `UPDATE_PICTURES=1 cargo test --release readme` makes them anew.

use std::path::Path;

use opschaal::answers::Date;
use opschaal::canvas::{self, Medium, Options};
use opschaal::deck::Content;
use opschaal::messages::Language;
use opschaal::pack::Pack;
use opschaal::report::{self, Audience};
use opschaal::session::{self, Session};
use opschaal::source::Source;
use opschaal::{typeset, workshop};
use tiny_skia::Pixmap;
use typst_layout::PagedDocument;
use typst_render::RenderOptions;

use crate::canvas::{example, method};
use crate::pictures::difference;
use crate::reference::cut;

/// Twelve people and their group, without an action that is there to look like a formula.
fn twelve() -> Session {
    let text = include_str!("../fixtures/twaalf.toml");
    let (before, after) = text.split_once("[[acties]]\nactie = \"=2+2").unwrap();
    let (_, after) = after.split_once("[sessie.groep]").unwrap();
    let text = format!("{before}[sessie.groep]{after}");
    session::parse(&Source { name: "twaalf.toml".into(), text }, &method()).unwrap().session
}

/// The sheet of routes, filled in.
fn sheet() -> Pixmap {
    let options = Options { medium: Medium::Print, ..Options::default() };
    let pages = canvas::layout(&method(), &example().into(), &options).unwrap();
    picture(&pages, 2, 0.8)
}

/// The slide that shows how opinions on routes spread.
fn slide() -> Pixmap {
    let (_, workshop) = workshop::load_pack(&Pack::built_in(Language::Dutch), &method()).unwrap();
    let mut deck = workshop::deck(&method(), &workshop, Some(&twelve()), false);
    deck.slides.retain(|slide| matches!(slide.content, Content::Spread { .. }));
    picture(&typeset::lay_out_slides(&deck).unwrap(), 0, 1.0)
}

/// The first page of the report, down to its picture of all choices.
fn first_page() -> Pixmap {
    let options = report::Options::new(Date::new(2026, 10, 9).unwrap());
    let report = report::report(&method(), &twelve(), &options).unwrap();
    let pages = typeset::layout(&report.document(&method(), Audience::Everybody)).unwrap();
    cut(&picture(&pages, 0, 1.5), [0.0, 0.0, 1.0, 0.87])
}

fn picture(pages: &PagedDocument, number: usize, pixel_per_pt: f64) -> Pixmap {
    typst_render::render(
        &pages.pages()[number],
        &RenderOptions { pixel_per_pt: pixel_per_pt.into(), ..Default::default() },
    )
}

#[test]
fn the_pictures_show_what_comes_out_now() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap();
    let mut changed = Vec::new();
    for (name, picture) in [("vel", sheet()), ("dia", slide()), ("verslag", first_page())] {
        let file = format!("docs/uitkomst/{name}.png");
        assert!(readme.contains(&format!("]({file})")), "the README does not show {file}");
        if std::env::var_os("UPDATE_PICTURES").is_some() {
            picture.save_png(root.join(&file)).unwrap();
        }
        if difference(&Pixmap::load_png(root.join(&file)).unwrap(), &picture) > 1.0 {
            changed.push(file);
        }
    }
    assert!(changed.is_empty(), "look at these, then update them: {changed:?}");
}
