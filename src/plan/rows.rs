//! Rows: a statement, a document, a meeting, an item in one line of a list.

use jiff::civil::Date;

use super::frame::{Frame, Place, SessionFrame};
use super::view::{Count, DocumentRow, FileLink, ItemRow, MeetingRow, StatementRow};
use crate::model::{
    AgendaItem, Availability, Document, DocumentStatus, File, FileAddress, FileText, Id, ItemState,
    Meeting, MeetingState, PressRelease, Statement, StatementKind, Symbol, Term,
};

/// A statement; `day` is a day of its session, for names as they then were.
pub fn statement(
    frame: &Frame<'_>,
    place: &Place<'_>,
    day: Date,
    statement: &Statement,
) -> StatementRow {
    let voice = frame.voice;
    let available =
        statement.versions.iter().filter_map(|(tag, version)| match version.availability {
            Availability::Available { .. } => Some(tag),
            _ => None,
        });
    StatementRow {
        href: frame.href(&place.tails.statement(&statement.id)),
        speakers: frame.speakers(&statement.speakers, day),
        on_behalf_of: on_behalf_of(frame, &statement.on_behalf_of, day),
        kind: kind(frame, statement.kind),
        items: numbers(place, &statement.items),
        when: statement.delivered.as_ref().map(|at| voice.moment(at)),
        time: statement.delivered.as_ref().map(|at| voice.time(at)),
        languages: available.map(|tag| voice.language_name(tag)).collect(),
        remark: remark(statement).map(|id| voice.word(id)),
    }
}

/// "on behalf of …", where it was.
pub fn on_behalf_of(frame: &Frame<'_>, ids: &[Id], day: Date) -> Option<String> {
    let names = (!ids.is_empty()).then(|| frame.speakers(ids, day))?;
    Some(frame.voice.say("on-behalf-of", &[("names", &names)]))
}

/// The kind of a statement, unless it is a plain one.
pub fn kind(frame: &Frame<'_>, kind: StatementKind) -> Option<String> {
    (kind != StatementKind::Statement).then(|| frame.voice.term("statement-kind", kind))
}

/// The message that says what is special about a statement's texts.
fn remark(statement: &Statement) -> Option<&'static str> {
    let versions = || statement.versions.values().map(|version| &version.availability);
    let mut open =
        versions().filter(|one| matches!(one, Availability::Available { .. })).peekable();
    if open.peek().is_some() {
        let revised =
            open.any(|one| matches!(one, Availability::Available { revised: Some(_), .. }));
        return revised.then_some("remark-revised");
    }
    match versions().next() {
        None => Some("remark-no-text"),
        Some(_) if versions().any(|one| matches!(one, Availability::Withdrawn { .. })) => {
            Some("remark-withdrawn")
        }
        Some(_) => Some("remark-not-available"),
    }
}

/// The printed numbers of items.
pub fn numbers(place: &Place<'_>, items: &[Id]) -> Vec<String> {
    items.iter().filter_map(|id| place.numbers.get(id).cloned()).collect()
}

/// A document.
pub fn document(frame: &SessionFrame<'_>, document: &Document) -> DocumentRow {
    let voice = frame.frame.voice;
    let languages = document.languages();
    DocumentRow {
        href: frame.frame.href(&frame.tails.document(document.slug())),
        symbols: document.symbols.iter().map(Symbol::to_string).collect(),
        title: frame.frame.phrase(&document.title, document.original_language.as_ref()),
        kind: voice.term("document-kind", document.kind),
        date: voice.date(document.date),
        languages: languages.into_iter().map(|tag| voice.language_name(tag)).collect(),
        remark: (document.status == DocumentStatus::AdvanceUnedited)
            .then(|| voice.term("document-status", document.status)),
    }
}

/// A meeting.
pub fn meeting(frame: &Frame<'_>, place: &Place<'_>, meeting: &Meeting) -> MeetingRow {
    let voice = frame.voice;
    let plain = matches!(meeting.state, MeetingState::Scheduled | MeetingState::Held);
    MeetingRow {
        href: frame.href(&place.tails.meeting(&meeting.id)),
        label: meeting_label(frame, meeting),
        when: voice.hours(&meeting.start, &meeting.end),
        state: (!plain).then(|| meeting.state.keyword()),
        remark: (!plain).then(|| voice.term("meeting-state", meeting.state)),
        room: meeting.room.as_ref().map(|room| room[frame.language()].clone()),
        items: numbers(place, &meeting.items),
    }
}

/// "3rd plenary meeting", or the title of a side event.
pub fn meeting_label(frame: &Frame<'_>, meeting: &Meeting) -> String {
    if let Some(title) = &meeting.title {
        return title[frame.language()].clone();
    }
    let kind = frame.voice.term("meeting-kind", meeting.kind);
    match meeting.number {
        Some(number) => frame.voice.say(
            &format!("meeting-numbered-{}", meeting.kind.keyword()),
            &[("number", &number.to_string())],
        ),
        None => kind,
    }
}

/// An agenda item, with how deep it stands.
pub fn item(frame: &SessionFrame<'_>, item: &AgendaItem) -> ItemRow {
    let mut depth = 0;
    let mut above = item.parent.as_ref();
    while let Some(parent) = above.and_then(|id| frame.session.item(id)).filter(|_| depth < 6) {
        depth += 1;
        above = parent.parent.as_ref();
    }
    let gone = item.state != ItemState::Active;
    ItemRow {
        href: frame.frame.href(&frame.tails.item(&item.id)),
        number: item.number.clone(),
        title: item.title[frame.frame.language()].clone(),
        depth,
        remark: gone.then(|| frame.frame.voice.term("item-state", item.state)),
        count: None,
    }
}

/// The items of some ids, in the agenda's order.
pub fn items(frame: &SessionFrame<'_>, ids: &[Id]) -> Vec<ItemRow> {
    let named = frame.session.items.iter().filter(|entry| ids.contains(&entry.id));
    named.map(|entry| ItemRow { depth: 0, ..item(frame, entry) }).collect()
}

/// A press release.
pub fn press(frame: &SessionFrame<'_>, release: &PressRelease) -> Count {
    Count {
        href: frame.frame.href(&frame.tails.press(&release.id)),
        label: frame.frame.phrase(&release.title, None),
        count: frame.frame.voice.date(release.date).text,
    }
}

/// A file.
pub fn file(frame: &SessionFrame<'_>, file: &File) -> FileLink {
    let voice = frame.frame.voice;
    let href = match &file.address {
        FileAddress::Elsewhere(href) => href.clone(),
        FileAddress::Here { name, .. } => frame.frame.href_file(&published(frame.place(), name)),
    };
    let kind = voice.isolate(&media_kind(&file.media_type));
    let details = match file.bytes {
        Some(bytes) => voice.joined(&kind, &voice.bytes(bytes)),
        None => kind,
    };
    FileLink {
        href,
        lang: file.lang.to_string(),
        language: voice.language_name(&file.lang),
        details,
        ask: (file.text == Some(FileText::None)).then(|| frame.frame.site.contact.clone()),
    }
}

/// Where a file of a session is published.
pub fn published(place: Place<'_>, name: &str) -> String {
    format!("files/{}/{name}", place.key)
}

/// A short name of a media type: "PDF", "DOCX", "MP3".
pub fn media_kind(media_type: &str) -> String {
    match media_type {
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => "DOCX".into(),
        "application/msword" => "DOC".into(),
        "application/epub+zip" => "EPUB".into(),
        "audio/mpeg" => "MP3".into(),
        "text/plain" => "TXT".into(),
        "text/vtt" => "WebVTT".into(),
        other => {
            let name = other.rsplit('/').next().unwrap_or(other);
            name.trim_start_matches("x-").to_uppercase()
        }
    }
}

/// A meeting outside the programme, where its day must be said.
pub fn meeting_with_day(frame: &Frame<'_>, place: &Place<'_>, entry: &Meeting) -> MeetingRow {
    let row = meeting(frame, place, entry);
    let day = frame.voice.date(entry.start.date()).text;
    let text = frame.voice.say("moment", &[("date", &day), ("time", &row.when.text)]);
    MeetingRow { when: super::view::When { text, ..row.when }, ..row }
}
