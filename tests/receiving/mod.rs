//! A site, a folder that files are received in, a reader that believes what a
//! file says of itself, and a clerk who writes everything down.

use std::collections::{BTreeMap, VecDeque};
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use papersmart::desk::{Desk, Name, Refusal, Stop, Word};
use papersmart::i18n::{Six, SixText};
use papersmart::intake::{Answer, Choice, Clerk, Intake, News, Options, Question};
use papersmart::paper::{Code, Mark, Paper, Reading, TextLayer, Unreadable};

use crate::fixture::{Fixture, NOW, OPEN, Tree, tree};

/// Looks at a file of the tests: `%code`, `%mark`, `%text` and `%kind` lines say
/// what would be seen in it, and without its last line it is cut off.
pub(crate) fn read(path: &Path) -> Result<Reading, Unreadable> {
    let bytes = fs::read(path).map_err(|_| Unreadable::Disk)?;
    let text = String::from_utf8_lossy(&bytes);
    let said = |key: &str| -> Vec<String> {
        let lines = text.lines().filter_map(|line| line.strip_prefix(key));
        lines.map(|line| line.trim().to_owned()).collect()
    };
    match said("%kind").first().map(String::as_str) {
        Some("large") => return Err(Unreadable::Large),
        Some("slow") => return Err(Unreadable::Slow),
        Some(_) => return Err(Unreadable::Kind),
        None if bytes.is_empty() => return Err(Unreadable::Empty),
        None if !text.ends_with("%%EOF\n") => return Err(Unreadable::Broken),
        None => {}
    }
    let mark = |word: String| match word.as_str() {
        "active" => Mark::Active,
        "encrypted" => Mark::Encrypted,
        _ => Mark::ImageOnly,
    };
    let words = said("%text").join("\n");
    Ok(Reading {
        paper: Paper::Pdf,
        media_type: "application/pdf".to_owned(),
        pages: Some(1),
        codes: said("%code").into_iter().map(|text| Code { page: 1, text }).collect(),
        text: (!words.is_empty()).then_some(TextLayer { text: words, confidence: None }),
        marks: said("%mark").into_iter().map(mark).collect(),
    })
}

/// A file that says of itself what is asked; each text makes other bytes.
pub(crate) fn paper(lines: &str) -> String {
    format!("%PDF-1.7\n{lines}\n%%EOF\n")
}

/// The code of a cover slip of the fixture's session.
pub(crate) fn slip(entry: &str) -> String {
    format!("%code PAPERSMART:COUNCIL/SECOND/{}", entry.to_ascii_uppercase())
}

/// The receiving desk of a fixture with entries `e-1` and so on.
pub(crate) struct Receiving {
    pub(crate) site: Fixture,
    pub(crate) options: Options,
}

impl Receiving {
    pub(crate) fn new(entries: usize) -> Self {
        let site = Fixture::new();
        let list: String = (1..=entries)
            .map(|number| {
                let speaker = ["birch", "cedar"][number % 2];
                format!("[[entries]]\nid = \"e-{number}\"\norder = {number}\nspeaker = \"{speaker}\"\nitem = \"review\"\n\n")
            })
            .collect();
        site.write(&format!("{OPEN}/speakers/plenary-2.toml"), list);
        fs::create_dir(site.out("tray")).unwrap();
        let options = Options {
            now: Some(NOW.parse().unwrap()),
            settle: Duration::ZERO,
            patience: Duration::ZERO,
            discard: false,
            ask: false,
        };
        Self { site, options }
    }

    pub(crate) fn tray(&self) -> PathBuf {
        self.site.out("tray")
    }

    pub(crate) fn drop(&self, name: impl AsRef<OsStr>, bytes: impl AsRef<[u8]>) {
        fs::write(self.tray().join(name.as_ref()), bytes).unwrap();
    }

    /// Receives what lies there; what was told, a line a file.
    pub(crate) fn once(&self) -> Vec<String> {
        self.asked([]).told
    }

    /// The same, with somebody who gives these answers.
    pub(crate) fn asked(&self, answers: impl IntoIterator<Item = Answer>) -> Book {
        let mut book = Book { answers: answers.into_iter().collect(), ..Book::default() };
        let mut options = self.options.clone();
        options.ask = !book.answers.is_empty();
        let mut intake = Intake::new(&self.site.site(), &self.tray(), options, &read);
        if let Err(stop) = intake.once(&mut book) {
            book.stopped(stop);
        }
        book
    }

    /// Receives what lies there with a clerk.
    pub(crate) fn with(&self, clerk: &mut dyn Clerk, reader: &papersmart::intake::Reader<'_>) {
        let (site, tray) = (self.site.site(), self.tray());
        let mut intake = Intake::new(&site, &tray, self.options.clone(), reader);
        if let Err(stop) = intake.once(clerk) {
            clerk.stopped(stop);
        }
    }

    /// What lies in the folder, by path below it, but for what is ours.
    pub(crate) fn lies(&self) -> Tree {
        let mut all = tree(&self.tray());
        all.retain(|path, _| !path.starts_with(".receive/"));
        all
    }

    /// The files of the session's statements that are no TOML.
    pub(crate) fn content(&self) -> Vec<Vec<u8>> {
        let all = tree(&self.site.site().join(OPEN).join("statements"));
        let texts = all.into_iter().filter(|(path, _)| !path.ends_with(".toml"));
        texts.map(|(_, bytes)| bytes).collect()
    }

    /// Every file is in exactly one place, and what is filed is filed once.
    pub(crate) fn assert_whole(&self, handed_in: &BTreeMap<String, Vec<u8>>, when: &str) {
        let (lies, content) = (self.lies(), self.content());
        for (name, bytes) in handed_in {
            let places: Vec<_> = lies.iter().filter(|(_, it)| *it == bytes).collect();
            assert_eq!(places.len(), 1, "{name} is at {places:?} {when}");
            let filed = content.iter().filter(|it| *it == bytes).count();
            let place = places[0].0;
            if place.starts_with("filed/") {
                assert_eq!(filed, 1, "{name} {when}");
            } else {
                assert!(filed <= 1, "{name} is filed {filed} times {when}");
                let quarantined = place.starts_with("quarantine/");
                assert!(filed == 0 || !quarantined, "{name} is filed and in quarantine {when}");
            }
        }
    }
}

/// A clerk who writes everything down.
#[derive(Default)]
pub(crate) struct Book {
    pub(crate) told: Vec<String>,
    pub(crate) choices: Vec<String>,
    answers: VecDeque<Answer>,
}

fn words(word: &Word) -> String {
    match word {
        Word::Text(text) => text.clone(),
        Word::Term(_, term) => (*term).to_owned(),
        Word::Item(item) => item.id.to_string(),
        Word::List(all) | Word::Command(all) => all.iter().map(words).collect::<Vec<_>>().join(" "),
    }
}

impl Clerk for Book {
    fn waiting(&mut self) {}

    fn words(&self, refusal: &Refusal) -> SixText {
        Six::from_fn(|language| format!("{language} {}", refusal.code))
    }

    fn told(&mut self, file: &OsStr, news: &News<'_>) {
        let file = file.to_string_lossy();
        let langs = |all: &[papersmart::i18n::Tag]| {
            all.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
        };
        self.told.push(match news {
            News::Filed(received, marks) if marks.is_empty() => {
                format!("{file}: filed {}", langs(&received.versions))
            }
            News::Filed(received, marks) => {
                format!("{file}: filed {} {marks:?}", langs(&received.versions))
            }
            News::Duplicate(_) => format!("{file}: duplicate"),
            News::Quarantined(refusal, to) => {
                let args: Vec<String> = refusal
                    .args
                    .iter()
                    .filter(|(name, _)| *name != "statement")
                    .map(|(_, word)| words(word))
                    .collect();
                let text = format!("{file}: {} [{}] {to}", refusal.code, args.join(", "));
                text.replace(" []", "")
            }
            News::Left(left) => format!("{file}: left {left:?}"),
        });
    }

    fn stopped(&mut self, stop: Stop) {
        self.told.push(match stop {
            Stop::Refused(refusal) => format!("refused {}", refusal.code),
            Stop::Found { findings, .. } => format!("found {}", findings.len()),
            Stop::Failed(error) => format!("failed: {error}"),
        });
    }

    fn choices(&mut self, desk: &Desk) -> Result<Vec<Choice>, Stop> {
        let all = desk.waiting(None, None)?.waiting;
        let choice = |one: papersmart::desk::Waiting| {
            let entry = one.entry?.0;
            let name = Name::within(&entry.session, entry.id.clone());
            Some(Choice { entry: name, line: entry.id.to_string() })
        };
        Ok(all.into_iter().filter_map(choice).collect())
    }

    fn ask(&mut self, _: &Question<'_>, choices: &[Choice]) -> Answer {
        self.choices = choices.iter().map(|one| one.line.clone()).collect();
        self.answers.pop_front().unwrap_or(Answer::Later)
    }
}
