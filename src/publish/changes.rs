//! What a build is about to change in the output folder. A first build of an
//! archive writes millions of files; a path has most of its letters in common
//! with the one before, so only the others are kept. Start at [`Changes`].

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use super::Staged;

/// A change to the output folder.
#[derive(Debug)]
pub enum Change {
    /// New bytes at a path.
    Write {
        /// Path in the output folder.
        path: String,
        /// The bytes.
        staged: Staged,
    },
    /// A file that is not published any more.
    Delete {
        /// Path in the output folder.
        path: String,
    },
}

/// Changes to the output folder, at most one a path.
#[derive(Debug, Default)]
pub struct Changes {
    runs: Vec<Run>,
    deletions: BTreeSet<String>,
}

/// Files to be written whose bytes wait in one staging folder.
#[derive(Debug)]
struct Run {
    stage: Arc<Path>,
    marks: Vec<Mark>,
    /// The ends of all paths, one after another.
    ends: String,
    last: String,
}

/// A path: how much it has in common with the one before, and how long its own
/// end is, in bytes; and which staged file its bytes wait in.
#[derive(Clone, Copy, Debug)]
struct Mark {
    shared: usize,
    own: usize,
    number: u64,
}

impl Changes {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.runs.iter().map(|run| run.marks.len()).sum::<usize>() + self.deletions.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Adds those of another, which then has none.
    pub fn append(&mut self, other: &mut Self) {
        self.runs.append(&mut other.runs);
        self.deletions.append(&mut other.deletions);
    }

    /// All of them, files to be written first.
    pub fn iter(&self) -> impl Iterator<Item = Change> {
        let writes = self.writes().map(|(path, staged)| Change::Write { path, staged });
        writes.chain(self.deletions.iter().map(|path| Change::Delete { path: path.clone() }))
    }

    /// The files to be written, and where their bytes wait.
    pub fn writes(&self) -> impl Iterator<Item = (String, Staged)> {
        self.runs.iter().flat_map(Run::writes)
    }

    /// The files that go.
    #[must_use]
    pub fn deletions(&self) -> &BTreeSet<String> {
        &self.deletions
    }

    /// Takes back deletions of files that stay after all. Returns how many.
    pub fn spare(&mut self, stays: impl Fn(&str) -> bool) -> usize {
        let before = self.deletions.len();
        self.deletions.retain(|path| !stays(path));
        before - self.deletions.len()
    }
}

impl Extend<Change> for Changes {
    fn extend<T: IntoIterator<Item = Change>>(&mut self, changes: T) {
        for change in changes {
            match change {
                Change::Delete { path } => _ = self.deletions.insert(path),
                Change::Write { path, staged } => {
                    let (stage, number) = staged.into_parts();
                    match self.runs.last_mut().filter(|run| run.stage == stage) {
                        Some(run) => run.push(path, number),
                        None => self.runs.push(Run::of(stage, path, number)),
                    }
                }
            }
        }
        if let Some(run) = self.runs.last_mut() {
            run.marks.shrink_to_fit();
            run.ends.shrink_to_fit();
        }
    }
}

impl FromIterator<Change> for Changes {
    fn from_iter<T: IntoIterator<Item = Change>>(changes: T) -> Self {
        let mut all = Self::default();
        all.extend(changes);
        all
    }
}

impl Run {
    fn of(stage: Arc<Path>, path: String, number: u64) -> Self {
        let mut run = Self { stage, marks: Vec::new(), ends: String::new(), last: String::new() };
        run.push(path, number);
        run
    }

    fn push(&mut self, path: String, number: u64) {
        let letters = path.char_indices().zip(self.last.chars());
        let differs = letters.into_iter().find(|((_, own), last)| own != last);
        let common = path.len().min(self.last.len());
        let shared = differs.map_or(common, |((place, _), _)| place);
        let end = &path[shared..];
        self.ends.push_str(end);
        self.marks.push(Mark { shared, own: end.len(), number });
        self.last = path;
    }

    fn writes(&self) -> impl Iterator<Item = (String, Staged)> {
        let (mut path, mut at) = (String::new(), 0);
        self.marks.iter().map(move |mark| {
            path.truncate(mark.shared);
            path.push_str(&self.ends[at..at + mark.own]);
            at += mark.own;
            (path.clone(), Staged::new(Arc::clone(&self.stage), mark.number))
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn write(stage: &str, path: &str, number: u64) -> Change {
        let staged = Staged::new(Path::new(stage).into(), number);
        Change::Write { path: path.to_owned(), staged }
    }

    proptest! {
        /// Whatever paths there are, and in whatever order.
        #[test]
        fn what_is_written_is_kept(paths in prop::collection::vec("[abé中/]{0,6}", 0..20)) {
            let all = paths.iter().zip(0..).map(|(path, number)| {
                write(if number % 7 == 6 { "other" } else { "stage" }, path, number)
            });
            let changes: Changes = all.collect();
            let kept: Vec<(String, u64)> = changes
                .writes()
                .map(|(path, staged)| (path, staged.into_parts().1))
                .collect();
            let written: Vec<(String, u64)> = paths.into_iter().zip(0..).collect();
            prop_assert_eq!(changes.len(), written.len());
            prop_assert_eq!(kept, written);
        }
    }

    #[test]
    fn what_stays_after_all_is_not_deleted() {
        let delete = |path: &str| Change::Delete { path: path.to_owned() };
        let mut changes: Changes = [delete("a"), write("stage", "b", 0)].into_iter().collect();
        changes.append(&mut [delete("c")].into_iter().collect());
        assert_eq!((changes.len(), changes.spare(|path| path != "a")), (3, 1));
        let left: Vec<Change> = changes.iter().collect();
        assert!(matches!(&left[..], [Change::Write { path: b, .. }, Change::Delete { path: a }]
            if b == "b" && a == "a"));
    }
}
