//! Document symbols.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A document symbol such as `A/68/123` or `NPT/CONF.2026/PC.III/WP.12/Rev.1`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Symbol(String);

/// Why a text is not a symbol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a symbol is printable text of 1 to 100 characters with a slash in it")]
pub struct SymbolError;

impl Symbol {
    /// The symbol as printed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The segment of an address that stands for it: lower case, with hyphens
    /// for slashes and spaces.
    #[must_use]
    pub fn slug(&self) -> String {
        self.0.to_lowercase().replace(['/', ' '], "-")
    }
}

impl Symbol {
    /// The relation that its last suffix says, and to which symbol.
    #[must_use]
    pub fn implied_relation(&self) -> Option<(super::RelationKind, Symbol)> {
        None
    }
}

impl FromStr for Symbol {
    type Err = SymbolError;

    fn from_str(text: &str) -> Result<Self, SymbolError> {
        let printable = !text.chars().any(char::is_control) && text.trim() == text;
        if text.is_empty() || text.len() > 100 || !printable || !text.contains('/') {
            return Err(SymbolError);
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
