//! The names of files in a file: words of others, to be shown.

use std::collections::HashSet;

/// What stands between the name of a file and that of one in it.
const IN: &str = " › ";
/// Longer than this, in characters, no name is shown.
const LONGEST: usize = 120;

/// The name of a file in another, which has no path in it: folders are shown as what holds it.
pub(super) fn inside(outer: &str, name: &str) -> String {
    let steps = name.split(['/', '\\']).map(shown).filter(|step| !matches!(step.as_str(), "" | "." | ".."));
    [outer.to_string()].into_iter().chain(steps).collect::<Vec<_>>().join(IN)
}

/// The name, or when it is taken the name with a number: two files of one name are told apart.
pub(super) fn another(name: &str, taken: &mut HashSet<String>) -> String {
    let numbered = (2..).map(|number| format!("{name} ({number})"));
    let mut names = std::iter::once(name.to_string()).chain(numbered);
    names.find(|name| taken.insert(name.clone())).unwrap_or_default()
}

/// A name without what does not show, or turns other words around.
fn shown(name: &str) -> String {
    let is_unseen = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    let name: String = name.chars().map(|c| if c == '\n' || c == '\t' { ' ' } else { c }).collect();
    name.chars().filter(|c| !is_unseen(*c)).take(LONGEST).collect::<String>().trim().to_string()
}

/// Whether a file is one that computers make for themselves, by its name without folders: what Word keeps beside a
/// document that is open, what macOS and Windows put in folders, and what browsers have not yet fetched.
pub fn is_of_the_system(name: &str) -> bool {
    let small = name.to_lowercase();
    ["~$", "._", ".~lock."].iter().any(|start| small.starts_with(start))
        || small.ends_with(".crdownload")
        || [".ds_store", "thumbs.db", "desktop.ini"].contains(&small.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_shown_and_lead_nowhere() {
        for (name, expected) in [
            ("canvas.pdf", "a.zip › canvas.pdf"),
            ("Jan/canvas.pdf", "a.zip › Jan › canvas.pdf"),
            ("../../etc/passwd", "a.zip › etc › passwd"),
            ("C:\\Jan\\x.pdf", "a.zip › C: › Jan › x.pdf"),
            ("gnp\u{202e}fdp.\r\n x\0", "a.zip › gnpfdp.  x"),
            ("..", "a.zip"),
        ] {
            assert_eq!(inside("a.zip", name), expected);
        }
        assert_eq!(inside("", &"x".repeat(500)).chars().count(), LONGEST + IN.chars().count());
    }

    #[test]
    fn two_files_of_one_name_are_told_apart() {
        let mut taken = HashSet::new();
        let names: Vec<String> = (0..3).map(|_| another("a.pdf", &mut taken)).collect();
        assert_eq!(names, ["a.pdf", "a.pdf (2)", "a.pdf (3)"]);
    }

    #[test]
    fn files_of_the_system_are_known_by_name() {
        for name in ["~$canvas.docx", "._canvas.pdf", ".DS_Store", "Thumbs.db", "Desktop.ini", "a.pdf.crdownload"] {
            assert!(is_of_the_system(name), "{name}");
        }
        assert!(!is_of_the_system("canvas.pdf"));
    }
}
