//! What is filled in on sheets before they are sent or hung up.

use std::path::{Path, PathBuf};

use opschaal::method::Method;
use opschaal::report;
use opschaal::session::Session;

use super::run::{Failed, Run};

/// What is filled in.
pub enum Filled {
    Nothing,
    /// What is in a file.
    From(PathBuf),
    /// What goes on from the session in a file.
    Next(PathBuf),
}

impl Filled {
    /// From a file when there is one, and when it is `next`, what goes on from it.
    pub fn of(path: Option<PathBuf>, next: bool) -> Self {
        match (path, next) {
            (None, _) => Self::Nothing,
            (Some(path), false) => Self::From(path),
            (Some(path), true) => Self::Next(path),
        }
    }

    pub fn file(&self) -> Option<&Path> {
        match self {
            Self::Nothing => None,
            Self::From(path) | Self::Next(path) => Some(path),
        }
    }

    pub fn read(&self, run: &mut Run, method: &Method) -> Result<Session, Failed> {
        match self {
            Self::Nothing => Ok(Session::default()),
            Self::From(path) => run.answers(path, method).map(|(_, session)| session),
            Self::Next(path) => {
                let (name, session) = run.answers(path, method)?;
                run.accept(report::next(method, &session).map_err(|problem| problem.in_file(name)))
            }
        }
    }
}
