//! From files to records: reads TOML and Markdown, keeps the place of every
//! value, and gathers every finding instead of stopping at the first. Start at
//! [`read_session`]; `fields` has the reader that all files share.

mod agenda;
mod bodies;
mod document;
mod embargo;
mod fields;
mod folder;
mod manifest;
mod names;
mod pages;
mod press;
mod programme;
mod reading;
mod records;
mod session;
mod site;
mod site_records;
mod speakers;
mod statements;
mod states;
mod values;

pub(crate) use document::words_of;
pub(crate) use fields::closest;

pub use agenda::read_agenda_ids;
pub use bodies::read_bodies;
pub use pages::read_pages;
pub use reading::{Reading, Within, read_session, session_files};
pub use records::*;
pub use session::{read_session_title, session_keys};
pub use site::read_site;
pub use site_records::*;
