//! Messages about lists of people.

messages! {}
