//! How a segment lies in files, so that a browser can fetch just what a query
//! needs by plain GET, believe nothing that it cannot verify, and never ask
//! twice.
//!
//! A segment is a [`Head`] and a [`Space`] of units: leaves (stored passages,
//! columns, lexicon, vocabulary), then the pages with the inverted index's long
//! postings. Units lie one after another in packs, files that are named by
//! their digest; each unit carries its [`proof`], so that a byte range of a
//! pack can be verified without the rest of it.

mod head;
mod leaf;
mod proof;
mod space;
mod vocabulary;

pub(crate) use head::{Head, Lexicon, LexiconRun};
pub(crate) use leaf::{Card, Column, Dimension, inflate};
pub(crate) use proof::{GROUP, Node, PROOF, digest, verify};
pub(crate) use space::{PAGE, Place, Space, pack_path};
pub(crate) use vocabulary::{Entered, Postings, Run, Vocabulary, each};
#[cfg(feature = "write")]
pub(crate) use {
    leaf::deflate,
    space::{Packed, STEP, pack},
    vocabulary::{numbered, runs, short},
};
