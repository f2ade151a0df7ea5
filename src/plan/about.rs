//! What pages say of themselves to programs: linked data in the words of
//! schema.org, as a block that no browser runs, and the `meta` elements that
//! libraries and reference managers read (Dublin Core, Highwire). Start at
//! [`meeting`], [`document`] and [`statement`].

use jiff::Zoned;
use serde_json::{Value, json};

use super::frame::{SessionFrame, encoded};
use super::rows;
use super::session::topics;
use super::view::{About, Meta};
use crate::i18n::Tag;
use crate::interchange::object;
use crate::model::{
    Availability, Document, File, FileAddress, Id, Meeting, MeetingState, RecordingKind,
    SpeakerKind, Statement, Symbol,
};

/// A meeting is an event.
pub(super) fn meeting(frame: &SessionFrame<'_>, meeting: &Meeting, name: &str) -> About {
    let (outer, session) = (&frame.frame, frame.session);
    let language = outer.language();
    let status = match meeting.state {
        MeetingState::Cancelled => "EventCancelled",
        _ if meeting.originally.is_some() => "EventRescheduled",
        _ => "EventScheduled",
    };
    let place = meeting.room.as_ref().or(session.venue.as_ref());
    let recordings = meeting.recordings.iter().map(|recording| {
        let kind = match recording.kind {
            RecordingKind::Audio => "AudioObject",
            RecordingKind::Video => "VideoObject",
        };
        let language = recording.channel.parse::<Tag>().ok();
        let language = language.filter(|tag| tag.official().is_some());
        object([
            ("@type", json!(kind)),
            ("name", json!(name)),
            ("contentUrl", json!(recording.href)),
            ("encodingFormat", json!(recording.media_type)),
            ("contentSize", json!(recording.bytes.map(|bytes| bytes.to_string()))),
            ("duration", json!(recording.duration.map(|seconds| format!("PT{seconds}S")))),
            ("sha256", json!(recording.sha256.map(|digest| digest.to_string()))),
            ("inLanguage", json!(language)),
        ])
    });
    About::of(
        &object([
            ("@context", json!(CONTEXT)),
            ("@type", json!("Event")),
            ("name", json!(name)),
            ("url", json!(outer.absolute(&frame.tails.meeting(&meeting.id)))),
            ("startDate", json!(instant(&meeting.start))),
            ("endDate", json!(instant(&meeting.end))),
            ("previousStartDate", json!(meeting.originally.as_ref().map(instant))),
            ("eventStatus", json!(format!("{CONTEXT}/{status}"))),
            ("location", json!(place.map(|place| named("Place", &place[language])))),
            ("organizer", body(frame)),
            ("superEvent", session_of(frame)),
            ("recordedIn", json!(recordings.collect::<Vec<_>>())),
        ]),
        Vec::new(),
    )
}

/// A document.
pub(super) fn document(frame: &SessionFrame<'_>, document: &Document, title: &str) -> About {
    let outer = &frame.frame;
    let symbols: Vec<String> = document.symbols.iter().map(Symbol::to_string).collect();
    let (day, _) = frame.session.days();
    let sponsors: Vec<Value> = document.sponsors.iter().map(|id| speaker(frame, id, day)).collect();
    let url = outer.absolute(&frame.tails.document(document.slug()));
    let own = document.files.iter().filter(|file| file.lang.official() == Some(outer.language()));
    let pdf = own.filter(|file| file.media_type == "application/pdf").map(|one| href(frame, one));
    let mut metas = common(title, &document.date.to_string(), &url, outer.language().code());
    metas.extend(symbols.iter().map(|symbol| meta("DC.identifier", symbol)));
    metas.extend(symbols.iter().map(|one| meta("citation_technical_report_number", one)));
    let topics = topics(outer, &document.subjects).into_iter();
    let topics: Vec<String> = topics.map(|topic| topic.text).collect();
    metas.extend(topics.iter().map(|topic| meta("DC.subject", topic)));
    metas.extend(pdf.map(|address| meta("citation_pdf_url", &address)));
    let files = document.files.iter().map(|file| {
        object([
            ("@type", json!("MediaObject")),
            ("contentUrl", json!(href(frame, file))),
            ("encodingFormat", json!(file.media_type)),
            ("inLanguage", json!(file.lang)),
        ])
    });
    About::of(
        &object([
            ("@context", json!(CONTEXT)),
            ("@type", json!("DigitalDocument")),
            ("name", json!(title)),
            ("url", json!(url)),
            ("identifier", json!(symbols)),
            ("genre", json!(outer.voice.term("document-kind", document.kind))),
            ("keywords", json!(topics)),
            ("datePublished", json!(document.date)),
            ("inLanguage", json!(document.languages())),
            ("author", json!(sponsors)),
            ("publisher", body(frame)),
            ("encoding", json!(files.collect::<Vec<_>>())),
        ]),
        metas,
    )
}

/// A statement, unless nothing of it is public any more.
pub(super) fn statement(
    frame: &SessionFrame<'_>,
    statement: &Statement,
    title: &str,
) -> Option<About> {
    let (outer, session) = (&frame.frame, frame.session);
    let since = statement.since()?;
    let (day, _) = session.days();
    let url = outer.absolute(&frame.tails.statement(&statement.id));
    let open = statement.versions.iter().filter_map(|(tag, version)| match version.availability {
        Availability::Available { revised, .. } => Some((tag, revised)),
        _ => None,
    });
    let (languages, revised): (Vec<&Tag>, Vec<Option<jiff::Timestamp>>) = open.unzip();
    let meeting = session.meeting(&statement.meeting);
    let date = statement.delivered.as_ref().or(meeting.map(|meeting| &meeting.start));
    let date = date.map_or_else(String::new, |date| date.date().to_string());
    let mut metas = common(title, &date, &url, outer.language().code());
    for id in &statement.speakers {
        let name = outer.speaker(id, day);
        metas.extend([meta("DC.creator", &name), meta("citation_author", &name)]);
    }
    metas.push(meta("citation_conference_title", &session.title[outer.language()]));
    let event = meeting.map(|meeting| {
        object([
            ("@type", json!("Event")),
            ("name", json!(rows::meeting_label(outer, meeting))),
            ("url", json!(outer.absolute(&frame.tails.meeting(&meeting.id)))),
            ("startDate", json!(instant(&meeting.start))),
            ("superEvent", session_of(frame)),
        ])
    });
    let authors: Vec<Value> = statement.speakers.iter().map(|id| speaker(frame, id, day)).collect();
    let about = statement.items.iter().filter_map(|id| session.item(id));
    let about: Vec<&str> = about.map(|item| item.title[outer.language()].as_str()).collect();
    let data = object([
        ("@context", json!(CONTEXT)),
        ("@type", json!("CreativeWork")),
        ("name", json!(title)),
        ("url", json!(url)),
        ("genre", json!(outer.voice.term("statement-kind", statement.kind))),
        ("author", json!(authors)),
        ("datePublished", json!(since)),
        ("dateModified", json!(revised.into_iter().flatten().max())),
        ("inLanguage", json!(languages)),
        ("about", json!(about)),
        ("recordedAt", json!(event)),
    ]);
    Some(About::of(&data, metas))
}

const CONTEXT: &str = "https://schema.org";

/// What a document and a statement have in common.
fn common(title: &str, date: &str, url: &str, language: &str) -> Vec<Meta> {
    let slashed = date.replace('-', "/");
    let metas = [
        ("DC.title", title),
        ("DC.date", date),
        ("DC.language", language),
        ("DC.identifier", url),
        ("citation_title", title),
        ("citation_publication_date", &slashed),
        ("citation_language", language),
        ("citation_public_url", url),
    ];
    metas
        .iter()
        .filter(|(_, content)| !content.is_empty())
        .map(|(name, it)| meta(name, it))
        .collect()
}

fn meta(name: &str, content: &str) -> Meta {
    Meta { name: name.to_owned(), content: content.to_owned() }
}

fn named(kind: &str, name: &str) -> Value {
    json!({ "@type": kind, "name": name })
}

fn body(frame: &SessionFrame<'_>) -> Value {
    let link = frame.body_link();
    let url = frame.frame.absolute(&format!("{}/", frame.session.key.body));
    json!({ "@type": "Organization", "name": link.label, "url": url })
}

fn session_of(frame: &SessionFrame<'_>) -> Value {
    let name = &frame.session.title[frame.frame.language()];
    let url = frame.frame.absolute(&frame.tails.session());
    json!({ "@type": "Event", "name": name, "url": url })
}

fn speaker(frame: &SessionFrame<'_>, id: &Id, day: jiff::civil::Date) -> Value {
    let kind = frame.frame.site.speakers.get(id).map(|speaker| speaker.kind);
    let kind = match kind {
        Some(SpeakerKind::Officer | SpeakerKind::Expert) => "Person",
        _ => "Organization",
    };
    named(kind, &frame.frame.speaker(id, day))
}

/// The absolute address of a file.
fn href(frame: &SessionFrame<'_>, file: &File) -> String {
    match &file.address {
        FileAddress::Elsewhere(href) => href.clone(),
        FileAddress::Here { name, .. } => {
            let path = rows::published(frame.place(), name);
            format!("{}/{}", frame.frame.site.base_url, encoded(&path))
        }
    }
}

fn instant(at: &Zoned) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

impl About {
    /// Data of an object: text that no character of can end the block that it
    /// stands in.
    fn of(data: &Value, metas: Vec<Meta>) -> Self {
        let data = data.to_string();
        Self { data: data.replace('<', "\\u003c").replace('>', "\\u003e"), metas }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_title_ends_the_block() {
        let about = About::of(&named("Place", "</script><!--<script>"), Vec::new());
        assert!(!about.data.contains(['<', '>']), "{}", about.data);
        let read: Value = serde_json::from_str(&about.data).unwrap();
        assert_eq!(read["name"], "</script><!--<script>");
    }
}
