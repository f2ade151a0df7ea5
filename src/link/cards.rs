//! The search cards of what is around sessions: static pages, guides and
//! speakers. Home, journal and bodies are lists and have none.

use papersmart_search::Kind;

use crate::i18n::{Catalogue, Language};
use crate::model::{Site, Speaker, TextPage};
use crate::plan::card::{Card, Names};
use crate::plan::frame::Frame;
use crate::plan::{Links, Prose};

/// The cards in one language.
#[must_use]
pub fn cards(site: &Site, catalogue: &Catalogue, names: &Names, language: Language) -> Vec<Card> {
    let frame = Frame::new(site, catalogue, language);
    let pages = site.pages.iter().map(|page| text(&frame, "pages", page));
    let guides = site.guides.iter().map(|guide| text(&frame, "guides", guide));
    let speakers = site.speakers.values().map(|one| speaker(&frame, names, one));
    pages.chain(guides).chain(speakers).collect()
}

fn text(frame: &Frame<'_>, room: &str, page: &TextPage) -> Card {
    let text = &page.texts[frame.language()];
    let tail = format!("{room}/{}/", page.slug);
    let mut card = Card::new(frame, Kind::Page, &tail, text.title.clone());
    let own = page.texts.iter().filter(|(language, text)| text.language == *language);
    card.record.languages = own.map(|(language, _)| language.code().to_owned()).collect();
    card.record.keywords.extend(text.summary.clone());
    let (markdown, tag) = (text.markdown.clone(), text.language.into());
    card.prose = Some(Prose { markdown, tag, links: Links::default() });
    card
}

fn speaker(frame: &Frame<'_>, names: &Names, speaker: &Speaker) -> Card {
    let name = speaker.name[frame.language()].clone();
    let tail = format!("speakers/{}/", speaker.id);
    let mut card = Card::new(frame, Kind::Speaker, &tail, name.clone());
    card.record.speakers.push(names.named(&speaker.id, name));
    card.record.keywords.push(frame.voice.term("speaker-kind", speaker.kind));
    card
}
