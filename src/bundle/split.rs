//! Sessions shared out over sticks, each of which is whole in itself. It starts at
//! [`split`]; [`left`] finds what another sharing out has left.

use std::path::{Path, PathBuf};

use super::edition::Edition;
use super::plan::Plan;
use super::{BundleError, Order, Stick, stick};
use crate::model::SessionKey;
use crate::source::World;

/// What the folder of a stick of several is called, but for its number.
const NUMBERED: &str = "stick-";

/// The sticks that are needed: one, unless it would be too large.
pub(super) fn split(order: &Order<'_>, edition: &Edition) -> Result<Vec<Stick>, BundleError> {
    let stick = |to: PathBuf, sessions: &[SessionKey]| {
        let plan = Plan::of(order, edition, sessions)?;
        Ok(Stick { to, sessions: sessions.to_owned(), plan })
    };
    let all = stick(order.to.to_owned(), order.sessions)?;
    let Some(capacity) = order.capacity.filter(|capacity| all.taken() > *capacity) else {
        return Ok(vec![all]);
    };
    drop(all);
    // What a session takes alone, with all that stands around it, is more than it
    // adds to others; so a stick that is filled by these sums has room.
    let mut shares: Vec<(Vec<SessionKey>, u64)> = Vec::new();
    for key in order.sessions {
        let taken = stick(PathBuf::new(), std::slice::from_ref(key))?.taken();
        if taken > capacity {
            return Err(BundleError::Unfit { session: key.clone(), taken });
        }
        match shares.iter_mut().find(|(_, full)| full + taken <= capacity) {
            Some((sessions, full)) => {
                sessions.push(key.clone());
                *full += taken;
            }
            None => shares.push((vec![key.clone()], taken)),
        }
    }
    let numbered = shares.iter().enumerate();
    numbered.map(|(at, (sessions, _))| stick(place(order.to, at + 1), sessions)).collect()
}

/// Where a stick of several stands: a folder in the one that is asked for, or a file
/// beside it.
fn place(to: &Path, number: usize) -> PathBuf {
    match to.extension() {
        Some(end) if end.eq_ignore_ascii_case("zip") => {
            let name = to.file_stem().unwrap_or_default().to_string_lossy();
            to.with_file_name(format!("{name}-{number}.zip"))
        }
        _ => to.join(format!("{NUMBERED}{number}")),
    }
}

/// An edition in the folder that is asked for which none of these sticks takes the
/// place of: it would stay as it is, and look whole.
pub(super) fn left(order: &Order<'_>, sticks: &[Stick]) -> Option<PathBuf> {
    if order.is_packed() {
        return None;
    }
    // A moment says nothing about names that are only read.
    let folders = World::new(order.to, jiff::Timestamp::UNIX_EPOCH).folders("").unwrap_or_default();
    let numbered = |name: &String| -> Option<PathBuf> {
        name.strip_prefix(NUMBERED)?.parse::<usize>().ok()?;
        Some(order.to.join(name))
    };
    let mut places = [order.to.to_owned()].into_iter().chain(folders.iter().filter_map(numbered));
    places.find(|place| stick::stands(place) && sticks.iter().all(|stick| stick.to != *place))
}
