//! Everyone who may speak: the States a site admits, named by the register,
//! and `content/speakers.toml`.

use jiff::civil::Date;

use super::document::read_optional;
use super::fields::{Cell, Fields, Value, closest};
use super::site_records::SpeakerRecord;
use super::states::register;
use crate::diagnostic::{At, Findings};
use crate::i18n::SixText;
use crate::source::World;

/// The States of `admitted.states`, in the order in which they are written.
pub(super) fn admitted_states(fields: &mut Fields<'_>) -> Vec<SpeakerRecord> {
    let states: Vec<StateCode> = fields.list("states");
    states.into_iter().map(|state| state.0).collect()
}

/// A State by its code.
struct StateCode(SpeakerRecord);

impl Value for StateCode {
    fn read(cell: Cell<'_>) -> Option<Self> {
        let code = cell.text()?;
        let id = code.to_ascii_lowercase();
        let entry = register().get(&id).filter(|_| code.bytes().all(|b| b.is_ascii_uppercase()));
        let (Some(state), Ok(value)) = (entry, id.parse()) else {
            let suggestion = closest(&id, register().keys().map(String::as_str));
            let finding = cell.error("unknown-state").with("found", code);
            cell.report(finding.with("suggestion", suggestion.to_ascii_uppercase()));
            return None;
        };
        Some(Self(SpeakerRecord {
            id: At { value, place: cell.place() },
            kind: state.kind,
            name: state.name.clone(),
            formal: state.formal.clone(),
            former: Vec::new(),
        }))
    }
}

/// Reads `content/speakers.toml`, which a site may do without.
pub(super) fn read_speakers(world: &World, findings: &mut Findings) -> Vec<SpeakerRecord> {
    read_optional(world, "content/speakers.toml", findings, |fields| Some(fields.list("speakers")))
        .unwrap_or_default()
}

impl Value for SpeakerRecord {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let id = fields.required("id");
            let kind = fields.required("kind");
            let name = fields.required("name");
            let formal = fields.optional("formal");
            let former: Vec<FormerName> = fields.list("former");
            let mut former: Vec<_> = former.into_iter().map(|name| (name.0, name.1)).collect();
            former.sort_by_key(|(until, _)| *until);
            Some(Self { id: id?, kind: kind?, name: name?, formal, former })
        })
    }
}

struct FormerName(Date, SixText);

impl Value for FormerName {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let until = fields.required("until");
            let name = fields.required("name");
            Some(Self(until?, name?))
        })
    }
}
