//! The program, run as people run it: what it says, how it ends, and which files it makes.

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// A folder of its own for each test.
struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn with(self, name: &str, content: impl AsRef<[u8]>) -> Self {
        fs::write(self.path(name), content).unwrap();
        self
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).unwrap()
    }

    /// Everything in the folder, in order of name: temporary files would show too.
    fn files(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(self.0.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    /// Prepares a run in this folder, with a command line that has no spaces in its arguments.
    fn run(&self, line: &str) -> Run<'_> {
        let args = line.split_whitespace().map(str::to_string).collect();
        Run { folder: self, args, stdin: None, env: Vec::new(), stderr: None, status: 0 }
    }
}

/// A run of the program, and what is expected of it.
struct Run<'f> {
    folder: &'f Folder,
    args: Vec<String>,
    stdin: Option<Vec<u8>>,
    env: Vec<(&'static str, &'static str)>,
    stderr: Option<String>,
    status: i32,
}

impl Run<'_> {
    fn arg(mut self, arg: &str) -> Self {
        self.args.push(arg.to_string());
        self
    }

    fn stdin(mut self, bytes: impl AsRef<[u8]>) -> Self {
        self.stdin = Some(bytes.as_ref().to_vec());
        self
    }

    fn env(mut self, name: &'static str, value: &'static str) -> Self {
        self.env.push((name, value));
        self
    }

    /// All that standard error must hold.
    fn stderr(mut self, text: &str) -> Self {
        self.stderr = Some(text.to_string());
        self
    }

    fn status(mut self, status: i32) -> Self {
        self.status = status;
        self
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_opschaal"));
        command.current_dir(self.folder.0.path()).args(&self.args);
        command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").env("TERM", "xterm-256color");
        command.envs(self.env.iter().copied());
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs it, checks what is expected, and gives standard output and standard error.
    #[track_caller]
    fn go(self) -> (Vec<u8>, String) {
        let mut child = self.command().spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        if let Some(bytes) = &self.stdin {
            // A program that does not want it all closes its end.
            let _ = stdin.write_all(bytes);
        }
        drop(stdin);
        let output = child.wait_with_output().unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(self.status), "exit code of {:?}\n{stderr}", self.args);
        if let Some(expected) = &self.stderr {
            assert_eq!(&stderr, expected, "standard error of {:?}", self.args);
        }
        (output.stdout, stderr)
    }

    /// Runs what must be refused with exactly these words: exit code 1, and nothing on standard output.
    #[track_caller]
    fn fails(self, stderr: &str) {
        let (stdout, _) = self.status(1).stderr(stderr).go();
        assert_eq!(stdout, b"");
    }

    /// Runs what must be fine, and say exactly this; gives standard output.
    #[track_caller]
    fn says(self, stderr: &str) -> Vec<u8> {
        self.stderr(stderr).go().0
    }
}

#[track_caller]
fn assert_is_pdf(bytes: &[u8]) {
    assert!(bytes.starts_with(b"%PDF-1.7"), "no PDF");
    assert!(bytes.trim_ascii_end().ends_with(b"%%EOF"), "cut off");
}

/// A method in another language than the built-in one.
const SMALL: &str = include_str!("fixtures/klein.methode.toml");

const EXISTS: &str = "\
error: canvas.pdf exists already, and someone's answers may be in it
 = hint: give another name, or --force to replace it

";

#[test]
fn a_blank_canvas_is_made() {
    let folder = Folder::new();
    let stdout = folder.run("canvas").says("wrote canvas.pdf\n");
    assert_eq!(stdout, b"");
    assert_eq!(folder.files(), ["canvas.pdf"]);
    assert_is_pdf(&folder.read("canvas.pdf"));
}

#[test]
fn the_example_is_made_without_a_warning() {
    let folder = Folder::new();
    folder.run("canvas --example").says("wrote voorbeeld-stations.pdf\n");
    assert_eq!(folder.files(), ["voorbeeld-stations.pdf"]);
    assert_is_pdf(&folder.read("voorbeeld-stations.pdf"));
}

#[test]
fn answers_give_the_pdf_its_name() {
    let folder = Folder::new();
    fs::create_dir(folder.path("map met spaties é")).unwrap();
    let folder = folder.with("map met spaties é/mijn pilot №1.toml", "[pilot]\nnaam = \"Wijkteam\"\n");
    folder
        .run("canvas --sheets overzicht")
        .arg("map met spaties é/mijn pilot №1.toml")
        .says("wrote mijn pilot №1.pdf\n");
    assert_is_pdf(&folder.read("mijn pilot №1.pdf"));
    let there = "map met spaties é/uit.PDF";
    folder.run("canvas --sheets overzicht -o").arg(there).says(&format!("wrote {there}\n"));
    assert_is_pdf(&folder.read(there));
    assert_eq!(folder.files(), ["map met spaties é", "mijn pilot №1.pdf"]);
}

#[test]
fn standard_input_and_output_are_a_dash() {
    let folder = Folder::new();
    let answers = "[pilot]\nnaam = \"Wijkteam\"\n";
    let piped = folder.run("canvas - -o - --sheets impact").stdin(answers).says("");
    assert_is_pdf(&piped);
    assert_eq!(folder.files(), <[&str; 0]>::default());
    assert_eq!(folder.run("canvas - -o - --sheets impact --force").stdin(answers).says(""), piped);
    folder.run("canvas - --sheets impact").stdin(answers).says("wrote canvas.pdf\n");
    assert_eq!(folder.read("canvas.pdf"), piped);
    // No input at all is an empty file: a blank canvas.
    assert_is_pdf(&folder.run("canvas - -o - --sheets impact").says(""));
}

#[test]
fn what_cannot_be_drawn_is_named_and_stays_out_of_the_data() {
    let folder = Folder::new().with("a.toml", "[pilot]\nnaam = \"漢\"\n");
    let (stdout, stderr) = folder.run("canvas a.toml -o - --sheets overzicht").go();
    assert_is_pdf(&stdout);
    assert!(stderr.starts_with("warning: ") && stderr.contains("pilot.naam"), "{stderr}");
}

#[test]
fn other_options_change_the_pdf() {
    let folder = Folder::new();
    let make = |line: &str| folder.run(&format!("canvas --sheets impact -o - {line}")).says("");
    let plain = make("");
    assert_eq!(make("--paper A3"), plain);
    for line in ["--paper a4", "--print", "--grayscale", "--sheets routes"] {
        let other = make(line);
        assert_is_pdf(&other);
        assert_ne!(other, plain, "{line}");
    }
    assert_eq!(make("--sheets routes"), folder.run("canvas -o - --sheets Impact,ROUTES").says(""));
}

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
fn what_is_wrong_with_input_and_output_is_said_at_once() {
    let folder = Folder::new().with("canvas.pdf", "x");
    folder.run("canvas - --sheets impact").stdin("[pilot]\nnam = \"x\"\n").fails(&format!(
        "\
error: unknown key `nam` in `pilot`
  ┌─ <stdin>:2:1
  │
2 │ nam = \"x\"
  │ ^^^
  │
  = hint: did you mean `naam`?

{EXISTS}"
    ));
}

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
error: ingevuld.docx: this is a zip file; a canvas is a PDF or a Word document
 = hint: unpack it, and read the files in it

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
fn an_output_that_cannot_be_is_explained() {
    let folder = Folder::new().with("bestand", "");
    fs::create_dir(folder.path("map")).unwrap();
    for (output, message) in [
        ("map", "map is a folder, not a file\n = hint: give the name of a file to write in it"),
        ("canvas.txt", "the name canvas.txt does not end in .pdf or .docx\n = hint: for example canvas.pdf"),
        ("canvas", "the name canvas does not end in .pdf or .docx\n = hint: for example canvas.pdf"),
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
    assert!(stderr.starts_with("error: /proc/canvas.pdf can't be written: "), "{stderr}");
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
    let shell = format!("exec {} canvas - --sheets impact <&- >&- 2>&-", env!("CARGO_BIN_EXE_opschaal"));
    let status = Command::new("sh").args(["-c", &shell]).current_dir(folder.0.path()).status().unwrap();
    assert!(status.success());
    assert_is_pdf(&folder.read("canvas.pdf"));
}

#[test]
fn unknown_sheets_come_with_a_suggestion() {
    let folder = Folder::new();
    let (stdout, stderr) = folder.run("canvas --sheets route,impct,koek").status(1).go();
    assert_eq!(stdout, b"");
    for wanted in ["route", "routes", "impct", "impact", "koek", "overzicht, impact, routes, ingredienten, valkuilen"] {
        assert!(stderr.contains(wanted), "{wanted} is not in\n{stderr}");
    }
    assert_eq!(stderr.matches("error: ").count(), 3, "{stderr}");
    assert_eq!(folder.files(), <[&str; 0]>::default());
}

#[test]
fn a_wrong_command_line_is_exit_code_2() {
    let folder = Folder::new().with("a.toml", "");
    for (line, part) in [
        ("", "Usage: opschaal"),
        ("canvs", "a similar subcommand exists: 'canvas'"),
        ("canvas --papr a4", "a similar argument exists: '--paper'"),
        ("canvas --paper a5", "possible values: a4, a3, a2, a1, a0"),
        ("canvas --sheets routes, impact", "a name is missing; write the names with commas and no spaces between"),
        ("canvas a.toml --example", "cannot be used with"),
        ("canvas a.toml b.toml", "unexpected argument 'b.toml' found"),
        ("check", "<FILE>..."),
        ("canvas --color sometimes", "possible values: auto, always, never"),
    ] {
        let (stdout, stderr) = folder.run(line).status(2).go();
        assert_eq!(stdout, b"", "{line}");
        assert!(stderr.contains(part), "{line}: {part} is not in\n{stderr}");
    }
    assert_eq!(folder.files(), ["a.toml"]);
}

/// Answers to the small method that have all kinds of problems.
const WRONG: &str = "\
[pilot]
nam = \"Pilot\"
date = \"after the summer\"

[routes.in]
relevance = \"Not sure\"
actions = 12
";

#[test]
fn all_problems_are_shown_with_their_place() {
    let folder = Folder::new().with("klein.toml", SMALL).with("fout.toml", WRONG);
    let problems = "\
error: unknown key `nam` in `pilot`
  ┌─ fout.toml:2:1
  │
2 │ nam = \"Pilot\"
  │ ^^^
  │
  = hint: did you mean `name`?

error: `pilot.date` is a date, and this is none: \"after the summer\"
  ┌─ fout.toml:3:8
  │
3 │ date = \"after the summer\"
  │        ^^^^^^^^^^^^^^^^^^
  │
  = hint: write date = 2026-03-12
  = hint: to keep words on purpose, write date = { tekst = \"…\" }

error: unknown option \"Not sure\" for `routes.in.relevance`
  ┌─ fout.toml:6:13
  │
6 │ relevance = \"Not sure\"
  │             ^^^^^^^^^^
  │
  = hint: write \"unsure\"
  = hint: options: `no`, `unsure`, `yes`

error: expected text between quotes for `routes.in.actions`, found a number
  ┌─ fout.toml:7:11
  │
7 │ actions = 12
  │           ^^
  │
  = hint: for example actions = \"…\"

";
    folder.run("check fout.toml --method klein.toml").fails(problems);
    folder.run("--method klein.toml canvas fout.toml").fails(problems);
    folder.run("--method klein.toml canvas fout.toml --force -o -").fails(problems);
    assert_eq!(folder.files(), ["fout.toml", "klein.toml"]);
}

#[test]
fn check_goes_on_after_a_file_that_is_wrong() {
    let folder =
        Folder::new().with("goed.toml", "[pilot]\nnaam = \"x\"\n").with("leeg.toml", "").with("fout.toml", "a = 1");
    for command in ["check", "controleer"] {
        let line = format!("{command} goed.toml fout.toml nee.toml leeg.toml ");
        folder.run(&line).fails(
            "\
goed.toml: fine, 1 field filled in
error: unknown key `a`
  ┌─ fout.toml:1:1
  │
1 │ a = 1
  │ ^
  │
  = hint: allowed here: `pilot`, `ingevuld_door`, `overzicht`, `acties`, `impact`, `routes`, `ingredienten`, `valkuilen`

error: there is no file nee.toml
 = hint: check the name and the folder; `opschaal new` writes a file to start from

leeg.toml: fine, 0 fields filled in
",
        );
    }
}

#[test]
fn an_input_that_is_named_twice_is_read_once() {
    let folder = Folder::new().with("a.toml", "");
    let stdout = folder.run("check - a.toml a.toml -").stdin("[pilot]\nnaam = \"x\"").says(
        "\
<stdin>: fine, 1 field filled in
a.toml: fine, 0 fields filled in
",
    );
    assert_eq!(stdout, b"");
    folder.run("--method - check -").stdin(SMALL).fails(
        "\
error: standard input can be read only once
 = hint: use `-` for one input, and files for the others

",
    );
}

#[test]
fn new_writes_a_blank_file_and_its_schema() {
    for command in ["new", "nieuw"] {
        let folder = Folder::new();
        folder.run(command).says("wrote canvas.toml\nwrote opschaal.schema.json\n");
        assert_eq!(folder.files(), ["canvas.toml", "opschaal.schema.json"]);
        let blank = folder.read("canvas.toml");
        assert!(blank.starts_with(b"#:schema ./opschaal.schema.json\n"));
        assert_eq!(folder.run("new -").says(""), blank);
        assert_eq!(folder.run("schema").says(""), folder.read("opschaal.schema.json"));
        folder.run("check canvas.toml").says("canvas.toml: fine, 0 fields filled in\n");

        let folder = folder.with("canvas.toml", "answers of someone");
        folder.run(command).fails(
            "\
error: canvas.toml exists already, and someone's answers may be in it
 = hint: give another name, or --force to replace it

",
        );
        assert_eq!(folder.read("canvas.toml"), b"answers of someone");
        folder.run(command).arg("--force").says("wrote canvas.toml\n");
        assert_eq!(folder.read("canvas.toml"), blank);
        // A second file shares the schema.
        folder.run(command).arg("tweede pilot.toml").says("wrote tweede pilot.toml\n");
    }
}

#[test]
fn new_writes_both_files_or_neither() {
    let folder = Folder::new().with("opschaal.schema.json", "{}");
    folder.run("new").fails(
        "\
error: opschaal.schema.json exists already, for another method or another version of it
 = hint: write in another folder, or --force to replace it

",
    );
    assert_eq!(folder.files(), ["opschaal.schema.json"]);
    folder.run("new opschaal.schema.json --force").fails(
        "\
error: the name opschaal.schema.json does not end in .toml
 = hint: for example opschaal.schema.toml

",
    );
    assert_eq!(folder.read("opschaal.schema.json"), b"{}");
}

#[test]
fn the_schema_is_json_and_goes_where_it_is_told() {
    let folder = Folder::new();
    let printed = folder.run("schema").says("");
    let schema: serde_json::Value = serde_json::from_slice(&printed).unwrap();
    assert!(schema["properties"]["pilot"].is_object());
    folder.run("schema -o schema.json").says("wrote schema.json\n");
    assert_eq!(folder.read("schema.json"), printed);
    folder.run("schema -o schema.json").fails(
        "\
error: schema.json exists already
 = hint: give another name, or --force to replace it

",
    );
    folder.run("schema -o schema.json --force").says("wrote schema.json\n");
}

#[test]
fn another_method_changes_everything() {
    let folder = Folder::new().with("klein methode.toml", SMALL);
    let run = |line: &str| folder.run(line).arg("--method").arg("klein methode.toml");
    run("new").says("wrote canvas.toml\nwrote opschaal.schema.json\n");
    assert!(String::from_utf8(folder.read("canvas.toml")).unwrap().contains("Name"));
    run("check canvas.toml").says("canvas.toml: fine, 0 fields filled in\n");
    run("canvas --sheets overview").says("wrote canvas.pdf\n");
    assert_is_pdf(&folder.read("canvas.pdf"));
    let (_, stderr) = run("canvas --sheets overzicht --force").status(1).go();
    assert!(stderr.contains("overview"), "{stderr}");
}

#[test]
fn a_broken_method_is_shown_with_its_places() {
    let broken = SMALL.replace("soort = \"namen\"", "soort = \"namn\"").replace("aantal = 3", "aantal = 30");
    let folder = Folder::new().with("methode.toml", broken);
    let lines = SMALL.lines().collect::<Vec<_>>();
    let line = |text: &str| 1 + lines.iter().position(|line| *line == text).unwrap();
    for command in ["canvas", "new", "schema", "check nee.toml"] {
        let (stdout, stderr) = folder.run(command).arg("--method").arg("methode.toml").status(1).go();
        assert_eq!(stdout, b"");
        assert_eq!(stderr.matches("error: ").count(), 2, "{stderr}");
        assert!(stderr.contains(&format!("methode.toml:{}:9", line("soort = \"namen\""))), "{stderr}");
        assert!(stderr.contains("  = hint: did you mean `namen`?\n"), "{stderr}");
        assert!(stderr.contains(&format!("methode.toml:{}:10", line("aantal = 3"))), "{stderr}");
    }
    assert_eq!(folder.files(), ["methode.toml"]);
}

#[test]
fn colour_is_for_who_asks_for_it() {
    let folder = Folder::new();
    let coloured = |line: &str, no_color: &'static str, status: i32| {
        let (stdout, stderr) = folder.run(line).env("NO_COLOR", no_color).status(status).go();
        assert_eq!(stdout, b"");
        stderr.contains('\x1B')
    };
    for (error, status) in [("check nee.toml", 1), ("canvas --papr a4", 2)] {
        // Not on a pipe, ...
        assert!(!coloured(error, "", status), "{error}");
        assert!(!coloured(&format!("--color auto {error}"), "1", status), "{error}");
        assert!(!coloured(&format!("--color never {error}"), "", status), "{error}");
        // ... unless asked for in so many words.
        assert!(coloured(&format!("--color always {error}"), "", status), "{error}");
        assert!(coloured(&format!("--color=always {error}"), "1", status), "{error}");
    }
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
fn help_is_on_standard_output_and_names_the_dutch_verbs() {
    let folder = Folder::new();
    for line in ["--help", "-h", "help"] {
        let help = String::from_utf8(folder.run(line).says("")).unwrap();
        for part in ["canvas", "nieuw", "controleer", "schema", "opschaal canvas --example"] {
            assert!(help.contains(part), "{line}: {part} is not in\n{help}");
        }
        assert!(!help.contains("completions") && !help.contains("man "), "{help}");
    }
    for command in ["canvas", "new", "nieuw", "check", "controleer", "schema", "completions", "man"] {
        let help = String::from_utf8(folder.run(&format!("{command} --help")).says("")).unwrap();
        assert!(help.contains("Usage: opschaal "), "{help}");
        assert!(help.contains("--method") && help.contains("--color"), "{help}");
    }
    assert_eq!(folder.run("--version").says(""), format!("opschaal {}\n", env!("CARGO_PKG_VERSION")).as_bytes());
}

#[test]
fn completions_and_man_pages_come_from_the_program() {
    let folder = Folder::new();
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let script = String::from_utf8(folder.run(&format!("completions {shell}")).says("")).unwrap();
        for part in ["canvas", "nieuw", "paper", "grayscale"] {
            assert!(script.contains(part), "{shell}: {part}");
        }
    }
    let page = String::from_utf8(folder.run("man").says("")).unwrap();
    assert!(page.contains(".TH opschaal 1"), "{page}");
    folder.run("man --directory man").fails(
        "\
error: there is no folder man
 = hint: make the folder first, or check the name

",
    );
    fs::create_dir(folder.path("man")).unwrap();
    folder.run("man --directory man").says("");
    for name in ["opschaal.1", "opschaal-canvas.1", "opschaal-check.1"] {
        assert!(Path::new(&folder.path("man")).join(name).is_file(), "{name}");
    }
}

#[test]
fn people_get_a_copy_each_and_what_comes_back_is_merged() {
    let folder = Folder::new().with("deelnemers.csv", "naam;organisatie\nAnna;NS\nAnna;ggz\n");
    folder.run("personalise deelnemers.csv -d uit --sheets overzicht").says("made 2 of 2 in uit\n");
    folder
        .run("personaliseer deelnemers.csv -d uit --sheets overzicht")
        .says("made 0 of 2 in uit; 2 were there already and were left alone\n");
    folder.run("merge uit -o sessie.toml").says("sessie.toml: 2 contributions, 2 new\n");
    let session = String::from_utf8(folder.read("sessie.toml")).unwrap();
    assert!(session.contains("bestand = \"Anna (NS).pdf\"") && session.contains("bestand = \"Anna (ggz).pdf\""));
    let (_, stderr) = folder.run("samenvoegen uit -o sessie.toml").go();
    assert!(stderr.contains("Anna (NS).pdf is in the session already"), "{stderr}");
    assert!(stderr.ends_with("sessie.toml: 2 contributions, 0 new\n"), "{stderr}");
    assert_eq!(String::from_utf8(folder.read("sessie.toml")).unwrap(), session, "nothing new, nothing changed");
}

#[test]
fn a_filled_word_document_is_taken_wherever_answers_are() {
    let folder =
        Folder::new().with("klein.toml", include_str!("fixtures/klein.methode.toml")).with("doos.csv", "naam\nBo\n");
    fs::create_dir(folder.path("in")).unwrap();
    let filled = include_bytes!("../fixtures/docx/filled.docx");
    // Whatever its name is; and beside it what Word leaves while a document is open.
    let folder = folder.with("in/anna.docx", filled).with("in/~$anna.docx", "x").with("anna", filled);
    let run = |line: &str| folder.run(&format!("--method klein.toml {line}")).go();
    let (_, receipt) = run("read in -o uit");
    assert!(receipt.contains("in/anna.docx: 12 of 23 fields filled in"), "{receipt}");
    assert!(receipt.contains("method: small 1.0, sheets: overview, routes"), "{receipt}");
    let toml = String::from_utf8(folder.read("uit/anna.toml")).unwrap();
    assert!(toml.contains("actions = \"Plan it\""), "{toml}");
    let (_, said) = run("check anna");
    assert!(said.ends_with("anna: fine, 12 fields filled in\n"), "{said}");
    run("merge in -o sessie.toml");
    let session = String::from_utf8(folder.read("sessie.toml")).unwrap();
    assert!(session.contains("bestand = \"anna.docx\"") && session.contains("Plan it"), "{session}");
    // To PDF and back: all answers are still there.
    run("canvas in/anna.docx -o anna.pdf");
    run("canvas anna -o weer.pdf --sheets overview");
    run("read anna.pdf -o anna.toml");
    assert_eq!(String::from_utf8(folder.read("anna.toml")).unwrap(), toml);
    run("personalise doos.csv -d doos in/anna.docx");
    assert_eq!(fs::read_dir(folder.path("doos")).unwrap().count(), 1);
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_goes_on() {
    let folder = Folder::new()
        .with("goed.toml", "[routes.in]\nrelevantie = \"onzeker\"\n")
        .with("half.pdf", "%PDF-1.7\n1 0 obj")
        .with("brief.docx", include_bytes!("../fixtures/docx/letter.docx"));
    let (stdout, stderr) = folder.run("read half.pdf brief.docx goed.toml -o in --json").status(1).go();
    assert!(stderr.contains("half.pdf: the file is damaged"), "{stderr}");
    assert!(stderr.contains("brief.docx: this Word document has no fields of a canvas"), "{stderr}");
    let receipts: serde_json::Value = serde_json::from_slice(&stdout).unwrap();
    assert_eq!(receipts.as_array().unwrap().len(), 3);
    assert_eq!(receipts[2]["filled"], 1);
    assert_eq!(folder.read("in/goed.toml"), b"[routes.in]\nrelevantie = \"onzeker\"\n");
}

#[test]
fn a_folder_without_canvases_is_explained() {
    let folder = Folder::new();
    std::fs::create_dir(folder.path("leeg")).unwrap();
    folder.run("read leeg").fails(
        "\
error: the folder leeg has no PDF, Word or TOML files
 = hint: folders inside it are not looked into

",
    );
}

/// A session of a hundred people is larger than answers may be, and was once written but not read again.
#[test]
fn a_large_session_is_read_again() {
    let text = "x".repeat(100_000);
    let mut folder = Folder::new();
    for n in 0..12 {
        let answers = format!("[ingevuld_door]\nnaam = \"Persoon {n}\"\n[impact]\ninput = \"{text}\"\n");
        folder = folder.with(&format!("{n}.toml"), answers);
    }
    folder.run("merge . -o sessie.toml").says("sessie.toml: 12 contributions, 12 new\n");
    assert!(folder.read("sessie.toml").len() > opschaal::source::MAX_SOURCE_BYTES);
    let (stdout, _) = folder.run("merge sessie.toml --show").go();
    assert_eq!(stdout, b"nobody has chosen anything yet\n");
    folder.run("check sessie.toml").says("sessie.toml: fine, 0 fields filled in\n");
}

const TWELVE: &str = include_str!("../fixtures/twaalf.toml");

#[test]
fn a_report_is_made_from_a_folder_of_what_people_sent() {
    let folder = Folder::new().with("bo.toml", "[ingevuld_door]\nnaam = \"Bo\"\n[routes.in]\nrelevantie = \"onzeker\"");
    folder.run("canvas --example -o groep.pdf").go();
    let date = ("SOURCE_DATE_EPOCH", "1796000000");
    for output in ["rapport.pdf", "rapport.docx"] {
        let wrote = format!("wrote {output}\n");
        folder.run("report bo.toml groep.pdf -o").arg(output).env(date.0, date.1).stderr(&wrote).go();
    }
    assert!(folder.read("rapport.pdf").starts_with(b"%PDF-1.7") && folder.read("rapport.docx").starts_with(b"PK"));
    let again = folder.run("rapport bo.toml groep.pdf -o -").env(date.0, date.1).go().0;
    assert!(again == folder.read("rapport.pdf"));
    folder.run("report bo.toml -o rapport.pdf").status(1).go();
    folder.run("report bo.toml -o rapport.txt").status(1).go();
}

/// A report that misses somebody looks like a whole one.
#[test]
fn no_report_is_made_when_a_file_can_not_be_read() {
    let folder = Folder::new().with("goed.toml", "[pilot]\nnaam = \"x\"").with("stuk.pdf", "%PDF-1.7 stuk");
    folder.run("report goed.toml stuk.pdf -o rapport.pdf").status(1).go();
    assert_eq!(folder.files(), ["goed.toml", "stuk.pdf"]);
}

#[test]
fn actions_are_written_as_what_the_name_says() {
    let folder = Folder::new().with("sessie.toml", TWELVE);
    for (output, start) in [("acties.xlsx", &b"PK"[..]), ("a.csv", "\u{FEFF}Code;".as_bytes()), ("a.ics", b"BEGIN:V")] {
        folder.run("actions sessie.toml -o").arg(output).go();
        assert!(folder.read(output).starts_with(start), "{output}");
    }
    folder.run("acties sessie.toml -o acties.txt").status(1).go();
    let without = folder.run("acties sessie.toml --anonymous -o b.csv").go().0;
    assert!(without.is_empty() && !String::from_utf8(folder.read("b.csv")).unwrap().contains("Anneke"));
}

#[test]
fn who_may_be_named_is_asked_about() {
    let folder = Folder::new().with("sessie.toml", "[[acties]]\nactie = \"Bellen\"\nwie = \"Piet\"");
    folder
        .run("report sessie.toml --anonymous -o r.pdf")
        .stderr(
            "warning: look whether these are names of people: Piet
 = hint: only names under ‘Ingevuld door’ are known, and replaced everywhere; others are left as they are

wrote r.pdf
",
        )
        .go();
}

#[test]
fn an_earlier_file_of_another_pilot_is_noticed() {
    let folder = Folder::new().with("toen.toml", "[pilot]\nnaam = \"A\"").with("nu.toml", "[pilot]\nnaam = \"B\"");
    let told = "warning: the earlier file is about another pilot: ‘A’, not ‘B’
 = hint: is it the right file? They are compared all the same

wrote r.pdf
";
    folder.run("report nu.toml --earlier toen.toml -o r.pdf").stderr(told).go();
    folder.run("report nu.toml --earlier nu.toml -o r2.pdf").stderr("wrote r2.pdf\n").go();
}

#[test]
fn a_house_style_is_read_from_its_folder() {
    let style = "[huisstijl]\nkleur = \"#7a2048\"\nlogo = \"logo.svg\"\nlogo_tekst = \"Gemeente\"\n";
    let logo =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><rect width=\"9\" height=\"9\"/></svg>";
    let folder = Folder::new().with("huis.toml", style).with("logo.svg", logo).with("a.toml", "[pilot]\nnaam = \"x\"");
    for line in ["canvas a.toml --sheets impact -o a.pdf", "report a.toml -o r.pdf", "report a.toml -o r.docx"] {
        folder.run(line).arg("--house-style").arg("huis.toml").go();
    }
    folder.run("rapport a.toml -o r2.pdf --huisstijl huis.toml").go();
    let folder = folder.with("weg.toml", "[huisstijl]\nlogo = \"../logo.svg\"\nlogo_tekst = \"x\"");
    folder.run("report a.toml -o r3.pdf --house-style weg.toml").fails(
        "error: ../logo.svg is not beside the house style
 = hint: put it in the same folder, or in a folder in that, and give its name from there

",
    );
}

/// After a full disk or Ctrl-C people give the same command again. Errors for what was done already hid what was not.
#[test]
fn reading_again_does_the_rest_and_loses_nothing() {
    let folder = Folder::new().with("a.toml", "[pilot]\nnaam = \"a\"\n").with("b.toml", "[pilot]\nnaam = \"b\"\n");
    folder.run("read a.toml b.toml -o uit").go();
    fs::remove_file(folder.path("uit/b.toml")).unwrap();
    folder.run("read a.toml b.toml -o uit").go();
    assert_eq!(folder.read("uit/b.toml"), folder.read("b.toml"));
    let folder = folder.with("uit/a.toml", "[pilot]\nnaam = \"c\"\n");
    let (_, stderr) = folder.run("read a.toml b.toml -o uit").status(1).go();
    assert!(stderr.contains("a.toml exists already, and someone's answers may be in it"), "{stderr}");
    assert_eq!(folder.read("uit/a.toml"), b"[pilot]\nnaam = \"c\"\n");
    // Files of one name from several folders get a number, and keep it.
    fs::create_dir(folder.path("b")).unwrap();
    let folder = folder.with("b/a.toml", "[pilot]\nnaam = \"d\"\n");
    for _ in 0..2 {
        folder.run("read b/a.toml a.toml -o drie").go();
        assert_eq!(folder.read("drie/a.toml"), folder.read("b/a.toml"));
        assert_eq!(folder.read("drie/a 2.toml"), folder.read("a.toml"));
    }
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

/// A download or a save that goes on while it is read: what is there counts, and it is said that more may come.
#[test]
fn a_file_that_is_still_being_written_is_called_damaged() {
    let folder = Folder::new();
    folder.run("canvas --example --sheets overzicht -o heel.pdf").go();
    let whole = folder.read("heel.pdf");
    for part in [10, 60, 90, 99] {
        let folder = Folder::new().with("deel.pdf", &whole[..whole.len() * part / 100]);
        let mut run = folder.run("read deel.pdf -o uit").command();
        let stderr = String::from_utf8(run.output().unwrap().stderr).unwrap();
        assert!(stderr.contains("deel.pdf: the file is damaged"), "{part}%: {stderr}");
    }
}

/// The process is stopped as soon as the first copy is there, which is in the middle of making the others.
#[cfg(unix)]
#[test]
fn ctrl_c_leaves_whole_copies_and_the_same_command_makes_the_others() {
    let people: String = (0..200).map(|n| format!("Persoon {n}\n")).collect();
    let folder = Folder::new().with("p.csv", format!("naam\n{people}"));
    let line = "personalise p.csv -d uit --sheets impact";
    let mut child = folder.run(line).command().stdin(Stdio::null()).spawn().unwrap();
    let copies = || fs::read_dir(folder.path("uit")).map_or(0, |inside| inside.count());
    while copies() == 0 && child.try_wait().unwrap().is_none() {
        std::thread::yield_now();
    }
    let killed = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    let output = child.wait_with_output().unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    let made = copies();
    assert!(stderr.contains(&format!("made {made} of 200 in uit")), "{stderr}");
    if killed.success() && made < 200 {
        assert_eq!(output.status.code(), Some(1));
        assert!(stderr.contains("run the same command again to make the others"), "{stderr}");
    }
    let (_, stderr) = folder.run(line).go();
    assert!(stderr.contains(&format!("made {} of 200", 200 - made)), "{stderr}");
    assert_eq!(copies(), 200, "nothing but copies");
    let (stdout, _) = folder.run("read uit -o antwoorden --json").go();
    let receipts: serde_json::Value = serde_json::from_slice(&stdout).unwrap();
    let whole = receipts.as_array().unwrap().iter().filter(|receipt| receipt["warnings"] == serde_json::json!([]));
    assert_eq!(whole.count(), 200);
}

#[test]
fn the_guide_is_written_as_its_name_says() {
    let folder = Folder::new();
    folder.run("guide").says("wrote handleiding.pdf\n");
    assert_is_pdf(&folder.read("handleiding.pdf"));
    folder.run("handleiding --short -o inleiding.docx").says("wrote inleiding.docx\n");
    assert!(folder.read("inleiding.docx").starts_with(b"PK\x03\x04"));
    folder.run("guide -o handleiding.odt").fails(
        "error: the name handleiding.odt does not end in .pdf or .docx\n = hint: for example handleiding.pdf\n\n",
    );
    folder
        .run("guide")
        .fails("error: handleiding.pdf exists already\n = hint: give another name, or --force to replace it\n\n");
    assert_eq!(folder.files(), ["handleiding.pdf", "inleiding.docx"]);
}

#[test]
fn slides_and_notes_are_both_written_or_neither() {
    let folder = Folder::new().with("notities.pdf", "");
    folder.run("deck --notes notities.pdf").status(1).go();
    assert_eq!(folder.files(), ["notities.pdf"]);
    folder.run("presentatie --notes notities.docx").says("wrote presentatie.pdf\nwrote notities.docx\n");
    assert_is_pdf(&folder.read("presentatie.pdf"));
    folder.run("deck -o presentatie.docx").status(1).go();
}

#[test]
fn a_kit_is_whole_or_not_there() {
    let folder = Folder::new().with("pilot.toml", "[pilot]\nnaam = \"Wijkteam\"\n");
    let (_, said) = folder.run("kit -d uit --people 3 --tile a3 pilot.toml").go();
    assert_eq!(said, "wrote 17 files to uit; start with 00-lees-dit-eerst.pdf\n");
    let names = || {
        let inside = fs::read_dir(folder.path("uit")).unwrap();
        let mut names: Vec<String> = inside.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    };
    let before = names();
    assert_eq!(before.len(), 17);
    for name in before.iter().filter(|name| name.ends_with(".pdf")) {
        assert_is_pdf(&folder.read(&format!("uit/{name}")));
    }
    fs::remove_file(folder.path("uit/00-lees-dit-eerst.pdf")).unwrap();
    let (_, said) = folder.run("kit -d uit pilot.toml").status(1).go();
    assert!(said.contains("01-inleiding.pdf exists already"), "{said}");
    assert_eq!(names().len(), 16, "nothing was written");
    folder.run("pakket -d uit --tile a3 --force pilot.toml").go();
    assert_eq!(names(), before);
    folder.run("kit -d uit --people 0").status(2).go();
}

/// The guide is about rows of the built-in method: with another it says where, and writes nothing.
#[test]
fn a_guide_about_rows_that_are_not_there_is_refused_at_their_places() {
    let folder = Folder::new().with("klein.toml", SMALL);
    for line in ["guide --method klein.toml", "deck --method klein.toml", "kit -d uit --method klein.toml"] {
        folder.run(line).status(1).go();
    }
    assert_eq!(folder.files(), ["klein.toml"]);
}

#[test]
fn split_sheets_are_only_those_that_can_be_split() {
    let folder = Folder::new();
    folder.run("canvas --split -o gesplitst.pdf").says("wrote gesplitst.pdf\n");
    folder.run("canvas --split --sheets impact").fails(
        "error: the sheet ‘impact’ can't be split\n = hint: only sheets with a table of more than 5 rows are split\n\n",
    );
    folder.run("canvas --split -o gesplitst.docx").status(1).go();
    assert_eq!(folder.files(), ["gesplitst.pdf"]);
}

/// A blank sheet in the folder became the group's result, and nobody was told whose result it was.
#[test]
fn a_blank_sheet_is_no_result_and_the_group_is_named() {
    let folder = Folder::new()
        .with("anna.toml", "[ingevuld_door]\nnaam = \"Anna\"\n[routes.in]\nrelevantie = \"onzeker\"\n")
        .with("samen.toml", "[routes.in]\nrelevantie = \"relevant\"\n");
    folder.run("canvas --sheets routes -o leeg.pdf").go();
    folder
        .run("merge anna.toml leeg.pdf -o sessie.toml")
        .says("leeg.pdf: nothing is filled in; it was left out\nsessie.toml: 1 contribution, 1 new\n");
    folder
        .run("merge samen.toml -o sessie.toml")
        .says("sessie.toml: 1 contribution, 0 new; the group's result is that of samen.toml\n");
}

/// Downloads that went wrong were taken for answers without a word in them, or for text in another encoding.
#[test]
fn a_document_without_a_document_in_it_is_named() {
    let folder = Folder::new().with("nul.pdf", "").with("rommel.docx", [0x81u8; 64]);
    for (file, what) in [("nul.pdf", "the file is empty"), ("rommel.docx", "this is no PDF and no Word document")] {
        let (_, stderr) = folder.run("read").arg(file).status(1).go();
        assert!(stderr.contains(&format!("{file}: {what}")), "{stderr}");
    }
}

/// A report on part of what somebody wrote looks like a whole one.
#[test]
fn no_report_is_made_of_a_damaged_file() {
    let folder = Folder::new();
    folder.run("canvas --example -o heel.pdf").go();
    let whole = folder.read("heel.pdf");
    let folder = folder.with("half.pdf", &whole[..whole.len() * 9 / 10]);
    let (_, stderr) = folder.run("report half.pdf -o r.pdf").status(1).go();
    assert!(stderr.contains("damaged") && stderr.contains("nothing was made"), "{stderr}");
}
