//! Watching a site's files and building again when they change.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use notify::{RecursiveMode, Watcher};

use super::Exit;
use super::console::Console;
use crate::build::Touched;
use crate::i18n::Arg;

/// Editors write a file in several steps; this long without a further change
/// means they are done.
const QUIET: Duration = Duration::from_millis(15);

/// The longest time between two looks at the clock, which also changes what
/// is public.
const CLOCK: Duration = Duration::from_secs(30);

/// The folders that a build reads.
const FOLDERS: [&str; 3] = ["content", "i18n", "themes"];

/// The longest time for which changes are gathered, however fast they come.
const GATHER: Duration = Duration::from_secs(1);

/// Calls `changed` after every change below the site's folders, and at least
/// every half minute as if anything had changed, until the process is ended. It
/// is first called so at once: what happened before anybody watched is seen too.
pub(super) fn run(console: &Console, site: &Path, mut changed: impl FnMut(&Touched)) -> Exit {
    let (sender, receiver) = channel();
    let watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        // Reading a file is an event as well, and ours to ignore.
        if event.as_ref().map_or(true, |event| !event.kind.is_access()) {
            let _ = sender.send(event);
        }
    });
    let watching = watcher.and_then(|mut watcher| {
        for folder in FOLDERS.map(|folder| site.join(folder)).iter().filter(|one| one.is_dir()) {
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
    let root = std::path::absolute(site).unwrap_or_else(|_| site.to_owned());
    changed(&Touched::Everything);
    let mut looked = Instant::now();
    loop {
        let left = CLOCK.saturating_sub(looked.elapsed());
        let what = match receiver.recv_timeout(left) {
            Ok(first) => {
                let mut events = vec![first];
                let gathering = Instant::now();
                while gathering.elapsed() < GATHER
                    && let Ok(next) = receiver.recv_timeout(QUIET)
                {
                    events.push(next);
                }
                touched(&root, site, events)
            }
            Err(RecvTimeoutError::Timeout) => Touched::Everything,
            Err(RecvTimeoutError::Disconnected) => return Exit::Fine,
        };
        if what == Touched::Everything {
            looked = Instant::now();
        }
        changed(&what);
    }
}

/// What events are about; an event that was lost is about everything.
fn touched(root: &Path, site: &Path, events: Vec<notify::Result<notify::Event>>) -> Touched {
    let events: notify::Result<Vec<notify::Event>> = events.into_iter().collect();
    let Ok(events) = events else { return Touched::Everything };
    if events.iter().any(notify::Event::need_rescan) {
        return Touched::Everything;
    }
    let relative = |path: &PathBuf| {
        let below = path.strip_prefix(root).or_else(|_| path.strip_prefix(site)).unwrap_or(path);
        below.to_string_lossy().replace('\\', "/")
    };
    let paths: Vec<String> = events.iter().flat_map(|event| &event.paths).map(relative).collect();
    Touched::by(paths.iter().map(String::as_str))
}
