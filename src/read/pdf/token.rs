//! What objects are made of: white space, numbers, names and strings (ISO 32000-1, 7.2 and 7.3.3 to 7.3.5).

use std::borrow::Cow;

use memchr::{memchr, memchr3};

use super::object::Object;

/// Reads what is written in bytes, from a place on.
pub(super) struct Parser<'a> {
    bytes: &'a [u8],
    /// The place of the next byte.
    pub(super) at: usize,
    /// How many objects were read, those in one another too.
    pub(super) parts: usize,
    /// Whether what is read is not kept.
    pub(super) skips: bool,
}

impl<'a> Parser<'a> {
    pub(super) fn new(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at, parts: 0, skips: false }
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// What comes next.
    pub(super) fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Takes the bytes that a test holds for.
    pub(super) fn take_while(&mut self, test: impl Fn(u8) -> bool) -> &'a [u8] {
        self.take_to(self.rest().iter().position(|&byte| !test(byte)))
    }

    /// Takes the bytes up to a place that was found in what comes next, or all of them.
    fn take_to(&mut self, found: Option<usize>) -> &'a [u8] {
        let rest = self.rest();
        let (taken, _) = rest.split_at(found.unwrap_or(rest.len()));
        self.at += taken.len();
        taken
    }

    /// Takes the bytes, if they are next.
    pub(super) fn take(&mut self, expected: &[u8]) -> bool {
        let found = self.rest().starts_with(expected);
        if found {
            self.at += expected.len();
        }
        found
    }

    /// Skips white space and comments.
    pub(super) fn skip_space(&mut self) {
        loop {
            self.take_while(is_space);
            if self.peek() != Some(b'%') {
                return;
            }
            self.take_while(|byte| byte != b'\n' && byte != b'\r');
        }
    }

    /// Takes white space and a number without sign or fraction.
    pub(super) fn unsigned<T: TryFrom<u64>>(&mut self) -> Option<T> {
        self.skip_space();
        let digits = self.take_while(|byte| byte.is_ascii_digit());
        if digits.is_empty() {
            return None;
        }
        let number = digits
            .iter()
            .try_fold(0u64, |number, &digit| number.checked_mul(10)?.checked_add(u64::from(digit - b'0')))?;
        T::try_from(number).ok()
    }

    /// Takes a name; `#20` stands for the byte with that number.
    pub(super) fn name(&mut self) -> Option<Cow<'a, [u8]>> {
        if !self.take(b"/") {
            return None;
        }
        let mut rest = self.take_while(is_regular);
        if !rest.contains(&b'#') {
            return Some(Cow::Borrowed(rest));
        }
        let mut name = Vec::with_capacity(rest.len());
        loop {
            rest = match rest {
                [b'#', high, low, after @ ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                    name.push(hex_value(*high) << 4 | hex_value(*low));
                    after
                }
                [byte, after @ ..] => {
                    name.push(*byte);
                    after
                }
                [] => return Some(Cow::Owned(name)),
            };
        }
    }

    /// Takes a string in parentheses. Bare ends of line stay as they are: some programs write UTF-16 like that.
    pub(super) fn literal(&mut self) -> Option<Cow<'a, [u8]>> {
        self.at += 1;
        let start = self.at;
        let mut open = 1usize;
        // What stands before the first backslash is the text as it is.
        let mut changed: Option<Vec<u8>> = None;
        loop {
            let run = self.take_to(memchr3(b'(', b')', b'\\', self.rest()));
            let end = self.at;
            let byte = self.peek()?;
            self.at += 1;
            match byte {
                b'(' => open += 1,
                b')' => open -= 1,
                _ => {}
            }
            if let Some(text) = &mut changed {
                text.extend_from_slice(run);
            }
            if open == 0 {
                return Some(match changed {
                    Some(text) => Cow::Owned(text),
                    None => Cow::Borrowed(self.bytes.get(start..end)?),
                });
            }
            if byte != b'\\' {
                if let Some(text) = &mut changed {
                    text.push(byte);
                }
                continue;
            }
            let escaped = self.escape()?;
            if !self.skips {
                let before = self.bytes.get(start..end)?;
                changed.get_or_insert_with(|| before.to_vec()).extend(escaped);
            }
        }
    }

    /// Takes what follows a backslash (ISO 32000-1, table 3); an end of line stands for nothing.
    #[expect(clippy::option_option, reason = "the end of the file, nothing, or a byte")]
    fn escape(&mut self) -> Option<Option<u8>> {
        if self.take(b"\r\n") {
            return Some(None);
        }
        let byte = self.peek()?;
        let digits = self.rest().iter().take(3).take_while(|digit| matches!(digit, b'0'..=b'7')).count();
        if digits > 0 {
            let digits = self.take_to(Some(digits));
            let value = digits.iter().fold(0, |value: u32, digit| value * 8 + u32::from(digit - b'0'));
            // What is too large for a byte loses its high bits, says the standard.
            return Some(Some((value & 0xFF) as u8));
        }
        self.at += 1;
        Some(match byte {
            b'\n' | b'\r' => None,
            b'n' => Some(b'\n'),
            b'r' => Some(b'\r'),
            b't' => Some(b'\t'),
            b'b' => Some(8),
            b'f' => Some(12),
            other => Some(other),
        })
    }

    pub(super) fn hexadecimal(&mut self) -> Option<Cow<'a, [u8]>> {
        self.at += 1;
        let digits = self.take_to(memchr(b'>', self.rest()));
        if !self.take(b">") {
            return None;
        }
        if self.skips {
            return Some(Cow::Borrowed(b""));
        }
        let mut digits = digits.iter().filter(|byte| byte.is_ascii_hexdigit()).map(|&byte| hex_value(byte));
        let mut bytes = Vec::with_capacity(digits.size_hint().1.unwrap_or_default().div_ceil(2));
        while let Some(high) = digits.next() {
            // A missing last digit is 0.
            bytes.push(high << 4 | digits.next().unwrap_or(0));
        }
        Some(Cow::Owned(bytes))
    }

    /// Takes a number; one that makes no sense is 0, as viewers have it.
    pub(super) fn number(&mut self) -> Object<'a> {
        let text = str::from_utf8(self.take_while(is_regular)).unwrap_or_default();
        match text.parse() {
            Ok(number) => Object::Integer(number),
            Err(_) => Object::Real(text.parse().ok().filter(|number: &f32| number.is_finite()).unwrap_or(0.0)),
        }
    }
}

/// White space (ISO 32000-1, table 1).
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 12 | b'\r' | b' ')
}

/// Neither white space nor a delimiter (ISO 32000-1, table 2).
#[expect(clippy::indexing_slicing, reason = "there is a place for every byte")]
pub(super) fn is_regular(byte: u8) -> bool {
    REGULAR[usize::from(byte)]
}

/// For each byte whether it is regular: most of all bytes that are read are asked for it.
#[expect(clippy::indexing_slicing, reason = "there is a place for every byte")]
static REGULAR: [bool; 256] = {
    let mut regular = [true; 256];
    let mut others: &[u8] = b"\0\t\n\x0C\r ()<>[]{}/%";
    while let [byte, rest @ ..] = others {
        regular[*byte as usize] = false;
        others = rest;
    }
    regular
};

/// The value of a digit that is known to be hexadecimal.
fn hex_value(digit: u8) -> u8 {
    char::from(digit).to_digit(16).unwrap_or_default() as u8
}
