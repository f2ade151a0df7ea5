//! The cover: the body's two colours, and in white what the book is. There is no
//! emblem on it. Start at [`svg`].

use super::Book;
use super::wrap::wrapped;
use super::xml::{Xml, is_fit};
use crate::i18n::Tag;

/// Its size: that of most shelves on screens.
const SIZE: (u32, u32) = (1200, 1800);

/// Where the second colour begins.
const FOLD: u32 = 1320;

/// How far lines stay from the edge.
const MARGIN: u32 = 100;

/// What a cover says, in words.
pub(super) fn words(book: &Book) -> String {
    let cover = &book.cover;
    let mut words = vec![cover.above.as_str()];
    words.extend(cover.symbol.as_deref());
    words.push(&cover.title.0);
    words.extend(cover.below.iter().chain(&cover.foot).map(String::as_str));
    words.retain(|words| !words.is_empty());
    format!("{}: {}", book.words.cover, words.join("; "))
}

/// The picture.
pub(super) fn svg(book: &Book) -> String {
    let cover = &book.cover;
    let own = Tag::from(book.language);
    let (width, height) = (SIZE.0.to_string(), SIZE.1.to_string());
    let frame = format!("0 0 {width} {height}");
    let mut xml = Xml::file();
    xml.open(
        "svg",
        &[
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("viewBox", &frame),
            ("width", &width),
            ("height", &height),
            ("role", "img"),
            ("xml:lang", own.as_str()),
        ],
    );
    xml.line().element("title", &[], &words(book)).line();
    let fold = FOLD.to_string();
    let (light, dark) = (cover.colours.light.to_string(), cover.colours.dark.to_string());
    xml.empty("rect", &[("width", &width), ("height", &height), ("fill", &light)]).line();
    let rest = (SIZE.1 - FOLD).to_string();
    let below = [("y", fold.as_str()), ("width", &width), ("height", &rest), ("fill", &dark)];
    xml.empty("rect", &below).line();
    let mut pen = Pen { xml, y: 190, dir: book.language.dir() };
    pen.lines(&cover.above, &own, 52, 3, false);
    pen.y = (pen.y + 80).max(400);
    if let Some(symbol) = &cover.symbol {
        pen.lines(symbol, &Tag::from(crate::i18n::Language::En), 60, 2, false);
        pen.y += 60;
    }
    let (title, tag) = &cover.title;
    let size = [104, 88, 72, 60].into_iter().find(|size| fits(title, *size)).unwrap_or(52);
    pen.lines(title, tag, size, (FOLD - pen.y - 100) as usize / leading(size) as usize, true);
    pen.y = FOLD + 100;
    for line in &cover.below {
        pen.lines(line, &own, 46, 2, false);
    }
    pen.y = pen.y.max(SIZE.1 - 170);
    for line in &cover.foot {
        pen.lines(line, &own, 38, 2, false);
    }
    pen.xml.finish()
}

fn leading(size: u32) -> u32 {
    size * 13 / 10
}

fn ems(size: u32) -> f32 {
    (SIZE.0 - 2 * MARGIN) as f32 / size as f32
}

fn fits(title: &str, size: u32) -> bool {
    wrapped(title, ems(size), (780 / leading(size)) as usize).1
}

/// Writes lines from top to bottom.
struct Pen {
    xml: Xml,
    y: u32,
    /// The direction of the book: its lines begin at one edge, whatever theirs is.
    dir: &'static str,
}

impl Pen {
    fn lines(&mut self, text: &str, tag: &Tag, size: u32, most: usize, bold: bool) {
        // Each line has its direction; marks of it would be torn from each other.
        let isolates = |one: &char| !matches!(one, '\u{2066}'..='\u{2069}') && is_fit(*one);
        let text: String = text.chars().filter(isolates).collect();
        let x = if self.dir == "rtl" { SIZE.0 - MARGIN } else { MARGIN }.to_string();
        let anchor = if self.dir == tag.dir() { "start" } else { "end" };
        let (size_text, weight) = (size.to_string(), if bold { "700" } else { "400" });
        for line in wrapped(&text, ems(size), most.max(1)).0 {
            let y = self.y.to_string();
            let attributes = [
                ("x", x.as_str()),
                ("y", y.as_str()),
                ("font-size", size_text.as_str()),
                ("font-weight", weight),
                ("font-family", "sans-serif"),
                ("fill", "#ffffff"),
                ("xml:lang", tag.as_str()),
                ("direction", tag.dir()),
                ("text-anchor", anchor),
            ];
            self.xml.element("text", &attributes, &line).line();
            self.y += leading(size);
        }
    }
}
