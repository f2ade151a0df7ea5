//! Whatever arrives in whatever order, grows, comes twice or finds its process
//! killed: each file is in exactly one place, and content has it at most once.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind, panic_any};
use std::path::Path;
use std::time::Duration;

use crate::fixture::{self, NOW};
use crate::receiving::{Book, Receiving, paper, read, slip};
use papersmart::build::{SiteRecords, examine_session};
use papersmart::desk::{Desk, Refusal, Stop};
use papersmart::diagnostic::Findings;
use papersmart::i18n::SixText;
use papersmart::intake::{Answer, Choice, Clerk, News, Question};
use papersmart::source::World;
use proptest::prelude::*;

const ENTRIES: usize = 3;

/// Something that happens to the folder or to who watches it.
#[derive(Clone, Debug)]
enum Event {
    /// A file arrives, under a name that an entry's file has, whole or not.
    Arrive { entry: usize, language: usize, whole: bool },
    /// A scan arrives, with the slip of an entry or with none.
    Scan { entry: Option<usize> },
    /// A file arrives again, under another name.
    Again(usize),
    /// More of a file arrives; at last, its end.
    Grow { file: usize, whole: bool },
    /// What lies there is received; the process may be killed at some step.
    Receive { killed: Option<usize> },
    /// An entry leaves the list or comes back.
    Entry(usize),
}

fn event() -> impl Strategy<Value = Event> {
    use Event::*;
    let entry = 1..=ENTRIES;
    prop_oneof![
        4 => (entry.clone(), 0usize..3, prop::bool::weighted(0.8))
            .prop_map(|(entry, language, whole)| Arrive { entry, language, whole }),
        2 => prop::option::of(entry.clone()).prop_map(|entry| Scan { entry }),
        1 => (0usize..8).prop_map(Again),
        2 => (0usize..8, any::<bool>()).prop_map(|(file, whole)| Grow { file, whole }),
        5 => prop::option::weighted(0.7, 0usize..8).prop_map(|killed| Receive { killed }),
        4 => entry.prop_map(Entry),
    ]
}

/// What is thrown in the place of a signal that kills.
struct Killed;

/// Has nothing said of what is thrown on purpose.
fn quiet_kills() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        let tell = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |why| {
            if !why.payload().is::<Killed>() {
                tell(why);
            }
        }));
    });
}

/// Steps until the process is killed.
struct Steps(Cell<Option<usize>>);

impl Steps {
    fn step(&self) {
        match self.0.get() {
            Some(0) => panic_any(Killed),
            left => self.0.set(left.map(|left| left - 1)),
        }
    }
}

/// A clerk who may be killed before and after whatever he does.
struct Mortal<'s>(Book, &'s Steps);

impl Clerk for Mortal<'_> {
    fn waiting(&mut self) {}

    fn words(&self, refusal: &Refusal) -> SixText {
        self.1.step();
        self.0.words(refusal)
    }

    fn told(&mut self, file: &OsStr, news: &News<'_>) {
        self.1.step();
        self.0.told(file, news);
    }

    fn stopped(&mut self, stop: Stop) {
        panic!("{stop:?}");
    }

    fn choices(&mut self, desk: &Desk) -> Result<Vec<Choice>, Stop> {
        self.0.choices(desk)
    }

    fn ask(&mut self, question: &Question<'_>, choices: &[Choice]) -> Answer {
        self.0.ask(question, choices)
    }
}

/// A folder, and what was ever put into it.
struct Day {
    desk: Receiving,
    files: Vec<(String, Vec<u8>)>,
}

impl Day {
    fn happens(&mut self, event: &Event) {
        let number = self.files.len();
        match event {
            Event::Arrive { entry, language, whole } => {
                let name = format!("e-{entry}.{}.pdf", ["fr", "en", "es"][*language]);
                let text = paper(&format!("{number}"));
                let end = if *whole { text.len() } else { text.len() - 6 };
                self.arrive(name, text.as_bytes()[..end].to_owned());
            }
            Event::Scan { entry } => {
                let code = entry.map(|it| format!("{}:RU\n", slip(&format!("e-{it}"))));
                let text = paper(&format!("{}{number}", code.unwrap_or_default()));
                self.arrive(format!("scan-{number}.pdf"), text.into_bytes());
            }
            Event::Again(file) => {
                if let Some((_, bytes)) = self.files.get(*file).cloned() {
                    self.arrive(format!("again-{number}.pdf"), bytes);
                }
            }
            Event::Grow { file, whole } => {
                let Some((name, bytes)) = self.files.get_mut(*file) else { return };
                let path = self.desk.tray().join(&*name);
                // Only what is still there, and cut off, grows.
                if path.exists() && !bytes.ends_with(b"%%EOF\n") {
                    bytes.extend(format!("more {number}\n").bytes());
                    bytes.extend(if *whole { &b"%%EOF\n"[..] } else { b"" });
                    fs::write(path, bytes).unwrap();
                }
            }
            Event::Receive { killed } => self.receive(*killed),
            Event::Entry(entry) => {
                let list = format!("{}/speakers/plenary-2.toml", fixture::OPEN);
                let text = self.desk.site.read(&list);
                let (here, gone) = (format!("\"e-{entry}\""), format!("\"gone-{entry}\""));
                let text = match text.contains(&here) {
                    true => text.replace(&here, &gone),
                    false => text.replace(&gone, &here),
                };
                self.desk.site.write(&list, text);
            }
        }
    }

    fn arrive(&mut self, name: String, bytes: Vec<u8>) {
        if !self.desk.tray().join(&name).exists() {
            self.desk.drop(&name, &bytes);
            self.files.push((name, bytes));
        }
    }

    fn receive(&self, killed: Option<usize>) {
        let steps = Steps(Cell::new(killed));
        let reader = |path: &Path| {
            steps.step();
            read(path)
        };
        let mut clerk = Mortal(Book::default(), &steps);
        let end = catch_unwind(AssertUnwindSafe(|| self.desk.with(&mut clerk, &reader)));
        if let Err(why) = end {
            assert!(why.is::<Killed>(), "it fell over by itself");
        }
    }

    fn assert_whole(&self, when: &Event) {
        let (lies, content) = (self.desk.lies(), self.desk.content());
        let mut expected: BTreeMap<&[u8], usize> = BTreeMap::new();
        for (_, bytes) in &self.files {
            *expected.entry(bytes).or_default() += 1;
        }
        for (bytes, times) in expected {
            let places: Vec<&String> = lies
                .iter()
                .filter(|(_, it)| it.as_slice() == bytes)
                .map(|(path, _)| path)
                .collect();
            assert_eq!(places.len(), times, "{when:?}: {places:?}");
            let filed = content.iter().filter(|it| it.as_slice() == bytes).count();
            assert!(filed <= 1, "{when:?}: {places:?} is filed {filed} times");
            let away = places.iter().any(|path| path.starts_with("filed/"));
            assert!(filed == 1 || !away, "{when:?}: {places:?} is not in content");
            let held = times == 1 && places[0].starts_with("quarantine/");
            assert!(filed == 0 || !held, "{when:?}: {places:?} is in content too");
        }
    }
}

proptest! {
    #![proptest_config(proptest::test_runner::Config {
        cases: 48,
        failure_persistence: None,
        ..Default::default()
    })]

    #[test]
    fn each_file_is_in_one_place_and_in_content_at_most_once(
        events in prop::collection::vec(event(), 1..40)
    ) {
        quiet_kills();
        let mut day = Day { desk: Receiving::new(ENTRIES), files: Vec::new() };
        // A file that is cut off is given all the time it needs.
        day.desk.options.patience = Duration::from_secs(3600);
        for event in &events {
            day.happens(event);
            day.assert_whole(event);
        }
        day.desk.options.patience = Duration::ZERO;
        let last = Event::Receive { killed: None };
        day.happens(&last);
        day.assert_whole(&last);
        let left: Vec<_> = day.desk.lies().into_keys().filter(|path| !path.contains('/')).collect();
        prop_assert!(left.is_empty(), "{left:?}");
        let world = World::new(&day.desk.site.site(), NOW.parse().unwrap());
        let mut findings = Findings::default();
        let records = SiteRecords::read(&world, &mut findings).unwrap().unwrap();
        examine_session(&world, &records, &"council/second".parse().unwrap(), &mut findings);
        prop_assert!(!findings.has_errors(), "{:#?}", findings.sorted());
    }
}
