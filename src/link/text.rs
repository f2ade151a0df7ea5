//! Static pages, guides, the language chooser and the page for what is not
//! found.

use super::job;
use crate::i18n::{Catalogue, Language};
use crate::model::{Site, TextPage};
use crate::plan::frame::Frame;
use crate::plan::view::{
    ChooserEntry, ChooserView, GuideLink, GuidesView, Link, Phrase, TextView, View,
};
use crate::plan::{PageJob, Prose, Route};

pub(super) fn pages(frame: &Frame<'_>) -> Vec<PageJob> {
    let guides = vec![frame.link("guides/", frame.voice.word("nav-guides"))];
    let own = frame.site.pages.iter().map(|page| text(frame, "pages", page, Vec::new()));
    let helping =
        frame.site.guides.iter().map(|guide| text(frame, "guides", guide, guides.clone()));
    own.chain(helping).chain([index(frame), offline(frame)]).collect()
}

fn text(frame: &Frame<'_>, room: &str, page: &TextPage, crumbs: Vec<Link>) -> PageJob {
    let language = frame.language();
    let text = &page.texts[language];
    let tail = format!("{room}/{}/", page.slug);
    let description = text.summary.clone().unwrap_or_else(|| text.title.clone());
    let chrome = frame.chrome(&tail, &text.title, description, crumbs);
    let view = TextView { heading: text.title.clone() };
    let prose = Prose { markdown: text.markdown.clone(), tag: language.into() };
    PageJob { prose: Some(prose), ..job(frame, "text", &tail, chrome, View::Text(view)) }
}

fn index(frame: &Frame<'_>) -> PageJob {
    let language = frame.language();
    let guide = |guide: &TextPage| GuideLink {
        href: frame.href(&format!("guides/{}/", guide.slug)),
        label: Phrase { text: guide.texts[language].title.clone(), ..Phrase::default() },
        summary: guide.texts[language].summary.clone(),
    };
    let heading = frame.voice.word("nav-guides");
    let guides = frame.site.guides.iter().map(guide).collect();
    let view = GuidesView { heading: heading.clone(), guides };
    let chrome = frame.chrome("guides/", &heading, heading.clone(), Vec::new());
    job(frame, "guides", "guides/", chrome, View::Guides(view))
}

/// What a device shows in place of a page that it cannot fetch.
fn offline(frame: &Frame<'_>) -> PageJob {
    let heading = frame.voice.word("offline-heading");
    let chrome = frame.chrome("offline/", &heading, heading.clone(), Vec::new());
    job(frame, "offline", "offline/", chrome, View::Text(TextView { heading }))
}

/// The language chooser at the root, and the page for what is not found: each
/// is one page for all languages.
pub(super) fn choosers(site: &Site, catalogue: &Catalogue) -> Vec<PageJob> {
    let chooser = |route: Route, template: &'static str, message: &str| {
        let frame = Frame::new(site, catalogue, Language::En);
        let entries = Language::ALL.iter().map(|&language| {
            let frame = Frame::new(site, catalogue, language);
            ChooserEntry {
                lang: language.code(),
                dir: language.dir(),
                name: language.endonym(),
                href: frame.href(""),
                text: frame.voice.word(message),
            }
        });
        let title = match template {
            "not-found" => format!("404 — {}", site.name[Language::En]),
            _ => site.name[Language::En].clone(),
        };
        let mut chrome =
            frame.chrome("", &title, site.description[Language::En].clone(), Vec::new());
        chrome.title = title;
        let view = View::Chooser(ChooserView { entries: entries.collect() });
        PageJob { route, template, language: Language::En, chrome, view, prose: None, cause: None }
    };
    vec![
        chooser(Route::file(""), "chooser", "chooser-enter"),
        chooser(Route::file("404.html"), "not-found", "not-found"),
    ]
}
