//! Cover slips, and what their QR codes say: which entry of a speakers' list the
//! sheets behind one are for, and in which language they are.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use super::{Id, ListEntry, SessionKey};
use crate::i18n::Tag;

/// Where every code of ours begins, so that codes on the sheets themselves,
/// such as a delegation's address, are not taken for one.
const PREFIX: &str = "PAPERSMART";

/// The address on a cover slip: `PAPERSMART:BODY/SESSION/ENTRY`, with `:LANG`
/// where the slip is for one language. Written in capitals, because a QR code
/// packs capitals, digits and `/:-` into five and a half bits each (ISO/IEC
/// 18004, alphanumeric mode), and fewer modules survive a worse scanner.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SlipCode {
    /// The session.
    pub session: SessionKey,
    /// The entry of one of its speakers' lists.
    pub entry: Id,
    /// The language of the sheets, where the slip says it.
    pub language: Option<Tag>,
}

/// A cover slip: the sheet that lies on top of a statement when it is scanned.
#[derive(Clone, Debug)]
pub struct Slip {
    /// What its code says.
    pub code: SlipCode,
    /// The entry's place on the list.
    pub order: u32,
    /// The entry.
    pub entry: ListEntry,
}

/// The paper that slips are printed on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// A slip on an A4 sheet.
    #[default]
    A4,
    /// A slip on an A5 sheet.
    A5,
    /// Two A5 slips on an A4 sheet, to be cut.
    A5Pairs,
}

impl Paper {
    /// Every paper.
    pub const ALL: [Self; 3] = [Self::A4, Self::A5, Self::A5Pairs];

    /// The paper as the command line calls it.
    #[must_use]
    pub fn keyword(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::A5 => "a5",
            Self::A5Pairs => "a5-pairs",
        }
    }

    /// The sheet, as CSS names it (Paged Media, `size`).
    #[must_use]
    pub fn page(self) -> &'static str {
        match self {
            Self::A4 => "A4",
            Self::A5 => "A5",
            Self::A5Pairs => "A4 landscape",
        }
    }

    /// How many slips are on a sheet.
    #[must_use]
    pub fn slips(self) -> usize {
        if self == Self::A5Pairs { 2 } else { 1 }
    }
}

/// A text that is no code of a cover slip.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("no code of a cover slip")]
pub struct NoSlipCode;

impl FromStr for SlipCode {
    type Err = NoSlipCode;

    fn from_str(text: &str) -> Result<Self, NoSlipCode> {
        let mut parts = text.trim().split(':');
        if !parts.next().is_some_and(|prefix| prefix.eq_ignore_ascii_case(PREFIX)) {
            return Err(NoSlipCode);
        }
        let place = parts.next().ok_or(NoSlipCode)?.to_ascii_lowercase();
        let (session, entry) = place.rsplit_once('/').ok_or(NoSlipCode)?;
        let language = parts.next().map(str::parse::<Tag>).transpose().map_err(|_| NoSlipCode)?;
        if parts.next().is_some() {
            return Err(NoSlipCode);
        }
        Ok(Self {
            session: session.parse().map_err(|_| NoSlipCode)?,
            entry: entry.parse().map_err(|_| NoSlipCode)?,
            language,
        })
    }
}

impl fmt::Display for SlipCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = format!("{}/{}", self.session, self.entry).to_ascii_uppercase();
        write!(f, "{PREFIX}:{place}")?;
        match &self.language {
            Some(tag) => write!(f, ":{}", tag.as_str().to_ascii_uppercase()),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_it_was_written() {
        for text in ["PAPERSMART:C1/68/E-12", "PAPERSMART:C1/68/E-12:FR", "PAPERSMART:X/1/Y:PT-BR"]
        {
            let code: SlipCode = text.parse().expect("a code");
            assert_eq!(code.to_string(), text);
        }
        let lower: SlipCode = "papersmart:c1/68/e-12:pt-br".parse().expect("a code");
        assert_eq!(lower.language.as_ref().map(Tag::as_str), Some("pt-BR"));
    }

    #[test]
    fn other_codes_are_not_ours() {
        for text in [
            "",
            "https://example.org/c1/68/e",
            "PAPERSMART:C1/68",
            "PAPERSMART:C1/68/E:FR:X",
            "PAPERSMART:C1/../E",
            "PAPERSMART:C1/68/E:!",
            "PAPERSMART:C1/68/7/E",
        ] {
            assert!(text.parse::<SlipCode>().is_err(), "{text}");
        }
    }
}
