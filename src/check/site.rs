//! What must hold across the site: bodies, speakers, pages, names of sessions.

use std::collections::BTreeMap;

use super::agenda::cycles;
use super::duplicates::repeated;
use super::texts::of_page;
use crate::colour::Colour;
use crate::content::{BodyRecord, PageRecord, SiteRecord, closest};
use crate::diagnostic::{At, Finding, Findings, Place};
use crate::model::{Id, SessionKey};

/// Names of the site's own folders, which no body can have.
pub(crate) const RESERVED: [&str; 28] = [
    "journal", "speakers", "pages", "guides", "search", "offline", "bodies", "symbols", "archive",
    "print", "check", "ar", "zh", "en", "fr", "ru", "es", "assets", "files", "manifest",
    "sitemaps", "data", "api", "feeds", "exports", "releases", "posters", "forms",
];

/// The contrast of small text (WCAG 2.2, level AAA).
const CONTRAST: f64 = 7.0;

/// Checks what the site's files say of each other.
pub fn site(
    site: &SiteRecord,
    bodies: &[BodyRecord],
    pages: &[PageRecord],
    sessions: &[SessionKey],
    findings: &mut Findings,
) {
    let listed = site.bodies.iter().map(|body| (&body.value, &body.place, false));
    let speakers = site.speakers.iter().map(|one| (&one.id.value, &one.id.place, false));
    let twice = |id: &&Id, place: &Place| Finding::error("duplicate-id", place).with("id", id);
    repeated(listed, twice, findings);
    repeated(speakers, twice, findings);
    let subjects = site.subjects.iter().map(|one| (&one.id.value, &one.id.place, false));
    repeated(subjects, twice, findings);
    let places = site.places.iter().map(|one| (&one.id.value, &one.id.place, false));
    repeated(places, twice, findings);
    broader(site, findings);
    for body in bodies {
        place(site, &body.at, findings);
    }
    for body in &site.bodies {
        if RESERVED.contains(&body.as_str()) {
            findings.push(Finding::error("reserved-name", &body.place).with("name", &body.value));
        }
    }
    relatives(site, bodies, findings);
    colours(bodies, findings);
    for key in sessions {
        if !site.bodies.iter().any(|body| body.value == key.body) {
            let file = format!("content/sessions/{key}/session.toml");
            let finding = Finding::error("session-without-body", &Place::whole(&file.into()));
            let likely = site.bodies.iter().map(|body| body.as_str());
            let suggestion = closest(key.body.as_str(), likely);
            findings.push(finding.with("body", &key.body).with("suggestion", suggestion));
        }
    }
    guides(pages, findings);
}

/// Checks the texts of guides or other pages of the site.
pub fn guides(pages: &[PageRecord], findings: &mut Findings) {
    for text in pages.iter().flat_map(PageRecord::own).map(|(_, text)| &text.text) {
        of_page(text, findings);
    }
}

/// A place that a body or session names is one of the site's.
pub(super) fn place(site: &SiteRecord, named: &Option<At<Id>>, findings: &mut Findings) {
    let Some(named) = named else { return };
    if !site.places.iter().any(|place| place.id.value == named.value) {
        let likely = site.places.iter().map(|place| place.id.as_str());
        let finding = Finding::error("unknown-place", &named.place).with("id", &named.value);
        findings.push(finding.with("suggestion", closest(named.as_str(), likely)));
    }
}

/// Subjects are parts of subjects, and none of itself.
fn broader(site: &SiteRecord, findings: &mut Findings) {
    let subjects = &site.subjects;
    for named in subjects.iter().filter_map(|subject| subject.broader.as_ref()) {
        if !subjects.iter().any(|subject| subject.id.value == named.value) {
            let likely = subjects.iter().map(|subject| subject.id.as_str());
            let finding = Finding::warning("unknown-subject", &named.place);
            let suggestion = closest(named.as_str(), likely);
            findings.push(finding.with("found", &named.value).with("suggestion", suggestion));
        }
    }
    let by_id: BTreeMap<_, _> =
        subjects.iter().map(|one| (&one.id.value, one.broader.as_ref())).collect();
    cycles(&by_id, "subject-cycle", findings);
}

/// White text stands on a body's colours.
fn colours(bodies: &[BodyRecord], findings: &mut Findings) {
    let own = bodies.iter().filter_map(|body| body.colours.as_ref());
    for colour in own.flat_map(|colours| [&colours.light, &colours.dark]) {
        if colour.value.contrast(Colour::WHITE) < CONTRAST {
            findings.push(Finding::error("pale-colour", &colour.place).with("found", colour.value));
        }
    }
}

/// A body that is listed but could not be read may be referred to all the same.
fn relatives(site: &SiteRecord, bodies: &[BodyRecord], findings: &mut Findings) {
    for reference in bodies.iter().flat_map(|body| [&body.parent, &body.successor]).flatten() {
        if !site.bodies.iter().any(|body| body.value == reference.value) {
            let likely = site.bodies.iter().map(|body| body.as_str());
            let finding = Finding::error("unknown-body", &reference.place);
            let suggestion = closest(reference.as_str(), likely);
            findings.push(finding.with("id", &reference.value).with("suggestion", suggestion));
        }
    }
    let by = |relative: fn(&BodyRecord) -> Option<&At<Id>>| -> BTreeMap<_, _> {
        bodies.iter().map(|body| (&body.id, relative(body))).collect()
    };
    cycles(&by(|body| body.parent.as_ref()), "body-cycle", findings);
    cycles(&by(|body| body.successor.as_ref()), "body-cycle", findings);
}
