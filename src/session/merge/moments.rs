//! Earlier moments of the same pilot, while a session is brought together.

use std::collections::HashSet;

use crate::messages::session as say;
use crate::session::{Addition, MAX_MOMENTS, Moment, Origin};
use crate::source::Problem;

use super::Merging;

impl Merging<'_> {
    /// Adds a session that was held before.
    pub(super) fn moment(&mut self, moment: Moment) -> Result<(), Problem> {
        let called = moment.called().to_string();
        if self.session.moments.iter().any(|one| one.is(&moment)) {
            self.warnings.push(Problem::warning(say::moment_already_there(&called)).in_file(&moment.origin.file));
            return Ok(());
        }
        if self.session.moments.iter().any(|one| one.called() == called) {
            let problem = Problem::error(say::second_moment_called(&called)).in_file(&moment.origin.file);
            self.problems.push(problem.with_hint(say::name_moments_apart()));
            return Ok(());
        }
        if self.session.moments.len() == MAX_MOMENTS {
            self.problems.push(Problem::error(say::too_many_moments(MAX_MOMENTS)).in_file(&moment.origin.file));
            return Ok(());
        }
        self.warnings.extend(self.counts_now_too(&moment));
        self.then.extend(moment.called_by_file());
        self.document.add_moment(self.method, &moment)?;
        self.session.moments.push(moment);
        Ok(())
    }

    /// Warns of what counts in the file already: somebody put it in before they told of the moment.
    fn counts_now_too(&self, moment: &Moment) -> Option<Problem> {
        let then: HashSet<&str> = moment.files().collect();
        let counting = self.standing.iter().flatten().map(|one| &one.contribution.origin);
        let counting = counting.chain(&self.session.group_origin).chain(&self.session.votes.origins);
        let both = counting.filter(|origin| then.contains(origin.sha256.as_str()));
        let files: Vec<&str> = both.map(|origin| origin.file.as_str()).collect();
        let count = files.len();
        let problem = (count > 0).then(|| Problem::warning(say::counts_then_and_now(moment.called(), files, count)));
        problem.map(|problem| problem.with_hint(say::take_out_what_is_old()))
    }

    pub(super) fn name(&mut self, name: String) -> Result<(), Problem> {
        self.document.set_name(&name)?;
        self.session.name = name;
        Ok(())
    }

    /// Warns of what was read for an earlier moment: an old file in the folder is easily sent along. What the group took
    /// over it says itself.
    pub(super) fn said_then(&self, addition: &Addition) -> Option<Problem> {
        let origins: &[Origin] = match addition {
            Addition::Contribution(one) => std::slice::from_ref(&one.origin),
            Addition::Unchanged(one) => std::slice::from_ref(&one.origin),
            Addition::Replaced(one) => std::slice::from_ref(&one.contribution.origin),
            Addition::Group(origin, _) => std::slice::from_ref(origin),
            Addition::Votes(votes) => &votes.origins,
            Addition::Moment(_)
            | Addition::GroupInstead(..)
            | Addition::Unread(_)
            | Addition::VotesInstead(_)
            | Addition::Notes(_)
            | Addition::Progress(_)
            | Addition::Name(_) => return None,
        };
        let is_then = |one: &Origin| self.then.contains_key(&one.sha256) && !self.known.contains_key(&one.sha256);
        let first = origins.first().filter(|_| origins.iter().all(is_then))?;
        let moment = self.then.get(&first.sha256)?;
        Some(Problem::warning(say::said_at_earlier_moment(moment)).in_file(&first.file))
    }
}
