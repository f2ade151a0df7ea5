//! QR codes on a page, as scanners leave them: turned, blurred, speckled, pale.

use std::collections::BTreeSet;

use rqrr::PreparedImage;

use super::page::Gray;
use super::reading::Code;

/// A way of looking at a page.
type View = fn(&Gray) -> Gray;

/// The texts of the codes on a page, each once. A page on which none is seen is
/// looked at in other ways: what helps against specks is no help against blur.
pub(super) fn codes(gray: &Gray, page: u32) -> Vec<Code> {
    if gray.is_blank() {
        return Vec::new();
    }
    let views: [View; 3] =
        [Gray::clone, |page| page.smoothed().in_black_and_white(), Gray::sharpened];
    let texts = views.iter().map(|view| decode(&view(gray))).find(|texts| !texts.is_empty());
    texts.unwrap_or_default().into_iter().map(|text| Code { page, text }).collect()
}

fn decode(gray: &Gray) -> BTreeSet<String> {
    // The decoder divides by what small pictures do not have.
    if gray.width < 32 || gray.height < 32 {
        return BTreeSet::new();
    }
    let width = gray.width;
    let mut prepared = PreparedImage::prepare_from_greyscale(width, gray.height, |x, y| {
        gray.pixels.get(y * width + x).copied().unwrap_or(u8::MAX)
    });
    let grids = prepared.detect_grids();
    grids.iter().filter_map(|grid| Some(grid.decode().ok()?.1)).collect()
}
