//! What a file that was handed in is: its kind, its pages, the codes and the
//! text on them, and what about it a person should know before it is filed.
//! Knows no site and no session. Start at [`read`].

mod reading;

pub use reading::{Code, Mark, Paper, Reading, TextLayer, Unreadable};

use std::path::Path;

/// Looks at a file. Nothing in it is ever executed.
///
/// # Errors
/// If it cannot be looked at to the end.
pub fn read(file: &Path) -> Result<Reading, Unreadable> {
    let _ = file;
    Err(Unreadable::Kind)
}
