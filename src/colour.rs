//! Colours of sRGB, and how far one stands out on another (WCAG 2.2): bodies'
//! colours and the theme's are measured by one rule. It starts at [`Colour`].

use std::fmt;
use std::str::FromStr;

/// A colour of sRGB, written `#12304f`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

impl Colour {
    /// White, the ink on a body's colours.
    pub const WHITE: Self = Self([255; 3]);

    /// A colour as style sheets write it, `#abc` too; nothing where they name
    /// or compute it.
    #[must_use]
    pub fn from_css(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        if digits.chars().count() != 3 {
            return text.parse().ok();
        }
        let twice: String = digits.chars().flat_map(|digit| [digit, digit]).collect();
        format!("#{twice}").parse().ok()
    }

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
    fn style_sheets_may_write_a_digit_for_two() {
        assert_eq!(Colour::from_css("#1Af"), "#11aaff".parse().ok());
        assert_eq!(Colour::from_css("#12304f"), "#12304f".parse().ok());
        for text in ["", "#", "#ab", "#abg", "#äöü", "abc", "var(--ink)"] {
            assert_eq!(Colour::from_css(text), None, "{text}");
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
