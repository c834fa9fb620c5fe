//! Messages about the program.

messages! {}
