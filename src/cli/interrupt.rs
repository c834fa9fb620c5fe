//! Ctrl-C: what is being written is finished, and nothing more is begun.

use std::sync::atomic::{AtomicBool, Ordering};

static REQUESTED: AtomicBool = AtomicBool::new(false);

/// From here on Ctrl-C only asks to stop. Before, nothing is on disk, and it ends the program at once.
///
/// A second Ctrl-C ends the program whatever it is doing.
pub fn arm() {
    // A handler that is there already, from the file before this one, is the same.
    let _ = ctrlc::set_handler(|| {
        if REQUESTED.swap(true, Ordering::SeqCst) {
            std::process::exit(130);
        }
    });
}

/// Whether Ctrl-C was pressed.
pub fn requested() -> bool {
    REQUESTED.load(Ordering::SeqCst)
}
