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
    /// Whether nothing on it can be told from the paper.
    pub(super) fn is_blank(&self) -> bool {
        let light = self.pixels.iter().max().copied().unwrap_or_default();
        self.pixels.iter().all(|&dot| light - dot < 16)
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

    /// With its edges drawn out: how far each pixel is from those around it
    /// counts four times.
    pub(super) fn sharpened(&self) -> Self {
        let around = self.spread().turned().spread().turned();
        let draw_out = |(&own, &around): (&u8, &u8)| {
            let (own, around) = (i32::from(own), i32::from(around));
            (own + 3 * (own - around)).clamp(0, 255) as u8
        };
        Self { pixels: self.pixels.iter().zip(&around.pixels).map(draw_out).collect(), ..*self }
    }

    /// Each pixel the mean of those beside it in its row.
    fn spread(&self) -> Self {
        const REACH: usize = 4;
        let mut pixels = Vec::with_capacity(self.pixels.len());
        for row in self.pixels.chunks_exact(self.width.max(1)) {
            let mut sum: u32 = row.iter().take(REACH).map(|&one| u32::from(one)).sum();
            let mut count = row.len().min(REACH) as u32;
            for at in 0..row.len() {
                if let Some(&enters) = row.get(at + REACH) {
                    sum += u32::from(enters);
                    count += 1;
                }
                if let Some(&leaves) = at.checked_sub(REACH + 1).and_then(|at| row.get(at)) {
                    sum -= u32::from(leaves);
                    count -= 1;
                }
                pixels.push((sum / count) as u8);
            }
        }
        Self { pixels, ..*self }
    }

    /// Turned by a quarter, clockwise.
    pub(super) fn turned_clockwise(&self) -> Self {
        let mut turned = self.turned();
        turned.pixels.chunks_exact_mut(turned.width.max(1)).for_each(<[u8]>::reverse);
        turned
    }

    /// Rows as columns.
    fn turned(&self) -> Self {
        let mut pixels = Vec::with_capacity(self.pixels.len());
        for x in 0..self.width {
            pixels.extend(self.pixels.iter().skip(x).step_by(self.width));
        }
        Self { width: self.height, height: self.width, pixels }
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
    fn an_edge_is_drawn_out_and_the_rest_stays() {
        let row = [[80_u8; 10], [120; 10]].concat();
        let page = gray(20, &[row.clone(), row.clone(), row].concat());
        assert_eq!(page.turned().turned(), page);
        assert_eq!(gray(2, &[1, 2, 3, 4]).turned_clockwise(), gray(2, &[3, 1, 4, 2]));
        let sharp = page.sharpened();
        assert_eq!((sharp.pixels[22], sharp.pixels[37]), (80, 120));
        assert!(sharp.pixels[29] < 50 && sharp.pixels[30] > 150, "{:?}", sharp.pixels);
    }

    #[test]
    fn a_speckle_goes_and_shades_become_two() {
        let page = gray(3, &[200, 200, 200, 200, 0, 200, 60, 60, 60]);
        assert_eq!(page.smoothed().pixels[4], 200);
        let divided = page.smoothed().in_black_and_white();
        assert_eq!(divided.pixels, [255, 255, 255, 255, 255, 255, 0, 0, 0]);
    }
}
