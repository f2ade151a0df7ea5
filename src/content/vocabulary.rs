//! `content/subjects.toml` and `content/places.toml`: what sessions and documents
//! can be found by besides their bodies and speakers, named once in six languages.

use super::document::read_optional;
use super::fields::{Cell, Value};
use super::site_records::{PlaceRecord, SubjectRecord};
use super::values::WebAddress;
use crate::diagnostic::Findings;
use crate::source::World;

/// Reads the subjects, which a site may do without.
pub(super) fn read_subjects(world: &World, findings: &mut Findings) -> Vec<SubjectRecord> {
    let read = read_optional(world, "content/subjects.toml", findings, |fields| {
        Some(fields.list("subjects"))
    });
    read.unwrap_or_default()
}

/// Reads the places, which a site may do without.
pub(super) fn read_places(world: &World, findings: &mut Findings) -> Vec<PlaceRecord> {
    let read =
        read_optional(world, "content/places.toml", findings, |fields| Some(fields.list("places")));
    read.unwrap_or_default()
}

impl Value for SubjectRecord {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let id = fields.required("id");
            let name = fields.required("name");
            let broader = fields.optional("broader");
            let same_as = fields.optional::<WebAddress>("same_as");
            Some(Self { id: id?, name: name?, broader, same_as: same_as.map(|address| address.0) })
        })
    }
}

impl Value for PlaceRecord {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let id = fields.required("id");
            let name = fields.required("name");
            Some(Self { id: id?, name: name? })
        })
    }
}
