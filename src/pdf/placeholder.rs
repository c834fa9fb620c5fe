//! The address of a placeholder link, as the templates write it: `veld:<path>?<size>,<least>`.

/// A place on a page that becomes a widget.
#[derive(Debug, PartialEq)]
pub(super) struct Placeholder<'a> {
    /// The full name of the field.
    pub path: &'a str,
    /// The type size in pt to write with, and the least size for text that is too long.
    pub size: f32,
    pub least: f32,
}

impl<'a> Placeholder<'a> {
    /// Reads the address of a link; any other link is `None`.
    pub(super) fn parse(address: &'a str) -> Option<Self> {
        let (path, sizes) = address.strip_prefix("veld:")?.split_once('?')?;
        let (size, least) = sizes.split_once(',')?;
        Some(Self { path, size: size.parse().ok()?, least: least.parse().ok()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_path_and_sizes_and_nothing_else() {
        let placeholder = Placeholder::parse("veld:routes.in.acties?10.5,8").unwrap();
        assert_eq!(placeholder, Placeholder { path: "routes.in.acties", size: 10.5, least: 8.0 });
        assert_eq!(Placeholder::parse("https://voorbeeld.nl/?10,8"), None);
        assert_eq!(Placeholder::parse("veld:routes.in.acties"), None);
    }
}
