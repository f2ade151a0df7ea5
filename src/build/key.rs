//! The key of a page: a hash of everything its bytes depend on.

use super::engine::Tools;
use crate::plan::PageJob;
use crate::plan::view::Chrome;

/// Version of the pipeline's own part in a page's bytes: Markdown, minifying.
const FORMAT: u32 = 1;

/// The key of a page: canonical view, text, and the theme as far as the page
/// can reach it.
pub(super) fn of(job: &PageJob, tools: &Tools<'_>) -> [u8; 16] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&FORMAT.to_le_bytes());
    hasher.update(tools.theme.fingerprint(job.template, job.language).as_bytes());
    for prose in job.prose.iter().chain(&job.beside) {
        hasher.update(prose.tag.as_str().as_bytes()).update(&[0]);
        hasher.update(prose.markdown.as_bytes()).update(&[0]);
        for (written, address) in prose.links.iter() {
            hasher.update(written.as_bytes()).update(&[0]).update(address.as_bytes()).update(&[0]);
        }
        for id in ["prose-table", "prose-notes", "prose-back"] {
            let label = tools.catalogue.word(job.language, id).unwrap_or_default();
            hasher.update(label.as_bytes()).update(&[0]);
        }
    }
    let Chrome {
        lang: _,
        dir: _,
        title,
        description,
        tail,
        crumbs,
        colours,
        latest,
        follow,
        about,
        site,
    } = &job.chrome;
    hasher.update(&site.hash);
    let shown = (title, description, tail, crumbs, colours, latest, follow, about, &job.view);
    let bytes = postcard::to_extend(&shown, Vec::with_capacity(8 * 1024));
    hasher.update(&bytes.unwrap_or_default());
    short(&hasher.finalize())
}

/// Half of a hash: enough to tell pages apart.
pub(super) fn short(hash: &blake3::Hash) -> [u8; 16] {
    let mut key = [0; 16];
    key.copy_from_slice(&hash.as_bytes()[..16]);
    key
}
