//! All texts of a file that somebody may see or hear: on its pages, in its properties, in titles of fields, in what stands
//! for pictures. What programs alone read of it, such as ids of fields and what kind of file it is, is not among them.

use std::io::{Cursor, Read};
use std::path::Path;

use lopdf::{Document, Object};

use crate::canvas::text as shown;
use crate::tree::tree;

/// The texts in a file, by what it is.
pub fn of(bytes: &[u8]) -> Vec<String> {
    if bytes.starts_with(b"%PDF") {
        of_pdf(bytes)
    } else if bytes.starts_with(b"PK") {
        of_zip(bytes)
    } else {
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        // What goes along with a mail is another file.
        let own = text.split("Content-Disposition: attachment").next().unwrap_or_default();
        vec![own.replace("=\r\n", "")]
    }
}

/// The language that a file says to be in: that of its screen reader.
pub fn language(bytes: &[u8]) -> Option<String> {
    if bytes.starts_with(b"%PDF") {
        let document = Document::load_mem(bytes).unwrap();
        let language = document.catalog().unwrap().get(b"Lang").unwrap();
        return Some(lopdf::decode_text_string(language).unwrap());
    }
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut part = |name: &str| {
        let mut text = String::new();
        zip.by_name(name).ok()?.read_to_string(&mut text).unwrap();
        Some(tree(&text))
    };
    if let Some(styles) = part("word/styles.xml") {
        return Some(styles.all("w:lang")[0].value("w:val").to_string());
    }
    let styles = part("styles.xml")?;
    styles.all("style:text-properties").iter().find_map(|own| {
        let language = own.value("fo:language");
        (!language.is_empty()).then(|| language.to_string())
    })
}

fn of_pdf(bytes: &[u8]) -> Vec<String> {
    let mut texts = vec![shown(bytes)];
    let document = Document::load_mem(bytes).unwrap();
    for object in document.objects.values() {
        match object {
            Object::Stream(stream) if stream.dict.has_type(b"Metadata") => {
                let tree = tree(std::str::from_utf8(&stream.content).unwrap());
                let told = ["dc:title", "dc:description", "dc:creator"].into_iter().flat_map(|name| tree.all(name));
                texts.extend(told.map(|element| element.text().to_string()));
            }
            Object::Stream(stream) => in_dictionary(&stream.dict, &mut texts),
            Object::Dictionary(dictionary) => in_dictionary(dictionary, &mut texts),
            _ => {}
        }
    }
    texts
}

/// Names of fields are those of every language, and are not among them.
fn in_dictionary(dictionary: &lopdf::Dictionary, texts: &mut Vec<String>) {
    for (key, value) in dictionary {
        match (key.as_slice(), value) {
            (b"Title" | b"Subject" | b"Author" | b"TU" | b"Alt" | b"Contents" | b"ActualText", value) => {
                texts.extend(lopdf::decode_text_string(value).ok());
            }
            (_, Object::Dictionary(below)) => in_dictionary(below, texts),
            (_, Object::Array(all)) => {
                all.iter().filter_map(|one| one.as_dict().ok()).for_each(|below| in_dictionary(below, texts));
            }
            _ => {}
        }
    }
}

fn of_zip(bytes: &[u8]) -> Vec<String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut texts = Vec::new();
    for index in 0..zip.len() {
        let mut file = zip.by_index(index).unwrap();
        // What a file of ours is stands in properties of our own.
        let is_xml = Path::new(file.name()).extension().is_some_and(|end| end == "xml");
        if !is_xml || file.name() == "docProps/custom.xml" {
            continue;
        }
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        let tree = tree(&text);
        // Words can be parted between what a paragraph holds.
        let paragraphs = ["w:p", "text:p", "text:h"].into_iter().flat_map(|name| tree.all(name));
        let paragraphs: Vec<String> = paragraphs.map(|paragraph| paragraph.text().to_string()).collect();
        let is_bare = paragraphs.is_empty();
        texts.extend(paragraphs);
        for element in tree.everything() {
            texts.extend(["descr", "title"].map(|name| element.value(name).to_string()));
            match element.name() {
                "w:alias" | "w:tblCaption" | "w:tblDescription" => texts.push(element.value("w:val").to_string()),
                "sheet" => texts.push(element.value("name").to_string()),
                "table:title" | "svg:title" | "svg:desc" => texts.push(element.text().to_string()),
                "meta:user-defined" => {}
                _ if is_bare && element.is_leaf() => texts.push(element.text().to_string()),
                _ => {}
            }
        }
    }
    texts
}
