//! `papersmart receive`: the receiving desk's hot folder, once, until stopped,
//! or where everything in it has gone.

mod status;

use std::ffi::OsStr;
use std::io::{BufRead as _, Write as _};
use std::path::Path;
use std::time::Duration;

use super::Exit;
use super::arguments::ReceiveOptions;
use super::console::Console;
use super::desk::list::{spoken, unread as unread_says};
use super::desk::voice::Voice;
use crate::desk::{Desk, Listed, Name, Received, Refusal, Stop, shown};
use crate::diagnostic::opaque;
use crate::i18n::{Six, SixText, Tag};
use crate::intake::{
    Answer, Choice, Clerk, Intake, Left, News, Options, Question, Status, mark_keyword,
};
use crate::paper;
use crate::publish::exposed;

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
            Ok(status) => status::tell(&voice, &status, options.json),
            Err(error) => {
                console.failure(&error);
                Exit::Environment
            }
        };
    }
    if is_of_the_site(site, folder) || exposed(&folder.join("any"), site).is_some() {
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
        let Listed { waiting, unread } = desk.waiting(None, self.meeting)?;
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
        Left::Stuck => "stuck",
        Left::Note => "note",
        Left::Session => "session",
        Left::Unanswered => "unanswered",
    }
}
