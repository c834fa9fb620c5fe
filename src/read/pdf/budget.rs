//! What the reading of one file may cost in time and memory: files come from anyone.
//!
//! Work is spent before it is done, and nothing more is read once it is gone: what was read is then not used.

use lopdf::{DecompressError, Dictionary, Object, Stream};

use super::limits::{MAX_FILTERS, MAX_PARTS, MAX_TEXT_BYTES, MAX_UNPACKED_BYTES, MAX_WORK, OBJECT, UNREADABLE};
use super::token::Parser;
use super::unreadable::Limit;

/// What may still be spent.
pub(super) struct Budget {
    /// Work, in bytes that are looked at; what takes longer counts as more.
    work: usize,
    /// How many bytes may still be unpacked.
    room: usize,
    /// How many bytes of names and texts may still be kept.
    text: usize,
    /// The limit that the file goes over, if it does.
    exceeded: Option<Limit>,
}

impl Default for Budget {
    fn default() -> Self {
        Self { work: MAX_WORK, room: MAX_UNPACKED_BYTES, text: MAX_TEXT_BYTES, exceeded: None }
    }
}

impl Budget {
    /// The limit that the file goes over, if it does.
    pub(super) fn exceeded(&self) -> Option<Limit> {
        self.exceeded
    }

    /// Ends the reading of a file.
    pub(super) fn exceed(&mut self, limit: Limit) {
        self.exceeded = self.exceeded.or(Some(limit));
    }

    /// Spends work, as much as takes the time of looking at so many bytes; `None` when it has been enough.
    pub(super) fn spend(&mut self, bytes: usize) -> Option<()> {
        take(&mut self.work, bytes, &mut self.exceeded, Limit::Work)
    }

    /// Counts the bytes of a name or text that is kept; `None` when it has been enough.
    pub(super) fn keep(&mut self, bytes: usize) -> Option<()> {
        take(&mut self.text, bytes, &mut self.exceeded, Limit::Text)
    }

    /// Reads what is written at a place, and looks no further than there is work left.
    pub(super) fn parse<'a, T>(
        &mut self,
        bytes: &'a [u8],
        at: usize,
        read: impl FnOnce(&mut Parser<'a>) -> Option<T>,
    ) -> Option<T> {
        self.spend(0)?;
        let end = bytes.len().min(at.saturating_add(self.work));
        let mut parser = Parser::new(bytes.get(..end).unwrap_or(bytes), at);
        let found = read(&mut parser);
        if parser.parts > MAX_PARTS {
            self.exceed(Limit::Work);
        }
        self.spend(parser.at.saturating_sub(at) + parser.parts * OBJECT)?;
        found
    }

    /// Unpacks the data of a stream with these entries, once `open` has decrypted it.
    pub(super) fn unpack(
        &mut self,
        entries: Dictionary,
        data: &[u8],
        open: impl FnOnce(Stream) -> Option<Stream>,
    ) -> Option<Vec<u8>> {
        self.spend(data.len())?;
        if data.len() > self.room {
            self.exceed(Limit::Unpacked);
            return None;
        }
        let stream = open(Stream::new(entries, data.to_vec()))?;
        if stream.filters().is_ok_and(|filters| filters.len() > MAX_FILTERS) || is_picture(&stream) {
            return None;
        }
        let content = match stream.get_plain_content_with_limit(self.room) {
            Ok(content) => content,
            Err(lopdf::Error::Decompress(DecompressError::MemoryLimitExceeded { .. })) => {
                self.exceed(Limit::Unpacked);
                return None;
            }
            Err(_) => {
                // How far it came is not known.
                take(&mut self.room, UNREADABLE, &mut self.exceeded, Limit::Unpacked);
                return None;
            }
        };
        take(&mut self.room, content.len(), &mut self.exceeded, Limit::Unpacked)?;
        self.spend(content.len())?;
        Some(content)
    }
}

/// Whether a stream has the predictor of TIFF (ISO 32000-1, 7.4.4.4), which no text has: undoing it takes far longer than
/// unpacking.
fn is_picture(stream: &Stream) -> bool {
    let is_tiff = |parameters: &Object| {
        let predictor = parameters.as_dict().and_then(|parameters| parameters.get(b"Predictor"));
        predictor.and_then(Object::as_i64).is_ok_and(|predictor| predictor == 2)
    };
    match stream.dict.get(b"DecodeParms") {
        Ok(Object::Array(parameters)) => parameters.iter().any(is_tiff),
        Ok(parameters) => is_tiff(parameters),
        Err(_) => false,
    }
}

/// Takes from what is left; nothing is left when that is too much, or has been before.
fn take(left: &mut usize, amount: usize, exceeded: &mut Option<Limit>, limit: Limit) -> Option<()> {
    match left.checked_sub(amount) {
        Some(rest) if rest > 0 && exceeded.is_none() => {
            *left = rest;
            Some(())
        }
        Some(_) | None => {
            *exceeded = exceeded.or(Some(limit));
            None
        }
    }
}
