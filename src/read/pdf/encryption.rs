//! Files that are encrypted and open without a password (ISO 32000-1, 7.6). The work is lopdf's.

use std::borrow::Cow;

use lopdf::encryption::decrypt_object;
use lopdf::{Document, EncryptionState, Object, ObjectId, Stream, StringFormat};

use super::object;

/// An identifier without a byte in it.
fn nothing() -> Object {
    Object::Array(vec![Object::string_literal(""); 2])
}

/// The key that a file opens with when it needs no password.
pub(super) struct Key(EncryptionState);

impl Key {
    /// Works out the key from the encryption dictionary and the file identifier; `None` when a password is needed.
    ///
    /// The dictionary is an object of its own, or it stands in the trailer.
    pub(super) fn new(id: Option<ObjectId>, dictionary: &object::Object, identifier: &object::Object) -> Option<Self> {
        let id = id.unwrap_or((u32::MAX, 0));
        let mut document = Document::new();
        document.objects.insert(id, dictionary.into());
        document.trailer.set("Encrypt", Object::Reference(id));
        // A file without an identifier has an empty one (7.6.3.3, algorithm 2, step e).
        let identifier = if identifier.is_null() { nothing() } else { Object::from(identifier) };
        document.trailer.set("ID", identifier);
        document.authenticate_raw_password("").ok()?;
        EncryptionState::decode(&document, "").ok().map(Self)
    }

    /// Decrypts a string in the object with this number. What can't be decrypted stays as it is.
    pub(super) fn decrypt_string(&self, id: ObjectId, text: &mut Cow<[u8]>) {
        let mut string = Object::String(text.to_vec(), StringFormat::Literal);
        if decrypt_object(&self.0, id, &mut string).is_ok()
            && let Object::String(bytes, _) = string
        {
            *text = Cow::Owned(bytes);
        }
    }

    /// Decrypts the content of the stream with this number.
    pub(super) fn decrypt_stream(&self, id: ObjectId, stream: Stream) -> Option<Stream> {
        let mut stream = Object::Stream(stream);
        decrypt_object(&self.0, id, &mut stream).ok()?;
        if let Object::Stream(stream) = stream { Some(stream) } else { None }
    }
}
