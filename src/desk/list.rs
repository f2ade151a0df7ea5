//! What is waiting: the entries of speakers' lists that have not spoken, in
//! speaking order, and statements that nobody has released.

use std::collections::BTreeMap;

use super::names::{Item, Name};
use super::speakers::list;
use super::stop::Stop;
use super::{Desk, Edit};
use crate::content::{SessionRecord, StatementRecord};
use crate::i18n::Tag;
use crate::model::{
    Id, ListAct, ListStatus, Posting, SessionKey, StatementKind, VersionRole, VersionState,
};

/// Somebody who has not spoken, or a statement that is not released.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The session.
    pub session: SessionKey,
    /// The meeting.
    pub meeting: Id,
    /// The entry of its list, and where that stands.
    pub entry: Option<(Item, ListStatus)>,
    /// Who speaks.
    pub speakers: Vec<Id>,
    /// For whom else.
    pub on_behalf_of: Vec<Id>,
    /// The items.
    pub items: Vec<Id>,
    /// What kind of statement.
    pub kind: StatementKind,
    /// The statement, if one is filed.
    pub statement: Option<Item>,
    /// Whether it may ever be released.
    pub posting: Posting,
    /// Its versions.
    pub versions: BTreeMap<Tag, WaitingVersion>,
}

/// What is waiting, in the sessions that can be read.
#[derive(Debug)]
pub struct Listed {
    /// What is waiting.
    pub waiting: Vec<Waiting>,
    /// The sessions that cannot be read, and why.
    pub unread: Vec<(SessionKey, Stop)>,
}

/// A version of a statement on the list.
#[derive(Clone, Copy, Debug)]
pub struct WaitingVersion {
    /// Where it stands.
    pub state: VersionState,
    /// Delivered, or translated.
    pub role: VersionRole,
}

impl Desk {
    /// What is waiting, of one meeting or of all in sessions that are planned
    /// or open, by meeting and in speaking order; and which sessions cannot be
    /// read, and why.
    ///
    /// # Errors
    /// If there is no such session or meeting.
    pub fn waiting(
        &self,
        session: Option<&SessionKey>,
        meeting: Option<&Name>,
    ) -> Result<Listed, Stop> {
        let (keys, only) = match meeting {
            Some(name) => {
                let name = match session {
                    Some(session) => {
                        name.is_in(session)?;
                        name.or_within(session)
                    }
                    None => name.clone(),
                };
                let item = self.meeting_named(&name)?;
                (vec![item.session], Some(item.id))
            }
            None => (self.candidates(session)?, None),
        };
        let (mut waiting, mut unread) = (Vec::new(), Vec::new());
        for key in keys {
            let record = match self.session(&key, Edit::Nothing) {
                Ok(record) => record,
                Err(stop) => {
                    unread.push((key, stop));
                    continue;
                }
            };
            let mut meetings: Vec<_> = record.meetings.iter().collect();
            meetings.sort_by_key(|meeting| (*meeting.start, meeting.id.value.clone()));
            for meeting in meetings {
                if only.as_ref().is_none_or(|only| *only == *meeting.id) {
                    of_meeting(&record, &meeting.id, &mut waiting);
                }
            }
        }
        Ok(Listed { waiting, unread })
    }
}

fn of_meeting(record: &SessionRecord, meeting: &Id, waiting: &mut Vec<Waiting>) {
    let all = || record.statements.iter().map(AsRef::as_ref);
    let linked = |id: &Id| all().find(|statement: &&StatementRecord| statement.id == *id);
    let entries = list(record, meeting);
    for entry in &entries {
        let statement = entry.statement.as_ref().and_then(|id| linked(id));
        let expected = entry.status.after(ListAct::Deliver).is_some();
        if expected || statement.is_some_and(waits) {
            let (statement, posting, versions) = of(record, statement);
            waiting.push(Waiting {
                session: record.key.clone(),
                meeting: meeting.clone(),
                entry: Some((Item::entry(&record.key, &entry.id), entry.status)),
                speakers: vec![entry.speaker.value.clone()],
                on_behalf_of: entry.on_behalf_of.iter().map(|id| id.value.clone()).collect(),
                items: entry.item.iter().map(|id| id.value.clone()).collect(),
                kind: entry.kind,
                statement,
                posting,
                versions,
            });
        }
    }
    let on_a_list = |statement: &StatementRecord| {
        let all = record.speakers_lists.iter().flat_map(|(_, entries)| entries);
        all.filter_map(|entry| entry.statement.as_ref()).any(|id| **id == statement.id)
    };
    let mut others: Vec<&StatementRecord> =
        all().filter(|one| *one.meeting == *meeting && waits(one) && !on_a_list(one)).collect();
    others.sort_by_key(|statement| (*statement.order, statement.id.clone()));
    for one in others {
        let ids =
            |all: &[crate::diagnostic::At<Id>]| all.iter().map(|id| id.value.clone()).collect();
        let (statement, posting, versions) = of(record, Some(one));
        waiting.push(Waiting {
            session: record.key.clone(),
            meeting: meeting.clone(),
            entry: None,
            speakers: ids(&one.speakers),
            on_behalf_of: ids(&one.on_behalf_of),
            items: ids(&one.items),
            kind: one.kind,
            statement,
            posting,
            versions,
        });
    }
}

/// Whether there is a text that nobody has released yet.
fn waits(statement: &StatementRecord) -> bool {
    let waits = |state| matches!(state, VersionState::Received | VersionState::Staged);
    statement.versions.values().any(|version| waits(*version.state))
}

fn of(
    record: &SessionRecord,
    statement: Option<&StatementRecord>,
) -> (Option<Item>, Posting, BTreeMap<Tag, WaitingVersion>) {
    let Some(statement) = statement else { return (None, Posting::Public, BTreeMap::new()) };
    let versions = statement.versions.iter().map(|(tag, version)| {
        (tag.clone(), WaitingVersion { state: *version.state, role: version.role })
    });
    let item = Item::statement(&record.key, &statement.id);
    (Some(item), statement.posting, versions.collect())
}
