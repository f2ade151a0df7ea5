//! Two texts beside each other: paragraph by paragraph where their numbers or
//! their order say which belong together, else in longer stretches. Start at
//! [`beside`].

use std::fmt::Write as _;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::Setting;
use super::html::{attribute, pieces};
use super::pieces::{Piece, PieceKind};

/// More blocks than this are put beside each other as a whole.
const BLOCKS: usize = 2_000;

/// Two texts as rows of two cells, each with its language and direction.
#[must_use]
pub fn beside(first: (&str, &Setting<'_>), second: (&str, &Setting<'_>)) -> String {
    let of = |(markdown, setting): (&str, &Setting<'_>)| {
        let mut pieces = pieces(markdown, setting);
        pieces.retain(|piece| piece.kind != PieceKind::List);
        pieces
    };
    let (left, right) = (of(first), of(second));
    let mut html = String::new();
    for (a, b) in rows(&left, &right) {
        html.push_str("<div class=\"pair\">\n");
        cell(&mut html, first.1, a);
        cell(&mut html, second.1, b);
        html.push_str("</div>\n");
    }
    html
}

fn cell(html: &mut String, setting: &Setting<'_>, pieces: &[Piece]) {
    html.push_str("<div");
    attribute(html, "lang", setting.language.as_str());
    attribute(html, "dir", setting.language.dir());
    html.push_str(">\n");
    for piece in pieces {
        match piece.kind {
            PieceKind::Numbered(number) => {
                let _ = write!(html, "<ol start=\"{number}\">\n{}</ol>\n", piece.html);
            }
            _ => html.push_str(&piece.html),
        }
    }
    html.push_str("</div>\n");
}

type Row<'p> = (&'p [Piece], &'p [Piece]);

fn rows<'p>(left: &'p [Piece], right: &'p [Piece]) -> Vec<Row<'p>> {
    let mut rows = Vec::new();
    let (mut from, mut to) = (0, 0);
    for (a, b) in anchors(left, right) {
        between(&left[from..a], &right[to..b], &mut rows);
        rows.push((&left[a..=a], &right[b..=b]));
        (from, to) = (a + 1, b + 1);
    }
    between(&left[from..], &right[to..], &mut rows);
    rows
}

/// The places of numbered paragraphs, headings and notes that both texts have in
/// the same order.
fn anchors(left: &[Piece], right: &[Piece]) -> Vec<(usize, usize)> {
    let of = |pieces: &[Piece]| {
        let is_anchor = |kind| !matches!(kind, PieceKind::Paragraph | PieceKind::Other);
        let places = pieces.iter().enumerate().filter(|(_, piece)| is_anchor(piece.kind));
        places.map(|(place, piece)| (place, piece.kind)).unzip::<_, _, Vec<_>, Vec<_>>()
    };
    let ((left, a), (right, b)) = (of(left), of(right));
    if a.len().max(b.len()) > BLOCKS {
        return Vec::new();
    }
    let same = capture_diff_slices(Algorithm::Myers, &a, &b).into_iter();
    let pairs = same.filter_map(|op| match op {
        DiffOp::Equal { old_index, new_index, len } => Some((old_index, new_index, len)),
        _ => None,
    });
    let pairs = pairs.flat_map(|(a, b, len)| (0..len).map(move |at| (a + at, b + at)));
    pairs.map(|(a, b)| (left[a], right[b])).collect()
}

/// What stands between two places that belong together: paired where both have
/// the same kinds of blocks, or else one stretch beside the other.
fn between<'p>(left: &'p [Piece], right: &'p [Piece], rows: &mut Vec<Row<'p>>) {
    let kinds = |pieces: &'p [Piece]| pieces.iter().map(|piece| piece.kind);
    if kinds(left).eq(kinds(right)) {
        rows.extend(left.chunks(1).zip(right.chunks(1)));
    } else {
        rows.push((left, right));
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::i18n::{Language, Tag};

    fn shown(first: &str, second: &str) -> Vec<(String, String)> {
        let (ar, en) = (Tag::from(Language::Ar), Tag::from(Language::En));
        let links = BTreeMap::new();
        let setting = |language, id_prefix| Setting {
            language,
            links: &links,
            top_heading: 2,
            id_prefix,
            table_label: None,
            notes_label: "Notes",
            back_label: "Back to",
        };
        let html = beside((first, &setting(&ar, "a-")), (second, &setting(&en, "b-")));
        let words = |cell: &str| {
            let text: String = cell
                .split('<')
                .filter_map(|tag| Some(tag.split_once('>')?.1))
                .collect::<Vec<_>>()
                .join(" ");
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        let rows = html.split("<div class=\"pair\">").skip(1);
        let row = |row: &str| {
            let (first, second) = row.split_once("<div lang=\"en\"").unwrap();
            (words(first), words(&format!("<div{second}")))
        };
        rows.map(row).collect()
    }

    fn pair(first: &str, second: &str) -> (String, String) {
        (first.into(), second.into())
    }

    #[test]
    fn numbered_paragraphs_meet() {
        let ar = "# عنوان\n\n1. واحد\n\n2. اثنان\n\n3. ثلاثة\n";
        let en = "# Title\n\n1. One\n\n3. Three\n\n   with more\n\n4. Four\n";
        assert_eq!(shown(ar, en)[..2], [pair("عنوان", "Title"), pair("واحد", "One")]);
        // The list counts on by itself: 3 is written, 2 is meant.
        assert_eq!(shown(ar, en)[2], pair("اثنان", "Three with more"));
    }

    #[test]
    fn a_number_that_one_text_lacks_stands_alone() {
        let ar = "1. واحد\n2. اثنان\n3. ثلاثة\n\n# نهاية\n\n4. أربعة\n";
        let en = "1. One\n\n# End\n\n4. Four\n";
        assert_eq!(
            shown(ar, en),
            [
                pair("واحد", "One"),
                pair("اثنان ثلاثة", ""),
                pair("نهاية", "End"),
                pair("أربعة", "Four")
            ]
        );
    }

    #[test]
    fn paragraphs_without_numbers_meet_only_where_there_are_as_many() {
        assert_eq!(
            shown("أ\n\nب\n\n1. واحد", "A\n\nB\n\n1. One"),
            [pair("أ", "A"), pair("ب", "B"), pair("واحد", "One")]
        );
        assert_eq!(shown("أ\n\nب", "A\n\nB\n\nC"), [pair("أ ب", "A B C")]);
    }

    #[test]
    fn footnotes_come_last() {
        let rows = shown("أ[^1]\n\n[^1]: ملاحظة", "A[^1]\n\n[^1]: A note");
        assert_eq!(rows.len(), 2);
        assert!(rows[1].0.contains("ملاحظة") && rows[1].1.contains("A note"), "{rows:?}");
    }
}
