//! What would become public, change and vanish, for a person to read before it
//! does: at the terminal, or in Markdown for a comment. It starts at
//! [`Telling::tell`].

mod comment;

use serde::Serialize;

use super::arguments::{BuildOptions, Manner};
use super::console::Console;
use crate::build::{Address, Confirmation, Demand, Forecast, Outcome, Reason};
use crate::desk::Item;
use crate::i18n::{Arg, Language};
use crate::model::Access;

/// How many changed pages are named; what appears and vanishes is named in
/// full.
const CHANGES: usize = 20;

/// What may be told of an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Names {
    /// Titles and addresses.
    Told,
    /// Others read along: opaque names of what would become public, because it
    /// is embargoed until then, and no address of what would change, because
    /// those of its speaker and its item tell what it is.
    Opaque,
    /// Numbers alone: of an edition that is not for the public, titles and
    /// addresses may hold embargoed names.
    Counted,
}

impl Names {
    pub(super) fn of(console: &Console, options: &BuildOptions) -> Self {
        let quiet = options.quiet_names || console.is_shared();
        match options.audience {
            Access::Public if quiet && !options.private => Self::Opaque,
            Access::Public => Self::Told,
            _ => Self::Counted,
        }
    }
}

/// A forecast for a report: all of it, or the numbers alone.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Told<'o> {
    All(&'o Forecast),
    Numbers { appears: usize, changes: usize, vanishes: usize },
}

impl<'o> Told<'o> {
    /// What may be told of it.
    pub(super) fn of(forecast: &'o Forecast, names: Names) -> Self {
        if names == Names::Told {
            return Self::All(forecast);
        }
        let Forecast { appears, changes, vanishes } = forecast;
        Self::Numbers { appears: appears.len(), changes: changes.len(), vanishes: vanishes.len() }
    }
}

/// How a forecast is told.
pub(super) struct Telling {
    pub(super) names: Names,
    pub(super) format: Manner,
    /// The change that was confirmed.
    pub(super) given: Option<Confirmation>,
    pub(super) rehearsal: bool,
}

/// One of the three parts of a forecast.
struct Part<'f> {
    message: &'static str,
    sign: char,
    addresses: &'f [Address],
    /// How many are named.
    most: usize,
    /// What may be told of them.
    names: Names,
}

fn parts(forecast: &Forecast, names: Names) -> [Part<'_>; 3] {
    let part = |message, sign, addresses, most, names| {
        let addresses: &Vec<Address> = addresses;
        let most = if names == Names::Counted { 0 } else { most };
        Part { message, sign, addresses, most, names }
    };
    // What would change tells of what would appear; what vanishes is public.
    let (changes, vanishes) = match names {
        Names::Opaque => (Names::Counted, Names::Told),
        other => (other, other),
    };
    [
        part("cli-would-appear", '+', &forecast.appears, usize::MAX, names),
        part("cli-would-change", '~', &forecast.changes, CHANGES, changes),
        part("cli-would-vanish", '-', &forecast.vanishes, usize::MAX, vanishes),
    ]
}

impl Telling {
    /// Tells what would come of a build, if that is what was asked or the
    /// build has to be confirmed.
    pub(super) fn tell(&self, console: &Console, outcome: &Outcome) {
        if self.format == Manner::Markdown {
            let text = comment::of(console, outcome, self.names);
            anstream::println!("{text}");
            return;
        }
        let Some(forecast) = &outcome.forecast else { return };
        for part in parts(forecast, self.names) {
            let all = part.addresses;
            console.tell(part.message, &[("count", Arg::from(all.len()))]);
            for address in all.iter().take(part.most) {
                let name = Name::of(address, part.names, console.language());
                anstream::eprintln!("  {} {}", part.sign, name.line());
            }
            let rest = all.len().saturating_sub(part.most);
            if part.most > 0 && rest > 0 {
                console.tell("cli-would-more", &[("count", Arg::from(rest))]);
            }
        }
        if let Some(demand) = &outcome.demand {
            explain(console, demand);
            if let Some(given) = self.given.filter(|_| demand.held) {
                console.tell("cli-confirm-other", &[("code", Arg::from(&given.to_string()))]);
            }
        }
        self.close(console, outcome);
    }

    /// Says that nothing was published, and how it would be.
    fn close(&self, console: &Console, outcome: &Outcome) {
        match outcome.demand.as_ref().filter(|demand| demand.held) {
            Some(demand) => {
                let code = demand.confirmation.to_string();
                console.tell("cli-confirm-how", &[("code", Arg::from(&code))]);
            }
            None if self.rehearsal => console.tell("cli-nothing-published", &[]),
            None => {}
        }
    }
}

/// Says why a change has to be confirmed.
pub(super) fn explain(console: &Console, demand: &Demand) {
    reasons(console, demand).for_each(|reason| anstream::eprintln!("{reason}"));
}

fn reasons<'a>(console: &'a Console, demand: &'a Demand) -> impl Iterator<Item = String> + 'a {
    let waiting = (demand.held && demand.waiting > 0)
        .then(|| console.say("cli-confirm-waiting", &[("count", Arg::from(demand.waiting))]));
    demand.reasons.iter().map(|reason| sentence(console, *reason)).chain(waiting)
}

fn sentence(console: &Console, reason: Reason) -> String {
    let (id, numbers) = match reason {
        Reason::First => ("cli-confirm-first", None),
        Reason::Vanishing { count, limit } => ("cli-confirm-vanishing", Some((count, limit))),
        Reason::Releases { count, limit } => ("cli-confirm-releases", Some((count, limit))),
    };
    let (count, limit) = numbers.unwrap_or_default();
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    console.say(id, &[("count", Arg::from(count)), ("limit", Arg::from(limit))])
}

/// What an address is called.
struct Name {
    /// The title that the reader understands best.
    title: String,
    languages: String,
    /// The address, or an opaque name.
    place: String,
}

impl Name {
    fn of(address: &Address, names: Names, language: Language) -> Self {
        let languages = address.languages.join(" ");
        if names != Names::Told {
            return Self { title: String::new(), languages, place: opaque(&address.path) };
        }
        let own = address.titles[language].as_deref();
        let title = own.or_else(|| address.titles.iter().find_map(|(_, title)| title.as_deref()));
        Self {
            title: title.unwrap_or_default().to_owned(),
            languages,
            place: format!("/{}", address.path),
        }
    }

    fn line(&self) -> String {
        let languages = format!("[{}]", self.languages);
        let parts = [self.title.as_str(), &languages, &self.place];
        let said: Vec<&str> =
            parts.into_iter().filter(|part| !part.is_empty() && *part != "[]").collect();
        said.join(" ")
    }
}

/// The opaque name of an address. Commands understand a statement's.
fn opaque(address: &str) -> String {
    let parts: Vec<&str> = address.split('/').collect();
    if let [body, session, "statements", id, ""] = parts[..]
        && let (Ok(session), Ok(id)) = (format!("{body}/{session}").parse(), id.parse())
    {
        return Item { session, kind: "statements", id }.opaque();
    }
    crate::diagnostic::opaque(address)
}
