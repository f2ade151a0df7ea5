//! The grammar of the commands that edit content. What several of them take
//! has one help, `cli-desk-ARGUMENT`.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use jiff::Timestamp;

use crate::desk::{Moment, Name};
use crate::i18n::Tag;
use crate::model::{
    Access, Id, Paper, PosterOf, PosterPaper, Posting, SessionKey, StatementKind, Term, VersionRole,
};

/// What every one of them takes.
#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct Common {
    #[arg(long, value_name = "RFC3339", global = true)]
    pub(super) now: Option<Timestamp>,
    #[arg(long, global = true)]
    pub(super) quiet_names: bool,
}

/// A family of commands.
#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct Family<C: Subcommand> {
    #[command(flatten)]
    pub(super) common: Common,
    #[command(subcommand)]
    pub(super) command: C,
}

#[derive(Subcommand, Clone, Debug)]
pub(in crate::commands) enum StatementCommand {
    Receive(Box<ReceiveOptions>),
    Stage(VersionOptions),
    Release(ReleaseOptions),
    Revise(ReviseOptions),
    Recall(RecallOptions),
    Withdraw(WithdrawOptions),
    List(ListOptions),
}

#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct ReceiveOptions {
    #[arg(value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
    #[arg(long, value_name = "MEETING")]
    pub(super) meeting: Option<Name>,
    #[arg(long, value_name = "ENTRY")]
    pub(super) entry: Option<Name>,
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub(super) speaker: Vec<Id>,
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub(super) on_behalf_of: Vec<Id>,
    #[arg(long, value_name = "ITEM", value_delimiter = ',')]
    pub(super) item: Vec<String>,
    #[arg(long, value_name = "LANG", value_delimiter = ',')]
    pub(super) lang: Vec<Tag>,
    #[arg(long, value_parser = term::<StatementKind>)]
    pub(super) kind: Option<StatementKind>,
    #[arg(long, value_parser = term::<VersionRole>)]
    pub(super) role: Option<VersionRole>,
    #[arg(long, value_parser = term::<Posting>)]
    pub(super) posting: Option<Posting>,
    #[arg(long, value_parser = term::<Access>)]
    pub(super) access: Option<Access>,
    #[arg(long)]
    pub(super) check_against_delivery: bool,
    #[arg(long, value_name = "LANG=TEXT")]
    pub(super) title: Vec<String>,
    #[arg(long, value_name = "NUMBER")]
    pub(super) order: Option<u32>,
    #[arg(long, value_name = "ID")]
    pub(super) id: Option<Name>,
}

#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct VersionOptions {
    #[arg(value_name = "STATEMENT")]
    pub(super) statement: Name,
    #[arg(long, value_name = "LANG", value_delimiter = ',')]
    pub(super) lang: Vec<Tag>,
}

#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct ReleaseOptions {
    #[command(flatten)]
    pub(super) version: VersionOptions,
    #[arg(long)]
    pub(super) delivered: bool,
}

#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct ReviseOptions {
    #[arg(value_name = "STATEMENT")]
    pub(super) statement: Name,
    #[arg(value_name = "FILE", required = true)]
    pub(super) files: Vec<PathBuf>,
    #[arg(long, value_name = "LANG", value_delimiter = ',')]
    pub(super) lang: Vec<Tag>,
}

#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct WithdrawOptions {
    #[command(flatten)]
    pub(super) version: VersionOptions,
    #[arg(long, value_name = "LANG=TEXT")]
    pub(super) reason: Vec<String>,
    #[arg(long, value_name = "NAME")]
    pub(super) by: Option<String>,
}

#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct RecallOptions {
    #[command(flatten)]
    pub(super) version: VersionOptions,
    #[arg(long, value_name = "TEXT")]
    pub(super) reason: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(super) by: Option<String>,
}

#[derive(Subcommand, Clone, Debug)]
pub(in crate::commands) enum SessionCommand {
    Close(EndOptions),
    Reopen(ReopenOptions),
    Seal(EndOptions),
    List(SessionListOptions),
}

#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct EndOptions {
    #[arg(value_name = "BODY/SESSION")]
    pub(super) session: SessionKey,
    #[arg(long, value_name = "NAME")]
    pub(super) by: Option<String>,
}

#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct ReopenOptions {
    #[arg(value_name = "BODY/SESSION")]
    pub(super) session: SessionKey,
    #[arg(long, value_name = "TEXT")]
    pub(super) reason: String,
    #[arg(long, value_name = "NAME")]
    pub(super) by: Option<String>,
}

#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct SessionListOptions {
    #[arg(value_name = "BODY/SESSION")]
    pub(super) session: Option<SessionKey>,
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Subcommand, Clone, Debug)]
pub(in crate::commands) enum RoutesCommand {
    Record(RecordOptions),
}

#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct RecordOptions {
    #[arg(long, value_name = "DIR", default_value = "public")]
    pub(super) out: PathBuf,
}

#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct ListOptions {
    #[arg(long, value_name = "BODY/SESSION")]
    pub(super) session: Option<SessionKey>,
    #[arg(long, value_name = "MEETING")]
    pub(super) meeting: Option<Name>,
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Subcommand, Clone, Debug)]
pub(in crate::commands) enum SpeakersCommand {
    Inscribe(InscribeOptions),
    Reply(ReplyOptions),
    Reorder(ReorderOptions),
    Deliver(DeliverOptions),
    Defer(DeferOptions),
    Absent(EntryOptions),
    Withdraw(EntryOptions),
}

#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct InscribeOptions {
    #[command(flatten)]
    pub(super) who: ReplyOptions,
    #[arg(long, value_parser = term::<StatementKind>, default_value = "statement")]
    pub(super) kind: StatementKind,
}

#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct ReplyOptions {
    #[arg(long, value_name = "MEETING")]
    pub(super) meeting: Name,
    #[arg(long, value_name = "ID")]
    pub(super) speaker: Id,
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub(super) on_behalf_of: Vec<Id>,
    #[arg(long, value_name = "ITEM")]
    pub(super) item: Option<String>,
    #[arg(long, value_name = "ID")]
    pub(super) id: Option<Id>,
    #[command(flatten)]
    pub(super) place: PlaceOptions,
}

#[derive(Args, Clone, Debug)]
#[group(multiple = false)]
pub(in crate::commands) struct PlaceOptions {
    #[arg(long)]
    pub(super) first: bool,
    #[arg(long)]
    pub(super) last: bool,
    #[arg(long, value_name = "ENTRY")]
    pub(super) before: Option<Name>,
    #[arg(long, value_name = "ENTRY")]
    pub(super) after: Option<Name>,
}

#[derive(Args, Clone, Debug)]
#[command(mut_group("PlaceOptions", |places| places.required(true)))]
pub(in crate::commands) struct ReorderOptions {
    #[arg(value_name = "ENTRY")]
    pub(super) entry: Name,
    #[command(flatten)]
    pub(super) place: PlaceOptions,
}

#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct DeliverOptions {
    #[arg(value_name = "ENTRY")]
    pub(super) entry: Name,
    #[arg(long)]
    pub(super) release: bool,
    #[arg(long, conflicts_with = "release")]
    pub(super) without_text: bool,
    #[arg(long, value_name = "TIME")]
    pub(super) at: Option<Moment>,
}

#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct DeferOptions {
    #[arg(value_name = "ENTRY", required_unless_present = "all_of", conflicts_with = "all_of")]
    pub(super) entry: Option<Name>,
    #[arg(long, value_name = "MEETING", requires = "to")]
    pub(super) all_of: Option<Name>,
    #[arg(long, value_name = "MEETING")]
    pub(super) to: Option<Name>,
}

#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct EntryOptions {
    #[arg(value_name = "ENTRY")]
    pub(super) entry: Name,
}

#[derive(Subcommand, Clone, Debug)]
pub(in crate::commands) enum MeetingCommand {
    Move(MoveOptions),
    Cancel(MeetingOptions),
    Suspend(MeetingOptions),
    Resume(MeetingOptions),
    Adjourn(MeetingOptions),
}

#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct MoveOptions {
    #[arg(value_name = "MEETING")]
    pub(super) meeting: Name,
    #[arg(long, value_name = "TIME")]
    pub(super) start: Option<Moment>,
    #[arg(long, value_name = "TIME")]
    pub(super) end: Option<Moment>,
    #[arg(long, value_name = "ROOM")]
    pub(super) room: Vec<String>,
}

#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct MeetingOptions {
    #[arg(value_name = "MEETING")]
    pub(super) meeting: Name,
}

#[derive(Subcommand, Clone, Debug)]
pub(in crate::commands) enum DocumentCommand {
    Release(DocumentOptions),
    List(DocumentListOptions),
}

#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct DocumentListOptions {
    #[arg(long, value_name = "BODY/SESSION")]
    pub(super) session: Option<SessionKey>,
    #[arg(long)]
    pub(super) awaited: bool,
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct DocumentOptions {
    #[arg(value_name = "SYMBOL")]
    pub(super) symbol: String,
    #[arg(long, value_name = "TIME")]
    pub(super) at: Option<Moment>,
    #[arg(long, value_name = "BODY/SESSION")]
    pub(super) session: Option<SessionKey>,
}

#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct SlipsOptions {
    #[command(flatten)]
    pub(super) common: Common,
    #[arg(long, value_name = "MEETING")]
    pub(super) meeting: Name,
    #[arg(long, value_name = "ENTRY", value_delimiter = ',')]
    pub(super) entry: Vec<Name>,
    #[arg(long, value_name = "LANG", value_delimiter = ',')]
    pub(super) lang: Vec<Tag>,
    #[arg(long, value_parser = paper, default_value = "a4")]
    pub(super) size: Paper,
    #[arg(long, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,
}

#[derive(Args, Clone, Debug)]
pub(in crate::commands) struct PostersOptions {
    #[command(flatten)]
    pub(super) common: Common,
    #[arg(value_name = "BODY/SESSION")]
    pub(super) session: SessionKey,
    #[arg(long, value_name = "KIND", value_delimiter = ',', value_parser = poster_of)]
    #[arg(default_value = "session,room,meeting")]
    pub(super) of: Vec<PosterOf>,
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub(super) only: Vec<String>,
    #[arg(long, value_parser = poster_paper, default_value = "a4")]
    pub(super) size: PosterPaper,
    #[arg(long, value_name = "DIR")]
    pub(super) svg: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,
}

fn poster_of(text: &str) -> Result<PosterOf, String> {
    let known = PosterOf::ALL.into_iter().find(|of| of.keyword() == text);
    known.ok_or_else(|| PosterOf::ALL.map(PosterOf::keyword).join(", "))
}

fn poster_paper(text: &str) -> Result<PosterPaper, String> {
    let known = PosterPaper::ALL.into_iter().find(|paper| paper.keyword() == text);
    known.ok_or_else(|| PosterPaper::ALL.map(PosterPaper::keyword).join(", "))
}

fn paper(text: &str) -> Result<Paper, String> {
    let known = Paper::ALL.into_iter().find(|paper| paper.keyword() == text);
    known.ok_or_else(|| Paper::ALL.map(Paper::keyword).join(", "))
}

fn term<T: Term>(text: &str) -> Result<T, String> {
    let allowed: Vec<&str> = T::ALL.iter().map(|term| term.keyword()).collect();
    T::from_keyword(text).ok_or_else(|| allowed.join(", "))
}
