//! Findings: file, line, what is wrong and what to do. Start at
//! [`Finding`]; [`human`] and [`json`] print them.

mod finding;
mod folded;
mod position;
mod print;

pub use finding::{At, Finding, Findings, Place, Severity, opaque};
pub use folded::folded;
pub use print::{Say, Source, human, human_in_colour, json};
