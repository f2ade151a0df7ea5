//! `papersmart seal` and `unseal`: an edition as one file for its recipients.

use std::path::Path;

use super::Exit;
use super::arguments::{SealOptions, UnsealOptions};
use super::console::Console;
use crate::i18n::Arg;
use crate::publish::SiteLock;
use crate::seal::{Keys, Recipients, SealError};
use crate::source::World;

pub(super) fn seal(console: &Console, site: &Path, options: &SealOptions) -> Exit {
    let recipients = match Recipients::of(&options.to, options.recipients.as_deref()) {
        Ok(recipients) => recipients,
        Err(error) => return stopped(console, &error),
    };
    // While nobody builds, lest half of a build is sealed.
    let of_a_site = World::at_present(site).exists("content");
    let lock = of_a_site.then(|| SiteLock::hold(site, || console.tell("cli-waiting", &[])));
    let sealed = lock
        .transpose()
        .map_err(SealError::from)
        .and_then(|_lock| crate::seal::seal(site, &options.folder, &options.out, &recipients));
    match sealed {
        Ok(files) => {
            let path = options.out.display().to_string();
            let args = [
                ("files", Arg::from(files)),
                ("recipients", Arg::from(recipients.count())),
                ("path", Arg::from(&path)),
            ];
            console.tell("seal-sealed", &args);
            Exit::Fine
        }
        Err(error) => stopped(console, &error),
    }
}

pub(super) fn unseal(console: &Console, site: &Path, options: &UnsealOptions) -> Exit {
    let opened = Keys::of(&options.key)
        .and_then(|keys| crate::seal::unseal(site, &options.file, &keys, &options.out));
    match opened {
        Ok(files) => {
            let path = options.out.display().to_string();
            let args = [("files", Arg::from(files)), ("path", Arg::from(&path))];
            console.tell("seal-opened", &args);
            Exit::Fine
        }
        Err(error) => stopped(console, &error),
    }
}

/// Says why nothing was done.
fn stopped(console: &Console, error: &SealError) -> Exit {
    let tell = |id: &str, name: &str, value: &dyn std::fmt::Display| {
        console.tell(id, &[(name, Arg::from(value.to_string()))]);
        Exit::Input
    };
    match error {
        SealError::NoRecipients => tell("seal-no-recipients", "path", &""),
        SealError::NoRecipient(text) => tell("seal-no-recipient", "recipient", text),
        SealError::NoKey(path) => tell("seal-no-key", "path", &path.display()),
        SealError::NoEdition(path) => tell("seal-no-edition", "path", &path.display()),
        SealError::Public(path) => tell("seal-public", "path", &path.display()),
        SealError::Foreign(path) => tell("seal-foreign", "path", path),
        SealError::Exposed(path) => tell("desk-would-be-published", "path", &path.display()),
        SealError::Occupied(path) => tell("seal-occupied", "path", &path.display()),
        SealError::OtherKey => tell("seal-other-key", "path", &""),
        SealError::Damaged => tell("seal-damaged", "path", &""),
        SealError::Read { .. } | SealError::Write(_) => {
            tell("cli-failed", "reason", error);
            Exit::Environment
        }
    }
}
