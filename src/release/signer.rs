//! Signing releases, with a secret key in minisign's format.

use std::path::Path;

use super::key::{self, SECRET};
use super::trust::COMMENT;
use super::{KeyError, PublicKey, Release};
use crate::publish::{PrivateFile, WriteError};

/// The variable of the environment that holds the secret key, as its file does.
pub const SIGNING_KEY: &str = "PAPERSMART_SIGNING_KEY";

/// The variable that holds the password of the key, where it has one.
pub const SIGNING_PASSWORD: &str = "PAPERSMART_SIGNING_PASSWORD";

/// Who signs. It says nothing of the key but its public half.
pub struct Signer {
    secret: minisign::SecretKey,
    public: PublicKey,
}

impl std::fmt::Debug for Signer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Signer({})", self.public.id())
    }
}

impl Signer {
    /// Whoever the environment names; nobody where the variable is not set, or
    /// empty, as secrets are where a service withholds them.
    ///
    /// # Errors
    /// If what it holds is no secret key, or the password is another one.
    pub fn from_environment() -> Result<Option<Self>, KeyError> {
        let set = |name| std::env::var(name).ok().filter(|value: &String| !value.is_empty());
        let signer = |text: String| Self::parse(&text, set(SIGNING_PASSWORD));
        set(SIGNING_KEY).map(signer).transpose()
    }

    /// Whoever a secret key belongs to: its file's text, or its line alone.
    ///
    /// # Errors
    /// If it is none, or the password is another one.
    pub fn parse(text: &str, password: Option<String>) -> Result<Self, KeyError> {
        let line = key::line(text)?;
        if PublicKey::parse(line).is_ok() {
            return Err(KeyError::Public);
        }
        if line.len() != SECRET {
            return Err(KeyError::Illegible);
        }
        let boxed = || minisign::SecretKeyBox::from(format!("untrusted comment: \n{line}\n"));
        // After the algorithm of the key comes that of its password, or zeroes.
        let secret = match (line.as_bytes().starts_with(b"RWQA"), password) {
            (true, _) => match boxed().into_unencrypted_secret_key() {
                Ok(secret) => secret,
                Err(_) => bare(line).ok_or(KeyError::Illegible)?,
            },
            // Without one the library would ask, and nobody may be there.
            (false, None) => return Err(KeyError::Password),
            (false, password) => {
                boxed().into_secret_key(password).map_err(|_| KeyError::Password)?
            }
        };
        let public = minisign::PublicKey::from_secret_key(&secret);
        Ok(Self { secret, public: PublicKey(public.map_err(|_| KeyError::Illegible)?) })
    }

    /// Somebody new, and the text of the secret key's file: the one place where
    /// chance is wanted.
    ///
    /// # Errors
    /// If the system has no chance to give.
    pub fn create(password: Option<String>) -> std::io::Result<(Self, String)> {
        let failed = |error: minisign::PError| std::io::Error::other(error.to_string());
        let comment = if password.is_some() { "encrypted secret key" } else { "secret key" };
        let pair = match &password {
            Some(password) => minisign::KeyPair::generate_encrypted_keypair(Some(password.clone())),
            None => minisign::KeyPair::generate_unencrypted_keypair(),
        }
        .map_err(failed)?;
        let text = pair.sk.to_box(Some(&format!("papersmart {comment}"))).map_err(failed)?;
        let text = text.into_string();
        let signer = Self::parse(&text, password);
        Ok((signer.map_err(std::io::Error::other)?, text))
    }

    /// Writes the text of a secret key where nothing stands, for its owner alone.
    ///
    /// # Errors
    /// If something stands there, or what the file system says.
    pub fn keep(path: &Path, text: &str) -> Result<(), WriteError> {
        if path.symlink_metadata().is_ok() {
            return Err(WriteError::at(path)(std::io::ErrorKind::AlreadyExists.into()));
        }
        let mut file = PrivateFile::create(path)?;
        std::io::Write::write_all(&mut file, text.as_bytes()).map_err(WriteError::at(path))?;
        file.put()
    }

    /// The public half of the key.
    #[must_use]
    pub fn public(&self) -> &PublicKey {
        &self.public
    }

    /// The bytes of the signature's file.
    ///
    /// # Errors
    /// If the system has no chance to give, which signing is blinded with.
    pub fn sign(&self, release: &Release) -> std::io::Result<Vec<u8>> {
        let said = format!("release {} of {}", release.sequence, release.published);
        let bytes = release.to_bytes();
        let own = Some(&self.public.0);
        minisign::sign(own, &self.secret, bytes.as_slice(), Some(&said), Some(COMMENT))
            .map(|signature| signature.to_bytes())
            .map_err(|error| std::io::Error::other(error.to_string()))
    }
}

/// The secret key of a line that has zeroes where the library wants a checksum,
/// as minisign writes one without a password.
fn bare(line: &str) -> Option<minisign::SecretKey> {
    use ct_codecs::{Base64, Decoder as _};
    let bytes = Base64::decode_to_vec(line, None).ok()?;
    let unchecked = bytes.iter().rev().take(32).all(|byte| *byte == 0);
    let secret = minisign::SecretKey::from_bytes(&bytes).ok()?;
    (unchecked && bytes.starts_with(b"Ed")).then_some(secret)
}
