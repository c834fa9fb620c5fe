//! Messages about answers.

messages! {}
