//! PDF: its pages drawn where codes may be, the text that they carry, and its
//! marks.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};
use hayro_interpret::{InterpreterSettings, InterpreterWarning};
use hayro_syntax::page::Page;
use hayro_syntax::{LoadPdfError, Pdf};

use super::codes::codes;
use super::glyphs::glyphs;
use super::kind::contains;
use super::layout::text;
use super::marks;
use super::page::Gray;
use super::reading::{Mark, Reading, TextLayer, Unreadable};
use super::recognise::Recogniser;
use crate::model::SlipCode;

/// Pages whose text is read.
const PAGES: usize = 1000;
/// Bytes of text: what a Markdown file of content may have.
const TEXT: usize = 4 << 20;
/// Dots a point: 200 an inch, what scanners of offices are set to.
const SCALE: f32 = 200.0 / 72.0;
/// 300 an inch, what text is best recognised at.
const FINE_SCALE: f32 = 300.0 / 72.0;
/// The most dots on a side.
const SIDE: f32 = 3600.0;
/// Where the end of a file is looked for.
const END: usize = 4096;

pub(super) fn look(bytes: Vec<u8>, reading: &mut Reading) -> Result<(), Unreadable> {
    let encrypted = marks::says_encrypted(&bytes);
    if !contains(&bytes[bytes.len().saturating_sub(END)..], b"%%EOF") {
        return Err(Unreadable::Broken);
    }
    if encrypted {
        reading.marks.insert(Mark::Encrypted);
    }
    let pdf = match Pdf::new(bytes) {
        Ok(pdf) => pdf,
        Err(LoadPdfError::Decryption(_)) => {
            reading.marks.insert(Mark::Encrypted);
            return Ok(());
        }
        Err(LoadPdfError::Invalid) => return Err(Unreadable::Broken),
    };
    reading.marks.extend(marks::marks(&pdf));
    let pages = pdf.pages();
    if pages.is_empty() {
        return Err(Unreadable::Broken);
    }
    reading.pages = u32::try_from(pages.len()).ok();

    let damaged = Arc::new(AtomicBool::new(false));
    let settings = settings(Arc::clone(&damaged));
    let cache = RenderCache::new();
    read_codes(pages, &cache, &settings, reading);
    let slips = slips(reading, pages.len());
    let (text, gave_up) = read_text(pages, &slips, &cache, &settings);
    reading.set_text(text);
    if gave_up {
        reading.marks.insert(Mark::PoorText);
    }
    if damaged.load(Ordering::Relaxed) {
        reading.marks.insert(Mark::Damaged);
    }
    Ok(())
}

fn settings(damaged: Arc<AtomicBool>) -> InterpreterSettings {
    let warned = move |warning| {
        if matches!(warning, InterpreterWarning::ImageDecodeFailure) {
            damaged.store(true, Ordering::Relaxed);
        }
    };
    InterpreterSettings { warning_sink: Arc::new(warned), ..InterpreterSettings::default() }
}

/// A cover slip lies on top; a heap that was turned over has it at the end.
fn read_codes<'a>(
    pages: &'a [Page<'a>],
    cache: &RenderCache<'a>,
    settings: &InterpreterSettings,
    reading: &mut Reading,
) {
    let last = pages.len().saturating_sub(1);
    for (place, page) in pages.iter().enumerate() {
        if place < 2 || place == last {
            let number = u32::try_from(place + 1).unwrap_or(u32::MAX);
            reading.codes.extend(codes(&draw(page, cache, settings, SCALE), number));
        }
    }
}

/// The places of cover slips, whose words are not the statement's; none where
/// the code was put on the statement itself.
fn slips(reading: &Reading, pages: usize) -> BTreeSet<usize> {
    let ours = reading.codes.iter().filter(|code| code.text.parse::<SlipCode>().is_ok());
    let slips: BTreeSet<usize> =
        ours.filter_map(|code| usize::try_from(code.page).ok()?.checked_sub(1)).collect();
    if slips.len() < pages { slips } else { BTreeSet::new() }
}

/// The text of each page but cover slips: the file's own, or what is
/// recognised; and whether pages were left unread.
fn read_text<'a>(
    pages: &'a [Page<'a>],
    slips: &BTreeSet<usize>,
    cache: &RenderCache<'a>,
    settings: &InterpreterSettings,
) -> (Vec<TextLayer>, bool) {
    let mut recogniser: Option<Option<Recogniser>> = None;
    let mut read: Vec<TextLayer> = Vec::new();
    let mut length = 0;
    let mut cut = pages.len() > PAGES;
    let pages = pages.iter().enumerate().take(PAGES);
    for (_, page) in pages.filter(|(place, _)| !slips.contains(place)) {
        let own = text(glyphs(page, settings));
        let layer = if own.chars().any(char::is_alphanumeric) {
            Some(TextLayer { text: own, confidence: None })
        } else {
            let recogniser = recogniser.get_or_insert_with(Recogniser::installed);
            let recogniser = recogniser.as_mut();
            recogniser.and_then(|it| it.has_time().then_some(it)).and_then(|it| {
                let page = draw(page, cache, settings, FINE_SCALE);
                it.read(&page)
            })
        };
        length += layer.as_ref().map_or(0, |layer| layer.text.len() + 1);
        if length > TEXT {
            cut = true;
            break;
        }
        read.extend(layer);
    }
    (read, cut || recogniser.flatten().is_some_and(|it| it.gave_up))
}

/// A page in grey.
fn draw<'a>(
    page: &'a Page<'a>,
    cache: &RenderCache<'a>,
    settings: &InterpreterSettings,
    scale: f32,
) -> Gray {
    let (width, height) = page.render_dimensions();
    let scale = scale.min(SIDE / width.max(height).max(1.0));
    // At least a dot on each side, however thin the page.
    let fit = |side: f32| scale.max(1.0 / side.max(f32::MIN_POSITIVE));
    let pixmap = PixmapSettings { x_scale: fit(width), y_scale: fit(height), bg_color: WHITE };
    let pixmap = render(page, cache, settings, &RenderSettings::default(), &pixmap);
    let pixels = pixmap.data().iter().map(|dot| {
        // Rec. 601, in 256ths.
        let (r, g, b) = (u32::from(dot.r), u32::from(dot.g), u32::from(dot.b));
        ((77 * r + 150 * g + 29 * b) >> 8) as u8
    });
    let pixels = pixels.collect();
    Gray { width: pixmap.width().into(), height: pixmap.height().into(), pixels }
}
