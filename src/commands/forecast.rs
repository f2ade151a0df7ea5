//! `papersmart build --dry-run`: what would become public, change and vanish,
//! for a person to read before it does.

use super::console::Console;
use crate::build::{Address, Forecast};
use crate::i18n::{Arg, Language};

/// How many changed pages are named; what appears and vanishes is named in
/// full.
const CHANGES: usize = 20;

/// Tells it. Of an edition that is not for the public, whose titles and
/// addresses may hold embargoed names, it tells numbers alone.
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
