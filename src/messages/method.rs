//! Messages about the file of a method.

messages! {
    path_too_long(most: count);
    path_reserved(name: text);
}
