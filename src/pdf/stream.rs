//! Streams whose end can be found in one way only.
//!
//! Compressed data that happens to end in CR, before the LF that stands ahead of `endstream`, reads as data of one
//! byte less with the line end CR LF. Validators that look for the line end then find a wrong `Length`
//! (ISO 19005-2, 6.1.7.1), in about one of ten files. One more byte settles it: the compressed data tells its own
//! end, so readers leave what comes behind it alone (ISO 32000-1, 7.4.4).

use lopdf::{Document, Object};

use crate::source::Problem;

/// What an ambiguous end looks like in a file.
const AMBIGUOUS: &[u8] = b"\r\nendstream";

/// Gives every deflated stream of a document that ends in CR one more byte.
pub(super) fn settle(document: &mut Document) {
    for object in document.objects.values_mut() {
        let Object::Stream(stream) = object else { continue };
        let deflated = stream.dict.get(b"Filter").and_then(Object::as_name).is_ok_and(|name| name == b"FlateDecode");
        if deflated && stream.content.ends_with(b"\r") {
            let mut content = std::mem::take(&mut stream.content);
            content.push(b'\n');
            stream.set_content(content);
        }
    }
}

/// Settles the streams of a finished PDF; one without ambiguous ends comes back as it is.
pub(crate) fn settled(pdf: Vec<u8>) -> Result<Vec<u8>, Problem> {
    if !pdf.windows(AMBIGUOUS.len()).any(|window| window == AMBIGUOUS) {
        return Ok(pdf);
    }
    let mut document = Document::load_mem(&pdf).map_err(super::defect)?;
    settle(&mut document);
    super::save(&mut document)
}

#[cfg(test)]
mod tests {
    use super::*;
    use lopdf::{Stream, dictionary};

    fn document(content: &[u8]) -> Document {
        let mut document = Document::with_version("1.7");
        let stream = Stream::new(dictionary! { "Filter" => "FlateDecode" }, content.to_vec());
        let id = document.add_object(stream.with_compression(false));
        document.trailer.set("Root", id);
        document
    }

    #[test]
    fn data_that_ends_in_cr_gets_one_more_byte() {
        let pdf = super::super::save(&mut document(b"data\r")).unwrap();
        let settled = settled(pdf).unwrap();
        assert!(!settled.windows(AMBIGUOUS.len()).any(|window| window == AMBIGUOUS));
        let document = Document::load_mem(&settled).unwrap();
        assert!(
            document.objects.values().any(|object| matches!(object, Object::Stream(s) if s.content == b"data\r\n"))
        );
    }

    #[test]
    fn other_data_stays_as_it_is() {
        let pdf = super::super::save(&mut document(b"data\n")).unwrap();
        assert_eq!(settled(pdf.clone()).unwrap(), pdf);
    }
}
