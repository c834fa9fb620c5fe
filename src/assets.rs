//! Embedded templates, fonts and data: everything the program needs that is not the user's.

/// Typst sources by their path in the virtual project root.
pub(crate) const TEMPLATES: &[(&str, &str)] = &[
    ("blocks.typ", include_str!("../typst-templates/blocks.typ")),
    ("canvas.typ", include_str!("../typst-templates/canvas.typ")),
    ("cards.typ", include_str!("../typst-templates/cards.typ")),
    ("columns.typ", include_str!("../typst-templates/columns.typ")),
    ("document.typ", include_str!("../typst-templates/document.typ")),
    ("drawing.typ", include_str!("../typst-templates/drawing.typ")),
    ("grid.typ", include_str!("../typst-templates/grid.typ")),
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

/// A method with all that goes with it: method, guide, workshop, report and example.
pub(crate) type BuiltIn = [&'static str; 5];

/// The Dutch one.
pub(crate) const DUTCH: BuiltIn = [METHOD, GUIDE, WORKSHOP, include_str!("../data/nl/rapport.toml"), EXAMPLE];

/// The same in English.
pub(crate) const ENGLISH: BuiltIn = [
    include_str!("../data/en/methode.toml"),
    include_str!("../data/en/handleiding.toml"),
    include_str!("../data/en/werksessie.toml"),
    include_str!("../data/en/rapport.toml"),
    include_str!("../data/en/voorbeeld.toml"),
];
