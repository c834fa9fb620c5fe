//! Messages about reports and actions.

messages! {}
