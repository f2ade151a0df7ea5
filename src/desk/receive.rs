//! Files from outside: a statement that is received, another language of it,
//! a text that replaces an earlier one. They are copied, never moved, under
//! names of our own.

use std::path::PathBuf;

use super::draft::Draft;
use super::filing::{Filing, item};
use super::look::Caution;
use super::names::{Item, Name};
use super::papers::{Papers, copies, keep, papers, shown, unreadable, version_table};
use super::six::Words;
use super::standing::Standing;
use super::statements::{Done, Step, add_version, file, version};
use super::stop::{Refusal, Stop};
use super::{Desk, Edit, sheet};
use crate::content::{ListEntryRecord, SessionRecord};
use crate::i18n::Tag;
use crate::model::{
    Access, Act, Id, ListStatus, Posting, StatementKind, VersionRole, VersionState,
};
use crate::source::World;

/// What is received, and what is known of it.
#[derive(Clone, Debug, Default)]
pub struct Receipt {
    /// The files; none for a statement that was delivered without a text.
    pub files: Vec<PathBuf>,
    /// Their languages: one for all, or one for each.
    pub langs: Vec<Tag>,
    /// A statement that is there, to which languages are added; or the id of a
    /// new one.
    pub id: Option<Name>,
    /// The entry of the speakers' list that it is for.
    pub entry: Option<Name>,
    /// Its meeting, unless the entry tells.
    pub meeting: Option<Name>,
    /// Who speaks, unless the entry tells.
    pub speakers: Vec<Id>,
    /// For whom else.
    pub on_behalf_of: Vec<Id>,
    /// Items, by id or number.
    pub items: Vec<String>,
    /// What kind, unless the entry tells.
    pub kind: Option<StatementKind>,
    /// Its place among the meeting's statements; the last without it.
    pub order: Option<u32>,
    /// In the language of delivery, or translated.
    pub role: Option<VersionRole>,
    /// Whether it may ever be released.
    pub posting: Option<Posting>,
    /// Who may see it.
    pub access: Option<Access>,
    /// Whether it says "check against delivery".
    pub check_against_delivery: bool,
    /// A title of its own.
    pub title: Words,
}

impl Receipt {
    /// The options that were given and hold for a whole statement.
    fn of_a_whole(&self) -> Vec<&'static str> {
        let given = [
            ("--speaker", !self.speakers.is_empty()),
            ("--on-behalf-of", !self.on_behalf_of.is_empty()),
            ("--item", !self.items.is_empty()),
            ("--kind", self.kind.is_some()),
            ("--order", self.order.is_some()),
            ("--posting", self.posting.is_some()),
            ("--access", self.access.is_some()),
            ("--check-against-delivery", self.check_against_delivery),
            ("--title", self.title != Words::default()),
        ];
        given.into_iter().filter_map(|(option, given)| given.then_some(option)).collect()
    }
}

/// What was received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// The statement.
    pub statement: Item,
    /// The languages that came.
    pub versions: Vec<Tag>,
    /// The entry of the speakers' list that it was put to.
    pub entry: Option<Item>,
    /// What a person should know of the files.
    pub cautions: Vec<Caution>,
}

impl Desk {
    /// Files a statement, or languages of one that is there. Where no entry of
    /// the speakers' list is named, one that fits alone is taken.
    ///
    /// # Errors
    /// If it cannot be filed; nothing has then changed.
    pub fn receive(&self, receipt: &Receipt) -> Result<Received, Stop> {
        let mut papers = papers(&receipt.files, &receipt.langs, None)?;
        let cautions = self.look(&mut papers)?;
        let received = match (&receipt.id, &receipt.entry, &receipt.meeting) {
            (Some(name), None, None) => {
                self.receive_languages(self.statement_named(name)?, receipt, &papers)
            }
            _ => self.receive_statement(receipt, &papers),
        };
        Ok(Received { cautions, ..received? })
    }

    fn receive_statement(&self, receipt: &Receipt, papers: &Papers) -> Result<Received, Stop> {
        let (session, meeting) = match (&receipt.entry, &receipt.meeting) {
            (Some(name), meeting) => {
                let session = self.entry_named(name)?.session;
                let meeting = match meeting {
                    Some(meeting) => {
                        meeting.is_in(&session)?;
                        Some(self.meeting_named(&meeting.or_within(&session))?.id)
                    }
                    None => None,
                };
                (session, meeting)
            }
            (None, Some(name)) => {
                let item = self.meeting_named(name)?;
                (item.session, Some(item.id))
            }
            (None, None) => return Err(Refusal::new("needs-meeting").into()),
        };
        if let Some(id) = &receipt.id {
            id.is_in(&session)?;
        }
        let record = self.session(&session, Edit::Addition)?;
        self.not_there_yet(&record, papers)?;
        let entry = match &receipt.entry {
            Some(name) => {
                let item = self.entry_named(name)?;
                entries(&record).find(|(_, entry)| *entry.id == item.id)
            }
            None => only_fitting(&record, meeting.as_ref(), receipt),
        };
        if let (Some((there, entry)), Some(meeting)) = (entry, &meeting)
            && there != meeting
        {
            let refusal = Refusal::new("entry-elsewhere").text("meeting", meeting);
            let entry = Item::entry(&session, &entry.id);
            return Err(refusal.item("entry", &entry).text("there", there).into());
        }
        let meeting = entry.map(|(meeting, _)| meeting.clone()).or(meeting);
        let entry = entry.map(|(_, entry)| entry);
        if let Some(entry) = entry {
            refuse_a_second(&record, entry)?;
        }
        let Some(meeting) = meeting else { return Err(Refusal::new("needs-meeting").into()) };
        let filing = Filing::of(receipt, entry, &record, meeting)?;
        let id = match &receipt.id {
            Some(name) => {
                let item = Item::statement(&session, &name.id);
                let folder = format!("content/sessions/{session}/statements/{}", name.id);
                if self.world.exists(&folder) {
                    return Err(Refusal::new("statement-there").item("statement", &item).into());
                }
                name.id.clone()
            }
            None => self.assign(&record, &filing, papers)?,
        };
        let mut draft = self.draft(&session)?;
        filing.write(draft.sheet(&file(&id))?, receipt);
        let mut versions = Vec::new();
        for (tag, papers) in papers {
            let table = version_table(&mut draft, &id, tag, papers, receipt.role)?;
            add_version(draft.sheet(&file(&id))?, tag, table);
            versions.push(tag.clone());
        }
        let entry_item = entry.map(|entry| Item::entry(&session, &entry.id));
        if let Some(entry) = &entry_item {
            link(&mut draft, &filing.meeting, &entry.id, &id)?;
        }
        draft.put()?;
        let statement = Item::statement(&session, &id);
        Ok(Received { statement, versions, entry: entry_item, cautions: Vec::new() })
    }

    fn receive_languages(
        &self,
        item: Item,
        receipt: &Receipt,
        papers: &Papers,
    ) -> Result<Received, Stop> {
        let others = receipt.of_a_whole();
        if !others.is_empty() {
            let refusal = Refusal::new("whole-statement").item("statement", &item);
            return Err(refusal.texts("options", others).into());
        }
        let record = self.session(&item.session, Edit::Addition)?;
        let statement = self.statement(&record, &item)?;
        if let Some(tag) = papers.keys().find(|tag| statement.versions.contains_key(*tag)) {
            let refusal = Refusal::new("version-there").item("statement", &item);
            return Err(refusal.text("lang", tag).into());
        }
        if papers.is_empty() {
            return Err(Refusal::new("needs-file").into());
        }
        self.not_there_yet(&record, papers)?;
        let mut draft = self.draft(&item.session)?;
        for (tag, papers) in papers {
            let table = version_table(&mut draft, &item.id, tag, papers, receipt.role)?;
            add_version(draft.sheet(&file(&item.id))?, tag, table);
        }
        draft.put()?;
        let versions = papers.keys().cloned().collect();
        Ok(Received { statement: item, versions, entry: None, cautions: Vec::new() })
    }

    /// Puts other files in the place of a version's text and files, which are
    /// kept below `superseded/`, where nothing is published from.
    ///
    /// # Errors
    /// If it cannot be; nothing has then changed.
    pub fn revise(&self, name: &Name, files: &[PathBuf], langs: &[Tag]) -> Result<Done, Stop> {
        let item = self.statement_named(name)?;
        let record = self.session(&item.session, Edit::Change)?;
        let statement = self.statement(&record, &item)?;
        let mut only = statement.versions.keys();
        let only = only.next().filter(|_| only.next().is_none());
        let mut papers = papers(files, langs, only)?;
        let cautions = self.look(&mut papers)?;
        let tags: Vec<Tag> = papers.keys().cloned().collect();
        let at = self.local(&record);
        let step = Step { item: &item, statement, act: Act::Revise, at: &at };
        let mut draft = self.draft(&item.session)?;
        let versions = step.write(&mut draft, &tags)?;
        let number = self.superseded(&item);
        // What only some could see shall not be compared by all one day.
        let held = record.meetings.iter().find(|meeting| *meeting.id == *statement.meeting);
        let open = statement.access == Access::Public
            && held.is_none_or(|meeting| meeting.access == Access::Public);
        let folder = format!("statements/{}/superseded/{number}", item.id);
        for (tag, papers) in &papers {
            let before = statement.versions.get(tag);
            let kept = before.map(|one| keep(&mut draft, statement, tag, one, &folder));
            let was_public = open && before.is_some_and(|version| !version.is_embargoed());
            let kept = kept.transpose()?.filter(|_| was_public).unwrap_or(false);
            let files = copies(&mut draft, &item.id, tag, papers)?;
            if let Some(table) = version(draft.sheet(&file(&item.id))?, tag) {
                if kept {
                    sheet::set_in_last(table, "revisions", "superseded", i64::from(number));
                }
                match files.is_empty() {
                    true => _ = table.remove("files"),
                    false => sheet::set(table, "files", sheet::list(files)),
                }
            }
        }
        draft.put()?;
        Ok(Done { statement: item, versions, cautions })
    }

    /// The number of the folder for what is replaced now.
    fn superseded(&self, item: &Item) -> u32 {
        let folder = format!("content/sessions/{}/statements/{}/superseded", item.session, item.id);
        let taken = self.world.folders(&folder).unwrap_or_default();
        let last = taken.iter().filter_map(|name| name.parse::<u32>().ok()).max();
        last.map_or(1, |last| last.saturating_add(1))
    }

    /// Refuses a file that stands already in a statement that is not taken back.
    fn not_there_yet(&self, record: &SessionRecord, papers: &Papers) -> Result<(), Stop> {
        let standing = Standing::of(&self.world, record);
        for paper in papers.values().flatten() {
            let size = std::fs::metadata(&paper.source).map_or(0, |metadata| metadata.len());
            let Ok(digest) = World::digest(&paper.source) else { continue };
            if let Some((statement, _)) = standing.alike(&self.world, size, &digest) {
                let refusal = Refusal::new("file-there").item("statement", statement);
                return Err(refusal.text("file", shown(&paper.source)).into());
            }
        }
        Ok(())
    }

    /// A new id: the speaker's, and digits that tell nothing of how many
    /// statements there are.
    pub(super) fn assign(
        &self,
        record: &SessionRecord,
        filing: &Filing,
        papers: &Papers,
    ) -> Result<Id, Stop> {
        let mut hasher = blake3::Hasher::new();
        hasher.update(format!("{}\n{filing:?}\n{}", record.key, self.world.now()).as_bytes());
        for paper in papers.values().flatten() {
            let digest = World::digest(&paper.source).map_err(|error| unreadable(paper, &error))?;
            hasher.update(&digest);
        }
        let digits = hasher.finalize().to_hex();
        let speaker = filing.speakers.first().map_or("statement", Id::as_str);
        let speaker = speaker.get(..40).unwrap_or(speaker);
        // Ids that begin so are taken by lists.
        let speaker = if speaker.starts_with("by-") { "statement" } else { speaker };
        let taken = |id: &Id| record.statements.iter().any(|statement| statement.id == *id);
        (6..=20)
            .filter_map(|length| format!("{speaker}-{}", &digits[..length]).parse::<Id>().ok())
            .find(|id| !taken(id))
            .ok_or_else(|| Refusal::new("needs-id").into())
    }
}

/// The entries of all lists of a session, with their meetings.
pub(super) fn entries(record: &SessionRecord) -> impl Iterator<Item = (&Id, &ListEntryRecord)> {
    let lists = record.speakers_lists.iter();
    lists.flat_map(|(meeting, entries)| entries.iter().map(move |entry| (&meeting.value, entry)))
}

/// The only entry of a meeting's list that a statement can be for.
fn only_fitting<'r>(
    record: &'r SessionRecord,
    meeting: Option<&Id>,
    receipt: &Receipt,
) -> Option<(&'r Id, &'r ListEntryRecord)> {
    let items: Vec<String> = receipt.items.iter().map(|typed| item(record, typed)).collect();
    let fits = |entry: &ListEntryRecord| {
        let open = !matches!(entry.status, ListStatus::Delivered | ListStatus::Withdrawn);
        let kind = receipt.kind.unwrap_or(StatementKind::Statement);
        let groups = || entry.on_behalf_of.iter().map(|group| &group.value);
        open && entry.statement.is_none()
            && receipt.speakers == [entry.speaker.value.clone()]
            && entry.kind == kind
            && groups().eq(&receipt.on_behalf_of)
            && entry.item.as_ref().is_none_or(|own| items.iter().any(|id| id == own.as_str()))
    };
    let mut fitting = entries(record).filter(|(list, entry)| Some(*list) == meeting && fits(entry));
    fitting.next().filter(|_| fitting.next().is_none())
}

/// Refuses a second statement for an entry, unless nothing of the first is left.
pub(super) fn refuse_a_second(record: &SessionRecord, entry: &ListEntryRecord) -> Result<(), Stop> {
    let Some(id) = &entry.statement else { return Ok(()) };
    let withdrawn = record.statements.iter().any(|statement| {
        let mut states = statement.versions.values().map(|version| *version.state);
        statement.id == id.value
            && !statement.versions.is_empty()
            && states.all(|state| state == VersionState::Withdrawn)
    });
    if withdrawn {
        return Ok(());
    }
    let refusal = Refusal::new("entry-filed").item("entry", &Item::entry(&record.key, &entry.id));
    Err(refusal.item("statement", &Item::statement(&record.key, id)).into())
}

/// Writes into an entry which statement it is.
pub(super) fn link(
    draft: &mut Draft<'_>,
    meeting: &Id,
    entry: &Id,
    statement: &Id,
) -> Result<(), Stop> {
    let sheet = draft.sheet(&format!("speakers/{meeting}.toml"))?;
    if let Some(table) = sheet::by_id(sheet, "entries", entry) {
        sheet::set(table, "statement", statement.as_str());
    }
    Ok(())
}
