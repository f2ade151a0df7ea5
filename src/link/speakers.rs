//! The pages of those who may speak, and the sessions at which they did.

use super::{SessionDigest, job};
use crate::i18n::Collation;
use crate::model::{Speaker, SpeakerKind, Term};
use crate::plan::follow::Following;
use crate::plan::frame::Frame;
use crate::plan::view::{Count, Link, Phrase, SpeakerGroup, SpeakerView, SpeakersView, View};
use crate::plan::{PageJob, Tails};

pub(super) fn pages(frame: &Frame<'_>, digests: &[&SessionDigest]) -> Vec<PageJob> {
    let mut newest: Vec<&SessionDigest> = digests.to_vec();
    newest.sort_by(|a, b| (b.days, &b.key).cmp(&(a.days, &a.key)));
    let speakers = frame.site.speakers.values();
    let mut pages: Vec<PageJob> = speakers.map(|speaker| page(frame, &newest, speaker)).collect();
    pages.push(index(frame));
    pages
}

fn page(frame: &Frame<'_>, newest: &[&SessionDigest], speaker: &Speaker) -> PageJob {
    let (voice, language) = (frame.voice, frame.language());
    let tail = format!("speakers/{}/", speaker.id);
    let sessions = newest.iter().filter_map(|digest| {
        let count = *digest.speakers.get(&speaker.id)?;
        Some(Count {
            href: frame.href(&Tails::of(&digest.key).speaker(&speaker.id)),
            label: Phrase { text: digest.title[language].clone(), ..Phrase::default() },
            count: voice.count("count-statements", count),
        })
    });
    let former = speaker.former.iter().map(|(until, name)| {
        let date = voice.date(*until).text;
        voice.say("former-name", &[("name", &name[language]), ("date", &date)])
    });
    let kind = voice.term("speaker-kind", speaker.kind);
    let view = SpeakerView {
        heading: speaker.name[language].clone(),
        formal: speaker.formal.as_ref().map(|formal| formal[language].clone()),
        former: former.collect(),
        kind: kind.clone(),
        sessions: sessions.collect(),
    };
    let title = view.heading.clone();
    let crumbs = vec![frame.link("speakers/", voice.word("nav-speakers"))];
    let chrome = frame.chrome(&tail, &title, voice.explained(&title, &kind), crumbs);
    let chrome = frame.followed(chrome, Following::Feeds);
    job(frame, "speaker", &tail, chrome, View::Speaker(view))
}

fn index(frame: &Frame<'_>) -> PageJob {
    let (voice, language) = (frame.voice, frame.language());
    let collation = Collation::new(language);
    let group = |&kind: &SpeakerKind| {
        let own = frame.site.speakers.values().filter(|speaker| speaker.kind == kind);
        let mut own: Vec<&Speaker> = own.collect();
        own.sort_by(|a, b| {
            collation.compare(&a.name[language], &b.name[language]).then_with(|| a.id.cmp(&b.id))
        });
        let link = |speaker: &Speaker| -> Link {
            frame.link(&format!("speakers/{}/", speaker.id), speaker.name[language].as_str())
        };
        (!own.is_empty()).then(|| SpeakerGroup {
            heading: voice.word(&format!("speakers-{}", kind.keyword())),
            kind: kind.keyword(),
            speakers: own.into_iter().map(link).collect(),
        })
    };
    let heading = voice.word("nav-speakers");
    let groups = SpeakerKind::ALL.iter().filter_map(group).collect();
    let view = SpeakersView { heading: heading.clone(), groups };
    let chrome = frame.chrome("speakers/", &heading, heading.clone(), Vec::new());
    job(frame, "speakers", "speakers/", chrome, View::Speakers(view))
}
