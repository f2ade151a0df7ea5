//! Whether a copy of the site is whole: its release is signed by whom a reader
//! trusts and follows what he has seen, every file is what the manifests say, and
//! there are no others. A folder needs no network; a site is asked file by file.
//! Start at [`verify_folder`] and [`verify_site`].
//!
//! The front of each, `folder` and `site`, only gets bytes; what is right and
//! what is wrong is decided by the `survey` that both fill.

mod chain;
mod fault;
mod folder;
mod listed;
mod site;
mod survey;

use std::collections::BTreeMap;

use crate::model::{Digest, SessionKey};
use crate::release::{Release, Standing, Trust};

pub use chain::After;
pub use fault::Fault;
pub use folder::verify as verify_folder;
pub use site::{SiteError, verify as verify_site};

/// What is to be checked.
#[derive(Clone, Copy, Debug)]
pub struct Order<'o> {
    /// A session whose files alone matter.
    pub only: Option<&'o SessionKey>,
    /// Whose signature is believed.
    pub trust: &'o Trust,
    /// What the copy must not be older than.
    pub after: Option<&'o After>,
}

/// Somebody who watches while it takes a while.
pub trait Watch: Sync {
    /// So many files are going to be looked at.
    fn expects(&self, files: usize);
    /// One of them was.
    fn looked(&self);
}

/// Nobody.
#[derive(Clone, Copy, Debug)]
pub struct Unwatched;

impl Watch for Unwatched {
    fn expects(&self, _files: usize) {}
    fn looked(&self) {}
}

/// What came of checking a copy.
#[derive(Debug)]
pub struct Verdict {
    /// The digest of the manifest of manifests: it stands for every byte.
    pub root: Option<Digest>,
    /// Which release the copy says it is; none for a plain build.
    pub release: Option<Release>,
    /// Whose that is.
    pub standing: Standing,
    /// How many files were looked at.
    pub files: usize,
    /// How many bytes these have.
    pub bytes: u64,
    /// What is wrong, by path.
    pub faults: BTreeMap<String, Fault>,
}
