//! Changes that no build makes before a person has confirmed them
//! (`policies.confirm`): much that vanishes though nobody took it back, much
//! that becomes public at once, and a site where there was none. What is
//! counted are addresses, so that a build with remembered state and one without
//! ask alike. It starts at [`of`].

mod counted;

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use super::engine::Tools;
use crate::model::Access;
use crate::publish::{Change, Changes, MANIFEST_ROOT, Output};
use counted::{Counted, spare_taken_back};

/// Why a change has to be confirmed, and by which name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Demand {
    /// The name of exactly this change.
    pub confirmation: Confirmation,
    /// Why.
    pub reasons: Vec<Reason>,
    /// How many addresses of statements that were taken back wait with it.
    pub waiting: usize,
    /// Whether the build stopped for it.
    pub held: bool,
}

/// Why a change has to be confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Nothing was public there.
    First,
    /// So many addresses would vanish that nobody took back.
    Vanishing {
        /// How many.
        count: usize,
        /// How many may.
        limit: u32,
    },
    /// So many would become public.
    Releases {
        /// How many.
        count: usize,
        /// How many may.
        limit: u32,
    },
}

/// The name of one change: of what stands, and of what shall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Confirmation([u8; 8]);

/// What a person has said to changes that have to be confirmed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Consent {
    /// Nothing yet.
    #[default]
    Awaited,
    /// That this one shall be made.
    Given(Confirmation),
    /// That nobody else sees them: a preview.
    Unneeded,
}

impl fmt::Display for Confirmation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Why a text is not the name of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not sixteen digits from 0 to f")]
pub struct NoConfirmation;

impl FromStr for Confirmation {
    type Err = NoConfirmation;

    fn from_str(text: &str) -> Result<Self, NoConfirmation> {
        let digits = text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let number = u64::from_str_radix(text, 16).ok().filter(|_| digits && text.len() == 16);
        number.map(|number| Self(number.to_be_bytes())).ok_or(NoConfirmation)
    }
}

/// Why changes to the output have to be confirmed; nothing where they may be
/// made. Only the public's edition is asked about.
pub(super) fn of(tools: &Tools<'_>, consent: Consent, changes: &Changes) -> Option<Demand> {
    let limits = tools.records.site.confirm;
    if tools.edition.audience != Access::Public || changes.is_empty() {
        return None;
    }
    let (mut reasons, mut waiting) = (Vec::new(), 0);
    if !tools.output.has(MANIFEST_ROOT) {
        reasons.extend(limits.first.then_some(Reason::First));
    } else if limits.vanishing.is_some() || limits.releases.is_some() {
        let Counted { mut vanishing, releases } = Counted::of(changes, tools.output);
        let too_many = |all: &BTreeSet<String>, limit: &u32| all.len() > *limit as usize;
        let releasing = limits.releases.filter(|limit| too_many(&releases, limit));
        if releasing.is_some() || limits.vanishing.is_some_and(|one| too_many(&vanishing, &one)) {
            waiting = spare_taken_back(tools, &mut vanishing);
        }
        let vanish = limits.vanishing.filter(|limit| too_many(&vanishing, limit));
        let (going, coming) = (vanishing.len(), releases.len());
        reasons.extend(vanish.map(|limit| Reason::Vanishing { count: going, limit }));
        reasons.extend(releasing.map(|limit| Reason::Releases { count: coming, limit }));
    }
    if reasons.is_empty() {
        return None;
    }
    let confirmation = name(changes, tools.output);
    let held = match consent {
        Consent::Awaited => true,
        Consent::Given(given) => given != confirmation,
        Consent::Unneeded => false,
    };
    Some(Demand { confirmation, reasons, waiting, held })
}

/// The name of changes: of every path with the bytes that stand there and those
/// that shall.
fn name(changes: &Changes, output: &Output) -> Confirmation {
    let digest = |bytes: Option<Vec<u8>>| bytes.map(|bytes| *blake3::hash(&bytes).as_bytes());
    let bytes = |change: Change| match change {
        Change::Delete { path } => (output.read(&path), None, path),
        Change::Write { path, staged } => (output.read(&path), staged.read(), path),
    };
    let mut all: Vec<_> = changes
        .iter()
        .map(bytes)
        .map(|(before, after, path)| (path, digest(before), digest(after)))
        .filter(|(_, before, after)| before != after)
        .collect();
    all.sort_unstable();
    let hash = blake3::hash(&postcard::to_stdvec(&all).unwrap_or_default());
    let mut short = [0; 8];
    short.copy_from_slice(&hash.as_bytes()[..8]);
    Confirmation(short)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_confirmation_is_read_as_it_is_written_and_nothing_else_is() {
        let name = Confirmation([0, 1, 0x2a, 3, 4, 5, 6, 0xff]);
        assert_eq!(name.to_string(), "00012a03040506ff");
        assert_eq!("00012a03040506ff".parse(), Ok(name));
        for other in ["", "12", "+0012a03040506ff", "00012a03040506ff0", "zz012a03040506ff"] {
            assert_eq!(other.parse::<Confirmation>(), Err(NoConfirmation), "{other}");
        }
    }
}
