//! For whom a file is sealed, and with what it is opened: the keys of age, in
//! files of age's own form.

use std::collections::BTreeMap;
use std::path::Path;

use age::x25519::{Identity, Recipient};

use super::SealError;
use crate::source::World;

/// Those who can open a file; at least one.
pub struct Recipients(Vec<Recipient>);

/// The keys that somebody has; at least one.
pub struct Keys(Vec<Identity>);

impl Recipients {
    /// The recipients that are named (`age1…`), and those of a file: one a
    /// line, with empty lines and comments behind `#`.
    ///
    /// # Errors
    /// If one of them is none, or there are none.
    pub fn of(named: &[String], file: Option<&Path>) -> Result<Self, SealError> {
        let mut recipients = BTreeMap::new();
        for text in named {
            let recipient = text.trim().parse::<Recipient>();
            let recipient = recipient.map_err(|_| SealError::NoRecipient(discreet(text)))?;
            recipients.insert(recipient.to_string(), recipient);
        }
        if let Some(file) = file {
            for (number, line) in lines(file)? {
                let place = || SealError::NoRecipient(format!("{}:{number}", file.display()));
                let recipient = line.parse::<Recipient>().map_err(|_| place())?;
                recipients.insert(recipient.to_string(), recipient);
            }
        }
        let recipients: Vec<Recipient> = recipients.into_values().collect();
        if recipients.is_empty() { Err(SealError::NoRecipients) } else { Ok(Self(recipients)) }
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.len()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &dyn age::Recipient> {
        self.0.iter().map(|recipient| recipient as &dyn age::Recipient)
    }
}

impl Keys {
    /// The keys of a file, as `age-keygen` writes it.
    ///
    /// # Errors
    /// If there is none in it, or something else.
    pub fn of(file: &Path) -> Result<Self, SealError> {
        let keys = lines(file)?.into_iter().map(|(_, line)| line.parse::<Identity>().ok());
        let keys = keys.collect::<Option<Vec<Identity>>>().filter(|keys| !keys.is_empty());
        keys.map(Self).ok_or_else(|| SealError::NoKey(file.to_owned()))
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &dyn age::Identity> {
        self.0.iter().map(|identity| identity as &dyn age::Identity)
    }
}

/// The lines of a file that say something, with their numbers.
fn lines(file: &Path) -> Result<Vec<(usize, String)>, SealError> {
    let text = World::open(file).and_then(std::io::read_to_string);
    let text = text.map_err(|error| SealError::Read { path: file.display().to_string(), error })?;
    let lines = text.lines().map(str::trim).zip(1..).map(|(line, number)| (number, line));
    let telling = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    Ok(telling.map(|(number, line)| (number, line.to_owned())).collect())
}

/// What was named, unless it is a secret that a log must not keep.
fn discreet(text: &str) -> String {
    const SECRET: &str = "AGE-SECRET-KEY-";
    let upper = text.trim().to_ascii_uppercase();
    if upper.starts_with(SECRET) { format!("{SECRET}…") } else { text.to_owned() }
}
