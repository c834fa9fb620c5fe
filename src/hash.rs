//! One hash for all that needs one: the same on every machine and in every version of the program.

use std::{fmt, io};

use serde::Serialize;

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

    /// The hash of data as JSON: of what is in it, not of how it is kept. The data has no maps without an order.
    pub(crate) fn of_data(data: &impl Serialize) -> Self {
        let mut hash = Self::new();
        serde_json::to_writer(&mut hash, data).expect("our own data has names for keys, and a hash takes any bytes");
        hash
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

/// Takes all that is written to it.
impl io::Write for Hash {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        *self = self.with(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Sixteen hexadecimal digits.
impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// The hash of 128 bits of the same family: for identities that meet those of others.
pub(crate) fn wide(bytes: &[u8]) -> u128 {
    const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    bytes.iter().fold(OFFSET, |hash, byte| (hash ^ u128::from(*byte)).wrapping_mul(PRIME))
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
        // From the authors' test suite (draft-eastlake-fnv).
        assert_eq!(wide(b""), 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d);
        assert_eq!(wide(b"a"), 0xd228_cb69_6f1a_8caf_7891_2b70_4e4a_8964);
    }

    #[test]
    fn data_has_the_hash_of_its_json() {
        assert_eq!(Hash::of_data(&("a", [1, 2])), Hash::of(br#"["a",[1,2]]"#));
    }
}
