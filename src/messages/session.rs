//! Messages about sessions.

messages! {}
