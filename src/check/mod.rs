//! What must hold of the records: a table of checks, each of which looks at
//! the whole and adds what it finds. Start at [`session`].

mod agenda;
mod duplicates;
mod files;
mod frozen;
mod printed;
mod recordings;
mod references;
mod routes;
mod site;
mod subjects;
mod texts;
mod times;
mod versions;

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use crate::content::{SessionRecord, SiteRecord};
use crate::diagnostic::Findings;
use crate::model::{Id, ListPolicy, SessionKey};
use crate::source::{Facts, World};

pub(crate) use files::media_type;
pub(crate) use site::RESERVED;
pub use site::{guides, site};

/// What a session is checked against.
#[derive(Clone, Copy)]
pub struct Around<'a> {
    /// The site's settings and speakers.
    pub site: &'a SiteRecord,
    /// The files and the clock.
    pub world: &'a World,
    /// The ids of the agenda items of another session; `None` where there is
    /// no such session.
    pub agenda_of: &'a dyn Fn(&SessionKey) -> Option<Arc<BTreeSet<Id>>>,
    /// What is known of files that have been looked at already.
    pub facts: &'a (dyn Fn(&str) -> Option<Facts> + Sync),
    /// Whether files that are not about to be replaced are taken to be what they
    /// were when they were frozen, as a command at the desk does.
    pub trusts: bool,
}

impl fmt::Debug for Around<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Around").field("site", self.site).finish_non_exhaustive()
    }
}

/// One check of a session.
type Check = fn(&SessionRecord, &Around<'_>, &mut Findings);

const CHECKS: [Check; 15] = [
    references::resolve,
    subjects::known,
    subjects::placed,
    duplicates::none_twice,
    agenda::no_cycles,
    times::in_order,
    versions::states_agree,
    versions::posting_is_kept,
    files::as_declared,
    recordings::have_captions,
    routes::distinct,
    routes::moved_elsewhere,
    texts::sound,
    printed::in_order,
    frozen::kept,
];

/// Runs every check of a session.
pub fn session(record: &SessionRecord, around: &Around<'_>, findings: &mut Findings) {
    for check in CHECKS {
        check(record, around, findings);
    }
}

/// Whether the session's speakers' lists are for the podium only.
fn lists_hidden(record: &SessionRecord, around: &Around<'_>) -> bool {
    record.speakers_list.unwrap_or(around.site.speakers_list) == ListPolicy::Podium
}
