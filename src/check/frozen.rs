//! Sessions that are over: what was frozen when they were closed stands as it
//! stood, and nothing comes to one that is sealed.

use super::{Around, lists_hidden};
use crate::archive::{Difference, Frozen, How, Standing, differences};
use crate::content::SessionRecord;
use crate::diagnostic::{Finding, Findings, Place};
use crate::model::{Access, Digest, SessionState, Term as _};

pub(super) fn kept(record: &SessionRecord, around: &Around<'_>, findings: &mut Findings) {
    let (key, state) = (&record.key, record.state);
    let over = matches!(state, SessionState::Closed | SessionState::Sealed);
    let mut own = Findings::default();
    let frozen = Frozen::read(around.world, key, &mut own);
    let unreadable = own.has_errors();
    findings.extend(own);
    let about = |code, place: &Place| Finding::error(code, place).with("session", key);
    let warning = |code| Finding::warning(code, &record.place).with("session", key);
    let Some(frozen) = frozen else {
        if over && !unreadable {
            // One that was closed by a command has recorded its addresses too.
            let (finding, had) = match (state, record.routes.is_empty()) {
                (SessionState::Sealed, _) => (about("not-frozen", &record.place), "frozen"),
                (_, false) => (warning("not-frozen"), "routes"),
                (_, true) => (warning("not-frozen"), "nothing"),
            };
            findings.push(finding.with("state", state.keyword()).with("had", had));
        }
        return;
    };
    if over && record.routes.is_empty() {
        let finding = match state {
            SessionState::Sealed => about("routes-missing", &record.place),
            _ => warning("routes-missing"),
        };
        findings.push(finding);
    }
    if !frozen.is_whole {
        findings.push(about("frozen-altered", &frozen.place));
    }
    if let Some(left) = frozen.state().filter(|left| !agree(*left, state)) {
        let finding = about("state-not-recorded", &record.place);
        findings.push(finding.with("state", state.keyword()).with("recorded", left.keyword()));
        return;
    }
    if !over {
        return;
    }
    let since = frozen.since().unwrap_or_default().to_zoned(record.time_zone.clone());
    let since = since.strftime("%Y-%m-%d %H:%M").to_string();
    for one in compare(record, around, &frozen) {
        let code = match (one.how, state) {
            (How::New, SessionState::Sealed) => "sealed-new",
            (How::New, _) => continue,
            (_, SessionState::Sealed) => "sealed-changed",
            (How::Changed, _) => "frozen-changed",
            (How::Gone, _) => "frozen-gone",
        };
        let finding = about(code, &one.place)
            .with("what", named(&one))
            .with("since", &since)
            .with("how", if one.how == How::Gone { "gone" } else { "changed" });
        findings.push(finding.hidden(is_hidden(record, around, &one.name)));
    }
}

/// Everything that is other than it was when the session was closed.
fn compare(record: &SessionRecord, around: &Around<'_>, frozen: &Frozen) -> Vec<Difference> {
    let base = format!("content/sessions/{}", record.key);
    let standing = Standing::of(around.world, &record.key);
    let Around { world, facts, trusts, .. } = *around;
    let differs = |below: &str, stood: &Digest| {
        let path = format!("{base}/{below}");
        if trusts && !world.replaces(&path) {
            return false;
        }
        let known = facts(&path).and_then(|facts| facts.sha256).map(Digest);
        let read = || world.read(&path).ok().map(|bytes| Digest::of(&bytes));
        known.or_else(read).is_none_or(|stands| stands != *stood)
    };
    differences(frozen, &standing, &base, &differs)
}

/// Whether a session may have this state where it was left in that one. A session
/// that was opened again may be planned or open.
fn agree(left: SessionState, state: SessionState) -> bool {
    left == state || !left.is_over() && !state.is_over()
}

/// What is other, in the words of the files.
fn named(one: &Difference) -> String {
    match &one.leaf {
        Some(leaf) => format!("{}: {leaf}", one.name),
        None => one.name.clone(),
    }
}

/// Whether something may be about what is not public. What is there no more may
/// have been for few.
fn is_hidden(record: &SessionRecord, around: &Around<'_>, name: &str) -> bool {
    let now = around.world.now();
    let document = |id: &str| record.documents.iter().find(|document| *id == *document.id.as_str());
    if let Some((file, id)) = name.split_once('#') {
        return match file {
            "documents.toml" => document(id).is_none_or(|document| document.is_embargoed(now)),
            "programme.toml" => {
                let meeting = record.meetings.iter().find(|meeting| meeting.id.as_str() == id);
                meeting.is_none_or(|meeting| meeting.access != Access::Public)
            }
            "agenda.toml" => false,
            _ => lists_hidden(record, around),
        };
    }
    match name.split('/').collect::<Vec<_>>().as_slice() {
        [_] => false,
        ["documents", id, ..] => document(id).is_none_or(|document| document.is_embargoed(now)),
        ["press", id, ..] => {
            let release = record.press.iter().find(|release| release.id.as_str() == *id);
            release.is_none_or(|release| release.is_embargoed(now))
        }
        ["statements", id, ..] => {
            let statement = record.statements.iter().find(|one| one.id.as_str() == *id);
            statement.is_none_or(|statement| statement.is_embargoed())
        }
        _ => true,
    }
}
