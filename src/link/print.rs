//! The pages of printed copies on demand: what the service is, and thanks for a
//! request. A host that takes forms itself finds the form in a file of its own,
//! because it changes the pages in which it finds one.

use super::job;
use crate::i18n::Arg;
use crate::model::{AskBy, Site};
use crate::plan::PageJob;
use crate::plan::ask::{self, TAIL, THANKS};
use crate::plan::frame::Frame;
use crate::plan::view::{Notice, PrintView, TextView, View};

/// The form as such a host looks for it, and its path.
const DETECTED: (&str, &[u8]) = ("forms/print.html", include_bytes!("print.html"));

/// The pages in a language, where the site has the service.
pub(super) fn pages(frame: &Frame<'_>) -> Vec<PageJob> {
    let Some(service) = ask::service(frame) else { return Vec::new() };
    let (voice, language) = (frame.voice, frame.language());
    let heading = voice.word("print-heading");
    let lede = voice.word("print-lede");
    let days = [("count", Arg::from(service.keep_days as usize))];
    let view = PrintView {
        heading: heading.clone(),
        lede: lede.clone(),
        kept: vec![voice.word("print-kept-what"), voice.told("print-kept", &days)],
        places: service.places.iter().map(|place| place[language].clone()).collect(),
        ask: ask::anything(frame),
    };
    let chrome = frame.chrome(TAIL, &heading, lede, Vec::new());
    let page = job(frame, "print", TAIL, chrome, View::Print(view));
    if matches!(service.by, AskBy::Mail(_)) {
        return vec![page];
    }
    let thanks = voice.word("print-thanks");
    let notice = Notice { kind: "info", text: voice.word("print-thanks-next") };
    let view = TextView { notices: vec![notice], ..TextView::plain(thanks.clone()) };
    let crumbs = vec![frame.link(TAIL, heading)];
    let chrome = frame.chrome(THANKS, &thanks, thanks.clone(), crumbs);
    vec![page, job(frame, "text", THANKS, chrome, View::Text(view))]
}

/// The file in which a host finds the form, where it takes it itself.
#[must_use]
pub fn detected(site: &Site) -> Option<(&'static str, &'static [u8])> {
    let public = site.audience == crate::model::Access::Public;
    let by = site.print.as_ref().filter(|_| public).map(|service| &service.by);
    (by == Some(&AskBy::Netlify)).then_some(DETECTED)
}
