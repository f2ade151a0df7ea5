//! A page as a scanner would see it: shades of grey.

/// A page in shades of grey, row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Gray {
    pub(super) width: usize,
    pub(super) height: usize,
    /// `width * height` of them; 0 is black.
    pub(super) pixels: Vec<u8>,
}

impl Gray {
    /// Half as wide and high, four pixels in one.
    pub(super) fn halved(&self) -> Self {
        let (width, height) = (self.width / 2, self.height / 2);
        let mut pixels = Vec::with_capacity(width * height);
        for pair in self.pixels.chunks_exact(self.width.max(1) * 2).take(height) {
            let (upper, lower) = pair.split_at(self.width);
            let four = upper.chunks_exact(2).zip(lower.chunks_exact(2));
            pixels.extend(four.map(|(upper, lower)| {
                let sum: u16 = upper.iter().chain(lower).map(|&one| u16::from(one)).sum();
                (sum / 4) as u8
            }));
        }
        Self { width, height, pixels }
    }

    /// Without speckles: each pixel the median of five.
    pub(super) fn smoothed(&self) -> Self {
        let mut pixels = self.pixels.clone();
        let width = self.width;
        for y in 1..self.height.saturating_sub(1) {
            for x in 1..width.saturating_sub(1) {
                let at = y * width + x;
                let mut five =
                    [at - width, at - 1, at, at + 1, at + width].map(|at| self.pixels[at]);
                five.sort_unstable();
                pixels[at] = five[2];
            }
        }
        Self { pixels, ..*self }
    }

    /// In black and white, divided where both shades are most alike in
    /// themselves (Otsu's threshold).
    pub(super) fn in_black_and_white(&self) -> Self {
        let mut counts = [0_u64; 256];
        for &pixel in &self.pixels {
            counts[usize::from(pixel)] += 1;
        }
        let shades = || counts.iter().zip(0_u64..);
        let all: u64 = self.pixels.len() as u64;
        let light: u64 = shades().map(|(count, shade)| count * shade).sum();
        let (mut below, mut dark, mut best) = (0, 0, (0.0, 127));
        for (count, shade) in shades() {
            below += count;
            dark += count * shade;
            if below == 0 || below == all {
                continue;
            }
            let (part, rest) = (below as f64, (all - below) as f64);
            let apart = dark as f64 / part - (light - dark) as f64 / rest;
            let between = part * rest * apart * apart;
            if between > best.0 {
                best = (between, shade as u8);
            }
        }
        let divide = |&pixel: &u8| if pixel <= best.1 { 0 } else { u8::MAX };
        Self { pixels: self.pixels.iter().map(divide).collect(), ..*self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gray(width: usize, pixels: &[u8]) -> Gray {
        Gray { width, height: pixels.len() / width, pixels: pixels.to_vec() }
    }

    #[test]
    fn a_page_is_halved_whatever_its_size() {
        let odd = gray(3, &[0, 4, 9, 8, 12, 9, 9, 9, 9]);
        assert_eq!(odd.halved(), gray(1, &[6]));
        assert_eq!(gray(1, &[7]).halved().pixels, Vec::<u8>::new());
    }

    #[test]
    fn a_speckle_goes_and_shades_become_two() {
        let page = gray(3, &[200, 200, 200, 200, 0, 200, 60, 60, 60]);
        assert_eq!(page.smoothed().pixels[4], 200);
        let divided = page.smoothed().in_black_and_white();
        assert_eq!(divided.pixels, [255, 255, 255, 255, 255, 255, 0, 0, 0]);
    }
}
