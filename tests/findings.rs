//! Every finding that editors can meet, each caused by one change of a valid
//! site; and that none of them lacks its message.

use std::collections::BTreeSet;

use crate::support::Site;

/// One change of the valid site.
enum Change {
    /// In this file, this instead of that.
    Replace(&'static str, &'static str, &'static str),
    /// A file that was not there, or another text of it.
    Write(&'static str, &'static [u8]),
    /// No such file.
    Remove(&'static str),
}
use Change::{Remove, Replace, Write};

const SITE: &str = "content/site.toml";
const SPEAKERS: &str = "content/speakers.toml";
const BODY: &str = "content/bodies/body.toml";
const SESSION: &str = "content/sessions/body/first/session.toml";
const AGENDA: &str = "content/sessions/body/first/agenda.toml";
const PROGRAMME: &str = "content/sessions/body/first/programme.toml";
const CAPTIONS: &str = "content/sessions/body/first/captions/plenary-1.fr.vtt";
const LIST: &str = "content/sessions/body/first/speakers/plenary-1.toml";
const DOCUMENTS: &str = "content/sessions/body/first/documents.toml";
const ONE: &str = "content/sessions/body/first/statements/one/statement.toml";
const TWO: &str = "content/sessions/body/first/statements/two/statement.toml";
const PRESS: &str = "content/sessions/body/first/press/opening/press.toml";
const SUBJECTS: &str = "content/subjects.toml";
const SECOND: &str = "content/sessions/body/second/session.toml";
const FROZEN: &str = "content/sessions/body/second/frozen.toml";
const ROUTES: &str = "content/sessions/body/second/routes.txt";
const MOVED: &str = "content/sessions/body/first/moved.toml";
const PRINTED: &str = "content/sessions/body/first/printed.toml";
const PAGE: &str = "content/pages/about.en.md";

/// The code that a change causes, and the change.
const CASES: &[(&str, Change)] = &[
    ("missing-file", Remove(SESSION)),
    ("missing-file", Remove(SITE)),
    ("unreadable-file", Write("content/speakers.toml/x", b"")),
    ("too-large", Write(AGENDA, &[b'#'; (1 << 20) + 1])),
    ("not-utf8", Write(TWO, b"meeting = \"\xff\"")),
    ("bad-syntax", Replace(AGENDA, "\"1\"", "\"1")),
    ("bad-syntax", Replace(TWO, "order = 2", "order 2\norder = = 3")),
    ("unknown-file", Write("content/sessions/body/first/agend.toml", b"")),
    ("unknown-file", Write("content/bodies/other.toml", b"")),
    ("bad-name", Write("content/sessions/body/First/session.toml", b"")),
    ("bad-name", Write("content/sessions/body/first/statements/Two/statement.toml", b"")),
    ("bad-name", Write("content/sessions/body/first/speakers/a b.toml", b"")),
    ("bad-text-name", Write("content/sessions/body/first/statements/two/PT.md", b"")),
    ("bad-page-name", Write("content/pages/about.de.md", b"")),
    ("leaves-folder", Replace(DOCUMENTS, "report.pdf", "../agenda.toml")),
    ("leaves-folder", Replace(PROGRAMME, "plenary-1.fr.vtt", "a\\\\b.vtt")),
    ("missing-key", Replace(SITE, "contact = \"mailto:a@example.org\"\n", "")),
    ("missing-key", Replace(TWO, "meeting = \"plenary-1\"\n", "")),
    ("unknown-key", Replace(SESSION, "registration_url", "registration_ulr")),
    ("unknown-key", Replace(SPEAKERS, "former = [{", "former = [{ zzz = 1,")),
    ("wrong-type", Replace(PROGRAMME, "number = 1", "number = \"1\"")),
    ("wrong-type", Replace(PROGRAMME, "2026-03-23T10:00:00", "2026-03-23T10:00:00Z")),
    ("wrong-type", Replace(ONE, "10:06:00+01:00", "10:06:00")),
    ("wrong-type", Replace(SITE, "name = @six", "name = \"x\"")),
    ("wrong-type", Replace(DOCUMENTS, "items = [\"item-1\"]", "items = \"item-1\"")),
    ("unknown-word", Replace(SESSION, "\"open\"", "\"opne\"")),
    ("unknown-word", Replace(ONE, "\"released\"", "\"xyz\"")),
    ("empty-text", Replace(AGENDA, "number = \"1\"", "number = \" \"")),
    ("empty-list", Replace(SESSION, "[{ start = 2026-03-23, end = 2026-04-03 }]", "[]")),
    ("missing-language", Replace(AGENDA, "fr = \"f\", ", "")),
    ("no-language", Replace(PRESS, "title = @six", "title = {}")),
    ("untranslated", Replace(PRESS, "fr = \"f\", ", "")),
    ("untranslated", Replace(DOCUMENTS, "fr = \"f\", ", "")),
    ("bad-id", Replace(AGENDA, "id = \"item-1\"", "id = \"Item 1\"")),
    ("bad-session", Replace(PROGRAMME, "body/second", "second")),
    ("bad-item", Replace(AGENDA, "body/second#item-1", "body/second")),
    ("bad-symbol", Replace(DOCUMENTS, "BODY/2026/1", "ВODY/2026/1")),
    ("bad-digest", Replace(DOCUMENTS, "sha256 = \"", "sha256 = \"0")),
    (
        "bad-colour",
        Replace(
            BODY,
            "duty_station",
            "colours = { light = \"navy\", dark = \"#0b1e34\" }\nduty_station",
        ),
    ),
    ("bad-language", Replace(PROGRAMME, "lang = \"fr\"", "lang = \"FR\"")),
    ("bad-language", Replace(TWO, "versions.pt", "versions.pt_")),
    (
        "not-official",
        Replace(
            DOCUMENTS,
            "kind = \"informal\"",
            "kind = \"informal\"\nexpected_languages = [\"pt\"]",
        ),
    ),
    ("bad-time-zone", Replace(BODY, "Europe/Zurich", "Europe/Nowhere")),
    ("bad-date", Replace(ONE, "10:05:00", "10:05:60")),
    ("bad-number", Replace(PROGRAMME, "number = 1", "number = -1")),
    ("bad-address", Replace(SITE, "mailto:a@example.org", "a@example.org")),
    ("bad-pattern", Replace(SITE, "{symbol}", "symbol")),
    ("bad-body-pattern", Replace(BODY, "time_zone", "official_documents = \"x\"\ntime_zone")),
    ("bad-media-type", Replace(PROGRAMME, "audio/mpeg", "audio")),
    ("bad-channel", Replace(PROGRAMME, "\"floor\"", "\"Floor 1\"")),
    ("bad-relation", Replace(DOCUMENTS, "\"BODY/2025/1\"", "\"№ 5\"")),
    ("unknown-state", Replace(SITE, "\"BRA\"", "\"BAR\"")),
    ("path-or-href", Replace(DOCUMENTS, "path = \"report.pdf\", ", "")),
    ("unknown-item", Replace(ONE, "item-1", "item-9")),
    ("unknown-item", Replace(AGENDA, "parent = \"item-1\"", "parent = \"xyz\"")),
    ("unknown-item-of", Replace(AGENDA, "second#item-1", "second#item-9")),
    ("unknown-meeting", Replace(TWO, "plenary-1", "plenary-9")),
    ("unknown-meeting", Write("content/sessions/body/first/speakers/other.toml", b"")),
    ("unknown-document", Replace(DOCUMENTS, "BODY/2025/1", "papre")),
    ("unknown-speaker", Replace(LIST, "\"bra\"", "\"che\"")),
    ("unknown-statement", Replace(LIST, "order = 1", "order = 1\nstatement = \"three\"")),
    ("unknown-session", Replace(PROGRAMME, "body/second", "body/third")),
    ("unknown-body", Replace(BODY, "duty_station", "parent = \"bdoy\"\nduty_station")),
    ("missing-body", Replace(SITE, "[\"body\"]", "[\"body\", \"more\"]")),
    ("session-without-body", Write("content/sessions/bodies/first/session.toml", b"")),
    ("item-cycle", Replace(AGENDA, "parent = \"item-1\"", "parent = \"item-2\"")),
    ("body-cycle", Replace(BODY, "duty_station", "successor = \"body\"\nduty_station")),
    (
        "pale-colour",
        Replace(
            BODY,
            "duty_station",
            "colours = { light = \"#5b92e5\", dark = \"#0b1e34\" }\nduty_station",
        ),
    ),
    ("duplicate-id", Replace(AGENDA, "id = \"item-2\"", "id = \"item-1\"")),
    ("duplicate-id", Replace(SPEAKERS, "id = \"group\"", "id = \"fra\"")),
    ("duplicate-order", Replace(TWO, "order = 2", "order = 1")),
    ("duplicate-symbol", Replace(DOCUMENTS, "\"BODY/2026/1\"", "\"BODY/2026/1\", \"BODY/2026/1\"")),
    ("same-address", Replace(DOCUMENTS, "id = \"paper\"", "id = \"body-2026-1\"")),
    (
        "reserved-name",
        Write(
            "content/sessions/body/first/statements/by-item/statement.toml",
            b"meeting = \"plenary-1\"\norder = 3\nspeakers = [\"fra\"]\n",
        ),
    ),
    ("reserved-name", Replace(SITE, "[\"body\"]", "[\"body\", \"search\"]")),
    ("reserved-name", Replace(SITE, "[\"body\"]", "[\"body\", \"offline\"]")),
    (
        "path-too-long",
        Replace(
            DOCUMENTS,
            "report.pdf",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.pdf",
        ),
    ),
    (
        "case-collision",
        Replace(
            DOCUMENTS,
            "files = [",
            "files = [{ lang = \"fr\", path = \"Report.pdf\", media_type = \"application/pdf\" }, ",
        ),
    ),
    ("names-out-of-order", Replace(BODY, "since = 2020-01-01, ", "")),
    ("part-ends-first", Replace(SESSION, "end = 2026-04-03", "end = 2026-03-03")),
    ("meeting-ends-first", Replace(PROGRAMME, "T13:00:00", "T09:00:00")),
    ("meeting-outside-session", Replace(SESSION, "start = 2026-03-23", "start = 2026-03-24")),
    ("moved-from-nowhere", Replace(PROGRAMME, "number = 1", "state = \"moved\"")),
    ("meeting-change-untimed", Replace(PROGRAMME, "number = 1", "state = \"cancelled\"")),
    ("time-skipped", Replace(PROGRAMME, "number = 1", "originally = 2026-03-29T02:30:00")),
    ("captions-not-webvtt", Write(CAPTIONS, b"1\n00:00:01,000 --> 00:00:02,000\nMot.\n")),
    ("captions-bad-time", Write(CAPTIONS, b"WEBVTT\n\n00:03.000 --> 00:02.000\nMot.\n")),
    (
        "captions-out-of-order",
        Write(
            CAPTIONS,
            b"WEBVTT\n\n00:03.000 --> 00:04.000\nMot.\n\n00:01.000 --> 00:02.000\nMot.\n",
        ),
    ),
    (
        "captions-missing",
        Replace(PROGRAMME, "captions = [{ lang = \"fr\", path = \"plenary-1.fr.vtt\" }]", ""),
    ),
    ("chapter-of-what", Replace(PROGRAMME, "number = 1", "chapters = [{ at = \"1:00\" }]")),
    ("bad-offset", Replace(ONE, "order = 1", "order = 1\nmoment = \"12.30\"")),
    (
        "text-without-document",
        Write("content/sessions/body/first/documents/nothing/fr.md", b"1. Texte."),
    ),
    ("text-without-version", Write("content/sessions/body/first/statements/two/de.md", b"Danke.")),
    ("version-needs", Replace(ONE, "\"released\"", "\"withdrawn\"")),
    ("version-needs", Replace(ONE, "released = 2026", "withdrawn = 2026")),
    ("version-needs", Replace(ONE, "\"released\"", "\"revised\"")),
    ("released-but-embargoed", Replace(ONE, "\"released\"", "\"staged\"")),
    (
        "instants-out-of-order",
        Replace(
            ONE,
            "state = \"released\"",
            "state = \"revised\"\nrevisions = [{ at = 2026-03-23T08:00:00Z }]",
        ),
    ),
    ("released-without-text", Remove("content/sessions/body/first/statements/one/fr.md")),
    (
        "superseded-file",
        Replace(
            ONE,
            "state = \"released\"",
            "state = \"released\"\nfiles = [{ lang = \"fr\", path = \"superseded/1/fr.pdf\", \
             media_type = \"application/pdf\" }]",
        ),
    ),
    (
        "superseded-not-there",
        Replace(
            ONE,
            "state = \"released\"",
            "state = \"revised\"\nrevisions = [{ at = 2026-03-23T18:00:00Z, superseded = 7 }]",
        ),
    ),
    (
        "superseded-out-of-order",
        Replace(
            ONE,
            "state = \"released\"",
            "state = \"revised\"\nrevisions = [{ at = 2026-03-23T18:00:00Z, superseded = 2 }, \
             { at = 2026-03-23T19:00:00Z, superseded = 1 }]",
        ),
    ),
    (
        "interpreters-only-released",
        Replace(ONE, "order = 1", "order = 1\nposting = \"interpreters-only\""),
    ),
    ("file-not-there", Remove("content/sessions/body/first/files/report.pdf")),
    ("size-differs", Replace(DOCUMENTS, "bytes = 9", "bytes = 10")),
    ("digest-differs", Write("content/sessions/body/first/files/report.pdf", b"%PDF-1.8\n")),
    ("media-type-differs", Replace(DOCUMENTS, "application/pdf", "text/csv")),
    ("not-a-pdf", Write("content/sessions/body/first/files/report.pdf", b"PK\x03\x04")),
    ("missing-page", Remove("content/pages/about.zh.md")),
    (
        "missing-guide",
        Write("content/guides/delegate.en.md", b"+++\ntitle = \"Guide\"\n+++\nText.\n"),
    ),
    ("unknown-place", Replace(BODY, "duty_station", "place = \"nowhere\"\nduty_station")),
    (
        "unknown-place",
        Replace(SESSION, "registration_url", "place = \"nowhere\"\nregistration_url"),
    ),
    (
        "unknown-subject",
        Replace(DOCUMENTS, "items = [\"item-1\"]", "items = [\"item-1\"]\nsubjects = [\"treees\"]"),
    ),
    (
        "unknown-subject",
        Replace(AGENDA, "number = \"1\"", "number = \"1\"\nsubjects = [\"treees\"]"),
    ),
    ("unknown-subject", Replace(SUBJECTS, "broader = \"trees\"", "broader = \"treees\"")),
    ("subject-cycle", Replace(SUBJECTS, "id = \"trees\"", "id = \"trees\"\nbroader = \"oaks\"")),
    ("missing-head", Write(PAGE, b"Text.\n")),
    ("missing-key", Replace(PAGE, "title", "titel")),
    ("under-review", Replace(AGENDA, "id = \"item-2\"", "id = \"item-2\"\nreview = true")),
    ("under-review", Replace(TWO, "order = 2", "order = 2\nreview = true\nspeaker = \"bra\"")),
    ("wrong-type", Replace(AGENDA, "id = \"item-2\"", "id = \"item-2\"\nreview = \"over\"")),
    ("session-under-review", Replace(SESSION, "state =", "review = true\nstate =")),
    ("not-frozen", Remove(FROZEN)),
    ("frozen-unreadable", Write(FROZEN, b"digest = 1\n")),
    ("frozen-altered", Replace(FROZEN, "15:00:00", "16:00:00")),
    ("state-not-recorded", Replace(SECOND, "\"closed\"", "\"open\"")),
    ("frozen-changed", Replace(SECOND, "2025-01-02", "2025-01-03")),
    ("frozen-gone", Remove("content/sessions/body/second/agenda.toml")),
    ("routes-missing", Remove(ROUTES)),
    ("routes-unreadable", Write(ROUTES, b"\xff")),
    ("bad-route", Write(MOVED, b"[[moved]]\nfrom = \"a\"\nto = \"b/\"\n")),
    ("moved-to-nowhere", Write(MOVED, b"[[moved]]\nfrom = \"a/\"\nto = \"/body/second/b/\"\n")),
    ("print-how", Replace(SITE, "[policies]", "[print]\nmost = 5\n[policies]")),
    (
        "bad-print-form",
        Replace(SITE, "[policies]", "[print]\nform = \"https://a.example/?b\"\n[policies]"),
    ),
    (
        "bad-print-mail",
        Replace(SITE, "[policies]", "[print]\nmail = \"a?b@c.example\"\n[policies]"),
    ),
    (
        "printed-out-of-order",
        Write(
            PRINTED,
            b"[[printed]]\ndate = 2026-03-24\njobs = 1\ncopies = 1\nsheets = 1\n\n\
              [[printed]]\ndate = 2026-03-24\njobs = 1\ncopies = 1\nsheets = 1\n",
        ),
    ),
    (
        "bad-number",
        Write(PRINTED, b"[[printed]]\ndate = 2026-03-24\njobs = -1\ncopies = 1\nsheets = 1\n"),
    ),
    (
        "proposed-changes",
        Replace(DOCUMENTS, "id = \"paper\"", "id = \"paper\"\nproposed = { date = 2026-03-02 }"),
    ),
];

/// Made by the parser of Markdown, by a file that changes while it is read, or of
/// two sessions together (`resolver.rs`), or of sessions that are over and of their
/// addresses (`archive.rs`).
const ELSEWHERE: [&str; 27] = [
    "duplicate-target",
    "duplicate-folder",
    "second-primary",
    "bad-public-key",
    "bad-variable",
    "bad-host",
    "bad-remote-path",
    "bad-endpoint",
    "bad-prefix",
    "bad-site-id",
    "sealed-new",
    "sealed-changed",
    "route-vanished",
    "route-withheld",
    "moved-is-there",
    "moved-twice",
    "moved-unrecorded",
    "pages-taken-down",
    "symbol-in-two-sessions",
    "markdown-too-deep",
    "markdown-raw-html",
    "markdown-unsafe-link",
    "markdown-image",
    "markdown-heading-skips",
    "markdown-footnote-undefined",
    "file-not-readable",
    // Of what is published: see `browse.rs`.
    "dead-reference",
];

fn change(site: &Site, change: &Change) {
    match change {
        Change::Replace(path, from, to) => {
            let six = r#"{ ar = "ا", zh = "中", en = "e", fr = "f", ru = "р", es = "s" }"#;
            site.replace(path, &from.replace("@six", six), to);
        }
        Change::Write(path, bytes) => {
            if path.starts_with("content/speakers.toml/") {
                site.remove("content/speakers.toml");
            }
            site.write(path, bytes);
        }
        Change::Remove(path) => site.remove(path),
    }
}

#[test]
fn a_valid_site_has_no_finding() {
    let site = Site::new();
    let lines: Vec<_> = site.findings().iter().map(|finding| site.line(finding)).collect();
    assert_eq!(lines, [""; 0]);
}

#[test]
fn each_mistake_is_found_where_it_is() {
    let mut report = String::new();
    for (code, what) in CASES {
        let site = Site::new();
        change(&site, what);
        let findings = site.findings();
        assert!(findings.iter().any(|finding| finding.code == *code), "{code}: {findings:?}");
        report.push_str(&format!("{code}\n"));
        for finding in &findings {
            report.push_str(&format!("    {}\n", site.line(finding)));
        }
    }
    insta::assert_snapshot!(report);
}

#[test]
fn each_message_has_a_mistake() {
    let cases: BTreeSet<_> = CASES.iter().map(|(code, _)| (*code).to_owned()).collect();
    let elsewhere = ELSEWHERE.map(str::to_owned).into_iter();
    let covered: BTreeSet<_> = cases.into_iter().chain(elsewhere).collect();
    let around = |code: &String| code.starts_with("message-") || code.starts_with("theme-");
    let catalogue: BTreeSet<_> =
        Site::catalogue().into_iter().filter(|code| !around(code)).collect();
    assert_eq!(covered, catalogue);
}
