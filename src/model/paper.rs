//! How much paper a session would have used, had its statements been handed out on it.

use serde::{Deserialize, Serialize};

/// What paper distribution would have taken, by the figures of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperDistribution {
    /// Copies of each statement.
    pub copies: u32,
    /// Pages of a statement.
    pub pages: u32,
    /// Whether copies are printed on both sides.
    pub both_sides: bool,
}

impl PaperDistribution {
    /// Sheets of one copy.
    #[must_use]
    pub fn sheets_each(self) -> u32 {
        if self.both_sides { self.pages.div_ceil(2) } else { self.pages }
    }

    /// Pages of so many statements, in all copies.
    #[must_use]
    pub fn pages(self, statements: u64) -> u64 {
        product(statements, self.pages, self.copies)
    }

    /// Sheets of so many statements, in all copies.
    #[must_use]
    pub fn sheets(self, statements: u64) -> u64 {
        product(statements, self.sheets_each(), self.copies)
    }
}

fn product(statements: u64, each: u32, copies: u32) -> u64 {
    statements.saturating_mul(u64::from(each)).saturating_mul(u64::from(copies))
}

#[cfg(test)]
mod tests {
    use super::PaperDistribution;

    /// A/68/123 has 2,604 statements of 3 pages in 350 copies, and "nearly 2 million"
    /// sheets: that is so only if they are printed on both sides.
    #[test]
    fn the_figures_of_the_report_fit_printing_on_both_sides() {
        let report = PaperDistribution { copies: 350, pages: 3, both_sides: true };
        assert_eq!(report.pages(2_604), 2_734_200);
        assert_eq!(report.sheets(2_604), 1_822_800);
        let one_side = PaperDistribution { both_sides: false, ..report };
        assert_eq!(one_side.sheets(2_604), 2_734_200);
    }

    #[test]
    fn figures_that_nobody_can_mean_do_not_wrap() {
        let most = PaperDistribution { copies: u32::MAX, pages: u32::MAX, both_sides: true };
        assert_eq!(most.sheets(u64::MAX), u64::MAX);
    }
}
