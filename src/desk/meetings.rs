//! The programme: a meeting gets another time or room, is cancelled,
//! suspended, resumed, adjourned.

use toml_edit::TableLike;

use super::names::{Item, Name};
use super::six::Words;
use super::stop::{Refusal, Stop, Word};
use super::{Desk, Edit, Moment, instant_text, sheet};
use crate::content::{MeetingRecord, SessionRecord};
use crate::i18n::SixText;
use crate::model::{MeetingAct, Term as _};

/// Where a meeting is moved: at least one of these.
#[derive(Clone, Debug, Default)]
pub struct Moving {
    /// Its new start.
    pub start: Option<Moment>,
    /// Its new end; without one it lasts as long as before.
    pub end: Option<Moment>,
    /// Its new room: in six languages, or the name in any language of one that
    /// another meeting of the session has.
    pub room: Words,
}

impl Desk {
    /// Gives a meeting another time, another room or both. When it was first
    /// announced for is kept.
    ///
    /// # Errors
    /// If it cannot be; nothing has then changed.
    pub fn move_meeting(&self, name: &Name, moving: &Moving) -> Result<Item, Stop> {
        let item = self.meeting_named(name)?;
        let record = self.session(&item.session, Edit::Change)?;
        let meeting = self.meeting(&record, &item)?;
        let room = room(&record, &moving.room)?;
        let retimed = moving.start.is_some() || moving.end.is_some();
        if !retimed && room.is_none() {
            return Err(Refusal::new("moved-nowhere").text("meeting", &item.id).into());
        }
        let local = |typed: Option<Moment>| {
            let typed = typed.map(|at| self.instant(&record, Some(at))).transpose()?;
            Ok::<_, Stop>(typed.map(|at| at.datetime()))
        };
        let (start, end) = (local(moving.start)?, local(moving.end)?);
        let state = meeting.state.after(MeetingAct::Move);
        let Some(state) = state else { return Err(refused(&item, meeting, MeetingAct::Move)) };
        let mut draft = self.draft(&item.session)?;
        let sheet = draft.sheet("programme.toml")?;
        let Some(table) = sheet::by_id(sheet, "meetings", &item.id) else {
            return Err(self.unreadable(&item.session));
        };
        if retimed {
            let (old_start, old_end) = (*meeting.start, *meeting.end);
            let start = start.unwrap_or(old_start);
            let end = end.or_else(|| start.checked_add(old_start.duration_until(old_end)).ok());
            if meeting.originally.is_none() {
                sheet::set(table, "originally", sheet::time(&old_start.to_string()));
            }
            sheet::set(table, "state", state.keyword());
            sheet::set(table, "start", sheet::time(&start.to_string()));
            sheet::set(table, "end", sheet::time(&end.unwrap_or(old_end).to_string()));
        }
        if let Some(room) = room {
            let texts = room.iter().map(|(language, text)| (language, text.as_str()));
            sheet::set(table, "room", sheet::languages(texts));
        }
        self.note_change(&record, meeting, table);
        draft.put()?;
        Ok(item)
    }

    /// Cancels, suspends, resumes or adjourns a meeting.
    ///
    /// # Errors
    /// If it cannot be; nothing has then changed.
    pub fn meeting_act(&self, name: &Name, act: MeetingAct) -> Result<Item, Stop> {
        let item = self.meeting_named(name)?;
        let record = self.session(&item.session, Edit::Change)?;
        let meeting = self.meeting(&record, &item)?;
        let Some(state) = meeting.state.after(act) else {
            return Err(refused(&item, meeting, act));
        };
        let mut draft = self.draft(&item.session)?;
        if let Some(table) = sheet::by_id(draft.sheet("programme.toml")?, "meetings", &item.id) {
            sheet::set(table, "state", state.keyword());
            self.note_change(&record, meeting, table);
        }
        draft.put()?;
        Ok(item)
    }

    /// Notes for calendars that a meeting is not what it was, and since when.
    fn note_change(
        &self,
        record: &SessionRecord,
        meeting: &MeetingRecord,
        table: &mut dyn TableLike,
    ) {
        let sequence = i64::from(meeting.changes()) + 1;
        sheet::set(table, "sequence", sequence);
        sheet::set(table, "changed", sheet::time(&instant_text(&self.local(record))));
    }

    /// The same for a meeting by its id; of one that does not count nothing is
    /// noted.
    pub(crate) fn note_change_of(
        &self,
        record: &SessionRecord,
        id: &str,
        table: &mut dyn TableLike,
    ) {
        let meeting = record.meetings.iter().find(|meeting| meeting.id.as_str() == id);
        if let Some(meeting) = meeting {
            self.note_change(record, meeting, table);
        }
    }

    fn meeting<'r>(
        &self,
        record: &'r SessionRecord,
        item: &Item,
    ) -> Result<&'r MeetingRecord, Stop> {
        let found = record.meetings.iter().find(|meeting| *meeting.id == item.id);
        found.ok_or_else(|| self.unreadable(&item.session))
    }
}

/// A room in six languages, typed so or known by a name that it has.
fn room(record: &SessionRecord, words: &Words) -> Result<Option<SixText>, Stop> {
    if let Some(six) = words.six()? {
        return Ok(Some(six));
    }
    let Some(name) = words.plain() else { return Ok(None) };
    let named = |room: &&SixText| room.iter().any(|(_, text)| text == name);
    let known = record.meetings.iter().filter_map(|meeting| meeting.room.as_ref()).find(named);
    match known {
        Some(room) => Ok(Some(room.clone())),
        None => Err(Refusal::new("unknown-room").text("room", name).into()),
    }
}

fn refused(item: &Item, meeting: &MeetingRecord, act: MeetingAct) -> Stop {
    let command = |act: MeetingAct| {
        Word::Command(vec![Word::Text(format!("papersmart meeting {} {}", act.keyword(), item.id))])
    };
    Refusal::new("meeting-state")
        .text("meeting", &item.id)
        .term("state", "meeting-state", meeting.state)
        .text("act", act.keyword())
        .word("instead", Word::List(meeting.state.possible().map(command).collect()))
        .into()
}
