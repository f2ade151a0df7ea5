//! What the desk says. Where others may read along (`--quiet-names`, or where
//! `CI` is set) it says opaque names instead of what may be embargoed.

use crate::build::BuildError;
use crate::commands::Exit;
use crate::commands::console::Console;
use crate::desk::{Item, Refusal, Stop, Word};
use crate::i18n::{Arg, Language, Six, SixText, list};
use crate::publish::WriteError;

/// The desk's voice.
pub(super) struct Voice<'c> {
    pub(super) console: &'c Console,
    /// Whether names are not said.
    pub(super) quiet: bool,
}

/// The reasons for a withdrawal that the catalogues have.
const REASONS: [&str; 2] = ["requested", "superseded"];

impl<'c> Voice<'c> {
    pub(super) fn new(console: &'c Console, quiet_names: bool) -> Self {
        Self { console, quiet: quiet_names || console.is_shared() }
    }

    /// Says something about what was done.
    pub(super) fn tell(&self, id: &str, args: &[(&str, String)]) {
        let args: Vec<(&str, Arg<'_>)> =
            args.iter().map(|(name, value)| (*name, Arg::from(value))).collect();
        self.console.tell(id, &args);
    }

    /// Gives programs the name of something, alone on its line.
    pub(super) fn print(&self, item: &Item) {
        anstream::println!("{}", self.item(item));
    }

    /// The name of something that may be embargoed.
    pub(super) fn item(&self, item: &Item) -> String {
        if self.quiet { item.opaque() } else { item.id.to_string() }
    }

    pub(super) fn list(&self, texts: &[String]) -> String {
        list(self.console.language(), texts)
    }

    /// The label of a keyword.
    pub(super) fn term(&self, family: &str, keyword: &str) -> String {
        self.console.say(&format!("term-{family}-{keyword}"), &[])
    }

    /// A reason that the catalogues have, in six languages.
    pub(super) fn reason(&self, word: &str) -> Result<SixText, Stop> {
        if !REASONS.contains(&word) {
            let known = REASONS.iter().map(|reason| Word::Text((*reason).to_owned())).collect();
            let args = vec![("reason", Word::Text(word.to_owned())), ("known", Word::List(known))];
            return Err(Refusal { code: "unknown-reason", args }.into());
        }
        let id = format!("desk-reason-{word}");
        Ok(Six::from_fn(|language: Language| self.console.say_in(language, &id)))
    }

    /// Says why nothing was done.
    pub(super) fn stopped(&self, stop: Stop) -> Exit {
        match stop {
            Stop::Refused(Refusal { code, args }) => {
                let args: Vec<(&str, String)> =
                    args.iter().map(|(name, word)| (*name, self.word(word))).collect();
                self.tell(&format!("desk-{code}"), &args);
                self.tell("desk-nothing-changed", &[]);
                Exit::Input
            }
            Stop::Found { findings, sources } => {
                self.console.findings_in(&findings, !self.quiet, &sources);
                self.tell("desk-nothing-changed", &[]);
                Exit::Input
            }
            Stop::Failed(error) => {
                match error {
                    // A path names what it leads to.
                    BuildError::Write(WriteError { error, .. })
                    | BuildError::Read { error, .. }
                        if self.quiet =>
                    {
                        self.tell("cli-failed", &[("reason", error.to_string())]);
                    }
                    other => self.console.failure(&other),
                }
                self.tell("desk-nothing-changed", &[]);
                Exit::Environment
            }
        }
    }

    fn word(&self, word: &Word) -> String {
        match word {
            Word::Text(text) => text.clone(),
            Word::Term(family, keyword) => self.term(family, keyword),
            Word::Item(item) => self.item(item),
            // A variant of the messages.
            Word::List(words) if words.is_empty() => "none".to_owned(),
            Word::List(words) => {
                // Commands are not enumerated in a sentence.
                let commands = words.iter().any(|word| matches!(word, Word::Command(_)));
                let words: Vec<String> = words.iter().map(|word| self.word(word)).collect();
                if commands { format!("\n  {}", words.join("\n  ")) } else { self.list(&words) }
            }
            Word::Command(words) => {
                words.iter().map(|word| self.word(word)).collect::<Vec<_>>().join(" ")
            }
        }
    }
}
