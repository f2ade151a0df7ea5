//! Releases: what stands on a site at a time, in a file that is signed and
//! names the release before it. A build knows nothing of them; publishing makes
//! one of a [`Tree`] with [`Release::next`] and signs it with a [`Signer`], and
//! whoever has a copy of the site asks a [`Trust`] whose it is.

mod file;
mod hex;
mod key;
mod past;
mod retained;
mod scope;
mod signer;
mod tree;
mod trust;

pub use file::{LIMIT as RELEASE_LIMIT, Release, ReleaseError};
pub use key::{KeyError, KeyId, PublicKey};
pub use past::Past;
pub(crate) use past::RELEASES as REMEMBERED;
pub use retained::{Retained, retained};
pub use scope::Scope;
pub use signer::{SIGNING_KEY, SIGNING_PASSWORD, Signer};
pub use tree::{Part, Tree, TreeError};
pub use trust::{Refusal, SIGNATURE_LIMIT, Standing, Trust};

/// The file at the top of a published copy that says which release it is.
pub const RELEASE_FILE: &str = "release.json";

/// The signature of it, as minisign makes and reads it.
pub const SIGNATURE_FILE: &str = "release.json.minisig";
