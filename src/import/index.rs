//! The records of a list by what things are known by again: the id that they got,
//! their symbols, the id that their name makes.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use toml_edit::{DocumentMut, Item};

use super::base::Known;
use super::thing::{Field, Thing};
use crate::desk::sheet;
use crate::model::Id;

/// The records of a list, by id and symbol.
pub(super) struct Index {
    ids: HashMap<String, usize>,
    symbols: HashMap<String, usize>,
    /// The id of each record, and whether it has a symbol.
    own: Vec<(Option<Id>, bool)>,
    known: HashMap<String, Id>,
    taken: BTreeSet<Id>,
}

/// Where a thing's record is.
pub(super) enum Match {
    /// There, with this id.
    There(usize, Id),
    /// Nowhere yet; it gets this id.
    New(Id),
    /// Taken out by an editor.
    TakenOut,
}

impl Index {
    pub(super) fn of(
        sheet: &mut DocumentMut,
        list: &str,
        known: Option<&BTreeMap<String, Known>>,
    ) -> Self {
        let (mut ids, mut symbols, mut own) = (HashMap::new(), HashMap::new(), Vec::new());
        for (place, table) in sheet::tables(sheet.as_table_mut(), list).into_iter().enumerate() {
            let id = table.get("id").and_then(Item::as_str);
            if let Some(id) = id {
                ids.entry(id.to_owned()).or_insert(place);
            }
            let texts = table.get("symbols").and_then(Item::as_array).into_iter().flatten();
            let texts: Vec<String> = texts.filter_map(|it| Some(it.as_str()?.to_owned())).collect();
            for text in &texts {
                symbols.entry(text.clone()).or_insert(place);
            }
            own.push((id.and_then(|id| id.parse().ok()), !texts.is_empty()));
        }
        let known = known.into_iter().flatten();
        let known: HashMap<String, Id> =
            known.map(|(uid, known)| (uid.clone(), known.id.clone())).collect();
        let taken = known.values().cloned().collect();
        Self { ids, symbols, own, known, taken }
    }

    /// The record of a thing.
    pub(super) fn find(&mut self, one: &Thing) -> Match {
        let named: &[String] = match one.fields.get("symbols") {
            Some(Field::List(list)) => list,
            _ => &[],
        };
        if let Some(id) = self.known.get(&one.uid) {
            if let Some(place) = self.ids.get(id.as_str()) {
                return Match::There(*place, id.clone());
            }
            // Under another id it may still be there.
            let place = named.iter().find_map(|symbol| self.symbols.get(symbol));
            return place.map_or(Match::TakenOut, |place| Match::There(*place, id.clone()));
        }
        let by_symbol = named.iter().find_map(|symbol| self.symbols.get(symbol)).copied();
        let mut id = one.id();
        if let Some(place) = by_symbol {
            return Match::There(place, self.own[place].0.clone().unwrap_or(id));
        }
        match self.ids.get(id.as_str()) {
            // Somebody else's record of the same name.
            Some(place) if !named.is_empty() && self.own[*place].1 => {
                id = Id::told_apart(id.as_str(), &one.uid);
            }
            Some(place) if !self.taken.contains(&id) => return Match::There(*place, id),
            _ => {}
        }
        if !self.taken.insert(id.clone()) {
            id = Id::told_apart(id.as_str(), &one.uid);
            self.taken.insert(id.clone());
        }
        Match::New(id)
    }
}
