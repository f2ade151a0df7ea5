//! Whom a reader trusts, and what that makes of a release and its signature.

use super::{KeyId, PublicKey};

/// The line above a signature, which nobody signs: so it has to be this one, as
/// minisign writes it, and no byte of the file can be another.
pub(super) const COMMENT: &str = "signature from minisign secret key";

/// How large the file of a signature may be.
pub const SIGNATURE_LIMIT: usize = 4096;

/// The keys that somebody trusts; several while one follows another.
#[derive(Clone, Debug, Default)]
pub struct Trust(Vec<PublicKey>);

/// Whose a release is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// A key that is trusted signed it.
    Signed(KeyId),
    /// It claims to be signed by this one, and no key is trusted.
    Unchecked(KeyId),
    /// It is not signed, and no key is trusted.
    Unsigned,
    /// It must not be believed.
    Refused(Refusal),
}

/// Why a release must not be believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Keys are trusted, and it is not signed.
    Unsigned,
    /// The signature is of this key, which is not trusted.
    UnknownKey(KeyId),
    /// The signature is of other bytes, or was altered.
    Forged,
    /// The signature's file makes no sense.
    Illegible,
}

impl Trust {
    /// Trust in these keys.
    #[must_use]
    pub fn of(keys: Vec<PublicKey>) -> Self {
        Self(keys)
    }

    /// Whether no key is trusted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a key is one of them.
    #[must_use]
    pub fn holds(&self, key: &PublicKey) -> bool {
        self.0.contains(key)
    }

    /// Whose a release is, by the bytes of its file and of its signature's.
    #[must_use]
    pub fn judge(&self, release: &[u8], signature: Option<&[u8]>) -> Standing {
        let Some(signature) = signature else {
            let trusts = Standing::Refused(Refusal::Unsigned);
            return if self.is_empty() { Standing::Unsigned } else { trusts };
        };
        let Some(signature) = read(signature) else {
            return Standing::Refused(Refusal::Illegible);
        };
        let id = KeyId::of(signature.keynum());
        if self.is_empty() {
            return Standing::Unchecked(id);
        }
        let Some(key) = self.0.iter().find(|key| key.id() == id) else {
            return Standing::Refused(Refusal::UnknownKey(id));
        };
        let bytes = std::io::Cursor::new(release);
        match minisign::verify(&key.0, &signature, bytes, true, false, false) {
            Ok(()) => Standing::Signed(id),
            Err(_) => Standing::Refused(Refusal::Forged),
        }
    }
}

impl Standing {
    /// Whether the release can be taken for what it says it is, by somebody who
    /// trusts these keys, or none.
    #[must_use]
    pub fn is_accepted(&self) -> bool {
        !matches!(self, Self::Refused(_))
    }
}

/// A signature in the one way in which it is written. Lengths are looked at
/// before the library takes parts out of it.
fn read(bytes: &[u8]) -> Option<minisign::SignatureBox> {
    let text = std::str::from_utf8(bytes).ok().filter(|text| text.len() <= SIGNATURE_LIMIT)?;
    let lines: Vec<&str> = text.lines().collect();
    let [comment, own, said, whole] = lines.as_slice() else { return None };
    let shaped = comment.strip_prefix("untrusted comment: ") == Some(COMMENT)
        && (own.len(), whole.len()) == (100, 88)
        && own.is_ascii()
        && whole.is_ascii()
        && said.starts_with("trusted comment: ");
    if !shaped {
        return None;
    }
    let signature = minisign::SignatureBox::from_string(text).ok()?;
    (signature.is_prehashed() && signature.to_string() == text).then_some(signature)
}
