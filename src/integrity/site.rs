//! A copy that is served somewhere: the same questions, by HTTP. What it serves
//! beyond what it lists cannot be seen, and what hosts keep for themselves is not
//! missed. A body is hashed as it comes and cut off when it is too long.

use std::sync::Arc;
use std::time::Duration;

use reqwest::{Client, Response, StatusCode, Url, header};
use sha2::{Digest as _, Sha256};
use tokio::task::JoinSet;

use super::survey::{Found, Survey};
use super::{Fault, Order, Verdict, Watch};
use crate::model::Digest;
use crate::publish::MANIFEST_ROOT;
use crate::release::{Part, RELEASE_FILE, RELEASE_LIMIT, SIGNATURE_FILE, SIGNATURE_LIMIT};
use crate::transfer::{self, Patience};

/// How many files are asked for at a time.
const AT_A_TIME: usize = 12;

/// After how many files in a row that the host said nothing about it is gone.
const GONE: usize = 5;

/// How many bytes have to come in a second, over the whole of a file.
const SLOWEST: u64 = 4096;

/// What hosts take as instructions to themselves, and some do not serve.
const INSTRUCTIONS: [&str; 2] = ["_headers", "_redirects"];

/// Why a site could not be checked.
#[derive(Debug, thiserror::Error)]
pub enum SiteError {
    /// It has no manifests, or none of the session that is asked for.
    #[error("there is no manifest")]
    NoManifest,
    /// It does not answer, or no longer.
    #[error("{path}: {reason}")]
    Gone {
        /// What it was asked for last.
        path: String,
        /// What became of that.
        reason: String,
    },
    /// It was published while it was checked, so it was neither what it was nor
    /// what it is.
    #[error("the site was published meanwhile")]
    Changed,
    /// Nothing could be asked at all.
    #[error("{0}")]
    Client(String),
}

/// Checks a site, or the part of it that is a session's.
///
/// # Errors
/// If there are no manifests, or the site goes away.
pub fn verify(
    base: &Url,
    order: &Order<'_>,
    patience: Patience,
    watch: &dyn Watch,
) -> Result<Verdict, SiteError> {
    let failed = |error: &dyn std::fmt::Display| SiteError::Client(error.to_string());
    let client = transfer::client(&patience).map_err(|error| failed(&error))?;
    let site = Arc::new(Site { client, base: base.clone(), patience });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| failed(&error))?;
    runtime.block_on(survey(&site, order, watch))
}

async fn survey(
    site: &Arc<Site>,
    order: &Order<'_>,
    watch: &dyn Watch,
) -> Result<Verdict, SiteError> {
    let release = site.small(RELEASE_FILE, RELEASE_LIMIT as u64).await?;
    let signature = site.small(SIGNATURE_FILE, SIGNATURE_LIMIT as u64).await?;
    let mut survey = Survey::begin(order, release.as_deref(), signature.as_deref());
    let root = site.small(MANIFEST_ROOT, survey.limit(MANIFEST_ROOT)).await?;
    if root.is_none() && release.is_none() {
        return Err(SiteError::NoManifest);
    }
    let manifests = survey.root(root.as_deref()).ok_or(SiteError::NoManifest)?;
    let limits = |survey: &Survey<'_>, paths: &[String]| -> Vec<(String, u64)> {
        paths.iter().map(|path| (path.clone(), survey.limit(path))).collect()
    };
    let asked = limits(&survey, &manifests);
    many(site, asked, true, |path, answer| match answer.found {
        Found::Bytes(_) => survey.manifest(path, &answer.bytes),
        other => survey.found(path, other),
    })
    .await?;
    let asked = limits(&survey, &survey.files(&manifests));
    watch.expects(asked.len());
    many(site, asked, false, |path, answer| {
        watch.looked();
        if !(is_absent(answer.found) && INSTRUCTIONS.contains(&path)) {
            survey.found(path, answer.found);
        }
    })
    .await?;
    let verdict = survey.end();
    if !verdict.faults.is_empty()
        && site.small(RELEASE_FILE, RELEASE_LIMIT as u64).await? != release
    {
        return Err(SiteError::Changed);
    }
    Ok(verdict)
}

/// Whether a host says that it has no such file. Stores of objects forbid what
/// they do not have.
fn is_absent(found: Found) -> bool {
    matches!(found, Found::Fault(Fault::Missing | Fault::Refused(401 | 403)))
}

/// Asks for files, some at a time, and tells what came of each.
async fn many(
    site: &Arc<Site>,
    paths: Vec<(String, u64)>,
    keep: bool,
    mut tell: impl FnMut(&str, Answer),
) -> Result<(), SiteError> {
    let mut paths = paths.into_iter();
    let mut asked = JoinSet::new();
    let mut silent = 0;
    loop {
        while asked.len() < AT_A_TIME
            && let Some((path, limit)) = paths.next()
        {
            let site = Arc::clone(site);
            asked.spawn(async move {
                let answer = site.get(&path, limit, keep).await;
                (path, answer)
            });
        }
        let Some(joined) = asked.join_next().await else { return Ok(()) };
        let (path, answer) = joined.map_err(|error| SiteError::Client(error.to_string()))?;
        match answer {
            Ok(answer) => {
                silent = 0;
                tell(&path, answer);
            }
            Err(reason) => {
                silent += 1;
                if silent >= GONE {
                    return Err(SiteError::Gone { path, reason });
                }
                let found = Found::Fault(Fault::Refused(0));
                tell(&path, Answer { found, bytes: Vec::new() });
            }
        }
    }
}

/// A site that is asked.
#[derive(Debug)]
struct Site {
    client: Client,
    base: Url,
    patience: Patience,
}

/// What came of asking for a file.
#[derive(Debug)]
struct Answer {
    found: Found,
    /// The bytes, where they are to be kept.
    bytes: Vec<u8>,
}

/// Why a question was not answered, this time.
struct Unanswered {
    /// The status of the answer, if there was one at all.
    status: Option<u16>,
    reason: String,
    told: Option<Duration>,
}

impl Site {
    /// A file that the site may have; one that is not what was asked for counts
    /// as none.
    async fn small(&self, path: &str, limit: u64) -> Result<Option<Vec<u8>>, SiteError> {
        let gone = |reason| SiteError::Gone { path: path.to_owned(), reason };
        let answer = self.get(path, limit, true).await.map_err(gone)?;
        match answer.found {
            Found::Bytes(_) => Ok(Some(answer.bytes)),
            found if is_absent(found) => Ok(None),
            Found::Fault(Fault::Refused(status)) => Err(gone(status.to_string())),
            Found::Fault(_) => Ok(None),
        }
    }

    /// Asks for a file until there is an answer, or patience ends.
    async fn get(&self, path: &str, limit: u64, keep: bool) -> Result<Answer, String> {
        let mut attempt = 1;
        loop {
            // A body that drips for ever is none.
            let longest = self.patience.silence.saturating_mul(2);
            let longest = longest + Duration::from_secs(limit / SLOWEST);
            let asked = tokio::time::timeout(longest, self.ask(path, limit, keep)).await;
            let unanswered = match asked {
                Ok(Ok(answer)) => return Ok(answer),
                Ok(Err(unanswered)) => unanswered,
                Err(late) => Unanswered { status: None, reason: late.to_string(), told: None },
            };
            if attempt >= self.patience.attempts {
                let answer = |status| Answer {
                    found: Found::Fault(Fault::Refused(status)),
                    bytes: Vec::new(),
                };
                return unanswered.status.map(answer).ok_or(unanswered.reason);
            }
            tokio::time::sleep(self.patience.after(attempt, unanswered.told)).await;
            attempt += 1;
        }
    }

    async fn ask(&self, path: &str, limit: u64, keep: bool) -> Result<Answer, Unanswered> {
        let lost =
            |error: reqwest::Error| Unanswered { status: None, reason: reason(&error), told: None };
        let question = self.client.get(address(&self.base, path));
        // The bytes themselves, as they were built.
        let question = question.header(header::ACCEPT_ENCODING, "identity");
        let response = question.send().await.map_err(lost)?;
        let status = response.status();
        let fault = |fault| Ok(Answer { found: Found::Fault(fault), bytes: Vec::new() });
        // The page of what is not there is served as that.
        let served =
            status == StatusCode::OK || (status == StatusCode::NOT_FOUND && path == "404.html");
        if !served {
            if transfer::is_passing(status) {
                let (code, told) = (status.as_u16(), transfer::told(&response));
                let reason = status.to_string();
                return Err(Unanswered { status: Some(code), reason, told });
            }
            return match status {
                StatusCode::NOT_FOUND | StatusCode::GONE => fault(Fault::Missing),
                status if status.is_redirection() => fault(Fault::Elsewhere),
                status => fault(Fault::Refused(status.as_u16())),
            };
        }
        let packed = response.headers().get(header::CONTENT_ENCODING);
        if packed.is_some_and(|packed| packed != "identity") {
            return fault(Fault::Packed);
        }
        body(response, limit, keep).await.map_err(lost)
    }
}

/// What an answer has, up to a limit.
async fn body(mut response: Response, limit: u64, keep: bool) -> reqwest::Result<Answer> {
    let (mut hasher, mut size, mut bytes) = (Sha256::new(), 0_u64, Vec::new());
    while let Some(chunk) = response.chunk().await? {
        size += chunk.len() as u64;
        if size > limit {
            return Ok(Answer { found: Found::Fault(Fault::Endless(limit)), bytes: Vec::new() });
        }
        hasher.update(&chunk);
        if keep {
            bytes.extend_from_slice(&chunk);
        }
    }
    let digest = Digest(hasher.finalize().into());
    Ok(Answer { found: Found::Bytes(Part { digest, size }), bytes })
}

/// Where a file is asked for: a page at its folder, which is the one address that
/// all hosts serve it at.
fn address(base: &Url, path: &str) -> Url {
    let mut address = base.clone();
    address.set_query(None);
    address.set_fragment(None);
    if let Ok(mut segments) = address.path_segments_mut() {
        let folder =
            path.strip_suffix("index.html").filter(|it| it.is_empty() || it.ends_with('/'));
        segments.pop_if_empty().extend(folder.unwrap_or(path).split('/'));
    }
    address
}

/// The innermost reason, which says most: the others only say that it failed.
fn reason(error: &reqwest::Error) -> String {
    let mut innermost: &dyn std::error::Error = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    innermost.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_asked_for_at_their_folders() {
        let at = |base: &str, path| address(&Url::parse(base).unwrap(), path).to_string();
        for base in ["https://a.example/b", "https://a.example/b/", "https://a.example/b/?c#d"] {
            assert_eq!(at(base, "index.html"), "https://a.example/b/");
            assert_eq!(at(base, "en/c/index.html"), "https://a.example/b/en/c/");
            assert_eq!(at(base, "en/xindex.html"), "https://a.example/b/en/xindex.html");
            assert_eq!(at(base, ".well-known/x"), "https://a.example/b/.well-known/x");
        }
        assert_eq!(
            at("https://a.example", "files/a b?#%é.pdf"),
            "https://a.example/files/a%20b%3F%23%25%C3%A9.pdf"
        );
    }
}
