//! The part of the JSON interface around sessions: the site with its bodies and
//! sessions, and those who may speak.

use serde_json::{Value, json};

use super::SessionDigest;
use crate::i18n::Language;
use crate::interchange::{object, six};
use crate::model::{Body, Site, Speaker, Term as _};
use crate::plan::api::{address, document, page};
use crate::plan::{BytesJob, calendar, feed};

pub(super) fn files(site: &Site, digests: &[&SessionDigest]) -> Vec<BytesJob> {
    let speakers: Vec<Value> = site.speakers.values().map(|one| speaker(site, one)).collect();
    let bodies: Vec<Value> = site.bodies.iter().map(|one| body(site, one)).collect();
    let sessions: Vec<Value> = digests.iter().copied().map(|one| session(site, one)).collect();
    let index = object([
        ("name", six(&site.name)),
        ("description", six(&site.description)),
        ("languages", json!(Language::ALL)),
        ("contact", json!(site.contact)),
        ("page", json!(page(site, ""))),
        ("feed", json!(page(site, feed::ATOM))),
        ("speakers", json!(address(site, "speakers.json"))),
        ("bodies", json!(bodies)),
        ("sessions", json!(sessions)),
    ]);
    let speakers = json!({ "speakers": speakers });
    vec![
        document(site, "index.json", "index", None, index),
        document(site, "speakers.json", "speakers", None, speakers),
    ]
}

fn body(site: &Site, body: &Body) -> Value {
    let names = body.names.iter().map(|name| {
        object([
            ("since", json!(name.since)),
            ("name", six(&name.name)),
            ("short", six(&name.short)),
        ])
    });
    let tail = format!("{}/", body.id);
    object([
        ("id", json!(body.id)),
        ("names", json!(names.collect::<Vec<_>>())),
        ("parent", json!(body.parent)),
        ("successor", json!(body.successor)),
        ("duty_station", six(&body.duty_station)),
        ("time_zone", json!(body.zone.iana_name().unwrap_or("UTC"))),
        ("page", json!(page(site, &tail))),
        ("calendar", json!(page(site, &format!("{tail}{}", calendar::FILE)))),
        ("feed", json!(page(site, &format!("{tail}{}", feed::ATOM)))),
    ])
}

fn session(site: &Site, digest: &SessionDigest) -> Value {
    json!({
        "body": digest.key.body,
        "id": digest.key.session,
        "title": six(&digest.title),
        "state": digest.state.keyword(),
        "start": digest.days.0,
        "end": digest.days.1,
        "href": address(site, &format!("{}/session.json", digest.key)),
    })
}

fn speaker(site: &Site, speaker: &Speaker) -> Value {
    let former = speaker.former.iter();
    let former = former.map(|(until, name)| json!({ "until": until, "name": six(name) }));
    let tail = format!("speakers/{}/", speaker.id);
    object([
        ("id", json!(speaker.id)),
        ("kind", json!(speaker.kind.keyword())),
        ("name", six(&speaker.name)),
        ("formal", speaker.formal.as_ref().map_or(Value::Null, six)),
        ("former", json!(former.collect::<Vec<_>>())),
        ("page", json!(page(site, &tail))),
        ("feed", json!(page(site, &format!("{tail}{}", feed::ATOM)))),
    ])
}
