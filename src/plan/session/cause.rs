//! What the pages that a session has by the hundred are made from, as hashes: a
//! page that stands since an earlier build and was made from the same need not
//! be planned again. A cause may be new where the page turns out the same; never
//! the other way round, so whatever a planner of such a page reads is in it.
//! Start at [`Causes::of`].

use std::collections::BTreeMap;

use rayon::prelude::*;
use serde::Serialize;

use crate::i18n::SixText;
use crate::model::{Foreign, Session, SessionKey, Statement};
use crate::plan::paging::Leaf;

/// A hash of what a page is made from.
pub type Cause = [u8; 16];

/// The causes of a session's pages.
#[derive(Debug)]
pub struct Causes {
    /// Of everything in the session but its statements, and around it.
    ground: [u8; 32],
    /// Of each statement, in the session's order.
    statements: Vec<[u8; 32]>,
}

impl Causes {
    /// The causes of a session; `around` is the hash of all that its pages
    /// depend on outside it, and `titles` are those of the sessions it refers to.
    #[must_use]
    pub fn of(
        around: &[u8; 32],
        session: &Session,
        titles: &BTreeMap<SessionKey, SixText>,
    ) -> Self {
        let Session {
            key,
            title,
            short,
            state,
            parts,
            venue,
            at,
            zone,
            officers,
            registration_url,
            agenda_status,
            items,
            meetings,
            documents,
            statements,
            unavailable,
            press,
            // None is shown on any page but its own.
            paper: _,
            moved: _,
            gone: _,
            // On no page of which a session has hundreds.
            printed: _,
        } = session;
        let zone = zone.iana_name();
        let head = (key, title, short, state, parts, venue, at, zone, officers, registration_url);
        let rest = (agenda_status, items, meetings, documents, unavailable, press, titles);
        let ground = hash(around, &(head, rest, statements.is_empty()), &mut Vec::new());
        let of = |buffer: &mut Vec<u8>, one: &Statement| hash(&ground, one, buffer);
        let statements = statements.par_iter().map_init(Vec::new, of).collect();
        Self { ground, statements }
    }

    /// Of a statement's page, which leads to its neighbours by their speakers.
    pub(super) fn statement(
        &self,
        place: usize,
        neighbours: [Option<&Statement>; 2],
    ) -> Option<Cause> {
        let shown = neighbours.map(|one| one.map(|other| (&other.id, &other.speakers)));
        Some(short(&hash(self.statements.get(place)?, &shown, &mut Vec::new())))
    }

    /// Of a page that shows statements, and else only what is not one.
    #[must_use]
    pub fn showing<'p>(&self, places: impl IntoIterator<Item = &'p usize>) -> Cause {
        let mut hasher = blake3::Hasher::new_keyed(&self.ground);
        for &place in places {
            hasher.update(self.statements.get(place).unwrap_or(&self.ground));
        }
        let mut cause = Cause::default();
        hasher.finalize_xof().fill(&mut cause);
        cause
    }

    /// Of the pages and lists of documents, which also show what other sessions have of
    /// their families.
    #[must_use]
    pub(super) fn documents(&self, foreign: &[Foreign]) -> Cause {
        short(&hash(&self.ground, &foreign, &mut Vec::new()))
    }

    /// Of a page of a list of so many statements. Only the front page says how
    /// many there are.
    pub(super) fn leaf(&self, leaf: &Leaf<'_, usize>, all: usize, pages: usize) -> Cause {
        let rows = self.showing(leaf.rows.iter().copied());
        let all = leaf.number.is_none().then_some(all);
        let leaf = (leaf.number, leaf.newer, leaf.older, all, pages > 1);
        short(&hash(&self.ground, &(rows, leaf), &mut Vec::new()))
    }
}

/// The hash of a value, on the ground of another.
fn hash(ground: &[u8; 32], value: &impl Serialize, buffer: &mut Vec<u8>) -> [u8; 32] {
    buffer.clear();
    *buffer = postcard::to_extend(value, std::mem::take(buffer)).unwrap_or_default();
    *blake3::keyed_hash(ground, buffer).as_bytes()
}

fn short(hash: &[u8; 32]) -> Cause {
    let mut cause = Cause::default();
    cause.copy_from_slice(&hash[..16]);
    cause
}
