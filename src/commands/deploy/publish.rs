//! `papersmart publish`: a built folder on every target.

use std::path::Path;

use super::super::Exit;
use super::super::build::{Workbench, world};
use super::super::console::Console;
use super::{PublishOptions, bring, lock, open, signer, targets, tell_twins, unnumbered};
use crate::build::{Consent, Settings, Touched};
use crate::content::TargetPlace;
use crate::deploy::{Fleet, Shown, Shows, Whole, whole};
use crate::i18n::Arg;
use crate::model::{Access, Digest, Term as _};
use crate::publish::{Edition, MANIFEST_ROOT, manifest_path, manifest_scope};
use crate::release::{Release, Tree};
use crate::source::World;

pub(in super::super) fn run(console: &Console, site: &Path, options: &PublishOptions) -> Exit {
    published(console, site, options).unwrap_or_else(|exit| exit)
}

fn published(console: &Console, site: &Path, options: &PublishOptions) -> Result<Exit, Exit> {
    let (record, trust) = targets(console, site, &options.shared.to)?;
    let signer = signer(console, &trust)?;
    let world = world(site, options.shared.now);
    public(console, &options.from)?;
    let keeps = record.targets.iter().any(|target| keeps(&target.place));
    let before = keeps.then(|| (root(&options.from), Shown::at_present(&world)));
    let same = shows_content(console, &world, options);
    // While nobody builds, lest half of a build is published.
    let lock = lock(console, site)?;
    // A target that is not meant may have the newest release.
    let (mut fleet, _) = open(console, site)?;
    let tree = whole_tree(console, &options.from)?;
    let seen = fleet.look();
    tell_twins(console, &fleet, &seen);
    if let Some((_, newest)) = Fleet::newest(&seen) {
        nothing_lost(console, &world, options, &newest.release, &tree)?;
    }
    let begins = options.shared.first;
    let next = fleet.next(&options.from, &tree, &seen, signer.as_ref(), world.now(), begins);
    let publication = next.map_err(|reason| unnumbered(console, reason))?;
    fleet.only(&options.shared.to);
    let now = if keeps { Shown::at_present(&world) } else { None };
    // Somebody may have edited, and built, since the folder was looked at.
    let stands = before.is_some_and(|(digest, shown)| {
        digest.is_some() && digest == root(&options.from) && shown == now
    });
    let shows = Shows { now: now.as_ref(), record: now.as_ref().filter(|_| same && stands) };
    let exit = bring(console, &mut fleet, &publication, shows, (&options.shared, options.thorough));
    drop((fleet, lock));
    Ok(exit)
}

/// Holds the folder to be an edition for the public.
fn public(console: &Console, folder: &Path) -> Result<(), Exit> {
    let path = folder.display().to_string();
    match Edition::held(folder) {
        Some(Access::Public) => return Ok(()),
        Some(audience) => console.tell(
            "publish-other-edition",
            &[("path", Arg::from(&path)), ("audience", Arg::from(audience.keyword()))],
        ),
        None => console.tell("publish-no-edition", &[("path", Arg::from(&path))]),
    }
    Err(Exit::Input)
}

/// The tree of a folder that is whole.
pub(super) fn whole_tree(console: &Console, folder: &Path) -> Result<Tree, Exit> {
    let path = folder.display().to_string();
    match whole(folder, false) {
        Whole::Yes(tree) => return Ok(tree),
        Whole::Illegible(error) => {
            let reason = error.to_string();
            console.tell(
                "publish-illegible",
                &[("path", Arg::from(&path)), ("reason", Arg::from(&reason))],
            );
        }
        Whole::No(files) => {
            let first = files.first().map_or("", String::as_str);
            console.tell(
                "publish-not-whole",
                &[
                    ("path", Arg::from(&path)),
                    ("files", Arg::from(files.len())),
                    ("first", Arg::from(first)),
                ],
            );
        }
    }
    Err(Exit::Input)
}

/// Whether a target keeps what it showed before.
fn keeps(place: &TargetPlace) -> bool {
    matches!(place, TargetPlace::Folder { .. } | TargetPlace::Ssh { .. })
}

/// The digest of a folder's manifest of manifests.
fn root(folder: &Path) -> Option<Digest> {
    World::at_present(folder).read(MANIFEST_ROOT).ok().map(|bytes| Digest::of(&bytes))
}

/// Whether a folder shows what content says: that may have been edited since.
fn shows_content(console: &Console, world: &World, options: &PublishOptions) -> bool {
    let settings = Settings {
        out: options.from.clone(),
        base_url: options.base_url.as_ref().map(|url| url.trim_end_matches('/').to_owned()),
        audience: Access::Public,
        rehearsal: true,
        consent: Consent::Unneeded,
    };
    let mut bench = Workbench::new(console, world.root(), Some(world.now()), settings);
    let same = bench.build(&Touched::Everything).is_ok_and(|outcome| {
        let report = &outcome.report;
        outcome.forecast.is_some()
            && outcome.broken.is_empty()
            && report.written + report.deleted == 0
    });
    if !same {
        console.tell("publish-behind", &[]);
    }
    same
}

/// Holds every session that is published to be in the folder, as long as content
/// has it: a build with errors, in a place where nothing stood before, leaves it out.
fn nothing_lost(
    console: &Console,
    world: &World,
    options: &PublishOptions,
    newest: &Release,
    tree: &Tree,
) -> Result<(), Exit> {
    let mut lost = false;
    for scope in &newest.scopes {
        let Some(name) = manifest_scope(&scope.path) else { continue };
        // Parts of a manifest come and go.
        let is_first = scope.path == manifest_path(name);
        let Some(key) = name.parse().ok().filter(|_| is_first) else { continue };
        let written = world.has(&format!("content/sessions/{key}/session.toml"));
        if written && !tree.has(&scope.path) && !options.without.contains(&key) {
            console.tell("publish-lost", &[("session", Arg::from(&key.to_string()))]);
            lost = true;
        }
    }
    if lost { Err(Exit::Input) } else { Ok(()) }
}
