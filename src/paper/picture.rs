//! Pictures of one page.

use std::io::Cursor;

use image::{DynamicImage, ImageError, ImageReader, Limits};

use super::codes::codes;
use super::page::Gray;
use super::reading::{Reading, Unreadable};
use super::recognise::Recogniser;

/// Wider or higher ones are no sheets: A0 at 400 dots an inch is less.
const LARGEST_SIDE: u32 = 20_000;
/// Bytes that decoding may take.
const MEMORY: u64 = 512 << 20;
/// The longer side of what codes are looked for on: A4 at 200 dots an inch.
const SIDE: u32 = 2339;
/// The same of what text is recognised on, at 300.
const FINE_SIDE: u32 = 3508;

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
    reading.codes = codes(&gray(&picture, SIDE), 1);
    let text = Recogniser::installed().and_then(|mut it| it.read(&gray(&picture, FINE_SIDE)));
    reading.set_text(text.into_iter().collect());
    Ok(())
}

/// The picture in grey, no larger than needed.
fn gray(picture: &DynamicImage, side: u32) -> Gray {
    let (width, height) = (picture.width(), picture.height());
    let luma = match width.max(height) {
        longer if longer <= side => picture.to_luma8(),
        _ => picture.thumbnail(side, side).to_luma8(),
    };
    Gray { width: luma.width() as usize, height: luma.height() as usize, pixels: luma.into_raw() }
}
