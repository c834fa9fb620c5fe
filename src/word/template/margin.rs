//! Heads and feet of a template: what stands in them, with the pictures, and nothing that runs or comes from elsewhere.

use std::collections::BTreeMap;

use super::files::{Files, Link, Target};
use super::refused::Refused;
use crate::word::package::{Margin, Media, PICTURES};
use crate::word::xml::{Element, Node};

/// On which pages a head or foot stands (17.18.36).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::word) enum Pages {
    Default,
    First,
    Even,
}

impl Pages {
    pub(super) fn of(word: Option<&str>) -> Self {
        match word {
            Some("first") => Self::First,
            Some("even") => Self::Even,
            Some(_) | None => Self::Default,
        }
    }

    pub(in crate::word) fn word(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::First => "first",
            Self::Even => "even",
        }
    }
}

/// What fields may not do: fetch something, or run something (17.16.5).
const FORBIDDEN: [&str; 9] =
    ["INCLUDEPICTURE", "INCLUDETEXT", "IMPORT", "LINK", "DDE", "DDEAUTO", "DATABASE", "MACROBUTTON", "RD"];

/// What goes with what it holds: embedded objects, controls that run, and parts of other files.
const DROPPED: [&str; 6] = ["w:object", "w:control", "w:altChunk", "w:subDoc", "w:dataBinding", "w:movie"];

/// What holds a picture: it goes as a whole when the picture does.
const HOLDERS: [&str; 4] = ["mc:AlternateContent", "w:drawing", "w:pict", "w:hyperlink"];

/// Reads a head or foot; counts what was left out of it. Pictures get ids that start with `name`.
pub(super) fn margin(files: &mut Files, part: &str, name: &str, left_out: &mut usize) -> Result<Margin, Refused> {
    let mut root = files.tree(part)?.ok_or(Refused::Damaged)?;
    if !matches!(root.name.as_str(), "w:hdr" | "w:ftr") {
        return Err(Refused::Damaged);
    }
    let links = files.links(part)?;
    let mut pictures: BTreeMap<String, Media> = BTreeMap::new();
    for (id, link) in &links {
        if let Some((bytes, end)) = picture(files, link)? {
            let new = format!("{name}Picture{}", pictures.len() + 1);
            pictures.insert(id.clone(), Media { file: format!("{new}.{end}"), id: new, bytes });
        }
    }
    clean(&mut root, &pictures, left_out);
    Ok(Margin { xml: root.part(), media: pictures.into_values().collect() })
}

/// A picture in the package, and how the name of its file ends.
fn picture(files: &mut Files, link: &Link) -> Result<Option<(Vec<u8>, &'static str)>, Refused> {
    let Target::Part(path) = &link.target else { return Ok(None) };
    if link.kind != "image" {
        return Ok(None);
    }
    let ending = path.rsplit_once('.').map_or_else(String::new, |(_, end)| end.to_lowercase());
    let ending = if ending == "jpg" { "jpeg".to_string() } else { ending };
    let Some((end, _)) = PICTURES.into_iter().find(|(end, _)| *end == ending) else { return Ok(None) };
    Ok(files.part(path)?.map(|bytes| (bytes, end)))
}

/// Takes out what a head or foot may not have, and gives its pictures their new ids.
fn clean(element: &mut Element, pictures: &BTreeMap<String, Media>, left_out: &mut usize) {
    element.children.retain_mut(|node| {
        let Node::Element(child) = node else { return true };
        if DROPPED.contains(&child.name.as_str()) {
            *left_out += 1;
            return false;
        }
        if child.name == "w:hyperlink" && child.attribute("r:id").is_some() {
            // Its words stay.
            child.attributes.retain(|(name, _)| name != "r:id");
            *left_out += 1;
        }
        if HOLDERS.contains(&child.name.as_str()) && !only_known(child, pictures) {
            *left_out += 1;
            return false;
        }
        if !known(child, pictures) {
            *left_out += 1;
            return false;
        }
        true
    });
    for child in element.elements_mut() {
        for (name, value) in &mut child.attributes {
            if is_reference(name)
                && let Some(picture) = pictures.get(value.as_str())
            {
                value.clone_from(&picture.id);
            }
            if name == "w:instr" && forbidden(value) {
                *value = String::from(" QUOTE ");
                *left_out += 1;
            }
        }
        clean(child, pictures, left_out);
    }
    silence(element, left_out);
}

/// Takes the instruction from fields that would fetch or run something: what they showed last stays.
fn silence(paragraph: &mut Element, left_out: &mut usize) {
    if paragraph.name != "w:p" && paragraph.name != "w:hyperlink" {
        return;
    }
    // Word may part an instruction over runs.
    let whole: String = paragraph.descendants("w:instrText").map(Element::words).collect();
    if forbidden(&whole) {
        *left_out += 1;
        paragraph.each_mut("w:instrText", &mut |text| text.children = vec![Node::Text(" QUOTE ".to_string())]);
    }
}

fn forbidden(instruction: &str) -> bool {
    let words = instruction.split(|c: char| !c.is_ascii_alphanumeric());
    words.into_iter().any(|word| FORBIDDEN.iter().any(|known| word.eq_ignore_ascii_case(known)))
}

/// Whether an attribute names a relationship.
fn is_reference(name: &str) -> bool {
    name.starts_with("r:") || name == "o:relid"
}

/// Whether an element names no relationship but those of pictures.
fn known(element: &Element, pictures: &BTreeMap<String, Media>) -> bool {
    element.attributes.iter().all(|(name, value)| !is_reference(name) || pictures.contains_key(value))
}

fn only_known(element: &Element, pictures: &BTreeMap<String, Media>) -> bool {
    known(element, pictures) && element.elements().all(|child| only_known(child, pictures))
}
