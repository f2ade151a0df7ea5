//! The page of a recording: what can be played, and what was said.

use serde::Serialize;

use super::parts::{FileLink, Link};
use super::statement::VersionLink;

/// The recording of a meeting.
#[derive(Debug, Serialize)]
pub struct RecordingView {
    /// What this page is.
    pub heading: String,
    /// The meeting.
    pub meeting: Link,
    /// What can be played.
    pub players: Vec<Player>,
    /// Where items are taken up and statements begin.
    pub moments: Vec<Moment>,
    /// The languages of transcripts.
    pub versions: Vec<VersionLink>,
    /// Language of the transcript on this page.
    pub transcript_lang: Option<String>,
    /// Its direction.
    pub transcript_dir: Option<&'static str>,
    /// The transcript.
    pub transcript: Vec<TranscriptParagraph>,
}

/// A sound or picture that can be played.
#[derive(Debug, Serialize)]
pub struct Player {
    /// `audio` or `video`.
    pub kind: &'static str,
    /// The file and what it is.
    pub link: FileLink,
    /// Its media type.
    pub media_type: String,
    /// Captions.
    pub tracks: Vec<Track>,
    /// The chapters, if there are any.
    pub chapters: Option<Track>,
}

/// Captions or chapters that a player shows.
#[derive(Debug, Serialize)]
pub struct Track {
    /// Address of the WebVTT file.
    pub href: String,
    /// Language.
    pub lang: String,
    /// The language's name.
    pub label: String,
    /// Whether it is shown until somebody chooses otherwise.
    pub is_shown: bool,
}

/// Where an item is taken up or a statement begins.
#[derive(Debug, Serialize)]
pub struct Moment {
    /// `#t-754`.
    pub href: String,
    /// "0:12:34, Birch".
    pub label: String,
    /// `t-754`, where no paragraph has that address.
    pub id: Option<String>,
    /// Whether a chapter begins here, rather than a statement within one.
    pub is_chapter: bool,
}

/// What was said in one go.
#[derive(Debug, Serialize)]
pub struct TranscriptParagraph {
    /// `t-754`.
    pub id: String,
    /// `0:12:34`.
    pub time: String,
    /// Who spoke, where the captions say so.
    pub voice: Option<String>,
    /// What was said.
    pub text: String,
}
