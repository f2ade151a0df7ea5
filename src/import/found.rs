//! What a reader hands on: things, and troubles with single records, which are
//! left out while the rest is taken.

use super::thing::Thing;

/// Something that a reader came by.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// A thing out of a record.
    Thing(Box<Thing>),
    /// What is wrong with a record, or with the rest of the file.
    Trouble(Trouble),
}

/// What is wrong; its message is `import-trouble-CODE` of the catalogues.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// Line or number of the record, from 1.
    pub record: u64,
    /// Stable name of what is wrong.
    pub code: &'static str,
    /// The field, where one is meant.
    pub field: String,
    /// What the source says, or the parser of it.
    pub detail: String,
    /// What an editor says instead.
    pub other: String,
}

impl Trouble {
    /// Something that is wrong with a record.
    #[must_use]
    pub fn new(record: u64, code: &'static str) -> Self {
        Self { record, code, field: String::new(), detail: String::new(), other: String::new() }
    }

    /// With the field that is meant.
    #[must_use]
    pub fn field(mut self, field: &str) -> Self {
        field.clone_into(&mut self.field);
        self
    }

    /// With what the source says.
    #[must_use]
    pub fn detail(self, detail: impl ToString) -> Self {
        Self { detail: shown(&detail.to_string()), ..self }
    }

    /// With what an editor says.
    #[must_use]
    pub fn other(self, other: impl ToString) -> Self {
        Self { other: shown(&other.to_string()), ..self }
    }
}

/// A text as it can be shown on one line of a terminal.
fn shown(text: &str) -> String {
    let unseen = |c: char| if c.is_control() { ' ' } else { c };
    text.chars().take(200).map(unseen).collect()
}

/// Where readers hand things to.
pub(super) type Sink<'s> = dyn FnMut(Found) + 's;

/// Hands on a thing.
pub(super) fn thing(sink: &mut Sink<'_>, thing: Thing) {
    sink(Found::Thing(Box::new(thing)));
}
