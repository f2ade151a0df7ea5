//! `papersmart statement`, `speakers`, `meeting` and `document`: edits of
//! content by the room `desk`. Here they are parsed, run and told of.

pub(super) mod arguments;
mod documents;
pub(super) mod list;
mod print;
mod session;
pub(super) mod voice;

pub(super) use self::print::{PrintCommand, print};
pub(super) use self::session::{routes, session};

use std::io::Write as _;
use std::path::Path;

use self::arguments::{
    Common, DocumentCommand, Family, InscribeOptions, MeetingCommand, PlaceOptions, PostersOptions,
    ReceiveOptions, ReplyOptions, SlipsOptions, SpeakersCommand, StatementCommand, WithdrawOptions,
};
use self::voice::Voice;
use super::Exit;
use super::console::Console;
use crate::desk::{
    Caution, Delivery, Desk, Done, Floor, Inscription, Item, Listed, Moving, Place, Receipt,
    Refusal, SlipOrder, Stop, Why, Words,
};
use crate::i18n::{Arg, SixText, Tag};
use crate::model::{ListAct, MeetingAct, StatementKind};
use crate::plan::PosterOrder;
use crate::publish::WriteError;

/// Opens the desk, works at it, and tells what stopped the work.
fn at_desk(
    console: &Console,
    site: &Path,
    common: &Common,
    work: impl FnOnce(&Desk, &Voice<'_>) -> Result<Exit, Stop>,
) -> Exit {
    let voice = Voice::new(console, common.quiet_names);
    let desk = Desk::open(site, common.now, || console.tell("cli-waiting", &[]));
    match desk.and_then(|desk| work(&desk, &voice)) {
        Ok(exit) => exit,
        Err(stop) => voice.stopped(stop),
    }
}

pub(super) fn statement(console: &Console, site: &Path, family: &Family<StatementCommand>) -> Exit {
    let exit = at_desk(console, site, &family.common, |desk, voice| {
        match &family.command {
            StatementCommand::Receive(options) => {
                let received = desk.receive(&receipt(options))?;
                voice.print(&received.statement);
                done(voice, "desk-received", &received.statement, &received.versions);
                if let Some(entry) = &received.entry {
                    voice.tell("desk-received-for", &[("entry", voice.item(entry))]);
                }
                caution(voice, &received.cautions);
            }
            StatementCommand::Stage(options) => {
                tell(voice, "desk-staged", &desk.stage(&options.statement, &options.lang)?);
            }
            StatementCommand::Release(options) => {
                let version = &options.version;
                let released =
                    desk.release(&version.statement, &version.lang, options.delivered)?;
                tell(voice, "desk-released", &released);
            }
            StatementCommand::Revise(options) => {
                let revised = desk.revise(&options.statement, &options.files, &options.lang)?;
                tell(voice, "desk-revised", &revised);
            }
            StatementCommand::Recall(options) => {
                let version = &options.version;
                let why = Why { reason: options.reason.clone(), by: options.by.clone() };
                let recalled = desk.recall(&version.statement, &version.lang, &why)?;
                tell(voice, "desk-recalled", &recalled);
            }
            StatementCommand::Withdraw(options) => {
                let reason = reason(voice, options)?;
                let version = &options.version;
                let (reason, by) = (reason.as_ref(), options.by.as_deref());
                let withdrawn = desk.withdraw(&version.statement, &version.lang, reason, by)?;
                tell(voice, "desk-withdrawn", &withdrawn);
            }
            StatementCommand::List(options) => {
                let Listed { waiting, unread } =
                    desk.waiting(options.session.as_ref(), options.meeting.as_ref())?;
                list::print(desk, voice, &waiting, options.json);
                return Ok(list::unread(voice, unread));
            }
        }
        Ok(Exit::Fine)
    });
    let files = match &family.command {
        StatementCommand::Receive(options) => !options.files.is_empty(),
        StatementCommand::Revise(_) => true,
        _ => false,
    };
    if exit != Exit::Fine && files {
        console.tell("desk-files-stay", &[]);
    }
    exit
}

fn tell(voice: &Voice<'_>, id: &str, Done { statement, versions, cautions }: &Done) {
    done(voice, id, statement, versions);
    caution(voice, cautions);
}

fn caution(voice: &Voice<'_>, cautions: &[Caution]) {
    for Caution { file, about } in cautions {
        voice.tell(&format!("desk-seen-{about}"), &[("file", file.clone())]);
    }
}

fn done(voice: &Voice<'_>, id: &str, statement: &Item, versions: &[Tag]) {
    let languages: Vec<String> = versions.iter().map(ToString::to_string).collect();
    let languages = if languages.is_empty() { "none".to_owned() } else { voice.list(&languages) };
    voice.tell(id, &[("statement", voice.item(statement)), ("languages", languages)]);
}

fn receipt(options: &ReceiveOptions) -> Receipt {
    Receipt {
        files: options.files.clone(),
        langs: options.lang.clone(),
        id: options.id.clone(),
        entry: options.entry.clone(),
        meeting: options.meeting.clone(),
        speakers: options.speaker.clone(),
        on_behalf_of: options.on_behalf_of.clone(),
        items: options.item.clone(),
        kind: options.kind,
        order: options.order,
        role: options.role,
        posting: options.posting,
        access: options.access,
        check_against_delivery: options.check_against_delivery,
        title: Words::of(&options.title),
    }
}

/// The reason as it was typed in six languages, or one that the catalogues
/// have.
fn reason(voice: &Voice<'_>, options: &WithdrawOptions) -> Result<Option<SixText>, Stop> {
    let words = Words::of(&options.reason);
    match (words.six()?, words.plain()) {
        (Some(six), _) => Ok(Some(six)),
        (None, Some(word)) => voice.reason(word).map(Some),
        (None, None) => Ok(None),
    }
}

pub(super) fn speakers(console: &Console, site: &Path, family: &Family<SpeakersCommand>) -> Exit {
    at_desk(console, site, &family.common, |desk, voice| {
        let about = |id: &str, entry: &Item| voice.tell(id, &[("entry", voice.item(entry))]);
        match &family.command {
            SpeakersCommand::Inscribe(InscribeOptions { who, kind }) => {
                let entry = desk.inscribe(&inscription(who, *kind))?;
                voice.print(&entry);
                about("desk-inscribed", &entry);
            }
            SpeakersCommand::Reply(who) => {
                let entry = desk.inscribe(&inscription(who, StatementKind::RightOfReply))?;
                voice.print(&entry);
                about("desk-inscribed", &entry);
            }
            SpeakersCommand::Reorder(options) => {
                let entry = desk.reorder(&options.entry, &place(&options.place))?;
                about("desk-reordered", &entry);
            }
            SpeakersCommand::Deliver(options) => {
                let floor = Floor {
                    at: options.at,
                    release: options.release,
                    without_text: options.without_text,
                };
                let Delivery { entry, statement, released } =
                    desk.deliver(&options.entry, floor)?;
                about("desk-delivered", &entry);
                if let Some(statement) = &statement {
                    voice.print(statement);
                    let id = if released.is_empty() { "desk-spoken" } else { "desk-released" };
                    done(voice, id, statement, &released);
                }
            }
            SpeakersCommand::Defer(options) => match (&options.entry, &options.all_of, &options.to)
            {
                (Some(entry), _, to) => {
                    let entry = desk.pass_over(entry, ListAct::Defer, to.as_ref())?;
                    about("desk-deferred", &entry);
                }
                (None, Some(from), Some(to)) => {
                    let entries = desk.carry_over(from, to)?;
                    entries.iter().for_each(|entry| about("desk-deferred", entry));
                }
                // The grammar asks for one of the two.
                (None, ..) => {}
            },
            SpeakersCommand::Absent(options) => {
                about("desk-absent", &desk.pass_over(&options.entry, ListAct::Miss, None)?);
            }
            SpeakersCommand::Withdraw(options) => {
                about("desk-left", &desk.pass_over(&options.entry, ListAct::Withdraw, None)?);
            }
        }
        Ok(Exit::Fine)
    })
}

fn inscription(who: &ReplyOptions, kind: StatementKind) -> Inscription {
    Inscription {
        meeting: who.meeting.clone(),
        id: who.id.clone(),
        speaker: who.speaker.clone(),
        on_behalf_of: who.on_behalf_of.clone(),
        item: who.item.clone(),
        kind,
        place: place(&who.place),
    }
}

fn place(options: &PlaceOptions) -> Place {
    match (&options.before, &options.after) {
        (Some(other), _) => Place::Before(other.clone()),
        (None, Some(other)) => Place::After(other.clone()),
        (None, None) if options.first => Place::First,
        (None, None) => Place::Last,
    }
}

pub(super) fn meeting(console: &Console, site: &Path, family: &Family<MeetingCommand>) -> Exit {
    at_desk(console, site, &family.common, |desk, voice| {
        let (act, name) = match &family.command {
            MeetingCommand::Move(options) => {
                let moving = Moving {
                    start: options.start,
                    end: options.end,
                    room: Words::of(&options.room),
                };
                let meeting = desk.move_meeting(&options.meeting, &moving)?;
                voice.tell("desk-meeting-moved", &[("meeting", meeting.id.to_string())]);
                return Ok(Exit::Fine);
            }
            MeetingCommand::Cancel(options) => (MeetingAct::Cancel, &options.meeting),
            MeetingCommand::Suspend(options) => (MeetingAct::Suspend, &options.meeting),
            MeetingCommand::Resume(options) => (MeetingAct::Resume, &options.meeting),
            MeetingCommand::Adjourn(options) => (MeetingAct::Adjourn, &options.meeting),
        };
        let meeting = desk.meeting_act(name, act)?;
        let args = [("meeting", meeting.id.to_string()), ("act", act.keyword().to_owned())];
        voice.tell("desk-meeting-done", &args);
        Ok(Exit::Fine)
    })
}

pub(super) fn slips(console: &Console, site: &Path, options: &SlipsOptions) -> Exit {
    at_desk(console, site, &options.common, |desk, voice| {
        if voice.quiet && options.out.is_none() {
            // Slips name speakers, and others may read along.
            return Err(Refusal { code: "slips-need-out", args: Vec::new() }.into());
        }
        let order = SlipOrder {
            meeting: options.meeting.clone(),
            entries: options.entry.clone(),
            langs: options.lang.clone(),
            paper: options.size,
        };
        let slips = desk.slips(&order, console.language())?;
        match &options.out {
            Some(path) => {
                desk.keep_private(path, &slips.html)?;
                let path = path.display().to_string();
                let args = [("count", Arg::from(slips.count)), ("path", Arg::from(&path))];
                console.tell("desk-slips-written", &args);
            }
            None => {
                let mut out = std::io::stdout().lock();
                let written = out.write_all(&slips.html).and_then(|()| out.flush());
                written.map_err(WriteError::at(Path::new("-")))?;
            }
        }
        Ok(Exit::Fine)
    })
}

pub(super) fn posters(console: &Console, site: &Path, options: &PostersOptions) -> Exit {
    at_desk(console, site, &options.common, |desk, _| {
        let order = PosterOrder { of: &options.of, only: &options.only, paper: options.size };
        let posters = desk.posters(&options.session, order, console.language())?;
        if let Some(folder) = &options.svg {
            for (name, drawing) in &posters.drawings {
                desk.keep_private(&folder.join(format!("{name}.svg")), drawing.as_bytes())?;
            }
        }
        let told = |path: &Path| {
            let path = path.display().to_string();
            let args = [("count", Arg::from(posters.drawings.len())), ("path", Arg::from(&path))];
            console.tell("desk-posters-written", &args);
        };
        match (&options.out, &options.svg) {
            (Some(path), _) => {
                desk.keep_private(path, &posters.html)?;
                told(path);
            }
            (None, Some(folder)) => told(folder),
            (None, None) => {
                let mut out = std::io::stdout().lock();
                let written = out.write_all(&posters.html).and_then(|()| out.flush());
                written.map_err(WriteError::at(Path::new("-")))?;
            }
        }
        Ok(Exit::Fine)
    })
}

pub(super) fn document(console: &Console, site: &Path, family: &Family<DocumentCommand>) -> Exit {
    at_desk(console, site, &family.common, |desk, voice| {
        let options = match &family.command {
            DocumentCommand::Release(options) => options,
            DocumentCommand::List(options) => {
                let mut listed = desk.documents(options.session.as_ref())?;
                listed.documents.retain(|one| !options.awaited || one.is_awaited());
                documents::print(voice, &listed.documents, options.json);
                return Ok(list::unread(voice, listed.unread));
            }
        };
        let session = options.session.as_ref();
        let released = desk.release_document(&options.symbol, session, options.at)?;
        let document = voice.item(&released.document);
        let at = released.at.strftime("%Y-%m-%d %H:%M %:z").to_string();
        let id = if released.later { "desk-document-later" } else { "desk-document-released" };
        voice.tell(id, &[("document", document.clone()), ("at", at)]);
        if !released.awaited.is_empty() {
            let languages: Vec<String> = released.awaited.iter().map(ToString::to_string).collect();
            let languages = voice.list(&languages);
            voice.tell("desk-document-waits", &[("document", document), ("languages", languages)]);
        }
        Ok(Exit::Fine)
    })
}
