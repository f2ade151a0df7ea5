//! The speakers' list of a meeting: who is inscribed, in which order, who has
//! spoken, who speaks later.

use std::collections::{BTreeMap, BTreeSet};

use toml_edit::Table;

use super::filing::{Filing, item};
use super::names::{Item, Name};
use super::receive::{Receipt, entries, link};
use super::statements::{Step, appear, file, next_ten};
use super::stop::{Refusal, Stop, Word};
use super::{Desk, Edit, Moment, local_minute, sheet};
use crate::content::{ListEntryRecord, SessionRecord};
use crate::i18n::Tag;
use crate::model::{Act, Id, ListAct, SessionKey, StatementKind, Term as _};

/// Who is put on a list.
#[derive(Clone, Debug)]
pub struct Inscription {
    /// The meeting.
    pub meeting: Name,
    /// The id of the entry, if one is to be given.
    pub id: Option<Id>,
    /// Who speaks.
    pub speaker: Id,
    /// For whom else.
    pub on_behalf_of: Vec<Id>,
    /// The item, by id or number.
    pub item: Option<String>,
    /// What kind of statement.
    pub kind: StatementKind,
    /// Where on the list.
    pub place: Place,
}

/// A place on a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Before all others.
    First,
    /// Behind all others.
    Last,
    /// Before another entry.
    Before(Name),
    /// Behind another entry.
    After(Name),
}

/// What was done when somebody took the floor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// The entry.
    pub entry: Item,
    /// Its statement, if one is filed.
    pub statement: Option<Item>,
    /// The versions that were released.
    pub released: Vec<Tag>,
}

/// How much is done at a delivery.
#[derive(Clone, Copy, Debug, Default)]
pub struct Floor {
    /// When it was, if not now.
    pub at: Option<Moment>,
    /// Whether its statement is released with it.
    pub release: bool,
    /// Whether a statement without a text is filed where there is none.
    pub without_text: bool,
}

impl Desk {
    /// Puts somebody on a list.
    ///
    /// # Errors
    /// If it cannot be; nothing has then changed.
    pub fn inscribe(&self, inscription: &Inscription) -> Result<Item, Stop> {
        let meeting = self.meeting_named(&inscription.meeting)?;
        let record = self.session(&meeting.session, Edit::Change)?;
        let id = match &inscription.id {
            Some(id) => id.clone(),
            None => new_id(&record, &meeting.id, &inscription.speaker)?,
        };
        let list = list(&record, &meeting.id);
        let mut order: Vec<(Id, u32)> =
            list.iter().map(|entry| (entry.id.value.clone(), *entry.order)).collect();
        let last = order.iter().map(|(_, order)| *order).max().unwrap_or_default();
        order.push((id.clone(), last.saturating_add(1)));
        let placed = self.placed(order, &meeting.session, &id, &inscription.place)?;

        let mut table = Table::new();
        sheet::set(&mut table, "id", id.as_str());
        sheet::set(&mut table, "order", i64::from(last.saturating_add(1)));
        sheet::set(&mut table, "speaker", inscription.speaker.as_str());
        if let Some(typed) = &inscription.item {
            sheet::set(&mut table, "item", item(&record, typed));
        }
        if !inscription.on_behalf_of.is_empty() {
            sheet::set(&mut table, "on_behalf_of", sheet::texts(&inscription.on_behalf_of));
        }
        if inscription.kind != StatementKind::Statement {
            sheet::set(&mut table, "kind", inscription.kind.keyword());
        }
        let mut draft = self.draft(&meeting.session)?;
        let sheet = draft.sheet(&path(&meeting.id))?;
        sheet::push(sheet.as_table_mut(), "entries", spaced(table, !list.is_empty()), true);
        number(sheet, &placed);
        draft.put()?;
        Ok(Item::entry(&meeting.session, &id))
    }

    /// Gives an entry another place on its list.
    ///
    /// # Errors
    /// If it cannot be; nothing has then changed.
    pub fn reorder(&self, name: &Name, place: &Place) -> Result<Item, Stop> {
        let entry = self.entry_named(name)?;
        let record = self.session(&entry.session, Edit::Change)?;
        let (meeting, _) = self.entry(&record, &entry)?;
        let order = list(&record, meeting).into_iter();
        let order = order.map(|entry| (entry.id.value.clone(), *entry.order)).collect();
        let placed = self.placed(order, &entry.session, &entry.id, place)?;
        let mut draft = self.draft(&entry.session)?;
        number(draft.sheet(&path(meeting))?, &placed);
        draft.put()?;
        Ok(entry)
    }

    /// Records that an entry has taken the floor, and its statement's delivery
    /// with it; releases the statement in the same step if it is asked to.
    ///
    /// # Errors
    /// If it cannot be; nothing has then changed.
    pub fn deliver(&self, name: &Name, floor: Floor) -> Result<Delivery, Stop> {
        let item = self.entry_named(name)?;
        let record = self.session(&item.session, Edit::Change)?;
        let (meeting, entry) = self.entry(&record, &item)?;
        let at = self.instant(&record, floor.at)?;
        let mut draft = self.draft(&item.session)?;
        let sheet = draft.sheet(&path(meeting))?;
        status(sheet, &item, entry, ListAct::Deliver)?;
        let mut delivery = Delivery { entry: item.clone(), statement: None, released: Vec::new() };
        if let Some(id) = &entry.statement {
            let own = Item::statement(&item.session, id);
            let statement = self.statement(&record, &own)?;
            if floor.release {
                let now = self.local(&record);
                let step = Step { item: &own, statement, act: Act::Release, at: &now };
                delivery.released = step.write(&mut draft, &[])?;
            }
            appear(&mut draft, &record, statement, Some(&at))?;
            delivery.statement = Some(own);
        } else if floor.release {
            return Err(Refusal::new("nothing-filed").item("entry", &item).into());
        } else if floor.without_text {
            let filing = Filing::of(&Receipt::default(), Some(entry), &record, meeting.clone())?;
            let id = self.assign(&record, &filing, &BTreeMap::new())?;
            let sheet = draft.sheet(&file(&id))?;
            filing.write(sheet, &Receipt::default());
            let delivered = sheet::time(&local_minute(&at).to_string());
            sheet::set(sheet.as_table_mut(), "delivered", delivered);
            link(&mut draft, meeting, &entry.id, &id)?;
            delivery.statement = Some(Item::statement(&item.session, &id));
        }
        draft.put()?;
        Ok(delivery)
    }

    /// Records that an entry speaks later, was absent or has left the list.
    /// What is deferred `to` another meeting stands at the end of its list.
    ///
    /// # Errors
    /// If it cannot be; nothing has then changed.
    pub fn pass_over(&self, name: &Name, act: ListAct, to: Option<&Name>) -> Result<Item, Stop> {
        let item = self.entry_named(name)?;
        let record = self.session(&item.session, Edit::Change)?;
        let (meeting, entry) = self.entry(&record, &item)?;
        let mut draft = self.draft(&item.session)?;
        match to {
            None => status(draft.sheet(&path(meeting))?, &item, entry, act)?,
            Some(to) => {
                let to = self.meeting_named(&within(to, &item))?.id;
                let mut taken = orders(&record, &to);
                self.carry(&mut draft, &record, &item, &to, &mut taken)?;
            }
        }
        draft.put()?;
        Ok(item)
    }

    /// Carries everyone who has not spoken over to another meeting, in order.
    ///
    /// # Errors
    /// If it cannot be; nothing has then changed.
    pub fn carry_over(&self, from: &Name, to: &Name) -> Result<Vec<Item>, Stop> {
        let from = self.meeting_named(from)?;
        let record = self.session(&from.session, Edit::Change)?;
        let to = self.meeting_named(&within(to, &from))?.id;
        let waiting: Vec<Item> = list(&record, &from.id)
            .into_iter()
            .filter(|entry| entry.status.after(ListAct::Deliver).is_some())
            .map(|entry| Item::entry(&from.session, &entry.id))
            .collect();
        if waiting.is_empty() {
            return Err(Refusal::new("nobody-waits").text("meeting", &from.id).into());
        }
        let mut draft = self.draft(&from.session)?;
        let mut taken = orders(&record, &to);
        for item in &waiting {
            self.carry(&mut draft, &record, item, &to, &mut taken)?;
        }
        draft.put()?;
        Ok(waiting)
    }

    /// Moves an entry to the end of another meeting's list, its statement with
    /// it unless it was delivered there.
    fn carry(
        &self,
        draft: &mut super::Draft<'_>,
        record: &SessionRecord,
        item: &Item,
        to: &Id,
        taken: &mut BTreeSet<u32>,
    ) -> Result<(), Stop> {
        let (meeting, entry) = self.entry(record, item)?;
        if meeting == to || entry.status.after(ListAct::Deliver).is_none() {
            return Err(refused(item, entry, ListAct::Defer));
        }
        let table = sheet::take(draft.sheet(&path(meeting))?, "entries", &item.id);
        let target = draft.sheet(&path(to))?;
        let last = sheet::numbers(target, "entries", "order").max().unwrap_or_default();
        if let Some(mut table) = table {
            table.insert("order", toml_edit::value(last.saturating_add(1)));
            table.remove("status");
            let behind = sheet::numbers(target, "entries", "order").next().is_some();
            sheet::push(target.as_table_mut(), "entries", spaced(table, behind), true);
        }
        let Some(id) = &entry.statement else { return Ok(()) };
        let statement = self.statement(record, &Item::statement(&item.session, id))?;
        if statement.delivered.is_none() {
            let table = draft.sheet(&file(id))?.as_table_mut();
            sheet::set(table, "meeting", to.as_str());
            let order = taken.last().map_or(10, |last| next_ten(*last));
            taken.insert(order);
            sheet::set(table, "order", i64::from(order));
        }
        Ok(())
    }

    fn entry<'r>(
        &self,
        record: &'r SessionRecord,
        item: &Item,
    ) -> Result<(&'r Id, &'r ListEntryRecord), Stop> {
        let found = entries(record).find(|(_, entry)| *entry.id == item.id);
        found.ok_or_else(|| self.unreadable(&item.session))
    }

    /// The same entries in their new order, numbered with the numbers that they
    /// had: who does not change places keeps its number.
    fn placed(
        &self,
        mut order: Vec<(Id, u32)>,
        session: &SessionKey,
        id: &Id,
        place: &Place,
    ) -> Result<Vec<(Id, u32)>, Stop> {
        order.sort_by(|a, b| (a.1, &a.0).cmp(&(b.1, &b.0)));
        let numbers: Vec<u32> = order.iter().map(|(_, number)| *number).collect();
        let mut ids: Vec<Id> = order.into_iter().map(|(id, _)| id).collect();
        ids.retain(|other| other != id);
        let of = |name: &Name| {
            let other = self.entry_named(&Name::within(session, name.id.clone()))?;
            let place = ids.iter().position(|one| *one == other.id);
            place.ok_or_else(|| Stop::from(Refusal::new("unknown-entry").text("name", name)))
        };
        let at = match place {
            Place::First => 0,
            Place::Last => ids.len(),
            Place::Before(other) => of(other)?,
            Place::After(other) => of(other)? + 1,
        };
        ids.insert(at, id.clone());
        Ok(ids.into_iter().zip(numbers).collect())
    }
}

/// A name in the session of something that is known, unless it names its own.
pub(super) fn within(name: &Name, item: &Item) -> Name {
    match name.session {
        Some(_) => name.clone(),
        None => Name::within(&item.session, name.id.clone()),
    }
}

fn path(meeting: &Id) -> String {
    format!("speakers/{meeting}.toml")
}

/// The entries of a meeting's list, in order.
pub(super) fn list<'r>(record: &'r SessionRecord, meeting: &Id) -> Vec<&'r ListEntryRecord> {
    let own = entries(record).filter(|(list, _)| *list == meeting);
    let mut list: Vec<&ListEntryRecord> = own.map(|(_, entry)| entry).collect();
    list.sort_by_key(|entry| (*entry.order, entry.id.value.clone()));
    list
}

/// The places that statements of a meeting have.
fn orders(record: &SessionRecord, meeting: &Id) -> BTreeSet<u32> {
    let own = record.statements.iter().filter(|statement| *statement.meeting == *meeting);
    own.map(|statement| *statement.order).collect()
}

/// A table with an empty line before it, where something stands before it.
fn spaced(mut table: Table, behind: bool) -> Table {
    table.decor_mut().set_prefix(if behind { "\n" } else { "" });
    table
}

fn status(
    sheet: &mut toml_edit::DocumentMut,
    item: &Item,
    entry: &ListEntryRecord,
    act: ListAct,
) -> Result<(), Stop> {
    let Some(status) = entry.status.after(act) else { return Err(refused(item, entry, act)) };
    if let Some(table) = sheet::by_id(sheet, "entries", &item.id) {
        sheet::set(table, "status", status.keyword());
    }
    Ok(())
}

fn refused(item: &Item, entry: &ListEntryRecord, act: ListAct) -> Stop {
    let command = |act: ListAct| {
        let text = |text: &str| Word::Text(text.to_owned());
        Word::Command(vec![
            text("papersmart speakers"),
            text(act.keyword()),
            Word::Item(item.clone()),
        ])
    };
    Refusal::new("entry-status")
        .item("entry", item)
        .term("status", "list-status", entry.status)
        .text("act", act.keyword())
        .word("instead", Word::List(entry.status.possible().map(command).collect()))
        .into()
}

fn number(sheet: &mut toml_edit::DocumentMut, order: &[(Id, u32)]) {
    for (id, order) in order {
        if let Some(table) = sheet::by_id(sheet, "entries", id)
            && table.get("order").and_then(toml_edit::Item::as_integer) != Some(i64::from(*order))
        {
            sheet::set(table, "order", i64::from(*order));
        }
    }
}

/// An id for an entry, unlike all others of the session.
fn new_id(record: &SessionRecord, meeting: &Id, speaker: &Id) -> Result<Id, Stop> {
    let base = format!("{meeting}-{speaker}");
    let base = base.get(..58).unwrap_or(&base);
    let taken = |id: &Id| entries(record).any(|(_, entry)| *entry.id == *id);
    let ids = (1..10_000).filter_map(|number| match number {
        1 => base.parse().ok(),
        _ => format!("{base}-{number}").parse().ok(),
    });
    ids.into_iter().find(|id| !taken(id)).ok_or_else(|| Refusal::new("needs-id").into())
}
