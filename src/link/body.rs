//! The pages of bodies: their sessions, present and past.

use super::{SessionDigest, job, session_link};
use crate::model::{Body, Id, SessionState};
use crate::plan::PageJob;
use crate::plan::frame::Frame;
use crate::plan::view::{BodyView, Link, View};

pub(super) fn pages(frame: &Frame<'_>, digests: &[SessionDigest]) -> Vec<PageJob> {
    frame.site.bodies.iter().map(|body| page(frame, digests, body)).collect()
}

fn page(frame: &Frame<'_>, digests: &[SessionDigest], body: &Body) -> PageJob {
    let (voice, language) = (frame.voice, frame.language());
    let tail = format!("{}/", body.id);
    let own = || digests.iter().filter(|digest| digest.key.body == body.id);
    let is_current = |digest: &&SessionDigest| {
        matches!(digest.state, SessionState::Planned | SessionState::Open)
    };
    let mut current: Vec<_> = own().filter(is_current).collect();
    current.sort_by_key(|digest| (digest.days, &digest.key));
    let mut past: Vec<_> = own().filter(|digest| !is_current(digest)).collect();
    past.sort_by(|a, b| (b.days, &b.key).cmp(&(a.days, &a.key)));

    let names = body.names.iter().zip(body.names.iter().skip(1));
    let former = names.filter_map(|(name, next)| {
        let until = next.since?.yesterday().ok()?;
        let date = voice.date(until).text;
        Some(voice.say("former-name", &[("name", &name.name[language]), ("date", &date)]))
    });
    let view = BodyView {
        heading: body.name().name[language].clone(),
        duty_station: body.duty_station[language].clone(),
        former: former.collect(),
        parent: body.parent.as_ref().and_then(|id| body_link(frame, id)),
        successor: body.successor.as_ref().and_then(|id| body_link(frame, id)),
        current: current.into_iter().map(|digest| session_link(frame, digest)).collect(),
        past: past.into_iter().map(|digest| session_link(frame, digest)).collect(),
    };
    let title = view.heading.clone();
    let description = voice.joined(&title, &view.duty_station);
    let chrome = frame.chrome(&tail, &title, description, Vec::new());
    job(frame, "body", &tail, chrome, View::Body(view))
}

fn body_link(frame: &Frame<'_>, id: &Id) -> Option<Link> {
    let body = frame.site.body(id)?;
    Some(frame.link(&format!("{id}/"), body.name().name[frame.language()].as_str()))
}
