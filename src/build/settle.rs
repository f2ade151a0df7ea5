//! From works to entries: renders what has a new key, keeps what has not, and
//! stages bytes that are really new.

use std::collections::HashMap;

use rayon::prelude::*;

use super::engine::Tools;
use super::key;
use super::outcome::BuildError;
use super::report::Report;
use crate::markdown::{self, Setting};
use crate::model::Digest;
use crate::plan::{BytesJob, FileJob, PageJob, Prose};
use crate::publish::{Change, Changes, Entry, Staged};

/// A file of the site that is to be.
pub(super) enum Work {
    /// A page to render.
    Page(Box<PageJob>),
    /// A content file to publish as it is.
    Copy(FileJob),
    /// A file that was made from the model.
    Made(BytesJob),
    /// Bytes at a path.
    Bytes(String, Vec<u8>),
    /// Bytes that are staged already.
    Staged(StagedFile),
    /// A file that stands as it should be.
    Keep(Entry),
}

impl Work {
    /// The file's path.
    pub(super) fn path(&self) -> String {
        match self {
            Self::Page(job) => job.route.path(),
            Self::Copy(job) => job.route.path(),
            Self::Made(job) => job.route.path(),
            Self::Bytes(path, _) => path.clone(),
            Self::Staged(file) => file.path.clone(),
            Self::Keep(entry) => entry.path.clone(),
        }
    }
}

/// A file whose bytes wait in the staging folder, so that they need not be held.
pub(super) struct StagedFile {
    path: String,
    key: [u8; 16],
    digest: Digest,
    size: u64,
    staged: (Staged, i128),
}

impl StagedFile {
    /// Stages the bytes of a file.
    pub(super) fn of(tools: &Tools<'_>, path: String, bytes: &[u8]) -> Result<Self, BuildError> {
        let (key, digest) = (key::short(&blake3::hash(bytes)), Digest::of(bytes));
        Ok(Self { path, key, digest, size: bytes.len() as u64, staged: tools.stage.put(bytes)? })
    }
}

/// A scope's files as they will be, and what has to change for that.
#[derive(Default)]
pub(super) struct Settled {
    pub(super) entries: Vec<Entry>,
    pub(super) changes: Changes,
    pub(super) report: Report,
}

enum Fate {
    Kept(Entry),
    Restated(Entry),
    Written(Entry, Staged),
}

/// Settles a scope's works against the entries that stand there so far.
pub(super) fn settle(
    tools: &Tools<'_>,
    works: Vec<Work>,
    old: &[Entry],
) -> Result<Settled, BuildError> {
    let standing: HashMap<&str, &Entry> =
        old.iter().map(|entry| (entry.path.as_str(), entry)).collect();
    let decide = |work: Work| {
        let fate = decide(tools, &standing, work);
        tools.progress.page();
        fate
    };
    // Those that have to be rendered stand side by side: a long run of works would
    // leave them all to one thread.
    let fates = works.into_par_iter().with_max_len(1).map(decide);
    let fates = fates.collect::<Result<Vec<_>, _>>()?;

    let mut settled = Settled::default();
    let mut writes: Vec<(String, Staged)> = Vec::new();
    for fate in fates {
        let entry = match fate {
            Fate::Kept(entry) => {
                settled.report.unchanged += 1;
                entry
            }
            Fate::Restated(entry) => {
                settled.report.unchanged += 1;
                settled.report.rendered += usize::from(entry.path.ends_with(".html"));
                entry
            }
            Fate::Written(entry, staged) => {
                settled.report.rendered += usize::from(entry.path.ends_with(".html"));
                settled.report.wrote(&entry.path, entry.size);
                writes.push((entry.path.clone(), staged));
                entry
            }
        };
        settled.report.pages += usize::from(entry.path.ends_with(".html"));
        settled.entries.push(entry);
    }
    settled.entries.sort_by(|a, b| a.path.cmp(&b.path));
    let stays = |path: &str| {
        settled.entries.binary_search_by(|entry| entry.path.as_str().cmp(path)).is_ok()
    };
    let gone = old.iter().map(|entry| &entry.path).filter(|path| !stays(path));
    let gone: Vec<Change> = gone.map(|path| Change::Delete { path: path.clone() }).collect();
    settled.report.deleted += gone.len();
    // Sorted, paths have most in common with the one before.
    writes.sort_unstable_by(|a, b| a.0.cmp(&b.0));
    let writes = writes.into_iter().map(|(path, staged)| Change::Write { path, staged });
    settled.changes = writes.chain(gone).collect();
    Ok(settled)
}

fn decide(
    tools: &Tools<'_>,
    standing: &HashMap<&str, &Entry>,
    work: Work,
) -> Result<Fate, BuildError> {
    let key = match &work {
        Work::Page(job) => key::of(job, tools),
        Work::Copy(job) => tools.source_key(&job.source),
        Work::Made(BytesJob { bytes, .. }) | Work::Bytes(_, bytes) => {
            key::short(&blake3::hash(bytes))
        }
        Work::Staged(file) => file.key,
        Work::Keep(entry) => return Ok(Fate::Kept(entry.clone())),
    };
    let cause = match &work {
        Work::Page(job) => job.cause,
        Work::Made(job) => job.cause,
        _ => None,
    };
    let path = work.path();
    let old = standing.get(path.as_str());
    if let Some(entry) = old.filter(|entry| entry.key == key && tools.stands(entry)) {
        return Ok(Fate::Kept(Entry { cause, ..(*entry).clone() }));
    }
    let made = match work {
        Work::Staged(file) => Made::Staged(file),
        work => Made::Bytes(bytes(tools, work)?),
    };
    let (digest, size) = match &made {
        Made::Staged(file) => (file.digest, file.size),
        Made::Bytes(bytes) => (Digest::of(bytes), bytes.len() as u64),
    };
    let entry = |modified| Entry { path: path.clone(), key, cause, digest, size, modified };
    // The same bytes may stand there already: after a restored state, a build
    // that was killed, or a change that does not show.
    if old.is_some_and(|old| old.digest == digest && tools.stands(old)) {
        return Ok(Fate::Restated(entry(old.map_or(0, |old| old.modified))));
    }
    if let Some(modified) = tools.output.holds(&path, size, &digest) {
        return Ok(Fate::Restated(entry(modified)));
    }
    let (staged, modified) = match made {
        Made::Staged(file) => file.staged,
        Made::Bytes(bytes) => tools.stage.put(&bytes)?,
    };
    Ok(Fate::Written(entry(modified), staged))
}

/// What was made for a file.
enum Made {
    Bytes(Vec<u8>),
    Staged(StagedFile),
}

fn bytes(tools: &Tools<'_>, work: Work) -> Result<Vec<u8>, BuildError> {
    match work {
        Work::Page(job) => {
            let html = job.prose.as_ref().map(|prose| html(tools, &job, prose));
            let rendered = tools.theme.render(
                job.template,
                job.language,
                &job.chrome,
                &job.view,
                html.as_deref(),
            );
            rendered.map_err(|error| BuildError::Render { route: job.route.to_string(), error })
        }
        Work::Copy(job) => tools
            .world
            .read(&job.source)
            .map_err(|error| BuildError::Read { path: job.source.clone(), error }),
        Work::Made(BytesJob { bytes, .. }) | Work::Bytes(_, bytes) => Ok(bytes),
        // Decided before.
        Work::Staged(_) | Work::Keep(_) => Ok(Vec::new()),
    }
}

/// A text as HTML, its headings below the page's own; or two beside each other.
fn html(tools: &Tools<'_>, job: &PageJob, prose: &Prose) -> String {
    let label = |id| tools.catalogue.word(job.language, id).unwrap_or_default();
    let Some(other) = &job.beside else {
        return markdown::to_html(&prose.markdown, &setting(prose, "", &label));
    };
    let (first, second) = (setting(prose, "a-", &label), setting(other, "b-", &label));
    markdown::beside((&prose.markdown, &first), (&other.markdown, &second))
}

fn setting<'t>(
    prose: &'t Prose,
    id_prefix: &'t str,
    label: &dyn Fn(&'static str) -> &'t str,
) -> Setting<'t> {
    Setting {
        language: &prose.tag,
        links: &prose.links,
        top_heading: 2,
        id_prefix,
        table_label: Some(label("prose-table")),
        notes_label: label("prose-notes"),
        back_label: label("prose-back"),
    }
}
