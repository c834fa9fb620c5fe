//! Why the system refused something, in words of ours: its own are in its own language, or in English.

use std::io::{Error, ErrorKind};

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
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => say::reason_in_use(),
        ErrorKind::TimedOut | ErrorKind::NotConnected | ErrorKind::HostUnreachable | ErrorKind::NetworkDown => {
            say::reason_network()
        }
        // Kinds that files don't give, and those to come.
        _ => match err.raw_os_error() {
            Some(number) => say::reason_number(number),
            None => say::reason_unknown(),
        },
    }
}
