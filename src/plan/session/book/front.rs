//! What stands around the inside of a book: cover, title page, colophon. Start at
//! [`Front::of`].

use jiff::Timestamp;

use super::Binder;
use super::lines::phrase;
use super::shelf::Kind;
use crate::book::{Block, Chapter, Cover, Piece, Role, To, Words};
use crate::i18n::Tag;
use crate::model::{Access, Colours, Term as _};
use crate::plan::rows;
use crate::plan::session::{document, item, meeting, statement};
use crate::plan::voice::Voice;

/// The band of the theme, for bodies without colours of their own.
const BAND: (&str, &str) = ("#12304f", "#0b1f33");

/// What a book is of, in words.
pub(super) struct Front {
    /// What follows the language in the address of its page.
    pub(super) tail: String,
    /// Its title among other books.
    pub(super) title: String,
    /// Its title on its own title page.
    heading: Piece,
    symbol: Option<String>,
    pub(super) creators: Vec<String>,
    /// The days, or the day.
    days: Vec<String>,
}

impl Front {
    pub(super) fn of(binder: &Binder<'_>) -> Self {
        let (frame, shelf) = (binder.frame, &binder.shelf);
        let (outer, session) = (&frame.frame, frame.session);
        let (voice, language) = (outer.voice, outer.language());
        let (day, _) = session.days();
        let with_session = |title: &str| voice.joined(title, &session.short[language]);
        let mut front = Self {
            tail: frame.tails.session(),
            title: session.title[language].clone(),
            heading: Piece::plain(&session.title[language]),
            symbol: None,
            creators: Vec::new(),
            days: session.parts.iter().map(|part| voice.days(part.start, part.end).text).collect(),
        };
        let date = |date| vec![voice.date(date).text];
        match shelf.kind {
            Kind::Session => {}
            Kind::Item => {
                for one in &shelf.items {
                    front.tail = frame.tails.item(&one.id);
                    front.title = item::title(frame, one);
                    front.heading = Piece::plain(item::label(frame, one));
                }
            }
            Kind::Meeting => {
                for one in &shelf.meetings {
                    front.tail = frame.tails.meeting(&one.id);
                    front.title = with_session(&meeting::title(frame, one));
                    front.heading = Piece::plain(rows::meeting_label(outer, one));
                    front.days = vec![voice.weekday(one.start.date()).text];
                }
            }
            Kind::Document => {
                for one in &shelf.documents {
                    let title = outer.phrase(&one.title, one.original_language.as_ref());
                    front.tail = frame.tails.document(one.slug());
                    front.title = document::title(frame, one);
                    front.heading = phrase(&title);
                    front.symbol = one.symbols.first().map(|symbol| symbol.as_str().to_owned());
                    let names = one.sponsors.iter().map(|id| outer.speaker(id, one.date));
                    front.creators = names.collect();
                    front.days = date(one.date);
                }
            }
            Kind::Statement => {
                for one in &shelf.statements {
                    front.tail = frame.tails.statement(&one.id);
                    front.title = statement::title(frame, one);
                    front.heading = Piece::plain(voice.explained(
                        &outer.speakers(&one.speakers, day),
                        &voice.term("statement-kind", one.kind),
                    ));
                    front.creators = one.speakers.iter().map(|id| outer.speaker(id, day)).collect();
                    let held = session.meeting(&one.meeting).map(|one| one.start.date());
                    let held = one.delivered.as_ref().map(jiff::Zoned::date).or(held);
                    front.days = held.map(date).unwrap_or_default();
                }
            }
        }
        front
    }

    /// One sentence about it, for shelves.
    pub(super) fn description(&self, binder: &Binder<'_>) -> String {
        let (voice, session) = (binder.frame.frame.voice, binder.frame.session);
        voice.say("book-description", &[("session", &session.title[voice.language()])])
    }

    pub(super) fn cover(&self, binder: &Binder<'_>) -> Cover {
        let (outer, session) = (&binder.frame.frame, binder.frame.session);
        let (voice, language) = (outer.voice, outer.language());
        let (day, _) = session.days();
        let body = outer.site.body(&session.key.body);
        let above = match binder.shelf.kind {
            Kind::Session => body.map(|body| body.name_on(day).name[language].clone()),
            _ => Some(session.title[language].clone()),
        };
        let own = Tag::from(language);
        let mut below = self.days.clone();
        below.extend(session.venue.as_ref().map(|venue| venue[language].clone()));
        let mut foot = vec![outer.site.name[language].clone()];
        foot.extend(edition(binder).map(|_| voice.term("access", outer.site.audience)));
        Cover {
            colours: body.and_then(|body| body.colours).unwrap_or_else(band),
            above: above.unwrap_or_default(),
            symbol: self.symbol.clone(),
            title: (self.heading.text.clone(), self.heading.tag.clone().unwrap_or(own)),
            below,
            foot,
        }
    }

    pub(super) fn title_page(&self, binder: &Binder<'_>) -> Chapter {
        let (outer, session) = (&binder.frame.frame, binder.frame.session);
        let language = outer.language();
        let line = |text: String| Block::Line(vec![Piece::plain(text)]);
        let mut blocks: Vec<Block> = Vec::new();
        if binder.shelf.kind != Kind::Session {
            blocks.push(line(session.title[language].clone()));
        }
        blocks.extend(self.days.iter().cloned().map(line));
        blocks.extend(session.venue.as_ref().map(|venue| line(venue[language].clone())));
        blocks.extend(edition(binder).map(Block::Notice));
        blocks.extend(sample(binder));
        let mut above = vec![Piece::plain(binder.frame.body_link().label)];
        if let Some(symbol) = &self.symbol {
            above = vec![Piece::ltr(symbol)];
        }
        Chapter {
            name: "title-page".to_owned(),
            role: Role::TitlePage,
            depth: 0,
            above,
            label: vec![Piece::plain(&self.title)],
            heading: self.heading.clone(),
            blocks,
        }
    }

    /// When, by whom and from what the book was made.
    pub(super) fn colophon(&self, binder: &Binder<'_>, now: Timestamp) -> Chapter {
        let (outer, session) = (&binder.frame.frame, binder.frame.session);
        let voice = outer.voice;
        let line = |text: String| Block::Line(vec![Piece::plain(text)]);
        let zone = &session.zone;
        let at = voice.moment(&now.to_zoned(zone.clone())).text;
        let at = voice.say("time-with-zone", &[("time", &at), ("zone", &voice.zone(zone))]);
        let site = &outer.site.name[outer.language()];
        let mut blocks = vec![line(voice.say("book-made", &[("date", &at), ("site", site)]))];
        blocks.extend(
            ["book-changes", "book-languages", "book-files"].map(|id| line(voice.word(id))),
        );
        blocks.extend(edition(binder).map(Block::Notice));
        blocks.extend(sample(binder));
        blocks.push(Block::Heading(voice.word("book-accessibility")));
        blocks.push(line(voice.word("book-accessibility-summary")));
        let contact = binder.to(&outer.site.contact);
        let contact = Piece::plain(voice.word("site-contact")).to(contact);
        blocks.push(Block::Line(vec![contact]));
        let address = outer.absolute(&self.tail);
        let to = Some(To::Web(address.clone()));
        let web = (voice.word("book-on-the-web"), vec![vec![Piece::ltr(address).to(to)]]);
        blocks.push(Block::Facts(vec![web]));
        let heading = Piece::plain(voice.word("book-colophon"));
        Chapter {
            name: "colophon".to_owned(),
            role: Role::Colophon,
            depth: 0,
            above: Vec::new(),
            label: vec![heading.clone()],
            heading,
            blocks,
        }
    }
}

/// The words that every book needs.
pub(super) fn words(voice: Voice<'_>) -> Words {
    Words {
        contents: voice.word("book-contents"),
        cover: voice.word("book-cover"),
        landmarks: voice.word("book-landmarks"),
        start: voice.word("book-start"),
        accessibility: voice.word("book-accessibility-summary"),
    }
}

/// For whom the book is, unless it is for everyone.
fn edition(binder: &Binder<'_>) -> Option<String> {
    let audience = binder.frame.frame.site.audience;
    let id = format!("edition-{}", audience.keyword());
    (audience != Access::Public).then(|| binder.word(&id))
}

/// What the site says on top of every page: that it is a sample, for example.
fn sample(binder: &Binder<'_>) -> Option<Block> {
    let outer = &binder.frame.frame;
    let notice = outer.site.notice.as_ref()?;
    Some(Block::Notice(notice[outer.language()].clone()))
}

fn band() -> Colours {
    let [light, dark] =
        [BAND.0, BAND.1].map(|text| text.parse().unwrap_or(crate::colour::Colour::WHITE));
    Colours { light, dark }
}
