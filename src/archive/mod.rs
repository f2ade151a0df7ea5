//! What stood when a session was closed, so that nobody changes it unnoticed:
//! the values of its files one by one, the bytes of its texts and originals, and
//! why it was opened again. Start at [`Frozen`], which is `frozen.toml`, and at
//! [`Standing`], which is the session's folder as it is. [`Ledger`] has the
//! addresses that were ever public.

mod compare;
mod counts;
mod file;
mod follow;
mod leaves;
mod ledger;
mod standing;

pub use compare::{Difference, How, differences};
pub use counts::Counts;
pub use file::{Event, FROZEN, Frozen, Kind};
pub use follow::Edit;
pub use leaves::{Leaf, Print, Record};
pub use ledger::{LEDGER, Ledger};
pub use standing::Standing;
