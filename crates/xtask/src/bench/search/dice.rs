//! Numbers that look thrown and are the same every time: many of them, quickly.

use crate::sample::seed::Seed;

/// A sequence of numbers.
pub(super) struct Dice(u64);

impl Dice {
    /// The sequence of a name.
    pub(super) fn of(name: &str, purpose: &str) -> Self {
        Self(Seed(name).number(purpose) | 1)
    }

    /// The next number (xorshift, as Marsaglia describes it).
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number below `limit`, which is not zero.
    pub(super) fn below(&mut self, limit: usize) -> usize {
        (self.next() >> 16) as usize % limit.max(1)
    }

    /// A number from zero up to one.
    pub(super) fn part(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// One of several.
    pub(super) fn choose<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        from.get(self.below(from.len()))
    }
}
