//! An address to send a mail to.

use std::fmt;

/// The longest address, and the longest part before its `@`, in bytes (RFC 5321, 4.5.3.1 and erratum 1690).
const LONGEST: usize = 254;
const LONGEST_LOCAL: usize = 64;

/// The longest label of a domain, in bytes (RFC 1035, 2.3.4).
const LONGEST_LABEL: usize = 63;

/// An address that a mail can be sent to: plain ASCII, without quotes and comments (RFC 5322, 3.4.1).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(String);

impl Address {
    /// Takes an address as people have it in a list, also as a program copies it: `Bo <bo@x.nl>`, `mailto:bo@x.nl`,
    /// `bo@x.nl;`. Gives none when it is no address, or more than one.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim().trim_end_matches([';', ',']).trim_end();
        let bare = match text.split_once('<') {
            Some((_, rest)) => rest.strip_suffix('>')?,
            None => text,
        };
        let bare = match bare.get(..7) {
            Some(start) if start.eq_ignore_ascii_case("mailto:") => &bare[7..],
            Some(_) | None => bare,
        };
        let (local, domain) = bare.trim().split_once('@')?;
        let good = local.len() <= LONGEST_LOCAL && is_local(local) && is_domain(domain);
        (good && local.len() + domain.len() < LONGEST).then(|| Self(format!("{local}@{domain}")))
    }

    /// The address as it is written in a mail.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What two addresses of one mailbox have in common: no server tells capitals apart.
    pub(crate) fn folded(&self) -> String {
        self.0.to_ascii_lowercase()
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether this is a dot-atom (RFC 5322, 3.2.3).
fn is_local(local: &str) -> bool {
    let is_text = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte);
    local.split('.').all(|atom| !atom.is_empty() && atom.bytes().all(is_text))
}

/// Whether this is the name of a host with a dot in it: others exist within one network only.
fn is_domain(domain: &str) -> bool {
    let is_label = |label: &str| {
        let ends = label.starts_with('-') || label.ends_with('-');
        let bytes = label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        (1..=LONGEST_LABEL).contains(&label.len()) && bytes && !ends
    };
    domain.contains('.') && domain.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_taken_as_people_have_them() {
        for text in ["bo@x.nl", " bo@x.nl; ", "Bo de Vries <bo@x.nl>", "<bo@x.nl>", "MAILTO:bo@x.nl"] {
            assert_eq!(Address::parse(text).unwrap().as_str(), "bo@x.nl", "{text}");
        }
        assert_eq!(Address::parse("O'Neill+a.b@mail.x-y.nl").unwrap().as_str(), "O'Neill+a.b@mail.x-y.nl");
        assert_eq!(Address::parse("Bo@X.nl").unwrap().folded(), "bo@x.nl");
    }

    /// What ends a line in the head of a mail begins a new one.
    #[test]
    fn what_is_no_address_is_none() {
        for text in [
            "",
            "bo",
            "bo@",
            "@x.nl",
            "bo@x",
            "bo@@x.nl",
            "bo@x..nl",
            ".bo@x.nl",
            "bo.@x.nl",
            "b o@x.nl",
            "bo@-x.nl",
            "bo@x.nl, jo@x.nl",
            "bo@x.nl\r\nBcc: jo@x.nl",
            "<bo@x.nl> jo",
            "böb@x.nl",
            "bo@xé.nl",
            "\"b\"@x.nl",
            "bo@x.nl.",
        ] {
            assert_eq!(Address::parse(text), None, "{text:?}");
        }
        assert_eq!(Address::parse(&format!("{}@x.nl", "a".repeat(65))), None);
        assert_eq!(Address::parse(&format!("bo@{}nl", "a.".repeat(140))), None);
    }
}
