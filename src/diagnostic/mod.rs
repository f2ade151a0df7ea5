//! Findings: file, line, what is wrong and what to do. Start at
//! [`Finding`].

mod finding;

pub use finding::{At, Finding, Findings, Place, Severity};
