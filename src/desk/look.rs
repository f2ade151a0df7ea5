//! Every PDF and picture that is filed is looked at: what the site refuses is
//! not filed, and what a person should know of the rest is said.

use std::path::Path;

use super::Desk;
use super::papers::{Papers, shown};
use super::stop::{Refusal, Stop};
use crate::model::{Danger, Term as _};
use crate::paper::{self, Mark, Reading, Unreadable};

/// What a person should know of a file that was filed all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caution {
    /// The file's name, as it can be shown.
    pub file: String,
    /// What was seen: its message is `desk-seen-ABOUT`.
    pub about: &'static str,
}

impl Desk {
    /// Looks at the files that nobody has looked at, and keeps what was seen.
    pub(super) fn look(&self, papers: &mut Papers) -> Result<Vec<Caution>, Stop> {
        let mut cautions = Vec::new();
        for paper in papers.values_mut().flatten().filter(|paper| paper.has_pages()) {
            let file = shown(&paper.source);
            if paper.seen.is_none() {
                paper.seen = look(&paper.source)?;
            }
            let Some(seen) = &paper.seen else {
                if !self.records.settings().refuse.is_empty() {
                    return Err(Refusal::new("refused-unread").text("file", file).into());
                }
                cautions.push(Caution { file, about: "unread" });
                continue;
            };
            self.takes(seen, &file)?;
            let told =
                seen.marks.iter().map(|mark| Caution { file: file.clone(), about: about(*mark) });
            cautions.extend(told);
        }
        Ok(cautions)
    }

    /// Refuses what the site does not take.
    pub(super) fn takes(&self, seen: &Reading, file: &str) -> Result<(), Refusal> {
        let refused = &self.records.settings().refuse;
        // What it hides behind its password nobody knows.
        let closed = seen.marks.contains(&Mark::Encrypted) && seen.pages.is_none();
        if closed && !refused.is_empty() {
            return Err(Refusal::new("refused-encrypted").text("file", file));
        }
        let marks = &seen.marks;
        let Some(danger) =
            marks.iter().find_map(|mark| danger(*mark).filter(|it| refused.contains(it)))
        else {
            return Ok(());
        };
        let code = match danger {
            Danger::Encrypted => "refused-encrypted",
            Danger::Active => "refused-active",
            Danger::Attachments => "refused-attachments",
        };
        Err(Refusal::new(code).text("file", file))
    }
}

/// What is in a file; nothing where it is so odd that a person has to open it.
fn look(file: &Path) -> Result<Option<Reading>, Stop> {
    let refused = match paper::read(file) {
        Ok(seen) => return Ok(Some(seen)),
        Err(Unreadable::Broken | Unreadable::Slow) => return Ok(None),
        Err(Unreadable::Kind) => "file-kind",
        Err(Unreadable::Large) => "file-large",
        Err(Unreadable::Empty | Unreadable::Disk) => "file-empty",
    };
    Err(Refusal::new(refused).text("file", shown(file)).into())
}

/// What a site may refuse of it.
fn danger(mark: Mark) -> Option<Danger> {
    match mark {
        Mark::Encrypted => Some(Danger::Encrypted),
        Mark::Active => Some(Danger::Active),
        Mark::Attachments => Some(Danger::Attachments),
        Mark::ImageOnly | Mark::PoorText | Mark::Damaged => None,
    }
}

fn about(mark: Mark) -> &'static str {
    match mark {
        Mark::Encrypted => Danger::Encrypted.keyword(),
        Mark::Active => Danger::Active.keyword(),
        Mark::Attachments => Danger::Attachments.keyword(),
        Mark::ImageOnly => "image-only",
        Mark::PoorText => "poor-text",
        Mark::Damaged => "damaged",
    }
}
