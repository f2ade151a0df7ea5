//! Untrusted Markdown to safe HTML and plain text. Whatever a delegation's
//! text contains, what comes out is balanced, shallow, free of foreign
//! requests and of anything that runs; what had to be left out is named by
//! [`problems`]. Start at [`to_html`].
//!
//! Raw HTML is shown as typed, images become links, addresses of unknown
//! schemes become plain text. A text passes through `prepare` (which marks
//! what the parser must not or must take for markup), pulldown-cmark, and one
//! writer that consults `typography` for each run of text.

mod address;
mod akn;
mod beside;
mod compare;
mod html;
mod links;
mod notes;
mod pieces;
mod prepare;
mod problems;
mod symbols;
mod text;
mod typography;
mod xhtml;

use std::collections::BTreeMap;

use pulldown_cmark::Options;

use crate::i18n::Tag;

pub use address::absolute;
pub use akn::to_akn;
pub use beside::beside;
pub use compare::{Change, Passage, Stretch, compare, is_changed};
pub use html::to_html;
pub use links::links;
pub use problems::{Problem, problems};
pub use text::to_text;
pub use xhtml::{hrefs, to_xhtml};

/// What the HTML of one text has to fit into.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// The language the text is written in.
    pub language: &'a Tag,
    /// Addresses by what the text writes for them; a link whose address is empty is
    /// shown without one.
    pub links: &'a BTreeMap<String, String>,
    /// The level that the text's highest heading becomes.
    pub top_heading: u8,
    /// What every id starts with, so that several texts fit on one page:
    /// empty, or letters, digits and hyphens.
    pub id_prefix: &'a str,
    /// Names a table that scrolls sideways; without it tables stay plain.
    pub table_label: Option<&'a str>,
    /// Names the list of footnotes.
    pub notes_label: &'a str,
    /// Names the link from a footnote back to its place in the text; the
    /// note's number follows it.
    pub back_label: &'a str,
}

/// Punctuation stays as typed: quotes and dashes are the author's.
const OPTIONS: Options =
    Options::ENABLE_TABLES.union(Options::ENABLE_FOOTNOTES).union(Options::ENABLE_STRIKETHROUGH);
