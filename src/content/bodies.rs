//! `content/bodies/BODY.toml`.

use super::document::read_toml;
use super::fields::{Cell, Fields, Value};
use super::site_records::{BodyName, BodyRecord, ColoursRecord, SiteRecord};
use crate::diagnostic::{Finding, Findings, Place};
use crate::model::{Id, SupersededPolicy};
use crate::source::World;

/// Reads the bodies that the site lists, in its order. A body that cannot be
/// used is left out, with the findings that say why.
pub fn read_bodies(world: &World, site: &SiteRecord, findings: &mut Findings) -> Vec<BodyRecord> {
    let mut bodies: Vec<BodyRecord> = Vec::new();
    for id in &site.bodies {
        let path = format!("content/bodies/{}.toml", id.value);
        if bodies.iter().any(|body| body.id == id.value) {
            continue;
        }
        if !world.exists(&path) {
            findings.push(Finding::error("missing-body", &id.place).with("body", &id.value));
            continue;
        }
        bodies.extend(read_toml(world, &path, findings, |fields| body(&id.value, fields)));
    }
    report_unlisted(world, site, findings);
    bodies
}

fn report_unlisted(world: &World, site: &SiteRecord, findings: &mut Findings) {
    for file in world.files("content/bodies").unwrap_or_default() {
        let name = file.path.trim_start_matches("content/bodies/");
        let stem = name.strip_suffix(".toml").unwrap_or_default();
        if !site.bodies.iter().any(|body| body.as_str() == stem) {
            let warning =
                Finding::warning("unknown-file", &Place::whole(&file.path.as_str().into()));
            findings.push(warning.with("file", name).with("suggestion", "none"));
        }
    }
}

fn body(id: &Id, fields: &mut Fields<'_>) -> Option<BodyRecord> {
    let place = fields.place().clone();
    let names = fields.required_list("names");
    let parent = fields.optional("parent");
    let successor = fields.optional("successor");
    let duty_station = fields.required("duty_station");
    let at = fields.optional("place");
    let time_zone = fields.required("time_zone");
    let colours = fields.optional("colours");
    let policies = fields.optional::<BodyPolicies>("policies").unwrap_or_default();
    let official_documents = fields.optional("official_documents");
    let names: Vec<BodyName> = names?;
    let dated =
        names.windows(2).all(|pair| pair[1].since.is_some() && pair[0].since < pair[1].since);
    if !dated {
        fields.report(Finding::error("names-out-of-order", &place).with("body", id));
    }
    Some(BodyRecord {
        id: id.clone(),
        place,
        names,
        parent,
        successor,
        duty_station: duty_station?,
        at,
        time_zone: time_zone?,
        colours,
        superseded: policies.superseded,
        official_documents,
    })
}

/// What a body rules for all its sessions.
#[derive(Default)]
struct BodyPolicies {
    superseded: Option<SupersededPolicy>,
}

impl Value for BodyPolicies {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| Some(Self { superseded: fields.optional("superseded") }))
    }
}

impl Value for ColoursRecord {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let (light, dark) = (fields.required("light"), fields.required("dark"));
            Some(Self { light: light?, dark: dark? })
        })
    }
}

impl Value for BodyName {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let since = fields.optional("since");
            let name = fields.required("name");
            let short = fields.optional("short");
            Some(Self { since, name: name?, short })
        })
    }
}
