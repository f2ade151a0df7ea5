//! What must hold across the site: bodies, speakers, pages, names of sessions.

use std::collections::BTreeMap;

use super::agenda::cycles;
use super::duplicates::repeated;
use super::texts::of_text;
use crate::colour::Colour;
use crate::content::{BodyRecord, PageRecord, SiteRecord, closest};
use crate::diagnostic::{At, Finding, Findings, Place};
use crate::model::{Id, SessionKey};

/// Names of the site's own folders, which no body can have.
pub(crate) const RESERVED: [&str; 8] =
    ["journal", "speakers", "pages", "guides", "search", "offline", "bodies", "symbols"];

/// The contrast of small text (WCAG 2.2, level AAA).
const CONTRAST: f64 = 7.0;

/// Checks what the site's files say of each other.
pub fn site(
    site: &SiteRecord,
    bodies: &[BodyRecord],
    pages: &[PageRecord],
    guides: &[PageRecord],
    sessions: &[SessionKey],
    findings: &mut Findings,
) {
    let listed = site.bodies.iter().map(|body| (&body.value, &body.place, false));
    let speakers = site.speakers.iter().map(|one| (&one.id.value, &one.id.place, false));
    let twice = |id: &&Id, place: &Place| Finding::error("duplicate-id", place).with("id", id);
    repeated(listed, twice, findings);
    repeated(speakers, twice, findings);
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
    for (_, text) in pages.iter().chain(guides).flat_map(|page| page.texts.iter()) {
        of_text(&text.text, false, findings);
    }
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
