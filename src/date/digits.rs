//! Numbers of a fixed length.

/// Reads a number of four digits.
pub(super) fn four_digits(text: &str) -> Option<u16> {
    (text.len() == 4).then(|| digits(text))?
}

/// Reads a number of one or two digits.
pub(super) fn two_digits(text: &str) -> Option<u8> {
    ((1..=2).contains(&text.len())).then(|| digits(text))?
}

/// Reads digits only: no sign, as `parse` would allow.
fn digits<T: std::str::FromStr>(text: &str) -> Option<T> {
    let all_digits = text.bytes().all(|byte| byte.is_ascii_digit());
    all_digits.then(|| text.parse().ok())?
}
