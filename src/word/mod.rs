//! Word documents (ISO/IEC 29500, WordprocessingML) that people fill in: the names that fields have in them, and
//! reading what was filled in.

pub mod name;
