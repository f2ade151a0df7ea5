//! The export of Indico's HTTP API: events with their sessions, contributions,
//! subcontributions and what is attached to each. An event becomes the session
//! it may be, its meetings, agenda items and documents. One event is in memory
//! at a time.

mod export;
mod papers;

use jiff::civil::DateTime;
use serde_json::{Map, Value};

use super::found::{Found, Sink, Trouble, thing};
use super::text::Measure;
use super::thing::{Field, Thing, What};
use super::{Manner, dates};

pub(super) use export::read;

/// An event with all that is in it.
const MOST: u64 = 64 << 20;

/// What only tells programs how to draw, or names people's accounts.
const OWN: [&str; 12] = [
    "_type",
    "_fossil",
    "_deprecated",
    "url",
    "color",
    "textColor",
    "isPoster",
    "numSlots",
    "fossil",
    "startDate",
    "endDate",
    "timezone",
];

/// The events of an export, one after the other.
struct Events<'e, 's> {
    manner: &'e Manner,
    sink: &'e mut Sink<'s>,
    measure: Measure,
    number: u64,
}

impl Events<'_, '_> {
    fn take(&mut self, value: Value) {
        self.number += 1;
        self.measure.ended();
        match value {
            Value::Object(event) => self.event(&event),
            _ => (self.sink)(Found::Trouble(Trouble::new(self.number, "malformed"))),
        }
    }
}

type Object = Map<String, Value>;

fn text_of<'v>(object: &'v Object, key: &str) -> Option<&'v str> {
    object.get(key)?.as_str().map(str::trim).filter(|text| !text.is_empty())
}

/// An id, which some versions write as a number.
fn id_of(object: &Object) -> Option<String> {
    match object.get("id")? {
        Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The objects of a list.
fn list<'v>(object: &'v Object, key: &str) -> impl Iterator<Item = &'v Object> {
    let entries = object.get(key).and_then(Value::as_array);
    entries.into_iter().flatten().filter_map(Value::as_object)
}

/// A time as the API writes it: date, time and zone apart.
fn time(object: &Object, key: &str) -> Option<(DateTime, Option<String>)> {
    let value = object.get(key)?.as_object()?;
    let date = dates::date(text_of(value, "date")?)?;
    let time = text_of(value, "time")?;
    let time = dates::time_of_day(time.split('.').next().unwrap_or(time))?;
    Some((date.to_datetime(time), text_of(value, "tz").map(str::to_owned)))
}

/// What stands where a time is expected, as it is written.
fn written(object: &Object, key: &str) -> String {
    match (time(object, key), object.get(key)) {
        (Some((at, zone)), _) => format!("{at} {}", zone.unwrap_or_default()),
        (None, None | Some(Value::Null)) => String::new(),
        (None, Some(other)) => other.to_string(),
    }
}

/// A value as it is listed among what has no place; nothing where it says nothing.
fn listed(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(list) if list.is_empty() => String::new(),
        Value::Object(map) if map.is_empty() => String::new(),
        other => other.to_string(),
    }
}

/// Keeps what nothing else took.
fn keep_rest(object: &Object, taken: &[&str], thing: &mut Thing) {
    let left = object.iter().filter(|(key, _)| !taken.contains(&key.as_str()));
    for (key, value) in left.filter(|(key, _)| !OWN.contains(&key.as_str())) {
        thing.keep(key, &listed(value));
    }
}

impl Events<'_, '_> {
    fn event(&mut self, event: &Object) {
        let Some(id) = self.id(event, "id") else { return };
        let uid = format!("event-{id}");
        let mut session = self.thing(What::Session, &uid, event);
        session.hints.category = text_of(event, "category").map(str::to_owned);
        session.hints.name = Some(uid.clone());
        let hints = session.hints.clone();
        let days = [time(event, "startDate"), time(event, "endDate")];
        if let [Some((start, _)), Some((end, _))] = &days {
            let days = Field::Days(start.date(), end.date());
            session.fields.insert("parts".to_owned(), days);
        }
        self.venue(event, "venue", &mut session);
        keep_rest(
            event,
            &[
                "id",
                "title",
                "category",
                "location",
                "room",
                "sessions",
                "contributions",
                "occurrences",
                "material",
                "folders",
            ],
            &mut session,
        );
        let mut all = Vec::new();
        if list(event, "sessions").next().is_some() {
            // Meetings are its sessions then.
            session.keep("occurrences", &event.get("occurrences").map_or_else(String::new, listed));
        }
        self.meetings(event, &uid, &mut all);
        for (source, key) in [("startDate", "start"), ("endDate", "end")] {
            let moment = time(event, source).map(|(at, zone)| Field::Moment(at, zone));
            let mut meetings = all.iter().filter(|one| one.what == What::Meeting);
            if moment.is_none() || !meetings.any(|one| one.fields.get(key) == moment.as_ref()) {
                session.keep(source, &written(event, source));
            }
        }
        for contribution in self.each(event, "contributions") {
            self.item(contribution, &uid, false, &mut all);
        }
        self.papers(event, &mut session, None, &mut all);
        thing(self.sink, Thing { hints: hints.clone(), ..session });
        for one in all {
            thing(self.sink, Thing { hints: hints.clone(), ..one });
        }
    }

    /// An id; that there is none is told.
    fn id(&mut self, object: &Object, field: &str) -> Option<String> {
        let id = id_of(object);
        if id.is_none() {
            let trouble = Trouble::new(self.number, "nameless").field(field);
            (self.sink)(Found::Trouble(trouble));
        }
        id
    }

    /// The objects of a list; what is none, or no list, is told.
    fn each<'v>(
        &mut self,
        object: &'v Object,
        key: &'static str,
    ) -> impl Iterator<Item = &'v Object> + use<'v> {
        let strange: Vec<&Value> = match object.get(key) {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Array(all)) => all.iter().filter(|entry| !entry.is_object()).collect(),
            Some(other) => vec![other],
        };
        for entry in strange {
            let trouble = Trouble::new(self.number, "malformed").field(key);
            (self.sink)(Found::Trouble(trouble.detail(format!("{key}: {entry}"))));
        }
        list(object, key)
    }

    /// A thing with its title.
    fn thing(&self, what: What, uid: &str, object: &Object) -> Thing {
        let mut one = Thing::new(what, uid, self.number);
        if let Some(title) = text_of(object, "title") {
            one.word("title", self.manner.lang, "title", title);
        }
        one
    }

    /// Location and room, which are names in one language.
    fn venue(&self, object: &Object, key: &str, thing: &mut Thing) {
        let parts: Vec<&str> =
            ["room", "location"].into_iter().filter_map(|part| text_of(object, part)).collect();
        if !parts.is_empty() {
            thing.word(key, self.manner.lang, "room, location", &parts.join(", "));
        }
    }

    /// The sessions of an event are meetings; an event without any is one
    /// itself, at each time at which it takes place.
    fn meetings(&mut self, event: &Object, uid: &str, all: &mut Vec<Thing>) {
        let mut any = false;
        for session in self.each(event, "sessions") {
            any = true;
            let Some(id) = self.id(session, "sessions.id") else { continue };
            let own = format!("{uid}-meeting-{id}");
            let mut meeting = self.thing(What::Meeting, &own, session);
            self.times(session, ["startDate", "endDate"], &mut meeting);
            self.venue(session, "room", &mut meeting);
            keep_rest(
                session,
                &["id", "title", "location", "room", "material", "folders", "contributions"],
                &mut meeting,
            );
            // Its end is that of its last contribution, where it names none itself.
            let last = list(session, "contributions")
                .filter_map(|contribution| time(contribution, "endDate"))
                .max_by_key(|(at, _)| *at);
            if let Some((at, zone)) = last {
                let end = Field::Moment(at, zone);
                meeting.fields.entry("end".to_owned()).or_insert(end);
            }
            for contribution in self.each(session, "contributions") {
                if let Some(item) = self.item(contribution, uid, true, all) {
                    meeting.add("items", "contributions", &item);
                }
            }
            let of = Some(("meetings", meeting.id().to_string()));
            self.papers(session, &mut meeting, of, all);
            all.push(meeting);
        }
        if any {
            return;
        }
        let occurrences: Vec<&Object> = self.each(event, "occurrences").collect();
        for (number, occurrence) in occurrences.iter().enumerate() {
            let own = format!("{uid}-meeting-{}", number + 1);
            let mut meeting = self.thing(What::Meeting, &own, event);
            self.times(occurrence, ["startDT", "endDT"], &mut meeting);
            self.venue(event, "room", &mut meeting);
            keep_rest(occurrence, &["startDT", "endDT"], &mut meeting);
            all.push(meeting);
        }
        let same_day = match (time(event, "startDate"), time(event, "endDate")) {
            (Some((start, _)), Some((end, _))) => start.date() == end.date(),
            _ => false,
        };
        if occurrences.is_empty() && same_day {
            let mut meeting = self.thing(What::Meeting, &format!("{uid}-meeting"), event);
            self.times(event, ["startDate", "endDate"], &mut meeting);
            self.venue(event, "room", &mut meeting);
            for id in list(event, "contributions").filter_map(id_of) {
                let item = Thing::new(What::Item, format!("{uid}-item-{id}"), self.number);
                meeting.add("items", "contributions", item.id().as_str());
            }
            all.push(meeting);
        }
    }

    fn times(&self, object: &Object, keys: [&str; 2], meeting: &mut Thing) {
        for (source, key) in keys.into_iter().zip(["start", "end"]) {
            match time(object, source) {
                Some((at, zone)) => {
                    meeting.fields.insert(key.to_owned(), Field::Moment(at, zone));
                }
                None => meeting.keep(source, &written(object, source)),
            }
        }
    }

    /// A contribution is an agenda item, a subcontribution one below it; the id.
    fn item(
        &mut self,
        contribution: &Object,
        event: &str,
        is_of_session: bool,
        all: &mut Vec<Thing>,
    ) -> Option<String> {
        let uid = format!("{event}-item-{}", self.id(contribution, "contributions.id")?);
        let mut item = self.thing(What::Item, &uid, contribution);
        let id = item.id().to_string();
        for key in ["board_number", "code"] {
            if let Some(number) = text_of(contribution, key) {
                item.text("number", key, number);
            }
        }
        keep_rest(
            contribution,
            &[
                "id",
                "title",
                "board_number",
                "code",
                "material",
                "folders",
                "subContributions",
                "subcontributions",
                "session",
            ],
            &mut item,
        );
        if !is_of_session {
            item.keep("session", text_of(contribution, "session").unwrap_or_default());
        }
        for key in ["startDate", "endDate"] {
            // The programme of a meeting is not told to the minute here.
            item.keep(key, &written(contribution, key));
        }
        self.papers(contribution, &mut item, Some(("items", id.clone())), all);
        all.push(item);
        let subs = ["subContributions", "subcontributions"].map(|key| self.each(contribution, key));
        for sub in subs.into_iter().flatten() {
            let Some(number) = self.id(sub, "subContributions.id") else { continue };
            let own = format!("{uid}-{number}");
            let mut below = self.thing(What::Item, &own, sub);
            below.text("parent", "subContributions", &id);
            let own_id = below.id().to_string();
            keep_rest(sub, &["id", "title", "material", "folders"], &mut below);
            self.papers(sub, &mut below, Some(("items", own_id)), all);
            all.push(below);
        }
        Some(id)
    }
}
