//! Watching a site's files and building again when they change.

use std::path::Path;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use notify::{RecursiveMode, Watcher};

use super::Exit;
use super::console::Console;
use crate::i18n::Arg;

/// Editors write a file in several steps; this long without a further change
/// means they are done.
const QUIET: Duration = Duration::from_millis(15);

/// The longest time between two looks at the clock, which also changes what
/// is public.
const CLOCK: Duration = Duration::from_secs(30);

/// The folders that a build reads.
const FOLDERS: [&str; 3] = ["content", "i18n", "themes"];

/// Calls `changed` after every change below the site's folders, until the
/// process is ended. Its argument tells whether files changed; else it was
/// the clock's turn.
pub(super) fn run(console: &Console, site: &Path, mut changed: impl FnMut(bool)) -> Exit {
    let (sender, receiver) = channel();
    let watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        // Reading a file is an event as well, and ours to ignore.
        if event.is_ok_and(|event| !event.kind.is_access()) {
            let _ = sender.send(());
        }
    });
    let watching = watcher.and_then(|mut watcher| {
        for folder in
            FOLDERS.map(|folder| site.join(folder)).iter().filter(|folder| folder.is_dir())
        {
            watcher.watch(folder, RecursiveMode::Recursive)?;
        }
        Ok(watcher)
    });
    let _watcher = match watching {
        Ok(watcher) => watcher,
        Err(error) => {
            console.tell("cli-failed", &[("reason", Arg::from(&error.to_string()))]);
            return Exit::Environment;
        }
    };
    console.tell("cli-watching", &[]);
    loop {
        match receiver.recv_timeout(CLOCK) {
            Ok(()) => {
                while receiver.recv_timeout(QUIET).is_ok() {}
                changed(true);
            }
            Err(RecvTimeoutError::Timeout) => changed(false),
            Err(RecvTimeoutError::Disconnected) => return Exit::Fine,
        }
    }
}
