//! What passes between the page and the library, and how ours become the page's: TypeScript's types are made from these.

mod canvas;
mod field;
mod files;
mod invitations;
mod method;
mod moments;
mod options;
mod room;
mod session;
mod votes;

pub use canvas::*;
pub use field::*;
pub use files::*;
pub use invitations::*;
pub use method::*;
pub use moments::*;
pub use options::*;
pub use room::*;
pub use session::*;
pub use votes::*;
