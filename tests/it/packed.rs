//! Files in zip files and mails. Each fixture shows how programs and people pack what they send.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use opschaal::read::{Part, open};
use proptest::prelude::*;
use zip::write::{SimpleFileOptions, ZipWriter};

use crate::method::small;
use crate::read::files;
use crate::survives;

/// The bytes of a fixture.
macro_rules! packed {
    ($name:literal) => {
        open($name, include_bytes!(concat!("../fixtures/packed/", $name)))
    };
}

/// What becomes of files: for each its name and how many answers it gives, or why it gives none; and what is said.
fn told(parts: Vec<Part>) -> String {
    let mut told = String::new();
    for part in parts {
        let name = part.name.clone();
        let (end, problems) = match part.recognise(&small()) {
            Ok(returned) => {
                let damaged = if returned.damaged { ", damaged" } else { "" };
                (format!("{} answers{damaged}", returned.session.group.iter().count()), returned.warnings)
            }
            Err(refused) => ("refused".to_string(), refused.problems.0),
        };
        writeln!(told, "{name}: {end}").unwrap();
        for problem in problems {
            writeln!(told, "  {:?} {problem}", problem.severity).unwrap();
            for hint in problem.hints {
                writeln!(told, "    {hint}").unwrap();
            }
        }
    }
    told
}

/// A zip file of so many files with this content.
fn zip(count: usize, content: &[u8]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for number in 0..count {
        zip.start_file(format!("{number}.toml"), SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_file_that_is_not_packed_is_itself() {
    let parts = open("canvas.toml", b"[pilot]\nname = \"Anna\"\n");
    assert_eq!(told(parts), "canvas.toml: 1 answers\n");
    let word = include_bytes!("../fixtures/docx/filled.docx");
    assert_eq!(open("canvas.zip", word).len(), 1, "known by what is in it");
}

/// The text of the mail was not seen, and a logo was taken for a photo of a sheet.
#[test]
fn attachments_are_read_and_the_mail_itself_is_named() {
    insta::assert_snapshot!(told(packed!("outlook.eml")));
    insta::assert_snapshot!(told(packed!("apple.eml")));
    insta::assert_snapshot!(told(packed!("gmail.eml")));
    insta::assert_snapshot!(told(packed!("mixed.eml")));
}

#[test]
fn a_mail_that_was_sent_on_is_opened_and_no_deeper() {
    insta::assert_snapshot!(told(packed!("forwarded.eml")));
    insta::assert_snapshot!(told(packed!("deep.eml")));
}

/// A Word document that was not compressed again made the zip file around it a Word document.
#[test]
fn folders_in_a_zip_file_are_part_of_names() {
    insta::assert_snapshot!(told(packed!("folders.zip")));
    insta::assert_snapshot!(told(packed!("zip-attached.eml")));
    assert_eq!(packed!("explorer.zip")[0].name, "explorer.zip › Groep › Zoë.docx");
    // Numbers that stood elsewhere, as in large files, made it a damaged file.
    let names: Vec<String> = packed!("onedrive.zip").into_iter().map(|part| part.name).collect();
    assert_eq!(names, ["onedrive.zip › Canvassen › Zoë.docx", "onedrive.zip › Canvassen › Bo.odt"]);
    assert!(!told(packed!("onedrive.zip")).contains("damaged"));
    assert_eq!(packed!("word-folder.zip")[0].name, "word-folder.zip › word › canvas.docx");
}

#[test]
fn what_holds_no_file_says_so() {
    insta::assert_snapshot!(told(packed!("empty.zip")));
    insta::assert_snapshot!(told(packed!("password.zip")));
    insta::assert_snapshot!(told(packed!("forgotten.eml")));
    insta::assert_snapshot!(told(packed!("logo-only.eml")));
}

#[test]
fn what_was_cut_off_is_damaged_and_read_as_far_as_it_goes() {
    insta::assert_snapshot!(told(packed!("cut-off.zip")));
    insta::assert_snapshot!(told(packed!("cut-off.eml")));
}

#[test]
fn what_is_not_opened_says_how_to_save_it() {
    insta::assert_snapshot!(told(packed!("mailbox.mbox")));
    insta::assert_snapshot!(told(packed!("canvas.pages")));
    insta::assert_snapshot!(told(packed!("outlook.msg")));
}

#[test]
fn a_file_holds_so_many_files_and_bytes_and_no_more() {
    let many = zip(1001, b"");
    let names: Vec<String> = open("veel.zip", &many).into_iter().map(|part| part.name).collect();
    assert_eq!((names.len(), names[1000].as_str()), (1001, "veel.zip"));
    let more = zip(5000, b"");
    assert!(told(open("veel.zip", &more).split_off(1000)).contains("more than 1000 files"));
    // 80 KB that unpack to 80 MB: none of it is kept beyond the limit.
    let bomb = zip(8, &vec![b' '; 10 << 20]);
    let parts = open("bom.zip", &bomb);
    assert_eq!(parts.len(), 7);
    let kept: usize = parts.iter().filter_map(|part| part.content.as_ref().ok()).map(|bytes| bytes.len()).sum();
    assert_eq!(kept, 60 << 20);
    assert!(told(parts).contains("larger than 64 MiB"));
}

/// A program that takes in a mail as a whole goes as deep as the mail says, or looks for boundaries over and over.
#[test]
fn mails_that_are_made_to_hurt_end_soon() {
    let head = "From: a\nTo: b\n";
    let nested = (0..100_000).fold(head.to_string(), |mut mail, _| {
        mail.push_str("Content-Type: message/rfc822\n\n");
        mail
    });
    assert_eq!(open("a.eml", nested.as_bytes()).len(), 1);
    let mut boundaries = format!("{head}Content-Type: multipart/mixed; boundary=x\n\n");
    for number in 0..50_000 {
        write!(boundaries, "--x\nContent-Type: multipart/mixed; boundary=y{number}\n\nHoi\n").unwrap();
    }
    assert!(told(open("a.eml", boundaries.as_bytes())).contains("more than 1000 files"));
    let deep = (0..10_000).fold(head.to_string(), |mut mail, number| {
        write!(mail, "Content-Type: multipart/mixed; boundary=z{number}z\n\n--z{number}z\n").unwrap();
        mail
    });
    assert!(told(open("a.eml", deep.as_bytes())).contains("more than 1000 files"));
    let dashes =
        [head.as_bytes(), b"Content-Type: multipart/mixed; boundary=\"\"\n\n", "-".repeat(4 << 20).as_bytes()].concat();
    assert_eq!(open("a.eml", &dashes).len(), 1);
}

#[test]
fn what_fuzzing_starts_from_is_survived() {
    for bytes in files("fixtures/packed") {
        survives::any_packed(&bytes);
    }
}

proptest! {
    /// No mail and no zip file is too wrong: cut off, or with other bytes in it.
    #[test]
    fn mutilated_files_are_survived(
        file in prop::sample::select(files("fixtures/packed")),
        cut in 0.0..1.0,
        changes in prop::collection::vec((0.0..1.0, any::<u8>()), 0..20),
    ) {
        let mut changed = file[..(cut * file.len() as f64) as usize].to_vec();
        for (at, byte) in changes {
            let at = (at * changed.len() as f64) as usize;
            if let Some(place) = changed.get_mut(at) {
                *place = byte;
            }
        }
        survives::any_packed(&changed);
    }
}
