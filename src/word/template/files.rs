//! The package of a template: its parts, and how they hang together (ISO/IEC 29500-2).

use std::collections::BTreeMap;

use super::foreign::{MAX_ELEMENTS, tree};
use super::refused::Refused;
use crate::archive::Archive;
use crate::word::xml::Element;

/// How many parts a package may list.
const MAX_ENTRIES: usize = 2_000;

/// How many bytes all parts that are read may unpack to.
const MAX_UNPACKED: usize = 32 * 1024 * 1024;

/// A package, with how much may still be read of it.
pub(super) struct Files<'f> {
    archive: Archive<'f>,
    left: usize,
    elements: usize,
}

/// Where a relationship leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    /// To a part of the package.
    Part(String),
    /// Out of it.
    Outside,
}

/// A relationship of a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Link {
    /// The last word of its kind, such as `image`.
    pub kind: String,
    pub target: Target,
}

impl<'f> Files<'f> {
    pub(super) fn open(file: &'f [u8]) -> Result<Self, Refused> {
        let archive = Archive::open(file, MAX_ENTRIES);
        if archive.has_more {
            return Err(Refused::TooMuch);
        }
        Ok(Self { archive, left: MAX_UNPACKED, elements: MAX_ELEMENTS })
    }

    /// Unpacks a part; none when there is none of that name.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<Vec<u8>>, Refused> {
        let entry = self.archive.entries.iter().find(|entry| entry.name.eq_ignore_ascii_case(name));
        let Some(entry) = entry else { return Ok(None) };
        if entry.encrypted {
            return Err(Refused::Encrypted);
        }
        let part = self.archive.unpack(entry, self.left).ok_or(Refused::TooMuch)?;
        self.left -= part.bytes.len();
        if part.damaged { Err(Refused::Damaged) } else { Ok(Some(part.bytes)) }
    }

    /// Reads a part as a tree.
    pub(super) fn tree(&mut self, name: &str) -> Result<Option<Element>, Refused> {
        let Some(xml) = self.part(name)? else { return Ok(None) };
        tree(&xml, &mut self.elements).map(Some)
    }

    /// The relationships of a part, by id.
    pub(super) fn links(&mut self, part: &str) -> Result<BTreeMap<String, Link>, Refused> {
        let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
        let file = if folder.is_empty() { format!("_rels/{name}.rels") } else { format!("{folder}/_rels/{name}.rels") };
        let Some(root) = self.tree(&file)? else { return Ok(BTreeMap::new()) };
        let link = |element: &Element| {
            let value = |name: &str| element.attribute(name).map(str::to_string);
            let kind = value("Type")?.rsplit('/').next().unwrap_or_default().to_string();
            let target = match value("TargetMode").as_deref() {
                Some("External") => Target::Outside,
                Some(_) | None => Target::Part(resolved(folder, &value("Target")?)),
            };
            Some((value("Id")?, Link { kind, target }))
        };
        Ok(root.elements().filter(|element| element.name == "Relationship").filter_map(link).collect())
    }

    /// The main part: the document.
    pub(super) fn document(&mut self) -> Result<String, Refused> {
        let links = self.links("")?;
        let mut documents = links.into_values().filter(|link| link.kind == "officeDocument");
        match documents.next() {
            Some(Link { target: Target::Part(part), .. }) => Ok(part),
            Some(Link { target: Target::Outside, .. }) | None => Err(Refused::NoTemplate),
        }
    }

    /// Whether it has programs in it.
    pub(super) fn has_macros(&self) -> bool {
        self.archive.entries.iter().any(|entry| entry.name.to_lowercase().ends_with("vbaproject.bin"))
    }
}

/// A target against the folder of the part that names it.
fn resolved(folder: &str, target: &str) -> String {
    let mut path: Vec<&str> = if target.starts_with('/') { Vec::new() } else { folder.split('/').collect() };
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                path.pop();
            }
            step => path.push(step),
        }
    }
    path.retain(|step| !step.is_empty());
    path.join("/")
}

#[cfg(test)]
mod tests {
    use super::resolved;

    #[test]
    fn targets_are_found_from_the_part_that_names_them() {
        assert_eq!(resolved("word", "styles.xml"), "word/styles.xml");
        assert_eq!(resolved("word", "/word/media/a.png"), "word/media/a.png");
        assert_eq!(resolved("word", "../docProps/core.xml"), "docProps/core.xml");
        assert_eq!(resolved("", "word/document.xml"), "word/document.xml");
        assert_eq!(resolved("word", "../../../etc/passwd"), "etc/passwd");
    }
}
