//! The command line's grammar. Its help is in the catalogues, like every
//! other word.

use std::path::PathBuf;

use clap::error::{ContextKind, ErrorKind};
use clap::{ArgAction, Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use jiff::Timestamp;

use crate::i18n::{Arg, Catalogue, Language};
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
    /// The language as it was asked for.
    pub(super) lang: Option<String>,
    pub(super) command: Command,
}

/// A command and its options.
#[derive(Subcommand, Debug)]
pub(super) enum Command {
    Build(BuildOptions),
    Check(CheckOptions),
    Serve(ServeOptions),
    Search(SearchOptions),
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
pub(super) struct SearchOptions {
    #[arg(long, value_name = "DIR", default_value = "public")]
    pub(super) out: PathBuf,
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub(super) limit: usize,
    #[arg(long)]
    pub(super) json: bool,
    #[arg(long, value_name = "FILE")]
    pub(super) queries: Option<PathBuf>,
    #[arg(value_name = "QUERY", required_unless_present = "queries", conflicts_with = "queries")]
    pub(super) query: Option<String>,
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
        let catalogue = Catalogue::embedded();
        let command = localised(Grammar::command(), &catalogue, language);
        let grammar = command
            .try_get_matches()
            .and_then(|matches| Grammar::from_arg_matches(&matches))
            .unwrap_or_else(|error| complain(&error, &catalogue, language));
        Self { site: grammar.site, language, lang: grammar.lang, command: grammar.command }
    }
}

/// Says what is wrong with the command line, or shows the help that was asked
/// for, and exits.
fn complain(error: &clap::Error, catalogue: &Catalogue, language: Language) -> ! {
    let context = |kind| error.get(kind).map(ToString::to_string).unwrap_or_default();
    let (id, argument) = match error.kind() {
        ErrorKind::UnknownArgument => ("cli-unknown-argument", context(ContextKind::InvalidArg)),
        ErrorKind::InvalidSubcommand => {
            ("cli-unknown-command", context(ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingRequiredArgument => {
            ("cli-missing-argument", context(ContextKind::InvalidArg))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            ("cli-bad-value", context(ContextKind::InvalidArg))
        }
        ErrorKind::ArgumentConflict => ("cli-given-twice", context(ContextKind::InvalidArg)),
        // Help and the version are no mistakes.
        _ => error.exit(),
    };
    let value = context(ContextKind::InvalidValue);
    let args = [("argument", Arg::from(&argument)), ("value", Arg::from(&value))];
    anstream::eprintln!("{}", catalogue.say(language, id, &args));
    anstream::eprintln!("{}", catalogue.say(language, "cli-see-help", &[]));
    std::process::exit(2)
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
        let ids: Vec<String> =
            command.get_arguments().map(|argument| argument.get_id().to_string()).collect();
        let command = ids.into_iter().fold(command, |command, id| {
            let help = word(&format!("{prefix}-{}", id.replace('_', "-")));
            command.mut_arg(id, |argument| explain(argument, help, &word("cli-options")))
        });
        let help = clap::Arg::new("help").short('h').long("help").action(ArgAction::Help);
        let template = "{about-with-newline}\n%:\n  {usage}\n\n{all-args}";
        command
            .disable_help_flag(true)
            .arg(explain(help, word("cli-option-help"), &word("cli-options")))
            .help_template(template.replace('%', &word("cli-usage")))
    };
    let names: Vec<String> =
        command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let version = clap::Arg::new("version").long("version").action(ArgAction::Version);
    let command = explained(command, "cli-option")
        .about(word("cli-about"))
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .arg(explain(version, word("cli-option-version"), &word("cli-options")))
        .subcommand_help_heading(word("cli-commands"));
    names.into_iter().fold(command, |command, name| {
        let id = format!("cli-{name}");
        command.mut_subcommand(name, |sub| explained(sub, &id).about(word(&id)))
    })
}

/// An argument with its help; what stands there without it follows in
/// brackets.
fn explain(argument: clap::Arg, help: String, heading: &str) -> clap::Arg {
    let argument = argument.help_heading(heading.to_owned());
    if !matches!(argument.get_action(), ArgAction::Set) {
        return argument.help(help);
    }
    let default = argument.get_default_values().first().map(|value| value.to_string_lossy());
    let help = match default {
        Some(value) => format!("{help} [{value}]"),
        None => help,
    };
    argument.help(help).hide_default_value(true).hide_possible_values(true)
}
