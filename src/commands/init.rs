//! `papersmart init`: the smallest site that builds, to start one's own from.

use std::path::Path;

use include_dir::{Dir, DirEntry, include_dir};

use super::Exit;
use super::arguments::InitOptions;
use super::console::Console;
use crate::i18n::Arg;
use crate::publish::{WriteError, write_atomically};
use crate::source::World;

static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/commands/starter");

pub(super) fn run(console: &Console, options: &InitOptions) -> Exit {
    let folder = &options.folder;
    let shown = folder.display().to_string();
    if World::at_present(folder).exists("content") {
        console.tell("cli-init-exists", &[("path", Arg::from(&shown))]);
        return Exit::Input;
    }
    match copy(&STARTER, folder) {
        Ok(()) => {
            console.tell("cli-init-done", &[("path", Arg::from(&shown))]);
            Exit::Fine
        }
        Err(error) => {
            console.tell("cli-failed", &[("reason", Arg::from(&error.to_string()))]);
            Exit::Environment
        }
    }
}

fn copy(from: &Dir<'_>, folder: &Path) -> Result<(), WriteError> {
    for entry in from.entries() {
        match entry {
            DirEntry::Dir(below) => copy(below, folder)?,
            DirEntry::File(file) => write_atomically(&folder.join(file.path()), file.contents())?,
        }
    }
    Ok(())
}
