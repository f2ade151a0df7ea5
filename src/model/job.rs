//! The code of a print job: five signs that can be said, typed and heard without
//! being mistaken for others.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Neither vowels, which would make words, nor signs that look like others. There
/// are twenty-three, a prime number: so one sign that is wrong, and two that changed
/// places, are always found.
const SIGNS: &[u8; 23] = b"23456789CDFGHJKMNPQRTWX";
/// How many signs say something; one more checks them.
const LENGTH: usize = 4;
/// Where the code stands in a QR code, before the signs.
const PREFIX: &str = "PRINT:";

/// The code of a print job.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct JobCode(String);

/// A text that is no such code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not the code of a print job")]
pub struct NoJobCode;

impl JobCode {
    /// The code of what these parts say: the same for the same parts, whenever and
    /// wherever it is asked for.
    #[must_use]
    pub fn of(parts: &[&str], round: usize) -> Self {
        let mut hasher = blake3::Hasher::new();
        for part in parts {
            hasher.update(blake3::hash(part.as_bytes()).as_bytes());
        }
        hasher.update(round.to_string().as_bytes());
        let hash = hasher.finalize();
        let signs = hash.as_bytes().chunks_exact(4).take(LENGTH).map(|four| {
            let number = four.iter().fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte));
            number % SIGNS.len()
        });
        let mut values: Vec<usize> = signs.collect();
        // What makes the weighted sum a multiple of their number.
        let weight = LENGTH + 1;
        let rest = sum(&values) % SIGNS.len();
        let check = (0..SIGNS.len()).find(|it| (rest + weight * it).is_multiple_of(SIGNS.len()));
        values.push(check.unwrap_or_default());
        Self(values.into_iter().map(|value| char::from(SIGNS[value])).collect())
    }

    /// What a QR code on a ticket says.
    #[must_use]
    pub fn scanned(&self) -> String {
        format!("{PREFIX}{}", self.0)
    }
}

fn sum(values: &[usize]) -> usize {
    values.iter().enumerate().map(|(at, value)| (at + 1) * value).sum()
}

impl fmt::Display for JobCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<JobCode> for String {
    fn from(code: JobCode) -> Self {
        code.0
    }
}

impl TryFrom<String> for JobCode {
    type Error = NoJobCode;

    fn try_from(text: String) -> Result<Self, NoJobCode> {
        text.parse()
    }
}

/// As it is typed or scanned: in any case, with hyphens or spaces.
impl FromStr for JobCode {
    type Err = NoJobCode;

    fn from_str(text: &str) -> Result<Self, NoJobCode> {
        let text = text.trim().to_ascii_uppercase();
        let text = text.strip_prefix(PREFIX).unwrap_or(&text);
        let signs = text.chars().filter(|sign| !matches!(sign, '-' | ' '));
        let value = |sign: char| SIGNS.iter().position(|own| char::from(*own) == sign);
        let values: Option<Vec<usize>> = signs.map(value).collect();
        let values =
            values.filter(|all| all.len() == LENGTH + 1 && sum(all).is_multiple_of(SIGNS.len()));
        let values = values.ok_or(NoJobCode)?;
        Ok(Self(values.into_iter().map(|value| char::from(SIGNS[value])).collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_the_same_for_the_same_and_another_for_others() {
        let code = JobCode::of(&["a", "b"], 0);
        assert_eq!(code, JobCode::of(&["a", "b"], 0));
        assert_ne!(code, JobCode::of(&["ab", ""], 0));
        assert_ne!(code, JobCode::of(&["a", "b"], 1));
        for typed in
            [code.to_string(), code.scanned(), format!(" {} ", code.scanned().to_lowercase())]
        {
            assert_eq!(typed.parse(), Ok(code.clone()), "{typed}");
        }
        let [a, b] = [0..2, 2..5].map(|part| code.to_string()[part].to_owned());
        assert_eq!(format!("{a}-{b}").parse(), Ok(code));
    }

    #[test]
    fn one_wrong_sign_and_two_that_changed_places_are_found() {
        for round in 0..50 {
            let code: Vec<char> = JobCode::of(&["x"], round).to_string().chars().collect();
            for at in 0..code.len() {
                for sign in SIGNS.iter().map(|sign| char::from(*sign)) {
                    let mut other = code.clone();
                    other[at] = sign;
                    let other: String = other.into_iter().collect();
                    let same = code[at] == sign;
                    assert_eq!(other.parse::<JobCode>().is_ok(), same, "{other}");
                }
                for with in at + 1..code.len() {
                    let mut other = code.clone();
                    other.swap(at, with);
                    let same = other == code;
                    let other: String = other.into_iter().collect();
                    assert_eq!(other.parse::<JobCode>().is_ok(), same, "{other}");
                }
            }
        }
    }
}
