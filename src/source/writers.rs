//! Which files another process of this machine has open to write to. It is
//! seen where the system shows it (`/proc`) and lets us look; elsewhere nothing
//! is known, and nothing is said.

#![allow(clippy::disallowed_methods, reason = "this is the door to the files")]

use std::collections::BTreeSet;

use super::Sight;

/// The files that are being written to.
#[derive(Debug, Default)]
pub struct Writers(BTreeSet<[i64; 2]>);

impl Writers {
    /// Whether somebody writes to a file.
    #[must_use]
    pub fn have(&self, sight: &Sight) -> bool {
        self.0.contains(&sight.inode())
    }

    /// The files that are being written to now.
    #[cfg(target_os = "linux")]
    #[must_use]
    pub fn now() -> Self {
        let own = std::process::id().to_string();
        let mut open = BTreeSet::new();
        for process in names("/proc") {
            if process != own && process.bytes().all(|byte| byte.is_ascii_digit()) {
                let writes = |descriptor: &String| writes(&process, descriptor);
                for descriptor in names(&format!("/proc/{process}/fd")).filter(writes) {
                    let there = std::fs::metadata(format!("/proc/{process}/fd/{descriptor}"));
                    open.extend(there.ok().filter(|it| it.is_file()).map(|it| super::inode(&it)));
                }
            }
        }
        Self(open)
    }

    /// The files that are being written to now.
    #[cfg(not(target_os = "linux"))]
    #[must_use]
    pub fn now() -> Self {
        Self::default()
    }
}

#[cfg(target_os = "linux")]
fn names(folder: &str) -> impl Iterator<Item = String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.file_name().to_string_lossy().into_owned())
}

/// Whether a descriptor is open for more than reading: the last octal digits of
/// its flags (`proc_pid_fdinfo(5)`).
#[cfg(target_os = "linux")]
fn writes(process: &str, descriptor: &str) -> bool {
    let info = std::fs::read_to_string(format!("/proc/{process}/fdinfo/{descriptor}"));
    let flags = info.unwrap_or_default();
    let flags = flags.lines().find_map(|line| line.strip_prefix("flags:"));
    let flags = flags.and_then(|flags| u32::from_str_radix(flags.trim(), 8).ok());
    flags.is_some_and(|flags| flags & 0o3 != 0)
}
