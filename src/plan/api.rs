//! The JSON interface, version 1: the same data as on pages, in files that are
//! the same for every language, described by schemas beside them
//! (`docs/api.md`). Its files are split so that a statement more rewrites one of
//! them. Start at [`document`].

use serde_json::{Map, Value};

use super::{BytesJob, Cause, Route};
use crate::model::Site;

/// Where it lies.
pub const FOLDER: &str = "api/v1/";

/// The absolute address of a file of it.
#[must_use]
pub fn address(site: &Site, path: &str) -> String {
    format!("{}/{FOLDER}{path}", site.base_url)
}

/// The address of a page in whatever language: `{lang}` stands for its code.
#[must_use]
pub fn page(site: &Site, tail: &str) -> String {
    format!("{}/{{lang}}/{tail}", site.base_url)
}

/// A file of it at a path, of the kind that a schema describes.
#[must_use]
pub fn document(
    site: &Site,
    path: &str,
    schema: &str,
    cause: Option<Cause>,
    content: Value,
) -> BytesJob {
    let mut all = Map::from_iter([(
        "$schema".to_owned(),
        Value::String(address(site, &format!("schema/{schema}.json"))),
    )]);
    if let Value::Object(fields) = content {
        all.extend(fields);
    }
    let bytes = serde_json::to_vec(&all).unwrap_or_default();
    BytesJob { route: Route::file(&format!("{FOLDER}{path}")), bytes, cause }
}
