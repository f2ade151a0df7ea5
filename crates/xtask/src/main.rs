//! The workspace's own tool: `cargo xtask COMMAND`, one module a command.
#![forbid(unsafe_code)]
#![allow(clippy::disallowed_methods, reason = "a developer tool, not part of the generator")]

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

mod bench;
mod bless;
mod dist;
mod drill;
mod fuzz;
mod gallery;
mod measure;
mod run;
mod sample;
mod test;
mod wasm;

/// Fails with a sentence for the person at the terminal.
type Outcome<T> = Result<T, Box<dyn Error>>;

const USAGE: &str = "usage: cargo xtask COMMAND

commands:
  test         run every test, installing what it needs; or only: [STEP]...
  supply       check what the program is built from: licences, hostile input, the
               search engine from its source
  bless        agree on what pages look like now: text or screenshots
  lighthouse   have Lighthouse judge five pages
  vitals       time a page of each family on a slow telephone
  gallery      show the theme's components by their examples: [--out DIR],
               target/gallery where there is none
  dist         the program as others get it, and what it is built from: [--out DIR]
  drill        lose a publication, a mirror, a disk, and tell what was lost:
               [--work DIR] [--binary FILE]
  fuzz         hostile input for what reads others' files: [TARGET]...
               [--minutes N]
  sample       write the generated part of the sample site below content/sessions
  wasm         build the search engine for browsers and keep it;
               --check builds and tries it, and leaves the kept one alone
  bench-site   make a large site: --sessions S --statements T --out DIR
  bench-build  time builds of large sites: [--pages N]... [--work DIR]
               [--binary FILE] [--without-hugo]
  bench-live   time releases of statements one by one: [--statements N]
               [--releases N] [--work DIR]
  bench-archive import, accept and build decades of documents and statements:
               [--sessions S] [--work DIR] [--binary FILE]
  bench-search measure search: [--statements N]... [--work DIR] [--before FILE]
               [--without-browser] [--without-pagefind]; --built takes the
               programs below target/release as they are
  bench-publish  what one more statement costs each kind of target:
               [--pages N] [--work DIR] [--binary FILE]
  bench-serve  measure serve --public beside nginx, both by wrk (Debian has both):
               [--binary FILE] [--from DIR] [--seconds N]";

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let command = words.next().unwrap_or_default();
    let words: Vec<String> = words.collect();
    let outcome = match command.as_str() {
        "test" => test::run(&words),
        "supply" => test::supply(),
        "bless" => bless::run(&words),
        "lighthouse" => measure::lighthouse(),
        "vitals" => measure::vitals(),
        "gallery" => gallery::run(&words),
        "dist" => dist::run(&words),
        "drill" => drill::run(&words),
        "fuzz" => fuzz::run(&words),
        "sample" => sample::run(),
        "wasm" => wasm::run(&words),
        "bench-site" => bench::make_site(&words),
        "bench-build" => bench::measure(&words),
        "bench-live" => bench::measure_live(&words),
        "bench-archive" => bench::measure_archive(&words),
        "bench-search" => bench::measure_search(&words),
        "bench-publish" => bench::measure_publish(&words),
        "bench-serve" => bench::measure_serve(&words),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// The folder of the workspace.
fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
