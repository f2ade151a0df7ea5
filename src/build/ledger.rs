//! What is remembered of a scope between builds, a scope being a session or
//! the site's own pages. The head says whether the scope must be planned; the
//! entries are its files.

use serde::{Deserialize, Serialize};

use super::search::Holding;
use super::state::State;
use crate::disclosure::Validity;
use crate::link::Parts;
use crate::model::{FamilyPrint, Register, SessionKey};
use crate::publish::{Entry, WriteError};
use crate::source::Inputs;

/// Version of the ledger's format; another one is as good as none.
const FORMAT: u32 = 14;

/// What decides whether a scope is planned again.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Head {
    /// Hash of everything the plan was made from.
    pub(super) fingerprint: [u8; 32],
    /// When the plan is right.
    pub(super) valid: Validity,
    /// Other sessions whose agendas the plan depends on.
    pub(super) references: Vec<SessionKey>,
    /// The session's digest for the link room, encoded; empty for the site.
    pub(super) digest: Vec<u8>,
    /// The hashes of the digest's parts.
    pub(super) parts: Parts,
    /// The families of symbols that the session has documents of.
    pub(super) families: Vec<FamilyPrint>,
    /// Hash of what other sessions have of these.
    pub(super) elsewhere: [u8; 16],
    /// The pages that show documents of other sessions, and the prints of these.
    pub(super) showing: Vec<(String, Vec<u64>)>,
    /// The hashes of what it publishes, for those who refer to it.
    pub(super) targets: Vec<u64>,
    /// Its part of the search index.
    pub(super) holding: Holding,
    /// The scope's manifest.
    pub(super) manifest: Option<Entry>,
}

impl Head {
    /// A head to be completed.
    pub(super) fn new(fingerprint: [u8; 32], valid: Validity) -> Self {
        let (references, digest, manifest) = (Vec::new(), Vec::new(), None);
        let (parts, holding) = (Parts::default(), Holding::default());
        let (families, elsewhere, showing) = (Vec::new(), [0; 16], Vec::new());
        let targets = Vec::new();
        Self {
            fingerprint,
            valid,
            references,
            digest,
            parts,
            families,
            elsewhere,
            showing,
            targets,
            holding,
            manifest,
        }
    }
}

/// The ledger of a scope.
#[derive(Clone, Debug)]
pub(super) struct Ledger {
    pub(super) head: Head,
    pub(super) entries: Vec<Entry>,
    /// A session's register, for other sessions.
    pub(super) register: Option<Register>,
}

/// Reads a scope's head.
pub(super) fn read_head(state: &State, scope: &str) -> Option<Head> {
    decode(state, &format!("{scope}.head"))
}

/// Reads a scope's files.
pub(super) fn read_entries(state: &State, scope: &str) -> Option<Vec<Entry>> {
    decode(state, &format!("{scope}.files"))
}

/// Reads a session's register.
pub(super) fn read_register(state: &State, scope: &str) -> Option<Register> {
    decode(state, &format!("{scope}.register"))
}

/// Reads what is remembered of a scope's input files.
pub(super) fn read_inputs(state: &State, scope: &str) -> Option<Inputs> {
    decode(state, &format!("{scope}.inputs"))
}

/// Writes a scope's head and files. The head comes last: without it the
/// files are looked at afresh.
pub(super) fn write(state: &State, scope: &str, ledger: &Ledger) -> Result<(), WriteError> {
    encode(state, &format!("{scope}.files"), &ledger.entries)?;
    if let Some(register) = &ledger.register {
        encode(state, &format!("{scope}.register"), register)?;
    }
    encode(state, &format!("{scope}.head"), &ledger.head)
}

/// Forgets a scope.
pub(super) fn forget(state: &State, scope: &str) {
    for part in ["head", "files", "register", "inputs"] {
        state.remove(&format!("{scope}.{part}"));
    }
}

/// Writes what is remembered of a scope's input files.
pub(super) fn write_inputs(state: &State, scope: &str, inputs: &Inputs) -> Result<(), WriteError> {
    encode(state, &format!("{scope}.inputs"), inputs)
}

fn decode<T: for<'de> Deserialize<'de>>(state: &State, name: &str) -> Option<T> {
    let bytes = state.read(name)?;
    // A digest in front tells a damaged file, which is as good as none.
    let (digest, body) = bytes.split_at_checked(32)?;
    if seal(body).as_bytes() != digest {
        return None;
    }
    postcard::from_bytes(body).ok()
}

fn encode<T: Serialize>(state: &State, name: &str, value: &T) -> Result<(), WriteError> {
    let body = postcard::to_stdvec(value).unwrap_or_default();
    let mut bytes = seal(&body).as_bytes().to_vec();
    bytes.extend(body);
    state.write(name, &bytes)
}

/// The digest of a part, in this format.
fn seal(body: &[u8]) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&FORMAT.to_le_bytes()).update(body);
    hasher.finalize()
}
