//! How long a disclosed session stays true.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The stretch of time in which a plan made from unchanged files stays right:
/// from `from` up to, but not including, `until`. Nothing means for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Validity {
    from: Option<Timestamp>,
    until: Option<Timestamp>,
}

impl Validity {
    /// Right at any moment.
    #[must_use]
    pub const fn always() -> Self {
        Self { from: None, until: None }
    }

    /// Whether `instant` has come by `now`; narrows the stretch by it.
    pub fn reached(&mut self, instant: Timestamp, now: Timestamp) -> bool {
        let reached = instant <= now;
        if reached {
            self.from = self.from.max(Some(instant));
        } else {
            self.until = Some(self.until.map_or(instant, |until| until.min(instant)));
        }
        reached
    }

    /// Whether a moment lies in the stretch.
    #[must_use]
    pub fn covers(&self, now: Timestamp) -> bool {
        self.from.is_none_or(|from| from <= now) && self.until.is_none_or(|until| now < until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn narrows_on_both_sides() {
        let at = |second| Timestamp::from_second(second).unwrap();
        let mut valid = Validity::always();
        assert!(valid.reached(at(10), at(15)));
        assert!(valid.reached(at(5), at(15)));
        assert!(!valid.reached(at(30), at(15)));
        assert!(!valid.reached(at(20), at(15)));
        let covered: Vec<i64> = (0..40).filter(|&s| valid.covers(at(s))).collect();
        assert_eq!(covered, (10..20).collect::<Vec<_>>());
    }
}
