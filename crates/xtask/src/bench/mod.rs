//! Large sites and how long they take. [`make_site`] is `cargo xtask
//! bench-site`, [`measure`] is `cargo xtask bench-build`.

use std::path::PathBuf;
use std::str::FromStr;

use crate::Outcome;

mod hugo;
mod process;
mod site;
mod table;
mod text;

use site::Size;

/// Makes a site of a size that the command line gives.
pub(crate) fn make_site(words: &[String]) -> Outcome<String> {
    let sessions = value(words, "--sessions")?.ok_or("--sessions S is missing")?;
    let statements = value(words, "--statements")?.ok_or("--statements T is missing")?;
    let out: PathBuf = value(words, "--out")?.ok_or("--out DIR is missing")?;
    let size = Size { sessions, statements };
    site::make(size, &out)?;
    Ok(format!("{size} in {}", out.display()))
}

/// Times builds of sites with about so many pages each, and prints a table.
pub(crate) fn measure(words: &[String]) -> Outcome<String> {
    let mut sizes = Vec::new();
    for (at, word) in words.iter().enumerate() {
        if word == "--pages" {
            sizes.extend(value::<usize>(&words[at..], "--pages")?);
        }
    }
    if sizes.is_empty() {
        sizes = vec![2_000, 20_000, 120_000];
    }
    let work = value(words, "--work")?.unwrap_or_else(|| PathBuf::from("target/bench"));
    let hugo = !words.iter().any(|word| word == "--without-hugo");
    let binary = value(words, "--binary")?;
    table::print(&sizes, &crate::workspace().join(work), binary, hugo)
}

/// What stands after an option.
fn value<T: FromStr>(words: &[String], option: &str) -> Outcome<Option<T>> {
    let Some(at) = words.iter().position(|word| word == option) else { return Ok(None) };
    let word = words.get(at + 1).ok_or_else(|| format!("{option} needs a value"))?;
    let value = word.parse().map_err(|_| format!("{option} cannot be {word}"))?;
    Ok(Some(value))
}
