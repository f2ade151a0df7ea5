//! `routes.txt`, the addresses that were ever public, and `moved.toml`, what became
//! of those where nothing is any more.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::sync::Arc;

use super::document::place;
use super::fields::{Cell, Fields, Value};
use super::records::{GoneRecord, MovedRecord};
use crate::diagnostic::{At, Finding, Findings, Place};
use crate::model::SessionKey;
use crate::source::World;

/// The name of the ledger of addresses.
pub(crate) const ROUTES: &str = "routes.txt";

/// The addresses of a session that were ever public, and where each is written:
/// relative to it, `statements/x/`, and `./` for the session itself. None where there
/// is no such file.
pub fn read_routes(
    world: &World,
    key: &SessionKey,
    findings: &mut Findings,
) -> BTreeMap<String, Place> {
    let path = format!("content/sessions/{key}/{ROUTES}");
    let file: Arc<str> = path.as_str().into();
    let mut routes = BTreeMap::new();
    let text = match world.read(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return routes,
        Err(error) => Err(error.kind().to_string()),
        Ok(bytes) => String::from_utf8(bytes).map_err(|_| "UTF-8".to_owned()),
    };
    let text = match text {
        Ok(text) => text,
        Err(detail) => {
            let finding = Finding::error("routes-unreadable", &Place::whole(&file));
            findings.push(finding.with("session", key).with("detail", detail));
            return routes;
        }
    };
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let route = line.trim();
        if !route.is_empty() && !route.starts_with('#') {
            let end = start + line.trim_end().len();
            routes.insert(route.to_owned(), place(&file, start..end));
        }
        start += line.len();
    }
    routes
}

pub(super) fn moved(fields: &mut Fields<'_>) -> Option<(Vec<MovedRecord>, Vec<GoneRecord>)> {
    Some((fields.list("moved"), fields.list("gone")))
}

impl Value for MovedRecord {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let from = fields.required::<At<Own>>("from");
            let to = fields.required::<At<Address>>("to")?;
            let to = At { value: to.value.0, place: to.place };
            Some(Self { from: own(from?), to })
        })
    }
}

impl Value for GoneRecord {
    fn read(cell: Cell<'_>) -> Option<Self> {
        cell.table(|fields| {
            let route = fields.required::<At<Own>>("route");
            let since = fields.required("date");
            let reason = fields.required("reason");
            Some(Self { route: own(route?), since: since?, reason: reason? })
        })
    }
}

fn own(at: At<Own>) -> At<String> {
    At { value: at.value.0, place: at.place }
}

/// An address of the session's own.
struct Own(String);

impl Value for Own {
    fn read(cell: Cell<'_>) -> Option<Self> {
        let Address(text) = Address::read(cell)?;
        if text.starts_with('/') {
            return bad_route(&cell, &text);
        }
        Some(Self(text))
    }
}

/// An address as the ledger writes it, without a language and with a slash at its end;
/// or from the root, in another session.
struct Address(String);

impl Value for Address {
    fn read(cell: Cell<'_>) -> Option<Self> {
        let text = cell.text()?;
        let path = text.strip_prefix('/').unwrap_or(text);
        let odd = |c: char| c.is_control() || c.is_whitespace() || "\\?#%\"<>".contains(c);
        let plain = path == "./"
            || path.strip_suffix('/').is_some_and(|path| {
                path.split('/').all(|part| !part.is_empty() && part != "." && part != "..")
            });
        if !plain || text.contains(odd) {
            return bad_route(&cell, text);
        }
        Some(Self(text.to_owned()))
    }
}

/// It may name what was never public.
fn bad_route<T>(cell: &Cell<'_>, text: &str) -> Option<T> {
    cell.report(cell.error("bad-route").with("found", text).hidden(true));
    None
}
