//! The template of a mail: its subject, and words with places that are filled in for each person.

use super::letter::Letter;
use super::line::{Line, PLACES, Piece, Place};
use crate::messages::mail as say;
use crate::source::{Problem, Problems, Source, suggestion};

/// What the line with the subject begins with.
const SUBJECTS: [&str; 2] = ["onderwerp:", "subject:"];

/// The longest template, in bytes: far above any mail that people write.
const LONGEST: usize = 64 * 1024;

/// A template of a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    subject: Line,
    body: Vec<Line>,
}

impl Template {
    /// Reads a template: a first line `Onderwerp: …` or `Subject: …`, and below it the words. Places such as `{naam}` are
    /// filled in for each person. Other braces are words.
    ///
    /// Fails on a missing subject and on places that there are not, all at once.
    pub fn parse(source: &Source) -> Result<Self, Problems> {
        let text = source.text.as_str();
        if text.len() > LONGEST {
            return Err(Problem::error(say::template_too_long(LONGEST / 1024)).in_file(&source.name).into());
        }
        let mut reading = Reading { source, problems: Vec::new() };
        let mut lines = lines(text).skip_while(|(_, line)| line.trim().is_empty());
        let subject = match lines.next().map(|(at, line)| (at, line, subject(line))) {
            Some((at, line, Some(from))) if !line[from..].trim().is_empty() => reading.line(at + from, &line[from..]),
            Some((at, line, _)) => {
                let problem = Problem::error(say::mail_without_subject()).at(&source.name, at..at + line.len());
                reading.problems.push(problem.with_hint(say::subject_form()));
                Line::default()
            }
            None => {
                let problem = Problem::error(say::template_is_empty()).in_file(&source.name);
                return Err(problem.with_hint(say::subject_form()).into());
            }
        };
        let mut body: Vec<Line> = lines.map(|(at, line)| reading.line(at, line)).collect();
        let blank = |line: &Line| line.0.is_empty();
        let first = body.iter().position(|line| !blank(line)).unwrap_or(body.len());
        body.drain(..first);
        body.truncate(body.iter().rposition(|line| !blank(line)).map_or(0, |last| last + 1));
        if body.is_empty() && reading.problems.is_empty() {
            reading.problems.push(Problem::error(say::mail_without_words()).in_file(&source.name));
        }
        if reading.problems.is_empty() { Ok(Self { subject, body }) } else { Err(Problems(reading.problems)) }
    }

    /// Whether something is filled in at a place.
    pub fn has(&self, place: Place) -> bool {
        let mut pieces = self.body.iter().chain([&self.subject]).flat_map(|line| &line.0);
        pieces.any(|piece| *piece == Piece::Place(place))
    }

    /// Fills it in, in a language (BCP 47). What is filled in is data: it becomes no place, no mark-up and no line of its
    /// own.
    pub fn filled<'v>(&self, value: impl Fn(Place) -> &'v str, language: &str) -> Letter {
        Letter::new(&self.subject, &self.body, &value, language)
    }
}

/// The lines of a text with where they start, without what ends them and spaces before that.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split('\n').map(move |line| {
        let start = at;
        at += line.len() + 1;
        (start, line.trim_end())
    })
}

/// Where the subject starts in a line, when it has one.
fn subject(line: &str) -> Option<usize> {
    let start = line.len() - line.trim_start().len();
    let rest = &line[start..];
    let word = SUBJECTS.iter().find(|word| rest.get(..word.len()).is_some_and(|is| is.eq_ignore_ascii_case(word)))?;
    let after = &rest[word.len()..];
    Some(line.len() - after.trim_start().len())
}

struct Reading<'s> {
    source: &'s Source,
    problems: Vec<Problem>,
}

impl Reading<'_> {
    /// Takes the pieces of a line that starts at a byte of the source.
    fn line(&mut self, start: usize, line: &str) -> Line {
        let mut pieces = Vec::new();
        let (mut words, mut at) = (String::new(), 0);
        while let Some(open) = line[at..].find('{').map(|open| at + open) {
            words.push_str(&line[at..open]);
            let inside = line[open + 1..].find('}').map(|length| &line[open + 1..open + 1 + length]);
            let Some(inside) = inside.filter(|inside| is_name(inside)) else {
                words.push('{');
                at = open + 1;
                continue;
            };
            at = open + inside.len() + 2;
            let name = inside.trim().to_lowercase();
            match PLACES.iter().find(|(known, _)| *known == name) {
                Some((_, place)) => {
                    push_words(&mut pieces, &mut words);
                    pieces.push(Piece::Place(*place));
                }
                None => {
                    let known = PLACES[..PLACES.len() / 2].iter().map(|(name, _)| *name);
                    let problem = Problem::error(say::no_such_place(inside.trim()));
                    let problem = problem.with_hint(suggestion(&name, known));
                    self.problems.push(problem.at(&self.source.name, start + open..start + at));
                }
            }
        }
        words.push_str(&line[at..]);
        push_words(&mut pieces, &mut words);
        Line(pieces)
    }
}

/// Whether what stands between braces is meant as a name: other braces are words.
fn is_name(inside: &str) -> bool {
    let name = inside.trim();
    !name.is_empty() && name.chars().all(|character| character.is_alphabetic() || "_- ".contains(character))
}

fn push_words(pieces: &mut Vec<Piece>, words: &mut String) {
    let words = std::mem::take(words);
    // A tab or another control character has no meaning in a mail.
    let words: String = words.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if !words.is_empty() {
        pieces.push(Piece::Words(words));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Template, Problems> {
        Template::parse(&Source { name: "u.txt".into(), text: text.into() })
    }

    fn filled(text: &str) -> Letter {
        let value = |place| match place {
            Place::Name => "<b>Bo</b> {pilot}",
            Place::Organisation => "B&W",
            Place::Pilot => "Wijkteam",
            Place::When => "morgen",
            Place::Where => "https://kwaad.nl",
        };
        parse(text).unwrap().filled(value, "nl")
    }

    #[test]
    fn what_is_filled_in_stays_data() {
        let letter = filled(
            "\n Subject:  Voor {naam}\r\n\r\nDag { Name },\r\n{waar}\r\n\r\n- {} {1} {\r\n- http://a.nl/?a=1&b.\r\n\r\n",
        );
        assert_eq!(letter.subject, "Voor <b>Bo</b> {pilot}");
        assert_eq!(letter.text, "Dag <b>Bo</b> {pilot},\nhttps://kwaad.nl\n\n- {} {1} {\n- http://a.nl/?a=1&b.\n");
        insta::assert_snapshot!(letter.html, @r#"
        <!DOCTYPE html>
        <html lang="nl">
        <head><meta charset="utf-8"><title>Voor &lt;b&gt;Bo&lt;/b&gt; {pilot}</title></head>
        <body>
        <p>Dag &lt;b&gt;Bo&lt;/b&gt; {pilot},<br>
        https://kwaad.nl</p>
        <ul>
        <li>{} {1} {</li>
        <li><a href="http://a.nl/?a=1&amp;b">http://a.nl/?a=1&amp;b</a>.</li>
        </ul>
        </body>
        </html>
        "#);
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place_and_all_at_once() {
        let problems = parse("Beste {naam},\n{datum} en {orgnisatie}").unwrap_err();
        assert_eq!(problems.0.len(), 3);
        let place = |index: usize| problems.0[index].place.clone().unwrap().range.unwrap();
        assert_eq!((place(0), place(1), place(2)), (0..13, 14..21, 25..37));
        assert_eq!(problems.0[2].hints[0].to_string(), "did you mean `organisatie`?");
        assert!(parse("").is_err() && parse("Onderwerp:\n\nDag").is_err() && parse("Onderwerp: a\n\n").is_err());
        assert!(parse(&format!("Onderwerp: a\n{}", "b".repeat(LONGEST))).is_err());
    }
}
