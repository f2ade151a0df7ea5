//! A site of any size, the same on every run: sessions of one working week
//! each, one after the other, in four bodies in turn. All are closed but the
//! last, in which one statement waits to be released. It starts at [`make`].

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::{Date, DateTime, date};
use jiff::{Timestamp, ToSpan as _};
use serde::Deserialize;
use walkdir::WalkDir;

use super::text::Prose;
use crate::sample::prose::LANGUAGES;
use crate::{Outcome, workspace};

/// How large a site is.
#[derive(Clone, Copy)]
pub(super) struct Size {
    pub(super) sessions: usize,
    pub(super) statements: usize,
    /// Of each session.
    pub(super) documents: usize,
    pub(super) spoken: Spoken,
}

/// In which languages statements are there.
#[derive(Clone, Copy)]
pub(super) enum Spoken {
    /// Each in one of the six, in turn.
    InTurn,
    /// Each in all six.
    InAll,
}

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} sessions with {} statements", self.sessions, self.statements)
    }
}

/// The bodies and the time at each duty station. The fourth is a copy of the
/// third under a name of its own.
const BODIES: [(&str, &str); 4] = [
    ("pcpm", "Europe/Zurich"),
    ("ccs", "America/New_York"),
    ("carm", "Europe/Zurich"),
    ("carm-2", "Europe/Zurich"),
];

pub(super) const MEETINGS: usize = 10;
pub(super) const ITEMS: usize = 12;
/// As many documents as a session has where nothing else is asked for.
pub(super) const DOCUMENTS: usize = 20;
const FIRST_MONDAY: Date = date(2001, 1, 1);

/// A text by language.
pub(super) type Six = BTreeMap<String, String>;

/// What is taken from the sample's session.
pub(super) struct Sample {
    pub(super) items: Vec<Six>,
    pub(super) documents: Vec<Six>,
    pub(super) speakers: Vec<String>,
}

/// One session of the site.
pub(super) struct Session {
    pub(super) body: &'static str,
    pub(super) name: String,
    pub(super) number: usize,
    pub(super) monday: Date,
    pub(super) statements: Vec<Statement>,
    documents: usize,
    zone: &'static str,
    open: bool,
}

/// One statement of a session.
pub(super) struct Statement {
    pub(super) id: String,
    pub(super) speaker: String,
    pub(super) meeting: usize,
    pub(super) item: usize,
    pub(super) languages: &'static [&'static str],
    pub(super) delivered: DateTime,
    order: usize,
    staged: bool,
}

/// The statement that waits: where it is described, when it is released, and
/// the evening after, which is when the site is built.
pub(super) struct Waiting {
    file: PathBuf,
    released: Timestamp,
    evening: Timestamp,
}

/// Writes a site; files that are there already are written again.
pub(super) fn make(size: Size, out: &Path, texts: &impl Prose) -> Outcome<()> {
    let sample = Sample::read()?;
    surroundings(out)?;
    let sessions = sessions(size, &sample);
    let half = sessions.len().div_ceil(2).max(1);
    let write = |part: &[Session]| -> Result<(), String> {
        part.iter().try_for_each(|one| one.write(out, &sample, texts)).map_err(|e| e.to_string())
    };
    std::thread::scope(|scope| {
        let running: Vec<_> =
            sessions.chunks(half).map(|part| scope.spawn(move || write(part))).collect();
        running.into_iter().try_for_each(|one| one.join().map_err(|_| "a thread ended early")?)
    })
    .map_err(Into::into)
}

/// What the site will have, session by session.
pub(super) fn sessions(size: Size, sample: &Sample) -> Vec<Session> {
    let share = |number: usize| size.statements * number / size.sessions;
    (0..size.sessions)
        .map(|number| {
            let open = number + 1 == size.sessions;
            let (body, zone) = BODIES[number % BODIES.len()];
            let monday = FIRST_MONDAY + (2 * number as i64).weeks();
            let count = share(number + 1) - share(number);
            let statements = (0..count)
                .map(|place| Statement::at(place, count, monday, sample, open, size))
                .collect();
            let name = format!("s-{:04}", number + 1);
            let documents = size.documents;
            Session { body, name, number: number + 1, monday, statements, documents, zone, open }
        })
        .collect()
}

/// The statement of the last session that is not public yet.
pub(super) fn waiting(size: Size, root: &Path) -> Outcome<Waiting> {
    let sample = Sample::read()?;
    let all = sessions(size, &sample);
    let session = all.last().ok_or("a site has a session")?;
    let last = session.statements.last().ok_or("the last session has a statement")?;
    let Session { body, name, .. } = session;
    let folder = root.join("content/sessions").join(body).join(name);
    Ok(Waiting {
        file: folder.join("statements").join(&last.id).join("statement.toml"),
        released: last.released(session.zone)?.timestamp(),
        evening: (last.delivered.date().at(21, 0, 0, 0)).in_tz(session.zone)?.timestamp(),
    })
}

impl Waiting {
    /// The clock of builds.
    pub(super) fn evening(&self) -> String {
        self.evening.to_string()
    }

    /// Where it is described, below the site's folder.
    pub(super) fn below(&self, root: &Path) -> Outcome<&Path> {
        Ok(self.file.strip_prefix(root)?)
    }

    /// When it is released.
    pub(super) fn time(&self) -> String {
        self.released.to_string()
    }

    /// Makes it public.
    pub(super) fn release(&self) -> Outcome<()> {
        let text = fs::read_to_string(&self.file)?;
        let released = format!("state = \"released\"\nreleased = {}", self.released);
        Ok(fs::write(&self.file, text.replace("state = \"staged\"", &released))?)
    }

    /// Takes it back to where it was.
    pub(super) fn withhold(&self) -> Outcome<()> {
        let text = fs::read_to_string(&self.file)?;
        let released = format!("state = \"released\"\nreleased = {}", self.released);
        Ok(fs::write(&self.file, text.replace(&released, "state = \"staged\""))?)
    }
}

impl Sample {
    /// Reads titles and speakers from the sample site.
    pub(super) fn read() -> Outcome<Self> {
        #[derive(Deserialize)]
        struct Titled {
            title: Six,
        }
        #[derive(Deserialize)]
        struct Identified {
            id: String,
        }
        #[derive(Deserialize)]
        struct Agenda {
            items: Vec<Titled>,
        }
        #[derive(Deserialize)]
        struct Documents {
            documents: Vec<Titled>,
        }
        #[derive(Deserialize)]
        struct Speakers {
            speakers: Vec<Identified>,
        }
        let content = workspace().join("content");
        let text = |path: &str| fs::read_to_string(content.join(path));
        let session = "sessions/pcpm/third-session";
        let agenda: Agenda = toml::from_str(&text(&format!("{session}/agenda.toml"))?)?;
        let manifest: Documents = toml::from_str(&text(&format!("{session}/documents.toml"))?)?;
        let speakers: Speakers = toml::from_str(&text("speakers.toml")?)?;
        let titles = |all: Vec<Titled>| -> Vec<Six> {
            all.into_iter().map(|one| one.title).filter(|title| title.len() == 6).collect()
        };
        Ok(Self {
            items: titles(agenda.items),
            documents: titles(manifest.documents),
            speakers: speakers.speakers.into_iter().map(|one| one.id).collect(),
        })
    }
}

impl Spoken {
    /// The languages of the statement at a place.
    fn languages(self, place: usize) -> &'static [&'static str] {
        match self {
            Self::InTurn => &LANGUAGES[place % LANGUAGES.len()..][..1],
            Self::InAll => &LANGUAGES,
        }
    }
}

impl Statement {
    fn at(
        place: usize,
        count: usize,
        monday: Date,
        sample: &Sample,
        open: bool,
        size: Size,
    ) -> Self {
        let meeting = place * MEETINGS / count;
        let first = (meeting * count).div_ceil(MEETINGS);
        let after = ((meeting + 1) * count).div_ceil(MEETINGS);
        let minutes = 2 + 170 * (place - first) / (after - first).max(1);
        let speaker = sample.speakers[place % sample.speakers.len()].clone();
        Self {
            id: format!("{speaker}-{}", place + 1),
            speaker,
            meeting,
            item: place % ITEMS,
            languages: size.spoken.languages(place),
            delivered: start(monday, meeting) + (minutes as i64).minutes(),
            order: place - first + 1,
            staged: open && place + 1 == count,
        }
    }

    fn released(&self, zone: &str) -> Outcome<jiff::Zoned> {
        Ok((self.delivered + 2.minutes()).in_tz(zone)?)
    }

    fn toml(&self, zone: &str) -> Outcome<String> {
        let Self { speaker, order, .. } = self;
        let (meeting, item, delivered) = (self.meeting + 1, self.item + 1, self.delivered);
        let mut toml = format!(
            "meeting = \"plenary-{meeting}\"\norder = {order}\nspeakers = [\"{speaker}\"]\n\
             items = [\"item-{item}\"]\ndelivered = {delivered}\n"
        );
        for language in self.languages {
            writeln!(toml, "\n[versions.{language}]")?;
            if self.staged {
                toml += "state = \"staged\"\n";
            } else {
                let released = self.released(zone)?.timestamp();
                writeln!(toml, "state = \"released\"\nreleased = {released}")?;
            }
        }
        Ok(toml)
    }
}

impl Session {
    fn write(&self, out: &Path, sample: &Sample, texts: &impl Prose) -> Outcome<()> {
        let folder = out.join("content/sessions").join(self.body).join(&self.name);
        let statements = folder.join("statements");
        fs::create_dir_all(&statements)?;
        fs::write(folder.join("session.toml"), self.head())?;
        fs::write(folder.join("agenda.toml"), agenda(sample))?;
        fs::write(folder.join("programme.toml"), self.programme())?;
        if self.documents > 0 {
            fs::write(folder.join("documents.toml"), self.documents(sample))?;
        }
        for statement in &self.statements {
            let own = statements.join(&statement.id);
            fs::create_dir_all(&own)?;
            fs::write(own.join("statement.toml"), statement.toml(self.zone)?)?;
            let id = format!("{}/{}", self.name, statement.id);
            for language in statement.languages {
                let text = texts.statement(&id, language)?;
                fs::write(own.join(format!("{language}.md")), text)?;
            }
        }
        Ok(())
    }

    fn head(&self) -> String {
        let Self { number, monday, .. } = self;
        let state = if self.open { "open" } else { "closed" };
        let friday = *monday + 4.days();
        format!(
            "state = \"{state}\"\nparts = [{{ start = {monday}, end = {friday} }}]\n\
             title = {{ ar = \"الدورة {number}\", zh = \"第{number}届会议\", \
             en = \"Session {number}\", fr = \"Session {number}\", ru = \"Сессия {number}\", \
             es = \"Período de sesiones {number}\" }}\n"
        )
    }

    fn programme(&self) -> String {
        (0..MEETINGS)
            .map(|meeting| {
                let number = meeting + 1;
                let start = start(self.monday, meeting);
                let end = start + 3.hours();
                let items = [meeting % ITEMS + 1, (meeting + 1) % ITEMS + 1];
                format!(
                    "[[meetings]]\nid = \"plenary-{number}\"\nnumber = {number}\n\
                     kind = \"plenary\"\nstate = \"held\"\nstart = {start}\nend = {end}\n\
                     items = [\"item-{}\", \"item-{}\"]\n\n",
                    items[0], items[1]
                )
            })
            .collect()
    }

    fn documents(&self, sample: &Sample) -> String {
        let kinds = ["pre-session", "in-session", "report", "meeting-record"];
        (0..self.documents)
            .map(|place| {
                let (number, kind) = (place + 1, kinds[place % kinds.len()]);
                format!(
                    "[[documents]]\nid = \"document-{number}\"\nsymbols = [\"S/{}/{number}\"]\n\
                     kind = \"{kind}\"\nitems = [\"item-{}\"]\ndate = {}\n\
                     original_language = \"en\"\n{}\n",
                    self.number,
                    place % ITEMS + 1,
                    self.monday,
                    title(&sample.documents[place % sample.documents.len()])
                )
            })
            .collect()
    }
}

fn agenda(sample: &Sample) -> String {
    let items = sample.items.iter().cycle().take(ITEMS).enumerate().map(|(place, item)| {
        let number = place + 1;
        format!("[[items]]\nid = \"item-{number}\"\nnumber = \"{number}\"\n{}\n", title(item))
    });
    format!("status = \"adopted\"\n\n{}", items.collect::<String>())
}

fn title(texts: &Six) -> String {
    texts.iter().map(|(language, text)| format!("title.{language} = {}\n", quoted(text))).collect()
}

/// A text as TOML writes it.
pub(super) fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

/// Two meetings a day.
fn start(monday: Date, meeting: usize) -> DateTime {
    let hour = if meeting.is_multiple_of(2) { 10 } else { 15 };
    (monday + (meeting as i64 / 2).days()).at(hour, 0, 0, 0)
}

/// Copies what is around the sessions of the sample.
fn surroundings(out: &Path) -> Outcome<()> {
    let content = workspace().join("content");
    for entry in WalkDir::new(&content).sort_by_file_name() {
        let entry = entry?;
        let path = entry.path().strip_prefix(&content)?;
        if entry.file_type().is_file() && !path.starts_with("sessions") {
            copy(entry.path(), &out.join("content").join(path))?;
        }
    }
    let (third, fourth) = (BODIES[2].0, BODIES[3].0);
    let bodies = out.join("content/bodies");
    copy(&bodies.join(format!("{third}.toml")), &bodies.join(format!("{fourth}.toml")))?;
    for (body, zone) in BODIES {
        let file = bodies.join(format!("{body}.toml"));
        // With another zone, moments of release and of delivery would be hours apart.
        if !fs::read_to_string(&file)?.contains(&format!("time_zone = \"{zone}\"")) {
            return Err(format!("{} has another time zone", file.display()).into());
        }
    }
    let site = out.join("content/site.toml");
    let text = fs::read_to_string(&site)?;
    let known = format!("\"{third}\"]");
    if !text.contains(&known) {
        return Err(format!("{} ends its bodies otherwise", site.display()).into());
    }
    Ok(fs::write(site, text.replace(&known, &format!("\"{third}\", \"{fourth}\"]")))?)
}

/// A copy with its own time, unlike that of `fs::copy` on some systems.
fn copy(from: &Path, to: &Path) -> Outcome<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(fs::write(to, fs::read(from)?)?)
}
