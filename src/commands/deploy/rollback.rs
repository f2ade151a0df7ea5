//! `papersmart rollback`: a tree from before as the next release, as long as nothing
//! in it has been taken back since.

use std::path::{Path, PathBuf};

use super::super::Exit;
use super::super::build::world;
use super::super::console::Console;
use super::{RollbackOptions, bring, lock, open, signer, targets, unnumbered};
use crate::content::{PublishingRecord, TargetPlace};
use crate::deploy::{
    Fleet, Folder, Publication, Seen, Shown, Shows, Trouble, Vessel, Whole, Yard as _, whole,
};
use crate::i18n::Arg;
use crate::model::{Access, Id};
use crate::publish::{EDITION_FILE, Edition};
use crate::release::{RELEASE_FILE, Release, SIGNATURE_FILE, Tree, Trust};
use crate::source::World;

/// A tree from before.
struct Before {
    folder: PathBuf,
    /// What the public could see in it.
    record: Option<Vec<u8>>,
}

pub(in super::super) fn run(console: &Console, site: &Path, options: &RollbackOptions) -> Exit {
    rolled_back(console, site, options).unwrap_or_else(|exit| exit)
}

fn rolled_back(console: &Console, site: &Path, options: &RollbackOptions) -> Result<Exit, Exit> {
    let (_, trust) = targets(console, site, &options.shared.to)?;
    let signer = signer(console, &trust)?;
    let world = world(site, options.shared.now);
    let lock = lock(console, site)?;
    // A target that is not meant may have the newest release.
    let (mut fleet, record) = open(console, site)?;
    let Some(before) = before(site, &record, options.from.as_deref()) else {
        console.tell("rollback-nothing", &[]);
        return Err(Exit::Input);
    };
    let path = before.folder.display().to_string();
    let refuse = |id: &str, count: usize| {
        console.tell(id, &[("path", Arg::from(&path)), ("count", Arg::from(count))]);
        Exit::Input
    };
    let tree = checked(&before.folder, &fleet.trust).ok_or_else(|| refuse("rollback-bad", 0))?;
    let then = before.record.as_deref().and_then(Shown::parse);
    let then = then.ok_or_else(|| refuse("rollback-unknown", 0))?;
    let now = Shown::at_present(&world).ok_or_else(|| refuse("rollback-content", 0))?;
    match then.taken_back(&now) {
        0 => {}
        count => return Err(refuse("rollback-taken-back", count)),
    }
    let seen = fleet.look();
    let begins = options.shared.first;
    let next = fleet.next(&before.folder, &tree, &seen, signer.as_ref(), world.now(), begins);
    let publication = next.map_err(|reason| unnumbered(console, reason))?;
    if !publication.is_new && !lags(&fleet, &seen, &publication, &options.shared.to) {
        console.tell("rollback-nothing", &[]);
        return Err(Exit::Input);
    }
    fleet.only(&options.shared.to);
    let shows = Shows { now: Some(&now), record: Some(&then) };
    let exit = bring(console, &mut fleet, &publication, shows, (&options.shared, false));
    if exit != Exit::Fine {
        // What a folder target keeps is now the tree that was to go.
        console.tell("rollback-again", &[("path", Arg::from(&path))]);
    }
    drop((fleet, lock));
    Ok(exit)
}

/// Whether a target that is meant shows another release, or none, or does not say.
fn lags(
    fleet: &Fleet,
    seen: &[Result<Option<Seen>, Trouble>],
    publication: &Publication,
    to: &[Id],
) -> bool {
    let meant = |vessel: &Vessel| to.is_empty() || to.iter().any(|it| it.as_str() == vessel.name);
    let shows = |seen: &Result<Option<Seen>, Trouble>| matches!(seen, Ok(Some(seen)) if seen.release == publication.release);
    fleet.vessels.iter().zip(seen).any(|(vessel, seen)| meant(vessel) && !shows(seen))
}

/// The tree that is meant: what a folder target showed before, or a folder with its
/// record beside it.
fn before(site: &Path, record: &PublishingRecord, from: Option<&str>) -> Option<Before> {
    let kept = |target: &crate::content::TargetRecord| match &target.place {
        TargetPlace::Folder { path } if from.is_none_or(|it| it == target.name.as_str()) => {
            let mut folder = Folder::new(&site.join(path));
            let slot = folder.current().ok()??.other();
            let whole = !folder.is_marked(slot).ok()? && folder.place(slot).is_dir();
            let record = folder.record(slot).ok()?;
            whole.then(|| Before { folder: folder.place(slot), record })
        }
        _ => None,
    };
    let named = |from: &str| {
        let folder = PathBuf::from(from);
        let mut record = folder.file_name()?.to_owned();
        record.push(".shown");
        let record = World::at_present(folder.parent()?).read(record.to_str()?).ok();
        folder.is_dir().then_some(Before { folder, record })
    };
    record.targets.iter().find_map(kept).or_else(|| named(from?))
}

/// The tree of a folder, if it is whole, byte for byte, and the release in it is
/// this tree's and to be believed.
fn checked(folder: &Path, trust: &Trust) -> Option<Tree> {
    let files = World::at_present(folder);
    // A pipe would never end.
    let plain = |name| folder.join(name).symlink_metadata().is_ok_and(|it| it.is_file());
    let optional = |name| plain(name) || folder.join(name).symlink_metadata().is_err();
    if !(plain(RELEASE_FILE) && plain(EDITION_FILE) && optional(SIGNATURE_FILE)) {
        return None;
    }
    let (bytes, signature) = (files.read(RELEASE_FILE).ok()?, files.read(SIGNATURE_FILE).ok());
    let release = Release::parse(&bytes).ok()?;
    let believed = trust.judge(&bytes, signature.as_deref()).is_accepted();
    let public = Edition::held(folder) == Some(Access::Public);
    let Whole::Yes(tree) = whole(folder, true) else { return None };
    let same = Some(&release.manifest) == tree.root();
    (believed && public && same).then_some(tree)
}
