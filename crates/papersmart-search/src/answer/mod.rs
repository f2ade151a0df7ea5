//! Requests and answers, as the host sends and gets them: JSON.

mod excerpt;
mod facets;
mod phrase;
mod request;

pub(crate) use excerpt::{Marked, excerpt};
pub(crate) use facets::{Facet, count, each};
pub(crate) use phrase::holds;
pub(crate) use request::{Request, Sort};

use serde::Serialize;

use crate::Kind;
use std::collections::BTreeMap;

/// What a query found.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Answer {
    pub(crate) query: String,
    /// How many records match.
    pub(crate) total: usize,
    /// Whether the number may be a little too high: phrases are certain only
    /// for the hits that were looked at.
    pub(crate) about: bool,
    #[serde(rename = "match")]
    pub(crate) matched: Matched,
    /// What was searched instead, because of typing errors.
    pub(crate) corrected: Option<String>,
    pub(crate) hits: Vec<HitView>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) facets: Option<BTreeMap<&'static str, Vec<Facet>>>,
}

/// How much of the query the hits match.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Matched {
    /// The first ones match all of it.
    All,
    /// None matches all of it.
    Some,
    /// There are none.
    #[default]
    None,
}

/// A hit, as a page shows it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct HitView {
    pub(crate) url: String,
    pub(crate) kind: Kind,
    pub(crate) title: String,
    pub(crate) title_lang: String,
    pub(crate) symbol: Option<String>,
    pub(crate) speakers: Vec<String>,
    pub(crate) date: Option<String>,
    pub(crate) session: Option<String>,
    pub(crate) languages: Vec<String>,
    /// The language of the excerpt.
    pub(crate) lang: String,
    /// The excerpt in pieces; true where the query is met.
    pub(crate) excerpt: Vec<Marked>,
    pub(crate) score: f64,
}
