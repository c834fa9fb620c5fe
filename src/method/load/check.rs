//! Names that may be used only once in the whole method.

use std::ops::Range;

use crate::messages::method as say;
use crate::method::Path;
use crate::source::{Entry, Problem};

/// The paths and codes in use, with the place where each was given.
#[derive(Default)]
pub(super) struct Claims {
    paths: Vec<(Path, Range<usize>)>,
    codes: Vec<(String, Range<usize>)>,
}

impl Claims {
    /// Notes a path that holds an answer or a list of them.
    pub(super) fn path(&mut self, path: Path, place: Range<usize>) {
        // What was reported as no path makes no further problems.
        if Path::new(path.as_str()).is_some() {
            self.paths.push((path, place));
        }
    }

    /// Notes the code of a sheet or of a block's rows.
    pub(super) fn code(&mut self, code: &str, place: Range<usize>) {
        if !code.is_empty() {
            self.codes.push((code.to_string(), place));
        }
    }

    /// Reports paths that are the same, or where one is the beginning of the other.
    ///
    /// A path with an answer can't have other answers below it: not in TOML, and not in a PDF form.
    pub(super) fn report_paths(&mut self, entry: &mut Entry) {
        // Sorted by parts, a path stands right before those that begin with it.
        self.paths.sort_by(|(path, place), (other, other_place)| {
            let order = path.segments().cmp(other.segments());
            order.then(place.start.cmp(&other_place.start))
        });
        for pair in self.paths.windows(2) {
            let [(path, place), (next, next_place)] = pair else {
                continue;
            };
            // Within one block the double is a double id, which is reported there.
            if place == next_place {
                continue;
            }
            let message = if path == next {
                say::path_twice(path)
            } else if path.below(next.as_str()).is_some() {
                say::path_below_field(next, path)
            } else {
                continue;
            };
            entry.report_at(next_place.clone(), Problem::error(message));
        }
    }

    /// Reports codes that are the same.
    pub(super) fn report_codes(&mut self, entry: &mut Entry) {
        self.codes.sort_by_key(|(code, place)| (code.clone(), place.start));
        for pair in self.codes.windows(2) {
            if let [(code, _), (next, place)] = pair
                && code == next
            {
                entry.report_at(place.clone(), Problem::error(say::code_twice(code)));
            }
        }
    }
}
