//! Glyphs to text in reading order: rows, columns, paragraphs; what is written
//! from right to left in the order in which it is read.

use super::glyphs::Glyph;
use super::script::{self, Direction};

/// Glyphs on one baseline without a wide gap: a row, or a column's part of it.
#[derive(Debug)]
struct Segment {
    left: f64,
    right: f64,
    y: f64,
    em: f64,
    glyphs: Vec<Glyph>,
}

/// Segments side by side.
type Row = Vec<Segment>;

/// A gap this wide, in ems, may be the gutter between columns.
const GUTTER: f64 = 1.2;
/// Columns of prose are at least as wide.
const COLUMN: f64 = 10.0;
/// Rows further apart than this many times what is usual begin a paragraph.
const PARAGRAPH: f64 = 1.35;
/// A gap this wide, in ems, is a space.
const SPACE: f64 = 0.17;

/// The text of a page, a paragraph a line.
pub(super) fn text(glyphs: Vec<Glyph>) -> String {
    let mut text = String::new();
    for upright in by_direction(glyphs) {
        let direction = script::direction(upright.iter().map(|glyph| glyph.text.as_str()));
        for block in blocks(rows(upright)) {
            for column in columns(block, direction) {
                paragraphs(&column, &mut text);
            }
        }
    }
    script::plain(&text)
}

/// The glyphs that run to the right; then, made to run to the right, those that
/// run down, to the left and up. What there is most of comes first.
fn by_direction(glyphs: Vec<Glyph>) -> Vec<Vec<Glyph>> {
    let mut turned: [Vec<Glyph>; 4] = Default::default();
    for mut glyph in glyphs {
        let (x, y) = (glyph.x, glyph.y);
        let (right, down) = glyph.advance;
        let quarter = match (right.abs() >= down.abs(), right >= 0.0, down >= 0.0) {
            (true, true, _) => 0,
            (false, _, true) => 1,
            (true, false, _) => 2,
            (false, _, false) => 3,
        };
        (glyph.x, glyph.y) = [(x, y), (y, -x), (-x, -y), (-y, x)][quarter];
        glyph.advance = (right.hypot(down), 0.0);
        turned[quarter].push(glyph);
    }
    let mut turned: Vec<_> = turned.into_iter().filter(|all| !all.is_empty()).collect();
    turned.sort_by_key(|all| std::cmp::Reverse(all.len()));
    turned
}

/// Rows from top to bottom, each cut at its wide gaps.
fn rows(mut glyphs: Vec<Glyph>) -> Vec<Row> {
    // Stable: what stands in one place stays in the order in which it is drawn.
    glyphs.sort_by(|a, b| a.y.total_cmp(&b.y));
    let mut rows: Vec<Vec<Glyph>> = Vec::new();
    for glyph in glyphs {
        match rows.last_mut() {
            Some(row) if belongs(row, &glyph) => row.push(glyph),
            _ => rows.push(vec![glyph]),
        }
    }
    rows.into_iter().map(segments).filter(|row| !row.is_empty()).collect()
}

/// Whether a glyph is on a row: a little higher or lower is an exponent.
fn belongs(row: &[Glyph], glyph: &Glyph) -> bool {
    let Some(first) = row.first() else { return false };
    glyph.y - first.y < 0.45 * first.em.max(glyph.em)
}

fn segments(mut glyphs: Vec<Glyph>) -> Row {
    glyphs.sort_by(|a, b| a.middle().total_cmp(&b.middle()));
    let mut row: Row = Vec::new();
    for glyph in glyphs {
        let right = glyph.x + glyph.advance.0;
        match row.last_mut() {
            Some(one) if glyph.x - one.right < GUTTER * one.em.min(glyph.em) => {
                if !glyph.is_blank() {
                    one.right = one.right.max(right);
                    one.em = one.em.max(glyph.em);
                }
                one.glyphs.push(glyph);
            }
            _ if glyph.is_blank() => {}
            _ => row.push(Segment {
                left: glyph.x,
                right,
                y: glyph.y,
                em: glyph.em,
                glyphs: vec![glyph],
            }),
        }
    }
    row
}

/// Rows that share a gutter, and the gutter.
struct Block {
    rows: Vec<Row>,
    gutter: Option<(f64, f64)>,
}

/// Cuts a page where a gutter begins or ends.
fn blocks(rows: Vec<Row>) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for row in rows {
        let Some(block) = blocks.last_mut() else {
            blocks.push(Block { gutter: widest(&row), rows: vec![row] });
            continue;
        };
        match block.gutter {
            Some(gutter) => match narrowed(gutter, &row) {
                Some(gutter) => {
                    block.gutter = Some(gutter);
                    block.rows.push(row);
                }
                None => blocks.push(Block { gutter: widest(&row), rows: vec![row] }),
            },
            None => match widest(&row) {
                None => block.rows.push(row),
                Some(mut gutter) => {
                    // Columns seldom begin with rows side by side.
                    let mut start = block.rows.len();
                    while let Some(wider) =
                        start.checked_sub(1).and_then(|at| narrowed(gutter, block.rows.get(at)?))
                    {
                        gutter = wider;
                        start -= 1;
                    }
                    let mut rows = block.rows.split_off(start);
                    rows.push(row);
                    blocks.push(Block { rows, gutter: Some(gutter) });
                }
            },
        }
    }
    blocks
}

/// The widest gap of a row.
fn widest(row: &Row) -> Option<(f64, f64)> {
    let gaps = row.iter().zip(row.iter().skip(1)).map(|(a, b)| (a.right, b.left));
    gaps.max_by(|a, b| (a.1 - a.0).total_cmp(&(b.1 - b.0)))
}

/// What a row leaves of a gutter.
fn narrowed(gutter: (f64, f64), row: &Row) -> Option<(f64, f64)> {
    let middle = f64::midpoint(gutter.0, gutter.1);
    let (mut left, mut right) = gutter;
    for segment in row {
        if segment.right <= middle {
            left = left.max(segment.right);
        } else if segment.left >= middle {
            right = right.min(segment.left);
        } else {
            return None;
        }
    }
    let em = row.iter().map(|segment| segment.em).fold(0.0, f64::max);
    (right - left >= GUTTER * em).then_some((left, right))
}

/// A block's columns in reading order; one where it is no more than a table.
fn columns(block: Block, direction: Direction) -> Vec<Vec<Segment>> {
    let Block { rows, gutter } = block;
    let Some(gutter) = gutter else {
        return vec![rows.into_iter().flat_map(|row| read(row, direction)).collect()];
    };
    let middle = f64::midpoint(gutter.0, gutter.1);
    let prose = |side: fn(f64, f64) -> bool| {
        let own = rows.iter().flatten().filter(|segment| side(segment.left, middle));
        let (wide, all) = own.fold((0, 0), |(wide, all), segment| {
            (wide + usize::from(segment.right - segment.left >= COLUMN * segment.em), all + 1)
        });
        all >= 3 && wide * 2 > all
    };
    let is_left = |left: f64, middle: f64| left < middle;
    let is_right = |left: f64, middle: f64| left >= middle;
    if !prose(is_left) || !prose(is_right) {
        return vec![rows.into_iter().flat_map(|row| read(row, direction)).collect()];
    }
    let (left, right): (Vec<Segment>, Vec<Segment>) =
        rows.into_iter().flatten().partition(|segment| segment.left < middle);
    match direction {
        Direction::ToRight => vec![left, right],
        Direction::ToLeft => vec![right, left],
    }
}

/// The segments of a row as they are read.
fn read(mut row: Row, direction: Direction) -> Row {
    if direction == Direction::ToLeft {
        row.reverse();
    }
    row
}

/// Writes a column: rows that follow each other closely are one paragraph.
fn paragraphs(column: &[Segment], text: &mut String) {
    let leading = usual_leading(column);
    let mut before: Option<&Segment> = None;
    for segment in column {
        let written = written(segment);
        if written.trim().is_empty() {
            continue;
        }
        match before {
            _ if text.is_empty() => {}
            Some(before) if before.y == segment.y => text.push('\t'),
            Some(before)
                if segment.y - before.y <= PARAGRAPH * leading.max(segment.em)
                    && (segment.em / before.em - 1.0).abs() < 0.2 =>
            {
                script::join(text, &written);
            }
            _ => text.push('\n'),
        }
        text.push_str(written.trim());
        before = Some(segment);
    }
}

/// The median distance of rows.
fn usual_leading(column: &[Segment]) -> f64 {
    let pairs = column.iter().zip(column.iter().skip(1));
    let mut all: Vec<f64> =
        pairs.map(|(a, b)| b.y - a.y).filter(|distance| *distance > 0.0).collect();
    all.sort_by(f64::total_cmp);
    all.get(all.len() / 2).copied().unwrap_or(0.0)
}

/// A segment as it is read, with spaces where there are gaps.
fn written(segment: &Segment) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut marks: Vec<&Glyph> = Vec::new();
    let mut bases: Vec<(&Glyph, usize)> = Vec::new();
    let mut end: Option<f64> = None;
    for glyph in &segment.glyphs {
        if glyph.text.chars().next().is_some_and(script::is_mark) && glyph.text.chars().count() == 1
        {
            marks.push(glyph);
            continue;
        }
        // Letters that are drawn twice, to look bold.
        let twice = bases.last().is_some_and(|(before, _)| {
            !glyph.text.is_empty()
                && before.text == glyph.text
                && (before.x - glyph.x).abs() < 0.06 * glyph.em
        });
        if twice {
            continue;
        }
        if glyph.is_blank() {
            words.push(" ".to_owned());
            end = None;
            continue;
        }
        if end.is_some_and(|end| glyph.x - end > SPACE * glyph.em) {
            words.push(" ".to_owned());
        }
        end = Some(end.unwrap_or(f64::MIN).max(glyph.x + glyph.advance.0));
        bases.push((glyph, words.len()));
        words.push(glyph.text.clone());
    }
    // A mark goes with the letter that it stands over.
    for mark in marks {
        let over = |base: &Glyph| (base.middle() - mark.middle()).abs();
        let nearest = bases.iter().min_by(|(a, _), (b, _)| over(a).total_cmp(&over(b)));
        if let Some(word) = nearest.and_then(|(_, at)| words.get_mut(*at)) {
            word.push_str(&mark.text);
        }
    }
    script::logical(words)
}
