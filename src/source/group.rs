//! Problems that are the same, told once.

use std::collections::HashMap;

use super::Problem;

/// How many different problems of one code another one is held against: thousands of files may each have their own.
const MOST_HELD: usize = 64;

/// Puts problems together that say the same: about one file with all that they name, about many files with the names of
/// those. What has a place in a text stays apart.
pub fn grouped(problems: impl IntoIterator<Item = Problem>) -> Vec<Problem> {
    let mut groups: Vec<Problem> = Vec::new();
    let mut by_code: HashMap<&str, Vec<usize>> = HashMap::new();
    for problem in problems {
        let same_code = by_code.entry(problem.message.code()).or_default();
        let recent = &same_code[same_code.len().saturating_sub(MOST_HELD)..];
        let taken = !problem.has_range() && recent.iter().any(|index| groups[*index].takes_in(&problem));
        if !taken {
            same_code.push(groups.len());
            groups.push(problem);
        }
    }
    groups
}

impl Problem {
    /// Tells this along with another one that says the same; whether it does.
    fn takes_in(&mut self, other: &Problem) -> bool {
        let alike = self.severity == other.severity && self.hints == other.hints && !self.has_range();
        if !alike {
            return false;
        }
        if self.place == other.place && self.others == other.others {
            let Some(united) = self.message.united(&other.message) else { return false };
            self.message = united;
            return true;
        }
        match (&self.place, &other.place) {
            (Some(_), Some(place)) if self.message == other.message => {
                self.others.push(place.source.clone());
                true
            }
            (Some(_) | None, Some(_) | None) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::{answers as say_of_answers, read as say};

    fn told(problems: Vec<Problem>) -> Vec<String> {
        grouped(problems).iter().map(ToString::to_string).collect()
    }

    /// Fourteen files without marks gave fourteen times the same two lines.
    #[test]
    fn what_many_files_have_in_common_is_told_once() {
        let problem = |n: usize| Problem::warning(say::file_without_marks()).in_file(format!("{n}.pdf"));
        assert_eq!(told(vec![problem(1)]), ["1.pdf: no sheet in the file has a mark of this program"]);
        let names = "1.pdf, 2.pdf, 3.pdf, 4.pdf, 5.pdf, 6.pdf, 7.pdf, 8.pdf, 9.pdf, 10.pdf and 4 more";
        let expected = format!("{names}: no sheet in the file has a mark of this program");
        assert_eq!(told((1..=14).map(problem).collect()), [expected]);
        let other = problem(2).with_hint(say::unpack_it());
        assert_eq!(told(vec![problem(1), other]).len(), 2, "what to do differs");
        let place = Problem::warning(say::file_without_marks()).at("1.pdf", 0..1);
        assert_eq!(told(vec![place.clone(), place]).len(), 2, "a place is looked up");
    }

    /// Each was held against all before it: twenty thousand took twenty seconds.
    #[test]
    fn thousands_that_differ_take_no_time() {
        let problem = |n: usize| {
            let names = vec![format!("veld {n}"); 3];
            Problem::warning(say_of_answers::options(names))
        };
        let differ = (0..20_000).map(|n| problem(n).in_file(format!("{n}.pdf")));
        let differ = differ.chain((0..14).map(|n| problem(19_999).in_file(format!("{n}.docx"))));
        let groups = grouped(differ);
        assert_eq!(groups.len(), 20_000);
        assert_eq!(groups.last().map(|group| group.others.len()), Some(14));
    }

    #[test]
    fn what_one_file_has_many_times_is_told_once() {
        let problem = |name: &str, table: &str| {
            let field = crate::messages::FieldName { path: name.to_string(), label: None };
            Problem::warning(say_of_answers::texts_without_place([field])).with_hint(say_of_answers::move_them(table))
        };
        let both = "texts without a place in the method were kept: `a`, `b`";
        assert_eq!(told(vec![problem("a", "x"), problem("b", "x"), problem("a", "x")]), [both]);
        assert_eq!(told(vec![problem("a", "x"), problem("b", "y")]).len(), 2);
        let in_file = |name: &str, file: &str| problem(name, "x").in_file(file);
        assert_eq!(told(vec![in_file("a", "1"), in_file("b", "2"), in_file("b", "1")]).len(), 2, "whose text is it?");
    }
}
