//! The vocabulary of a field: its terms in runs of about a kilobyte, a leaf
//! each, so that looking one up costs one small request.
//!
//! tantivy's own dictionaries are made for disks: a lookup in them reads
//! several places, or four kilobytes and more.

use serde::{Deserialize, Serialize};

/// A run is full when its terms take this many bytes.
#[cfg(feature = "write")]
const FULL: usize = 1400;

/// Where a field's runs begin.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Vocabulary {
    /// For each run, a string that is not after its first term, but after the
    /// last term of the run before.
    pub(crate) firsts: Vec<Vec<u8>>,
}

/// Terms that follow one another, and whose postings do so too.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Run {
    /// Where the first term's postings begin.
    start: u64,
    terms: Vec<Entry>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Entry {
    /// How many bytes it shares with the term before.
    shared: u8,
    /// The bytes after those.
    rest: Vec<u8>,
    /// In how many documents it occurs.
    documents: u32,
    /// Bytes of its postings.
    bytes: u32,
}

/// A term and its postings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entered {
    /// The term.
    pub(crate) term: Vec<u8>,
    /// In how many documents it occurs.
    pub(crate) documents: u32,
    /// The bytes of its postings.
    pub(crate) postings: std::ops::Range<u64>,
}

impl Vocabulary {
    /// The run in which a term is, if it is anywhere.
    pub(crate) fn run(&self, term: &[u8]) -> Option<usize> {
        self.firsts.partition_point(|first| first.as_slice() <= term).checked_sub(1)
    }
}

impl Run {
    /// Its terms, in order.
    pub(crate) fn terms(&self) -> impl Iterator<Item = Entered> + '_ {
        let (mut term, mut start) = (Vec::new(), self.start);
        self.terms.iter().map(move |entry| {
            term.truncate(usize::from(entry.shared));
            term.extend_from_slice(&entry.rest);
            let end = start.saturating_add(u64::from(entry.bytes));
            let postings = start..end;
            start = end;
            Entered { term: term.clone(), documents: entry.documents, postings }
        })
    }
}

/// Cuts a field's terms, which come in order, into runs.
#[cfg(feature = "write")]
pub(crate) fn runs(terms: impl Iterator<Item = Entered>) -> (Vocabulary, Vec<Run>) {
    let (mut vocabulary, mut runs) = (Vocabulary::default(), Vec::<Run>::new());
    let (mut before, mut size) = (Vec::new(), usize::MAX);
    for Entered { term, documents, postings } in terms {
        let common = before.iter().zip(&term).take_while(|(a, b)| a == b).count();
        if size >= FULL {
            let first = term.get(..=common).unwrap_or(&term);
            vocabulary.firsts.push(first.to_vec());
            runs.push(Run { start: postings.start, terms: Vec::new() });
            size = 0;
        }
        if let Some(run) = runs.last_mut() {
            let shared = if run.terms.is_empty() { 0 } else { common.min(255) };
            let rest = term[shared..].to_vec();
            size += rest.len() + 4;
            let bytes = u32::try_from(postings.end - postings.start).unwrap_or(u32::MAX);
            let shared = u8::try_from(shared).unwrap_or(0);
            run.terms.push(Entry { shared, rest, documents, bytes });
        }
        before = term;
    }
    (vocabulary, runs)
}

#[cfg(all(test, feature = "write"))]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{Entered, runs};

    #[test]
    fn every_term_is_found_in_its_run() {
        let term = |number: u64| Entered {
            term: format!("word{number:05}").into_bytes(),
            documents: 3,
            postings: number * 7..number * 7 + 7,
        };
        let (vocabulary, all) = runs((0..5000).map(term));
        assert!(all.len() > 3);
        for number in [0, 1, 777, 2500, 4999] {
            let wanted = term(number);
            let run = vocabulary.run(&wanted.term).unwrap();
            assert!(all[run].terms().any(|entered| entered == wanted));
        }
        assert_eq!(vocabulary.run(b"a"), None);
    }
}
