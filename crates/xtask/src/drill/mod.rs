//! `cargo xtask drill`: a morning on which everything goes wrong that a secretariat
//! has to be ready for. A publication is killed halfway, a mirror is altered, the
//! disk of the origin is lost, then the machine of the editors. The drill does what
//! docs/continuity.md says, with the program itself, and prints what was lost and
//! how long it took. It starts at [`run`].

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::run::Program;
use crate::{Outcome, workspace};

mod site;

use site::Site;

/// A morning on which the sample's session meets.
const MORNING: &str = "2026-04-29T08:30:00Z";

/// After which parts of the time that a publication takes it is killed, in hundredths.
const KILLS: [u32; 5] = [25, 50, 65, 80, 95];

/// What went wrong, and what came of it.
struct Line {
    what: String,
    seen: String,
    lost: &'static str,
    took: Duration,
}

/// Plays the morning in a folder that was not there: `[--work DIR] [--binary FILE]`.
pub(crate) fn run(words: &[String]) -> Outcome<String> {
    let binary: Option<PathBuf> = crate::bench::value(words, "--binary")?;
    let binary = match binary {
        Some(binary) => binary.canonicalize()?,
        None => {
            Program::new("cargo build --release --bin papersmart").run()?;
            workspace().join("target/release/papersmart").canonicalize()?
        }
    };
    let work = crate::bench::value(words, "--work")?.unwrap_or_else(|| PathBuf::from("target"));
    let root = unused(&workspace().canonicalize()?.join(work))?;
    let site = Site::make(&binary, &root, MORNING)?;
    site.build("public")?;
    site.publish("public", &[])?;
    let mut usual = Duration::ZERO;
    // The first one fills the copies that are not there yet.
    for _ in 0..2 {
        site.edit()?;
        site.build("public")?;
        usual = site.publish("public", &[])?;
    }
    let mut lines = Vec::new();
    for part in KILLS {
        lines.push(killed(&site, usual * part / 100, part)?);
    }
    lines.push(altered(&site)?);
    lines.push(origin_lost(&site)?);
    lines.push(editors_lost(&site)?);
    let mut said = vec![
        "| what went wrong | what was seen | lost | until all was well |".to_owned(),
        "|---|---|---|--:|".to_owned(),
    ];
    said.extend(lines.iter().map(|Line { what, seen, lost, took }| {
        format!("| {what} | {seen} | {lost} | {:.1} s |", took.as_secs_f64())
    }));
    fs::remove_dir_all(&root)?;
    Ok(said.join("\n"))
}

/// A statement is released, and whoever publishes it is killed at some moment.
fn killed(site: &Site, after: Duration, part: u32) -> Outcome<Line> {
    let before = site.releases()?;
    site.release_one()?;
    site.build("public")?;
    site.publish_and_kill("public", after)?;
    let start = Instant::now();
    let between = site.releases()?;
    for (target, release) in &between {
        let old = before.iter().find(|(name, _)| name == target).map(|(_, release)| *release);
        let held = *release == old.flatten() || *release > old.flatten();
        if !held {
            return Err(format!("{target} went back to {release:?}").into());
        }
        site.verify(target)?;
    }
    let behind = between.iter().filter(|now| before.contains(now)).count();
    site.publish("public", &[])?;
    site.all_alike()?;
    Ok(Line {
        what: format!("publishing killed after {part} % of the time that it takes"),
        seen: format!("each target whole, {behind} of {} at the release before", between.len()),
        lost: "nothing",
        took: start.elapsed(),
    })
}

/// Somebody changes one byte of one page on a mirror.
fn altered(site: &Site) -> Outcome<Line> {
    let page = "en/pcpm/third-session/index.html";
    let path = site.target("south").join(page);
    let mut bytes = fs::read(&path)?;
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    // Through another name, as an intruder would: nothing of the copy beside it.
    fs::remove_file(&path)?;
    fs::write(&path, bytes)?;
    let start = Instant::now();
    let Err(said) = site.verify("south") else {
        return Err("nobody saw that a mirror was altered".into());
    };
    let named = said.to_string().lines().any(|line| line.contains(page));
    if !named {
        return Err(format!("the altered page was not named: {said}").into());
    }
    site.mend("south", "public")?;
    site.all_alike()?;
    Ok(Line {
        what: "one bit of one page altered on a mirror".into(),
        seen: "verify names that page, and no other".into(),
        lost: "nothing",
        took: start.elapsed(),
    })
}

/// The disk of the origin is gone, and the output of the last build with it.
fn origin_lost(site: &Site) -> Outcome<Line> {
    let release = site.releases()?;
    fs::remove_dir_all(site.folder("portal"))?;
    fs::remove_dir_all(site.folder("public"))?;
    let start = Instant::now();
    let mirror = site.target("north");
    site.verify("north")?;
    site.publish_from(&mirror, &["--to", "portal"])?;
    site.all_alike()?;
    if site.releases()? != release {
        return Err("the origin came back as another release".into());
    }
    Ok(Line {
        what: "the disk of the origin lost, with the last output".into(),
        seen: "both mirrors serve; the new origin has the same release, signature and all".into(),
        lost: "nothing",
        took: start.elapsed(),
    })
}

/// All that the editors' machine had is gone but what was pushed: the content.
fn editors_lost(site: &Site) -> Outcome<Line> {
    let start = Instant::now();
    let again = site.clone_content()?;
    again.build("public")?;
    let (built, shown) = (again.root_digest("public")?, site.root_digest_of("north")?);
    if built != shown {
        return Err("the content gives another site than the one that is published".into());
    }
    again.release_one()?;
    again.build("public")?;
    again.publish("public", &[])?;
    again.all_alike()?;
    Ok(Line {
        what: "the editors' machine lost, all but the content repository".into(),
        seen: "built from nothing: the same bytes; the next release follows the last".into(),
        lost: "nothing",
        took: start.elapsed(),
    })
}

fn unused(below: &Path) -> Outcome<PathBuf> {
    let free = (1..).map(|turn| below.join(format!("drill-{turn}"))).find(|path| !path.exists());
    free.ok_or_else(|| "no name is free".into())
}
