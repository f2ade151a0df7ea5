//! Where files are put away below their folder, and what is written beside
//! those in quarantine.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::names::numbered;
use super::receipts::{Outcome, Receipt};
use crate::i18n::SixText;
use crate::publish::{Tray, WriteError};

pub(super) const FILED: &str = "filed";
pub(super) const QUARANTINE: &str = "quarantine";

/// The folders that are not looked into.
pub(super) const OURS: [&str; 3] = [".receive", FILED, QUARANTINE];

/// How every note begins, so that none is taken for a file that was handed in.
pub(super) const NOTE: &str = "papersmart receive\n";

/// The folder of what is filed on a day, as the machine's calendar has it.
pub(super) fn filed(at: Timestamp, outcome: Outcome) -> String {
    let day = at.to_zoned(TimeZone::system()).date();
    match outcome {
        Outcome::Duplicate => format!("{FILED}/{day}/duplicates"),
        _ => format!("{FILED}/{day}"),
    }
}

/// A path in a folder that nothing has, in any case of its letters; with
/// `noted`, its note has a place too.
pub(super) fn free(
    tray: &Tray,
    folder: &str,
    name: &str,
    noted: bool,
) -> Result<String, WriteError> {
    let names = tray.names(folder)?;
    let taken: std::collections::BTreeSet<String> =
        names.iter().map(|one| one.to_lowercase()).collect();
    let free = |name: &String| {
        let (own, note) = (name.to_lowercase(), format!("{}.txt", name.to_lowercase()));
        // A note without its file is from a process that was killed.
        let left_over = || tray.starts_with(format!("{folder}/{name}.txt"), NOTE.as_bytes());
        !taken.contains(&own) && (!noted || !taken.contains(&note) || left_over())
    };
    let name = (1..).map(|number| numbered(name, number)).find(free).unwrap_or_default();
    Ok(format!("{folder}/{name}"))
}

/// What is written beside a file in quarantine.
pub(super) fn note(shown: &str, receipt: &Receipt, words: &SixText) -> String {
    let mut text = format!("{NOTE}\n{shown}\n{} · BLAKE3 {}\n", receipt.bytes, receipt.digest);
    for (language, words) in words.iter() {
        text.push_str(&format!("\n— {} —\n{words}\n", language.endonym()));
    }
    text
}
