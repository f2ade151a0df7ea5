//! The command line's grammar. Its help is in the catalogues, like every
//! other word.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::error::{ContextKind, ErrorKind};
use clap::{ArgAction, Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use jiff::Timestamp;

use super::bundle::BundleOptions;
use super::deploy::{PublishOptions, RollbackOptions, StatusOptions};
use super::desk::PrintCommand;
use super::desk::arguments::{
    DocumentCommand, Family, MeetingCommand, PostersOptions, RoutesCommand, SessionCommand,
    SlipsOptions, SpeakersCommand, StatementCommand,
};
use super::export::ExportCommand;
use super::import::ImportCommand;
use crate::build::Confirmation;
use crate::desk::Name;
use crate::i18n::{Arg, Catalogue, Language};
use crate::model::{Access, SessionKey, Term};

/// The command line.
#[derive(Parser, Debug)]
#[command(name = "papersmart", version)]
struct Grammar {
    #[arg(long, global = true, value_name = "DIR", default_value = ".")]
    site: PathBuf,
    #[arg(long, value_name = "LANG")]
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
    Receive(ReceiveOptions),
    Statement(Family<StatementCommand>),
    Speakers(Family<SpeakersCommand>),
    Meeting(Family<MeetingCommand>),
    Document(Family<DocumentCommand>),
    Session(Family<SessionCommand>),
    Routes(Family<RoutesCommand>),
    Slips(SlipsOptions),
    Posters(PostersOptions),
    Print(Family<PrintCommand>),
    Seal(SealOptions),
    Unseal(UnsealOptions),
    Verify(VerifyOptions),
    Key {
        #[command(subcommand)]
        command: KeyCommand,
    },
    Publish(PublishOptions),
    Status(StatusOptions),
    Rollback(RollbackOptions),
    Import {
        #[command(subcommand)]
        command: ImportCommand,
    },
    Bundle(BundleOptions),
    Export {
        #[command(subcommand)]
        command: ExportCommand,
    },
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
    #[arg(long, conflicts_with = "watch")]
    pub(super) dry_run: bool,
    #[arg(long, value_enum, default_value_t = Manner::Human, requires = "dry_run")]
    pub(super) format: Manner,
    #[arg(long, value_name = "CODE")]
    pub(super) confirm: Option<Confirmation>,
    #[arg(long)]
    pub(super) quiet_names: bool,
    #[arg(long, conflicts_with = "quiet_names")]
    pub(super) private: bool,
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
    #[arg(long, conflicts_with_all = ["port", "now"])]
    pub(super) public: bool,
    #[arg(long, value_name = "DIR", default_value = "public", requires = "public")]
    pub(super) dir: PathBuf,
    #[arg(long, value_name = "ADDRESS", default_value = "0.0.0.0:8080", requires = "public")]
    pub(super) listen: Vec<SocketAddr>,
    #[arg(long, value_parser = audience, default_value = "public", requires = "public")]
    pub(super) audience: Access,
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

#[derive(Args, Clone, Debug)]
pub(super) struct SealOptions {
    #[arg(long = "in", id = "in", value_name = "DIR")]
    pub(super) folder: PathBuf,
    #[arg(long, value_name = "FILE")]
    pub(super) out: PathBuf,
    #[arg(
        long,
        value_name = "RECIPIENT",
        value_delimiter = ',',
        num_args = 1..,
        required_unless_present = "recipients"
    )]
    pub(super) to: Vec<String>,
    #[arg(long, value_name = "FILE")]
    pub(super) recipients: Option<PathBuf>,
}

#[derive(Args, Clone, Debug)]
pub(super) struct VerifyOptions {
    #[arg(value_name = "DIR|URL")]
    pub(super) place: String,
    #[arg(long, value_name = "BODY/SESSION")]
    pub(super) session: Option<SessionKey>,
    #[arg(long, value_name = "KEY|FILE")]
    pub(super) key: Vec<String>,
    #[arg(long, value_name = "FILE|N")]
    pub(super) after: Option<String>,
}

/// What is done with keys.
#[derive(Subcommand, Clone, Debug)]
pub(super) enum KeyCommand {
    New(NewKeyOptions),
}

#[derive(Args, Clone, Debug)]
pub(super) struct NewKeyOptions {
    #[arg(long, value_name = "FILE")]
    pub(super) out: PathBuf,
}

#[derive(Args, Clone, Debug)]
pub(super) struct UnsealOptions {
    #[arg(value_name = "FILE")]
    pub(super) file: PathBuf,
    #[arg(long, value_name = "FILE")]
    pub(super) key: PathBuf,
    #[arg(long, value_name = "DIR")]
    pub(super) out: PathBuf,
}

/// How a rehearsal is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Manner {
    Human,
    Markdown,
}

#[derive(Args, Clone, Debug)]
pub(super) struct ReceiveOptions {
    #[arg(value_name = "DIR")]
    pub(super) folder: PathBuf,
    #[arg(long)]
    pub(super) watch: bool,
    #[arg(long, conflicts_with_all = ["watch", "ask"])]
    pub(super) status: bool,
    #[arg(long, requires = "status")]
    pub(super) json: bool,
    #[arg(long)]
    pub(super) ask: bool,
    #[arg(long, value_name = "MEETING", requires = "ask")]
    pub(super) meeting: Option<Name>,
    #[arg(long)]
    pub(super) discard: bool,
    #[arg(long, value_name = "SECONDS", default_value_t = 3)]
    pub(super) settle: u32,
    #[arg(long, value_name = "RFC3339")]
    pub(super) now: Option<Timestamp>,
    #[arg(long)]
    pub(super) quiet_names: bool,
}

/// How findings are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Human,
    Json,
}

pub(super) fn audience(text: &str) -> Result<Access, String> {
    let allowed: Vec<&str> = Access::ALL.iter().map(|access| access.keyword()).collect();
    Access::from_keyword(text).ok_or_else(|| allowed.join(", "))
}

impl Arguments {
    /// Parses the command line; prints help or what is wrong with it, and
    /// exits, if there is nothing to run.
    pub(super) fn parse() -> Self {
        let lang = asked_language(std::env::args());
        let language = language(lang.as_deref());
        let catalogue = Catalogue::embedded();
        let command = localised(Grammar::command(), &catalogue, language);
        let grammar = command
            .try_get_matches()
            .and_then(|matches| Grammar::from_arg_matches(&matches))
            .unwrap_or_else(|error| complain(&error, &catalogue, language));
        Self { site: grammar.site, language, lang, command: grammar.command }
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
        ErrorKind::MissingSubcommand => ("cli-missing-argument", "<COMMAND>".to_owned()),
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

/// The language of messages as `--lang` asks for it. It is needed before
/// parsing, because help and errors are in it too. After `statement`, `slips`,
/// `import`, `export epub` and `print booklet` the option is about the languages of
/// texts.
fn asked_language(words: impl Iterator<Item = String>) -> Option<String> {
    let mut words = words.skip(1);
    let mut command: Option<String> = None;
    while let Some(word) = words.next() {
        match (command.as_deref(), word.as_str()) {
            (_, "--lang") => return words.next(),
            (_, "--site") => _ = words.next(),
            (None, "statement" | "slips" | "import")
            | (Some("export"), "epub")
            | (Some("print"), "booklet") => return None,
            _ => match word.strip_prefix("--lang=") {
                Some(asked) => return Some(asked.to_owned()),
                None if !word.starts_with('-') => _ = command.get_or_insert(word),
                None => {}
            },
        }
    }
    None
}

/// The language to speak: as asked for, or else as the environment says.
fn language(asked: Option<&str>) -> Language {
    let variables = ["LC_ALL", "LC_MESSAGES", "LANG"].map(|name| std::env::var(name).ok());
    let [all, messages, lang] = &variables;
    Language::from_environment(asked, [all.as_deref(), messages.as_deref(), lang.as_deref()])
}

/// The grammar with its help in a language.
fn localised(command: clap::Command, catalogue: &Catalogue, language: Language) -> clap::Command {
    let words = Help { catalogue, language };
    let version = clap::Arg::new("version").long("version").action(ArgAction::Version);
    words
        .explained(command, "cli")
        .about(words.word("cli-about"))
        .disable_version_flag(true)
        .arg(explain(version, words.word("cli-option-version"), &words.word("cli-options")))
}

/// The words of the help: `cli-COMMAND` for a command, `cli-COMMAND-ARGUMENT`
/// for an argument of it or of the commands below it, `cli-option-ARGUMENT` for
/// one that all have and `cli-desk-ARGUMENT` for one of the desk's.
struct Help<'c> {
    catalogue: &'c Catalogue,
    language: Language,
}

impl Help<'_> {
    fn word(&self, id: &str) -> String {
        self.catalogue.word(self.language, id).unwrap_or(id).to_owned()
    }

    /// What an argument of a command is for.
    fn argument(&self, prefix: &str, id: &str) -> String {
        let id = id.replace('_', "-");
        let family = prefix.rsplit_once('-').map_or(prefix, |(family, _)| family);
        let ids = [prefix, family, "cli-option", "cli-desk"].map(|of| format!("{of}-{id}"));
        let known = ids.iter().find_map(|id| self.catalogue.word(self.language, id));
        known.map_or_else(|| ids[0].clone(), str::to_owned)
    }

    /// A command with its help and that of the commands below it.
    fn explained(&self, command: clap::Command, prefix: &str) -> clap::Command {
        let below: Vec<String> =
            command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
        let own = |id: &str| command.get_arguments().any(|argument| argument.get_id() == id);
        let of_texts = prefix.starts_with("cli-statement") || prefix.starts_with("cli-import");
        let command = if own("lang") || of_texts {
            command
        } else {
            command.arg(clap::Arg::new("lang").long("lang").value_name("LANG"))
        };
        let ids: Vec<String> =
            command.get_arguments().map(|argument| argument.get_id().to_string()).collect();
        let command = ids.into_iter().fold(command, |command, id| {
            let help = self.argument(prefix, &id);
            command.mut_arg(id, |argument| explain(argument, help, &self.word("cli-options")))
        });
        let help = clap::Arg::new("help").short('h').long("help").action(ArgAction::Help);
        let template = "{about-with-newline}\n%:\n  {usage}\n\n{all-args}";
        let command = command
            .disable_help_flag(true)
            .disable_help_subcommand(true)
            .subcommand_help_heading(self.word("cli-commands"))
            .arg(explain(help, self.word("cli-option-help"), &self.word("cli-options")))
            .help_template(template.replace('%', &self.word("cli-usage")));
        below.into_iter().fold(command, |command, name| {
            let id = format!("{prefix}-{name}");
            let about = self.word(&id);
            command.mut_subcommand(name, |sub| self.explained(sub, &id).about(about))
        })
    }
}

/// An argument with its help; what stands there without it follows in
/// brackets.
fn explain(argument: clap::Arg, help: String, heading: &str) -> clap::Arg {
    let argument = argument.help_heading(heading.to_owned());
    if !matches!(argument.get_action(), ArgAction::Set | ArgAction::Append) {
        return argument.help(help);
    }
    let default = argument.get_default_values().first().map(|value| value.to_string_lossy());
    let help = match default {
        Some(value) => format!("{help} [{value}]"),
        None => help,
    };
    argument.help(help).hide_default_value(true).hide_possible_values(true)
}
