//! What a canvas costs: Typst alone (compile and export) next to the whole, and the same sheets for Word.
//!
//! Every measurement is taken in a process of its own, as a user has it; ratios are of medians of one run, in which
//! the two take turns, because machines are noisy. `cargo bench --bench canvas` prints the table.

use std::env;
use std::process::Command;
use std::time::Instant;

use opschaal::answers::{self, Answers};
use opschaal::canvas::{self, Options, Paper};
use opschaal::method::{self, Method};
use opschaal::session::Session;
use opschaal::source::Source;
use opschaal::typeset;

const ROUNDS: usize = 25;

fn main() {
    match env::args().nth(1).as_deref() {
        Some("typst") => child(|method, session| {
            let document = canvas::layout(method, session, &Options::default()).unwrap();
            typeset::export(&document, "bench").unwrap().len()
        }),
        Some("whole") => {
            child(|method, session| canvas::make(method, session, &Options::default()).unwrap().bytes.len());
        }
        Some("word") => {
            let options = Options { paper: Paper::A4, ..Options::default() };
            child(|method, session| canvas::word(method, session, &options).unwrap().bytes.len());
        }
        // cargo bench passes `--bench`.
        _ => table(),
    }
}

/// Does the work once and prints milliseconds and the most memory used in MB.
fn child(work: impl Fn(&Method, &Session) -> usize) {
    let method = method::load(&Source { name: "method".into(), text: opschaal::assets::METHOD.into() }).unwrap();
    let answers = match env::args().nth(2).as_deref() {
        Some("example") => {
            let source = Source { name: "example".into(), text: opschaal::assets::EXAMPLE.into() };
            answers::parse(&source, &method).unwrap().answers
        }
        _ => Answers::new(),
    };
    let start = Instant::now();
    let bytes = work(&method, &answers.into());
    let time = start.elapsed().as_secs_f64() * 1000.0;
    println!("{time} {} {bytes}", peak_memory());
}

fn table() {
    let me = env::current_exe().unwrap();
    println!("medians of {ROUNDS} rounds; ms, MB");
    for input in ["blank", "example"] {
        let (mut typst, mut whole, mut process) = (Vec::new(), Vec::new(), Vec::new());
        let (mut typst_memory, mut whole_memory) = (Vec::new(), Vec::new());
        let (mut word, mut word_memory) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            let (time, memory) = run(Command::new(&me).args(["typst", input]));
            typst.push(time);
            typst_memory.push(memory);
            let (time, memory) = run(Command::new(&me).args(["whole", input]));
            whole.push(time);
            whole_memory.push(memory);
            let (time, memory) = run(Command::new(&me).args(["word", input]));
            word.push(time);
            word_memory.push(memory);
            let mut opschaal = Command::new(env!("CARGO_BIN_EXE_opschaal"));
            opschaal.args(["canvas", "-o", "-"]).args((input == "example").then_some("--example"));
            let start = Instant::now();
            assert!(opschaal.output().unwrap().status.success());
            process.push(start.elapsed().as_secs_f64() * 1000.0);
        }
        let (typst, whole, process) = (median(typst), median(whole), median(process));
        println!("{input}: Typst alone {typst:.1} ({:.0} MB)", median(typst_memory));
        println!("{input}: whole {whole:.1} ({:.0} MB), {:.2} × Typst", median(whole_memory), whole / typst);
        println!("{input}: Word document {:.1} ({:.0} MB)", median(word), median(word_memory));
        println!("{input}: process from start to end {process:.1}, {:.2} × Typst", process / typst);
    }
}

fn run(command: &mut Command) -> (f64, f64) {
    let output = command.output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let mut numbers = text.split_whitespace().map(|number| number.parse::<f64>().unwrap());
    (numbers.next().unwrap(), numbers.next().unwrap())
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// The most memory this process has had, in MB, where the system tells.
fn peak_memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0");
    line.split_whitespace().next().and_then(|kb| kb.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
}
