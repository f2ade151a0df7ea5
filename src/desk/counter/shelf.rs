//! What can be printed: the documents and statements that are public now, as a
//! build would show them. Nothing that is not public is on this shelf, so a request
//! for it is told from one for nothing by nobody.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use jiff::Zoned;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::register::What;
use crate::build;
use crate::content;
use crate::desk::Desk;
use crate::diagnostic::Findings;
use crate::disclosure::{self, Edition, Rules};
use crate::i18n::{Language, Tag};
use crate::model::{
    Access, Availability, File, FileAddress, Meeting, PartialText, Session, SessionKey, Symbol,
};
use crate::paper;

/// The sessions that were looked at.
#[derive(Debug, Default)]
pub(super) struct Shelf(RefCell<BTreeMap<SessionKey, Option<Rc<Session>>>>);

/// Something that can be printed, or could be once.
#[derive(Clone, Debug)]
pub(super) struct Thing {
    pub(super) session: Rc<Session>,
    pub(super) symbol: Option<String>,
    title: PartialText,
    /// The meetings that it is for.
    meetings: Vec<Meeting>,
    /// What there is to print in each language: texts and files.
    prints: BTreeMap<Tag, (Option<String>, Vec<File>)>,
    /// The languages in which it was taken back.
    withdrawn: Vec<Tag>,
}

/// Whether something can be printed in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It can.
    There,
    /// Not in this language.
    OtherLanguage,
    /// It was withdrawn.
    Withdrawn,
    /// Nothing public is there.
    Unknown,
}

impl Standing {
    /// A word for it.
    #[must_use]
    pub fn keyword(self) -> &'static str {
        match self {
            Self::There => "there",
            Self::OtherLanguage => "other-language",
            Self::Withdrawn => "withdrawn",
            Self::Unknown => "unknown",
        }
    }
}

/// How many words are taken to fill a page.
const WORDS_A_PAGE: usize = 400;
/// In Chinese, so many signs.
const SIGNS_A_PAGE: usize = 800;

impl Shelf {
    /// A session as everyone may see it now.
    pub(super) fn session(&self, desk: &Desk, key: &SessionKey) -> Option<Rc<Session>> {
        if let Some(seen) = self.0.borrow().get(key) {
            return seen.clone();
        }
        let session = desk.records.keys.contains(key).then(|| disclosed(desk, key)).flatten();
        let session = session.map(Rc::new);
        self.0.borrow_mut().insert(key.clone(), session.clone());
        session
    }

    /// What has a symbol, among the sessions that are planned or open; behind them
    /// among all others, where copies of these may be asked for too.
    pub(super) fn by_symbol(&self, desk: &Desk, symbol: &str) -> Option<What> {
        let plain = |text: &str| text.to_uppercase().replace(char::is_whitespace, "");
        let wanted = plain(symbol);
        let mut keys = desk.candidates(None).ok()?;
        if desk.records.settings().print.as_ref().is_some_and(|print| print.always) {
            let over = desk.records.keys.iter().filter(|key| !keys.contains(key)).cloned();
            let over: Vec<SessionKey> = over.collect();
            keys.extend(over);
        }
        keys.iter().find_map(|key| {
            let session = self.session(desk, key)?;
            let carries = |own: &Symbol| plain(own.as_str()) == wanted;
            let document = session.documents.iter().find(|one| one.symbols.iter().any(carries))?;
            Some(What::Document(key.clone(), document.slug()))
        })
    }

    pub(super) fn thing(&self, desk: &Desk, what: &What) -> Option<Thing> {
        let session = self.session(desk, what.session()?)?;
        match what {
            What::Symbol(_) => None,
            What::Document(_, slug) => document(session, slug),
            What::Statement(_, id) => statement(desk, session, id),
        }
    }
}

fn disclosed(desk: &Desk, key: &SessionKey) -> Option<Session> {
    let mut findings = Findings::default();
    let record = build::examine_session(&desk.world, &desk.records, key, &mut findings)?;
    let edition = Edition { audience: Access::Public, now: desk.world.now() };
    Some(disclosure::disclose(&record, &edition, &record.time_zone, Rules::STRICTEST).session)
}

fn document(session: Rc<Session>, slug: &str) -> Option<Thing> {
    let found = session.documents.iter().find(|one| one.slug() == slug)?;
    let mut prints: BTreeMap<Tag, (Option<String>, Vec<File>)> = BTreeMap::new();
    for (tag, text) in &found.texts {
        prints.entry(tag.clone()).or_default().0 = Some(text.to_string());
    }
    for file in &found.files {
        prints.entry(file.lang.clone()).or_default().1.push(file.clone());
    }
    let meetings = found.meetings.iter().filter_map(|id| session.meeting(id)).cloned().collect();
    let (symbol, title) = (found.symbols.first().map(Symbol::to_string), found.title.clone());
    Some(Thing { symbol, title, meetings, prints, withdrawn: Vec::new(), session })
}

fn statement(desk: &Desk, session: Rc<Session>, id: &str) -> Option<Thing> {
    let found = session.statements.iter().find(|one| one.id.as_str() == id)?;
    let (mut prints, mut withdrawn) = (BTreeMap::new(), Vec::new());
    for (tag, version) in &found.versions {
        match &version.availability {
            Availability::Available { text, files, .. } => {
                let text = text.as_ref().map(|text| text.to_string());
                prints.insert(tag.clone(), (text, files.clone()));
            }
            Availability::Withdrawn { .. } | Availability::Recalled => withdrawn.push(tag.clone()),
        }
    }
    let title = PartialText::from_fn(|language| {
        let names: Vec<String> =
            found.speakers.iter().map(|speaker| desk.speaker(speaker, language)).collect();
        Some(crate::i18n::list(language, &names))
    });
    let meetings = session.meeting(&found.meeting).cloned().into_iter().collect();
    Some(Thing { symbol: None, title, meetings, prints, withdrawn, session })
}

impl Thing {
    /// Whether it can be printed in a language.
    pub(super) fn standing(&self, lang: &Tag) -> Standing {
        match self.prints.contains_key(lang) {
            true => Standing::There,
            false if self.withdrawn.contains(lang) => Standing::Withdrawn,
            false if self.prints.is_empty() && !self.withdrawn.is_empty() => Standing::Withdrawn,
            false => Standing::OtherLanguage,
        }
    }

    /// What it is called in a language, or else in another.
    pub(super) fn title(&self, language: Language) -> String {
        let order = [language, Language::En, Language::Fr].into_iter().chain(Language::ALL);
        order.filter_map(|one| self.title[one].clone()).next().unwrap_or_default()
    }

    /// The meeting that it is needed for next.
    pub(super) fn next_meeting(&self, now: &Zoned) -> Option<&Meeting> {
        self.meetings.iter().filter(|one| one.end > *now).min_by_key(|one| one.start.timestamp())
    }

    /// The zone of its session's days.
    pub(super) fn zone(&self) -> &TimeZone {
        &self.session.zone
    }

    /// How many sheets a copy takes, printed on both sides; and whether that is
    /// estimated from the number of words.
    pub(super) fn sheets(&self, desk: &Desk, lang: &Tag) -> (u64, bool) {
        let Some((text, files)) = self.prints.get(lang) else { return (1, true) };
        let counted = files.iter().find_map(|file| match &file.address {
            FileAddress::Here { source, .. } => {
                let seen = paper::read(&desk.world.root().join(source)).ok()?;
                seen.pages.filter(|pages| *pages > 0)
            }
            FileAddress::Elsewhere(_) => None,
        });
        if let Some(pages) = counted {
            return (u64::from(pages).div_ceil(2), false);
        }
        let words = files.iter().find_map(|file| file.text.as_ref()?.words().cloned());
        let text = text.clone().or_else(|| words.map(|words| words.to_string()));
        (pages(&text.unwrap_or_default(), lang).div_ceil(2), true)
    }
}

fn pages(text: &str, lang: &Tag) -> u64 {
    let pages = match lang.official() {
        Some(Language::Zh) => {
            text.chars().filter(|c| c.is_alphanumeric()).count().div_ceil(SIGNS_A_PAGE)
        }
        _ => text.split_whitespace().count().div_ceil(WORDS_A_PAGE),
    };
    u64::try_from(pages).unwrap_or(u64::MAX).max(1)
}

/// The last day of a session, in its own zone.
pub(super) fn last_day(session: &Session) -> Option<Date> {
    session.parts.iter().map(|part| part.end).max()
}

/// What was printed of a session, as content tells it.
pub(super) fn printed(desk: &Desk, key: &SessionKey) -> Option<BTreeMap<Date, [u64; 3]>> {
    let mut findings = Findings::default();
    let records = content::read_printed(&desk.world, key, &mut findings);
    let days = records.iter().map(|one| (one.date.value, [one.jobs, one.copies, one.sheets]));
    (!findings.has_errors()).then(|| days.collect())
}
