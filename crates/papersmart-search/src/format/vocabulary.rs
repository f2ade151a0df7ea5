//! The vocabulary of a field: its terms in runs of about a kilobyte, a leaf
//! each, so that looking one up costs one small request. Short postings stand
//! in the run beside their term, long ones in the pages.
//!
//! tantivy's own dictionaries are made for disks: a lookup in them reads
//! several places, or four kilobytes and more.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::schema::pair_number;

/// Where a field's runs begin.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum Vocabulary {
    /// For each run, a string that is not after its first term, but after the
    /// last term of the run before.
    Firsts(Vec<Vec<u8>>),
    /// Terms are numbers, each run has those that are alike but for the last
    /// bits: nothing needs to be listed.
    Numbers {
        /// How many runs there are.
        runs: u32,
        /// How many bits are not looked at.
        bits: u8,
    },
}

/// Terms that follow one another, and whose postings do so too.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Run {
    /// Where the first long postings begin.
    start: u64,
    terms: Vec<Entry>,
    /// The short postings, one after another.
    short: Vec<u8>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Entry {
    /// How many bytes it shares with the term before.
    shared: u8,
    /// The bytes after those.
    rest: Vec<u8>,
    /// In how many passages it occurs.
    passages: u32,
    /// Twice the bytes of its postings, and one more if they are short.
    bytes: u32,
}

/// A term and its postings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entered {
    /// The term.
    pub(crate) term: Vec<u8>,
    /// In how many passages it occurs.
    pub(crate) passages: u32,
    /// Where.
    pub(crate) postings: Postings,
}

/// The postings of a term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Postings {
    /// Here, as [`short`] writes them.
    Short(Vec<u8>),
    /// In the field's part of the pages, as tantivy wrote them.
    Long(Range<u64>),
}

impl Vocabulary {
    /// The run in which a term is, if it is anywhere.
    pub(crate) fn run(&self, term: &[u8]) -> Option<usize> {
        match self {
            Self::Firsts(firsts) => {
                firsts.partition_point(|first| first.as_slice() <= term).checked_sub(1)
            }
            Self::Numbers { runs, bits } => {
                let number = pair_number(term)?.checked_shr(u32::from(*bits))?;
                (number < *runs).then_some(number as usize)
            }
        }
    }

    /// How many runs there are.
    pub(crate) fn runs(&self) -> usize {
        match self {
            Self::Firsts(firsts) => firsts.len(),
            Self::Numbers { runs, .. } => *runs as usize,
        }
    }

    /// Whether terms that begin so may also be in a later run.
    pub(crate) fn begins(&self, run: usize, prefix: &[u8]) -> bool {
        match self {
            Self::Firsts(firsts) => firsts.get(run).is_some_and(|it| it.starts_with(prefix)),
            Self::Numbers { .. } => false,
        }
    }
}

impl Run {
    /// Its terms, in order.
    pub(crate) fn terms(&self) -> impl Iterator<Item = Entered> + '_ {
        let (mut term, mut long, mut short) = (Vec::new(), self.start, 0_usize);
        self.terms.iter().map(move |entry| {
            term.truncate(usize::from(entry.shared));
            term.extend_from_slice(&entry.rest);
            let bytes = entry.bytes >> 1;
            let postings = if entry.bytes & 1 == 1 {
                let from = short;
                short = short.saturating_add(bytes as usize);
                Postings::Short(self.short.get(from..short).unwrap_or_default().to_vec())
            } else {
                let from = long;
                long = long.saturating_add(u64::from(bytes));
                Postings::Long(from..long)
            };
            Entered { term: term.clone(), passages: entry.passages, postings }
        })
    }
}

/// Calls for each passage of short postings and how often the term occurs in
/// it; bytes that [`short`] did not write end the list.
pub(crate) fn each(short: &[u8], call: &mut dyn FnMut(u32, u32)) {
    let mut bytes = short.iter().copied();
    let mut next = || {
        let (mut value, mut shift) = (0_u32, 0_u32);
        loop {
            let byte = bytes.next()?;
            value |= u32::from(byte & 0x7f).checked_shl(shift)?;
            if byte & 0x80 == 0 {
                return Some(value);
            }
            shift += 7;
        }
    };
    let mut passage = 0_u32;
    while let Some(step) = next() {
        let Some(here) = passage.checked_add(step >> 1) else { return };
        let Some(frequency) = (if step & 1 == 1 { next() } else { Some(1) }) else { return };
        call(here, frequency);
        passage = here;
    }
}

#[cfg(feature = "write")]
pub(crate) use write::{numbered, runs, short};

#[cfg(feature = "write")]
mod write {
    use super::{Entered, Entry, Postings, Run, Vocabulary, pair_number};

    /// A run is full when its terms and short postings take this many bytes.
    const FULL: usize = 900;

    /// Passages, in order, and how often a term occurs in each: the step from
    /// the passage before, doubled, and one more where the frequency follows
    /// because it is not one. LEB128.
    pub(crate) fn short(postings: impl Iterator<Item = (u32, u32)>) -> Vec<u8> {
        let (mut bytes, mut before) = (Vec::new(), 0);
        for (passage, frequency) in postings {
            let is_once = frequency == 1;
            push(&mut bytes, (passage - before) << 1 | u32::from(!is_once));
            if !is_once {
                push(&mut bytes, frequency);
            }
            before = passage;
        }
        bytes
    }

    fn push(bytes: &mut Vec<u8>, mut value: u32) {
        while value >= 0x80 {
            bytes.push(value as u8 | 0x80);
            value >>= 7;
        }
        bytes.push(value as u8);
    }

    /// Cuts a field's terms, which come in order, into runs.
    pub(crate) fn runs(terms: impl Iterator<Item = Entered>) -> (Vocabulary, Vec<Run>) {
        let (mut firsts, mut runs) = (Vec::new(), Vec::<Run>::new());
        let (mut before, mut size, mut long) = (Vec::new(), usize::MAX, 0);
        for Entered { term, passages, postings } in terms {
            let common = before.iter().zip(&term).take_while(|(a, b)| a == b).count();
            if size >= FULL {
                let first = term.get(..=common).unwrap_or(&term);
                firsts.push(first.to_vec());
                runs.push(Run { start: long, ..Run::default() });
                size = 0;
            }
            if let Postings::Long(range) = &postings {
                long = range.end;
            }
            if let Some(run) = runs.last_mut() {
                let shared = if run.terms.is_empty() { 0 } else { common };
                size += enter(run, shared, Entered { term: term.clone(), passages, postings });
            }
            before = term;
        }
        (Vocabulary::Firsts(firsts), runs)
    }

    /// Cuts a field's terms, which are numbers of so many bits and come in
    /// order, into runs.
    pub(crate) fn numbered(
        terms: impl Iterator<Item = Entered>,
        pair_bits: u8,
    ) -> (Vocabulary, Vec<Run>) {
        let terms: Vec<Entered> = terms.collect();
        let size = |one: &Entered| match &one.postings {
            Postings::Short(bytes) => bytes.len() + 6,
            Postings::Long(_) => 6,
        };
        let size: usize = terms.iter().map(size).sum();
        let count = (size / FULL).max(1).next_power_of_two().ilog2();
        let bits = pair_bits.saturating_sub(u8::try_from(count).unwrap_or(0));
        let mut runs = vec![Run::default(); 1 << (pair_bits - bits)];
        let (mut terms, mut long) = (terms.into_iter().peekable(), 0);
        for (place, run) in runs.iter_mut().enumerate() {
            run.start = long;
            let mut before = Vec::new();
            let is_here = |one: &Entered| {
                pair_number(&one.term).is_some_and(|it| it as usize >> bits == place)
            };
            while let Some(one) = terms.next_if(is_here) {
                let common = before.iter().zip(&one.term).take_while(|(a, b)| a == b).count();
                if let Postings::Long(range) = &one.postings {
                    long = range.end;
                }
                before.clone_from(&one.term);
                enter(run, common, one);
            }
        }
        let count = u32::try_from(runs.len()).unwrap_or(u32::MAX);
        (Vocabulary::Numbers { runs: count, bits }, runs)
    }

    /// Adds a term to a run; gives about how many bytes that takes.
    fn enter(run: &mut Run, shared: usize, one: Entered) -> usize {
        let shared = u8::try_from(shared).unwrap_or(u8::MAX);
        let rest = one.term[usize::from(shared)..].to_vec();
        let mut size = rest.len() + 4;
        let doubled = |bytes: u64| u32::try_from(bytes << 1).unwrap_or(!1);
        let bytes = match one.postings {
            Postings::Short(bytes) => {
                size += bytes.len();
                run.short.extend_from_slice(&bytes);
                doubled(bytes.len() as u64) | 1
            }
            Postings::Long(range) => doubled(range.end - range.start),
        };
        run.terms.push(Entry { shared, rest, passages: one.passages, bytes });
        size
    }
}

#[cfg(all(test, feature = "write"))]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::{Entered, Postings, each, runs, short};

    #[test]
    fn every_term_is_found_in_its_run() {
        let term = |number: u64| {
            let postings = match number % 3 {
                0 => Postings::Short(vec![number as u8; 5]),
                // Those between have none in the pages.
                one => {
                    let before = number / 3 * 2 + one - 1;
                    Postings::Long(before * 7..before * 7 + 7)
                }
            };
            Entered { term: format!("word{number:05}").into_bytes(), passages: 3, postings }
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

    #[test]
    fn short_postings_are_read_as_they_were_written() {
        let written = [(0, 1), (1, 7), (300, 1), (70_000, 200), (70_001, 1)];
        let mut read = Vec::new();
        each(&short(written.into_iter()), &mut |passage, often| read.push((passage, often)));
        assert_eq!(read, written);
    }

    #[test]
    fn forged_postings_end_without_harm() {
        for bytes in [&[0x80][..], &[0xff; 40], &[0x01], &[0xfe, 0xff, 0xff, 0xff, 0x0f, 0x7e]] {
            each(bytes, &mut |_, _| {});
        }
    }
}
