//! What a release says of the manifest of a session, or of the site's own.

use serde::{Deserialize, Serialize};

use super::hex;
use crate::model::Digest;

/// A scope of a release.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// The path of its manifest.
    pub path: String,
    /// The manifest's size.
    pub size: u64,
    /// The manifest's digest.
    #[serde(with = "hex")]
    pub sha256: Digest,
    /// How many files it lists.
    pub files: u64,
    /// How many bytes these have.
    pub bytes: u64,
}
