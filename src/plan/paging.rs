//! Lists in pages, cut from the stable end: old pages are full and never
//! shift, the front page takes what is newest. So one statement more changes
//! the front page only.

use super::frame::Frame;
use super::view::Pager;

/// Rows on a full page of a list; the front page has up to twice as many.
pub const PAGE: usize = 20;

/// One page of a list.
#[derive(Debug, PartialEq, Eq)]
pub struct Leaf<'a, T> {
    /// 1 for the oldest page; nothing for the front page.
    pub number: Option<usize>,
    /// Its rows, newest first.
    pub rows: Vec<&'a T>,
    /// Number of the page with newer rows; nothing there is the front page.
    pub newer: Option<Option<usize>>,
    /// Number of the page with older rows.
    pub older: Option<usize>,
}

/// Cuts rows, oldest first, into pages: the front page, then older ones.
pub fn leaves<T>(rows: &[T]) -> Vec<Leaf<'_, T>> {
    leaves_of(rows, PAGE)
}

/// The same with another number of rows on a full page.
pub fn leaves_of<T>(rows: &[T], size: usize) -> Vec<Leaf<'_, T>> {
    let full = (rows.len() / size).saturating_sub(1);
    let front = Leaf {
        number: None,
        rows: rows[full * size..].iter().rev().collect(),
        newer: None,
        older: (full > 0).then_some(full),
    };
    let older = (1..=full).rev().map(|number| Leaf {
        number: Some(number),
        rows: rows[(number - 1) * size..number * size].iter().rev().collect(),
        newer: Some((number < full).then_some(number + 1)),
        older: (number > 1).then_some(number - 1),
    });
    std::iter::once(front).chain(older).collect()
}

/// The tail of a page of the list at `tail`.
#[must_use]
pub fn tail(tail: &str, number: Option<usize>) -> String {
    number.map_or_else(|| tail.to_owned(), |number| format!("{tail}page/{number}/"))
}

/// A list's heading on one of its pages.
#[must_use]
pub fn heading(frame: &Frame<'_>, heading: String, number: Option<usize>) -> String {
    let Some(number) = number else { return heading };
    let page = frame.voice.say("list-older-page", &[("number", &number.to_string())]);
    frame.voice.joined(&heading, &page)
}

/// The way to the other pages of the list at `tail`, where it has several.
pub fn pager<T>(frame: &Frame<'_>, tail: &str, leaf: &Leaf<'_, T>, pages: usize) -> Option<Pager> {
    let href = |number| frame.href(&self::tail(tail, number));
    let label = match leaf.number {
        Some(number) => frame.voice.say("list-older-page", &[("number", &number.to_string())]),
        None => frame.voice.word("list-newest-page"),
    };
    (pages > 1).then(|| Pager {
        label,
        newer: leaf.newer.map(href),
        older: leaf.older.map(|number| href(Some(number))),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_stands_on_one_page_in_order() {
        for count in 0..5 * PAGE {
            let rows: Vec<usize> = (0..count).collect();
            let pages = leaves(&rows);
            let shown: Vec<usize> =
                pages.iter().flat_map(|leaf| &leaf.rows).map(|row| **row).collect();
            assert!(shown.iter().eq(rows.iter().rev()));
            assert!(pages[0].rows.len() < 2 * PAGE);
        }
    }

    #[test]
    fn one_row_more_leaves_old_pages_alone() {
        let rows: Vec<usize> = (0..10 * PAGE).collect();
        for count in 1..rows.len() {
            let before = leaves(&rows[..count - 1]);
            let after = leaves(&rows[..count]);
            for old in before.iter().filter(|leaf| leaf.number.is_some()) {
                assert!(after.iter().any(|new| new.number == old.number && new.rows == old.rows));
            }
        }
    }
}
