//! A finished folder, served on the spot: what a host on the network would answer,
//! for a venue whose network is down. It takes headers, redirects and the page for
//! what is not found from the folder itself, knows no site and never builds. Start at
//! [`Mirror`], which answers one request, and at [`serve`], which listens.

mod address;
mod answer;
mod body;
mod coding;
mod condition;
mod listen;
mod patience;
mod publication;
mod range;
mod rules;
mod shelf;
mod store;

pub use address::{Address, Refusal};
pub use answer::Mirror;
pub use coding::{Coding, weighed};
pub use condition::{Conditions, Verdict, Version};
pub use listen::{Limits, serve};
pub use publication::{NotServed, Publication};
pub use range::{Range, Wanted};
pub use rules::{HeaderRules, Outcome, Redirect, RedirectRules};
