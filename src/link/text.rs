//! Static pages, guides, the language chooser and the page for what is not
//! found.

use std::collections::BTreeMap;

use super::{job, offline};
use crate::i18n::{Catalogue, Language, Tag};
use crate::model::{Site, Text, TextPage};
use crate::plan::frame::Frame;
use crate::plan::view::{
    ChooserEntry, ChooserView, GuideLink, GuidesView, Link, Notice, Phrase, TextView, View,
};
use crate::plan::{Links, PageJob, Prose, Route};

/// Where the links of pages and guides lead that refer to something of the site, by
/// the page and its language.
pub type Answers = BTreeMap<(String, Language), Links>;

pub(super) fn pages(frame: &Frame<'_>, answers: &Answers) -> Vec<PageJob> {
    let guides = vec![frame.link("guides/", frame.voice.word("nav-guides"))];
    let own = frame.site.pages.iter().map(|page| text(frame, answers, "pages", page, Vec::new()));
    let helping =
        frame.site.guides.iter().map(|guide| text(frame, answers, "guides", guide, guides.clone()));
    let pages = own.chain(helping).chain([index(frame), offline::page(frame)]);
    pages.chain(super::print::pages(frame)).collect()
}

fn text(
    frame: &Frame<'_>,
    answers: &Answers,
    room: &str,
    page: &TextPage,
    crumbs: Vec<Link>,
) -> PageJob {
    let language = frame.language();
    let text = &page.texts[language];
    let tail = format!("{room}/{}/", page.slug);
    let description = text.summary.clone().unwrap_or_else(|| text.title.clone());
    let chrome = frame.chrome(&tail, &text.title, description, crumbs);
    let tag = Tag::from(text.language);
    let view = match text.language == language {
        true => TextView::plain(text.title.clone()),
        false => TextView {
            heading: text.title.clone(),
            notices: vec![Notice {
                kind: "info",
                text: frame
                    .voice
                    .say("notice-page-in", &[("language", &frame.voice.language_name(&tag))]),
            }],
            text_lang: Some(tag.to_string()),
            text_dir: Some(tag.dir()),
        },
    };
    let links = answers.get(&(tail.clone(), language)).cloned().unwrap_or_default();
    let prose = Prose { markdown: text.markdown.clone(), tag, links };
    PageJob { prose: Some(prose), ..job(frame, "text", &tail, chrome, View::Text(view)) }
}

fn index(frame: &Frame<'_>) -> PageJob {
    let language = frame.language();
    let guide = |guide: &TextPage| GuideLink {
        href: frame.href(&format!("guides/{}/", guide.slug)),
        label: title(frame, &guide.texts[language]),
        summary: guide.texts[language].summary.clone(),
    };
    let heading = frame.voice.word("nav-guides");
    let guides = frame.site.guides.iter().map(guide).collect();
    let view = GuidesView { heading: heading.clone(), guides };
    let chrome = frame.chrome("guides/", &heading, heading.clone(), Vec::new());
    job(frame, "guides", "guides/", chrome, View::Guides(view))
}

/// The title of a text, marked with its language where that is not the page's.
fn title(frame: &Frame<'_>, text: &Text) -> Phrase {
    let foreign = Some(text.language).filter(|language| *language != frame.language());
    Phrase {
        text: text.title.clone(),
        lang: foreign.map(|language| language.code().to_owned()),
        dir: foreign.map(Language::dir),
    }
}

/// The language chooser at the root.
pub(super) fn chooser(site: &Site, catalogue: &Catalogue) -> PageJob {
    in_all(site, catalogue, Route::file(""), "chooser", String::new())
}

/// The page for what is not found, whose script reads addresses as symbols;
/// `heads` is what those of the site begin with.
pub(super) fn not_found(site: &Site, catalogue: &Catalogue, heads: &[String]) -> PageJob {
    let mut heads = heads.to_vec();
    heads.sort();
    in_all(site, catalogue, Route::file("404.html"), "not-found", heads.join(" "))
}

/// One page for all languages.
fn in_all(
    site: &Site,
    catalogue: &Catalogue,
    route: Route,
    template: &'static str,
    heads: String,
) -> PageJob {
    let missing = template == "not-found";
    let message = if missing { "not-found" } else { "chooser-enter" };
    let entries = Language::ALL.iter().map(|&language| {
        let frame = Frame::new(site, catalogue, language);
        let ways = [(super::symbols::TAIL, "list-symbols"), ("search/", "search-heading")];
        let ways = ways.iter().filter(|_| missing);
        ChooserEntry {
            lang: language.code(),
            dir: language.dir(),
            name: language.endonym(),
            href: frame.href(""),
            text: frame.voice.word(message),
            ways: ways.map(|(tail, word)| frame.link(tail, frame.voice.word(word))).collect(),
        }
    });
    let view = View::Chooser(ChooserView { entries: entries.collect(), heads });
    let name = &site.name[Language::En];
    let title = if missing { format!("404 — {name}") } else { name.clone() };
    let frame = Frame::new(site, catalogue, Language::En);
    let mut chrome = frame.chrome("", &title, site.description[Language::En].clone(), Vec::new());
    chrome.title = title;
    let (language, prose, beside, cause) = (Language::En, None, None, None);
    PageJob { route, template, language, chrome, view, prose, beside, cause }
}
