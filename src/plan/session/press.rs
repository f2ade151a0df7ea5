//! The pages of press releases.

use crate::i18n::Tag;
use crate::model::PressRelease;
use crate::plan::frame::SessionFrame;
use crate::plan::view::{Notice, PressView, VersionLink, View};
use crate::plan::{Links, PageJob, Prose, rows};

use super::{job, with_prose};

pub(super) fn pages(frame: &SessionFrame<'_>) -> Vec<PageJob> {
    frame.session.press.iter().map(|release| page(frame, release)).collect()
}

fn page(frame: &SessionFrame<'_>, release: &PressRelease) -> PageJob {
    let outer = &frame.frame;
    let (voice, language) = (outer.voice, outer.language());
    let tail = frame.tails.press(&release.id);
    let heading = outer.phrase(&release.title, None);
    let own = Tag::from(language);
    let text = release.texts.get(&own);
    let prose = text.map(|markdown| Prose {
        markdown: markdown.clone(),
        tag: own.clone(),
        links: Links::default(),
    });
    let names: Vec<String> = release.texts.keys().map(|tag| voice.language_name(tag)).collect();
    let elsewhere = prose.is_none() && !names.is_empty();
    let view = PressView {
        symbol: release.symbol.as_ref().map(ToString::to_string),
        date: voice.date(release.date),
        notices: elsewhere
            .then(|| Notice {
                kind: "info",
                text: voice.say("notice-only-in", &[("languages", &voice.list(&names))]),
            })
            .into_iter()
            .collect(),
        text_lang: prose.as_ref().map(|prose| prose.tag.to_string()),
        text_dir: prose.as_ref().map(|prose| prose.tag.dir()),
        versions: release
            .texts
            .keys()
            .map(|tag| VersionLink {
                href: tag
                    .official()
                    .filter(|&other| other != language)
                    .map(|other| outer.href_in(other, &tail)),
                lang: tag.to_string(),
                language: voice.language_name(tag),
                role: String::new(),
            })
            .collect(),
        meeting: release.meeting.as_ref().map(|id| super::statement::meeting_link(frame, id)),
        items: rows::items(frame, &release.items),
        heading,
    };
    let title = view.heading.text.clone();
    let description = voice.explained(&title, &view.date.text);
    let chrome = outer.chrome(&tail, &title, description, frame.crumbs());
    with_prose(job(frame, "press", &tail, chrome, View::Press(view)), prose)
}
