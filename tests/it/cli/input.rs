//! Files that people give, and what is wrong with them.

use super::Folder;

#[test]
fn an_input_that_is_not_there_is_explained() {
    let folder = Folder::new().with("bestand", "");
    for name in ["nee.toml", "map/nee.toml", "bestand/nee.toml"] {
        folder.run("canvas").arg(name).fails(&format!(
            "\
error: there is no file {name}
 = hint: check the name and the folder; `opschaal new` writes a file to start from

"
        ));
    }
    folder.run("canvas --method nee.toml").fails(
        "\
error: there is no file nee.toml
 = hint: check the name and the folder; without --method the built-in method is used

",
    );
    folder.run("canvas .").fails(
        "\
error: . is a folder, not a file
 = hint: name a file in it

",
    );
    assert_eq!(folder.files(), ["bestand"]);
}

#[test]
fn a_document_for_an_answers_file_is_recognised() {
    let folder = Folder::new().with("kapot.pdf", "%PDF-1.7\n\0").with("ingevuld.docx", "PK\x03\x04\0");
    folder.run("check kapot.pdf").fails(
        "\
error: kapot.pdf: the file is damaged, from byte 10 on nothing can be read
 = hint: open it in a PDF reader and save it again, or ask for the file again

",
    );
    folder.run("check ingevuld.docx").fails(
        "\
error: ingevuld.docx: it is damaged: files in it may be missing, or not whole
 = hint: sending or copying it went wrong: ask for the file again

",
    );
}

#[test]
fn text_that_is_not_utf8_is_explained() {
    let utf16: Vec<u8> = "[pilot]\r\nnaam = \"x\"".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let folder = Folder::new()
        .with("ansi.toml", b"[pilot]\r\nnaam = \"caf\xE9\"\r\n")
        .with("unicode.toml", [b"\xFF\xFE".to_vec(), utf16].concat())
        .with("bom.toml", "\u{FEFF}[pilot]\r\nnaam = \"café\"\r\n");
    folder.run("canvas ansi.toml").fails(
        "\
error: ansi.toml is not UTF-8 text: line 2 has byte 0xE9 (byte 21 of the file)
 = hint: it looks like Windows-1252 (\"ANSI\"): open it in an editor and save it as UTF-8

",
    );
    folder.run("canvas unicode.toml").fails(
        "\
error: unicode.toml is not UTF-8 text
 = hint: it looks like UTF-16 (\"Unicode\" in Notepad): save it as UTF-8

",
    );
    folder.run("check bom.toml").says("bom.toml: fine, 1 field filled in\n");
}

#[test]
fn a_huge_input_is_refused() {
    let huge = vec![b'#'; 1024 * 1024 + 1];
    let folder = Folder::new().with("groot.toml", &huge).with("net.toml", &huge[1..]);
    let message =
        |name: &str| format!("error: {name} is too large: at most 1 MiB is read\n = hint: is it the right file?\n\n");
    folder.run("canvas groot.toml").fails(&message("groot.toml"));
    folder.run("canvas -").stdin(&huge).fails(&message("<stdin>"));
    folder.run("check net.toml").says("net.toml: fine, 0 fields filled in\n");
}

#[test]
fn control_characters_in_a_file_do_not_reach_the_terminal() {
    let folder = Folder::new().with("a.toml", "[pilot]\n\"\\u001B[2J\" = \"\u{9B}31m\"\nnaam = \"\x1B[31mred\"\n");
    let (_, stderr) = folder.run("check a.toml").status(1).go();
    for part in ["a.toml:2:1", "a.toml:3:9", "?[2J", "??31m", "?[31mred"] {
        assert!(stderr.contains(part), "{part} is not in\n{stderr:?}");
    }
    assert!(!stderr.contains(|character: char| character.is_control() && character != '\n'), "{stderr:?}");
}

#[test]
fn a_folder_without_canvases_is_explained() {
    let folder = Folder::new();
    std::fs::create_dir(folder.path("leeg")).unwrap();
    folder.run("read leeg").fails(
        "\
error: the folder leeg is empty
 = hint: check whether it is the right folder

",
    );
}

/// Downloads that went wrong were taken for answers without a word in them, or for text in another encoding.
#[test]
fn a_document_without_a_document_in_it_is_named() {
    let folder = Folder::new().with("nul.pdf", "").with("rommel.docx", [0x81u8; 64]);
    for (file, what) in
        [("nul.pdf", "the file is empty"), ("rommel.docx", "this is no PDF, Word document or OpenDocument text")]
    {
        let (_, stderr) = folder.run("read").arg(file).status(1).go();
        assert!(stderr.contains(&format!("{file}: {what}")), "{stderr}");
    }
}
