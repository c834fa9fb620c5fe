//! Messages about documents that are made.

messages! {}
