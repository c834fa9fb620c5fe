//! Files that are written: whole, and never over what is there.

use std::fs;
use std::io::Read;
use std::process::Command;

use super::{EXISTS, Folder, assert_is_pdf};

#[test]
fn no_file_is_written_over_without_force() {
    let folder = Folder::new().with("canvas.pdf", "answers of someone");
    folder.run("canvas --sheets impact").fails(EXISTS);
    assert_eq!(folder.read("canvas.pdf"), b"answers of someone");
    assert_eq!(folder.files(), ["canvas.pdf"]);
    folder.run("canvas --sheets impact --force").says("wrote canvas.pdf\n");
    assert_is_pdf(&folder.read("canvas.pdf"));
    assert_eq!(folder.files(), ["canvas.pdf"]);
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_is_not_written_over() {
    let folder = Folder::new();
    std::os::unix::fs::symlink("nergens.pdf", folder.path("canvas.pdf")).unwrap();
    folder.run("canvas --sheets impact").fails(EXISTS);
    assert_eq!(folder.files(), ["canvas.pdf"]);
}

#[cfg(unix)]
#[test]
fn others_may_read_a_canvas_as_they_may_any_file() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new().with("gewoon.txt", "");
    folder.run("canvas --sheets impact").says("wrote canvas.pdf\n");
    let mode = |name: &str| folder.path(name).metadata().unwrap().permissions().mode();
    assert_eq!(mode("canvas.pdf"), mode("gewoon.txt"));
}

#[test]
fn an_output_that_cannot_be_is_explained() {
    let folder = Folder::new().with("bestand", "");
    fs::create_dir(folder.path("map")).unwrap();
    for (output, message) in [
        ("map", "map is a folder, not a file\n = hint: give the name of a file to write in it"),
        ("canvas.txt", "the name canvas.txt does not end in .pdf, .docx or .odt\n = hint: for example canvas.pdf"),
        ("canvas", "the name canvas does not end in .pdf, .docx or .odt\n = hint: for example canvas.pdf"),
        (
            "weg/canvas.pdf",
            "weg/canvas.pdf can't be written: there is no folder weg\n = hint: make the folder first, or check the name",
        ),
        // No one may write here, not even root.
        (
            "bestand/canvas.pdf",
            "bestand/canvas.pdf can't be written: bestand is no folder\n = hint: choose a folder to write in",
        ),
    ] {
        for force in ["", " --force"] {
            let line = format!("canvas --sheets impact -o {output}{force}");
            folder.run(&line).fails(&format!("error: {message}\n\n"));
        }
    }
    assert_eq!(folder.files(), ["bestand", "map"]);
    assert_eq!(fs::read_dir(folder.path("map")).unwrap().count(), 0);
}

/// `/proc` takes no new files, whoever asks: a folder to read only, for root too.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_to_read_only_is_explained() {
    let folder = Folder::new();
    let (_, stderr) = folder.run("canvas --sheets impact -o /proc/canvas.pdf").status(1).go();
    assert!(stderr.starts_with("error: /proc/canvas.pdf can't be written: you may not write in /proc"), "{stderr}");
    assert!(!stderr.contains(".tmp"), "{stderr}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_no_success() {
    let folder = Folder::new().with("a.toml", "[pilot]\nnaam = \"x\"\n");
    for line in ["schema", "read a.toml -o uit --json"] {
        let mut command = folder.run(line).command();
        let output = command.stdout(fs::OpenOptions::new().write(true).open("/dev/full").unwrap()).output().unwrap();
        assert_eq!(output.status.code(), Some(1));
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert!(stderr.contains("error: standard output can't be written: "), "{stderr}");
    }
    assert!(folder.path("uit/a.toml").is_file(), "what could be written was");
}

#[test]
fn a_reader_that_stops_is_no_error() {
    let folder = Folder::new();
    let mut child = folder.run("canvas --example -o -").command().spawn().unwrap();
    let mut start = [0; 8];
    let mut stdout = child.stdout.take().unwrap();
    stdout.read_exact(&mut start).unwrap();
    drop(stdout);
    let output = child.wait_with_output().unwrap();
    assert_eq!(&start, b"%PDF-1.7");
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    assert!(output.status.success());
}

/// A command that runs without any of the three standard streams.
#[cfg(unix)]
#[test]
fn closed_streams_do_no_harm() {
    let folder = Folder::new();
    let shell = format!("exec {} canvas - --sheets impact <&- >&- 2>&-", super::program().display());
    let status = Command::new("sh").args(["-c", &shell]).current_dir(folder.0.path()).status().unwrap();
    assert!(status.success());
    assert_is_pdf(&folder.read("canvas.pdf"));
}

#[test]
fn a_file_where_a_folder_belongs_is_explained() {
    let folder = Folder::new().with("vol", "").with("p.csv", "naam\nAnna\n").with("a.toml", "");
    for line in ["read a.toml -o vol", "personalise p.csv -d vol", "read a.toml -o vol/in"] {
        let (_, stderr) = folder.run(line).status(1).go();
        assert!(stderr.contains("can't be made: there is a file of that name"), "{stderr}");
    }
    fs::create_dir(folder.path("map")).unwrap();
    folder.run("personalise map -d uit").fails(
        "\
error: map is a folder, not a file
 = hint: name a file in it

",
    );
    assert_eq!(folder.files(), ["a.toml", "map", "p.csv", "vol"]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_may_not_be_written_in_is_explained() {
    let folder = Folder::new().with("p.csv", "naam\nAnna\n").with("a.toml", "[pilot]\nnaam = \"x\"\n");
    for line in ["read a.toml -o /proc", "personalise p.csv -d /proc --sheets impact"] {
        let (_, stderr) = folder.run(line).status(1).go();
        assert!(stderr.contains(" can't be written: "), "{stderr}");
    }
    assert_eq!(folder.files(), ["a.toml", "p.csv"]);
}
