//! A booklet: all that is public of an item or a meeting as one document for paper,
//! in one language. Like cover slips it belongs to no site.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Zoned;

use super::families::Families;
use super::related::Related;
use super::subjects::Subjects;
use super::{Around, document, item, meeting, statement};
use crate::i18n::{Catalogue, Language, Tag};
use crate::markdown::{self, Setting};
use crate::model::{
    AgendaItem, Document, File, FileAddress, Id, Meeting, Session, Statement, Symbol, VersionRole,
};
use crate::plan::frame::{self, Frame, Rows, SessionFrame};
use crate::plan::view::{BookletFile, BookletText, BookletView, Notice, Phrase, View};
use crate::plan::{Prose, Tails, rows};

/// What a booklet is of.
#[derive(Clone, Copy, Debug)]
pub enum BookletOf<'a> {
    /// An item of the agenda.
    Item(&'a AgendaItem),
    /// A meeting.
    Meeting(&'a Meeting),
}

/// The booklet in a language; `page` is its paper as CSS names it.
#[must_use]
pub fn booklet(
    around: Around<'_>,
    session: &Session,
    of: BookletOf<'_>,
    catalogue: &Catalogue,
    language: Language,
    page: &'static str,
    now: &Zoned,
) -> View {
    let site = around.site;
    let tails = Tails::of(&session.key);
    let numbers: BTreeMap<Id, String> =
        session.items.iter().map(|item| (item.id.clone(), item.number.clone())).collect();
    let (related, subjects) = (Related::of(session), Subjects::of(site, session));
    let (families, rows) = (Families::of(session, around.foreign), Rows::of(session));
    let own = SessionFrame {
        frame: Frame::new(site, catalogue, language),
        session,
        tails: &tails,
        numbers: &numbers,
        titles: around.titles,
        rows: &rows,
        subjects: &subjects,
    };
    let (frame, voice) = (&own.frame, own.frame.voice);
    let (first, last) = session.days();
    let maker = Maker { own: &own, frame, families: &families };
    let documents: Vec<&Document> = match of {
        BookletOf::Item(item) => related.documents_of(&item.id).to_vec(),
        BookletOf::Meeting(one) => {
            meeting::documents(&related, one, session.documents.iter()).collect()
        }
    };
    let statements = session.statements.iter().filter(|one| match of {
        BookletOf::Item(item) => one.items.contains(&item.id),
        BookletOf::Meeting(meeting) => one.meeting == meeting.id,
    });
    let mut texts: Vec<BookletText> =
        documents.iter().enumerate().map(|(at, one)| maker.document(at, one)).collect();
    let first_statement = texts.len();
    let statements = statements.enumerate();
    texts.extend(statements.map(|(at, one)| maker.statement(first_statement + at, one)));
    let body = site.body(&session.key.body);
    let cautions = match of {
        BookletOf::Item(one) => item::notices(&own, one),
        BookletOf::Meeting(one) => meeting::notices(&own, one),
    };
    let notice = site.notice.as_ref().map(|notice| notice[language].clone());
    let (heading, kicker, tail) = match of {
        BookletOf::Item(item) => (
            item.title[language].clone(),
            voice.say("item-short", &[("number", &voice.isolate(&item.number))]),
            tails.item(&item.id),
        ),
        BookletOf::Meeting(meeting) => {
            let hours = voice.hours(&meeting.start, &meeting.end).text;
            let day = voice.weekday(meeting.start.date()).text;
            let when = voice.say("moment", &[("date", &day), ("time", &hours)]);
            (rows::meeting_label(frame, meeting), when, tails.meeting(&meeting.id))
        }
    };
    let made =
        [("date", voice.moment(now).text), ("address", voice.isolate(&frame.absolute(&tail)))];
    let made: Vec<(&str, &str)> = made.iter().map(|(name, text)| (*name, text.as_str())).collect();
    View::Booklet(BookletView {
        heading,
        kicker,
        page,
        body: body.map(|body| body.name_on(first).name[language].clone()).unwrap_or_default(),
        session: session.title[language].clone(),
        dates: voice.days(first, last).text,
        notices: notice.into_iter().chain(texts_of(cautions)).collect(),
        made: voice.say("booklet-made", &made),
        texts,
    })
}

struct Maker<'a> {
    own: &'a SessionFrame<'a>,
    frame: &'a Frame<'a>,
    families: &'a Families<'a>,
}

impl Maker<'_> {
    fn document(&self, at: usize, one: &Document) -> BookletText {
        let voice = self.frame.voice;
        let original = one.original_language.as_ref();
        let texts: BTreeMap<&Tag, &Arc<str>> = one.texts.iter().collect();
        let chosen = self.chosen(&texts, original);
        let title = self.frame.phrase(&one.title, original);
        let here = chosen.filter(|(tag, _)| self.is_own(tag)).map(prose);
        let foreign = title.lang.is_some();
        let notices = document::notices(self.own, self.families, one, foreign, here.as_ref());
        let mut text = BookletText {
            symbol: one.symbols.first().map(Symbol::to_string),
            title,
            lines: vec![voice.term("document-kind", one.kind), voice.date(one.date).text],
            notices: texts_of(notices).collect(),
            ..self.plain(at, &self.own.tails.document(one.slug()))
        };
        // Where there is only one, that is told already.
        if let Some((tag, _)) = chosen.filter(|(tag, _)| !self.is_own(tag) && texts.len() > 1) {
            let language = voice.language_name(tag);
            text.notices.push(voice.say("book-text-other", &[("language", &language)]));
        }
        self.fill(&mut text, chosen, one.files.iter());
        text
    }

    fn statement(&self, at: usize, one: &Statement) -> BookletText {
        let (frame, voice) = (self.frame, self.frame.voice);
        let (day, _) = self.own.session.days();
        let texts = statement::texts_of(one);
        let is_delivered = |tag: &&Tag| {
            one.versions.get(*tag).is_some_and(|it| it.role == VersionRole::AsDelivered)
        };
        let chosen = self.chosen(&texts, texts.keys().copied().find(is_delivered));
        let lines = [
            rows::on_behalf_of(frame, &one.on_behalf_of, day),
            Some(voice.term("statement-kind", one.kind)),
            one.delivered.as_ref().map(|at| voice.moment(at).text),
        ];
        // What is said of the text holds in whichever language it is printed.
        let notices = statement::notices(self.own, one, chosen.map(prose).as_ref());
        let mut text = BookletText {
            title: Phrase { text: frame.speakers(&one.speakers, day), lang: None, dir: None },
            lines: lines.into_iter().flatten().collect(),
            notices: texts_of(notices).collect(),
            ..self.plain(at, &self.own.tails.statement(&one.id))
        };
        self.fill(&mut text, chosen, statement::files(one));
        text
    }

    fn is_own(&self, tag: &Tag) -> bool {
        tag.official() == Some(self.frame.language())
    }

    fn plain(&self, at: usize, tail: &str) -> BookletText {
        let (id, address) = (format!("t{}", at + 1), self.frame.absolute(tail));
        BookletText { id, address, ..BookletText::default() }
    }

    /// The text in the booklet's language, or else the original, or any.
    fn chosen<'t>(
        &self,
        texts: &BTreeMap<&'t Tag, &'t Arc<str>>,
        original: Option<&Tag>,
    ) -> Option<(&'t Tag, &'t Arc<str>)> {
        let own = Tag::from(self.frame.language());
        let of = |wanted: &Tag| texts.get_key_value(wanted).map(|(tag, text)| (*tag, *text));
        let first = || texts.iter().next().map(|(tag, text)| (*tag, *text));
        of(&own).or_else(|| of(original?)).or_else(first)
    }

    /// What of it is printed: the text, or where its files are.
    fn fill<'f>(
        &self,
        text: &mut BookletText,
        chosen: Option<(&Tag, &Arc<str>)>,
        files: impl Iterator<Item = &'f File>,
    ) {
        let voice = self.frame.voice;
        let Some((tag, markdown)) = chosen else {
            text.files = files
                .map(|file| BookletFile {
                    language: voice.language_name(&file.lang),
                    address: match &file.address {
                        FileAddress::Elsewhere(address) => address.clone(),
                        FileAddress::Here { name, .. } => {
                            let path = format!("files/{}/{name}", self.own.session.key);
                            let base = &self.frame.site.base_url;
                            format!("{base}/{}", frame::encoded(&path))
                        }
                    },
                })
                .collect();
            return;
        };
        let (notes, back) = (voice.word("prose-notes"), voice.word("prose-back"));
        let prefix = format!("{}-", text.id);
        let setting = Setting {
            language: tag,
            links: &BTreeMap::new(),
            top_heading: 3,
            id_prefix: &prefix,
            table_label: None,
            notes_label: &notes,
            back_label: &back,
        };
        text.html = Some(markdown::to_html(markdown, &setting));
        (text.lang, text.dir) = (Some(tag.to_string()), Some(tag.dir()));
    }
}

fn prose((tag, markdown): (&Tag, &Arc<str>)) -> Prose {
    Prose { markdown: Arc::clone(markdown), tag: tag.clone(), links: Default::default() }
}

fn texts_of(notices: Vec<Notice>) -> impl Iterator<Item = String> {
    notices.into_iter().map(|notice| notice.text)
}
