//! Identifiers: assigned once by an editor, never changed, because addresses
//! are made from them; and the digests that files are known by.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// An identifier: lower-case ASCII letters, digits and hyphens, not starting
/// with a hyphen, of 1 to 64 characters; so a safe segment of a path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id(Arc<str>);

/// Why a text is not an identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum IdError {
    /// Empty, or longer than 64 characters.
    #[error("an identifier has 1 to 64 characters")]
    Length,
    /// A character other than `a-z`, `0-9` and `-`, or a hyphen at the start.
    #[error("an identifier has lower-case letters, digits and hyphens only")]
    Character,
}

impl Id {
    /// An identifier for what others know by a name: always the same, and
    /// another one for another name unless they differ in signs only and both
    /// could be symbols.
    #[must_use]
    pub fn made_of(name: &str) -> Self {
        if let Ok(id) = name.parse() {
            return id;
        }
        let mut slug = String::with_capacity(50);
        for character in name.chars() {
            match character.to_ascii_lowercase() {
                kept @ ('a'..='z' | '0'..='9') => slug.push(kept),
                _ if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
                _ => {}
            }
            if slug.len() == 50 {
                break;
            }
        }
        slug.truncate(slug.trim_end_matches('-').len());
        if name.len() <= 50 && !slug.is_empty() && name.parse::<super::Symbol>().is_ok() {
            return Self(slug.into());
        }
        Self::told_apart(&slug, name)
    }

    /// The same for a name whose identifier is another's already.
    #[must_use]
    pub fn told_apart(slug: &str, name: &str) -> Self {
        let hash = blake3::hash(name.as_bytes()).to_hex();
        let slug = slug.get(..50).unwrap_or(slug);
        let joint = if slug.is_empty() { "x" } else { slug };
        Self(format!("{joint}-{}", &hash[..8]).into())
    }

    /// The identifier as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Id {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        if text.is_empty() || text.len() > 64 {
            return Err(IdError::Length);
        }
        let fits = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
        if !text.bytes().all(fits) || text.starts_with('-') {
            return Err(IdError::Character);
        }
        Ok(Self(text.into()))
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The name of a session: `BODY/SESSION`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SessionKey {
    /// The body's id.
    pub body: Id,
    /// The session's id, unique within its body.
    pub session: Id,
}

impl FromStr for SessionKey {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let (body, session) = text.split_once('/').ok_or(IdError::Character)?;
        Ok(Self { body: body.parse()?, session: session.parse()? })
    }
}

impl fmt::Display for SessionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.body, self.session)
    }
}

/// A SHA-256 digest (FIPS 180-4).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Digest(pub [u8; 32]);

impl Digest {
    /// The digest of some bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        use sha2::Digest as _;
        Self(sha2::Sha256::digest(bytes).into())
    }
}

impl FromStr for Digest {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(());
        }
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
            let pair = std::str::from_utf8(pair).map_err(|_| ())?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| ())?;
        }
        Ok(Self(bytes))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Digest({self})")
    }
}
