//! Files that tell hosts and crawlers how to treat the site.

use crate::i18n::Language;

/// How long answers may be kept: files named by their own bytes for ever, all
/// else is asked for again, so that a statement is seen the moment it is there.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
const ASK_AGAIN: &str = "public, max-age=0, must-revalidate";

/// `Cache-Control` of a file of the site, by its path.
#[must_use]
pub fn cache_control(path: &str) -> &'static str {
    let block = path.starts_with("search/") && !is_search_manifest(path);
    if block || path.starts_with("assets/") { FOR_EVER } else { ASK_AGAIN }
}

/// Whether a file is the list of the segments of a language's search index.
pub(super) fn is_search_manifest(path: &str) -> bool {
    let name = path.strip_prefix("search/").and_then(|name| name.strip_suffix(".json"));
    name.and_then(Language::from_code).is_some()
}

/// `_headers`: what every answer carries. Blocks of the search index are of a
/// type that hosts do not compress, so that parts of them can be asked for.
/// What is not for the public is in no search engine and in no shared cache.
#[must_use]
pub fn headers(public: bool) -> Vec<u8> {
    let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
                  connect-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self'; media-src https:; \
                  base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    let site = format!(
        "/*\n  \
         Content-Security-Policy: {policy}\n  \
         X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: no-referrer\n  \
         Permissions-Policy: camera=(), geolocation=(), microphone=()\n  \
         Cross-Origin-Opener-Policy: same-origin\n  \
         Cache-Control: {ASK_AGAIN}\n"
    );
    let cached = |pattern: &str, control| {
        format!("{pattern}\n  ! Cache-Control\n  Cache-Control: {control}\n")
    };
    let mut text = site + &cached("/assets/*", FOR_EVER) + &cached("/search/*", FOR_EVER);
    text += "  Content-Type: application/octet-stream\n";
    text += "/assets/*.wasm\n  Content-Type: application/wasm\n";
    for language in Language::ALL {
        text += &cached(&format!("/search/{language}.json"), ASK_AGAIN);
        text += "  ! Content-Type\n  Content-Type: application/json\n";
    }
    if !public {
        text = text.replace("public, ", "private, ");
        text += "/*\n  X-Robots-Tag: noindex, nofollow\n";
    }
    text.into_bytes()
}

/// `_redirects`: the chooser is the root page itself, so that the site works
/// without a server's help; hosts that can answer by language do so.
#[must_use]
pub fn redirects() -> Vec<u8> {
    let lines =
        Language::ALL.iter().map(|language| format!("/  /{language}/  302  Language={language}\n"));
    lines.collect::<String>().into_bytes()
}

/// `robots.txt`. What is not for the public may be asked for too: only so do
/// crawlers learn that they shall not list it.
#[must_use]
pub fn robots(base_url: &str, public: bool) -> Vec<u8> {
    if !public {
        return b"User-agent: *\nAllow: /\n".to_vec();
    }
    format!("User-agent: *\nAllow: /\n\nSitemap: {base_url}/sitemap.xml\n").into_bytes()
}
