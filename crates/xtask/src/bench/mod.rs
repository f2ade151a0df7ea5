//! Large sites and what they take. [`make_site`] is `cargo xtask bench-site`,
//! [`measure`] is `cargo xtask bench-build`, [`measure_live`] is `cargo xtask
//! bench-live`, [`measure_search`] is `cargo xtask bench-search`,
//! [`measure_archive`] is `cargo xtask bench-archive`, [`measure_serve`] is `cargo
//! xtask bench-serve`, [`measure_publish`] is `cargo xtask bench-publish`.

use std::path::PathBuf;
use std::str::FromStr;

use crate::Outcome;

mod archive;
mod hugo;
mod live;
mod process;
mod publish;
mod search;
mod serve;
mod site;
mod table;
mod text;

pub(crate) use archive::measure as measure_archive;
pub(crate) use live::measure as measure_live;
pub(crate) use publish::measure as measure_publish;
pub(crate) use search::measure as measure_search;
pub(crate) use serve::measure as measure_serve;
use site::{DOCUMENTS, Size, Spoken};

/// Makes a site of a size that the command line gives.
pub(crate) fn make_site(words: &[String]) -> Outcome<String> {
    let sessions = value(words, "--sessions")?.ok_or("--sessions S is missing")?;
    let statements = value(words, "--statements")?.ok_or("--statements T is missing")?;
    let out: PathBuf = value(words, "--out")?.ok_or("--out DIR is missing")?;
    let size = Size { sessions, statements, documents: DOCUMENTS, spoken: Spoken::InTurn };
    site::make(size, &out, &text::Texts::read(&crate::workspace())?)?;
    Ok(format!("{size} in {}", out.display()))
}

/// Times builds of sites with about so many pages each, and prints a table.
pub(crate) fn measure(words: &[String]) -> Outcome<String> {
    let mut sizes = values(words, "--pages")?;
    if sizes.is_empty() {
        sizes = vec![2_000, 20_000, 120_000];
    }
    let work = value(words, "--work")?.unwrap_or_else(|| PathBuf::from("target/bench"));
    let hugo = !words.iter().any(|word| word == "--without-hugo");
    let binary = value(words, "--binary")?;
    table::print(&sizes, &crate::workspace().join(work), binary, hugo)
}

/// What stands after an option.
pub(crate) fn value<T: FromStr>(words: &[String], option: &str) -> Outcome<Option<T>> {
    let Some(at) = words.iter().position(|word| word == option) else { return Ok(None) };
    let word = words.get(at + 1).ok_or_else(|| format!("{option} needs a value"))?;
    let value = word.parse().map_err(|_| format!("{option} cannot be {word}"))?;
    Ok(Some(value))
}

/// What stands after an option wherever it is given.
fn values<T: FromStr>(words: &[String], option: &str) -> Outcome<Vec<T>> {
    let given = words.iter().enumerate().filter(|(_, word)| *word == option);
    given.filter_map(|(at, _)| value(&words[at..], option).transpose()).collect()
}
