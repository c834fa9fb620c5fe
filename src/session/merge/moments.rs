//! Earlier moments of the same pilot, while a session is brought together.

use crate::messages::session as say;
use crate::session::Moment;
use crate::source::Problem;

use super::Merging;

impl Merging<'_> {
    /// Adds a session that was held before, and how far its actions were by then: that is known of them now.
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
        self.then.extend(moment.files().map(|sha256| (sha256.to_string(), called.clone())));
        for progress in &moment.session.progress {
            if !self.session.progress.iter().any(|one| one.action == progress.action) {
                self.session.progress.push(progress.clone());
            }
        }
        self.document.add_moment(self.method, &moment)?;
        self.session.moments.push(moment);
        Ok(())
    }

    pub(super) fn name(&mut self, name: String) -> Result<(), Problem> {
        self.document.set_name(&name)?;
        self.session.name = name;
        Ok(())
    }
}
