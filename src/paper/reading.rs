//! What was seen in a file.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::model::TextSource;

/// What a file is, by its bytes, whatever its name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Paper {
    /// A PDF document (ISO 32000).
    Pdf,
    /// A picture of one page: JPEG, PNG or TIFF.
    Picture,
    /// Text as UTF-8, plain or Markdown.
    Text,
    /// Another kind that content may list, such as a word processor's.
    Other,
}

/// What was seen in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// What it is.
    pub paper: Paper,
    /// The kind as RFC 6838 names it.
    pub media_type: String,
    /// How many pages, where it has any.
    pub pages: Option<u32>,
    /// The texts of the QR codes on its first pages, in order.
    pub codes: Vec<Code>,
    /// The text on its pages, where any could be read.
    pub text: Option<TextLayer>,
    /// What a person should know of it.
    pub marks: BTreeSet<Mark>,
}

/// What content remembers of a file's text: the keys `text` and `confidence` of
/// its entry, and the words, which stand in a file beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileKeys<'r> {
    /// Where the text comes from.
    pub text: TextSource,
    /// How sure the recogniser was.
    pub confidence: Option<u8>,
    /// The text.
    pub words: Option<&'r str>,
}

/// A text that was recognised with less confidence is marked.
const SURE: u8 = 75;

impl Reading {
    /// Takes over the text of its pages, and marks what a person should know.
    pub(super) fn set_text(&mut self, pages: Vec<TextLayer>) {
        let read = || pages.iter().filter(|page| page.text.chars().any(char::is_alphanumeric));
        let sure = read().filter_map(|page| Some((u64::from(page.confidence?), page.text.len())));
        let (sum, letters) = sure.fold((0, 0), |(sum, letters), (sure, length)| {
            (sum + sure * length as u64, letters + length as u64)
        });
        let confidence = sum.checked_div(letters).and_then(|mean| u8::try_from(mean).ok());
        let text: Vec<&str> = read().map(|page| page.text.as_str()).collect();
        if text.is_empty() {
            self.marks.insert(Mark::ImageOnly);
        } else {
            self.text = Some(TextLayer { text: text.join("\n"), confidence });
        }
        if confidence.is_some_and(|confidence| confidence < SURE) {
            self.marks.insert(Mark::PoorText);
        }
    }

    /// What content remembers of it; nothing of a file whose text cannot be
    /// known, such as one that asks for a password.
    #[must_use]
    pub fn file_keys(&self) -> Option<FileKeys<'_>> {
        if !matches!(self.paper, Paper::Pdf | Paper::Picture) {
            return None;
        }
        let keys = |text, confidence, words| Some(FileKeys { text, confidence, words });
        match &self.text {
            Some(TextLayer { text, confidence: None }) => {
                keys(TextSource::Layer, None, Some(text.as_str()))
            }
            Some(TextLayer { text, confidence }) => {
                keys(TextSource::Recognised, *confidence, Some(text.as_str()))
            }
            None if self.marks.contains(&Mark::ImageOnly) => keys(TextSource::None, None, None),
            None => None,
        }
    }
}

/// A QR code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Code {
    /// The page it is on, from 1.
    pub page: u32,
    /// What it says.
    pub text: String,
}

/// Text that was read from pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextLayer {
    /// The text, page after page, in reading order.
    pub text: String,
    /// How sure a recogniser was, in per cent; `None` for text that the file
    /// itself carried.
    pub confidence: Option<u8>,
}

/// What a person should know of a file before it is filed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// It asks for a password, or forbids something.
    Encrypted,
    /// It carries scripts, actions that start by themselves, forms that send,
    /// or programs.
    Active,
    /// It carries other files.
    Attachments,
    /// Its pages have pictures but no text, and none was recognised.
    ImageOnly,
    /// Its text was recognised with little confidence.
    PoorText,
    /// Some of its pages could not be drawn or read.
    Damaged,
}

/// Why a file could not be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unreadable {
    /// It is empty.
    #[error("the file is empty")]
    Empty,
    /// It is none of the kinds that content may list, or not what its name says.
    #[error("the file is of no known kind, or not of the kind its name says")]
    Kind,
    /// It is cut off, or its structure is broken.
    #[error("the file is broken")]
    Broken,
    /// It is larger than what is taken, or grows beyond all measure when unpacked.
    #[error("the file is too large")]
    Large,
    /// Looking at it took too long.
    #[error("looking at the file took too long")]
    Slow,
    /// The disk would not give it.
    #[error("the file cannot be read")]
    Disk,
}
