//! The program, run as people run it: what it says, how it ends, and which files it makes.

mod actions;
mod answers;
mod canvas;
mod check;
mod deck;
mod documented;
mod every;
mod guide;
mod help;
mod house;
mod input;
mod kit;
mod language;
mod menu;
mod merge;
mod method;
mod moments;
mod network;
mod new;
mod notes;
mod ontvangen;
mod output;
mod page;
mod personalise;
mod read;
mod report;
mod schema;
mod usage;
mod votes;
mod whole;

use std::ffi::OsString;
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use tempfile::TempDir;

const OURS: &str = env!("CARGO_BIN_EXE_opschaal");

/// The program that is tested: ours, or another one that does the same, such as that for Windows (`tests/windows/run`).
fn program() -> OsString {
    other_program().unwrap_or_else(|| OURS.into())
}

fn other_program() -> Option<OsString> {
    std::env::var_os("OPSCHAAL_PROGRAM")
}

/// What a program told, with paths as they are written here.
fn told(stderr: Vec<u8>) -> String {
    let text = String::from_utf8(stderr).unwrap();
    if other_program().is_some() { text.replace('\\', "/") } else { text }
}

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
        Run { program: program(), folder: self, args, stdin: None, env: Vec::new(), stderr: None, status: 0 }
    }
}

/// A run of the program, and what is expected of it.
struct Run<'f> {
    program: OsString,
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

    fn by(mut self, program: impl Into<OsString>) -> Self {
        self.program = program.into();
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
        let mut command = Command::new(&self.program);
        command.current_dir(self.folder.0.path()).args(&self.args);
        for name in ["NO_COLOR", "CLICOLOR_FORCE", "COLUMNS", "LANGUAGE", "LC_MESSAGES", "LANG"] {
            command.env_remove(name);
        }
        command.env("TERM", "xterm-256color").env("LC_ALL", "C.UTF-8");
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
        let stderr = told(output.stderr);
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
const SMALL: &str = include_str!("../fixtures/klein.methode.toml");

const EXISTS: &str = "\
error: canvas.pdf exists already, and someone's answers may be in it
 = hint: give another name, or --force to replace it

";
