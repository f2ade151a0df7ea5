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

/// Files for other programs, by their names, and of what type they are: hosts
/// do not tell it from the names alone.
const TYPES: [(&str, &str); 4] = [
    ("calendar.ics", "text/calendar; charset=utf-8"),
    ("feed.json", "application/feed+json; charset=utf-8"),
    ("feed.xml", "application/atom+xml; charset=utf-8"),
    ("resourcesync", "application/xml; charset=utf-8"),
];

/// The same of what is for browsers alone.
const APP: (&str, &str) = ("app.webmanifest", "application/manifest+json; charset=utf-8");

/// `Content-Type` of a file of the site, by its path, where its name alone
/// would tell another.
#[must_use]
pub fn content_type(path: &str) -> Option<&'static str> {
    let name = path.rsplit('/').next()?;
    TYPES.iter().chain([&APP]).find(|(own, _)| *own == name).map(|(_, kind)| *kind)
}

/// Whether a file is the list of the segments of a language's search index.
pub(super) fn is_search_manifest(path: &str) -> bool {
    let name = path.strip_prefix("search/").and_then(|name| name.strip_suffix(".json"));
    name.and_then(Language::from_code).is_some()
}

/// What pages may do at most; each says itself what it does not need of this
/// (`themes/default/pages/base.html`). A second policy can only take away, on
/// whatever host, so the ones of files below are met by this one or stand alone.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
                      connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
                      style-src 'self'; img-src 'self'; \
                      media-src 'self' https:; base-uri 'none'; form-action 'self'; \
                      frame-ancestors 'none'";

/// What a document that somebody handed in may do: show itself. Readers of PDF
/// do not work in a sandbox, and run nothing as the site.
const FILE_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; \
                           media-src 'self'; base-uri 'none'; form-action 'none'; \
                           frame-ancestors 'none'";

/// Endings of files that a browser would run as pages of the site.
const ACTIVE: [&str; 8] = ["svg", "svgz", "html", "htm", "xhtml", "xht", "xml", "mhtml"];

/// What no page asks a browser for.
const UNUSED: &str = "accelerometer=(), camera=(), display-capture=(), geolocation=(), \
                      gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

/// Two years, as lists of sites that are never asked without TLS want it; of
/// other names below this one nothing is known here.
const SECURE: &str = "max-age=63072000";

/// `_headers`: what every answer carries. Blocks of the search index are of a
/// type that hosts do not compress, so that parts of them can be asked for.
/// What is not for the public is in no search engine and in no shared cache. `form`
/// is the address of another host that pages may send a form to.
///
/// Where several rules are about one path, some hosts obey the last and some
/// join all values; a line `! Name` tells these to forget the earlier ones.
#[must_use]
pub fn headers(public: bool, base_url: &str, form: Option<&str>) -> Vec<u8> {
    let form = form.map(|address| format!("form-action 'self' {address};"));
    let policy =
        POLICY.replace("form-action 'self';", form.as_deref().unwrap_or("form-action 'self';"));
    let mut text = format!(
        "/*\n  \
         Content-Security-Policy: {policy}\n  \
         X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: no-referrer\n  \
         Permissions-Policy: {UNUSED}\n  \
         Cross-Origin-Opener-Policy: same-origin\n  \
         Cross-Origin-Resource-Policy: same-origin\n  \
         Cache-Control: {ASK_AGAIN}\n"
    );
    if base_url.starts_with("https://") {
        text += &format!("  Strict-Transport-Security: {SECURE}\n");
    }
    let cached = |pattern: &str, control| {
        format!("{pattern}\n  ! Cache-Control\n  Cache-Control: {control}\n")
    };
    text += &cached("/assets/*", FOR_EVER);
    text += &cached("/search/*", FOR_EVER);
    text += "  Content-Type: application/octet-stream\n";
    text += "/assets/*.wasm\n  Content-Type: application/wasm\n";
    for language in Language::ALL {
        text += &cached(&format!("/search/{language}.json"), ASK_AGAIN);
        text += "  ! Content-Type\n  Content-Type: application/json\n";
    }
    let policy = |pattern: &str, policy: &str| {
        format!("{pattern}\n  ! Content-Security-Policy\n  Content-Security-Policy: {policy}\n")
    };
    text += &policy("/files/*", FILE_POLICY);
    for ending in ACTIVE {
        text += &policy(&format!("/files/*.{ending}"), &format!("{FILE_POLICY}; sandbox"));
        text += "  Content-Disposition: attachment\n";
    }
    for (name, kind) in TYPES {
        text += &format!("/*/{name}\n  Content-Type: {kind}\n");
        if public {
            text += SHARED;
        }
    }
    if public {
        let (name, kind) = APP;
        text += &format!("/*/{name}\n  Content-Type: {kind}\n");
        text += "/api/*\n";
        text += SHARED;
    } else {
        text = text.replace("public, ", "private, ");
        text += "/*\n  X-Robots-Tag: noindex, nofollow\n";
    }
    text.into_bytes()
}

/// Programs that run in browsers, on pages of others, may read it too.
const SHARED: &str = "  Access-Control-Allow-Origin: *\n  \
                      ! Cross-Origin-Resource-Policy\n  \
                      Cross-Origin-Resource-Policy: cross-origin\n";

/// `robots.txt`. What is not for the public may be asked for too: only so do
/// crawlers learn that they shall not list it.
#[must_use]
pub fn robots(base_url: &str, public: bool) -> Vec<u8> {
    if !public {
        return b"User-agent: *\nAllow: /\n".to_vec();
    }
    format!("User-agent: *\nAllow: /\n\nSitemap: {base_url}/sitemap.xml\n").into_bytes()
}
