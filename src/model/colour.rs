//! The colours that a body may give its pages, and how far they stand out.

use std::fmt;
use std::str::FromStr;

/// A colour of sRGB, written `#12304f`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

impl Colour {
    /// White, the ink on a body's colours.
    pub const WHITE: Self = Self([255; 3]);

    /// The contrast with another colour, from 1 to 21 (WCAG 2.2).
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|channel| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

impl FromStr for Colour {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let digits = text.strip_prefix('#').ok_or(())?;
        let whole = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        let value = u32::from_str_radix(digits, 16).ok().filter(|_| whole).ok_or(())?;
        let [_, red, green, blue] = value.to_be_bytes();
        Ok(Self([red, green, blue]))
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// What the band on top of a body's pages is filled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colours {
    /// Where the device is set to light.
    pub light: Colour,
    /// Where it is set to dark.
    pub dark: Colour,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

    use super::*;

    #[test]
    fn a_colour_is_written_in_one_way() {
        assert_eq!("#12304F".parse::<Colour>().unwrap().to_string(), "#12304f");
        for text in ["", "12304f", "#123", "#12304g", "#+2304f", "#12304f0", "navy"] {
            assert_eq!(text.parse::<Colour>(), Err(()), "{text}");
        }
    }

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        let contrast = |text: &str| Colour::WHITE.contrast(text.parse().unwrap());
        assert!((contrast("#000000") - 21.0).abs() < 1e-9);
        assert!((contrast("#ffffff") - 1.0).abs() < 1e-9);
        assert!((contrast("#767676") - 4.54).abs() < 0.01);
        assert!((contrast("#595959") - 7.0).abs() < 0.01);
    }
}
