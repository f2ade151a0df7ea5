//! Decides what must be rendered. A session whose input fingerprint is known,
//! whose plan is still valid and whose output stands untouched is not even
//! planned; of a planned session, only pages whose key is new are rendered,
//! and only bytes that are new are written. Start at [`build`].

mod addresses;
mod demand;
mod engine;
mod forecast;
mod intent;
mod key;
mod ledger;
mod meant;
mod memory;
mod neighbours;
mod opening;
mod outcome;
mod portable;
mod progress;
mod references;
mod report;
mod rounds;
mod scope;
mod search;
mod segments;
mod session;
mod settle;
mod site;
mod state;
mod tiers;
mod withdraw;

pub use addresses::public_addresses;
pub use demand::{Confirmation, Consent, Demand, Reason};
pub use engine::{build, build_with, examine};
pub use forecast::{Address, Forecast};
pub use memory::{Memory, Touched};
pub use opening::{Look, Opened, examine_session, look_at_session, open_session};
pub use outcome::{BuildError, Outcome, Settings};
pub use portable::{Wanted, index_of};
pub use progress::{Progress, Silent};
pub use report::{Kinds, Report, SearchReport, Tally};
pub use site::SiteRecords;
