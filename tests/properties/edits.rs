//! What editors, clocks and accidents do to a site and to its output.

use std::fs::{self, File};
use std::time::{Duration, SystemTime};

use proptest::prelude::*;

use crate::fixture::{Fixture, OPEN};

/// A change. Numbers choose among what is there.
#[derive(Clone, Debug)]
pub(crate) enum Edit {
    /// A statement arrives, in a state.
    Arrive(usize, usize),
    /// A statement's text goes to another state: released, withdrawn…
    Turn(usize, usize),
    /// Its words change.
    Reword(usize, usize),
    /// It changes places with another.
    Swap(usize, usize),
    /// It carries over to another meeting.
    Carry(usize, usize),
    /// Someone else made it.
    Attribute(usize, usize),
    /// It is deleted.
    Delete(usize),
    /// A text is replaced with one of the same size and time.
    SameSize(usize),
    /// Some file gets another text in place of one of its texts.
    Retitle(usize, usize),
    /// A meeting is moved to another day.
    Reschedule(usize),
    /// A file of a document is made anew.
    Reprint(usize),
    /// A word of the site's own is added to the interface, or taken back.
    Word(usize, usize),
    /// A part of the theme is the site's own, or not any more.
    Dress(usize),
    /// A session goes or comes back.
    Session(bool),
    /// A page goes or comes back.
    Page(bool),
    /// It is another time.
    Clock(usize),
    /// An output file is gone.
    Lose(usize),
    /// An output file is damaged.
    Damage(usize),
    /// What builds remember is deleted.
    Forget,
}

/// Any edit.
pub(crate) fn any() -> impl Strategy<Value = Edit> {
    let n = || 0..64_usize;
    prop_oneof![
        3 => (n(), n()).prop_map(|(a, b)| Edit::Arrive(a, b)),
        4 => (n(), n()).prop_map(|(a, b)| Edit::Turn(a, b)),
        1 => (n(), n()).prop_map(|(a, b)| Edit::Reword(a, b)),
        1 => (n(), n()).prop_map(|(a, b)| Edit::Swap(a, b)),
        1 => (n(), n()).prop_map(|(a, b)| Edit::Carry(a, b)),
        1 => (n(), n()).prop_map(|(a, b)| Edit::Attribute(a, b)),
        1 => n().prop_map(Edit::Delete),
        1 => n().prop_map(Edit::SameSize),
        4 => (n(), n()).prop_map(|(a, b)| Edit::Retitle(a, b)),
        1 => n().prop_map(Edit::Reschedule),
        1 => n().prop_map(Edit::Reprint),
        1 => (n(), n()).prop_map(|(a, b)| Edit::Word(a, b)),
        1 => n().prop_map(Edit::Dress),
        1 => any_bool().prop_map(Edit::Session),
        1 => any_bool().prop_map(Edit::Page),
        3 => n().prop_map(Edit::Clock),
        1 => n().prop_map(Edit::Lose),
        1 => n().prop_map(Edit::Damage),
        1 => Just(Edit::Forget),
    ]
}

fn any_bool() -> impl Strategy<Value = bool> {
    proptest::bool::ANY
}

/// Moments on both sides of everything in the fixture that waits for its time.
const MOMENTS: [&str; 8] = [
    "2026-03-25T09:00:00Z",
    "2026-03-22T09:00:00Z",
    "2026-03-25T10:59:59Z",
    "2026-03-25T11:00:00Z",
    "2026-03-26T23:00:00Z",
    "2026-03-27T16:59:59Z",
    "2026-03-27T17:00:00Z",
    "2027-01-01T00:00:00Z",
];

/// Texts that can be replaced, and what by.
const TITLES: [(&str, &str, &str); 20] = [
    ("content/sessions/council/second/agenda.toml", "Organization of work", "Work and order"),
    ("content/sessions/council/second/agenda.toml", "number = \"4\"", "number = \"5\""),
    ("content/sessions/council/second/session.toml", "Second session\"", "2nd session\""),
    ("content/sessions/council/second/documents.toml", "Joint paper", "Common paper"),
    ("content/sessions/council/second/documents.toml", "C/2/2", "C/2/22"),
    ("content/sessions/council/second/programme.toml", "Round table", "Discussion"),
    ("content/sessions/council/second/press/opening/en.md", "today", "this morning"),
    ("content/sessions/council/first/session.toml", "closed", "open"),
    // Families and symbols in two sessions.
    ("content/sessions/council/first/documents.toml", "C/1/5", "C/2/1/Add.1"),
    ("content/sessions/council/first/documents.toml", "C/2/1/Add.1", "C/2/1"),
    ("content/sessions/council/second/documents.toml", "\"C/2/1\"", "\"C/1/5/Rev.1\""),
    ("content/speakers.toml", "Birch", "White Birch"),
    ("content/bodies/board.toml", "Board", "Executive Board"),
    ("content/site.toml", "Test site", "Trial site"),
    ("content/pages/about.en.md", "An invented", "A made-up"),
    // Subjects, places, and what guides refer to.
    ("content/subjects.toml", "Work methods", "Methods of work"),
    ("content/sessions/council/second/agenda.toml", "[\"work-methods\"]", "[\"documents-online\"]"),
    ("content/bodies/board.toml", "place = \"nairobi\"", "place = \"geneva\""),
    ("content/guides/delegate.en.md", "symbol:B/1/2", "symbol:C/2/3"),
    ("content/guides/delegate.fr.md", "/speakers/birch", "/speakers/beech"),
];

/// Words of the interface that a site may have its own of.
const WORDS: [&str; 3] = ["nav-home", "nav-journal", "remark-revised"];

/// Parts of the theme that a site may have its own of.
const PARTS: [(&str, &str); 3] = [
    ("components/facts/facts.css", ".facts{margin:1rem}\n"),
    ("components/skip-link/skip-link.css", ".skip{color:red}\n"),
    ("assets/favicon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"),
];

const MEETINGS: [&str; 4] = ["plenary-1", "plenary-2", "side-event-1", "closed-1"];
const SPEAKERS: [&str; 4] = ["birch", "cedar", "grove", "chair"];
const TEXTS: [&str; 4] = ["en", "ar", "pt", "zh"];
const STATES: [&str; 6] = ["released", "staged", "revised", "withdrawn", "recalled", "received"];
const SITE_FILES: [&str; 2] = ["content/pages/extra", "content/guides/extra"];

/// A statement of the edits' own.
#[derive(Clone, Debug)]
struct Statement {
    id: usize,
    meeting: &'static str,
    order: usize,
    speaker: &'static str,
    lang: &'static str,
    state: &'static str,
    text: usize,
}

impl Statement {
    fn folder(&self) -> String {
        format!("{OPEN}/statements/edited-{}", self.id)
    }

    fn write(&self, fixture: &Fixture) {
        let Self { meeting, order, speaker, lang, state, text, .. } = self;
        let mut toml = format!(
            "meeting = \"{meeting}\"\norder = {order}\nspeakers = [\"{speaker}\"]\n\
             items = [\"work\"]\n[versions.{lang}]\nstate = \"{state}\"\n"
        );
        if matches!(*state, "released" | "revised" | "withdrawn") {
            toml.push_str("released = 2026-03-24T10:00:00Z\n");
        }
        toml.push_str(match *state {
            "revised" => "revisions = [{ at = 2026-03-24T12:00:00Z }]\n",
            "withdrawn" => "withdrawn = 2026-03-24T14:00:00Z\n",
            _ => "",
        });
        fixture.write(&format!("{}/statement.toml", self.folder()), toml);
        fixture.write(&format!("{}/{lang}.md", self.folder()), format!("Text {text:02}.\n"));
    }
}

/// A site that is being edited.
pub(crate) struct Editing {
    pub(crate) fixture: Fixture,
    pub(crate) now: &'static str,
    /// Whether all is as it was built, so that the output can be damaged and
    /// forgotten.
    pub(crate) built: bool,
    statements: Vec<Statement>,
    count: usize,
}

impl Editing {
    /// The fixture before the first edit.
    pub(crate) fn new() -> Self {
        let fixture = Fixture::new();
        Self { fixture, now: MOMENTS[0], built: true, statements: Vec::new(), count: 0 }
    }

    /// Makes a change; some change nothing, as some do.
    pub(crate) fn apply(&mut self, edit: &Edit) {
        match *edit {
            Edit::Arrive(which, state) => self.arrive(which, STATES[state % 6]),
            Edit::Turn(which, to) => self.change(which, |one| one.state = STATES[to % 6]),
            Edit::Reword(which, to) => self.change(which, |one| one.text = to),
            Edit::Carry(which, to) => {
                // Orders are unique in the site, so that they are in any meeting.
                self.change(which, |one| one.meeting = MEETINGS[to % 4]);
            }
            Edit::Attribute(which, to) => {
                self.change(which, |one| one.speaker = SPEAKERS[to % 4]);
            }
            Edit::Swap(one, other) if !self.statements.is_empty() => {
                let (a, b) = (one % self.statements.len(), other % self.statements.len());
                let (first, second) = (self.statements[a].order, self.statements[b].order);
                self.change(a, |one| one.order = second);
                self.change(b, |one| one.order = first);
            }
            Edit::Delete(which) if !self.statements.is_empty() => {
                let gone = self.statements.remove(which % self.statements.len());
                self.fixture.remove(&gone.folder());
            }
            Edit::Swap(..) | Edit::Delete(_) => {}
            Edit::SameSize(to) => self.same_size(to),
            Edit::Retitle(which, to) => self.retitle(TITLES[which % TITLES.len()], to),
            Edit::Reschedule(to) => self.reschedule(to),
            Edit::Reprint(to) => {
                let pdf = format!("%PDF-1.7\n% made anew {to:02}\n%%EOF\n");
                self.fixture.write(&format!("{OPEN}/files/note.fr.pdf"), pdf);
            }
            Edit::Word(which, to) => self.word(WORDS[which % 3], to),
            Edit::Dress(which) => self.dress(PARTS[which % 3]),
            Edit::Session(there) => self.session(there),
            Edit::Page(there) => self.page(there),
            Edit::Clock(to) => self.now = MOMENTS[to % MOMENTS.len()],
            Edit::Lose(which) => self.hurt(which, |path| fs::remove_file(path).unwrap()),
            Edit::Damage(which) => self.hurt(which, |path| {
                let bytes = fs::read(path).unwrap();
                fs::write(path, bytes.repeat(2)).unwrap();
            }),
            Edit::Forget => self.fixture.remove(".papersmart"),
        }
    }

    fn arrive(&mut self, which: usize, state: &'static str) {
        let statement = Statement {
            id: self.count,
            meeting: MEETINGS[which % 4],
            order: 100 - self.count,
            speaker: SPEAKERS[which / 4 % 4],
            lang: TEXTS[which / 16 % 4],
            state,
            text: which,
        };
        self.count += 1;
        statement.write(&self.fixture);
        self.statements.push(statement);
    }

    fn change(&mut self, which: usize, how: impl FnOnce(&mut Statement)) {
        let count = self.statements.len();
        if let Some(statement) = self.statements.get_mut(which % count.max(1)) {
            how(statement);
            statement.write(&self.fixture);
        }
    }

    /// Writes a text whose size is always the same, at a time that is always
    /// the same and not in the past, as if all this took less than a tick.
    fn same_size(&self, to: usize) {
        let path = format!("{OPEN}/statements/birch-opening/en.md");
        self.fixture.write(&path, format!("We welcome it {to:02} times.\n"));
        let file = File::options().write(true).open(self.fixture.site().join(path)).unwrap();
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(32_503_680_000);
        file.set_modified(time).unwrap();
    }

    fn retitle(&self, (path, from, to): (&str, &str, &str), way: usize) {
        let (from, to) = if way.is_multiple_of(3) { (to, from) } else { (from, to) };
        // The new text may hold the old one.
        if self.fixture.site().join(path).exists() {
            let text = self.fixture.read(path);
            if text.contains(from) && !text.contains(to) || from.contains(to) && text.contains(from)
            {
                self.fixture.write(path, text.replace(from, to));
            }
        }
    }

    fn reschedule(&self, to: usize) {
        let path = format!("{OPEN}/programme.toml");
        let text = self.fixture.read(&path);
        let day = ["23", "24", "25", "26", "27"][to % 5];
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        for line in &mut lines {
            // The side event, the only one at a quarter past and at half past.
            if line.ends_with("T13:15:00") || line.ends_with("T14:30:00") {
                let at = line.find("-03-").unwrap() + 4;
                line.replace_range(at..at + 2, day);
            }
        }
        self.fixture.write(&path, lines.join("\n") + "\n");
    }

    fn word(&self, id: &str, to: usize) {
        let path = "i18n/en/plan.ftl";
        match to % 3 {
            0 => self.fixture.remove(path),
            _ => self.fixture.write(path, format!("{id} = Word {to:02}\n")),
        }
    }

    fn dress(&self, (part, text): (&str, &str)) {
        let path = format!("themes/default/{part}");
        if self.fixture.site().join(&path).exists() {
            self.fixture.remove(&path);
        } else {
            self.fixture.write(&path, text);
        }
    }

    fn session(&self, there: bool) {
        let folder = "content/sessions/board/third";
        if there {
            let title = ["ar", "zh", "en", "fr", "ru", "es"].map(|it| format!("{it} = \"III\""));
            let title = title.join(", ");
            let toml = format!(
                "title = {{ {title} }}\nstate = \"planned\"\n\
                 parts = [{{ start = 2026-03-27, end = 2026-03-28 }}]\n"
            );
            self.fixture.write(&format!("{folder}/session.toml"), toml);
        } else {
            self.fixture.remove(folder);
        }
    }

    fn page(&self, there: bool) {
        for language in ["ar", "zh", "en", "fr", "ru", "es"] {
            for slug in SITE_FILES {
                let path = format!("{slug}.{language}.md");
                if there {
                    self.fixture.write(&path, "+++\ntitle = \"Extra\"\norder = 2\n+++\nMore.\n");
                } else {
                    self.fixture.remove(&path);
                }
            }
        }
    }

    /// Does something to an output file, if there is one.
    fn hurt(&self, which: usize, how: impl FnOnce(&std::path::Path)) {
        let tree = self.fixture.tree("out");
        // Who wipes the memory and the lists has no way back.
        let paths: Vec<&String> = tree
            .keys()
            .filter(|path| *path != "papersmart.json" && !path.starts_with("manifest"))
            .collect();
        if !paths.is_empty() && self.built {
            how(&self.fixture.out("out").join(paths[which * paths.len() / 64]));
        }
    }
}
