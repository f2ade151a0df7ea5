//! Markdown is shown as its author meant it.

use std::collections::BTreeSet;
use std::sync::Mutex;

use rayon::prelude::*;

use super::Around;
use crate::content::{SessionRecord, TextRecord};
use crate::diagnostic::{Finding, Findings, Place, Severity};
use crate::markdown::problems;

/// What a problem with Markdown means: an error where the text would not be
/// shown at all, a warning where some of it is shown otherwise.
const SEVERITIES: [(&str, Severity); 6] = [
    ("markdown-too-deep", Severity::Error),
    ("markdown-raw-html", Severity::Warning),
    ("markdown-unsafe-link", Severity::Warning),
    ("markdown-image", Severity::Warning),
    ("markdown-heading-skips", Severity::Warning),
    ("markdown-footnote-undefined", Severity::Warning),
];

pub(super) fn sound(record: &SessionRecord, around: &Around<'_>, findings: &mut Findings) {
    let statements = record.statements.iter().flat_map(|statement| {
        let hidden = statement.is_embargoed();
        let texts = statement.versions.values().filter_map(|version| version.text.as_ref());
        texts.map(move |text| (text, hidden))
    });
    let documents = record.documents.iter().flat_map(|document| {
        let hidden = document.is_embargoed(around.world.now());
        document.texts.values().map(move |text| (text, hidden))
    });
    let press = record.press.iter().flat_map(|press| {
        let hidden = press.is_embargoed(around.world.now());
        press.texts.values().map(move |text| (text, hidden))
    });
    let texts: Vec<(&TextRecord, bool)> = statements.chain(documents).chain(press).collect();
    let look = |(text, hidden): (&TextRecord, bool)| {
        let mut found = Findings::default();
        of_text(text, hidden, &mut found);
        found
    };
    let found: Vec<Findings> = texts.into_par_iter().map(look).collect();
    found.into_iter().for_each(|found| findings.extend(found));
}

/// Reports the problems of a page or guide, whose links may name a document by its
/// symbol.
pub(super) fn of_page(text: &TextRecord, findings: &mut Findings) {
    let mut found = Findings::default();
    of_text(text, false, &mut found);
    let by_symbol = |finding: &Finding| {
        finding.code == "markdown-unsafe-link"
            && finding.args.iter().any(|(_, value)| value.starts_with("symbol:"))
    };
    for finding in found.sorted() {
        if !by_symbol(&finding) {
            findings.push(finding);
        }
    }
}

/// Reports the problems of one text.
pub(super) fn of_text(text: &TextRecord, hidden: bool, findings: &mut Findings) {
    if is_known(text.hash()) {
        return;
    }
    let problems = problems(&text.markdown);
    if problems.is_empty() {
        remember(*text.hash());
    }
    for problem in problems {
        let at = |offset: usize| {
            text.place.start.saturating_add(u32::try_from(offset).unwrap_or(u32::MAX))
        };
        let place = Place {
            file: text.place.file.clone(),
            start: at(problem.range.start),
            end: at(problem.range.end),
        };
        let severity = SEVERITIES.iter().find(|(code, _)| *code == problem.code);
        let severity = severity.map_or(Severity::Warning, |(_, severity)| *severity);
        let finding = Finding { severity, ..Finding::warning(problem.code, &place) };
        findings.push(finding.with("detail", problem.detail).hidden(hidden));
    }
}

/// Texts that nothing is wrong with, so that a process that watches a site
/// looks at each only once. The answer depends on nothing but the text.
static SOUND: Mutex<BTreeSet<[u8; 32]>> = Mutex::new(BTreeSet::new());

/// How many texts are remembered; a session has fewer.
const REMEMBERED: usize = 100_000;

fn is_known(hash: &[u8; 32]) -> bool {
    SOUND.lock().is_ok_and(|sound| sound.contains(hash))
}

fn remember(hash: [u8; 32]) {
    if let Ok(mut sound) = SOUND.lock() {
        if sound.len() >= REMEMBERED {
            sound.clear();
        }
        sound.insert(hash);
    }
}
