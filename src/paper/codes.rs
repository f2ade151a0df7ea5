//! QR codes on a page, as scanners leave them: turned, blurred, speckled, pale.

use std::collections::BTreeSet;

use rqrr::PreparedImage;

use super::page::Gray;
use super::reading::Code;

/// The texts of the codes on a page, each once. A page is looked at in several
/// ways, because what helps against speckles harms small codes.
pub(super) fn codes(gray: &Gray, page: u32) -> Vec<Code> {
    let half = gray.halved();
    let mut texts = BTreeSet::new();
    for view in [&half, gray, &half.smoothed().in_black_and_white(), &half.halved()] {
        texts.extend(decode(view));
    }
    texts.into_iter().map(|text| Code { page, text }).collect()
}

fn decode(gray: &Gray) -> Vec<String> {
    // The decoder divides by what small pictures do not have.
    if gray.width < 32 || gray.height < 32 {
        return Vec::new();
    }
    let width = gray.width;
    let mut prepared = PreparedImage::prepare_from_greyscale(width, gray.height, |x, y| {
        gray.pixels.get(y * width + x).copied().unwrap_or(u8::MAX)
    });
    let grids = prepared.detect_grids();
    grids.iter().filter_map(|grid| Some(grid.decode().ok()?.1)).collect()
}
