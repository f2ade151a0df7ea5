//! Public keys, in minisign's format.

use std::fmt;

/// What a public key is called in few digits, as minisign shows it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId(u64);

impl KeyId {
    /// The id in the bytes of a key or of a signature.
    pub(super) fn of(bytes: &[u8]) -> Self {
        Self(bytes.iter().rev().fold(0, |id, byte| (id << 8) | u64::from(*byte)))
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016X}", self.0)
    }
}

impl fmt::Debug for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeyId({self})")
    }
}

/// Why a text is no key that can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// It is not in minisign's format.
    #[error("it is no key of minisign")]
    Illegible,
    /// It is a secret key where a public one is meant.
    #[error("it is a secret key, where the public one is meant")]
    Secret,
    /// It is a public key where the secret one is meant.
    #[error("it is a public key, where the secret one is meant")]
    Public,
    /// It has a password and none was given, or another one.
    #[error("its password is another one, or was not given")]
    Password,
}

/// How long the line of a public key and that of a secret one are.
const PUBLIC: usize = 56;
pub(super) const SECRET: usize = 212;

/// A public key.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicKey(pub(super) minisign::PublicKey);

impl PublicKey {
    /// The key of a text: its line alone, or a file with a comment above it.
    ///
    /// # Errors
    /// If it is none.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        let line = line(text)?;
        match line.len() {
            PUBLIC => {}
            SECRET => return Err(KeyError::Secret),
            _ => return Err(KeyError::Illegible),
        }
        let key = minisign::PublicKey::from_base64(line).map_err(|_| KeyError::Illegible)?;
        let plain = key.to_bytes().starts_with(b"Ed") && key.to_base64() == line;
        plain.then_some(Self(key)).ok_or(KeyError::Illegible)
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> KeyId {
        KeyId::of(self.0.keynum())
    }
}

/// Its line, as minisign's `-P` takes it.
impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.to_base64())
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({self})")
    }
}

/// The line of a key, below a comment or alone.
pub(super) fn line(text: &str) -> Result<&str, KeyError> {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let line = lines.find(|line| !line.starts_with("untrusted comment:"));
    match (line, lines.next()) {
        (Some(line), None) if line.is_ascii() => Ok(line),
        _ => Err(KeyError::Illegible),
    }
}
