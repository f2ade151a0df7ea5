//! Pictures of one page.

use std::io::Cursor;

use image::{DynamicImage, ImageError, ImageReader, Limits};

use super::codes::codes;
use super::page::Gray;
use super::reading::{Mark, Reading, Unreadable};

/// Wider or higher ones are no sheets: A0 at 400 dots an inch is less.
const LARGEST_SIDE: u32 = 20_000;
/// Bytes that decoding may take.
const MEMORY: u64 = 512 << 20;
/// The longer side of what codes are looked for on: A4 at 200 dots an inch.
const SIDE: u32 = 2339;

pub(super) fn look(bytes: &[u8], reading: &mut Reading) -> Result<(), Unreadable> {
    let mut reader =
        ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| Unreadable::Disk)?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(LARGEST_SIDE);
    limits.max_image_height = Some(LARGEST_SIDE);
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let picture = reader.decode().map_err(|error| match error {
        ImageError::Limits(_) => Unreadable::Large,
        _ => Unreadable::Broken,
    })?;
    reading.pages = Some(1);
    reading.codes = codes(&gray(&picture), 1);
    reading.marks.insert(Mark::ImageOnly);
    Ok(())
}

/// The picture in grey, no larger than needed.
fn gray(picture: &DynamicImage) -> Gray {
    let (width, height) = (picture.width(), picture.height());
    let luma = match width.max(height) {
        0..=SIDE => picture.to_luma8(),
        _ => picture.thumbnail(SIDE, SIDE).to_luma8(),
    };
    Gray { width: luma.width() as usize, height: luma.height() as usize, pixels: luma.into_raw() }
}
