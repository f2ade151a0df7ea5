//! Files for entries of speakers' lists, many at once: a session is read once
//! for all of them and edited once. Start at [`Desk::hand_in`].

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::filing::Filing;
use super::names::{Item, Name};
use super::papers::{Papers, papers, shown, version_table};
use super::receive::{Receipt, Received, entries, link, refuse_a_second};
use super::standing::Standing;
use super::statements::{add_version, file, next_ten};
use super::stop::{Refusal, Stop};
use super::{Desk, Edit};
use crate::content::{ListEntryRecord, SessionRecord};
use crate::i18n::Tag;
use crate::model::{Id, SessionKey};
use crate::paper::Reading;

/// A file for an entry of a speakers' list.
#[derive(Clone, Debug)]
pub struct HandedIn {
    /// The file.
    pub file: PathBuf,
    /// Its size when it was looked at.
    pub size: u64,
    /// Its BLAKE3 digest when it was looked at; other bytes are not filed.
    pub digest: [u8; 32],
    /// The entry.
    pub entry: Name,
    /// Its language, where that is known.
    pub lang: Option<Tag>,
    /// What was seen in it.
    pub reading: Option<Reading>,
}

/// What became of a file.
#[derive(Debug)]
pub enum HandIn {
    /// It is filed.
    Filed(Received),
    /// The same bytes were filed for the same entry in the same language.
    There(Received),
    /// A rule refuses it.
    Refused(Refusal),
    /// The site or the disk does not allow it at present.
    Waits,
}

/// Where a file belongs.
enum Target<'r> {
    /// A new statement, for an entry without one.
    Statement(&'r Id, &'r ListEntryRecord),
    /// A further language of one that is there.
    Language(&'r Id),
}

/// A file that can be filed: which it is, for which entry, in which language
/// and where.
struct Fitting<'r, 'h> {
    number: usize,
    handed: &'h HandedIn,
    entry: &'h Item,
    lang: &'h Tag,
    target: Target<'r>,
}

/// A file and its place among those that were handed in together.
type Numbered<'h> = (usize, &'h HandedIn, Item);

impl Desk {
    /// Files each where its entry says: a new statement, or a further language
    /// of one. Nothing that is there is replaced. What stopped those that wait
    /// is told beside.
    #[must_use]
    pub fn hand_in(&self, files: &[HandedIn]) -> (Vec<HandIn>, Vec<Stop>) {
        let mut fates: Vec<HandIn> = files.iter().map(|_| HandIn::Waits).collect();
        let mut stops = Vec::new();
        let mut sessions: BTreeMap<SessionKey, Vec<Numbered<'_>>> = BTreeMap::new();
        let found = self.entries_named(files.iter().map(|file| &file.entry));
        for ((number, file), found) in files.iter().enumerate().zip(found) {
            match found {
                Ok(item) => {
                    let session = item.session.clone();
                    sessions.entry(session).or_default().push((number, file, item));
                }
                Err(Stop::Refused(refusal)) => fates[number] = HandIn::Refused(refusal),
                Err(stop) => stops.push(stop),
            }
        }
        for (session, mut rest) in sessions {
            while !rest.is_empty() {
                // Two for one entry, or of the same bytes, must see each other.
                let (mut entries, mut digests) = (BTreeSet::new(), BTreeSet::new());
                let (turn, later): (Vec<_>, Vec<_>) =
                    rest.into_iter().partition(|(_, file, item)| {
                        let first = entries.insert(item.id.clone());
                        digests.insert(file.digest) && first
                    });
                rest = later;
                if let Err(stop) = self.hand_in_together(&session, &turn, &mut fates) {
                    stops.push(stop);
                    break;
                }
            }
        }
        (fates, stops)
    }

    fn hand_in_together(
        &self,
        session: &SessionKey,
        turn: &[Numbered<'_>],
        fates: &mut [HandIn],
    ) -> Result<(), Stop> {
        let record = match self.session(session, Edit::Addition) {
            Err(Stop::Refused(refusal)) => {
                for (number, ..) in turn {
                    fates[*number] = HandIn::Refused(refusal.clone());
                }
                return Ok(());
            }
            other => other?,
        };
        let standing = Standing::of(&self.world, &record);
        let (mut fitting, mut grown, mut later) = (Vec::new(), BTreeSet::new(), Vec::new());
        for (number, file, item) in turn {
            match self.target(&record, &standing, file, item)? {
                // Several entries may be for one joint statement.
                Ok((_, Target::Language(id))) if !grown.insert(id.clone()) => {
                    later.push((*number, *file, item.clone()));
                }
                Ok((lang, target)) => {
                    let (number, handed) = (*number, *file);
                    fitting.push(Fitting { number, handed, entry: item, lang, target });
                }
                Err(fate) => fates[*number] = fate,
            }
        }
        match self.file_together(&record, &fitting) {
            Ok(received) => {
                for (one, received) in fitting.iter().zip(received) {
                    fates[one.number] = HandIn::Filed(received);
                }
            }
            Err(Stop::Failed(error)) => return Err(Stop::Failed(error)),
            // One of them is at fault, and the others need not wait for it.
            Err(_) if fitting.len() > 1 => {
                for one in fitting {
                    let alone = [(one.number, one.handed, one.entry.clone())];
                    self.hand_in_together(session, &alone, fates)?;
                }
            }
            Err(stop) => {
                let refusal = match stop {
                    Stop::Refused(refusal) => refusal,
                    Stop::Found { findings, .. } => {
                        let codes: BTreeSet<_> = findings.iter().map(|one| one.code).collect();
                        Refusal::new("would-break").texts("findings", codes)
                    }
                    Stop::Failed(error) => return Err(Stop::Failed(error)),
                };
                for one in &fitting {
                    fates[one.number] = HandIn::Refused(refusal.clone());
                }
            }
        }
        match later.is_empty() {
            true => Ok(()),
            false => self.hand_in_together(session, &later, fates),
        }
    }

    /// Where a file belongs, or what has become of it already.
    fn target<'r, 'h>(
        &self,
        record: &'r SessionRecord,
        standing: &Standing,
        handed: &'h HandedIn,
        item: &Item,
    ) -> Result<Result<(&'h Tag, Target<'r>), HandIn>, Stop> {
        let Some((meeting, entry)) = entries(record).find(|(_, one)| *one.id == item.id) else {
            return Err(self.unreadable(&record.key));
        };
        let first = entry.statement.as_ref().filter(|_| refuse_a_second(record, entry).is_err());
        let statement = match first {
            Some(id) => Some(self.statement(record, &Item::statement(&record.key, id))?),
            None => None,
        };
        if let Some((there, tag)) = standing.alike(&self.world, handed.size, &handed.digest) {
            let same = handed.lang.as_ref().is_none_or(|lang| lang == tag);
            if statement.is_some_and(|one| one.id == there.id) && same {
                let (statement, versions) = (there.clone(), vec![tag.clone()]);
                let entry = Some(item.clone());
                let cautions = Vec::new();
                return Ok(Err(HandIn::There(Received { statement, versions, entry, cautions })));
            }
            let refusal = Refusal::new("file-there").item("statement", there);
            return Ok(Err(HandIn::Refused(refusal.text("file", shown(&handed.file)))));
        }
        if let Some(reading) = &handed.reading
            && let Err(refusal) = self.takes(reading, &shown(&handed.file))
        {
            return Ok(Err(HandIn::Refused(refusal)));
        }
        let Some(lang) = &handed.lang else {
            return Ok(Err(HandIn::Refused(Refusal::new("no-language").item("entry", item))));
        };
        Ok(match statement {
            None => Ok((lang, Target::Statement(meeting, entry))),
            Some(one) if one.versions.contains_key(lang) => {
                let there = Item::statement(&record.key, &one.id);
                let refusal = Refusal::new("version-there").item("statement", &there);
                Err(HandIn::Refused(refusal.text("lang", lang)))
            }
            Some(one) => Ok((lang, Target::Language(&one.id))),
        })
    }

    /// Files them in one edit: all or none.
    fn file_together(
        &self,
        record: &SessionRecord,
        fitting: &[Fitting<'_, '_>],
    ) -> Result<Vec<Received>, Stop> {
        let mut draft = self.draft(&record.key)?;
        let mut received = Vec::new();
        let mut orders: BTreeMap<&Id, u32> = BTreeMap::new();
        let mut ids: BTreeSet<Id> = BTreeSet::new();
        for Fitting { handed, entry: item, lang, target, .. } in fitting {
            let (files, langs) = ([handed.file.clone()], [(*lang).clone()]);
            let mut papers: Papers = papers(&files, &langs, None)?;
            for paper in papers.values_mut().flatten() {
                paper.digest = Some(handed.digest);
                paper.seen = handed.reading.clone().filter(|_| paper.has_pages());
            }
            let (id, new) = match target {
                Target::Statement(meeting, entry) => {
                    let meeting = *meeting;
                    let receipt = Receipt::default();
                    let mut filing = Filing::of(&receipt, Some(entry), record, meeting.clone())?;
                    if let Some(last) = orders.get(meeting) {
                        filing.order = filing.order.max(next_ten(*last));
                    }
                    orders.insert(meeting, filing.order);
                    let id = self.assign(record, &filing, &papers)?;
                    if !ids.insert(id.clone()) {
                        return Err(Refusal::new("needs-id").into());
                    }
                    filing.write(draft.sheet(&file(&id))?, &receipt);
                    link(&mut draft, meeting, &entry.id, &id)?;
                    (id, true)
                }
                Target::Language(id) => ((*id).clone(), false),
            };
            for (tag, papers) in &papers {
                let table = version_table(&mut draft, &id, tag, papers, None)?;
                add_version(draft.sheet(&file(&id))?, tag, table);
            }
            received.push(Received {
                statement: Item::statement(&record.key, &id),
                versions: papers.into_keys().collect(),
                entry: new.then(|| (*item).clone()),
                cautions: Vec::new(),
            });
        }
        if !fitting.is_empty() {
            draft.put()?;
        }
        Ok(received)
    }

    /// The entries of these names; each list is read once.
    fn entries_named<'n>(&self, names: impl Iterator<Item = &'n Name>) -> Vec<Result<Item, Stop>> {
        let lists: RefCell<BTreeMap<SessionKey, Vec<Item>>> = RefCell::default();
        let list = |key: &SessionKey| {
            let mut lists = lists.borrow_mut();
            lists.entry(key.clone()).or_insert_with(|| self.listed(key)).clone()
        };
        names.map(|name| self.sought(name, "unknown-entry", list)).collect()
    }
}
