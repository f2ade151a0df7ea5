//! `papersmart serve`: a preview of the site that is being written, or with
//! `--public` the mirror of one that is finished.

mod preview;
mod public;

use std::path::Path;

use super::Exit;
use super::arguments::ServeOptions;
use super::console::Console;

pub(super) fn run(console: &Console, site: &Path, options: &ServeOptions) -> Exit {
    if options.public {
        public::run(console, options)
    } else {
        preview::run(console, site, options)
    }
}
