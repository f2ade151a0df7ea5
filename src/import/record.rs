//! One record: what the source says of it joined with what stands in its table.
//! Under review it is edited where it stands; once accepted, only proposals are
//! written beside it, which no build reads.

use toml::{Table, Value};
use toml_edit::{Item, TableLike};

use super::merge::merge;
use super::values::{ordered, plain, written};
use crate::desk::sheet;

/// Keys that an import adds to a record.
pub(super) const REVIEW: &str = "review";
pub(super) const PROPOSED: &str = "proposed";
/// Below the proposals: what stood in their places when they were made.
const WAS: &str = "was";
const VERSIONS: &str = "versions";
pub(super) const UNMAPPED: &str = "unmapped";

/// What came of a record.
#[derive(Default)]
pub(super) struct Outcome {
    pub(super) changed: bool,
    pub(super) conflicts: Vec<super::Conflict>,
    pub(super) vanished: Vec<String>,
}

/// Whether a record waits to be accepted.
pub(super) fn waits(table: &dyn TableLike) -> bool {
    table.get(REVIEW).is_some_and(|item| item.as_bool() != Some(false))
}

/// Writes a new record into a table that has none of it.
pub(super) fn write(table: &mut dyn TableLike, fields: &Table) {
    let below = |key: &str| key == UNMAPPED || key == VERSIONS;
    for (key, value) in ordered(fields).filter(|(key, _)| !below(key)) {
        table.insert(key, Item::Value(written(value)));
    }
    table.insert(REVIEW, toml_edit::value(true));
    if let Some(Value::Table(versions)) = fields.get(VERSIONS) {
        let mut all = toml_edit::Table::new();
        all.set_implicit(true);
        for (lang, version) in ordered(versions) {
            all.insert(lang, version.as_table().map_or(Item::None, block));
        }
        table.insert(VERSIONS, Item::Table(all));
    }
    if let Some(Value::Table(unmapped)) = fields.get(UNMAPPED) {
        table.insert(UNMAPPED, block(unmapped));
    }
}

/// A table below its record, a key on each line.
fn block(fields: &Table) -> Item {
    let mut table = toml_edit::Table::new();
    for (key, value) in ordered(fields) {
        table.insert(key, Item::Value(written(value)));
    }
    Item::Table(table)
}

/// Joins what the source says with what stands there.
pub(super) fn join(table: &mut dyn TableLike, before: Option<&Table>, now: &Table) -> Outcome {
    let mut outcome = Outcome::default();
    let accepted = !waits(table);
    let mut keys: Vec<&String> =
        before.into_iter().flat_map(Table::keys).chain(now.keys()).collect();
    keys.sort();
    keys.dedup();
    for key in keys {
        let own = table.get(key).and_then(plain);
        let aside = accepted && key != UNMAPPED;
        let pending = proposed(table).and_then(|proposed| proposed.get(key)).and_then(plain);
        let current = over(own.clone(), pending.filter(|_| aside));
        let of = |fields: Option<&Table>| fields.and_then(|fields| fields.get(key)).cloned();
        let (before, now) = (of(before), of(Some(now)));
        let merged = merge(key, before.as_ref(), current.as_ref(), now.as_ref());
        outcome.conflicts.extend(merged.conflicts);
        outcome.vanished.extend(merged.vanished);
        let Some(value) = merged.value.filter(|value| Some(value) != current.as_ref()) else {
            continue;
        };
        outcome.changed = true;
        let news = news(own.as_ref(), &value);
        match (aside, news) {
            (true, news) => propose(table, key, own.as_ref(), news.as_ref()),
            (false, Some(Value::Table(fields))) if own.is_none() => {
                let item = if key == UNMAPPED { block(&fields) } else { line(&fields) };
                table.insert(key, item);
            }
            (false, news) => news.iter().for_each(|news| put(table, key, news)),
        }
    }
    outcome
}

fn line(fields: &Table) -> Item {
    Item::Value(written(&Value::Table(fields.clone())))
}

/// What a value says that another does not: of tables, key by key, so that
/// what is edited beside it stays.
fn news(own: Option<&Value>, value: &Value) -> Option<Value> {
    match (own, value) {
        (Some(own), value) if own == value => None,
        (Some(Value::Table(own)), Value::Table(table)) => {
            let new =
                |(key, value): (&String, &Value)| Some((key.clone(), news(own.get(key), value)?));
            let table: Table = table.iter().filter_map(new).collect();
            (!table.is_empty()).then_some(Value::Table(table))
        }
        (_, value) => Some(value.clone()),
    }
}

/// A value with what is new in its place.
fn over(own: Option<Value>, news: Option<Value>) -> Option<Value> {
    match (own, news) {
        (own, None) => own,
        (Some(Value::Table(mut own)), Some(Value::Table(news))) => {
            for (key, value) in news {
                let value = over(own.remove(&key), Some(value));
                own.extend(value.map(|value| (key, value)));
            }
            Some(Value::Table(own))
        }
        (_, news) => news,
    }
}

/// Writes what is new; what stands beside it keeps its formatting.
fn put(table: &mut dyn TableLike, key: &str, news: &Value) {
    let below = table.get_mut(key).and_then(Item::as_table_like_mut);
    match (below, news) {
        (Some(below), Value::Table(news)) => {
            ordered(news).for_each(|(key, news)| put(below, key, news));
        }
        _ => sheet::set(table, key, written(news)),
    }
}

fn proposed(table: &dyn TableLike) -> Option<&dyn TableLike> {
    table.get(PROPOSED)?.as_table_like()
}

/// Proposes a value, or takes back what was proposed.
fn propose(table: &mut dyn TableLike, key: &str, own: Option<&Value>, news: Option<&Value>) {
    if news.is_some() && proposed(table).is_none() {
        table.insert(PROPOSED, Item::Table(toml_edit::Table::new()));
    }
    let Some(below) = table.get_mut(PROPOSED).and_then(Item::as_table_like_mut) else {
        return;
    };
    let mut all = match below.remove(WAS).and_then(|item| plain(&item)) {
        Some(Value::Table(was)) => was,
        _ => Table::new(),
    };
    let was = all.remove(key);
    match news {
        Some(news) => {
            let earlier = below.get(key).and_then(plain);
            let was = stood(own, news, earlier.as_ref(), was.as_ref());
            all.extend(was.map(|was| (key.to_owned(), was)));
            sheet::set(below, key, written(news));
        }
        None => _ = below.remove(key),
    }
    if below.is_empty() {
        table.remove(PROPOSED);
    } else if !all.is_empty() {
        sheet::set(below, WAS, written(&Value::Table(all)));
    }
}

/// What stands where something is proposed: of tables, the keys that are. Where
/// something was proposed before, what stood then, which an editor may have
/// changed since.
fn stood(
    own: Option<&Value>,
    news: &Value,
    earlier: Option<&Value>,
    was: Option<&Value>,
) -> Option<Value> {
    match (own, news, earlier) {
        (Some(Value::Table(own)), Value::Table(news), None | Some(Value::Table(_))) => {
            let of = |value: Option<&Value>, key: &str| value?.get(key).cloned();
            let below = |(key, news): (&String, &Value)| {
                let (earlier, was) = (of(earlier, key), of(was, key));
                Some((key.clone(), stood(own.get(key), news, earlier.as_ref(), was.as_ref())?))
            };
            Some(Value::Table(news.iter().filter_map(below).collect()))
        }
        (own, _, None) => own.cloned(),
        _ => was.cloned(),
    }
}

/// What came of the end of a review.
#[derive(Default)]
pub(super) struct Accepted {
    /// Whether the record was under review.
    pub(super) waited: bool,
    /// The keys whose proposals took their places.
    pub(super) taken: Vec<String>,
    /// Proposals that stay: what stands in their places is not what stood there.
    pub(super) kept: Vec<super::Conflict>,
}

/// Ends the review: proposals take the place of what they propose to change,
/// unless an editor has changed it meanwhile.
pub(super) fn accept(table: &mut dyn TableLike) -> Accepted {
    let mut accepted = Accepted { waited: waits(table), ..Accepted::default() };
    table.remove(REVIEW);
    let proposals = table.get(PROPOSED).and_then(plain);
    let Some(Value::Table(mut proposals)) = proposals else { return accepted };
    let all = proposals.remove(WAS);
    for (key, news) in ordered(&proposals) {
        let own = table.get(key).and_then(plain);
        let was = all.as_ref().and_then(|was| was.get(key));
        let kept = accepted.kept.len();
        let (taken, left) = settle(key, own.as_ref(), news, was, &mut accepted.kept);
        if let Some(taken) = &taken {
            put(table, key, taken);
            accepted.taken.push(key.clone());
        }
        if accepted.kept.len() == kept {
            withdraw(table, key);
        } else if left.as_ref() != Some(news)
            && let Some(below) = table.get_mut(PROPOSED).and_then(Item::as_table_like_mut)
            && let Some(left) = left
        {
            sheet::set(below, key, written(&left));
        }
    }
    if accepted.kept.is_empty() {
        table.remove(PROPOSED);
    }
    accepted
}

fn withdraw(table: &mut dyn TableLike, key: &str) {
    let Some(below) = table.get_mut(PROPOSED).and_then(Item::as_table_like_mut) else { return };
    below.remove(key);
    if let Some(was) = below.get_mut(WAS).and_then(Item::as_table_like_mut) {
        was.remove(key);
    }
}

/// What of a proposal can take its place, and what is left of it. Where nothing
/// is known of what stood there, only what is not there at all can.
fn settle(
    key: &str,
    own: Option<&Value>,
    news: &Value,
    was: Option<&Value>,
    conflicts: &mut Vec<super::Conflict>,
) -> (Option<Value>, Option<Value>) {
    match (own, news) {
        (own, news) if own == Some(news) => (None, None),
        (Some(Value::Table(own)), Value::Table(news)) => {
            let (mut taken, mut left) = (Table::new(), Table::new());
            for (name, news) in ordered(news) {
                let was = was.and_then(|was| was.get(name));
                let below = format!("{key}.{name}");
                let (take, leave) = settle(&below, own.get(name), news, was, conflicts);
                taken.extend(take.map(|value| (name.clone(), value)));
                left.extend(leave.map(|value| (name.clone(), value)));
            }
            let some = |table: Table| (!table.is_empty()).then_some(Value::Table(table));
            (some(taken), some(left))
        }
        (own, news) if own == was => (Some(news.clone()), None),
        (own, news) => {
            conflicts.push(super::Conflict {
                key: key.to_owned(),
                editor: own.cloned(),
                source: news.clone(),
            });
            (None, Some(news.clone()))
        }
    }
}
