//! Languages, messages, dates and order: everything about the six languages
//! that is not a meeting's own content. Start at [`Catalogue`], which holds
//! every word of the interface; [`Collation`] sorts, [`typeset`] spaces.
//!
//! No formatted text carries isolating characters: in HTML the templates wrap
//! foreign runs in `<bdi>`, and terminals show such characters as boxes.

mod audit;
mod catalogue;
mod collation;
mod dates;
mod language;
mod list;
mod messages;
mod numbers;
mod source;
mod typography;

pub use catalogue::{Arg, Catalogue};
pub use collation::Collation;
pub use language::{Language, Six, SixText, Tag};
pub use list::list;
pub use numbers::number;
pub use typography::typeset;
