//! `papersmart receive`: the receiving desk's hot folder, once, until stopped,
//! or where everything in it has gone.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::io::{BufRead as _, Write as _};
use std::path::Path;
use std::time::Duration;

use serde::Serialize;

use super::Exit;
use super::arguments::ReceiveOptions;
use super::console::Console;
use super::desk::list::{spoken, unread as unread_says};
use super::desk::voice::Voice;
use crate::desk::{Desk, Name, Received, Refusal, Stop, shown};
use crate::i18n::{Arg, Six, SixText, Tag};
use crate::intake::{
    Answer, Choice, Clerk, Held, Intake, Left, News, Options, Question, Receipt, Status,
    mark_keyword,
};
use crate::paper;

/// How long a file that seems cut off may still be on its way.
const PATIENCE: Duration = Duration::from_secs(120);

pub(super) fn run(console: &Console, site: &Path, options: &ReceiveOptions) -> Exit {
    let folder = &options.folder;
    let voice = Voice::new(console, options.quiet_names);
    if !folder.is_dir() {
        voice.tell("intake-no-folder", &[("folder", folder.display().to_string())]);
        return Exit::Usage;
    }
    if options.status {
        return match Status::of(folder) {
            Ok(status) => tell_status(&voice, &status, options.json),
            Err(error) => {
                console.failure(&error);
                Exit::Environment
            }
        };
    }
    if is_of_the_site(site, folder) {
        voice.tell("intake-folder-of-site", &[("folder", folder.display().to_string())]);
        return Exit::Usage;
    }
    let settings = Options {
        now: options.now,
        settle: Duration::from_secs(options.settle.into()),
        // Whoever receives once says that everything is there.
        patience: if options.watch { PATIENCE } else { Duration::ZERO },
        discard: options.discard,
        ask: options.ask,
        accept: options.accept.iter().copied().collect(),
    };
    let mut person = Person { voice, meeting: options.meeting.as_ref(), exit: Exit::Fine };
    let mut intake = Intake::new(site, folder, settings, &paper::read);
    if options.watch {
        let args = [("folder", folder.display().to_string())];
        person.voice.tell("intake-watching", &args);
        intake.watch(&mut person)
    }
    match intake.once(&mut person) {
        Ok(()) => person.exit,
        Err(stop) => person.voice.why(stop),
    }
}

/// Whether files of the site itself lie in the folder.
fn is_of_the_site(site: &Path, folder: &Path) -> bool {
    let (Ok(site), Ok(folder)) = (site.canonicalize(), folder.canonicalize()) else { return false };
    let own = ["content", "i18n", "themes", ".papersmart"];
    site.starts_with(&folder) || own.iter().any(|name| folder.starts_with(site.join(name)))
}

/// Whoever sits at the terminal.
struct Person<'v> {
    voice: Voice<'v>,
    meeting: Option<&'v Name>,
    exit: Exit,
}

impl Person<'_> {
    fn filed(&self, id: &str, file: String, received: &Received, notes: &str) {
        let languages: Vec<String> = received.versions.iter().map(ToString::to_string).collect();
        let args = [
            ("file", file),
            ("statement", self.voice.item(&received.statement)),
            ("languages", self.voice.list(&languages)),
            ("notes", if notes.is_empty() { "none".to_owned() } else { notes.to_owned() }),
        ];
        self.voice.tell(id, &args);
    }

    /// A line that somebody types; nothing where there is nobody.
    fn answer(&self, id: &str) -> Option<String> {
        anstream::eprint!("{} ", self.voice.console.say(id, &[]));
        _ = std::io::stderr().flush();
        let mut line = String::new();
        let read = std::io::stdin().lock().read_line(&mut line).ok()?;
        (read > 0).then(|| line.trim().to_owned())
    }
}

impl Clerk for Person<'_> {
    fn waiting(&mut self) {
        self.voice.tell("cli-waiting", &[]);
    }

    fn words(&self, refusal: &Refusal) -> SixText {
        // The note lies beside the file and is for those who have that.
        let open = Voice { console: self.voice.console, quiet: false };
        Six::from_fn(|language| {
            let back = open.console.say_in(language, "intake-put-back", &[]);
            format!("{}\n{back}", open.refusal(language, refusal))
        })
    }

    fn told(&mut self, file: &OsStr, news: &News<'_>) {
        let file = named(&self.voice, file);
        match news {
            News::Filed(received, marks) => {
                let notes: Vec<String> =
                    marks.iter().map(|mark| self.voice.term("mark", mark_keyword(*mark))).collect();
                let notes = if notes.is_empty() { String::new() } else { self.voice.list(&notes) };
                self.filed("intake-filed", file, received, &notes);
            }
            News::Duplicate(received) => self.filed("intake-duplicate", file, received, ""),
            News::Quarantined(refusal, _) => {
                self.exit = Exit::Input;
                let language = self.voice.console.language();
                let quiet = self.voice.quiet;
                let reason = if quiet {
                    refusal.code.to_owned()
                } else {
                    self.voice.refusal(language, refusal)
                };
                self.voice.tell("intake-quarantined", &[("file", file), ("reason", reason)]);
            }
            News::Left(left) => {
                if !matches!(left, Left::Partial | Left::Note) {
                    self.exit = Exit::Input;
                }
                let reason = self.voice.console.say(&format!("intake-left-{}", why(*left)), &[]);
                self.voice.tell("intake-left", &[("file", file), ("reason", reason)]);
            }
        }
    }

    fn stopped(&mut self, stop: Stop) {
        self.exit = self.voice.why(stop);
    }

    fn choices(&mut self, desk: &Desk) -> Result<Vec<Choice>, Stop> {
        let (waiting, unread) = desk.waiting(None, self.meeting)?;
        if unread_says(&self.voice, unread) != Exit::Fine {
            self.exit = Exit::Input;
        }
        let choice = |one| {
            let (entry, line) = (&one, spoken(desk, &self.voice, &one));
            let entry = &entry.entry.as_ref()?.0;
            Some(Choice { entry: Name::within(&entry.session, entry.id.clone()), line })
        };
        Ok(waiting.into_iter().filter_map(choice).collect())
    }

    fn ask(&mut self, question: &Question<'_>, choices: &[Choice]) -> Answer {
        self.voice.tell("intake-ask", &[("file", named(&self.voice, question.file))]);
        let entry = match question.entry {
            Some(entry) => entry.clone(),
            None => {
                for (number, choice) in choices.iter().enumerate() {
                    anstream::eprintln!("{:>4}. {}", number + 1, choice.line);
                }
                loop {
                    let Some(typed) = self.answer("intake-ask-entry").filter(|it| !it.is_empty())
                    else {
                        return Answer::Later;
                    };
                    if typed.eq_ignore_ascii_case("q") {
                        return Answer::Quarantine;
                    }
                    let number = typed.parse::<usize>().ok().and_then(|it| it.checked_sub(1));
                    if let Some(choice) = number.and_then(|number| choices.get(number)) {
                        break choice.entry.clone();
                    }
                }
            }
        };
        if let Some(lang) = question.lang {
            return Answer::For(entry, lang.clone());
        }
        loop {
            let Some(typed) = self.answer("intake-ask-language").filter(|it| !it.is_empty()) else {
                return Answer::Later;
            };
            if let Ok(lang) = typed.parse::<Tag>() {
                return Answer::For(entry, lang);
            }
        }
    }
}

/// A file's name, or what stands for it where others read along.
fn named(voice: &Voice<'_>, file: &OsStr) -> String {
    if voice.quiet { opaque(&file.to_string_lossy()) } else { shown(Path::new(file)) }
}

fn opaque(name: &str) -> String {
    blake3::hash(name.as_bytes()).to_hex().chars().take(12).collect()
}

/// The keyword of a reason to stay.
fn why(left: Left) -> &'static str {
    match left {
        Left::Arriving => "arriving",
        Left::Partial => "partial",
        Left::Incomplete => "incomplete",
        Left::Folder => "folder",
        Left::Link => "link",
        Left::Special => "special",
        Left::Unreadable => "unreadable",
        Left::Note => "note",
        Left::Session => "session",
        Left::Unanswered => "unanswered",
    }
}

/// Where everything is, for programs.
#[derive(Serialize)]
struct Told {
    waiting: Vec<Waiting>,
    filed: Vec<Line>,
    duplicates: Vec<Line>,
    quarantine: Vec<Kept>,
}

#[derive(Serialize)]
struct Waiting {
    file: String,
    bytes: u64,
    left: Option<&'static str>,
}

#[derive(Serialize)]
struct Line {
    file: String,
    at: String,
    bytes: u64,
    session: Option<String>,
    statement: Option<String>,
    language: Option<String>,
    marks: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<String>,
}

#[derive(Serialize)]
struct Kept {
    file: String,
    code: Option<String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    reason: BTreeMap<String, String>,
}

fn tell_status(voice: &Voice<'_>, status: &Status, json: bool) -> Exit {
    if json {
        let told = told(voice, status);
        // Texts always serialise.
        anstream::println!("{}", serde_json::to_string_pretty(&told).unwrap_or_default());
        return Exit::Fine;
    }
    let told = told(voice, status);
    let say = |id: &str, args: &[(&str, Arg<'_>)]| {
        anstream::println!("{}", voice.console.say(id, args));
    };
    let parts = [
        ("intake-status-waiting", told.waiting.len()),
        ("intake-status-filed", told.filed.len()),
        ("intake-status-duplicates", told.duplicates.len()),
        ("intake-status-quarantine", told.quarantine.len()),
    ];
    let [waiting, filed, duplicates, quarantine] = parts;
    let head = |(id, count): (&str, usize)| say(id, &[("count", Arg::from(count))]);
    head(waiting);
    for one in &told.waiting {
        let reason = one.left.map(|why| voice.console.say(&format!("intake-left-{why}"), &[]));
        anstream::println!("  {}{}", one.file, after(reason));
    }
    for (part, lines) in [(filed, &told.filed), (duplicates, &told.duplicates)] {
        head(part);
        for one in lines {
            let place = [&one.session, &one.statement, &one.language];
            let place: Vec<&str> = place.into_iter().flatten().map(String::as_str).collect();
            anstream::println!("  {}{}", one.file, after(Some(place.join(" "))));
        }
    }
    head(quarantine);
    let language = voice.console.language().code();
    for one in &told.quarantine {
        let reason = one.reason.get(language).or(one.code.as_ref());
        let reason = reason.map(|text| text.lines().next().unwrap_or_default().to_owned());
        anstream::println!("  {}{}", one.file, after(reason));
    }
    Exit::Fine
}

fn after(text: Option<String>) -> String {
    text.map(|text| format!(" · {text}")).unwrap_or_default()
}

fn told(voice: &Voice<'_>, status: &Status) -> Told {
    let quiet = voice.quiet;
    let name = |name: &str| named(voice, OsStr::new(name));
    let line = |receipt: &Receipt| {
        let filed = receipt.filed.as_ref();
        Line {
            file: name(&receipt.file),
            at: receipt.at.to_string(),
            bytes: receipt.bytes,
            session: filed.map(|it| it.session.to_string()),
            statement: filed.and_then(|it| Some(voice.item(&it.item()?))),
            language: filed.map(|it| it.language.clone()),
            marks: receipt.marks.iter().map(|mark| mark_keyword(*mark)).collect(),
            to: receipt.to.clone().filter(|_| !quiet),
        }
    };
    let kept = |held: &Held| {
        let words = held.reason.iter().flat_map(|reason| &reason.words).filter(|_| !quiet);
        Kept {
            file: name(&held.name),
            code: held.reason.as_ref().map(|reason| reason.code.clone()),
            reason: words.map(|(it, text)| (it.code().to_owned(), text.clone())).collect(),
        }
    };
    let waiting = status.waiting.iter().map(|(file, bytes, left)| Waiting {
        file: name(file),
        bytes: *bytes,
        left: left.map(why),
    });
    Told {
        waiting: waiting.collect(),
        filed: status.filed.iter().map(line).collect(),
        duplicates: status.duplicates.iter().map(line).collect(),
        quarantine: status.quarantine.iter().map(kept).collect(),
    }
}
