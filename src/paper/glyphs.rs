//! The glyphs of a page with the text that each stands for, in the order in
//! which they are drawn.

use hayro_interpret::font::GlyphRun;
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::kurbo::{BezPath, Point, Rect};
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps,
    InterpreterCache, InterpreterSettings, SoftMask, TransformExt as _, interpret_page,
};
use hayro_syntax::object::{Dict, String as PdfString};
use hayro_syntax::page::Page;

/// Glyphs are drawn in thousandths of their font's size.
const EM: f64 = 1000.0;
/// More glyphs than a page can hold, unless it means harm.
const MOST: usize = 200_000;
/// A glyph where it stands on the page as it is shown, in points from the upper
/// left.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Glyph {
    /// Where it begins, on its baseline.
    pub(super) x: f64,
    /// Its baseline.
    pub(super) y: f64,
    /// How far it advances: to the right, unless the text is turned.
    pub(super) advance: (f64, f64),
    /// The size of its font.
    pub(super) em: f64,
    /// What it says.
    pub(super) text: String,
}

impl Glyph {
    /// Halfway along its advance, for one that runs to the right.
    pub(super) fn middle(&self) -> f64 {
        self.x + self.advance.0 / 2.0
    }

    /// Whether it is a space.
    pub(super) fn is_blank(&self) -> bool {
        !self.text.is_empty() && self.text.chars().all(char::is_whitespace)
    }
}

/// Goes through a page without drawing it.
pub(super) fn glyphs(page: &Page<'_>, settings: &InterpreterSettings) -> Vec<Glyph> {
    let cache = InterpreterCache::new();
    let (width, height) = page.render_dimensions();
    let bounds = Rect::new(0.0, 0.0, width.into(), height.into());
    let turned = page.initial_transform(true).to_kurbo();
    let mut context = Context::new(turned, bounds, &cache, page.xref(), settings.clone());
    let mut reader = Reader { bounds, glyphs: Vec::new(), spans: Vec::new() };
    interpret_page(page, &mut context, &mut reader);
    reader.glyphs
}

/// What listens to the drawing of a page.
struct Reader {
    bounds: Rect,
    glyphs: Vec<Glyph>,
    /// The marked spans that are open.
    spans: Vec<Option<Span>>,
}

/// A span with a text of its own, which stands in the place of all its glyphs.
struct Span {
    text: String,
    whole: Option<Glyph>,
    widest: f64,
}

impl Reader {
    fn take(&mut self, glyph: Glyph) {
        let visible = self.bounds.inflate(1.0, 1.0).contains(Point::new(glyph.x, glyph.y));
        let sound = glyph.em.is_finite() && glyph.em > 0.0;
        let sound = sound && glyph.advance.0.is_finite() && glyph.advance.1.is_finite();
        if visible && sound && self.glyphs.len() < MOST {
            self.glyphs.push(glyph);
        }
    }
}

impl Span {
    /// Makes the place of the span reach to a further glyph; the baseline is
    /// that of the widest, for signs stand over and under it.
    fn add(&mut self, glyph: Glyph) {
        let Some(whole) = &mut self.whole else {
            self.widest = glyph.advance.0.hypot(glyph.advance.1);
            self.whole = Some(glyph);
            return;
        };
        let (x, y) = (whole.x, whole.y);
        let far = (glyph.x - x).hypot(glyph.y - y) > 2.0 * whole.em;
        let width = glyph.advance.0.hypot(glyph.advance.1);
        let is_level = whole.advance.0.abs() >= whole.advance.1.abs();
        if is_level {
            (whole.x, whole.advance.0) = reach((x, whole.advance.0), (glyph.x, glyph.advance.0));
        } else {
            (whole.y, whole.advance.1) = reach((y, whole.advance.1), (glyph.y, glyph.advance.1));
        }
        if width > self.widest && !far {
            self.widest = width;
            if is_level { whole.y = glyph.y } else { whole.x = glyph.x }
        }
    }
}

/// Two stretches as one, which runs as the first does.
fn reach(one: (f64, f64), other: (f64, f64)) -> (f64, f64) {
    let ends = [one.0, one.0 + one.1, other.0, other.0 + other.1];
    let (least, most) =
        (ends.into_iter().fold(f64::MAX, f64::min), ends.into_iter().fold(f64::MIN, f64::max));
    if one.1 < 0.0 { (most, least - most) } else { (least, most - least) }
}

impl<'a> Device<'a> for Reader {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, 'a>, props: DrawProps<'a>, _: &DrawMode) {
        for glyph in run.glyphs() {
            let place = props.transform * glyph.transform();
            let (origin, along, up) = (
                place * Point::ZERO,
                place * Point::new(EM, 0.0) - place * Point::ZERO,
                place * Point::new(0.0, EM) - place * Point::ZERO,
            );
            let width = match &**glyph {
                hayro_interpret::font::Glyph::Outline(glyph) => glyph.advance_width(),
                hayro_interpret::font::Glyph::Type3(glyph) => glyph.advance_width(),
            };
            let width = f64::from(width.unwrap_or(500.0)) / EM;
            let own = match glyph.as_unicode() {
                Some(BfString::Char(own)) => own.to_string(),
                Some(BfString::String(own)) => own,
                None => String::new(),
            };
            let glyph = Glyph {
                x: origin.x,
                y: origin.y,
                advance: (along.x * width, along.y * width),
                em: up.hypot().max(along.hypot() / 2.0),
                text: own,
            };
            match self.spans.iter_mut().rev().flatten().next() {
                None => self.take(glyph),
                Some(span) => span.add(glyph),
            }
        }
    }

    fn begin_marked_content(&mut self, _: &[u8], properties: Option<&Dict<'_>>) {
        let own = properties.and_then(|all| all.get::<PdfString<'_>>("ActualText"));
        self.spans.push(own.map(|own| Span {
            text: decoded(own.as_bytes()),
            whole: None,
            widest: 0.0,
        }));
    }

    fn end_marked_content(&mut self) {
        if let Some(Span { text, whole: Some(glyph), .. }) = self.spans.pop().flatten() {
            self.take(Glyph { text, ..glyph });
        }
    }

    fn draw_image(&mut self, _: Image<'a, '_>, _: ImageDrawProps<'a>) {}
    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'a>, _: &DrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}

/// A PDF's text string (ISO 32000-1, 7.9.2.2).
fn decoded(bytes: &[u8]) -> String {
    if let Some(utf16) = bytes.strip_prefix(b"\xfe\xff") {
        let units = utf16.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
        return char::decode_utf16(units).filter_map(Result::ok).collect();
    }
    let utf8 = bytes.strip_prefix(b"\xef\xbb\xbf").map(String::from_utf8_lossy);
    utf8.map_or_else(|| bytes.iter().copied().map(char::from).collect(), |text| text.into_owned())
}
