//! Choices that look arbitrary and never change: they follow from a digest of
//! the statement's id and of what is being chosen.

use sha2::{Digest as _, Sha256};

/// Where all choices about one statement come from.
pub(crate) struct Seed<'a>(pub(crate) &'a str);

impl Seed<'_> {
    /// A number that depends on the id and on the purpose only.
    pub(crate) fn number(&self, purpose: &str) -> u64 {
        let digest = Sha256::digest(format!("{}/{purpose}", self.0));
        digest.iter().take(8).fold(0, |sum, byte| sum << 8 | u64::from(*byte))
    }

    /// A number below `limit`, which is not zero.
    pub(crate) fn below(&self, purpose: &str, limit: usize) -> usize {
        usize::try_from(self.number(purpose) % limit.max(1) as u64).unwrap_or(0)
    }

    /// True once in `times`.
    pub(crate) fn once_in(&self, times: usize, purpose: &str) -> bool {
        self.below(purpose, times) == 0
    }
}
