//! The languages that messages are in.

/// A language of the catalogues.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// Plain Dutch, as in the documents.
    Dutch,
    /// Plain English.
    English,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Dutch, Self::English];

    /// Its BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }

    /// The language that is called so: `nl` or `en`.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == name)
    }

    /// The language of a tag such as `nl` or `en-GB` (BCP 47); `None` for one that we have no words in.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let language = tag.split('-').next().unwrap_or_default();
        Self::ALL.into_iter().find(|known| language.eq_ignore_ascii_case(known.tag()))
    }

    /// The language of a locale such as `nl_NL.UTF-8` or `nl-BE`; English for any that we have no words in.
    pub fn of_locale(locale: &str) -> Self {
        let tag = locale.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| tag.eq_ignore_ascii_case(language.tag())).unwrap_or(Self::English)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_has_a_language() {
        for dutch in ["nl", "nl_NL.UTF-8", "nl-BE", "NL"] {
            assert_eq!(Language::of_locale(dutch), Language::Dutch, "{dutch}");
        }
        for english in ["", "C", "C.UTF-8", "POSIX", "en_GB", "de", "nld", "fy_NL"] {
            assert_eq!(Language::of_locale(english), Language::English, "{english}");
        }
    }
}
