//! Readers of other systems' files take what comes: cut off, torn, endless, in
//! any encoding, made to hurt. They never hold more than a record.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Cursor, Read};
use std::rc::Rc;

use papersmart::import::{Format, Found, Manner, Thing, What, read};
use proptest::prelude::*;

const ALL: [(Format, &str); 5] = [
    (Format::Indico, "events.json"),
    (Format::Marcxml, "records.xml"),
    (Format::Csv, "table.csv"),
    (Format::Ics, "calendar.ics"),
    (Format::Sitemap, "sitemap.xml"),
];

fn fixture(name: &str) -> Vec<u8> {
    fs::read(format!("{}/tests/import/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// The things of a source, and the codes of its troubles.
fn all(format: Format, source: impl Read, manner: &Manner) -> (Vec<Thing>, Vec<&'static str>) {
    let (mut things, mut troubles) = (Vec::new(), Vec::new());
    read(format, source, manner, |found| match found {
        Found::Thing(thing) => things.push(*thing),
        Found::Trouble(trouble) => troubles.push(trouble.code),
    })
    .unwrap();
    (things, troubles)
}

fn plain(format: Format, bytes: &[u8]) -> (Vec<Thing>, Vec<&'static str>) {
    all(format, bytes, &Manner::default())
}

/// Wherever a file is cut off, what stands whole before the cut is taken and
/// nothing else.
#[test]
fn what_is_whole_before_a_cut_is_taken() {
    for (format, name) in ALL {
        let bytes = fixture(name);
        let (whole, _) = plain(format, &bytes);
        assert!(whole.len() > 1, "{name}");
        let mut most = 0;
        for end in 0..bytes.len() {
            let (things, _) = plain(format, &bytes[..end]);
            // A row without its end is a row all the same.
            let sure =
                if format == Format::Csv { things.len().saturating_sub(1) } else { things.len() };
            assert_eq!(things[..sure], whole[..sure], "{name} {end}");
            most = most.max(sure);
        }
        assert!(most >= whole.len() - 1, "{name}");
    }
}

#[test]
fn what_is_cut_off_is_told() {
    for (format, name) in ALL.into_iter().filter(|(format, _)| *format != Format::Csv) {
        let bytes = fixture(name);
        let (_, troubles) = plain(format, &bytes[..bytes.len() / 2]);
        assert!(troubles.iter().any(|code| ["cut-off", "broken-off"].contains(code)), "{name}");
    }
}

#[test]
fn entities_are_never_expanded() {
    let levels: String = (1..10)
        .map(|level| format!("<!ENTITY l{level} \"{}\">", format!("&l{};", level - 1).repeat(10)))
        .collect();
    let bomb = format!(
        "<!DOCTYPE c [<!ENTITY l0 \"lol\">{levels}<!ENTITY own SYSTEM \"file:///etc/passwd\">]><collection>\
         <record><controlfield tag=\"001\">1</controlfield>\
         <datafield tag=\"245\"><subfield code=\"a\">&l9;&own;&#x41;&amp;</subfield></datafield></record></collection>"
    );
    let (things, _) = plain(Format::Marcxml, bomb.as_bytes());
    let title = format!("{:?}", things[0].fields["title"]);
    assert!(title.contains("&l9;&own;A&"), "{title}");
    assert!(title.len() < 100);
}

/// Records may stand in others, as harvesters deliver them.
#[test]
fn records_in_wrappers_are_found() {
    let text = String::from_utf8(fixture("records.xml")).unwrap();
    let (bare, troubles) = plain(Format::Marcxml, text.as_bytes());
    let wrapped = text
        .replace("<record>", "<record><header/><metadata><marc:record>")
        .replace("</record>", "</marc:record></metadata></record>");
    assert_eq!(plain(Format::Marcxml, wrapped.as_bytes()), (bare, troubles));
}

/// A joint document is at home where its first symbol is from, by which it is known.
#[test]
fn a_joint_document_belongs_where_its_first_symbol_does() {
    let cell = |codes: &[(&str, &str)]| {
        let sub =
            |(code, text): &(&str, &str)| format!("<subfield code=\"{code}\">{text}</subfield>");
        let subfields: String = codes.iter().map(sub).collect();
        format!("<datafield tag=\"191\">{subfields}</datafield>")
    };
    let council = cell(&[("a", "S/2013/411"), ("b", "S/"), ("c", "2013")]);
    for assembly in [
        cell(&[("a", "A/68/124"), ("b", "A/"), ("c", "68")]),
        cell(&[("a", "A/68/124"), ("b", "A/")]),
        cell(&[("a", "A/68/124"), ("b", " / "), ("b", "A/"), ("c", "68/")]),
    ] {
        let text = format!("<record>{assembly}{council}</record>");
        let (things, _) = plain(Format::Marcxml, text.as_bytes());
        let hints = &things[0].hints;
        assert_eq!(things[0].uid, "A/68/124");
        assert_eq!(
            (hints.organ.as_deref(), hints.name.as_deref()),
            (Some("A"), Some("68")),
            "{text}"
        );
    }
}

#[test]
fn depth_has_an_end() {
    let deep = format!("{{\"results\":[{{\"id\":1}},{}", "[".repeat(200_000));
    let (things, troubles) = plain(Format::Indico, deep.as_bytes());
    assert_eq!((things[0].what, troubles), (What::Session, vec!["broken-off"]));
    let deep = "<collection>".to_owned() + &"<a>".repeat(200_000);
    assert!(plain(Format::Marcxml, deep.as_bytes()).0.is_empty());
    let deep = "BEGIN:VEVENT\n".repeat(200_000);
    assert!(plain(Format::Ics, deep.as_bytes()).0.is_empty());
}

#[test]
fn letters_that_cannot_be_read_do_not_become_content() {
    let bytes = b"type,id,title.en,title.fr\ndocument,a,Good,B\xffd\ndocument,b,N\0L,x\n";
    let (things, _) = plain(Format::Csv, bytes);
    let title = |thing: &Thing| format!("{:?}", thing.fields["title"]);
    assert!(title(&things[0]).contains("Good") && !title(&things[0]).contains("Fr"));
    assert!(things[0].unmapped["title.fr"][0].contains('\u{fffd}'));
    assert!(title(&things[1]).contains("\"N L\""), "{}", title(&things[1]));
}

#[test]
fn files_are_read_in_the_encoding_that_is_named() {
    let encoding = encoding_rs::Encoding::for_label(b"windows-1251");
    let manner = Manner { encoding, ..Manner::default() };
    let bytes = b"type;id;title.ru\ndocument;a;\xc4\xee\xea\xf3\xec\xe5\xed\xf2\n";
    let (things, _) = all(Format::Csv, &bytes[..], &manner);
    assert!(format!("{:?}", things[0].fields["title"]).contains("Документ"));
}

#[test]
fn tables_are_read_with_any_of_three_signs() {
    for sign in [",", ";", "\t"] {
        let text = format!("type{sign}id{sign}title.en\r\nmeeting{sign}a{sign}\"x{sign} y\"\r\n");
        let (things, troubles) = plain(Format::Csv, text.as_bytes());
        assert_eq!((things.len(), troubles.len()), (1, 0), "{sign:?}");
        assert_eq!(things[0].uid, "a");
    }
}

/// Counts how many bytes were asked for.
struct Counted<R> {
    source: R,
    read: Rc<Cell<usize>>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(out)?;
        self.read.set(self.read.get() + read);
        Ok(read)
    }
}

/// The same record again and again, each with a name of its own.
struct Endless {
    format: Format,
    number: usize,
    most: usize,
    rest: Cursor<Vec<u8>>,
}

impl Endless {
    fn new(format: Format, most: usize) -> Self {
        let start = match format {
            Format::Indico => "{\"results\":[{\"id\":\"x\",\"title\":\"x\"}",
            Format::Marcxml => "<collection>",
            Format::Csv => "type,id,title.en\n",
            Format::Ics => "BEGIN:VCALENDAR\n",
            Format::Sitemap => "<urlset>",
        };
        Self { format, number: 0, most, rest: Cursor::new(start.into()) }
    }

    fn record(&self) -> String {
        let (number, text) = (self.number, "text ".repeat(100));
        match self.format {
            Format::Indico => format!(",{{\"id\":\"{number}\",\"title\":\"{text}\"}}"),
            Format::Marcxml => format!(
                "<record><controlfield tag=\"001\">{number}</controlfield><datafield tag=\"245\">\
                 <subfield code=\"a\">{text}</subfield></datafield></record>"
            ),
            Format::Csv => format!("document,d{number},{text}\n"),
            Format::Ics => format!("BEGIN:VEVENT\nUID:{number}\nSUMMARY:{text}\nEND:VEVENT\n"),
            Format::Sitemap => {
                format!(
                    "<url><loc>https://x.example/en/A/68/{number}</loc><note>{text}</note></url>"
                )
            }
        }
    }
}

impl Read for Endless {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let read = self.rest.read(out)?;
        if read > 0 || self.number == self.most {
            return Ok(read);
        }
        self.number += 1;
        self.rest = Cursor::new(self.record().into_bytes());
        self.rest.read(out)
    }
}

/// A thing is handed on as soon as its record has been read, long before the
/// end of the source: nobody holds more than some stretches of it.
#[test]
fn no_reader_reads_far_ahead() {
    for (format, _) in ALL {
        let read_so_far = Rc::new(Cell::new(0));
        let source =
            Counted { source: Endless::new(format, 20_000), read: Rc::clone(&read_so_far) };
        let size = Endless::new(format, 1).record().len();
        let (mut things, mut ahead) = (0, 0);
        read(format, source, &Manner::default(), |found| {
            if let Found::Thing(_) = found {
                things += 1;
                let used = things * size;
                ahead = ahead.max(read_so_far.get().saturating_sub(used));
            }
        })
        .unwrap();
        assert!(things >= 20_000, "{format:?} {things}");
        assert!(read_so_far.get() > 8 << 20, "{format:?}");
        assert!(ahead < 1 << 20, "{format:?} read {ahead} bytes ahead");
    }
}

/// A record without end is given up, whatever it claims to be.
#[test]
fn a_record_without_end_is_given_up() {
    let starts: [(Format, &[u8], &[u8]); 5] = [
        (Format::Indico, b"[{\"id\":\"1\",\"title\":\"", b"a"),
        (Format::Marcxml, b"<collection><record><controlfield tag=\"001\">", b"a"),
        (Format::Csv, b"type,id\ndocument,\"", b"a"),
        (Format::Ics, b"BEGIN:VEVENT\nUID:", b"a"),
        (Format::Sitemap, b"<urlset><url><loc>", b"a"),
    ];
    for (format, start, more) in starts {
        let read_so_far = Rc::new(Cell::new(0));
        let endless = io::repeat(more[0]).take(1 << 30);
        let source = Counted { source: start.chain(endless), read: Rc::clone(&read_so_far) };
        let (things, troubles) = all(format, source, &Manner::default());
        assert!(things.is_empty() && troubles == ["broken-off"], "{format:?} {troubles:?}");
        assert!(read_so_far.get() < 80 << 20, "{format:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_name_becomes_an_id(name in any::<String>(), other in any::<String>()) {
        use papersmart::model::{Id, Symbol};
        let id = Id::made_of(&name);
        prop_assert_eq!(id.as_str().parse::<Id>(), Ok(id.clone()));
        prop_assert_eq!(Id::made_of(id.as_str()), id.clone());
        let symbols = name.parse::<Symbol>().is_ok() && other.parse::<Symbol>().is_ok();
        let ids = name.parse::<Id>().is_ok() || other.parse::<Id>().is_ok();
        if name != other && !symbols && !ids {
            prop_assert_ne!(Id::made_of(&other), id.clone());
        }
        prop_assert!(Id::told_apart(id.as_str(), &other).as_str().parse::<Id>().is_ok());
    }

    #[test]
    fn any_bytes_are_taken(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        for (format, _) in ALL {
            let _ = plain(format, &bytes);
        }
    }

    /// Whole files with some bytes changed.
    #[test]
    fn torn_files_are_taken(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8)) {
        for (format, name) in ALL {
            let mut bytes = fixture(name);
            for (place, byte) in &changes {
                let place = place.index(bytes.len());
                bytes[place] = *byte;
            }
            for thing in plain(format, &bytes).0 {
                // Whatever it is called, it can be called so in content.
                prop_assert!(thing.id().as_str().parse::<papersmart::model::Id>().is_ok());
            }
        }
    }
}

/// What `docs/import.md` shows is what is made of it.
#[test]
fn the_examples_of_the_documentation_are_true() {
    let docs = include_str!("../docs/import.md");
    for (format, heading, expected) in [
        (
            Format::Indico,
            "## Indico",
            &["event-4101", "event-4101-item-1", "event-4101-meeting"][..],
        ),
        (Format::Marcxml, "## MARCXML", &["A/68/123", "item 69 (b)"]),
        (Format::Csv, "## CSV", &["C/2/7", "opening", "plenary-1"]),
        (Format::Ics, "## iCalendar", &["1@calendar.example"]),
        (Format::Sitemap, "## Sitemaps", &["A/68/123", "A/68/124"]),
    ] {
        let section = docs.split_once(heading).unwrap().1;
        let block = section.split("```").nth(1).unwrap();
        let text = block.split_once('\n').unwrap().1;
        let (things, troubles) = plain(format, text.as_bytes());
        let mut names: Vec<&str> = things.iter().map(|thing| thing.uid.as_str()).collect();
        names.sort_unstable();
        assert_eq!((names.as_slice(), troubles.as_slice()), (expected, &[][..]), "{heading}");
        assert!(things.iter().all(|thing| thing.unmapped.is_empty()), "{things:#?}");
    }
}

/// What of an event has no place in content is kept, as it is written.
#[test]
fn nothing_of_an_event_is_lost() {
    let kept = |event: &str, uid: &str| {
        let (things, troubles) = plain(Format::Indico, event.as_bytes());
        let thing = things.into_iter().find(|thing| thing.uid == uid).unwrap();
        let kept =
            thing.unmapped.into_iter().map(|(name, texts)| format!("{name}: {}", texts.join("|")));
        (kept.collect::<Vec<_>>(), troubles)
    };
    let at = |date: &str, time: &str| {
        format!(r#"{{"date":"{date}","time":"{time}","tz":"Europe/Zurich"}}"#)
    };
    let (first, last) = (at("2011-06-17", "08:00:00"), at("2011-06-30", "18:00:00"));
    // Over days, without meetings of its own.
    let event = format!(r#"{{"id":"1","startDate":{first},"endDate":{last}}}"#);
    let times = [
        "endDate: 2011-06-30T18:00:00 Europe/Zurich",
        "startDate: 2011-06-17T08:00:00 Europe/Zurich",
    ];
    assert_eq!(kept(&event, "event-1").0, times);
    // Meetings took one of both.
    let event = format!(
        r#"{{"id":"1","startDate":{first},"endDate":{last},"occurrences":[{{"startDT":{first},"endDT":{first}}}]}}"#
    );
    assert_eq!(kept(&event, "event-1").0, times[..1]);
    let event = format!(r#"{{"id":"1","startDate":"soon","endDate":{last}}}"#);
    assert_eq!(kept(&event, "event-1").0, [times[0], "startDate: \"soon\""]);
    // Within one day the meeting has both.
    let event = format!(r#"{{"id":"1","startDate":{first},"endDate":{first}}}"#);
    assert!(kept(&event, "event-1").0.is_empty());
    let event = r#"{"id":"1","contributions":["none",{"id":"2","board_number":"3","code":"B","session":"Morning",
        "startDate":{"date":"soon"}}],"folders":[{"description":"of the secretariat",
        "attachments":[{"id":"4","title":"a","link_url":"https://x.example/a"}]}]}"#;
    let (item, troubles) = kept(event, "event-1-item-2");
    assert_eq!(item, ["code: B", "session: Morning", r#"startDate: {"date":"soon"}"#]);
    assert_eq!(troubles, ["malformed"]);
    let (paper, _) = kept(event, "event-1-attachment-4");
    assert_eq!(paper, ["folder.description: of the secretariat"]);
}

/// Whatever stands in an event, and wherever, is in content, among what has no place,
/// or told.
#[test]
fn nothing_of_an_event_is_dropped_unseen() {
    let papers = r#""material":["K-1",{"id":"1","title":"K-2","other":"K-3","resources":
        ["K-4",{"url":"https://x.example/K-5.pdf","name":"K-6","size":"K-7"},"K-8"]}],
        "folders":["K-9",{"title":"K-10","description":"K-11","is_protected":"K-12","attachments":
        ["K-13",{"id":"2","title":"K-14","link_url":"https://x.example/K-15.pdf","filename":"K-16"}]},
        {"title":"K-17","description":"K-18","attachments":[]},{"title":"K-19","attachments":"K-20"}]"#;
    let below = [
        format!(r#"{{"id":"1","title":"K-0",{papers}}}"#),
        format!(r#"{{"id":"1","sessions":["K-21",{{"id":"2","more":"K-22",{papers}}}],"occurrences":[{{"startDT":"K-23"}}]}}"#),
        format!(r#"{{"id":"1","contributions":["K-24",{{"id":"2","more":"K-25",{papers}}}],"sessions":"K-26"}}"#),
        format!(
            r#"{{"id":"1","contributions":[{{"id":"2","subContributions":["K-27",{{"id":"3","more":"K-28",{papers}}}],"subcontributions":"K-29"}}]}}"#
        ),
        r#"{"id":"1","contributions":{"1":"K-30"},"occurrences":["K-31",{"startDT":"K-32","more":"K-33"}],"keywords":["K-34"]}"#.to_owned(),
    ];
    for event in below {
        let mut told = String::new();
        read(Format::Indico, event.as_bytes(), &Manner::default(), |found| {
            told += &format!("{found:?}");
        })
        .unwrap();
        // A mark ends where its digits do: K-1 is not in K-10.
        let marks: BTreeSet<&str> =
            event.match_indices("K-").map(|(at, _)| mark(&event[at..])).collect();
        let found: BTreeSet<&str> =
            told.match_indices("K-").map(|(at, _)| mark(&told[at..])).collect();
        assert_eq!(marks.difference(&found).collect::<Vec<_>>(), [&""; 0], "{event}\n{told}");
    }
}

fn mark(text: &str) -> &str {
    let digits = text[2..].bytes().take_while(u8::is_ascii_digit).count();
    &text[..2 + digits]
}

#[test]
fn parts_of_events_without_an_id_are_told() {
    let event = r#"{"results":[{"id":"1","sessions":[{"title":"a","contributions":[{"title":"b"}]}],
        "contributions":[{"id":"2","subContributions":[{"title":"c"}],
        "folders":[{"attachments":[{"title":"d","link_url":"https://x.example/d"}]}]}]}]}"#;
    let (things, troubles) = plain(Format::Indico, event.as_bytes());
    assert_eq!(things.len(), 2);
    assert_eq!(troubles, ["nameless"; 3]);
    let event = r#"{"results":[{"id":"1","contributions":[{"title":"b"}]}]}"#;
    assert_eq!(plain(Format::Indico, event.as_bytes()).1, ["nameless"]);
}
