//! What is new in a session: its statements in the order in which they became
//! public, for the session's page, and as a small file that open pages ask
//! for, so that a reader learns of a statement without loading a page again.
//! It starts at [`places`] and [`file`].

use jiff::Timestamp;
use serde::Serialize;

use crate::model::{Session, SessionState, Statement};
use crate::plan::frame::SessionFrame;
use crate::plan::view::{Chrome, Latest};
use crate::plan::{BytesJob, Route};

/// How many statements are the latest ones.
const COUNT: usize = 10;

/// The file.
#[derive(Serialize)]
struct News<'a> {
    /// The newest first.
    statements: Vec<Entry<'a>>,
}

/// A statement in it.
#[derive(Serialize)]
struct Entry<'a> {
    href: &'a str,
    title: String,
    since: String,
    /// The pages that list it besides those of the whole session.
    of: Vec<String>,
}

/// The places of the statements that became public last, the newest first.
pub(super) fn places(session: &Session) -> Vec<usize> {
    let mut places: Vec<usize> = (0..session.statements.len()).collect();
    places.sort_by_key(|&place| std::cmp::Reverse((session.statements[place].since(), place)));
    places.truncate(COUNT);
    places
}

/// `latest.json` of a session that goes on.
pub(super) fn file(frame: &SessionFrame<'_>) -> Option<BytesJob> {
    let session = frame.session;
    let address = address(frame)?;
    let entry = |place: usize| {
        let (statement, row) = (&session.statements[place], frame.row(place));
        let behalf = row.on_behalf_of.as_deref();
        let title = behalf.map_or_else(
            || row.speakers.clone(),
            |behalf| frame.frame.voice.joined(&row.speakers, behalf),
        );
        let items = statement.items.iter().map(|item| frame.tails.item(item));
        let tails = std::iter::once(frame.tails.meeting(&statement.meeting)).chain(items);
        let of = tails.map(|tail| frame.frame.href(&tail)).collect();
        Entry { href: &row.href, title, since: stamp(statement.since()), of }
    };
    let news = News { statements: places(session).into_iter().map(entry).collect() };
    let bytes = serde_json::to_vec(&news).unwrap_or_default();
    Some(BytesJob { route: Route::file(&address), bytes, cause: None })
}

/// A page that says when one of `statements` becomes public, or any of the
/// session's where it is the `whole` one's page.
pub(super) fn followed<'s>(
    frame: &SessionFrame<'_>,
    chrome: Chrome,
    statements: impl Iterator<Item = &'s Statement>,
    whole: bool,
) -> Chrome {
    let latest = address(frame).map(|address| Latest {
        href: frame.frame.href_file(&address),
        since: stamp(statements.filter_map(Statement::since).max()),
        of: if whole { String::new() } else { frame.frame.href(&chrome.tail) },
    });
    Chrome { latest, ..chrome }
}

/// The address of the file, while there is something to follow.
fn address(frame: &SessionFrame<'_>) -> Option<String> {
    let open = frame.session.state == SessionState::Open;
    open.then(|| format!("{}/{}latest.json", frame.frame.language(), frame.tails.session()))
}

/// The moment to the second (RFC 3339), so that later ones sort later; nothing
/// where it is not known.
fn stamp(since: Option<Timestamp>) -> String {
    since.map(|since| since.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()).unwrap_or_default()
}
