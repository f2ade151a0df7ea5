//! What a file that was handed in is: its kind, its pages, the codes and the
//! text on them, and what about it a person should know before it is filed.
//! Knows no site and no session. Start at [`read`].
//!
//! Whoever handed the file in may have meant harm, and a reader of PDF is a
//! large program: it may fail, never end, or ask for all the memory there is.
//! So a file is looked at in a process of its own (`fence.rs`) that may use so
//! much and no more; what it saw comes back as JSON.

mod codes;
mod fence;
mod glyphs;
mod kind;
mod layout;
mod look;
mod marks;
mod page;
mod pdf;
mod picture;
mod reading;
mod recognise;
mod script;

pub use fence::{answer, answers_here, asked};
pub use look::look;
pub use reading::{Code, FileKeys, Mark, Paper, Reading, TextLayer, Unreadable};

use std::path::Path;

/// Larger files are refused before anything of them is read.
pub const LARGEST: u64 = 200 << 20;

/// Looks at a file. Nothing in it is ever executed.
///
/// # Errors
/// If it cannot be looked at to the end.
pub fn read(file: &Path) -> Result<Reading, Unreadable> {
    look::measure(file)?;
    fence::read(file)
}
