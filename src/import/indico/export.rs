//! The export as a stream of events: what the API answers, a list of events, or
//! one event. One of them is in memory at a time.

use std::fmt;
use std::io::Read;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::{Events, MOST};
use crate::import::Manner;
use crate::import::found::{Found, Sink, Trouble};
use crate::import::text;

pub(in crate::import) fn read<R: Read>(
    source: R,
    manner: &Manner,
    sink: &mut Sink<'_>,
) -> std::io::Result<()> {
    let (source, measure) = text::open(source, manner.encoding, MOST)?;
    let mut json = serde_json::Deserializer::from_reader(source);
    let mut events = Events { manner, sink, measure, number: 0 };
    let read = (Export { events: &mut events }).deserialize(&mut json);
    if let Err(error) = read {
        let code = if error.is_eof() { "cut-off" } else { "broken-off" };
        let trouble = Trouble::new(events.number + 1, code).detail(error);
        sink(Found::Trouble(trouble));
    }
    Ok(())
}

/// What the API answers, or a list of events, or one event.
struct Export<'x, 'e, 's> {
    events: &'x mut Events<'e, 's>,
}

impl<'de> DeserializeSeed<'de> for Export<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Export<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("events")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(value) = list.next_element::<Value>()? {
            self.events.take(value);
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut own = Map::new();
        let mut answered = false;
        while let Some(key) = map.next_key::<String>()? {
            if key == "results" {
                answered = true;
                map.next_value_seed(Export { events: &mut *self.events })?;
            } else if answered {
                map.next_value::<IgnoredAny>()?;
            } else {
                own.insert(key, map.next_value()?);
            }
        }
        if !answered {
            self.events.take(Value::Object(own));
        }
        Ok(())
    }
}
