//! `papersmart build --dry-run`: what would become public, change and vanish,
//! for a person to read before it does.

use serde::Serialize;

use super::console::Console;
use crate::build::{Address, Forecast};
use crate::i18n::{Arg, Language};

/// How many changed pages are named; what appears and vanishes is named in
/// full.
const CHANGES: usize = 20;

/// A forecast for a report: all of it, or the numbers alone.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Told<'o> {
    All(&'o Forecast),
    Numbers { appears: usize, changes: usize, vanishes: usize },
}

impl<'o> Told<'o> {
    /// What may be told of an edition: titles and addresses of one that is not
    /// for the public may hold embargoed names.
    pub(super) fn of(forecast: &'o Forecast, public: bool) -> Self {
        if public {
            return Self::All(forecast);
        }
        let Forecast { appears, changes, vanishes } = forecast;
        Self::Numbers { appears: appears.len(), changes: changes.len(), vanishes: vanishes.len() }
    }
}

/// Tells it, in the same measure.
pub(super) fn tell(console: &Console, forecast: &Forecast, public: bool) {
    let parts = [
        ("cli-would-appear", '+', &forecast.appears, usize::MAX),
        ("cli-would-change", '~', &forecast.changes, CHANGES),
        ("cli-would-vanish", '-', &forecast.vanishes, usize::MAX),
    ];
    for (id, sign, addresses, most) in parts {
        console.tell(id, &[("count", Arg::from(addresses.len()))]);
        let named = if public { most } else { 0 };
        for address in addresses.iter().take(named) {
            anstream::eprintln!("  {sign} {}", line(address, console.language()));
        }
        let rest = addresses.len().saturating_sub(named);
        if public && rest > 0 {
            console.tell("cli-would-more", &[("count", Arg::from(rest))]);
        }
    }
    console.tell("cli-nothing-published", &[]);
}

/// The title that the reader understands best, the languages, the address.
fn line(address: &Address, language: Language) -> String {
    let path = format!("/{}", address.path);
    if address.languages.is_empty() {
        return path;
    }
    let own = address.titles[language].as_deref();
    let title = own.or_else(|| address.titles.iter().find_map(|(_, title)| title.as_deref()));
    let languages = address.languages.join(" ");
    format!("{} [{languages}] {path}", title.unwrap_or_default())
}
