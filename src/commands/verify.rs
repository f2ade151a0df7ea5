//! `papersmart verify`: whether a copy of a site is whole, in a folder or on the
//! network.

use std::io::ErrorKind;
use std::path::Path;

use indicatif::ProgressBar;
use reqwest::Url;

use super::Exit;
use super::arguments::VerifyOptions;
use super::console::Console;
use super::progress::bar;
use crate::i18n::Arg;
use crate::integrity::{After, Fault, Order, SiteError, Verdict, Watch};
use crate::integrity::{verify_folder, verify_site};
use crate::release::{PublicKey, RELEASE_LIMIT, Release, Standing, Trust};
use crate::source::World;
use crate::transfer::Patience;

pub(super) fn run(console: &Console, options: &VerifyOptions) -> Exit {
    let mut keys = Vec::new();
    for text in &options.key {
        match key(text) {
            Some(key) => keys.push(key),
            None => {
                console.tell("verify-no-key", &[("key", Arg::from(text))]);
                return Exit::Usage;
            }
        }
    }
    let after = options.after.as_ref().map(|text| (text, after(text)));
    if let Some((text, None)) = &after {
        console.tell("verify-no-after", &[("path", Arg::from(*text))]);
        return Exit::Usage;
    }
    let (trust, after) = (Trust::of(keys), after.and_then(|(_, after)| after));
    let order = Order { only: options.session.as_ref(), trust: &trust, after: after.as_ref() };
    let bar = Bar(bar(console, "{spinner} {pos}/{len} {msg} {elapsed}", "verify-progress"));
    let failed = |reason: &str| console.say("cli-failed", &[("reason", Arg::from(reason))]);
    let place = ("path", Arg::from(&options.place));
    let site = ["http://", "https://"].iter().any(|scheme| options.place.starts_with(scheme));
    let verdict = if site {
        let Ok(base) = options.place.parse::<Url>() else {
            console.tell("verify-no-address", &[place]);
            return Exit::Usage;
        };
        verify_site(&base, &order, Patience::default(), &bar).map_err(|error| match error {
            SiteError::NoManifest => console.say("verify-nothing", &[place]),
            SiteError::Changed => console.say("verify-changed", &[]),
            error => failed(&error.to_string()),
        })
    } else {
        let folder = Path::new(&options.place);
        verify_folder(folder, &order, &bar).map_err(|error| match error.kind() {
            ErrorKind::NotFound => console.say("verify-nothing", &[place]),
            _ => failed(&format!("{}: {error}", options.place)),
        })
    };
    bar.0.finish_and_clear();
    match verdict {
        Ok(verdict) => {
            let exit = judged(console, &verdict);
            if site && options.session.is_none() {
                console.tell("verify-unseen", &[]);
            }
            exit
        }
        Err(said) => {
            anstream::eprintln!("{said}");
            Exit::Environment
        }
    }
}

/// A public key, as it is given or in the file that is.
fn key(text: &str) -> Option<PublicKey> {
    PublicKey::parse(text).ok().or_else(|| {
        let bytes = start(text, 4096)?;
        PublicKey::parse(std::str::from_utf8(&bytes).ok()?).ok()
    })
}

/// What was seen before: a number, or a release in a file.
fn after(text: &str) -> Option<After> {
    if let Ok(sequence) = text.parse() {
        return Some(After::Sequence(sequence));
    }
    let release = Release::parse(&start(text, RELEASE_LIMIT as u64 + 1)?).ok()?;
    Some(After::Release(Box::new(release)))
}

fn start(path: &str, limit: u64) -> Option<Vec<u8>> {
    World::at_present(Path::new("")).read_start(path, limit).ok()
}

/// Says what came of it: each fault on a line of its own, and then the whole.
fn judged(console: &Console, verdict: &Verdict) -> Exit {
    for (path, fault) in &verdict.faults {
        let (id, mut args) = words(fault);
        // A name may have been chosen to look like another line.
        let path: String = path
            .chars()
            .map(|c| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c })
            .collect();
        args.push(("path", Arg::from(&path)));
        anstream::println!("{}", console.say(id, &args));
    }
    claimed(console, verdict);
    let files = ("files", Arg::from(verdict.files));
    if !verdict.faults.is_empty() {
        console.tell("verify-faults", &[files, ("faults", Arg::from(verdict.faults.len()))]);
        return Exit::Input;
    }
    let size = console.bytes(verdict.bytes);
    console.tell("verify-whole", &[files, ("size", Arg::from(&size))]);
    if let Some(root) = verdict.root {
        let digest = root.to_string();
        console.tell("verify-root", &[("digest", Arg::from(&digest))]);
    }
    Exit::Fine
}

/// Says which release the copy claims to be, and whose.
fn claimed(console: &Console, verdict: &Verdict) {
    let Some(release) = &verdict.release else {
        console.tell("verify-no-release", &[]);
        return;
    };
    let (number, moment) = (release.sequence.to_string(), release.published.to_string());
    let args = [("release", Arg::from(&number)), ("moment", Arg::from(&moment))];
    console.tell("verify-release", &args);
    match verdict.standing {
        Standing::Signed(id) => {
            console.tell("verify-signed", &[("key", Arg::from(id.to_string()))]);
        }
        Standing::Unchecked(id) => {
            console.tell("verify-unchecked", &[("key", Arg::from(id.to_string()))]);
        }
        Standing::Unsigned => console.tell("verify-unsigned", &[]),
        Standing::Refused(_) => console.tell("verify-refused", &[]),
    }
}

/// How a fault is said.
fn words(fault: &Fault) -> (&'static str, Vec<(&'static str, Arg<'static>)>) {
    // Numbers of releases are names, not counts.
    let release = |number: u64| ("release", Arg::from(number.to_string()));
    let size = |name, size: u64| (name, Arg::Count(size));
    match *fault {
        Fault::Missing => ("verify-missing", vec![]),
        Fault::Altered => ("verify-altered", vec![]),
        Fault::Length { wanted, found } => {
            ("verify-length", vec![size("wanted", wanted), size("found", found)])
        }
        Fault::Endless(limit) => ("verify-endless", vec![size("limit", limit)]),
        Fault::Stale(number) => ("verify-stale", vec![release(number)]),
        Fault::Extra => ("verify-extra", vec![]),
        Fault::Link => ("verify-link", vec![]),
        Fault::Elsewhere => ("verify-elsewhere", vec![]),
        Fault::Packed => ("verify-packed", vec![]),
        Fault::Refused(0) => ("verify-silent", vec![]),
        Fault::Refused(status) => {
            ("verify-status", vec![("status", Arg::from(status.to_string()))])
        }
        Fault::Illegible(line) => ("verify-illegible", vec![("line", Arg::from(line))]),
        Fault::Unreadable => ("verify-unreadable", vec![]),
        Fault::NoRelease => ("verify-not-a-release", vec![]),
        Fault::NewerFormat(format) => {
            ("verify-newer", vec![("format", Arg::from(format.to_string()))])
        }
        Fault::RolledBack { found, wanted } => {
            let wanted = ("wanted", Arg::from(wanted.to_string()));
            ("verify-rolled-back", vec![release(found), wanted])
        }
        Fault::Forked(number) => ("verify-forked", vec![release(number)]),
        Fault::Unsigned => ("verify-not-signed", vec![]),
        Fault::UnknownKey(id) => ("verify-unknown-key", vec![("key", Arg::from(id.to_string()))]),
        Fault::Forged => ("verify-forged", vec![]),
    }
}

/// A bar, on a terminal only.
struct Bar(ProgressBar);

impl Watch for Bar {
    fn expects(&self, files: usize) {
        self.0.set_length(files as u64);
    }

    fn looked(&self) {
        self.0.inc(1);
    }
}
