// Cut down from what tests/generate.rs of hypher makes.

/// A language you can hyphenate in.
///
/// Lists for each language also the ISO 639-1 two
/// letter language code and the ISO 15924 four letter
/// script code.
#[derive(Debug, Copy, Clone, Eq, PartialEq, Hash)]
#[non_exhaustive]
pub enum Lang {
    /// Hyphenation for _Dutch._ (Code: `nl`, Script, `Latn`)
    Dutch,
    /// Hyphenation for _English._ (Code: `en`, Script, `Latn`)
    English,
}

impl Lang {
    /// Select a language using its ISO 639-1 code.
    pub fn from_iso(code: [u8; 2]) -> Option<Self> {
        match &code {
            b"nl" => Some(Self::Dutch),
            b"en" => Some(Self::English),
            _ => None,
        }
    }

    /// The default number of chars to each side between
    /// which breaking is forbidden.
    ///
    /// This follows typographic conventions.
    pub fn bounds(self) -> (usize, usize) {
        match self {
            Self::Dutch => (2, 2),
            Self::English => (2, 3),
        }
    }

    /// The default character used to join syllables.
    ///
    /// Returns `Some('\u{ad}')` (SOFT HYPHEN) for most languages, but `None`
    /// for Indic scripts where visual hyphenation is not conventional.
    pub fn hyphenation_character(self) -> Option<char> {
        match self {
            _ => Some('\u{ad}'),
        }
    }

    fn root(self) -> State<'static> {
        match self {
            Self::Dutch => State::root(include_bytes!("../tries/nl.bin")),
            Self::English => State::root(include_bytes!("../tries/en.bin")),
        }
    }
}
