//! What is remembered of a scope between builds, a scope being a session or
//! the site's own pages. The head says whether the scope must be planned; the
//! entries are its files.

use std::marker::PhantomData;
use std::sync::{Arc, OnceLock};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::search::Holding;
use super::state::State;
use crate::disclosure::Validity;
use crate::link::{Parts, SessionDigest};
use crate::model::{FamilyPrint, Register, SessionKey};
use crate::publish::{Entry, Stage, Staged, WriteError};
use crate::source::Inputs;

/// Version of the ledger's format; another one is as good as none.
const FORMAT: u32 = 16;

/// What decides whether a scope is planned again.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Head {
    /// Hash of everything the plan was made from.
    pub(super) fingerprint: [u8; 32],
    /// When the plan is right.
    pub(super) valid: Validity,
    /// Other sessions whose agendas the plan depends on.
    pub(super) references: Vec<SessionKey>,
    /// The session's digest for the link room; none for the site.
    pub(super) digest: KeptDigest,
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
    /// The scope's manifest, in its parts.
    pub(super) manifests: Vec<Entry>,
    /// How many files it has with these, and how many pages.
    pub(super) counts: (usize, usize),
}

impl Head {
    /// A head to be completed.
    pub(super) fn new(fingerprint: [u8; 32], valid: Validity) -> Self {
        let (references, digest, manifests) = (Vec::new(), KeptDigest::default(), Vec::new());
        let (parts, holding) = (Parts::default(), Holding::default());
        let (families, elsewhere, showing) = (Vec::new(), [0; 16], Vec::new());
        let (targets, counts) = (Vec::new(), (0, 0));
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
            manifests,
            counts,
        }
    }
}

/// A session's digest, encoded; and decoded once it is asked for, so that a process
/// that watches decodes it once.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct KeptDigest {
    encoded: Vec<u8>,
    #[serde(skip)]
    decoded: OnceLock<Option<Arc<SessionDigest>>>,
}

impl KeptDigest {
    /// Of a session.
    pub(super) fn of(digest: &SessionDigest) -> Self {
        let encoded = postcard::to_stdvec(digest).unwrap_or_default();
        Self { encoded, decoded: OnceLock::new() }
    }

    /// What it is.
    pub(super) fn get(&self) -> Option<&SessionDigest> {
        let decode = || postcard::from_bytes(&self.encoded).ok().map(Arc::new);
        self.decoded.get_or_init(decode).as_deref()
    }
}

/// A scope's ledger but for its head, until what it tells of is in place.
#[derive(Debug)]
pub(super) struct Ledger {
    pub(super) entries: Waiting<Vec<Entry>>,
    /// A session's register, for other sessions.
    pub(super) register: Option<Waiting<Register>>,
}

/// Something to be remembered that waits in the staging folder: of an archive it
/// would fill the memory.
#[derive(Debug)]
pub(super) struct Waiting<T> {
    staged: Staged,
    of: PhantomData<T>,
}

impl<T: Serialize + DeserializeOwned> Waiting<T> {
    /// Has something wait.
    pub(super) fn put(stage: &Stage, value: &T) -> Result<Self, WriteError> {
        let (staged, _) = stage.put(&encoded(value))?;
        Ok(Self { staged, of: PhantomData })
    }

    /// What it is.
    pub(super) fn read(&self) -> Option<T> {
        decoded(&self.staged.read()?)
    }
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
pub(super) fn write(
    state: &State,
    scope: &str,
    head: &Head,
    ledger: Ledger,
) -> Result<(), WriteError> {
    state.keep(&format!("{scope}.files"), ledger.entries.staged)?;
    if let Some(register) = ledger.register {
        state.keep(&format!("{scope}.register"), register.staged)?;
    }
    state.write(&format!("{scope}.head"), &encoded(head))
}

/// Forgets a scope.
pub(super) fn forget(state: &State, scope: &str) {
    for part in ["head", "files", "register", "inputs"] {
        state.remove(&format!("{scope}.{part}"));
    }
}

/// Writes what is remembered of a scope's input files.
pub(super) fn write_inputs(
    state: &State,
    scope: &str,
    inputs: Waiting<Inputs>,
) -> Result<(), WriteError> {
    state.keep(&format!("{scope}.inputs"), inputs.staged)
}

fn decode<T: DeserializeOwned>(state: &State, name: &str) -> Option<T> {
    decoded(&state.read(name)?)
}

fn decoded<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    // A digest in front tells a damaged file, which is as good as none.
    let (digest, body) = bytes.split_at_checked(32)?;
    if seal(body).as_bytes() != digest {
        return None;
    }
    postcard::from_bytes(body).ok()
}

fn encoded(value: &impl Serialize) -> Vec<u8> {
    let body = postcard::to_stdvec(value).unwrap_or_default();
    let mut bytes = seal(&body).as_bytes().to_vec();
    bytes.extend(body);
    bytes
}

/// The digest of a part, in this format.
fn seal(body: &[u8]) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&FORMAT.to_le_bytes()).update(body);
    hasher.finalize()
}
