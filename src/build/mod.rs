//! Decides what must be rendered. A session whose input fingerprint is known,
//! whose plan is still valid and whose output stands untouched is not even
//! planned; of a planned session, only pages whose key is new are rendered,
//! and only bytes that are new are written. Start at [`build`].

mod engine;
mod intent;
mod key;
mod ledger;
mod memory;
mod report;
mod scope;
mod session;
mod settle;
mod site;
mod state;

pub use engine::{BuildError, Outcome, Progress, Settings, Silent, build, build_with, examine};
pub use memory::{Memory, Touched};
pub use report::{Kinds, Report, SearchReport, Tally};
