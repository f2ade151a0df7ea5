//! QR codes (ISO/IEC 18004): a text to modules, and modules to the outline that
//! an SVG draws. Start at [`QrCode::of`].

use std::fmt::Write as _;

use qrcodegen::{QrCode as Modules, QrCodeEcc};
use thiserror::Error;

/// The light modules that a reader needs around a code.
pub const QUIET_ZONE: usize = 4;

/// A code that can still be read where three tenths of it are lost (level H):
/// codes hang on walls, and are stamped, folded and copied.
#[derive(Clone)]
pub struct QrCode(Modules);

/// A text that does not fit into any code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("too long for a QR code")]
pub struct TooLong;

impl QrCode {
    /// The smallest code that says a text; capitals, digits and `$%*+-./:`
    /// alone make a smaller one.
    ///
    /// # Errors
    /// If it is too long.
    pub fn of(text: &str) -> Result<Self, TooLong> {
        Modules::encode_text(text, QrCodeEcc::High).map(Self).map_err(|_| TooLong)
    }

    /// How many modules wide and high it is, quiet zone and all.
    #[must_use]
    pub fn side(&self) -> usize {
        usize::try_from(self.0.size()).unwrap_or_default() + 2 * QUIET_ZONE
    }

    /// Whether a module is dark; the first is in the corner of the quiet zone.
    #[must_use]
    pub fn is_dark(&self, column: usize, row: usize) -> bool {
        let within = |at: usize| i32::try_from(at.checked_sub(QUIET_ZONE)?).ok();
        let (column, row) = (within(column), within(row));
        column.zip(row).is_some_and(|(column, row)| self.0.get_module(column, row))
    }

    /// Its dark modules as the `d` of an SVG's path, in a square of
    /// [`side`](Self::side): one rectangle a run, so that no seam shows.
    #[must_use]
    pub fn outline(&self) -> String {
        let mut path = String::new();
        for row in 0..self.side() {
            let mut column = 0;
            while column < self.side() {
                let run = (column..self.side()).take_while(|&at| self.is_dark(at, row)).count();
                if run > 0 {
                    // Writing to a string cannot fail.
                    let _ = write!(path, "M{column} {row}h{run}v1h-{run}z");
                }
                column += run + 1;
            }
        }
        path
    }

    /// Its modules for a terminal, two rows a line: dark ones are drawn.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let pair = |row: usize| {
            let signs = (0..self.side()).map(|column| {
                match (self.is_dark(column, row), self.is_dark(column, row + 1)) {
                    (true, true) => '█',
                    (true, false) => '▀',
                    (false, true) => '▄',
                    (false, false) => ' ',
                }
            });
            signs.collect()
        };
        (0..self.side()).step_by(2).map(pair).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_make_a_smaller_code() {
        let capitals = QrCode::of("PAPERSMART:COUNCIL/SECOND/P2-CEDAR:FR").expect("a code");
        let small = QrCode::of("papersmart:council/second/p2-cedar:fr").expect("a code");
        assert!(capitals.side() < small.side());
    }

    #[test]
    fn an_outline_covers_the_dark_modules_and_no_others() {
        let code = QrCode::of("PAPERSMART:X/1/Y").expect("a code");
        let number = |text: &str| text.parse::<usize>().expect("a number");
        let mut drawn = std::collections::BTreeSet::new();
        for run in code.outline().split('M').skip(1) {
            let (column, rest) = run.split_once(' ').expect("a column");
            let (row, rest) = rest.split_once('h').expect("a row");
            let (length, _) = rest.split_once('v').expect("a run");
            let (column, row) = (number(column), number(row));
            drawn.extend((column..column + number(length)).map(|column| (column, row)));
        }
        let all = (0..code.side()).flat_map(|row| (0..code.side()).map(move |at| (at, row)));
        assert!(all.clone().all(|(at, row)| code.is_dark(at, row) == drawn.contains(&(at, row))));
        let quiet = |at: usize| at < QUIET_ZONE || at >= code.side() - QUIET_ZONE;
        assert!(drawn.iter().all(|&(at, row)| !quiet(at) && !quiet(row)));
    }

    #[test]
    fn a_terminal_shows_the_dark_modules_and_no_others() {
        let code = QrCode::of("HTTP://192.0.2.7:8080/").expect("a code");
        let lines = code.lines();
        assert_eq!(lines.len(), code.side().div_ceil(2));
        for (at, line) in lines.iter().enumerate() {
            assert_eq!(line.chars().count(), code.side());
            for (column, sign) in line.chars().enumerate() {
                let [upper, lower] = [2 * at, 2 * at + 1].map(|row| code.is_dark(column, row));
                assert_eq!((upper, lower), (matches!(sign, '█' | '▀'), matches!(sign, '█' | '▄')));
            }
        }
    }

    #[test]
    fn what_fits_into_no_code_is_refused() {
        assert_eq!(QrCode::of(&"x".repeat(1_274)).err(), Some(TooLong));
    }
}
