//! `frozen.toml`: what was done with a session, and what stood when it was closed.
//! Commands write it; its own digest tells whether somebody else did.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::ErrorKind;
use std::sync::Arc;

use jiff::Timestamp;
use serde::Deserialize;
use toml::Spanned;

use super::leaves::Print;
use super::standing::Standing;
use crate::diagnostic::{At, Finding, Findings, Place};
use crate::model::{Digest, SessionKey, SessionState};
use crate::source::World;

/// The name of the file.
pub const FROZEN: &str = "frozen.toml";

/// A larger one is a mistake.
const LIMIT: u64 = 64 << 20;

const HEAD: &str = "# What stood when the session was closed. The commands of `papersmart session` write\n\
                    # this file; by hand it is not edited. See docs/archive.md.\n";

/// What was done with a session as a whole, or taken back in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// It was closed, or closed again with what had been added.
    Close,
    /// It was opened again.
    Reopen,
    /// It was sealed.
    Seal,
    /// A statement was withdrawn in it while it was closed.
    Withdraw,
    /// A statement was recalled in it while it was closed.
    Recall,
}

impl Kind {
    /// The word for it.
    #[must_use]
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Close => "close",
            Self::Reopen => "reopen",
            Self::Seal => "seal",
            Self::Withdraw => "withdraw",
            Self::Recall => "recall",
        }
    }
}

/// Something that was done with a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What.
    pub kind: Kind,
    /// When.
    pub at: Timestamp,
    /// The statement that was taken back.
    pub of: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// Who, where they said so.
    pub by: Option<String>,
}

/// What was done with a session, and what stood when it was closed.
#[derive(Clone, Debug)]
pub struct Frozen {
    /// The file.
    pub place: Place,
    /// What was done, in order.
    pub history: Vec<Event>,
    /// The digests of texts and originals, by path below the session.
    pub files: BTreeMap<String, At<Digest>>,
    /// The values of the records, by name.
    pub records: BTreeMap<String, At<BTreeMap<String, Vec<Print>>>>,
    /// Whether it is as a command wrote it.
    pub is_whole: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    digest: String,
    #[serde(default)]
    history: Vec<WrittenEvent>,
    #[serde(default)]
    files: BTreeMap<String, Spanned<String>>,
    #[serde(default)]
    records: BTreeMap<String, Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenEvent {
    act: Kind,
    at: toml::value::Datetime,
    of: Option<String>,
    reason: Option<String>,
    by: Option<String>,
}

impl Frozen {
    /// An empty one, for a session that was never closed.
    #[must_use]
    pub fn new(key: &SessionKey) -> Self {
        let place = Place::whole(&path(key).into());
        let (files, records) = (BTreeMap::new(), BTreeMap::new());
        Self { place, history: Vec::new(), files, records, is_whole: true }
    }

    /// Reads that of a session, where there is one.
    pub fn read(world: &World, key: &SessionKey, findings: &mut Findings) -> Option<Self> {
        let path = path(key);
        let file: Arc<str> = path.as_str().into();
        let mut unreadable = |place: &Place, detail: String| {
            let finding = Finding::error("frozen-unreadable", place).with("detail", detail);
            findings.push(finding.with("session", key).hidden(true));
            None
        };
        let whole = Place::whole(&file);
        let bytes = match world.read_start(&path, LIMIT + 1) {
            Err(error) if error.kind() == ErrorKind::NotFound => return None,
            Err(error) => return unreadable(&whole, error.kind().to_string()),
            Ok(bytes) => bytes,
        };
        if bytes.len() as u64 > LIMIT {
            return unreadable(&whole, format!("> {} MiB", LIMIT >> 20));
        }
        let Ok(text) = String::from_utf8(bytes) else {
            return unreadable(&whole, "UTF-8".to_owned());
        };
        let place = |span: std::ops::Range<usize>| {
            let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
            Place { file: Arc::clone(&file), start: offset(span.start), end: offset(span.end) }
        };
        let written: Written = match toml::from_str(&text) {
            Ok(written) => written,
            Err(error) => {
                let at = place(error.span().unwrap_or_default());
                return unreadable(&at, error.message().to_owned());
            }
        };
        let digest = written.digest.clone();
        let Some(mut frozen) = written.frozen(whole.clone(), &place) else {
            return unreadable(&whole, "digest".to_owned());
        };
        frozen.is_whole = Digest::of(frozen.body().as_bytes()).to_string() == digest;
        Some(frozen)
    }

    /// The state that the session was left in; `None` where nothing was done yet.
    #[must_use]
    pub fn state(&self) -> Option<SessionState> {
        let act = |event: &Event| match event.kind {
            Kind::Close => Some(SessionState::Closed),
            Kind::Reopen => Some(SessionState::Open),
            Kind::Seal => Some(SessionState::Sealed),
            Kind::Withdraw | Kind::Recall => None,
        };
        self.history.iter().rev().find_map(act)
    }

    /// When what it holds was frozen last; what commands added since is nothing to
    /// tell by.
    #[must_use]
    pub fn since(&self) -> Option<Timestamp> {
        let froze = |event: &&Event| matches!(event.kind, Kind::Close | Kind::Seal);
        let froze = self.history.iter().rev().find(froze);
        froze.map(|event| event.at)
    }

    /// Freezes everything that stands.
    pub fn freeze(
        &mut self,
        standing: &Standing,
        digest: &(dyn Fn(&str) -> Option<Digest> + Sync),
    ) {
        use rayon::prelude::*;
        self.is_whole = true;
        let at = |value| At { value, place: self.place.clone() };
        let files =
            standing.files.par_iter().filter_map(|path| Some((path.clone(), digest(path)?)));
        let files: Vec<(String, Digest)> = files.collect();
        self.files = files.into_iter().map(|(path, digest)| (path, at(digest))).collect();
        let records = standing.records.iter().map(|(name, record)| {
            let leaves = record.leaves.iter().map(|(leaf, value)| (leaf.clone(), value.prints()));
            let place = self.place.clone();
            (name.clone(), At { value: leaves.collect(), place })
        });
        self.records = records.collect();
    }

    /// The text of the file. One that was altered stays so: what a command adds to it
    /// does not make the rest of it true.
    #[must_use]
    pub fn text(&self) -> String {
        let body = self.body();
        let digest = if self.is_whole { Digest::of(body.as_bytes()) } else { Digest([0; 32]) };
        format!("{HEAD}digest = \"{digest}\"\n{body}")
    }

    fn body(&self) -> String {
        let mut text = String::new();
        for event in &self.history {
            let _ = write!(
                text,
                "\n[[history]]\nact = \"{}\"\nat = {}\n",
                event.kind.keyword(),
                event.at
            );
            let of = [("of", &event.of), ("reason", &event.reason), ("by", &event.by)];
            for (key, value) in of {
                if let Some(value) = value {
                    let _ = writeln!(text, "{key} = {}", quoted(value));
                }
            }
        }
        text.push_str("\n[files]\n");
        for (path, digest) in &self.files {
            let _ = writeln!(text, "{} = \"{}\"", quoted(path), digest.value);
        }
        text.push_str("\n[records]\n");
        for (name, leaves) in &self.records {
            let leaves = leaves.value.iter().map(|(leaf, prints)| {
                let prints: Vec<String> = prints.iter().map(Print::to_string).collect();
                format!("{leaf}={}", prints.join(","))
            });
            let leaves: Vec<String> = leaves.collect();
            let _ = writeln!(text, "{} = {}", quoted(name), quoted(&leaves.join(" ")));
        }
        text
    }
}

impl Written {
    fn frozen(
        self,
        whole: Place,
        place: &dyn Fn(std::ops::Range<usize>) -> Place,
    ) -> Option<Frozen> {
        let event = |event: WrittenEvent| {
            let at = event.at.to_string().parse().ok()?;
            let WrittenEvent { act: kind, of, reason, by, .. } = event;
            Some(Event { kind, at, of, reason, by })
        };
        let file = |(path, digest): (String, Spanned<String>)| {
            let value = digest.get_ref().parse().ok()?;
            Some((path, At { value, place: place(digest.span()) }))
        };
        let record = |(name, leaves): (String, Spanned<String>)| {
            let value = leaves.get_ref().split(' ').filter(|leaf| !leaf.is_empty()).map(leaf);
            Some((name, At { value: value.collect::<Option<_>>()?, place: place(leaves.span()) }))
        };
        Some(Frozen {
            place: whole,
            history: self.history.into_iter().map(event).collect::<Option<_>>()?,
            files: self.files.into_iter().map(file).collect::<Option<_>>()?,
            records: self.records.into_iter().map(record).collect::<Option<_>>()?,
            is_whole: false,
        })
    }
}

fn leaf(text: &str) -> Option<(String, Vec<Print>)> {
    let (name, prints) = text.split_once('=')?;
    let prints =
        prints.split(',').filter(|print| !print.is_empty()).map(|print| print.parse().ok());
    Some((name.to_owned(), prints.collect::<Option<_>>()?))
}

fn path(key: &SessionKey) -> String {
    format!("content/sessions/{key}/{FROZEN}")
}

/// A text as TOML writes it, on one line.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => _ = write!(quoted, "\\u{:04X}", u32::from(c)),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
