//! What the public may see, as opaque names: so that a tree from before can be
//! asked whether anything in it has been taken back since, without a text of either.
//! Start at [`Shown::at_present`].

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::content::{self, Reading, Within};
use crate::diagnostic::Findings;
use crate::disclosure::{self, Edition, Rules};
use crate::model::{
    Access, Availability, Digest, File, FileAddress, Session, SessionKey, Term as _,
};
use crate::source::World;

/// A name that says nothing.
type Opaque = [u8; 8];

/// What is public of each session: names of texts and files, and of what is in
/// them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown(BTreeMap<Opaque, BTreeMap<Opaque, Opaque>>);

fn opaque(parts: &[&str]) -> Opaque {
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        hasher.update(&(part.len() as u64).to_le_bytes()).update(part.as_bytes());
    }
    let mut name = Opaque::default();
    hasher.finalize_xof().fill(&mut name);
    name
}

impl Shown {
    /// What the content says that the public may see now; nothing where a part of it
    /// cannot be read.
    #[must_use]
    pub fn at_present(world: &World) -> Option<Self> {
        let mut findings = Findings::default();
        let site = content::read_site(world, &mut findings)?;
        let bodies = content::read_bodies(world, &site, &mut findings);
        let keys = content::session_keys(world, &mut findings).ok()?;
        let read = |key: &SessionKey| {
            let session = opaque(&[&key.to_string()]);
            if content::is_under_review(world, key) {
                // It is still there, and nothing of it is public any more.
                return Some((session, BTreeMap::new()));
            }
            let mut findings = Findings::default();
            let body = bodies.iter().find(|body| body.id == key.body)?;
            let files = content::session_files(world, key, &mut findings);
            let (zone, simultaneous) = (&body.time_zone, site.simultaneous_release);
            let within = Within { world, key, zone, simultaneous };
            let record = Reading::of_heads().read(within, files, &|_| false, &mut findings)?;
            if findings.has_errors() {
                return None;
            }
            let edition = Edition { audience: Access::Public, now: world.now() };
            let zone = &record.time_zone;
            let seen = disclosure::disclose(&record, &edition, zone, Rules::STRICTEST).session;
            Some((session, names(world, &seen)))
        };
        keys.par_iter().map(read).collect::<Option<_>>().map(Self)
    }

    /// How much of it has been taken back or replaced since: of sessions that are
    /// still there, what is public no more, or with other bytes.
    #[must_use]
    pub fn taken_back(&self, now: &Self) -> usize {
        let missing = |session: &Opaque, names: &BTreeMap<Opaque, Opaque>| {
            let Some(now) = now.0.get(session) else { return 0 };
            names.iter().filter(|(name, form)| now.get(*name) != Some(*form)).count()
        };
        self.0.iter().map(|(session, names)| missing(session, names)).sum()
    }

    /// A line for each name; none for sessions of which nothing is public.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let hex = |name: &Opaque| format!("{:016x}", u64::from_be_bytes(*name));
        let mut text = String::new();
        for (session, names) in self.0.iter().filter(|(_, names)| !names.is_empty()) {
            text += &format!("{}\n", hex(session));
            for (name, form) in names {
                text += &format!("{} {}\n", hex(name), hex(form));
            }
        }
        text.into_bytes()
    }

    /// The same from its bytes; nothing where a line makes no sense.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let read = |hex: &str| Some(u64::from_str_radix(hex, 16).ok()?.to_be_bytes());
        let mut shown = Self::default();
        let mut session = None;
        for line in std::str::from_utf8(bytes).ok()?.lines() {
            match line.split_once(' ') {
                None => {
                    let key = read(line)?;
                    shown.0.entry(key).or_default();
                    session = Some(key);
                }
                Some((name, form)) => {
                    shown.0.get_mut(&session?)?.insert(read(name)?, read(form)?);
                }
            }
        }
        Some(shown)
    }
}

/// What is public of a session.
fn names(world: &World, session: &Session) -> BTreeMap<Opaque, Opaque> {
    let mut names = BTreeMap::from([(opaque(&["session"]), Opaque::default())]);
    for meeting in &session.meetings {
        let id = meeting.id.as_str();
        names.insert(opaque(&["meeting", id]), Opaque::default());
        names.extend(meeting.recordings.iter().map(|recording| {
            let parts = ["recording", id, recording.kind.keyword(), &recording.channel];
            (opaque(&parts), opaque(&[&recording.href]))
        }));
        names.extend(meeting.captions.iter().map(|captions| {
            let path = format!("content/sessions/{}/captions/{}", session.key, captions.path);
            let name = opaque(&["captions", id, captions.lang.as_str()]);
            (name, opaque(&[&form(world, &path)]))
        }));
    }
    for statement in &session.statements {
        for (tag, version) in &statement.versions {
            if let Availability::Available { released, revised, files, .. } = &version.availability
            {
                let form = format!("{released} {revised:?}");
                names.extend(files.iter().map(|file| named(world, statement.id.as_str(), file)));
                let name = opaque(&["statement", statement.id.as_str(), tag.as_str()]);
                names.insert(name, opaque(&[&form]));
            }
        }
    }
    for document in &session.documents {
        let id = document.id.as_str();
        let reissues = format!("{:?}", document.reissues.len());
        names.insert(opaque(&["document", id]), opaque(&[&reissues]));
        names.extend(document.files.iter().map(|file| named(world, id, file)));
        let texts = document.texts.keys().map(|tag| opaque(&["text", id, tag.as_str()]));
        names.extend(texts.map(|name| (name, Opaque::default())));
    }
    for release in &session.press {
        let id = release.id.as_str();
        names.insert(opaque(&["press", id]), Opaque::default());
        let texts = release.texts.keys().map(|tag| opaque(&["press", id, tag.as_str()]));
        names.extend(texts.map(|name| (name, Opaque::default())));
    }
    names
}

/// Captions by their bytes: they have no declared digest, and are small.
fn form(world: &World, path: &str) -> String {
    let bytes = Some(path).filter(|path| world.has(path)).and_then(|path| world.read(path).ok());
    format!("{:?}", bytes.as_deref().map(Digest::of))
}

/// A file by where it is, with the digest that is declared, or else its size: to read
/// them all would take too long.
fn named(world: &World, id: &str, file: &File) -> (Opaque, Opaque) {
    let address = format!("{:?}", file.address);
    let name = opaque(&["file", id, file.lang.as_str(), &file.media_type, &address]);
    let form = match (&file.digest, &file.address) {
        (None, FileAddress::Here { source, .. }) => {
            let stats = world.files_at(source).unwrap_or_default();
            format!("{:?}", stats.first().map(|stat| stat.size))
        }
        (digest, _) => format!("{digest:?}"),
    };
    (name, opaque(&[&form]))
}
