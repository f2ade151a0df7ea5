//! What the host asks.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::format::Dimension;

/// How many hits come at once, if nobody says so, and at most.
const USUAL: usize = 10;
const MOST: usize = 100;

/// A request. Whatever is left out has a usual value.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Request {
    /// Only get ready.
    pub(crate) warm: bool,
    /// The query.
    pub(crate) q: String,
    filters: BTreeMap<String, Vec<String>>,
    pub(crate) sort: Sort,
    pub(crate) offset: usize,
    limit: Option<usize>,
    /// Whether the last word may go on.
    pub(crate) prefix: bool,
    /// Whether to count.
    pub(crate) facets: bool,
}

/// The order of hits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Sort {
    /// Best first.
    #[default]
    Relevance,
    /// Newest first.
    Date,
}

impl Request {
    /// How many hits to show.
    pub(crate) fn limit(&self) -> usize {
        self.limit.unwrap_or(USUAL).min(MOST)
    }

    /// The filters by dimension; unknown ones are forgiven.
    pub(crate) fn filters(&self) -> BTreeMap<Dimension, Vec<String>> {
        let filter = |(name, keys): (&String, &Vec<String>)| {
            let dimension = Dimension::COUNTED.into_iter().find(|one| one.name() == name)?;
            (!keys.is_empty()).then(|| (dimension, keys.clone()))
        };
        self.filters.iter().filter_map(filter).collect()
    }
}
