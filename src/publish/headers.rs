//! Files that tell hosts and crawlers how to treat the site.

use crate::i18n::Language;

/// `_headers`: what every answer carries. Hashed assets never change; all
/// else is revalidated, so that a statement is seen the moment it is there.
#[must_use]
pub fn headers() -> Vec<u8> {
    let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; \
                  worker-src 'self'; style-src 'self'; img-src 'self'; media-src https:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    format!(
        "/*\n  \
         Content-Security-Policy: {policy}\n  \
         X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: no-referrer\n  \
         Permissions-Policy: camera=(), geolocation=(), microphone=()\n  \
         Cross-Origin-Opener-Policy: same-origin\n  \
         Cache-Control: public, max-age=0, must-revalidate\n\
         /assets/*\n  \
         ! Cache-Control\n  \
         Cache-Control: public, max-age=31536000, immutable\n\
         /assets/*.wasm\n  \
         Content-Type: application/wasm\n"
    )
    .into_bytes()
}

/// `_redirects`: the chooser is the root page itself, so that the site works
/// without a server's help; hosts that can answer by language do so.
#[must_use]
pub fn redirects() -> Vec<u8> {
    let lines =
        Language::ALL.iter().map(|language| format!("/  /{language}/  302  Language={language}\n"));
    lines.collect::<String>().into_bytes()
}

/// `robots.txt`.
#[must_use]
pub fn robots(base_url: &str) -> Vec<u8> {
    format!("User-agent: *\nAllow: /\n\nSitemap: {base_url}/sitemap.xml\n").into_bytes()
}
