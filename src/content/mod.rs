//! From files to records: reads TOML and Markdown, keeps the place of every
//! value, and gathers every finding instead of stopping at the first. Start at
//! [`read_session`]; `fields` has the reader that all files share.

mod agenda;
mod bodies;
mod captions;
mod document;
mod embargo;
mod fields;
mod folder;
mod manifest;
mod moved;
mod names;
mod pages;
mod paper_records;
mod press;
mod print;
mod printed;
mod programme;
mod publishing;
mod reading;
mod records;
mod review;
mod session;
mod site;
mod site_records;
mod speakers;
mod statements;
mod states;
mod values;
mod vocabulary;

pub(crate) use document::{MANIFEST_LIMIT, TOML_LIMIT, words_of};
pub(crate) use fields::closest;
pub(crate) use moved::ROUTES;

pub use agenda::read_agenda_ids;
pub use bodies::read_bodies;
pub use manifest::{read_all_symbols, read_symbols};
pub use moved::read_routes;
pub use pages::read_pages;
pub use paper_records::*;
pub use printed::read_printed;
pub use publishing::{
    PUBLISHING, PublishingRecord, TargetPlace, TargetRecord, TargetRole, read_publishing,
};
pub use reading::{Reading, Within, read_session, session_files};
pub use records::*;
pub use review::is_under_review;
pub use session::{read_session_title, session_keys};
pub use site::read_site;
pub use site_records::*;
