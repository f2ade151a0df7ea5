//! Cover slips for the entries of a speakers' list. Nothing is edited: the list
//! is read as it stands, and comes out as sheets for a printer.

use std::io::Write as _;
use std::path::Path;

use super::names::Name;
use super::speakers::{list, within};
use super::stop::{Refusal, Stop};
use super::{Desk, Edit};
use crate::content::ListEntryRecord;
use crate::diagnostic::Findings;
use crate::disclosure::{self, Edition, Rules};
use crate::i18n::{Catalogue, Language, Six, Tag};
use crate::model::{Access, ListEntry, ListStatus, Paper, SessionKey, Slip, SlipCode};
use crate::plan;
use crate::publish::{self, PrivateFile};
use crate::render::Theme;

/// Which slips to print.
#[derive(Clone, Debug)]
pub struct SlipOrder {
    /// The meeting.
    pub meeting: Name,
    /// The entries; all but those that left the list where none is named.
    pub entries: Vec<Name>,
    /// A slip for each of these languages; one without a language where none
    /// is said.
    pub langs: Vec<Tag>,
    /// The paper.
    pub paper: Paper,
}

/// Cover slips, ready for a printer.
#[derive(Clone, Debug)]
pub struct Slips {
    /// The document.
    pub html: Vec<u8>,
    /// How many there are.
    pub count: usize,
}

impl Desk {
    /// The cover slips of a meeting, in speaking order; `language` is that of
    /// whoever prints them.
    ///
    /// # Errors
    /// If there is no such meeting or entry, or the site's files have errors.
    pub fn slips(&self, order: &SlipOrder, language: Language) -> Result<Slips, Stop> {
        let meeting = self.meeting_named(&order.meeting)?;
        let record = self.session(&meeting.session, Edit::Nothing)?;
        let listed = list(&record, &meeting.id);
        let mut asked = Vec::new();
        for name in &order.entries {
            let entry = self.entry_named(&within(name, &meeting))?;
            if !listed.iter().any(|one| *one.id == entry.id) {
                let refusal = Refusal::new("slips-other-list").item("entry", &entry);
                return Err(refusal.text("meeting", &meeting.id).into());
            }
            asked.push(entry.id);
        }
        let wanted = |entry: &&ListEntryRecord| match asked.is_empty() {
            true => entry.status != ListStatus::Withdrawn,
            false => asked.contains(&entry.id),
        };
        let entries = listed.into_iter().filter(wanted);
        let slips: Vec<Slip> =
            entries.flat_map(|entry| of_entry(&meeting.session, entry, &order.langs)).collect();
        if slips.is_empty() {
            return Err(Refusal::new("slips-none").text("meeting", &meeting.id).into());
        }

        let site = self.records.model(Access::Podium);
        let edition = Edition { audience: Access::Podium, now: self.world.now() };
        let zone = &record.time_zone;
        let session = disclosure::disclose(&record, &edition, zone, Rules::STRICTEST).session;
        let Some(sitting) = session.meeting(&meeting.id) else {
            return Err(Refusal::new("unknown-meeting").text("name", &meeting.id).into());
        };
        let (catalogue, theme) = self.theme()?;
        let view = plan::slips(&site, &session, sitting, &slips, order.paper, &catalogue, language);
        let view = view.map_err(|_| Refusal::new("slips-too-long"))?;
        let html = theme.sheet("slips", language, &view);
        let html = html.map_err(|error| Stop::found(&self.world, vec![error.finding()]))?;
        Ok(Slips { html, count: slips.len() })
    }

    /// Writes a file that is for the secretariat alone.
    ///
    /// # Errors
    /// If it would stand where things are published, or the disk fails.
    pub fn keep_private(&self, path: &Path, bytes: &[u8]) -> Result<(), Stop> {
        if let Some(folder) = publish::exposed(path, self.world.root()) {
            return Err(Refusal::new("would-be-published").text("path", folder.display()).into());
        }
        let mut file = PrivateFile::create(path)?;
        file.write_all(bytes).map_err(publish::WriteError::at(path))?;
        Ok(file.put()?)
    }

    /// The words and templates of the site.
    pub(super) fn theme(&self) -> Result<(Catalogue, Theme), Stop> {
        let mut findings = Findings::default();
        let catalogue = Catalogue::load(&self.world, &mut findings);
        let words = Six::from_fn(|language| catalogue.words(language).clone());
        let theme = Theme::load(&self.world, &words, &mut findings);
        match theme.filter(|_| !findings.has_errors()) {
            Some(theme) => Ok((catalogue, theme)),
            None => Err(Stop::found(&self.world, findings.sorted())),
        }
    }
}

/// The slips of an entry: one a language.
fn of_entry(session: &SessionKey, entry: &ListEntryRecord, langs: &[Tag]) -> Vec<Slip> {
    let langs: Vec<Option<&Tag>> = match langs {
        [] => vec![None],
        langs => langs.iter().map(Some).collect(),
    };
    let slip = |lang: Option<&Tag>| Slip {
        code: SlipCode {
            session: session.clone(),
            entry: entry.id.value.clone(),
            language: lang.cloned(),
        },
        order: *entry.order,
        entry: ListEntry {
            speaker: entry.speaker.value.clone(),
            on_behalf_of: entry.on_behalf_of.iter().map(|id| id.value.clone()).collect(),
            item: entry.item.as_ref().map(|id| id.value.clone()),
            kind: entry.kind,
            status: entry.status,
        },
    };
    langs.into_iter().map(slip).collect()
}
