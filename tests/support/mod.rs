//! A tiny site in a temporary folder, made valid and then changed.

#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(clippy::disallowed_methods, reason = "tests write the site that they read")]

pub(crate) mod sound;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use papersmart::archive::{Event, Frozen, Kind, Standing};
use papersmart::check::{self, Around};
use papersmart::content::{self, SessionRecord, SiteRecord};
use papersmart::diagnostic::{Finding, Findings};
use papersmart::source::World;
use tempfile::TempDir;

/// Stands for a text in six languages.
const SIX: &str = r#"{ ar = "ا", zh = "中", en = "e", fr = "f", ru = "р", es = "s" }"#;

/// The valid site; `@six` stands for a text in six languages.
const FILES: [(&str, &str); 15] = [
    (
        "content/site.toml",
        r#"base_url = "https://example.org/"
name = @six
description = @six
bodies = ["body"]
contact = "mailto:a@example.org"
official_documents = "https://example.org/{lang}/{symbol}"
[policies]
speakers_list = "podium"
[admitted]
states = ["FRA", "BRA"]
"#,
    ),
    (
        "content/speakers.toml",
        r#"[[speakers]]
id = "group"
kind = "group"
name = @six
former = [{ until = 2019-02-12, name = @six }]
"#,
    ),
    (
        "content/subjects.toml",
        r#"[[subjects]]
id = "trees"
name = @six
[[subjects]]
id = "oaks"
broader = "trees"
name = @six
"#,
    ),
    (
        "content/bodies/body.toml",
        r#"names = [{ name = @six }, { since = 2020-01-01, name = @six, short = @six }]
duty_station = @six
time_zone = "Europe/Zurich"
"#,
    ),
    (
        "content/sessions/body/first/session.toml",
        r#"title = @six
state = "open"
parts = [{ start = 2026-03-23, end = 2026-04-03 }]
officers = [{ role = @six, speaker = "fra" }]
registration_url = "https://example.org/register"
"#,
    ),
    (
        "content/sessions/body/first/agenda.toml",
        r#"status = "adopted"
[[items]]
id = "item-1"
number = "1"
title = @six
[[items]]
id = "item-2"
number = "2"
title = @six
parent = "item-1"
of = "body/second#item-1"
"#,
    ),
    (
        "content/sessions/body/first/programme.toml",
        r#"[[meetings]]
id = "plenary-1"
number = 1
kind = "plenary"
start = 2026-03-23T10:00:00
end = 2026-03-23T13:00:00
items = ["item-1"]
joint_with = ["body/second"]
recordings = [{ kind = "audio", channel = "floor", href = "https://example.org/a.mp3", media_type = "audio/mpeg" }]
captions = [{ lang = "fr", path = "plenary-1.fr.vtt" }]
"#,
    ),
    ("content/sessions/body/first/captions/plenary-1.fr.vtt", "WEBVTT\n"),
    (
        "content/sessions/body/first/speakers/plenary-1.toml",
        r#"[[entries]]
id = "entry-1"
order = 1
speaker = "bra"
item = "item-1"
on_behalf_of = ["group"]
"#,
    ),
    (
        "content/sessions/body/first/documents.toml",
        r#"[[documents]]
id = "report"
symbols = ["BODY/2026/1"]
kind = "report"
title = @six
items = ["item-1"]
date = 2026-03-01
files = [{ lang = "en", path = "report.pdf", media_type = "application/pdf", bytes = 9, sha256 = "@sha" }]
relations = [{ kind = "supersedes", to = "BODY/2025/1" }]
[[documents]]
id = "paper"
kind = "informal"
title = @six
date = 2026-03-01
release_at = 2026-04-01T10:00:00+02:00
"#,
    ),
    ("content/sessions/body/first/files/report.pdf", "%PDF-1.7\n"),
    (
        "content/sessions/body/first/statements/one/statement.toml",
        r#"meeting = "plenary-1"
order = 1
speakers = ["fra"]
items = ["item-1"]
delivered = 2026-03-23T10:05:00
[versions.fr]
state = "released"
released = 2026-03-23T10:06:00+01:00
"#,
    ),
    (
        "content/sessions/body/first/statements/two/statement.toml",
        r#"meeting = "plenary-1"
order = 2
speakers = ["bra", "group"]
[versions.pt]
state = "received"
"#,
    ),
    (
        "content/sessions/body/first/press/opening/press.toml",
        r#"date = 2026-03-23
title = @six
meeting = "plenary-1"
items = ["item-1"]
"#,
    ),
    (
        "content/sessions/body/second/session.toml",
        "title = @six\nstate = \"closed\"\nparts = [{ start = 2025-01-01, end = 2025-01-02 }]\n",
    ),
];

/// Everything that is wrong with a site.
pub(crate) fn findings(world: &World) -> Vec<Finding> {
    let mut findings = Findings::default();
    let pages = content::read_pages(world, "pages", &mut findings);
    let guides = content::read_pages(world, "guides", &mut findings);
    let keys = content::session_keys(world, &mut findings).unwrap();
    let Some(site) = content::read_site(world, &mut findings) else {
        return findings.sorted();
    };
    let bodies = content::read_bodies(world, &site, &mut findings);
    check::site(&site, &bodies, &pages, &keys, &mut findings);
    check::guides(&guides, &mut findings);
    let agenda_of =
        |key: &_| keys.contains(key).then(|| Arc::new(content::read_agenda_ids(world, key)));
    let (facts, trusts) = (&|_: &str| None, false);
    let around = Around { site: &site, world, agenda_of: &agenda_of, facts, trusts };
    for key in &keys {
        let body = bodies.iter().find(|body| body.id == key.body);
        let zone = body.map_or(jiff::tz::TimeZone::UTC, |body| body.time_zone.clone());
        if let Some(record) =
            content::read_session(world, key, &zone, site.simultaneous_release, &mut findings)
        {
            check::session(&record, &around, &mut findings);
        }
    }
    findings.sorted()
}

/// A site in a folder that goes away with it.
pub(crate) struct Site {
    folder: TempDir,
}

impl Site {
    /// The valid site.
    pub(crate) fn new() -> Self {
        let site = Self { folder: TempDir::new().unwrap() };
        for (path, text) in FILES {
            site.write(path, text);
        }
        let first = "content/sessions/body/first";
        site.write(&format!("{first}/statements/one/fr.md"), "Merci.\n");
        site.write(&format!("{first}/statements/two/pt.md"), "Obrigado.\n");
        site.write(&format!("{first}/press/opening/en.md"), "\u{feff}Open.\n");
        site.write(
            "content/sessions/body/second/agenda.toml",
            "status = \"adopted\"\n[[items]]\nid = \"item-1\"\nnumber = \"1\"\ntitle = @six\n",
        );
        for language in ["ar", "zh", "en", "fr", "ru", "es"] {
            let text = "+++\ntitle = \"About\"\norder = 1\n+++\nText.\n";
            site.write(&format!("content/pages/about.{language}.md"), text);
        }
        site.freeze("body/second");
        site
    }

    /// Freezes a session that is closed.
    fn freeze(&self, key: &str) {
        let (world, key) = (self.world(), key.parse().unwrap());
        let mut frozen = Frozen::new(&key);
        frozen.freeze(&Standing::of(&world, &key), &|_| None);
        let (kind, at) = (Kind::Close, "2025-01-02T15:00:00Z".parse().unwrap());
        frozen.history.push(Event { kind, at, of: None, reason: None, by: None });
        self.write(&format!("content/sessions/{key}/frozen.toml"), frozen.text());
        self.write(&format!("content/sessions/{key}/routes.txt"), "./\n");
    }

    /// Writes a file.
    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let digest = papersmart::model::Digest::of(b"%PDF-1.7\n").to_string();
        let bytes = match std::str::from_utf8(text.as_ref()) {
            Ok(text) => text.replace("@six", SIX).replace("@sha", &digest).into_bytes(),
            Err(_) => text.as_ref().to_owned(),
        };
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// Replaces a text that stands in a file.
    pub(crate) fn replace(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.folder.path().join(path)).unwrap();
        assert!(text.contains(from), "{path} has no {from}");
        self.write(path, text.replacen(from, to, 1));
    }

    /// Removes a file.
    pub(crate) fn remove(&self, path: &str) {
        fs::remove_file(self.folder.path().join(path)).unwrap();
    }

    /// The folder.
    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    /// The site while its first session is on.
    pub(crate) fn world(&self) -> World {
        World::new(self.root(), "2026-03-25T09:00:00Z".parse().unwrap())
    }

    /// Reads and checks everything.
    pub(crate) fn findings(&self) -> Vec<Finding> {
        findings(&self.world())
    }

    /// The records of the site and of its first session.
    pub(crate) fn records(&self) -> (SiteRecord, SessionRecord) {
        let (world, mut findings) = (self.world(), Findings::default());
        let site = content::read_site(&world, &mut findings).unwrap();
        let bodies = content::read_bodies(&world, &site, &mut findings);
        let key = "body/first".parse().unwrap();
        let zone = &bodies[0].time_zone;
        let simultaneous = site.simultaneous_release;
        let session = content::read_session(&world, &key, zone, simultaneous, &mut findings);
        (site, session.unwrap())
    }

    /// A finding as one line: gravity, code, file, line, column, arguments.
    pub(crate) fn line(&self, finding: &Finding) -> String {
        let bytes = fs::read(self.folder.path().join(&*finding.place.file)).unwrap_or_default();
        let start = (finding.place.start as usize).min(bytes.len());
        let before = String::from_utf8_lossy(&bytes[..start]).into_owned();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        let mut args = String::new();
        for (name, value) in &finding.args {
            args.push_str(&format!(" {name}={value:?}"));
        }
        let hidden = if finding.embargoed { " (embargoed)" } else { "" };
        let file = finding.place.file.trim_start_matches("content/");
        format!("{:?} {} {file}:{line}:{column}{args}{hidden}", finding.severity, finding.code)
    }

    /// The English messages of findings.
    pub(crate) fn messages() -> String {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n/en");
        [
            "findings",
            "findings-archive",
            "findings-browse",
            "findings-follow",
            "findings-import",
            "findings-messages",
            "findings-print",
            "findings-publish",
            "findings-symbols",
            "findings-theme",
        ]
        .map(|name| fs::read_to_string(root.join(name).with_extension("ftl")).unwrap())
        .join("\n")
    }

    /// The codes of the messages that the catalogue has.
    pub(crate) fn catalogue() -> BTreeSet<String> {
        let text = Self::messages();
        let codes = text.lines().filter_map(|line| line.strip_prefix("finding-"));
        codes.filter_map(|line| Some(line.split_once(" = ")?.0.to_owned())).collect()
    }
}
