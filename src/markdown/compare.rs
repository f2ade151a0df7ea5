//! Two texts beside each other as one: what was left out, what was put in, by
//! the paragraph and in it by the word. Start at [`compare`]. Formatting is not
//! compared. Time and memory stay bounded whatever the texts are: stretches too
//! unlike to be compared are shown as replaced.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation as _;

use super::to_text;

/// What became of a stretch of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It stayed.
    Kept,
    /// It was left out.
    Deleted,
    /// It was put in.
    Inserted,
}

/// A stretch of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// What became of it.
    pub change: Change,
    /// Its words.
    pub text: String,
}

/// A paragraph, heading, list item or row of a table.
pub type Passage = Vec<Stretch>;

/// More cells than this of the table that a comparison walks are not walked.
const CELLS: usize = 1_000_000;

/// Nor more than these in all, of one pair of texts.
const ALL_CELLS: usize = 30_000_000;

/// All passages of both texts, in an order in which each can be read.
#[must_use]
pub fn compare(before: &str, after: &str) -> Vec<Passage> {
    let (before, after) = (to_text(before), to_text(after));
    let before: Vec<&str> = before.lines().collect();
    let after: Vec<&str> = after.lines().collect();
    let mut passages = Vec::new();
    let mut left = ALL_CELLS;
    for op in ops(&before, &after, &mut left) {
        let (old, new) = (&before[op.old_range()], &after[op.new_range()]);
        match op {
            DiffOp::Equal { .. } => {
                passages.extend(old.iter().map(|text| whole(Change::Kept, text)));
            }
            _ => replaced(old, new, &mut passages, &mut left),
        }
    }
    passages
}

/// Whether a passage is not as it was.
#[must_use]
pub fn is_changed(passage: &[Stretch]) -> bool {
    passage.iter().any(|stretch| stretch.change != Change::Kept)
}

fn ops<T: Ord + std::hash::Hash + Eq>(before: &[T], after: &[T], left: &mut usize) -> Vec<DiffOp> {
    let cells = before.len().saturating_mul(after.len());
    let allowed = cells <= CELLS.min(*left);
    *left = left.saturating_sub(cells);
    if !allowed {
        let (old_len, new_len) = (before.len(), after.len());
        return vec![DiffOp::Replace { old_index: 0, old_len, new_index: 0, new_len }];
    }
    capture_diff_slices(Algorithm::Myers, before, after)
}

fn whole(change: Change, text: &str) -> Passage {
    vec![Stretch { change, text: text.to_owned() }]
}

/// Passages in the place of others: those that resemble each other as one, in
/// order; of the rest, what was left out before what was put in.
fn replaced(old: &[&str], new: &[&str], passages: &mut Vec<Passage>, left: &mut usize) {
    let mut taken = 0;
    for text in old {
        let alike = (taken..new.len().min(taken + NEAR))
            .find_map(|place| Some((place, within(text, new[place], left)?)));
        match alike {
            Some((place, passage)) => {
                let passed = &new[taken..place];
                passages.extend(passed.iter().map(|text| whole(Change::Inserted, text)));
                passages.push(passage);
                taken = place + 1;
            }
            None => passages.push(whole(Change::Deleted, text)),
        }
    }
    passages.extend(new[taken..].iter().map(|text| whole(Change::Inserted, text)));
}

/// So many of the passages that follow are tried for one that resembles it.
const NEAR: usize = 4;

/// Two passages as one, where at least half of their letters stayed.
fn within(old: &str, new: &str, left: &mut usize) -> Option<Passage> {
    let before: Vec<&str> = old.split_word_bounds().collect();
    let after: Vec<&str> = new.split_word_bounds().collect();
    let ops = ops(&before, &after, left);
    let words = |words: &[&str], range: Range<usize>| words[range].concat();
    let kept: usize = ops
        .iter()
        .filter(|op| matches!(op, DiffOp::Equal { .. }))
        .map(|op| words(&before, op.old_range()).trim().len())
        .sum();
    if kept * 2 < old.len().max(new.len()) {
        return None;
    }
    let mut passage = Weaver::default();
    for op in ops {
        let (old, new) = (words(&before, op.old_range()), words(&after, op.new_range()));
        match op {
            DiffOp::Equal { .. } => passage.kept(old),
            _ => passage.replaced(&old, &new),
        }
    }
    Some(passage.done())
}

/// Puts stretches together; a space between two changes belongs to both, so
/// that words that changed in a row are read in a row.
#[derive(Default)]
struct Weaver {
    passage: Passage,
    deleted: String,
    inserted: String,
    space: String,
}

impl Weaver {
    fn kept(&mut self, text: String) {
        let is_between = !self.deleted.is_empty() || !self.inserted.is_empty();
        if is_between && text.trim().is_empty() {
            self.space = text;
            return;
        }
        self.settle();
        self.push(Change::Kept, text);
    }

    fn replaced(&mut self, old: &str, new: &str) {
        let space = std::mem::take(&mut self.space);
        for (held, text) in [(&mut self.deleted, old), (&mut self.inserted, new)] {
            held.push_str(&space);
            held.push_str(text);
        }
    }

    fn settle(&mut self) {
        for (change, text) in [
            (Change::Deleted, std::mem::take(&mut self.deleted)),
            (Change::Inserted, std::mem::take(&mut self.inserted)),
            (Change::Kept, std::mem::take(&mut self.space)),
        ] {
            self.push(change, text);
        }
    }

    fn push(&mut self, change: Change, text: String) {
        match self.passage.last_mut() {
            _ if text.is_empty() => {}
            Some(last) if last.change == change => last.text.push_str(&text),
            _ => self.passage.push(Stretch { change, text }),
        }
    }

    fn done(mut self) -> Passage {
        self.settle();
        self.passage
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A comparison as a line a passage, with `[-…-]` and `{+…+}`.
    fn shown(before: &str, after: &str) -> Vec<String> {
        let stretch = |stretch: &Stretch| match stretch.change {
            Change::Kept => stretch.text.clone(),
            Change::Deleted => format!("[-{}-]", stretch.text),
            Change::Inserted => format!("{{+{}+}}", stretch.text),
        };
        let passages = compare(before, after);
        passages.iter().map(|passage| passage.iter().map(stretch).collect()).collect()
    }

    #[test]
    fn words_that_changed_stand_in_their_paragraph() {
        let before = "# Thanks\n\nWe thank the Chair for the report.\n\nWe have one remark.";
        let after =
            "# Thanks\n\nWe thank the President for the *long* report.\n\nWe have one remark.";
        assert_eq!(
            shown(before, after),
            [
                "Thanks",
                "We thank the [-Chair-]{+President+} for the {+long +}report.",
                "We have one remark."
            ]
        );
    }

    #[test]
    fn words_that_changed_in_a_row_are_read_in_a_row() {
        assert_eq!(
            shown(
                "In all the old years that we remember.",
                "In all the new days that we remember."
            ),
            ["In all the [-old years-]{+new days+} that we remember."]
        );
    }

    #[test]
    fn a_paragraph_that_is_new_or_gone_stands_alone() {
        assert_eq!(
            shown("One stays.\n\nTwo goes away.", "A thing that came.\n\nOne stays."),
            ["{+A thing that came.+}", "One stays.", "[-Two goes away.-]"]
        );
        assert_eq!(
            shown("All of it is other.", "没有一个字相同。"),
            ["[-All of it is other.-]", "{+没有一个字相同。+}"]
        );
    }

    #[test]
    fn chinese_and_arabic_are_compared_by_their_words() {
        assert_eq!(
            shown("我们感谢主席的报告。", "我们感谢副主席的报告。"),
            ["我们感谢{+副+}主席的报告。"]
        );
        assert_eq!(
            shown("نشكر الرئيس على التقرير.", "نشكر الرئيسة على التقرير."),
            ["نشكر [-الرئيس-]{+الرئيسة+} على التقرير."]
        );
    }

    #[test]
    fn formatting_alone_is_no_change() {
        let passages = compare("Some *words* here.", "Some **words** here.");
        assert!(!passages.iter().any(|passage| is_changed(passage)));
    }

    #[test]
    fn texts_too_unlike_to_compare_are_replaced() {
        let many = |word: &str| format!("{word}\n\n").repeat(3000);
        let passages = compare(&many("a"), &many("b"));
        assert_eq!(passages.len(), 6000);
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_out_of_it(
            before in "([a-c ]{0,12}\n{0,2}){0,8}",
            after in "([a-c ]{0,12}\n{0,2}){0,8}",
        ) {
            let passages = compare(&before, &after);
            let without = |change: Change| {
                let left = passages.iter().map(|passage| {
                    let kept = passage.iter().filter(|stretch| stretch.change != change);
                    kept.map(|stretch| stretch.text.as_str()).collect::<String>()
                });
                left.filter(|line| !line.is_empty()).collect::<Vec<_>>()
            };
            let lines = |text: &str| {
                let text = to_text(text);
                let lines: Vec<String> = text.lines().map(str::to_owned).collect();
                lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>()
            };
            prop_assert_eq!(without(Change::Inserted), lines(&before));
            prop_assert_eq!(without(Change::Deleted), lines(&after));
        }
    }
}
