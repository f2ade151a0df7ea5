//! The page of a room: what takes place in it, day by day. It is what somebody wants
//! to know who stands before its door, and what the poster there leads to.

use super::{job, top};
use crate::model::{Room, Session};
use crate::plan::PageJob;
use crate::plan::frame::SessionFrame;
use crate::plan::view::{RoomView, View};

pub(super) fn pages(frame: &SessionFrame<'_>) -> Vec<PageJob> {
    frame.session.rooms().iter().map(|room| page(frame, frame.session, room)).collect()
}

fn page(frame: &SessionFrame<'_>, session: &Session, room: &Room<'_>) -> PageJob {
    let (outer, language) = (&frame.frame, frame.frame.language());
    let tail = frame.tails.room(&room.slug);
    let name = &room.name[language];
    let view = RoomView {
        heading: name.clone(),
        session: outer.link(&frame.tails.session(), session.title[language].as_str()),
        venue: session.venue.as_ref().map(|venue| venue[language].clone()),
        zone: outer.voice.zone(&session.zone),
        days: top::programme(outer, frame.place(), room.meetings.iter().copied()),
    };
    let title = outer.voice.joined(name, &session.short[language]);
    let description = outer.voice.explained(name, &session.title[language]);
    let chrome = outer.chrome(&tail, &title, description, frame.crumbs());
    job(frame, "room", &tail, chrome, View::Room(view))
}
