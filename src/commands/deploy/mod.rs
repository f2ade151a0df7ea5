//! `papersmart publish`, `status` and `rollback`: the commands that look at what the
//! site's targets show, and change it. What they share is here: the targets of
//! `publish.toml`, and telling what became of each.

mod publish;
mod rollback;
mod status;

use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;
use jiff::Timestamp;
use serde_json::json;

use super::Exit;
use super::arguments::Format;
use super::console::Console;
use super::progress::bar;
use crate::content::{self, PublishingRecord, TargetPlace, TargetRecord, TargetRole};
use crate::deploy::{
    Bucket, Fleet, Folder, Manner, Netlify, Publication, Reach, S3, Seen, Sent, Showed, Shows,
    Slots, Ssh, Target, Trouble, Unnumbered, Vessel,
};
use crate::diagnostic::{Finding, Findings};
use crate::i18n::Arg;
use crate::model::{Id, SessionKey, Term as _};
use crate::publish::{SiteLock, write_atomically};
use crate::release::{PublicKey, Signer, Standing, Trust};
use crate::source::World;

pub(super) use publish::run as publish;
pub(super) use rollback::run as rollback;
pub(super) use status::run as status;

#[derive(Args, Clone, Debug)]
pub(super) struct PublishOptions {
    #[arg(long, value_name = "DIR", default_value = "public")]
    from: PathBuf,
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    #[arg(long, value_name = "BODY/SESSION")]
    without: Vec<SessionKey>,
    #[arg(long)]
    thorough: bool,
    #[command(flatten)]
    shared: Shared,
}

#[derive(Args, Clone, Debug)]
pub(super) struct RollbackOptions {
    #[arg(long, value_name = "NAME|DIR")]
    from: Option<String>,
    #[command(flatten)]
    shared: Shared,
}

/// What both have.
#[derive(Args, Clone, Debug)]
struct Shared {
    #[arg(long, value_name = "NAME", value_delimiter = ',', num_args = 1..)]
    to: Vec<Id>,
    #[arg(long, value_name = "RFC3339")]
    now: Option<Timestamp>,
    #[arg(long)]
    first: bool,
    #[arg(long)]
    rehearse: bool,
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

#[derive(Args, Clone, Debug)]
pub(super) struct StatusOptions {
    #[arg(long, value_name = "NAME", value_delimiter = ',', num_args = 1..)]
    to: Vec<Id>,
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

/// Where the site is published to, and whose releases count; every name is one of a
/// target.
fn targets(
    console: &Console,
    site: &Path,
    names: &[Id],
) -> Result<(PublishingRecord, Trust), Exit> {
    let world = World::at_present(site);
    let mut findings = Findings::default();
    let record = content::read_publishing(&world, &mut findings);
    let mut keys = Vec::new();
    for key in record.iter().flat_map(|record| &record.keys) {
        match PublicKey::parse(key) {
            Ok(key) => keys.push(key),
            Err(error) => {
                let finding = Finding::error("bad-public-key", &key.place);
                findings.push(finding.with("reason", error));
            }
        }
    }
    let usable = record.filter(|_| !findings.has_errors());
    let Some(record) = usable else {
        let findings = findings.sorted();
        console.findings(&findings, true);
        return Err(console.verdict(&findings));
    };
    known(console, &record, names)?;
    Ok((record, Trust::of(keys)))
}

/// All targets of the site.
fn open(console: &Console, site: &Path) -> Result<(Fleet, PublishingRecord), Exit> {
    let (record, trust) = targets(console, site, &[])?;
    let vessel = |target: &TargetRecord| Vessel {
        name: target.name.to_string(),
        role: target.role,
        target: reach(site, target),
        showed: Showed::default(),
    };
    let vessels = record.targets.iter().map(vessel).collect();
    Ok((Fleet { vessels, trust }, record))
}

/// Holds names to be those of targets.
fn known(console: &Console, record: &PublishingRecord, names: &[Id]) -> Result<(), Exit> {
    let known = |name: &Id| record.targets.iter().any(|target| target.name == *name);
    let Some(name) = names.iter().find(|name| !known(name)) else { return Ok(()) };
    let all: Vec<&str> = record.targets.iter().map(|target| target.name.as_str()).collect();
    let args = [("target", Arg::from(name.as_str())), ("all", Arg::from(all.join(", ")))];
    console.tell("publish-no-target", &args);
    Err(Exit::Usage)
}

/// The lock of the site: nobody builds meanwhile, and one command at a time has what is
/// on its way to targets.
fn lock(console: &Console, site: &Path) -> Result<SiteLock, Exit> {
    SiteLock::hold(site, || console.tell("cli-waiting", &[])).map_err(|error| {
        console.tell("cli-failed", &[("reason", Arg::from(&error.to_string()))]);
        Exit::Environment
    })
}

/// A target, ready to be asked.
fn reach(site: &Path, target: &TargetRecord) -> Result<Box<dyn Target>, Trouble> {
    match &target.place {
        TargetPlace::Folder { path } => Ok(Box::new(Slots(Folder::new(&site.join(path))))),
        TargetPlace::Ssh { host, port, path, key, known_hosts } => {
            let room = room(site, &target.name)?;
            let known_hosts = match known_hosts {
                Some(file) => {
                    let file = site.join(file);
                    Some(file.canonicalize().map_err(Trouble::disk(&file))?)
                }
                None => None,
            };
            let key = key.as_deref().map(secret).transpose()?;
            let reach = Reach { host, port: *port, key, known_hosts };
            Ok(Box::new(Slots(Ssh::new(&room, &reach, path)?)))
        }
        TargetPlace::S3 { bucket, region, endpoint, prefix, key_id, secret: key } => {
            let credentials = (secret(key_id)?, secret(key)?);
            let endpoint = endpoint.as_deref();
            Ok(Box::new(S3::new(&Bucket { name: bucket, region, endpoint, prefix, credentials })?))
        }
        TargetPlace::Netlify { site, token, endpoint } => {
            Ok(Box::new(Netlify::new(site, &secret(token)?, endpoint.as_deref())?))
        }
    }
}

/// A folder of the site for what is on its way to a target.
fn room(site: &Path, name: &Id) -> Result<PathBuf, Trouble> {
    let site = site.canonicalize().map_err(Trouble::disk(site))?;
    Ok(site.join(".papersmart").join("publish").join(name.as_str()))
}

/// What an environment variable holds.
fn secret(variable: &str) -> Result<String, Trouble> {
    let set = std::env::var(variable).ok().filter(|value| !value.is_empty());
    set.ok_or_else(|| Trouble::Variable(variable.to_owned()))
}

/// Whoever signs; nobody where no key is given. It has to be a key that publish.toml
/// names: otherwise any target could say which release is the newest, and nobody would
/// believe this one.
fn signer(console: &Console, trust: &Trust) -> Result<Option<Signer>, Exit> {
    let signer = Signer::from_environment().map_err(|error| {
        console.tell("publish-bad-signing-key", &[("reason", Arg::from(&error.to_string()))]);
        Exit::Input
    })?;
    let key = signer.as_ref().map(Signer::public);
    match key {
        None if trust.is_empty() => return Ok(signer),
        Some(key) if trust.holds(key) => return Ok(signer),
        Some(key) if trust.is_empty() => {
            let line = format!("keys = [\"{key}\"]");
            console.tell("publish-unnamed-key", &[("line", Arg::from(&line))]);
        }
        Some(key) => {
            console.tell("publish-other-key", &[("key", Arg::from(key.id().to_string()))]);
        }
        None => console.tell("publish-no-key", &[]),
    }
    Err(Exit::Input)
}

/// Says why there is no next release.
fn unnumbered(console: &Console, reason: Unnumbered) -> Exit {
    match reason {
        Unnumbered::NotBelieved(target) => {
            console.tell("publish-not-believed", &[("target", Arg::from(&target))]);
            Exit::Input
        }
        Unnumbered::Silent(target, trouble @ Trouble::Illegible(_)) => {
            explain(console, &target, &trouble);
            console.tell("publish-unread", &[("target", Arg::from(&target))]);
            Exit::Input
        }
        Unnumbered::Silent(target, trouble) => {
            explain(console, &target, &trouble);
            console.tell("publish-silent", &[("target", Arg::from(&target))]);
            Exit::Environment
        }
        Unnumbered::Trouble(trouble) => {
            console.tell("cli-failed", &[("reason", Arg::from(&trouble.to_string()))]);
            Exit::Environment
        }
    }
}

/// Names the targets that show another release of the newest one's number.
fn tell_twins(console: &Console, fleet: &Fleet, seen: &[Result<Option<Seen>, Trouble>]) {
    let Some((_, newest)) = Fleet::newest(seen) else { return };
    let release = newest.release.sequence.to_string();
    for vessel in fleet.twins(seen) {
        let args = [("target", Arg::from(&vessel.name)), ("release", Arg::from(&release))];
        console.tell("publish-twin", &args);
    }
}

/// Brings all targets to a publication, and tells what became of it.
fn bring(
    console: &Console,
    fleet: &mut Fleet,
    publication: &Publication,
    shows: Shows<'_>,
    (shared, thorough): (&Shared, bool),
) -> Exit {
    let number = publication.release.sequence.to_string();
    let digest = publication.release.manifest.digest.to_string();
    let release = [("release", Arg::from(&number)), ("digest", Arg::from(&digest))];
    console.tell(if publication.is_new { "publish-new" } else { "publish-same" }, &release);
    if !publication.is_signed {
        console.tell("publish-unsigned", &[]);
    }
    let bar = bar(console, "{spinner} {bytes} {msg} {elapsed}", "publish-sending");
    let told = |_, bytes| bar.inc(bytes);
    let manner = Manner { rehearsal: shared.rehearse, thorough };
    let done = fleet.bring(publication, shows, manner, &told);
    bar.finish_and_clear();
    let mut exit = Exit::Fine;
    let mut report = Vec::new();
    for (vessel, (sent, took)) in fleet.vessels.iter().zip(done) {
        report.push(entry(vessel, &sent, took));
        match sent {
            Ok(sent) => tell(console, vessel, sent, took, shared.rehearse),
            Err(trouble) => {
                explain(console, &vessel.name, &trouble);
                exit = Exit::Environment;
            }
        }
    }
    let report = json!({
        "release": {
            "sequence": publication.release.sequence,
            "published": publication.release.published.to_string(),
            "manifest": digest,
            "signed": publication.is_signed,
            "new": publication.is_new,
        },
        "rehearsal": shared.rehearse,
        "targets": report,
    });
    if let Some(path) = &shared.report
        && let Err(error) = write_atomically(path, format!("{report:#}\n").as_bytes())
    {
        console.tell("cli-failed", &[("reason", Arg::from(&error.to_string()))]);
        exit = Exit::Environment;
    }
    exit
}

/// What became of a target, for programs.
fn entry(vessel: &Vessel, sent: &Result<Sent, Trouble>, took: Duration) -> serde_json::Value {
    let (name, role) = (&vessel.name, vessel.role.keyword());
    // Thousandths are as fine as anybody has a use for.
    let seconds = took.as_millis() as f64 / 1000.0;
    match sent {
        Ok(sent) => json!({
            "name": name, "role": role, "ok": true, "seconds": seconds,
            "files": sent.files, "bytes": sent.bytes, "deleted": sent.deleted,
        }),
        Err(trouble) => json!({
            "name": name, "role": role, "ok": false, "seconds": seconds,
            "reason": trouble.to_string(),
        }),
    }
}

fn tell(console: &Console, vessel: &Vessel, sent: Sent, took: Duration, rehearsed: bool) {
    let (size, seconds) = (console.bytes(sent.bytes), format!("{:.1}", took.as_secs_f64()));
    let args = [
        ("target", Arg::from(&vessel.name)),
        ("files", Arg::from(sent.files)),
        ("size", Arg::from(&size)),
        ("deleted", Arg::from(sent.deleted)),
        ("seconds", Arg::from(&seconds)),
    ];
    let id = match (rehearsed, sent == Sent::default()) {
        (_, true) => "publish-current",
        (true, false) => "publish-would",
        (false, false) => "publish-done",
    };
    console.tell(id, &args);
}

/// Says what is the matter with a target, and what to do.
fn explain(console: &Console, name: &str, trouble: &Trouble) {
    let (id, reason) = match trouble {
        Trouble::Variable(name) => ("publish-trouble-variable", name),
        Trouble::Program(name) => ("publish-trouble-program", name),
        Trouble::Unreachable(reason) => ("publish-trouble-unreachable", reason),
        Trouble::Refused(reason) => ("publish-trouble-refused", reason),
        Trouble::NotOurs(path) => ("publish-trouble-not-ours", path),
        Trouble::Busy(path) => ("publish-trouble-busy", path),
        Trouble::Overtaken(release) => ("publish-trouble-overtaken", release),
        Trouble::Illegible(reason) => ("publish-trouble-illegible", reason),
        Trouble::Changed(path) => ("publish-trouble-changed", path),
        Trouble::Damaged(path) => ("publish-trouble-damaged", path),
        Trouble::Disk(reason) => ("publish-trouble-disk", reason),
    };
    console.tell(id, &[("target", Arg::from(name)), ("reason", Arg::from(reason))]);
}

/// Whose a release is.
fn whose(console: &Console, standing: Standing) -> String {
    match standing {
        Standing::Signed(key) => console.say("status-signed", &[("key", key.to_string().into())]),
        Standing::Unchecked(key) => {
            console.say("status-unchecked", &[("key", key.to_string().into())])
        }
        Standing::Unsigned => console.say("status-unsigned", &[]),
        Standing::Refused(_) => console.say("status-refused", &[]),
    }
}

/// What a target is to readers, in words.
fn role(console: &Console, role: TargetRole) -> String {
    console.say(
        match role {
            TargetRole::Primary => "status-primary",
            TargetRole::Mirror => "status-mirror",
        },
        &[],
    )
}
