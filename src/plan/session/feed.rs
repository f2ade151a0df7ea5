//! The feeds of a session and of its agenda items.

use super::Known;
use crate::i18n::SixText;
use crate::interchange::Entry;
use crate::model::Fresh;
use crate::plan::Made;
use crate::plan::feed::{self, Arena, LONG, SHORT, entry};
use crate::plan::frame::SessionFrame;

/// All of them, but for those that stand.
pub(super) fn files(frame: &SessionFrame<'_>, news: &[Fresh<'_>], known: Known<'_>) -> Vec<Made> {
    let (outer, session) = (&frame.frame, frame.session);
    let (voice, language) = (outer.voice, outer.language());
    let short: &SixText = &session.short;
    let arena = Arena { place: frame.place(), short, day: session.days().0 };
    let files = |tail: &str, title: &str, shown: &[&Fresh<'_>]| {
        let places: Vec<usize> = shown.iter().filter_map(|one| one.place()).collect();
        let cause = known.causes.showing(&places);
        let entries = || -> Vec<Entry> {
            shown.iter().map(|one| entry(outer, &arena, &one.novelty())).collect()
        };
        feed::files(outer, tail, title, cause, known.stands, entries)
    };
    let latest: Vec<_> = news.iter().take(LONG).collect();
    let own = files(&frame.tails.session(), &session.title[language], &latest);
    let of_items = session.items.iter().flat_map(|item| {
        let own = news.iter().filter(|one| one.items().contains(&item.id));
        let latest: Vec<_> = own.take(SHORT).collect();
        let number = voice.say("item-short", &[("number", &voice.isolate(&item.number))]);
        let title = voice.joined(&number, &session.short[language]);
        files(&frame.tails.item(&item.id), &title, &latest)
    });
    own.into_iter().chain(of_items).collect()
}
