//! A finding: what is wrong, where, and what to do. It carries a code and
//! arguments, never a sentence; the sentences are messages of `i18n/`, so that
//! the same finding reads in six languages.

use std::ops::Deref;
use std::sync::Arc;

/// A stretch of a file, in bytes from its start.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Path relative to the site, with forward slashes.
    pub file: Arc<str>,
    /// First byte.
    pub start: u32,
    /// One past the last byte; equal to `start` for the whole file.
    pub end: u32,
}

impl Place {
    /// The whole of a file.
    #[must_use]
    pub fn whole(file: &Arc<str>) -> Self {
        Self { file: Arc::clone(file), start: 0, end: 0 }
    }
}

/// A value and the place where it was written.
#[derive(Clone, Debug)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub place: Place,
}

impl<T> Deref for At<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// A name that says nothing at a glance of what may be embargoed. Those who can
/// guess what it stands for can compute it.
#[must_use]
pub fn opaque(text: &str) -> String {
    blake3::hash(text.as_bytes()).to_hex().chars().take(12).collect()
}

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The session it is in does not publish.
    Error,
    /// Published all the same.
    Warning,
}

/// One thing that is wrong. Its message is `finding-CODE` of the catalogues,
/// its help that message's attribute `help`; both may use the arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How grave.
    pub severity: Severity,
    /// Stable name of the check, such as `unknown-key`.
    pub code: &'static str,
    /// Where.
    pub place: Place,
    /// Arguments of the message.
    pub args: Vec<(&'static str, String)>,
    /// Whether it is about an embargoed item: a public build then prints only
    /// the code and an opaque id.
    pub embargoed: bool,
}

impl Finding {
    /// An error at a place.
    #[must_use]
    pub fn error(code: &'static str, place: &Place) -> Self {
        Self {
            severity: Severity::Error,
            code,
            place: place.clone(),
            args: Vec::new(),
            embargoed: false,
        }
    }

    /// A warning at a place.
    #[must_use]
    pub fn warning(code: &'static str, place: &Place) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, place) }
    }

    /// The same with one more argument of its message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// The same, about an embargoed item where `embargoed` says so.
    #[must_use]
    pub fn hidden(mut self, embargoed: bool) -> Self {
        self.embargoed |= embargoed;
        self
    }
}

/// All findings of a run, in the order they were found.
#[derive(Clone, Debug, Default)]
pub struct Findings(Vec<Finding>);

impl Findings {
    /// Adds one.
    pub fn push(&mut self, finding: Finding) {
        self.0.push(finding);
    }

    /// Adds all of another list.
    pub fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// Marks all as being about an embargoed item, where `embargoed` says so.
    #[must_use]
    pub fn hidden(mut self, embargoed: bool) -> Self {
        self.0.iter_mut().for_each(|finding| finding.embargoed |= embargoed);
        self
    }

    /// The same about what is under review: it stops nothing, and is told to
    /// nobody else.
    #[must_use]
    pub fn softened(mut self) -> Self {
        for finding in &mut self.0 {
            (finding.severity, finding.embargoed) = (Severity::Warning, true);
        }
        self
    }

    /// Whether there is an error among them.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// Whether there is nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The findings by file and place.
    #[must_use]
    pub fn sorted(mut self) -> Vec<Finding> {
        self.0.sort_by(|a, b| (&a.place, a.code, &a.args).cmp(&(&b.place, b.code, &b.args)));
        self.0.dedup();
        self.0
    }
}
