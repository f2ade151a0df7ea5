//! A session's part of the JSON interface: itself, its agenda, its meetings, its
//! documents, its press releases, and the statements of each meeting.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde_json::{Value, json};

use super::related::Related;
use super::{Known, akn};
use crate::i18n::{Language, Tag};
use crate::interchange::{object, partial, six};
use crate::model::{
    Availability, ChapterOf, Document, File, FileAddress, ListEntry, Meeting, PressRelease,
    RelationTarget, Session, Site, Statement, Symbol, Term as _, Version,
};
use crate::plan::api::{address, document, page};
use crate::plan::frame::encoded;
use crate::plan::{Cause, Made, Route, Tails, api, calendar, feed};

/// How many documents stand in one file.
const DOCUMENTS: usize = 100;

/// All of it, but for what stands.
pub(super) fn files(
    site: &Site,
    session: &Session,
    related: &Related<'_>,
    known: Known<'_>,
) -> Vec<Made> {
    let of = Of { site, session, tails: &Tails::of(&session.key) };
    let ground = known.causes.showing([]);
    let file = |name: &str, schema: &str, cause: Cause, content: &dyn Fn() -> Value| {
        let path = format!("{}/{name}", session.key);
        let route = Route::file(&format!("{}{path}", api::FOLDER));
        if (known.stands)(&route, &cause) {
            return Made::Standing(route);
        }
        Made::New(document(site, &path, schema, Some(cause), content()))
    };
    let mut files = vec![
        file("session.json", "session", ground, &|| of.itself()),
        file("agenda.json", "agenda", ground, &|| of.agenda()),
        file("meetings.json", "meetings", ground, &|| of.meetings()),
        file("press.json", "press", ground, &|| of.press()),
    ];
    files.extend(session.documents.chunks(DOCUMENTS).enumerate().map(|(place, some)| {
        file(&documents(place + 1), "documents", ground, &|| of.documents(place + 1, some))
    }));
    files.extend(session.meetings.iter().map(|meeting| {
        let places = related.by_meeting.get(&meeting.id).map_or(&[][..], Vec::as_slice);
        let cause = known.causes.showing(places);
        file(&format!("statements/{}.json", meeting.id), "statements", cause, &|| {
            of.statements(meeting, places)
        })
    }));
    files
}

fn documents(number: usize) -> String {
    format!("documents/{number}.json")
}

struct Of<'a> {
    site: &'a Site,
    session: &'a Session,
    tails: &'a Tails,
}

impl Of<'_> {
    fn own(&self, name: &str) -> Value {
        json!(address(self.site, &format!("{}/{name}", self.session.key)))
    }

    fn page(&self, tail: &str) -> Value {
        json!(page(self.site, tail))
    }

    fn itself(&self) -> Value {
        let session = self.session;
        let parts = session.parts.iter().map(|part| {
            object([
                ("start", json!(part.start)),
                ("end", json!(part.end)),
                ("venue", part.venue.as_ref().map_or(Value::Null, six)),
            ])
        });
        let officers = session
            .officers
            .iter()
            .map(|officer| json!({ "role": six(&officer.role), "speaker": officer.speaker }));
        let tail = self.tails.session();
        let first = (!session.documents.is_empty()).then(|| self.own(&documents(1)));
        object([
            ("body", json!(session.key.body)),
            ("id", json!(session.key.session)),
            ("title", six(&session.title)),
            ("short", six(&session.short)),
            ("state", json!(session.state.keyword())),
            ("parts", json!(parts.collect::<Vec<_>>())),
            ("venue", session.venue.as_ref().map_or(Value::Null, six)),
            ("time_zone", json!(session.zone.iana_name().unwrap_or("UTC"))),
            ("officers", json!(officers.collect::<Vec<_>>())),
            ("registration_url", json!(session.registration_url)),
            ("page", self.page(&tail)),
            ("calendar", self.page(&format!("{tail}{}", calendar::FILE))),
            ("feed", self.page(&format!("{tail}{}", feed::ATOM))),
            ("agenda", self.own("agenda.json")),
            ("meetings", self.own("meetings.json")),
            ("documents", json!(first)),
            ("press_releases", self.own("press.json")),
        ])
    }

    fn agenda(&self) -> Value {
        let items = self.session.items.iter().map(|item| {
            let of = item.of.as_ref().map(|(key, id)| json!({ "session": key, "item": id }));
            object([
                ("id", json!(item.id)),
                ("number", json!(item.number)),
                ("former_numbers", json!(item.former_numbers)),
                ("title", six(&item.title)),
                ("parent", json!(item.parent)),
                ("state", json!(item.state.keyword())),
                ("of", json!(of)),
                ("subjects", json!(item.subjects)),
                ("page", self.page(&self.tails.item(&item.id))),
            ])
        });
        json!({
            "status": self.session.agenda_status.keyword(),
            "items": items.collect::<Vec<_>>(),
        })
    }

    fn meetings(&self) -> Value {
        let meetings = self.session.meetings.iter().map(|meeting| self.meeting(meeting));
        json!({ "meetings": meetings.collect::<Vec<_>>() })
    }

    fn meeting(&self, meeting: &Meeting) -> Value {
        let instant = |at: &jiff::Zoned| at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string();
        let recordings = meeting.recordings.iter().map(|recording| {
            object([
                ("kind", json!(recording.kind.keyword())),
                ("channel", json!(recording.channel)),
                ("href", json!(recording.href)),
                ("media_type", json!(recording.media_type)),
                ("bytes", json!(recording.bytes)),
                ("sha256", json!(recording.sha256.map(|digest| digest.to_string()))),
                ("duration", json!(recording.duration)),
            ])
        });
        let chapters = meeting.chapters.iter().map(|chapter| {
            let (item, title) = match &chapter.of {
                ChapterOf::Item(id) => (json!(id), Value::Null),
                ChapterOf::Title(title) => (Value::Null, six(title)),
            };
            object([("start", json!(chapter.start)), ("item", item), ("title", title)])
        });
        let captions = meeting.captions.iter().map(|captions| {
            let href = self.published(&format!("captions/{}", captions.path));
            json!({ "lang": captions.lang, "href": href })
        });
        let list = meeting.speakers_list.iter().map(entry);
        object([
            ("id", json!(meeting.id)),
            ("number", json!(meeting.number)),
            ("kind", json!(meeting.kind.keyword())),
            ("state", json!(meeting.state.keyword())),
            ("start", json!(instant(&meeting.start))),
            ("end", json!(instant(&meeting.end))),
            ("originally", json!(meeting.originally.as_ref().map(instant))),
            ("sequence", json!(meeting.sequence)),
            ("changed", json!(meeting.changed)),
            ("title", meeting.title.as_ref().map_or(Value::Null, six)),
            ("room", meeting.room.as_ref().map_or(Value::Null, six)),
            ("items", json!(meeting.items)),
            ("joint_with", json!(meeting.joint_with)),
            ("webcast", json!(meeting.webcast)),
            ("recordings", json!(recordings.collect::<Vec<_>>())),
            ("captions", json!(captions.collect::<Vec<_>>())),
            ("chapters", json!(chapters.collect::<Vec<_>>())),
            ("sign_language", json!(meeting.sign_language)),
            ("speakers_list", json!(list.collect::<Vec<_>>())),
            ("page", self.page(&self.tails.meeting(&meeting.id))),
            ("statements", self.own(&format!("statements/{}.json", meeting.id))),
        ])
    }

    fn documents(&self, number: usize, some: &[Document]) -> Value {
        let all = self.session.documents.len().div_ceil(DOCUMENTS);
        let next = (number < all).then(|| self.own(&documents(number + 1)));
        let documents: Vec<Value> = some.iter().map(|one| self.document(one)).collect();
        object([("documents", json!(documents)), ("next", json!(next))])
    }

    fn document(&self, document: &Document) -> Value {
        let relations = document.relations.iter().map(|relation| {
            let (what, to) = match &relation.to {
                RelationTarget::Document(id) => ("document", id.to_string()),
                RelationTarget::Meeting(id) => ("meeting", id.to_string()),
                RelationTarget::Symbol(symbol) => ("symbol", symbol.to_string()),
            };
            object([
                ("kind", json!(relation.kind.keyword())),
                (what, json!(to)),
                ("lang", json!(relation.lang)),
            ])
        });
        let reissues = document.reissues.iter().map(|reissue| {
            object([
                ("date", json!(reissue.date)),
                ("reason", six(&reissue.reason)),
                ("lang", json!(reissue.lang)),
            ])
        });
        let symbols: Vec<String> = document.symbols.iter().map(Symbol::to_string).collect();
        object([
            ("id", json!(document.id)),
            ("symbols", json!(symbols)),
            ("kind", json!(document.kind.keyword())),
            ("distribution", json!(document.distribution.keyword())),
            ("status", json!(document.status.keyword())),
            ("job_number", json!(document.job_number)),
            ("title", partial(&document.title)),
            ("date", json!(document.date)),
            ("published", json!(document.since)),
            ("items", json!(document.items)),
            ("meetings", json!(document.meetings)),
            ("sponsors", json!(document.sponsors)),
            ("subjects", json!(document.subjects)),
            ("original_language", json!(document.original_language)),
            ("expected_languages", json!(document.expected_languages)),
            ("languages", json!(document.languages())),
            ("issued", days(&document.issued)),
            ("expected", days(&document.expected)),
            ("files", self.files(&document.files)),
            ("texts", self.texts(&self.tails.document(document.slug()), document.texts.keys())),
            ("reissues", json!(reissues.collect::<Vec<_>>())),
            ("relations", json!(relations.collect::<Vec<_>>())),
            ("page", self.page(&self.tails.document(document.slug()))),
        ])
    }

    fn press(&self) -> Value {
        let release = |release: &PressRelease| {
            object([
                ("id", json!(release.id)),
                ("symbol", json!(release.symbol.as_ref().map(Symbol::to_string))),
                ("title", partial(&release.title)),
                ("date", json!(release.date)),
                ("published", json!(release.since)),
                ("meeting", json!(release.meeting)),
                ("items", json!(release.items)),
                ("languages", json!(release.texts.keys().collect::<Vec<_>>())),
                ("page", self.page(&self.tails.press(&release.id))),
            ])
        };
        let releases: Vec<Value> = self.session.press.iter().map(release).collect();
        json!({ "press_releases": releases })
    }

    fn statements(&self, meeting: &Meeting, places: &[usize]) -> Value {
        let own = places.iter().map(|&place| self.statement(&self.session.statements[place]));
        json!({ "meeting": meeting.id, "statements": own.collect::<Vec<_>>() })
    }

    fn statement(&self, statement: &Statement) -> Value {
        let tail = self.tails.statement(&statement.id);
        let versions =
            statement.versions.iter().map(|(tag, version)| self.version(&tail, tag, version));
        let delivered = statement.delivered.as_ref();
        object([
            ("id", json!(statement.id)),
            ("kind", json!(statement.kind.keyword())),
            ("speakers", json!(statement.speakers)),
            ("on_behalf_of", json!(statement.on_behalf_of)),
            ("items", json!(statement.items)),
            ("title", statement.title.as_ref().map_or(Value::Null, partial)),
            (
                "delivered",
                json!(delivered.map(|at| at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())),
            ),
            ("moment", json!(statement.moment)),
            ("check_against_delivery", json!(statement.check_against_delivery)),
            ("versions", json!(versions.collect::<Vec<_>>())),
            ("page", self.page(&tail)),
        ])
    }

    /// A version; of one that was released by mistake, that it is not available.
    fn version(&self, tail: &str, tag: &Tag, version: &Version) -> Value {
        let (state, at, files) = match &version.availability {
            Availability::Available { released, revised, files, .. } => {
                let state = if revised.is_some() { "revised" } else { "released" };
                (state, [Some(released), revised.as_ref(), None], files.as_slice())
            }
            Availability::Withdrawn { at, .. } => ("withdrawn", [None, None, Some(at)], &[][..]),
            Availability::Recalled => ("not-available", [None, None, None], &[][..]),
        };
        let [released, revised, withdrawn] = at;
        let has_text =
            matches!(version.availability, Availability::Available { text: Some(_), .. });
        object([
            ("lang", json!(tag)),
            ("role", json!(version.role.keyword())),
            ("state", json!(state)),
            ("released", json!(released)),
            ("revised", json!(revised)),
            ("withdrawn", json!(withdrawn)),
            ("files", self.files(files)),
            ("akn", json!(has_text.then(|| self.akn(tail, tag)))),
        ])
    }

    /// The absolute address of a text as Akoma Ntoso.
    fn akn(&self, tail: &str, tag: &Tag) -> String {
        let (home, name) = akn::file(tag);
        format!("{}/{home}/{tail}{name}", self.site.base_url)
    }

    fn texts<'t>(&self, tail: &str, tags: impl Iterator<Item = &'t Tag>) -> Value {
        let text = |tag| json!({ "lang": tag, "akn": self.akn(tail, tag) });
        json!(tags.map(text).collect::<Vec<_>>())
    }

    fn files(&self, files: &[File]) -> Value {
        let file = |file: &File| {
            let href = match &file.address {
                FileAddress::Elsewhere(href) => href.clone(),
                FileAddress::Here { name, .. } => self.published(name),
            };
            object([
                ("lang", json!(file.lang)),
                ("href", json!(href)),
                ("media_type", json!(file.media_type)),
                ("bytes", json!(file.bytes)),
                ("sha256", json!(file.digest.map(|digest| digest.to_string()))),
            ])
        };
        json!(files.iter().map(file).collect::<Vec<_>>())
    }

    /// The absolute address of a published file of the session.
    fn published(&self, name: &str) -> String {
        let path = encoded(&format!("files/{}/{name}", self.session.key));
        format!("{}/{path}", self.site.base_url)
    }
}

/// Days by language; nothing where there are none.
fn days(days: &BTreeMap<Language, Date>) -> Value {
    if days.is_empty() {
        return Value::Null;
    }
    let day = |(language, day): (&Language, &Date)| (language.to_string(), json!(day));
    Value::Object(days.iter().map(day).collect())
}

fn entry(entry: &ListEntry) -> Value {
    object([
        ("speaker", json!(entry.speaker)),
        ("on_behalf_of", json!(entry.on_behalf_of)),
        ("item", json!(entry.item)),
        ("kind", json!(entry.kind.keyword())),
        ("status", json!(entry.status.keyword())),
    ])
}
