//! The plan of a session's statements, as `statements.toml` beside the session's
//! document manifest writes it: who speaks at which meeting, in what order, on
//! what, and which statements are special cases. It starts at [`Plan`].

use std::collections::BTreeMap;

use jiff::civil::DateTime;
use serde::Deserialize;

/// All statements of one session.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Plan {
    /// The offset of the duty station during the session, such as `+02:00`.
    pub(crate) offset: String,
    /// The languages of each speaker, first the one spoken in.
    pub(crate) languages: BTreeMap<String, Vec<String>>,
    /// Runs of statements, in the order of delivery.
    pub(crate) blocks: Vec<Block>,
    /// What is special about single statements, by their id.
    #[serde(default)]
    pub(crate) cases: BTreeMap<String, Case>,
}

/// A run of statements that differ by speaker only; their ids are
/// `SPEAKER-SLUG`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Block {
    pub(crate) meeting: String,
    pub(crate) slug: String,
    #[serde(default)]
    pub(crate) items: Vec<String>,
    #[serde(default = "statement")]
    pub(crate) kind: String,
    /// Sections of the stock that fit the items.
    pub(crate) topics: Vec<String>,
    /// When the first one is delivered; none where none has been.
    pub(crate) start: Option<DateTime>,
    /// Minutes between two.
    #[serde(default)]
    pub(crate) pace: i64,
    pub(crate) speakers: Vec<String>,
    /// Those who join each speaker in a joint statement.
    #[serde(default)]
    pub(crate) with: Vec<String>,
    #[serde(default)]
    pub(crate) on_behalf_of: Vec<String>,
    /// Instead of the speaker's own languages.
    pub(crate) languages: Option<Vec<String>>,
    /// Which paragraph of the section for the kind, such as `introduction`.
    pub(crate) passage: Option<usize>,
    /// The state of the texts, unless a case says otherwise.
    #[serde(default = "released")]
    pub(crate) state: String,
}

/// What is special about one statement.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Case {
    /// The state of its texts.
    pub(crate) state: Option<String>,
    /// It was delivered without a text.
    pub(crate) without_text: bool,
    /// A scan lies beside its text.
    pub(crate) scan: bool,
    /// Who may ever read it.
    pub(crate) posting: Option<String>,
    /// Instead of the speaker's own languages.
    pub(crate) languages: Option<Vec<String>>,
    /// Minutes from its release to each revision.
    pub(crate) revised_after: Vec<i64>,
    /// Minutes from its release to its withdrawal.
    pub(crate) withdrawn_after: Option<i64>,
    /// Why it was withdrawn, by language.
    pub(crate) reason: BTreeMap<String, String>,
    /// Its own title, by language.
    pub(crate) title: BTreeMap<String, String>,
}

fn statement() -> String {
    "statement".to_owned()
}

fn released() -> String {
    "released".to_owned()
}
