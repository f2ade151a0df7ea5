//! Addresses that were given out and where nothing is any more: pages that lead to
//! where it is now, on any host, or say since when it is gone, and why.

use super::job;
use crate::model::Gone;
use crate::plan::PageJob;
use crate::plan::addresses::Left;
use crate::plan::frame::SessionFrame;
use crate::plan::view::{MovedView, View};

pub(super) fn pages(frame: &SessionFrame<'_>) -> Vec<PageJob> {
    let Left { moved, gone } = Left::of(frame.session);
    let moved = moved.iter().map(|(from, to)| page(frame, from, leads(frame, to)));
    moved.chain(gone.iter().map(|(tail, gone)| page(frame, tail, is_gone(frame, gone)))).collect()
}

fn leads(frame: &SessionFrame<'_>, to: &str) -> MovedView {
    let outer = &frame.frame;
    MovedView {
        heading: outer.voice.word("moved-heading"),
        canonical: Some(outer.absolute(to)),
        text: outer.voice.word("moved-text"),
        link: Some(outer.link(to, outer.voice.word("moved-link"))),
        reason: None,
    }
}

fn is_gone(frame: &SessionFrame<'_>, gone: &Gone) -> MovedView {
    let voice = frame.frame.voice;
    let date = voice.date(gone.since).text;
    MovedView {
        heading: voice.word("gone-heading"),
        canonical: None,
        text: voice.say("gone-text", &[("date", &date)]),
        link: None,
        reason: Some(gone.reason[voice.language()].clone()),
    }
}

fn page(frame: &SessionFrame<'_>, tail: &str, view: MovedView) -> PageJob {
    let heading = view.heading.clone();
    let chrome = frame.frame.chrome(tail, &heading, heading.clone(), frame.crumbs());
    job(frame, "moved", tail, chrome, View::Moved(view))
}
