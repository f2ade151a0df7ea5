//! The things of one session become records of its content files.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use jiff::tz::TimeZone;
use toml::{Table, Value};
use toml_edit::{DocumentMut, Item, TableLike};

use super::base::{Base, Known};
use super::found::Trouble;
use super::index::{Index, Match};
use super::record::{self, UNMAPPED};
use super::thing::{Field, Thing, What};
use super::{Format, Imported, Note, Order, values};
use crate::content::{MANIFEST_LIMIT, TOML_LIMIT};
use crate::desk::{Bulk, Desk, Stop, sheet};
use crate::model::{Id, SessionKey};

/// Fields that name other records of the session.
const REFERENCES: [&str; 4] = ["items", "meetings", "meeting", "parent"];
/// Fields that name speakers.
const SPEAKERS: [&str; 3] = ["speakers", "on_behalf_of", "sponsors"];
/// So many of the records that a source has no more are named.
const NAMED: usize = 5;

/// A session that is being filed.
struct Filing<'a, 'd> {
    desk: &'a Desk,
    bulk: &'a mut Bulk<'d>,
    order: &'a Order,
    key: &'a SessionKey,
    zone: TimeZone,
    base: Base,
    all: &'a mut Imported,
    told: &'a mut dyn FnMut(Note),
}

/// Where the records of a sort stand.
fn list(what: What) -> Option<(&'static str, &'static str)> {
    match what {
        What::Item => Some(("agenda.toml", "items")),
        What::Meeting => Some(("programme.toml", "meetings")),
        What::Document => Some(("documents.toml", "documents")),
        What::Session | What::Statement => None,
    }
}

/// Files what belongs to a session.
pub(super) fn file(
    desk: &Desk,
    bulk: &mut Bulk<'_>,
    order: &Order,
    key: &SessionKey,
    things: Vec<Thing>,
    all: &mut Imported,
    told: &mut dyn FnMut(Note),
) -> Result<(), Stop> {
    let remembered = format!("imported/{}.toml", order.source);
    let before = bulk.read(key, &remembered)?;
    let base = before.as_deref().map(Base::parse).transpose().map_err(|_| {
        Bulk::refuse("import-base", &[("file", format!("content/sessions/{key}/{remembered}"))])
    })?;
    let zone = desk.zone_of(&key.body).unwrap_or(TimeZone::UTC);
    let base = base.unwrap_or_default();
    let mut filing = Filing { desk, bulk, order, key, zone, base, all, told };
    if !filing.session_is_open()? {
        return Ok(());
    }
    let mut sorts = filing.sorted(things);
    for what in What::ALL {
        let things = sorts.remove(&what).unwrap_or_default();
        filing.vanished(what, &things);
        match (what, list(what)) {
            (What::Session, _) => filing.session(things)?,
            _ if things.is_empty() => {}
            (_, Some((file, list))) => filing.list(what, file, list, things)?,
            (_, None) => filing.statements(things)?,
        }
    }
    let text = filing.base.text().map_err(|error| {
        Bulk::refuse("import-base", &[("file", format!("{remembered}: {error}"))])
    })?;
    if before.as_ref() != Some(&text) {
        bulk.write(key, &remembered, text.as_bytes())?;
    }
    Ok(())
}

impl Filing<'_, '_> {
    fn path(&self, below: &str) -> Arc<str> {
        format!("content/sessions/{}/{below}", self.key).into()
    }

    fn tell(&mut self, below: &str, trouble: Trouble) {
        self.all.troubles += 1;
        let file = self.path(below);
        (self.told)(Note { file, trouble });
    }

    /// Tells something of a record of the source.
    fn tell_of(&mut self, file: usize, trouble: Trouble) {
        self.all.troubles += 1;
        let path = self.order.files.get(file);
        let file = path.map(|path| path.display().to_string()).unwrap_or_default();
        (self.told)(Note { file: file.into(), trouble });
    }

    fn sheet(&self, below: &str) -> Result<Option<DocumentMut>, Stop> {
        let Some(text) = self.bulk.read(self.key, below)? else { return Ok(None) };
        text.parse().map(Some).map_err(|_| self.bulk.unreadable(self.key))
    }

    fn write(&mut self, below: &str, sheet: &DocumentMut) -> Result<(), Stop> {
        let text = sheet.to_string();
        let limit = if below == "documents.toml" { MANIFEST_LIMIT } else { TOML_LIMIT };
        if text.len() as u64 > limit {
            let file = self.path(below).to_string();
            let args = [("file", file), ("limit", (limit >> 20).to_string())];
            return Err(Bulk::refuse("import-too-large", &args));
        }
        self.bulk.write(self.key, below, text.as_bytes())
    }

    /// Whether the session takes anything; its own time zone is learnt.
    fn session_is_open(&mut self) -> Result<bool, Stop> {
        let Some(sheet) = self.sheet("session.toml")? else { return Ok(true) };
        let text = |key: &str| sheet.get(key).and_then(Item::as_str);
        if let Some(zone) = text("time_zone").and_then(|name| TimeZone::get(name).ok()) {
            self.zone = zone;
        }
        let sealed = text("state") == Some("sealed");
        if sealed {
            self.tell("session.toml", Trouble::new(1, "sealed"));
        }
        Ok(!sealed)
    }

    /// The things by their sorts; records of the same thing become one.
    fn sorted(&mut self, things: Vec<Thing>) -> BTreeMap<What, Vec<Thing>> {
        let mut places: HashMap<(What, String), usize> = HashMap::new();
        let mut sorts: BTreeMap<What, Vec<Thing>> = BTreeMap::new();
        for one in things {
            let sort = sorts.entry(one.what).or_default();
            match places.get(&(one.what, one.uid.clone())) {
                Some(place) if one.replaces != sort[*place].replaces => {
                    if one.replaces {
                        sort[*place] = one;
                    }
                }
                Some(place) => {
                    let (file, record, uid) = (one.file, one.record, one.uid.clone());
                    for field in sort[*place].join(one) {
                        let trouble = Trouble::new(record, "says-otherwise").field(&field);
                        self.tell_of(file, trouble.detail(&uid));
                    }
                }
                None => {
                    places.insert((one.what, one.uid.clone()), sort.len());
                    sort.push(one);
                }
            }
        }
        sorts
    }

    /// A thing's fields as content files write them.
    fn fields(&mut self, mut one: Thing) -> Table {
        if let Some(kind) = self.order.kinds.get(&one.what) {
            let kind = Field::Text(kind.clone());
            one.fields.entry("kind".to_owned()).or_insert(kind);
        }
        let mut fields = Table::new();
        for (name, field) in std::mem::take(&mut one.fields) {
            let value = match (SPEAKERS.contains(&name.as_str()), &field) {
                (true, Field::List(names)) => self.speakers(&name, names, &mut one),
                _ => values::value(&field, &self.zone),
            };
            match value {
                Some(mut value) => {
                    if REFERENCES.contains(&name.as_str()) {
                        refer(&mut value);
                    }
                    fields.insert(name, value);
                }
                None if matches!(field, Field::Moment(..)) => {
                    let Field::Moment(at, zone) = field else { continue };
                    let zone = zone.unwrap_or_default();
                    let trouble = Trouble::new(one.record, "unknown-zone").field(&name);
                    self.tell_of(one.file, trouble.detail(&zone));
                    one.keep(&name, &format!("{at} {zone}"));
                }
                None => {}
            }
        }
        if !one.unmapped.is_empty() {
            let text = |(name, texts): (String, Vec<String>)| {
                let mut texts: Vec<Value> = texts.into_iter().map(Value::String).collect();
                let only = texts.len() == 1;
                (name, if only { texts.remove(0) } else { Value::Array(texts) })
            };
            let unmapped = one.unmapped.into_iter().map(text).collect();
            fields.insert(UNMAPPED.to_owned(), Value::Table(unmapped));
        }
        fields
    }

    /// The speakers who are known; the others are kept by their names.
    fn speakers(&mut self, field: &str, names: &[String], one: &mut Thing) -> Option<Value> {
        let mut ids = Vec::new();
        for name in names {
            match self.desk.speaker_named(name) {
                Some(id) => ids.push(Value::String(id.to_string())),
                None => {
                    let trouble = Trouble::new(one.record, "unknown-speaker").field(field);
                    self.tell_of(one.file, trouble.detail(name));
                    one.keep(field, name);
                }
            }
        }
        (!ids.is_empty()).then_some(Value::Array(ids))
    }

    /// What the source knew before and does not any more stays.
    fn vanished(&mut self, what: What, things: &[Thing]) {
        let Some(known) = self.base.0.get(&what) else { return };
        let now: BTreeSet<&str> = things.iter().map(|one| one.uid.as_str()).collect();
        let gone: Vec<&str> =
            known.keys().map(String::as_str).filter(|uid| !now.contains(uid)).collect();
        if gone.is_empty() {
            return;
        }
        let named = gone.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ");
        let trouble = match gone.len() > NAMED {
            true => Trouble::new(1, "vanished-many"),
            false => Trouble::new(1, "vanished"),
        };
        let trouble = trouble.field(&gone.len().to_string()).detail(named);
        let below = list(what).map_or("session.toml", |(file, _)| file);
        self.tell(below, trouble);
    }

    /// What is known of the session itself; there is one, whatever is known.
    fn session(&mut self, things: Vec<Thing>) -> Result<(), Stop> {
        let there = self.sheet("session.toml")?;
        if there.is_some() && things.is_empty() {
            return Ok(());
        }
        if there.is_none() {
            self.all.sessions += 1;
        }
        let mut sheet = there.clone().unwrap_or_default();
        let mut rest = things.into_iter();
        let id = self.key.session.clone();
        if there.is_some() && self.order.format == Format::Indico {
            // An event that is held within a session is not that session.
            let known = self.base.0.remove(&What::Session).unwrap_or_default();
            let (own, others): (Vec<_>, Vec<_>) =
                rest.partition(|one| known.contains_key(&one.uid));
            self.base.0.insert(What::Session, known);
            for one in others {
                let trouble = Trouble::new(one.record, "own-session").detail(&one.uid);
                self.tell_of(one.file, trouble);
            }
            rest = own.into_iter();
            if rest.len() == 0 {
                return Ok(());
            }
        }
        match rest.next() {
            Some(one) => {
                self.one(one, id, sheet.as_table_mut(), there.is_none());
            }
            None => record::write(sheet.as_table_mut(), &Table::new()),
        }
        // Two of a source in one session: only one can be it.
        for one in rest {
            let trouble = Trouble::new(one.record, "second-session").detail(&one.uid);
            self.tell_of(one.file, trouble);
        }
        if there.is_none_or(|there| there.to_string() != sheet.to_string()) {
            self.write("session.toml", &sheet)?;
        }
        Ok(())
    }

    /// Joins a thing with its table, or writes it into an empty one.
    fn one(&mut self, thing: Thing, id: Id, table: &mut dyn TableLike, new: bool) {
        let (what, uid) = (thing.what, thing.uid.clone());
        let (file, record) = (thing.file, thing.record);
        let fields = self.fields(thing);
        let before = self.base.0.get(&what).and_then(|known| known.get(&uid));
        if new {
            record::write(table, &fields);
            self.all.new += 1;
        } else {
            let outcome = record::join(table, before.map(|known| &known.fields), &fields);
            *(if outcome.changed { &mut self.all.changed } else { &mut self.all.same }) += 1;
            for conflict in outcome.conflicts {
                let said = conflict.source.to_string();
                let own = conflict.editor.map(|value| value.to_string()).unwrap_or_default();
                let field = format!("{id}: {}", conflict.key);
                let trouble = Trouble::new(record, "both-changed").field(&field);
                self.tell_of(file, trouble.detail(said).other(own));
            }
            for field in outcome.vanished {
                let field = format!("{id}: {field}");
                self.tell_of(file, Trouble::new(record, "vanished-field").field(&field));
            }
        }
        let known = Known { id, fields };
        self.base.0.entry(what).or_default().insert(uid, known);
    }

    /// The records of a list.
    fn list(
        &mut self,
        what: What,
        below: &str,
        list: &str,
        things: Vec<Thing>,
    ) -> Result<(), Stop> {
        let there = self.sheet(below)?;
        let before = there.as_ref().map(ToString::to_string);
        let mut sheet = there.unwrap_or_default();
        if what == What::Item && sheet.get("status").is_none() {
            sheet.insert("status", toml_edit::value("provisional"));
        }
        let mut index = Index::of(&mut sheet, list, self.base.0.get(&what));
        let mut new = Vec::new();
        {
            let mut tables = sheet::tables(sheet.as_table_mut(), list);
            for one in things {
                match index.find(&one) {
                    Match::There(place, id) => {
                        self.one(one, id, &mut *tables[place], false);
                    }
                    Match::TakenOut => {
                        let trouble = Trouble::new(one.record, "taken-out").detail(&one.uid);
                        self.tell_of(one.file, trouble);
                    }
                    Match::New(id) => new.push((id, one)),
                }
            }
        }
        for (id, one) in new {
            let mut table = toml_edit::Table::new();
            table.insert("id", toml_edit::value(id.as_str()));
            self.one(one, id, &mut table, true);
            sheet::push(sheet.as_table_mut(), list, table, true);
        }
        let text = sheet.to_string();
        if before.as_ref() != Some(&text) {
            self.write(below, &sheet)?;
        }
        Ok(())
    }

    /// Statements, each in a folder of its own.
    fn statements(&mut self, things: Vec<Thing>) -> Result<(), Stop> {
        let there: BTreeSet<String> =
            self.bulk.folders(self.key, "statements")?.into_iter().collect();
        let known = self.base.0.get(&What::Statement).into_iter().flatten();
        let known: HashMap<String, Id> =
            known.map(|(uid, known)| (uid.clone(), known.id.clone())).collect();
        let mut taken: BTreeSet<Id> = known.values().cloned().collect();
        for one in things {
            let known = known.get(&one.uid);
            let mut id = known.cloned().unwrap_or_else(|| one.id());
            if known.is_none() && !taken.insert(id.clone()) {
                id = Id::told_apart(id.as_str(), &one.uid);
                taken.insert(id.clone());
            }
            if known.is_some() && !there.contains(id.as_str()) {
                let trouble = Trouble::new(one.record, "taken-out").detail(&one.uid);
                self.tell_of(one.file, trouble);
                continue;
            }
            if id.as_str() == "page" || id.as_str().starts_with("by-") {
                self.tell_of(one.file, Trouble::new(one.record, "taken-name").detail(&id));
                continue;
            }
            let below = format!("statements/{id}/statement.toml");
            let there = self.sheet(&below)?;
            let mut sheet = there.clone().unwrap_or_default();
            self.one(one, id, sheet.as_table_mut(), there.is_none());
            if there.is_none_or(|there| there.to_string() != sheet.to_string()) {
                self.write(&below, &sheet)?;
            }
        }
        Ok(())
    }
}

/// References are ids, as the records that they name have them.
fn refer(value: &mut Value) {
    match value {
        Value::String(text) => *text = Id::made_of(text).to_string(),
        Value::Array(list) => list.iter_mut().for_each(refer),
        _ => {}
    }
}
