//! One small picture per sheet: what changes them is meant to change the look, and is looked at.
//!
//! `UPDATE_PICTURES=1 cargo test --release pictures` writes them anew.

use std::path::Path;

use opschaal::canvas::{self, Medium, Options};
use tiny_skia::Pixmap;
use typst_render::RenderOptions;

use crate::canvas::{example, method};

/// Pixels per pt: a third of what a screen shows.
const SCALE: f64 = 0.4;

#[test]
fn sheets_look_the_same() {
    let options = Options { medium: Medium::Print, ..Options::default() };
    let document = canvas::layout(&method(), &example().into(), &options).unwrap();
    let mut changed = Vec::new();
    for (page, sheet) in document.pages().iter().zip(method().sheets) {
        let picture = typst_render::render(page, &RenderOptions { pixel_per_pt: SCALE.into(), ..Default::default() });
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/it/pictures/{}.png", sheet.id));
        if std::env::var_os("UPDATE_PICTURES").is_some() {
            picture.save_png(&path).unwrap();
        }
        let kept = Pixmap::load_png(&path).unwrap();
        if difference(&kept, &picture) > 1.0 {
            changed.push(sheet.id);
        }
    }
    assert!(changed.is_empty(), "look at these, then update them: {changed:?}");
}

/// The mean difference between two pictures, in steps of a colour channel; other processors round otherwise.
pub fn difference(kept: &Pixmap, picture: &Pixmap) -> f64 {
    if (kept.width(), kept.height()) != (picture.width(), picture.height()) {
        return f64::INFINITY;
    }
    let sum: u64 = kept.data().iter().zip(picture.data()).map(|(a, b)| u64::from(a.abs_diff(*b))).sum();
    sum as f64 / kept.data().len() as f64
}
