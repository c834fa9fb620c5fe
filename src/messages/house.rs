//! Messages about house styles.

messages! {}
