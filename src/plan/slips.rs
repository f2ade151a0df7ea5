//! The cover slips of a meeting, in six languages on each sheet. They belong to
//! no site: nothing but a printer takes them.

use super::frame::Frame;
use super::rows;
use super::view::{CodeView, SlipSheet, SlipView, SlipWords, SlipsView, TextLanguage, View};
use crate::i18n::{Catalogue, Language, Tag};
use crate::model::{Meeting, Paper, Session, Site, Slip};
use crate::qr::{QrCode, TooLong};

/// The slips of a meeting on sheets of paper; `language` is that of whoever
/// prints them.
///
/// # Errors
/// If what a code should say is too long for one.
pub fn slips(
    site: &Site,
    session: &Session,
    meeting: &Meeting,
    slips: &[Slip],
    paper: Paper,
    catalogue: &Catalogue,
    language: Language,
) -> Result<View, TooLong> {
    let frames = Language::ALL.map(|language| Frame::new(site, catalogue, language));
    let frames: [&Frame<'_>; 6] = std::array::from_fn(|at| &frames[at]);
    let view = |slip: &Slip| one(&frames, session, meeting, slip);
    let mut views = slips.iter().map(view).collect::<Result<Vec<_>, _>>()?.into_iter();
    let mut sheets = Vec::new();
    loop {
        let slips: Vec<SlipView> = views.by_ref().take(paper.slips()).collect();
        if slips.is_empty() {
            break;
        }
        sheets.push(SlipSheet { slips });
    }
    let own = frames[language as usize];
    let label = rows::meeting_label(own, meeting);
    Ok(View::Slips(SlipsView {
        heading: own.voice.say("slip-heading", &[("meeting", &label)]),
        paper: paper.keyword(),
        page: paper.page(),
        sheets,
    }))
}

fn one(
    frames: &[&Frame<'_>; 6],
    session: &Session,
    meeting: &Meeting,
    slip: &Slip,
) -> Result<SlipView, TooLong> {
    let text = slip.code.to_string();
    let code = QrCode::of(&text)?;
    let tag = slip.code.language.as_ref();
    let words = frames.iter().map(|frame| words(frame, session, meeting, slip));
    Ok(SlipView {
        order: slip.order.to_string(),
        language: tag.map(|tag| TextLanguage {
            lang: tag.to_string(),
            dir: tag.dir(),
            name: tag.official().map_or_else(|| tag.to_string(), |own| own.endonym().to_owned()),
        }),
        code: CodeView { text, side: code.side(), outline: code.outline() },
        words: words.collect(),
    })
}

fn words(frame: &Frame<'_>, session: &Session, meeting: &Meeting, slip: &Slip) -> SlipWords {
    let (voice, language) = (frame.voice, frame.language());
    let (first, _) = session.days();
    let entry = &slip.entry;
    let item = entry.item.as_ref().and_then(|id| session.item(id));
    let body = frame.site.body(&session.key.body);
    let body = body.map(|body| body.name_on(first).short[language].clone());
    let hours = voice.hours(&meeting.start, &meeting.end).text;
    let zone = voice.zone(&session.zone);
    let in_words =
        |tag: &Tag| voice.say("slip-language", &[("language", &voice.language_name(tag))]);
    SlipWords {
        lang: language.code(),
        dir: language.dir(),
        mark: voice.word("slip-mark"),
        entry: voice.say("slip-entry", &[("order", &slip.order.to_string())]),
        speaker: frame.speaker(&entry.speaker, first),
        on_behalf_of: rows::on_behalf_of(frame, &entry.on_behalf_of, first),
        kind: rows::kind(frame, entry.kind),
        body: body.unwrap_or_else(|| session.key.body.to_string()),
        session: session.short[language].clone(),
        meeting: rows::meeting_label(frame, meeting),
        day: voice.weekday(meeting.start.date()).text,
        time: voice.say("time-with-zone", &[("time", &hours), ("zone", &zone)]),
        room: meeting.room.as_ref().map(|room| room[language].clone()),
        item: item.map(|item| voice.say("item-short", &[("number", &voice.isolate(&item.number))])),
        language: slip.code.language.as_ref().map(in_words),
        scan: voice.word("slip-scan"),
    }
}
