//! Recordings: those who cannot hear need captions (WCAG 2.2, 1.2.2).

use super::Around;
use crate::content::SessionRecord;
use crate::diagnostic::{Finding, Findings};
use crate::model::Access;

pub(super) fn have_captions(record: &SessionRecord, _: &Around<'_>, findings: &mut Findings) {
    let bare = |meeting: &&crate::content::MeetingRecord| {
        !meeting.recordings.is_empty() && meeting.captions.is_empty()
    };
    for meeting in record.meetings.iter().filter(bare) {
        let finding = Finding::warning("captions-missing", &meeting.id.place);
        let hidden = meeting.access != Access::Public;
        findings.push(finding.with("meeting", &meeting.id.value).hidden(hidden));
    }
}
