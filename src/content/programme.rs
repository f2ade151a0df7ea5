//! `programme.toml` of a session and the speakers' lists of its meetings.

use std::sync::Arc;

use super::captions::Offset;
use super::fields::{Cell, Fields, Value};
use super::records::{
    CaptionRecord, ChapterRecord, ListEntryRecord, MeetingRecord, RecordingRecord,
};
use super::values::{MediaType, SafeAddress, WebAddress, canonical_tag};
use crate::diagnostic::{At, Finding};
use crate::model::{Access, Id, ListStatus, MeetingState, StatementKind};

pub(super) fn programme(fields: &mut Fields<'_>) -> Option<Vec<MeetingRecord>> {
    Some(fields.counted("meetings"))
}

pub(super) fn speakers_list(fields: &mut Fields<'_>) -> Option<Vec<ListEntryRecord>> {
    Some(fields.list("entries"))
}

impl Value for MeetingRecord {
    fn read(cell: Cell<'_>) -> Option<Self> {
        let hidden = |meeting: &Self| meeting.access != Access::Public;
        let read = |fields: &mut Fields<'_>| {
            let id = fields.required("id");
            let number = fields.optional("number");
            let kind = fields.required("kind");
            let state = fields.or("state", MeetingState::Scheduled);
            let start = fields.required("start");
            let end = fields.required("end");
            let originally = fields.optional("originally");
            let sequence = fields.optional("sequence");
            let changed = fields.optional("changed");
            let title = fields.optional("title");
            let room = fields.optional("room");
            let items = fields.list("items");
            let joint_with = fields.list("joint_with");
            let webcast = fields.optional::<SafeAddress>("webcast").map(|address| address.0);
            let recordings = fields.list("recordings");
            let captions = fields.list("captions");
            let chapters = fields.list("chapters");
            let sign_language = fields.optional("sign_language").unwrap_or(false);
            let access = fields.or("access", Access::Public);
            fields.review();
            Some(Self {
                id: id?,
                number,
                kind: kind?,
                state: state?,
                start: start?,
                end: end?,
                originally,
                sequence,
                changed,
                title,
                room,
                items,
                joint_with,
                webcast,
                recordings,
                captions,
                chapters,
                sign_language,
                access: access?,
            })
        };
        cell.guarded(read, hidden)
    }
}

impl Value for RecordingRecord {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let kind = fields.required("kind");
            let channel = fields.required::<Channel>("channel");
            let href = fields.required::<WebAddress>("href");
            let media_type = fields.required::<MediaType>("media_type");
            let bytes = fields.optional("bytes");
            let sha256 = fields.optional("sha256");
            let duration = fields.optional::<Offset>("duration").map(|Offset(seconds)| seconds);
            Some(Self {
                kind: kind?,
                channel: channel?.0,
                href: href?.0,
                media_type: media_type?.0,
                bytes,
                sha256,
                duration,
            })
        })
    }
}

impl Value for ChapterRecord {
    fn read(cell: Cell<'_>) -> Option<Self> {
        let place = cell.place();
        cell.table(|fields| {
            let at = fields.required::<Offset>("at");
            let item = fields.optional("item");
            let title = fields.optional("title");
            if item.is_some() == title.is_some() {
                fields.report(Finding::error("chapter-of-what", &place));
                return None;
            }
            let Offset(at) = at?;
            Some(Self { at, item, title })
        })
    }
}

/// `floor`, `sign` or a language.
struct Channel(String);

impl Value for Channel {
    fn read(cell: Cell<'_>) -> Option<Self> {
        let text = cell.text()?;
        if matches!(text, "floor" | "sign") || canonical_tag(text).is_some() {
            return Some(Self(text.to_owned()));
        }
        cell.bad("bad-channel", text)
    }
}

impl Value for CaptionRecord {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let lang = fields.required("lang");
            let path = fields.required("path");
            Some(Self { lang: lang?, path: path?, cues: Arc::default() })
        })
    }
}

impl Value for ListEntryRecord {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let id = fields.required("id");
            let order = fields.required("order");
            let speaker = fields.required("speaker");
            let item = fields.optional("item");
            let on_behalf_of = fields.list("on_behalf_of");
            let kind = fields.or("kind", StatementKind::Statement);
            let status = fields.or("status", ListStatus::Inscribed);
            let statement = fields.optional::<At<Unsaid>>("statement");
            Some(Self {
                id: id?,
                order: order?,
                speaker: speaker?,
                item,
                on_behalf_of,
                kind: kind?,
                status: status?,
                statement: statement.map(|At { value, place }| At { value: value.0, place }),
            })
        })
    }
}

/// The id of a statement. Whoever may see the list, the statement may be
/// embargoed, so what is wrong with its id is not told in public.
struct Unsaid(Id);

impl Value for Unsaid {
    fn read(cell: Cell<'_>) -> Option<Self> {
        let id = cell.value().as_str().and_then(|text| text.parse().ok());
        if id.is_none() {
            let found = cell.value().as_str().unwrap_or_default();
            cell.report(cell.error("bad-id").with("found", found).hidden(true));
        }
        id.map(Self)
    }
}
