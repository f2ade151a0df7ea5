//! The files of a session that another host keeps and whose bytes are known by
//! size and digest: a bag names them, and whoever wants them fetches them. Start
//! at [`fetched`].

use std::collections::BTreeMap;

use serde_json::Value;

use super::ExportError;
use super::edition::Edition;
use super::names::portable;

/// A file of another host.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fetched {
    /// Its address.
    pub(super) href: String,
    /// Its size.
    pub(super) bytes: u64,
    /// SHA-256 of its bytes, in hexadecimal.
    pub(super) sha256: String,
}

/// All of them, by where they belong in the bag.
pub(super) fn fetched(
    edition: &Edition,
    key: &str,
) -> Result<BTreeMap<String, Fetched>, ExportError> {
    let mut all = BTreeMap::new();
    for room in ["documents/", "statements/"] {
        let folder = format!("api/v1/{key}/{room}");
        for path in edition.session.keys().filter(|path| path.starts_with(&folder)) {
            collect(&edition.json(path)?, &edition.base_url, &mut all);
        }
    }
    Ok(all)
}

fn collect(value: &Value, base: &str, all: &mut BTreeMap<String, Fetched>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| collect(value, base, all)),
        Value::Object(fields) => {
            all.extend(fetched_file(value, base));
            fields.values().for_each(|value| collect(value, base, all));
        }
        _ => {}
    }
}

fn fetched_file(value: &Value, base: &str) -> Option<(String, Fetched)> {
    let href = value.get("href")?.as_str().filter(|href| !href.starts_with(&format!("{base}/")))?;
    let bytes = value.get("bytes")?.as_u64()?;
    let sha256 = value.get("sha256")?.as_str()?.to_owned();
    let address = href.split(['?', '#']).next().unwrap_or_default();
    let name = address.rsplit('/').next().filter(|name| !name.is_empty()).unwrap_or("file");
    let short = sha256.get(..16)?;
    let path = format!("data/elsewhere/{short}/{}", portable(name));
    // In the list of what to fetch, a space ends an address.
    let href = href.replace(' ', "%20");
    Some((path, Fetched { href, bytes, sha256 }))
}
