//! What the desk says. Where others may read along (`--quiet-names`, or where
//! `CI` is set) it says opaque names instead of what may be embargoed.

use crate::build::BuildError;
use crate::commands::Exit;
use crate::commands::console::Console;
use crate::desk::{Item, Refusal, Stop, Word};
use crate::i18n::{Arg, Language, Six, SixText, list};
use crate::publish::WriteError;

/// The desk's voice.
pub(in crate::commands) struct Voice<'c> {
    pub(in crate::commands) console: &'c Console,
    /// Whether names are not said.
    pub(in crate::commands) quiet: bool,
}

/// The reasons for a withdrawal that the catalogues have.
const REASONS: [&str; 2] = ["requested", "superseded"];

impl<'c> Voice<'c> {
    pub(in crate::commands) fn new(console: &'c Console, quiet_names: bool) -> Self {
        Self { console, quiet: quiet_names || console.is_shared() }
    }

    /// Says something about what was done.
    pub(in crate::commands) fn tell(&self, id: &str, args: &[(&str, String)]) {
        let args: Vec<(&str, Arg<'_>)> =
            args.iter().map(|(name, value)| (*name, Arg::from(value))).collect();
        self.console.tell(id, &args);
    }

    /// Gives programs the name of something, alone on its line.
    pub(in crate::commands) fn print(&self, item: &Item) {
        anstream::println!("{}", self.item(item));
    }

    /// The name of something that may be embargoed.
    pub(in crate::commands) fn item(&self, item: &Item) -> String {
        if self.quiet { item.opaque() } else { item.id.to_string() }
    }

    pub(in crate::commands) fn list(&self, texts: &[String]) -> String {
        list(self.console.language(), texts)
    }

    /// The label of a keyword.
    pub(in crate::commands) fn term(&self, family: &str, keyword: &str) -> String {
        self.console.say(&format!("term-{family}-{keyword}"), &[])
    }

    /// A reason that the catalogues have, in six languages.
    pub(in crate::commands) fn reason(&self, word: &str) -> Result<SixText, Stop> {
        if !REASONS.contains(&word) {
            let known = REASONS.iter().map(|reason| Word::Text((*reason).to_owned())).collect();
            let args = vec![("reason", Word::Text(word.to_owned())), ("known", Word::List(known))];
            return Err(Refusal { code: "unknown-reason", args }.into());
        }
        let id = format!("desk-reason-{word}");
        Ok(Six::from_fn(|language: Language| self.console.say_in(language, &id, &[])))
    }

    /// Says why nothing was done.
    pub(in crate::commands) fn stopped(&self, stop: Stop) -> Exit {
        let exit = self.why(stop);
        self.tell("desk-nothing-changed", &[]);
        exit
    }

    /// Says why something cannot be done.
    pub(in crate::commands) fn why(&self, stop: Stop) -> Exit {
        match stop {
            Stop::Refused(refusal) => {
                let language = self.console.language();
                anstream::eprintln!("{}", self.refusal(language, &refusal));
                Exit::Input
            }
            Stop::Found { findings, sources } => {
                self.console.findings_in(&findings, !self.quiet, &sources);
                Exit::Input
            }
            // A path names what it leads to.
            Stop::Failed(
                BuildError::Write(WriteError { error, .. }) | BuildError::Read { error, .. },
            ) if self.quiet => {
                self.tell("cli-failed", &[("reason", error.to_string())]);
                Exit::Environment
            }
            Stop::Failed(error) => {
                self.console.failure(&error);
                Exit::Environment
            }
        }
    }

    /// Why a rule refuses something, in a language.
    pub(in crate::commands) fn refusal(&self, language: Language, refusal: &Refusal) -> String {
        let word = |(name, word): &(&'static str, Word)| (*name, self.word(language, word));
        let args: Vec<(&str, String)> = refusal.args.iter().map(word).collect();
        let args: Vec<(&str, Arg<'_>)> =
            args.iter().map(|(name, value)| (*name, Arg::from(value))).collect();
        self.console.say_in(language, &format!("desk-{}", refusal.code), &args)
    }

    fn word(&self, language: Language, word: &Word) -> String {
        match word {
            Word::Text(text) => text.clone(),
            Word::Term(family, keyword) => {
                self.console.say_in(language, &format!("term-{family}-{keyword}"), &[])
            }
            Word::Item(item) => self.item(item),
            // A variant of the messages.
            Word::List(words) if words.is_empty() => "none".to_owned(),
            Word::List(words) => {
                // Commands are not enumerated in a sentence.
                let commands = words.iter().any(|word| matches!(word, Word::Command(_)));
                let words: Vec<String> = words.iter().map(|it| self.word(language, it)).collect();
                if commands {
                    format!(
                        "
  {}",
                        words.join(
                            "
  "
                        )
                    )
                } else {
                    list(language, &words)
                }
            }
            Word::Command(words) => {
                words.iter().map(|it| self.word(language, it)).collect::<Vec<_>>().join(" ")
            }
        }
    }
}
