//! The only door to content files and to the clock. Everything that a build
//! depends on comes through a [`World`], so a build is a function of it.

mod arrivals;
mod folders;
mod inputs;
mod vantage;
mod world;
mod writers;

#[cfg(target_os = "linux")]
use arrivals::inode;
pub use arrivals::{Arrival, Shape, Sight, arrivals};
pub use inputs::{Facts, Inputs};
pub use vantage::{Kind, Look, Mark, Vantage};
pub use world::{FileStat, World};
pub use writers::Writers;
