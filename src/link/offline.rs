//! What a device shows in place of a page that it cannot fetch, with the words
//! in which scripts speak of what is saved. Start at [`page`].

use jiff::civil::Time;
use serde::Serialize;

use super::job;
use super::search::{first, pattern};
use crate::plan::PageJob;
use crate::plan::frame::Frame;
use crate::plan::view::{OfflineView, View};
use crate::plan::voice::Voice;

pub(super) fn page(frame: &Frame<'_>) -> PageJob {
    let heading = frame.voice.word("offline-heading");
    let words = serde_json::to_string(&Words::of(frame.voice)).unwrap_or_default();
    // Nothing in it ends the element that it stands in.
    let view = OfflineView { heading: heading.clone(), words: words.replace('<', "\\u003c") };
    let chrome = frame.chrome("offline/", &heading, heading.clone(), Vec::new());
    job(frame, "offline", "offline/", chrome, View::Offline(view))
}

/// All that scripts say. What stands in braces they fill in.
#[derive(Serialize)]
struct Words {
    saved: String,
    moment: String,
    /// A date of each month, with `{day}` and `{year}`.
    months: Vec<String>,
    /// The first of a month: "1er".
    first: String,
    /// Each hour: on the hour, and with `{minute}`.
    hours: Vec<[String; 2]>,
    /// So many kilobytes, megabytes: `{n}`.
    kilobytes: String,
    megabytes: String,
    asking: String,
    size: String,
    full: String,
    progress: String,
    stopped: String,
    broken: String,
    altered: String,
    kept: String,
    partly: String,
    removed: String,
    entry: String,
    nothing: String,
}

impl Words {
    fn of(voice: Voice<'_>) -> Self {
        let braced = |id: &str, names: &[&str]| {
            let braces: Vec<String> = names.iter().map(|name| format!("{{{name}}}")).collect();
            let args: Vec<(&str, &str)> =
                names.iter().copied().zip(braces.iter().map(String::as_str)).collect();
            voice.say(id, &args)
        };
        Self {
            saved: braced("offline-copy", &["moment"]),
            moment: braced("moment", &["date", "time"]),
            months: (1..=12).map(|month| pattern(voice, month)).collect(),
            first: first(voice),
            hours: (0..24).map(|hour| [time(voice, hour, 0), time(voice, hour, 47)]).collect(),
            kilobytes: voice.say("size-kilobytes", &[("size", "{n}")]),
            megabytes: voice.say("size-megabytes", &[("size", "{n}")]),
            asking: voice.word("keep-asking"),
            size: braced("keep-size", &["size", "pages", "index", "files"]),
            full: braced("keep-full", &["size"]),
            progress: braced("keep-progress", &["done", "size"]),
            stopped: braced("keep-stopped", &["done", "size"]),
            broken: braced("keep-broken", &["done", "size"]),
            altered: voice.word("keep-altered"),
            kept: braced("keep-kept", &["moment", "size"]),
            partly: braced("keep-partly", &["done", "size"]),
            removed: voice.word("keep-removed"),
            entry: braced("keep-entry", &["moment", "size"]),
            nothing: voice.word("keep-nothing"),
        }
    }
}

/// A time of day; its minutes, unless there are none, are left open.
fn time(voice: Voice<'_>, hour: i8, minute: i8) -> String {
    let time = Time::new(hour, minute, 0, 0).unwrap_or_default();
    voice.clock(time).replacen("47", "{minute}", 1)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

    use super::*;
    use crate::diagnostic::Findings;
    use crate::i18n::{Catalogue, Language};
    use crate::source::World;

    fn words(language: Language) -> Words {
        let world = World::new("/nonexistent".as_ref(), jiff::Timestamp::UNIX_EPOCH);
        let catalogue = Catalogue::load(&world, &mut Findings::default());
        Words::of(Voice::new(&catalogue, language))
    }

    #[test]
    fn times_are_those_of_the_pages_with_their_minutes_left_open() {
        let english = words(Language::En);
        assert_eq!(english.hours[10], ["10 a.m.", "10.{minute} a.m."]);
        assert_eq!(english.hours[15][1], "3.{minute} p.m.");
        assert_eq!(words(Language::Es).hours[9][1], "9.{minute} horas");
        for language in Language::ALL {
            let words = words(language);
            assert!(words.hours.iter().all(|[_, time]| time.contains("{minute}")), "{language}");
            assert!(words.hours.iter().all(|[time, _]| !time.contains('{')), "{language}");
        }
    }

    #[test]
    fn sentences_leave_open_what_is_filled_in() {
        for language in Language::ALL {
            let words = words(language);
            assert!(words.saved.contains("{moment}"), "{language}");
            assert!(words.megabytes.contains("{n}"), "{language}");
            for sentence in [&words.progress, &words.stopped, &words.broken, &words.partly] {
                assert!(sentence.contains("{done}") && sentence.contains("{size}"), "{sentence}");
            }
        }
    }
}
