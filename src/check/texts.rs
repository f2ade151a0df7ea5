//! Markdown is shown as its author meant it.

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
    for statement in &record.statements {
        let hidden = statement.is_embargoed();
        for text in statement.versions.values().filter_map(|version| version.text.as_ref()) {
            of_text(text, hidden, findings);
        }
    }
    for press in &record.press {
        let hidden = press.is_embargoed(around.world.now());
        for text in press.texts.values() {
            of_text(text, hidden, findings);
        }
    }
}

/// Reports the problems of one text.
pub(super) fn of_text(text: &TextRecord, hidden: bool, findings: &mut Findings) {
    for problem in problems(&text.markdown) {
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
