//! The page of paper saved: what handing out statements on paper would have taken, and
//! what was printed instead, with the formula.

use super::job;
use crate::i18n::number;
use crate::model::PaperDistribution;
use crate::plan::PageJob;
use crate::plan::frame::SessionFrame;
use crate::plan::view::{Fact, Link, PaperView, View};

/// The way to the page, where the session gives figures.
pub(super) fn link(frame: &SessionFrame<'_>) -> Option<Link> {
    frame.session.paper?;
    Some(frame.frame.link(&frame.tails.paper(), frame.frame.voice.word("paper-saved")))
}

pub(super) fn page(frame: &SessionFrame<'_>) -> Option<PageJob> {
    let paper = frame.session.paper?;
    let (outer, session) = (&frame.frame, frame.session);
    let (voice, language) = (outer.voice, outer.language());
    let heading = voice.word("paper-saved");
    let view = PaperView {
        heading: heading.clone(),
        lede: voice.word("paper-lede"),
        facts: facts(frame, paper),
        how: voice.word("paper-how"),
        formula: vec![voice.word("paper-formula"), voice.word("paper-figures")],
    };
    let title = voice.joined(&heading, &session.short[language]);
    let description = voice.explained(&heading, &session.title[language]);
    let tail = frame.tails.paper();
    let chrome = outer.chrome(&tail, &title, description, frame.crumbs());
    Some(job(frame, "paper", &tail, chrome, View::Paper(view)))
}

fn facts(frame: &SessionFrame<'_>, paper: PaperDistribution) -> Vec<Fact> {
    let (voice, printed) = (frame.frame.voice, frame.session.printed);
    let statements = frame.session.statements.len() as u64;
    let sheets = paper.sheets(statements);
    let written = |count: u64| number(voice.language(), count);
    // Digits and signs stand in their order in Arabic too.
    let product = |each: u32, all: u64| {
        let parts = [statements, u64::from(each), u64::from(paper.copies)].map(written);
        voice.isolate(&format!("{} = {}", parts.join(" × "), written(all)))
    };
    let sides = if paper.both_sides { "two" } else { "one" };
    let printed_words = voice.say(
        "paper-printed",
        &[("copies", &written(printed.copies)), ("sheets", &written(printed.sheets))],
    );
    let facts = [
        (voice.word("paper-statements"), written(statements)),
        (voice.word("paper-pages-each"), written(paper.pages.into())),
        (voice.word("paper-copies-each"), written(paper.copies.into())),
        (voice.say("paper-sheets-each", &[("sides", sides)]), written(paper.sheets_each().into())),
        (voice.word("paper-pages"), product(paper.pages, paper.pages(statements))),
        (voice.word("paper-sheets"), product(paper.sheets_each(), sheets)),
        (voice.word("paper-on-request"), printed_words),
        (voice.word("paper-sheets-saved"), written(sheets.saturating_sub(printed.sheets))),
    ];
    facts.map(|(label, value)| Fact { label, value, href: None }).into()
}
