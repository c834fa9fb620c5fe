//! Whether the program has a console of its own: it was started with a double click, and its window goes when it ends.

/// Whether nobody else uses the console. Windows gives a new one to a program that was not started in one.
#[cfg(windows)]
#[expect(unsafe_code, reason = "Windows tells it, and no safe crate asks")]
pub fn is_our_own() -> bool {
    let mut processes = [0_u32; 2];
    // SAFETY: the buffer is ours, and as long as is said; the function writes no more than that, and gives how many there are.
    let count = unsafe { windows_sys::Win32::System::Console::GetConsoleProcessList(processes.as_mut_ptr(), 2) };
    count == 1
}

/// Elsewhere a program without a terminal has none to show anything on.
#[cfg(not(windows))]
pub fn is_our_own() -> bool {
    false
}
