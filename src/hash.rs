//! One hash for all that needs one: the same on every machine and in every version of the program.

use std::fmt;

/// A running hash, FNV-1a of 64 bits. Made for telling apart, not for keeping secrets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Hash(u64);

impl Hash {
    pub(crate) fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    /// The hash with more bytes in it.
    pub(crate) fn with(self, bytes: &[u8]) -> Self {
        let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        Self(bytes.iter().fold(self.0, step))
    }

    /// The hash of some bytes.
    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self::new().with(bytes)
    }

    pub(crate) fn value(self) -> u64 {
        self.0
    }

    /// Its lower half.
    pub(crate) fn low(self) -> u32 {
        let [_, _, _, _, rest @ ..] = self.0.to_be_bytes();
        u32::from_be_bytes(rest)
    }
}

/// Hashes what is written to it.
impl fmt::Write for Hash {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        *self = self.with(text.as_bytes());
        Ok(())
    }
}

/// Sixteen hexadecimal digits.
impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_hash_that_others_know() {
        assert_eq!(Hash::of(b"").value(), 0xcbf2_9ce4_8422_2325);
        assert_eq!(Hash::of(b"a").value(), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(Hash::of(b"foobar").to_string(), "85944171f73967e8");
        assert_eq!(Hash::of(b"foobar").low(), 0xf739_67e8);
        assert_eq!(Hash::of(b"foo").with(b"bar"), Hash::of(b"foobar"));
    }
}
