//! Embedded templates, fonts and data: everything the program needs that is not the user's.

/// Typst sources by their path in the virtual project root.
pub(crate) const TEMPLATES: &[(&str, &str)] = &[
    ("attendance.typ", include_str!("../typst-templates/attendance.typ")),
    ("badges.typ", include_str!("../typst-templates/badges.typ")),
    ("blocks.typ", include_str!("../typst-templates/blocks.typ")),
    ("canvas.typ", include_str!("../typst-templates/canvas.typ")),
    ("cards.typ", include_str!("../typst-templates/cards.typ")),
    ("columns.typ", include_str!("../typst-templates/columns.typ")),
    ("document.typ", include_str!("../typst-templates/document.typ")),
    ("drawing.typ", include_str!("../typst-templates/drawing.typ")),
    ("grid.typ", include_str!("../typst-templates/grid.typ")),
    ("fiducials.typ", include_str!("../typst-templates/fiducials.typ")),
    ("field.typ", include_str!("../typst-templates/field.typ")),
    ("list.typ", include_str!("../typst-templates/list.typ")),
    ("overview.typ", include_str!("../typst-templates/overview.typ")),
    ("logo.typ", include_str!("../typst-templates/logo.typ")),
    ("pictures.typ", include_str!("../typst-templates/pictures.typ")),
    ("sheet.typ", include_str!("../typst-templates/sheet.typ")),
    ("slides.typ", include_str!("../typst-templates/slides.typ")),
    ("table.typ", include_str!("../typst-templates/table.typ")),
    ("tiles.typ", include_str!("../typst-templates/tiles.typ")),
    ("theme.typ", include_str!("../typst-templates/theme.typ")),
];

/// The upright face, also the one people type in.
pub(crate) const FONT_REGULAR: &[u8] = include_bytes!("../fonts/NotoSans-Regular.ttf");

/// All faces the templates use: one family, so that a page stays calm.
pub(crate) const FONTS: [&[u8]; 3] =
    [FONT_REGULAR, include_bytes!("../fonts/NotoSans-Italic.ttf"), include_bytes!("../fonts/NotoSans-SemiBold.ttf")];

/// Sheets of a form that were set before, by what they are known by. `examples/keep_sheets.rs` makes them, and a test
/// holds them against what Typst makes.
#[cfg(not(all(feature = "wasm", feature = "make")))]
pub(crate) const SHEETS: &[(&str, &[u8])] =
    &[(include_str!("../data/vellen/a3.nl.txt"), include_bytes!("../data/vellen/a3.nl.pdf"))];
/// None: the page asks its library without Typst first, which has them.
#[cfg(all(feature = "wasm", feature = "make"))]
pub(crate) const SHEETS: &[(&str, &[u8])] = &[];

/// The method "Bewust opschalen van pilots", in Dutch.
pub const METHOD: &str = include_str!("../data/nl/methode.toml");

/// The worked example: NS and people with misunderstood behaviour around stations.
pub const EXAMPLE: &str = include_str!("../data/nl/voorbeeld.toml");

/// What a session says and shows, in Dutch.
pub const WORKSHOP: &str = include_str!("../data/nl/werksessie.toml");

/// The summary of the handleiding, in Dutch.
pub const GUIDE: &str = include_str!("../data/nl/handleiding.toml");

/// A method with all that goes with it: method, guide, workshop, report, example and language.
pub(crate) type BuiltIn = [&'static str; 6];

/// The Dutch one.
pub(crate) const DUTCH: BuiltIn =
    [METHOD, GUIDE, WORKSHOP, include_str!("../data/nl/rapport.toml"), EXAMPLE, include_str!("../data/nl/taal.toml")];

/// The same in English.
pub(crate) const ENGLISH: BuiltIn = [
    include_str!("../data/en/methode.toml"),
    include_str!("../data/en/handleiding.toml"),
    include_str!("../data/en/werksessie.toml"),
    include_str!("../data/en/rapport.toml"),
    include_str!("../data/en/voorbeeld.toml"),
    include_str!("../data/en/taal.toml"),
];

/// A pack to start from: method, guide, workshop, example and house style.
pub(crate) type Start = [&'static str; 5];

/// The one in Dutch.
pub(crate) const START_DUTCH: Start = [
    include_str!("../data/begin/nl/methode.toml"),
    include_str!("../data/begin/nl/handleiding.toml"),
    include_str!("../data/begin/nl/werksessie.toml"),
    include_str!("../data/begin/nl/voorbeeld.toml"),
    include_str!("../data/begin/nl/huisstijl.toml"),
];

/// The same in English.
pub(crate) const START_ENGLISH: Start = [
    include_str!("../data/begin/en/methode.toml"),
    include_str!("../data/begin/en/handleiding.toml"),
    include_str!("../data/begin/en/werksessie.toml"),
    include_str!("../data/begin/en/voorbeeld.toml"),
    include_str!("../data/begin/en/huisstijl.toml"),
];

/// Kinds of fields that stand in no method of ours.
pub(crate) const OTHER_KEYS: &str = include_str!("../data/begin/alles.toml");

/// What the keys of a method's file are for, in Dutch.
pub(crate) const KEYS_DUTCH: &str = include_str!("../data/meldingen/methode-nl.ftl");

/// The same in English.
pub(crate) const KEYS_ENGLISH: &str = include_str!("../data/meldingen/methode-en.ftl");
