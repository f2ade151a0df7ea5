//! Findings: file, line, what is wrong and what to do. Start at
//! [`Finding`]; [`human`] and [`json`] print them.

mod finding;
mod position;
mod print;

pub use finding::{At, Finding, Findings, Place, Severity};
pub use print::{Say, Source, human, human_in_colour, json};
