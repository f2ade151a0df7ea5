//! Captions: WebVTT (W3C) to cues, as far as a transcript needs them. Regions,
//! styles and settings are for players, which read the file themselves. Start at
//! [`cues`].

use std::sync::Arc;

use super::fields::{Cell, Value};
use crate::diagnostic::{Finding, Findings, Place};
use crate::model::Cue;

/// The cues of a file. What cannot be read is reported with its place and left
/// out.
pub(super) fn cues(file: &Arc<str>, text: &str, findings: &mut Findings) -> Vec<Cue> {
    let marked = text;
    let text = marked.strip_prefix('\u{feff}').unwrap_or(marked);
    let mut lines = Lines { rest: text, at: marked.len() - text.len() };
    let first = lines.next().map_or("", |(_, line)| line);
    let is_webvtt = first
        .strip_prefix("WEBVTT")
        .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']));
    if !is_webvtt {
        findings.push(Finding::error("captions-not-webvtt", &Place::whole(file)));
        return Vec::new();
    }
    let mut cues: Vec<Cue> = Vec::new();
    while let Some((at, line)) = lines.next() {
        let Some((start, end)) = line.split_once("-->") else {
            // A note, a style, a region, or the name of the cue that follows.
            if line.starts_with("NOTE") || line == "STYLE" || line == "REGION" {
                while lines.next().is_some_and(|(_, line)| !line.trim().is_empty()) {}
            }
            continue;
        };
        let end = end.split_whitespace().next().unwrap_or_default();
        let mut words = Vec::new();
        while let Some((_, line)) = lines.next().filter(|(_, line)| !line.trim().is_empty()) {
            words.push(line);
        }
        let place = Place {
            file: file.clone(),
            start: u32::try_from(at).unwrap_or(u32::MAX),
            end: u32::try_from(at + line.len()).unwrap_or(u32::MAX),
        };
        let times = offset(start.trim()).zip(offset(end));
        let Some((start, _)) = times.filter(|(start, end)| start <= end) else {
            findings.push(Finding::error("captions-bad-time", &place).with("found", line.trim()));
            continue;
        };
        if cues.last().is_some_and(|before| before.start > start) {
            findings.push(Finding::warning("captions-out-of-order", &place));
        }
        let parts = spoken(&words.join(" ")).into_iter();
        cues.extend(parts.map(|(voice, text)| Cue { start, voice, text }));
    }
    cues.sort_by_key(|cue| cue.start);
    cues
}

/// Hours, minutes and seconds from the start of a recording: `1:02:03`, `2:03`.
pub(super) struct Offset(pub(super) u32);

impl Value for Offset {
    fn read(cell: Cell<'_>) -> Option<Self> {
        let text = cell.text()?;
        match offset(text) {
            Some(milliseconds) => Some(Self(milliseconds / 1000)),
            None => cell.bad("bad-offset", text),
        }
    }
}

/// Milliseconds of `1:02:03.004`, `02:03.004` or, as people write, `2:03`.
fn offset(text: &str) -> Option<u32> {
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()) && !text.is_empty();
    let milliseconds = match part {
        "0" => 0,
        part if part.len() == 3 && digits(part) => part.parse().ok()?,
        _ => return None,
    };
    let parts: Vec<&str> = whole.split(':').collect();
    let (hours, minutes, seconds) = match parts[..] {
        [minutes, seconds] => ("0", minutes, seconds),
        [hours, minutes, seconds] => (hours, minutes, seconds),
        _ => return None,
    };
    let number = |text: &str, below: u32| -> Option<u32> {
        text.parse().ok().filter(|number| digits(text) && *number < below)
    };
    let hours = number(hours, 1000)?;
    let minutes = number(minutes, 60)?;
    let seconds = number(seconds, 60).filter(|_| parts.last().is_some_and(|it| it.len() == 2))?;
    Some(((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds)
}

/// Who speaks and what is said, without markup: a part for each voice.
fn spoken(payload: &str) -> Vec<(Option<String>, String)> {
    let mut parts = vec![(None, String::new())];
    let mut rest = payload;
    let say = |parts: &mut Vec<(Option<String>, String)>, words: &str| {
        if let Some((_, text)) = parts.last_mut() {
            text.push_str(words);
        }
    };
    while let Some((before, after)) = rest.split_once('<') {
        say(&mut parts, before);
        rest = "";
        // What nothing closes is no text for players either.
        let Some((tag, after)) = after.split_once('>') else { break };
        let (name, annotation) = tag.split_once([' ', '\t']).unwrap_or((tag, ""));
        if name == "v" || name.starts_with("v.") {
            let voice = unescaped(annotation).trim().to_owned();
            parts.push(((!voice.is_empty()).then_some(voice), String::new()));
        }
        rest = after;
    }
    say(&mut parts, rest);
    let words = |text: &str| unescaped(text).split_whitespace().collect::<Vec<_>>().join(" ");
    let parts = parts.into_iter().map(|(voice, text)| (voice, words(&text)));
    parts.filter(|(_, text)| !text.is_empty()).collect()
}

/// The characters that WebVTT has names for.
fn unescaped(text: &str) -> String {
    let names = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&nbsp;", "\u{a0}"),
        ("&lrm;", ""),
        ("&rlm;", ""),
        ("&amp;", "&"),
    ];
    let whole = text.replace('\0', "\u{fffd}");
    names.iter().fold(whole, |text, (name, character)| text.replace(name, character))
}

/// Lines with the place at which they begin, whatever ends them.
struct Lines<'t> {
    rest: &'t str,
    at: usize,
}

impl<'t> Iterator for Lines<'t> {
    type Item = (usize, &'t str);

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let at = self.at;
        let end = self.rest.find(['\n', '\r']).unwrap_or(self.rest.len());
        let line = &self.rest[..end];
        let after = &self.rest[end..];
        let mark = if after.starts_with("\r\n") { 2 } else { usize::from(!after.is_empty()) };
        self.rest = &after[mark..];
        self.at += end + mark;
        Some((at, line))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Vec<Cue>, Vec<&'static str>) {
        let mut findings = Findings::default();
        let cues = cues(&"a.vtt".into(), text, &mut findings);
        (cues, findings.sorted().iter().map(|finding| finding.code).collect())
    }

    fn cue(start: u32, voice: Option<&str>, text: &str) -> Cue {
        Cue { start, voice: voice.map(str::to_owned), text: text.to_owned() }
    }

    #[test]
    fn cues_are_read_as_players_read_them() {
        let text = "\u{feff}WEBVTT - a title\r\n\r\nNOTE\r\nnot said\r\n\r\nSTYLE\r\n::cue {}\r\n\r\n\
                    intro\r\n00:02.000 --> 00:07.500 align:start\r\n<v.loud Chair>The <i>first</i>\r\n\
                    meeting &amp; more</v>\r\n\r\n01:00:00.000-->01:00:01.000\r\nLater.\r\n";
        let (cues, codes) = read(text);
        assert_eq!(codes, [""; 0]);
        assert_eq!(
            cues,
            [cue(2000, Some("Chair"), "The first meeting & more"), cue(3_600_000, None, "Later.")]
        );
    }

    #[test]
    fn two_who_speak_in_one_cue_are_two() {
        let text = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>Yes.</v>\n<v B>No.</v>\n";
        assert_eq!(read(text).0, [cue(1000, Some("A"), "Yes."), cue(1000, Some("B"), "No.")]);
    }

    #[test]
    fn what_cannot_be_read_is_told_and_the_rest_taken() {
        let text = "WEBVTT\n\n0:61.000 --> 1:00.000\nNever.\n\n00:09.000 --> 00:08.000\nNor this.\n\n\
                    00:10.000 --> 00:12.000\nThis.\n\n00:05.000 --> 00:06.000\nBefore.\n";
        let (cues, codes) = read(text);
        assert_eq!(codes, ["captions-bad-time", "captions-bad-time", "captions-out-of-order"]);
        assert_eq!(cues, [cue(5000, None, "Before."), cue(10_000, None, "This.")]);
        assert_eq!(read("1\n00:00:01,000 --> 00:00:02,000\nSubRip.").1, ["captions-not-webvtt"]);
        assert_eq!(read("WEBVTT\n\n00:01.000 --> 00:02.000\na < b").0, [cue(1000, None, "a")]);
    }

    #[test]
    fn offsets_are_hours_minutes_and_seconds() {
        assert_eq!(offset("1:02:03"), Some(3_723_000));
        assert_eq!(offset("02:03.004"), Some(123_004));
        for text in ["", "5", "1:2", "1:60", "1:00.5", "-1:00", "1:2:3:04", "a:00", "1:+1"] {
            assert_eq!(offset(text), None, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn nothing_makes_it_stop(text in "(WEBVTT)?(\\PC|\n|\r|-->|<v |&|:|\\.){0,200}") {
            read(&text);
        }
    }
}
