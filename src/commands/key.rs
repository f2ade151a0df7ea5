//! `papersmart key`: the keys that releases are signed with.

use std::path::Path;

use super::Exit;
use super::arguments::{KeyCommand, NewKeyOptions};
use super::console::Console;
use crate::i18n::Arg;
use crate::publish::exposed;
use crate::release::{SIGNING_PASSWORD, Signer};

pub(super) fn run(console: &Console, site: &Path, command: &KeyCommand) -> Exit {
    match command {
        KeyCommand::New(options) => new(console, site, options),
    }
}

/// Makes a pair: the secret key goes to its file, the public one to standard
/// output.
fn new(console: &Console, site: &Path, options: &NewKeyOptions) -> Exit {
    let path = options.out.display().to_string();
    let path = [("path", Arg::from(&path))];
    if exposed(&options.out, site).is_some() {
        console.tell("key-exposed", &path);
        return Exit::Usage;
    }
    if options.out.symlink_metadata().is_ok() {
        console.tell("key-occupied", &path);
        return Exit::Usage;
    }
    let password = std::env::var(SIGNING_PASSWORD).ok().filter(|it| !it.is_empty());
    let has_password = password.is_some();
    let made = Signer::create(password).map_err(|error| error.to_string());
    let kept = made.and_then(|(signer, text)| {
        Signer::keep(&options.out, &text).map_err(|error| error.to_string())?;
        Ok(signer)
    });
    match kept {
        Ok(signer) => {
            anstream::println!("{}", signer.public());
            console.tell("key-made", &path);
            if !has_password {
                console.tell("key-bare", &[("variable", Arg::from(SIGNING_PASSWORD))]);
            }
            Exit::Fine
        }
        Err(reason) => {
            console.tell("cli-failed", &[("reason", Arg::from(&reason))]);
            Exit::Environment
        }
    }
}
