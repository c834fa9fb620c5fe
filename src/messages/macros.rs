//! How messages are declared: a function for each code, with typed arguments, and the list of them all.

/// Declares messages: for each a function that makes it, of the name of its code. All of them come in `CODES`.
///
/// The kinds of arguments: `text` for words as they are, `count` for a number, `names` for names of ours that people
/// may have to type (a, b, c in quotes), `list` for words of people, `field` and `fields` for fields by what the sheets
/// call them, `message` for a message within this one.
macro_rules! messages {
    ($($(#[$doc:meta])* $code:ident($($arg:ident: $kind:ident),* $(,)?);)*) => {
        $(
            #[doc = concat!("The message `", stringify!($code), "`, whose words are in the catalogues.")]
            #[doc = ""]
            $(#[$doc])*
            #[allow(clippy::too_many_arguments, reason = "a message has as many as it says")]
            pub fn $code($($arg: kind!($kind)),*) -> $crate::messages::Message {
                $crate::messages::Message::new(stringify!($code), vec![$((stringify!($arg), arg!($kind, $arg))),*])
            }
        )*

        /// The codes of this part, in the order of the catalogues.
        pub const CODES: &[$crate::messages::Code] = &[
            $($crate::messages::Code { name: stringify!($code), args: &[$(stringify!($arg)),*] }),*
        ];
    };
}

/// The type of an argument.
macro_rules! kind {
    (text) => { impl std::fmt::Display };
    (count) => { usize };
    (names) => { impl IntoIterator<Item = impl std::fmt::Display> };
    (list) => { impl IntoIterator<Item = impl std::fmt::Display> };
    (field) => { $crate::messages::FieldName };
    (fields) => { impl IntoIterator<Item = $crate::messages::FieldName> };
    (message) => { $crate::messages::Message };
}

/// An argument as it is kept.
macro_rules! arg {
    (text, $value:ident) => {
        $crate::messages::Arg::Text($value.to_string())
    };
    (count, $value:ident) => {
        $crate::messages::Arg::Count($value)
    };
    (names, $value:ident) => {
        $crate::messages::Arg::Names($value.into_iter().map(|name| name.to_string()).collect())
    };
    (list, $value:ident) => {
        $crate::messages::Arg::List($value.into_iter().map(|word| word.to_string()).collect())
    };
    (field, $value:ident) => {
        $crate::messages::Arg::Field($value)
    };
    (fields, $value:ident) => {
        $crate::messages::Arg::Fields($value.into_iter().collect())
    };
    (message, $value:ident) => {
        $crate::messages::Arg::Message(Box::new($value))
    };
}
