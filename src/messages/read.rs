//! Messages about files that come back.

messages! {}
