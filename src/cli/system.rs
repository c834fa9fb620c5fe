//! Why the system refused something, in words of ours: its own are in its own language, or in English.

use std::fs::{self, OpenOptions};
use std::io::{Error, ErrorKind};
use std::path::Path;

use opschaal::messages::{Message, program as say};

/// Says why reading or writing failed; by its number when it is a rare reason.
pub fn reason(err: &Error) -> Message {
    match err.kind() {
        ErrorKind::NotFound => say::reason_not_there(),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => say::reason_not_allowed(),
        ErrorKind::AlreadyExists => say::reason_exists(),
        ErrorKind::NotADirectory => say::reason_no_folder(),
        ErrorKind::IsADirectory => say::reason_folder(),
        ErrorKind::InvalidFilename | ErrorKind::InvalidInput => say::reason_name(),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => say::reason_disk_full(),
        ErrorKind::FileTooLarge => say::reason_too_large(),
        ErrorKind::TimedOut | ErrorKind::NotConnected | ErrorKind::HostUnreachable | ErrorKind::NetworkDown => {
            say::reason_network()
        }
        _ if is_held(err) => say::reason_in_use(),
        // Kinds that files don't give, and those to come.
        _ => match err.raw_os_error() {
            Some(number) => say::reason_number(number),
            None => say::reason_unknown(),
        },
    }
}

/// Whether another program has a file open and lets nobody else at it, as Word does under Windows.
pub fn is_in_use(path: &Path, err: &Error) -> bool {
    // Who replaces such a file hears only that it is not allowed; who opens it for writing hears why.
    let opened = || OpenOptions::new().write(true).open(path);
    is_held(err)
        || cfg!(windows) && err.kind() == ErrorKind::PermissionDenied && opened().is_err_and(|err| is_held(&err))
}

/// Whether a file is marked so that nobody writes over it by mistake. Elsewhere the folder says who may.
pub fn is_read_only(path: &Path) -> bool {
    cfg!(windows) && fs::metadata(path).is_ok_and(|data| data.permissions().readonly())
}

/// `ERROR_SHARING_VIOLATION` and `ERROR_LOCK_VIOLATION`, which Rust has no kind for.
const HELD_UNDER_WINDOWS: [i32; 2] = [32, 33];

fn is_held(err: &Error) -> bool {
    matches!(err.kind(), ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy)
        || cfg!(windows) && err.raw_os_error().is_some_and(|number| HELD_UNDER_WINDOWS.contains(&number))
}

/// `ERROR_PIPE_NOT_CONNECTED`, which Rust has no kind for either.
const NOT_CONNECTED_UNDER_WINDOWS: i32 = 233;

/// Whether the program that should read our output has stopped.
pub fn has_no_reader(err: &Error) -> bool {
    err.kind() == ErrorKind::BrokenPipe || cfg!(windows) && err.raw_os_error() == Some(NOT_CONNECTED_UNDER_WINDOWS)
}
