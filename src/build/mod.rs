//! Decides what must be rendered. A session whose input fingerprint is known,
//! whose plan is still valid and whose output stands untouched is not even
//! planned; of a planned session, only pages whose key is new are rendered,
//! and only bytes that are new are written. Start at [`build`].

mod demand;
mod engine;
mod forecast;
mod intent;
mod key;
mod ledger;
mod memory;
mod outcome;
mod progress;
mod report;
mod scope;
mod search;
mod session;
mod settle;
mod site;
mod state;
mod tiers;

pub use demand::{Confirmation, Consent, Demand, Reason};
pub use engine::{build, build_with, examine};
pub use forecast::{Address, Forecast};
pub use memory::{Memory, Touched};
pub use outcome::{BuildError, Outcome, Settings};
pub use progress::{Progress, Silent};
pub use report::{Kinds, Report, SearchReport, Tally};
pub use session::{Look, examine_session, look_at_session};
pub use site::SiteRecords;
