//! `papersmart status`: which release each target shows, and how far behind the
//! newest that is.

use std::path::Path;

use jiff::{SpanRound, Unit};
use serde_json::json;

use super::super::Exit;
use super::super::arguments::Format;
use super::super::console::Console;
use super::{StatusOptions, explain, known, lock, open, role, whose};
use crate::deploy::{Fleet, Seen, Trouble, Vessel};
use crate::i18n::Arg;
use crate::model::Term as _;
use crate::release::Standing;

/// How a target stands beside the newest release.
enum Lag {
    Current,
    Behind {
        releases: u64,
        time: String,
    },
    /// It shows another release of the same number.
    Twin,
    /// It shows none, or one that is not to be believed.
    Nothing,
}

pub(in super::super) fn run(console: &Console, site: &Path, options: &StatusOptions) -> Exit {
    looked(console, site, options).unwrap_or_else(|exit| exit)
}

fn looked(console: &Console, site: &Path, options: &StatusOptions) -> Result<Exit, Exit> {
    let lock = lock(console, site)?;
    // A target that is not asked about may have the newest.
    let (mut fleet, record) = open(console, site)?;
    known(console, &record, &options.to)?;
    let seen = fleet.look();
    let newest = Fleet::newest(&seen).map(|(_, seen)| seen);
    let mut exit = Exit::Fine;
    let mut entries = Vec::new();
    for (vessel, seen) in fleet.vessels.iter().zip(&seen) {
        let meant = |name: &crate::model::Id| name.as_str() == vessel.name;
        if !options.to.is_empty() && !options.to.iter().any(meant) {
            continue;
        }
        let (json, own) = match seen {
            Ok(seen) => {
                let lag = lag(seen.as_ref(), newest);
                if options.format == Format::Human {
                    anstream::println!("{}", line(console, vessel, seen.as_ref(), &lag));
                }
                let own = if matches!(lag, Lag::Current) { Exit::Fine } else { Exit::Input };
                (entry(vessel, seen.as_ref(), &lag), own)
            }
            Err(trouble) => {
                explain(console, &vessel.name, trouble);
                match trouble {
                    Trouble::Illegible(_) => (silent(vessel, "illegible", trouble), Exit::Input),
                    _ => (silent(vessel, "unreachable", trouble), Exit::Environment),
                }
            }
        };
        entries.push(json);
        if own as u8 > exit as u8 {
            exit = own;
        }
    }
    if options.format == Format::Json {
        let sequence = newest.map(|seen| seen.release.sequence);
        anstream::println!("{:#}", json!({ "newest": sequence, "targets": entries }));
    }
    drop((fleet, lock));
    Ok(exit)
}

fn lag(seen: Option<&Seen>, newest: Option<&Seen>) -> Lag {
    let seen = seen.filter(|seen| seen.standing.is_accepted());
    let (Some(seen), Some(newest)) = (seen, newest) else { return Lag::Nothing };
    if seen.release == newest.release {
        return Lag::Current;
    }
    if seen.release.sequence == newest.release.sequence {
        return Lag::Twin;
    }
    let releases = newest.release.sequence.saturating_sub(seen.release.sequence);
    let between = newest.release.published.since(seen.release.published).unwrap_or_default();
    let round = SpanRound::new().largest(Unit::Hour).smallest(Unit::Minute);
    let time = between.round(round).unwrap_or(between).to_string();
    Lag::Behind { releases, time: time.trim_start_matches("PT").to_lowercase() }
}

fn line(console: &Console, vessel: &Vessel, seen: Option<&Seen>, lag: &Lag) -> String {
    let role = role(console, vessel.role);
    let name = [("target", Arg::from(&vessel.name)), ("role", Arg::from(&role))];
    let Some(seen) = seen else { return console.say("status-nothing", &name) };
    let (number, published) = (seen.release.sequence.to_string(), seen.release.published);
    let (published, whose) = (published.to_string(), whose(console, seen.standing));
    let [target, role] = name;
    let mut args = vec![
        target,
        role,
        ("release", Arg::from(&number)),
        ("published", Arg::from(&published)),
        ("signed", Arg::from(&whose)),
    ];
    match lag {
        Lag::Current => console.say("status-current", &args),
        Lag::Twin => console.say("status-twin", &args),
        Lag::Nothing => console.say("status-not-believed", &args),
        Lag::Behind { releases, time } => {
            args.push(("releases", Arg::Count(*releases)));
            args.push(("time", Arg::from(time)));
            console.say("status-behind", &args)
        }
    }
}

fn entry(vessel: &Vessel, seen: Option<&Seen>, lag: &Lag) -> serde_json::Value {
    let (state, behind) = match lag {
        Lag::Current => ("current", Some(0)),
        Lag::Behind { releases, .. } => ("behind", Some(*releases)),
        Lag::Twin => ("twin", Some(0)),
        Lag::Nothing if seen.is_some() => ("not-believed", None),
        Lag::Nothing => ("empty", None),
    };
    let signed = seen.map(|seen| match seen.standing {
        Standing::Signed(key) => json!({ "by": key.to_string(), "checked": true }),
        Standing::Unchecked(key) => json!({ "by": key.to_string(), "checked": false }),
        Standing::Unsigned => json!(null),
        Standing::Refused(refusal) => json!({ "refused": format!("{refusal:?}") }),
    });
    json!({
        "name": vessel.name,
        "role": vessel.role.keyword(),
        "state": state,
        "behind": behind,
        "release": seen.map(|seen| seen.release.sequence),
        "published": seen.map(|seen| seen.release.published.to_string()),
        "manifest": seen.map(|seen| seen.release.manifest.digest.to_string()),
        "signed": signed,
    })
}

/// A target whose release nobody knows.
fn silent(vessel: &Vessel, state: &str, trouble: &Trouble) -> serde_json::Value {
    json!({
        "name": vessel.name,
        "role": vessel.role.keyword(),
        "state": state,
        "reason": trouble.to_string(),
    })
}
