//! A whole workshop, from the list of people until what changed half a year later: what a facilitator types, and what
//! people do in between. `tests/foreign/workshop` does the same with programs of others, and has every file judged.

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use super::Folder;

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures");
const GIVEN: [&str; 4] = ["deelnemers.csv", "pilot.toml", "uitnodiging.txt", "briefjes.txt"];

/// The day of the first session, and of the second.
const DAYS: [&str; 2] = ["1796313600", "1811952000"];

struct Workshop {
    folder: Folder,
    told: String,
    day: &'static str,
}

fn fixture(name: &str) -> Vec<u8> {
    fs::read(format!("{FIXTURES}/werksessie/{name}")).unwrap()
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

impl Workshop {
    fn run(&mut self, line: &str) -> String {
        let status = i32::from(line.starts_with('!'));
        let line = line.trim_start_matches('!');
        let run = self.folder.run(line).env("LC_ALL", "nl_NL.UTF-8").env("SOURCE_DATE_EPOCH", self.day);
        let told = run.status(status).go().1;
        self.told += &format!("> opschaal {line}\n{told}\n");
        told
    }

    fn read(&self, name: &str) -> String {
        text(self.folder.read(name))
    }

    /// Writes a file that was last changed an hour before the session.
    fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        let path = self.folder.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, content).unwrap();
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(self.day.parse::<u64>().unwrap() - 3600);
        fs::File::options().write(true).open(&path).unwrap().set_modified(time).unwrap();
    }

    /// What a report says, but for the numbers of pages.
    fn report(&self, name: &str) -> String {
        let text = crate::canvas::text(&self.folder.read(name));
        let is_foot = |line: &str| line.starts_with("Pagina ") || line == "Verslag van de sessie";
        let is_word = |line: &&str| !(is_foot(line) || line.contains(". . .") || line.len() < 2);
        text.split("  ").map(str::trim).filter(is_word).collect::<Vec<_>>().join("\n")
    }

    /// Fills in a form: its answers, with something else in them, go into it again.
    fn fill(&self, form: &str, filled: &str, said: impl Fn(&str) -> String) {
        let run = |command: &str| self.folder.run(command).env("SOURCE_DATE_EPOCH", self.day);
        let read = text(run("lees -o -").arg(form).go().0);
        self.write("gelezen.toml", said(&read));
        run("canvas gelezen.toml --overschrijven -o gevuld.pdf").go();
        self.write(filled, self.folder.read("gevuld.pdf"));
    }

    /// What people do.
    fn done(&mut self, what: &str) {
        match what {
            "terugsturen" => self.send_back(),
            "strookjes tellen" => {
                let counted = self.read("stemmen.toml").replacen("\nrelevant = 0", "\nrelevant = 9", 1);
                self.write("stemmen.toml", counted.replacen("\nonzeker = 0", "\nonzeker = 4", 1));
            }
            // A note that hangs nowhere is asked about, and nothing of the others is taken until it is answered.
            "briefjes verbeteren" => {
                let before = self.read("start.toml");
                let asked = self.run("!briefjes briefjes.txt -o start.toml --als-resultaat");
                assert!(asked.contains("zomaar een briefje"), "{asked}");
                assert_eq!(self.read("start.toml"), before);
                self.write("briefjes.txt", self.read("briefjes.txt").replace("zomaar", "R4: zomaar"));
            }
            "acties bijhouden" => {
                let (first, second) = ("Stallingen tellen", "Contract met ProRail maken");
                let kept = |line: &str| match line {
                    line if line.contains(first) => line.replace(";open;", ";klaar;") + "\r\n",
                    line if line.contains(second) => line.replace(";open;", ";bezig;Wacht op ProRail") + "\r\n",
                    line => format!("{line}\r\n"),
                };
                let list: String = self.read("acties.csv").lines().map(kept).collect();
                self.write("acties.csv", list);
                self.day = DAYS[1];
            }
            "terugsturen, de volgende keer" => {
                self.fill("volgende-keer/Anna Bos.pdf", "terug/Anna Bos.pdf", |read| {
                    read.replace("relevantie = \"relevant\"", "relevantie = \"onzeker\"")
                });
                self.fill("volgende-keer/Bram de Wit.pdf", "terug/Bram de Wit.pdf", str::to_string);
                self.fill("volgende.pdf", "terug/groep.pdf", |read| {
                    let about = "[pilot]\nnaam = \"Deelfietsen bij stations\"\ndatum = 2027-06-02\n\n";
                    let new = "[[acties]]\nactie = \"Uitrol naar tien stations\"\nwie = \"Karin Post\"\n\n[routes.in]";
                    let read = read.replacen(
                        "[routes.in]\nrelevantie = \"relevant\"",
                        "[routes.in]\nrelevantie = \"onzeker\"",
                        1,
                    );
                    format!("{about}{}", read.replacen("[routes.in]", new, 1))
                });
                // An old file lies in the new folder.
                self.write("terug/Eva Kok.pdf", self.folder.read("ontvangen/Eva Kok.pdf"));
            }
            other => panic!("nobody knows how to do {other}"),
        }
    }

    /// Puts what came back in a folder, each file changed a minute after the one before it.
    fn send_back(&self) {
        fs::create_dir(self.folder.path("ontvangen")).unwrap();
        let mut time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_796_000_000);
        for name in text(fixture("ontvangen.txt")).lines() {
            let path = self.folder.path(&format!("ontvangen/{name}"));
            fs::copy(Path::new(FIXTURES).join("ontvangen").join(name), &path).unwrap();
            fs::File::options().write(true).open(&path).unwrap().set_modified(time).unwrap();
            time += Duration::from_mins(1);
        }
    }
}

#[test]
fn a_workshop_goes_from_a_list_of_people_to_what_changed_half_a_year_later() {
    let folder = GIVEN.into_iter().fold(Folder::new(), |folder, name| folder.with(name, fixture(name)));
    let mut workshop = Workshop { folder, told: String::new(), day: DAYS[0] };
    for line in text(fixture("opdrachten.txt")).lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.strip_prefix("= ") {
            Some(what) => workshop.done(what),
            None => drop(workshop.run(line)),
        }
    }
    insta::assert_snapshot!("whole_told", workshop.told);
    insta::assert_snapshot!("whole_genodigden", workshop.read("uitnodigingen/genodigden.csv"));
    insta::assert_snapshot!("whole_start", workshop.read("start.toml"));
    insta::assert_snapshot!("whole_halverwege", workshop.read("halverwege.toml"));
    insta::assert_snapshot!("whole_verslag", workshop.report("verslag.pdf"));
    insta::assert_snapshot!("whole_verslag_halverwege", workshop.report("halverwege.pdf"));
}
