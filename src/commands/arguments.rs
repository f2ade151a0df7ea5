//! The command line's grammar. Its help is in the catalogues, like every
//! other word.

use std::path::PathBuf;

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use jiff::Timestamp;

use crate::i18n::{Catalogue, Language};
use crate::model::{Access, Term};

/// The command line.
#[derive(Parser, Debug)]
#[command(name = "papersmart", version)]
struct Grammar {
    #[arg(long, global = true, value_name = "DIR", default_value = ".")]
    site: PathBuf,
    #[arg(long, global = true, value_name = "LANG")]
    lang: Option<String>,
    #[command(subcommand)]
    command: Command,
}

/// A command line that made sense.
#[derive(Debug)]
pub(super) struct Arguments {
    pub(super) site: PathBuf,
    pub(super) language: Language,
    pub(super) command: Command,
}

/// A command and its options.
#[derive(Subcommand, Debug)]
pub(super) enum Command {
    Build(BuildOptions),
    Check(CheckOptions),
    Serve(ServeOptions),
    Init(InitOptions),
}

#[derive(Args, Clone, Debug)]
pub(super) struct BuildOptions {
    #[arg(long, value_name = "DIR", default_value = "public")]
    pub(super) out: PathBuf,
    #[arg(long, value_name = "RFC3339")]
    pub(super) now: Option<Timestamp>,
    #[arg(long, value_name = "URL")]
    pub(super) base_url: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub(super) report: Option<PathBuf>,
    #[arg(long, value_parser = audience, default_value = "public")]
    pub(super) audience: Access,
    #[arg(long)]
    pub(super) watch: bool,
}

#[derive(Args, Clone, Debug)]
pub(super) struct CheckOptions {
    #[arg(long, value_name = "RFC3339")]
    pub(super) now: Option<Timestamp>,
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub(super) format: Format,
}

#[derive(Args, Clone, Debug)]
pub(super) struct ServeOptions {
    #[arg(long, value_name = "N", default_value_t = 8000)]
    pub(super) port: u16,
    #[arg(long, value_name = "RFC3339")]
    pub(super) now: Option<Timestamp>,
}

#[derive(Args, Clone, Debug)]
pub(super) struct InitOptions {
    #[arg(value_name = "DIR")]
    pub(super) folder: PathBuf,
}

/// How findings are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Human,
    Json,
}

fn audience(text: &str) -> Result<Access, String> {
    let allowed: Vec<&str> = Access::ALL.iter().map(|access| access.keyword()).collect();
    Access::from_keyword(text).ok_or_else(|| allowed.join(", "))
}

impl Arguments {
    /// Parses the command line; prints help or what is wrong with it, and
    /// exits, if there is nothing to run.
    pub(super) fn parse() -> Self {
        let language = asked_language();
        let command = localised(Grammar::command(), &Catalogue::embedded(), language);
        let matches = command.get_matches();
        let grammar = Grammar::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
        Self { site: grammar.site, language, command: grammar.command }
    }
}

/// The language that is asked for by `--lang`, or else by the environment. It
/// is needed before parsing, because help and errors are in it too.
fn asked_language() -> Language {
    let mut words = std::env::args().skip_while(|word| !word.starts_with("--lang"));
    let asked = match (words.next(), words.next()) {
        (Some(word), next) => match word.split_once('=') {
            Some((_, value)) => Some(value.to_owned()),
            None => next,
        },
        _ => None,
    };
    let variables = ["LC_ALL", "LC_MESSAGES", "LANG"].map(|name| std::env::var(name).ok());
    let [all, messages, lang] = &variables;
    Language::from_environment(
        asked.as_deref(),
        [all.as_deref(), messages.as_deref(), lang.as_deref()],
    )
}

/// The grammar with its help in a language: `cli-COMMAND` and
/// `cli-COMMAND-ARGUMENT`.
fn localised(command: clap::Command, catalogue: &Catalogue, language: Language) -> clap::Command {
    let word = |id: &str| catalogue.word(language, id).unwrap_or(id).to_owned();
    let explained = |command: clap::Command, prefix: &str| {
        let ids: Vec<String> = command
            .get_arguments()
            .map(|argument| argument.get_id().to_string())
            .filter(|id| !matches!(id.as_str(), "help" | "version"))
            .collect();
        ids.into_iter().fold(command, |command, id| {
            let help = word(&format!("{prefix}-{}", id.replace('_', "-")));
            command.mut_arg(id, |argument| argument.help(help))
        })
    };
    let names: Vec<String> =
        command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let command = explained(command, "cli-option").about(word("cli-about"));
    names.into_iter().fold(command, |command, name| {
        let id = format!("cli-{name}");
        command.mut_subcommand(name, |sub| explained(sub, &id).about(word(&id)))
    })
}
