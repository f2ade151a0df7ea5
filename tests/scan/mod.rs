//! QR codes as they are on paper: seen by a telephone, blurred, blotted and worn.
//! Start at [`Scan`].

use std::collections::{BTreeMap, BTreeSet};

use papersmart::qr::QUIET_ZONE;

/// A code as it is on paper: grey pixels, dark is 0.
#[derive(Clone)]
pub(crate) struct Scan {
    side: usize,
    pixels: Vec<u8>,
}

/// Pixels a module: about those of a telephone that is held over a sheet.
pub(crate) const SCALE: usize = 6;

impl Scan {
    pub(crate) fn of(modules: usize, is_dark: impl Fn(usize, usize) -> bool) -> Self {
        let side = modules * SCALE;
        let pixel = |at: usize| is_dark(at % side / SCALE, at / side / SCALE);
        let pixels = (0..side * side).map(|at| if pixel(at) { 0 } else { 255 }).collect();
        Self { side, pixels }
    }

    /// A code as an SVG draws it: the text from the `viewBox` to the outline.
    pub(crate) fn drawn(svg: &str) -> Self {
        let view = svg.to_ascii_lowercase().find("viewbox=\"0 0 ").unwrap() + 13;
        let side: usize = svg[view..].split(' ').next().unwrap().parse().unwrap();
        let outlines = svg.split("d=\"M").skip(1).map(|path| path.split('"').next().unwrap());
        // The ground is one rectangle.
        let outline = outlines.max_by_key(|outline| outline.len()).unwrap();
        let mut dark = BTreeSet::new();
        for run in outline.split('M') {
            let parts: Vec<usize> =
                run.split([' ', 'h', 'v']).take(3).map(|part| part.parse().unwrap()).collect();
            dark.extend((parts[0]..parts[0] + parts[2]).map(|column| (column, parts[1])));
        }
        Self::of(side, |column, row| dark.contains(&(column, row)))
    }

    /// Each pixel the mean of those around it.
    pub(crate) fn blurred(&self, radius: usize) -> Self {
        let near = |at: usize| at.saturating_sub(radius)..(at + radius + 1).min(self.side);
        let mean = |at: usize| {
            let (column, row) = (at % self.side, at / self.side);
            let all = near(row).flat_map(|row| near(column).map(move |at| row * self.side + at));
            let (sum, count) = all
                .fold((0, 0), |(sum, count), at| (sum + usize::from(self.pixels[at]), count + 1));
            u8::try_from(sum / count).unwrap()
        };
        Self { pixels: (0..self.pixels.len()).map(mean).collect(), ..*self }
    }

    /// With a white blot over a share of the code, square and in its middle.
    pub(crate) fn blotted(&self, share: f64) -> Self {
        let code = (self.side - 2 * QUIET_ZONE * SCALE) as f64;
        let blot = code * share.sqrt();
        let within = |at: usize| (at as f64 + 0.5 - self.side as f64 / 2.0).abs() < blot / 2.0;
        self.with(|column, row| within(column) && within(row), |_| 255)
    }

    /// With a share of its codewords lost: each of so many has its modules turned into
    /// their opposite. Which one moves on, lest all are of one block.
    pub(crate) fn worn(&self, text: &str, each: usize) -> Self {
        let words = codewords(text);
        let module = |at: usize| (at / SCALE).checked_sub(QUIET_ZONE);
        let lost = |column, row| {
            let place = module(column).zip(module(row));
            place
                .and_then(|place| words.get(&place))
                .is_some_and(|word| word % each == word / 40 % each)
        };
        self.with(lost, |pixel| 255 - pixel)
    }

    fn with(&self, hit: impl Fn(usize, usize) -> bool, change: impl Fn(u8) -> u8) -> Self {
        let mut pixels = self.pixels.clone();
        for (at, pixel) in pixels.iter_mut().enumerate() {
            if hit(at % self.side, at / self.side) {
                *pixel = change(*pixel);
            }
        }
        Self { pixels, ..*self }
    }

    /// What its modules say, to a scanner that has found the code.
    pub(crate) fn decoded(&self) -> Option<String> {
        let modules = self.side / SCALE - 2 * QUIET_ZONE;
        let middle = |module: usize| (module + QUIET_ZONE) * SCALE + SCALE / 2;
        let dark = |column, row| self.pixels[middle(row) * self.side + middle(column)] < 128;
        let grid = rqrr::Grid::new(rqrr::SimpleGrid::from_func(modules, dark));
        grid.decode().ok().map(|(_, text)| text)
    }

    /// What a scanner finds and reads.
    pub(crate) fn read(&self) -> Option<String> {
        let pixel = |column: usize, row: usize| self.pixels[row * self.side + column];
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(self.side, self.side, pixel);
        let grids = image.detect_grids();
        grids.first().and_then(|grid| grid.decode().ok()).map(|(_, text)| text)
    }
}

/// The codeword that each module of a text's code is a part of: in columns of
/// two from the right, up and down in turn (ISO/IEC 18004, 7.7.3).
pub(crate) fn codewords(text: &str) -> BTreeMap<(usize, usize), usize> {
    let segments = qrcodegen::QrSegment::make_segments(text);
    let masked = |mask| {
        let (low, high) = (qrcodegen::Version::MIN, qrcodegen::Version::MAX);
        let (level, mask) = (qrcodegen::QrCodeEcc::High, Some(qrcodegen::Mask::new(mask)));
        qrcodegen::QrCode::encode_segments_advanced(&segments, level, low, high, mask, true)
    };
    let masked: Vec<_> = (0..8).map(|mask| masked(mask).unwrap()).collect();
    let side = usize::try_from(masked[0].size()).unwrap();
    // Masks change the modules that hold data, and those of the format beside
    // the corner marks.
    let format = |column: usize, row: usize| {
        let near = |at: usize| at <= 8 || at >= side - 8;
        (column == 8 && near(row)) || (row == 8 && near(column))
    };
    let changes = |column: usize, row: usize| {
        let (x, y) = (i32::try_from(column).unwrap(), i32::try_from(row).unwrap());
        masked.iter().filter(|code| code.get_module(x, y)).count() % 8 != 0
    };
    // Where all masks invert, they change nothing: there the neighbours tell.
    let inverted = |column: usize, row: usize| {
        let around = |at: usize| [at.checked_sub(1), Some(at + 1).filter(|&next| next < side)];
        // The edge is no mark.
        let beside = around(column).iter().all(|at| at.is_none_or(|at| changes(at, row)));
        let above = around(row).iter().all(|at| at.is_none_or(|at| changes(column, at)));
        row.is_multiple_of(12) && column.is_multiple_of(6) && column != 6 && (beside || above)
    };
    let is_data = |column: usize, row: usize| {
        (changes(column, row) || inverted(column, row)) && !format(column, row)
    };
    let mut words = BTreeMap::new();
    // The column of the timing marks is skipped.
    let pairs = (0..side).rev().filter(|&column| column != 6).collect::<Vec<_>>();
    for (turn, pair) in pairs.chunks(2).enumerate() {
        let down = turn % 2 == 1;
        for step in 0..side {
            let row = if down { step } else { side - 1 - step };
            for &column in pair {
                if is_data(column, row) {
                    let place = words.len();
                    words.insert((column, row), place / 8);
                }
            }
        }
    }
    words
}
