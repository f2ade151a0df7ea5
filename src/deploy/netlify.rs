//! A site at Netlify as a target. A *deploy* is told the SHA-1 of every file, asks for
//! those that Netlify has never seen, and is shown as a whole when they are there; so
//! a run that was killed costs a deploy that nobody sees, and sends nothing twice.
//! Start at [`Netlify::new`].

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use rayon::prelude::*;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE};
use reqwest::{Client, RequestBuilder, Response, StatusCode, Url};
use serde::Deserialize;
use serde_json::json;
use tokio::runtime::Runtime;

use super::many::{at_once, runtime};
use super::{Bytes, Cargo, Files, Sent, Target, Trouble};
use crate::transfer::{self, Patience};

/// Netlify's own interface.
const ADDRESS: &str = "https://api.netlify.com";

/// The type by which the bytes of a file are asked for, not what is known of it.
const RAW: &str = "application/vnd.bitballoon.v1.raw";

/// A publication is worth waiting a minute for.
const PATIENCE: Patience =
    Patience { attempts: 8, wait: Duration::from_millis(500), silence: Duration::from_secs(60) };

/// How often a deploy is looked at before it is given up, each after two seconds at
/// most: a large site takes minutes to be taken in.
const LOOKS: u32 = 450;

/// A site at Netlify.
#[derive(Debug)]
pub struct Netlify {
    way: Way,
    site: String,
    runtime: Runtime,
}

/// How Netlify is spoken to.
#[derive(Clone, Debug)]
struct Way {
    client: Client,
    address: Url,
    token: String,
}

/// What Netlify says of a deploy.
#[derive(Debug, Deserialize)]
struct Deploy {
    id: String,
    #[serde(default)]
    state: String,
    #[serde(default)]
    required: Option<Vec<String>>,
    #[serde(default)]
    error_message: Option<String>,
}

/// What it says of a file.
#[derive(Debug, Deserialize)]
struct Listed {
    path: String,
    sha: String,
}

impl Netlify {
    /// A site by its identifier; `address` where it is not Netlify's own.
    ///
    /// # Errors
    /// If the address is none.
    pub fn new(site: &str, token: &str, address: Option<&str>) -> Result<Self, Trouble> {
        let address = Url::parse(address.unwrap_or(ADDRESS))
            .map_err(|error| Trouble::Refused(error.to_string()))?;
        let client = transfer::client(&PATIENCE).map_err(unclear)?;
        let way = Way { client, address, token: token.to_owned() };
        Ok(Self { way, site: site.to_owned(), runtime: runtime()? })
    }
}

impl Way {
    /// The address of something, from the parts of its path.
    fn url<'p>(&self, parts: impl IntoIterator<Item = &'p str>) -> Result<Url, Trouble> {
        let mut url = self.address.clone();
        let room = url.path_segments_mut();
        let mut room = room.map_err(|()| Trouble::Refused(self.address.to_string()))?;
        // Each part is escaped: a slash in it, too.
        room.clear().extend(["api", "v1"]).extend(parts);
        drop(room);
        Ok(url)
    }

    /// Asks until there is an answer that is neither *later* nor *my mistake*.
    async fn ask(&self, request: impl Fn(&Client) -> RequestBuilder) -> Result<Response, Trouble> {
        let mut reason = String::new();
        for attempt in 1..=PATIENCE.attempts {
            let bearer = format!("Bearer {}", self.token);
            let mut told = None;
            match request(&self.client).header(AUTHORIZATION, bearer).send().await {
                Ok(answer) if !transfer::is_passing(answer.status()) => return Ok(answer),
                Ok(answer) => {
                    told = transfer::told(&answer);
                    reason = answer.status().to_string();
                }
                Err(error) => reason = error.without_url().to_string(),
            }
            if attempt < PATIENCE.attempts {
                tokio::time::sleep(PATIENCE.after(attempt, told)).await;
            }
        }
        Err(Trouble::Unreachable(reason))
    }

    /// The same, of something that has to be there and ours.
    async fn must(&self, request: impl Fn(&Client) -> RequestBuilder) -> Result<Response, Trouble> {
        let answer = self.ask(request).await?;
        let status = answer.status();
        if status.is_success() {
            return Ok(answer);
        }
        let text = answer.text().await.unwrap_or_default();
        let text: String = text.chars().filter(|one| !one.is_control()).take(200).collect();
        Err(Trouble::Refused(format!("{status} {text}").trim_end().to_owned()))
    }

    async fn deploy(&self, id: &str) -> Result<Deploy, Trouble> {
        let url = self.url(["deploys", id])?;
        let answer = self.must(|client| client.get(url.clone())).await?;
        answer.json().await.map_err(unclear)
    }

    /// Looks at a deploy until it is as far as this.
    async fn until(&self, id: &str, states: &[&str]) -> Result<Deploy, Trouble> {
        let mut wait = Duration::from_millis(100);
        for _ in 0..LOOKS {
            let deploy = self.deploy(id).await?;
            if states.contains(&deploy.state.as_str()) {
                return Ok(deploy);
            }
            if deploy.state == "error" || deploy.state == "rejected" {
                return Err(Trouble::Refused(deploy.error_message.unwrap_or(deploy.state)));
            }
            tokio::time::sleep(wait).await;
            wait = (wait * 2).min(Duration::from_secs(2));
        }
        Err(Trouble::Unreachable(format!("deploy {id} does not become {}", states[0])))
    }

    /// The files that the site shows, with their SHA-1.
    async fn listed(&self, site: &str) -> Result<BTreeMap<String, String>, Trouble> {
        let url = self.url(["sites", site, "files"])?;
        let answer = self.ask(|client| client.get(url.clone())).await?;
        // A site that nothing was deployed to has no such list.
        if answer.status() == StatusCode::NOT_FOUND {
            return Ok(BTreeMap::new());
        }
        let answer = answer.error_for_status().map_err(|error| refused(&error))?;
        let files: Vec<Listed> = answer.json().await.map_err(unclear)?;
        let file = |file: Listed| (file.path.trim_start_matches('/').to_owned(), file.sha);
        Ok(files.into_iter().map(file).collect())
    }
}

fn unclear(error: reqwest::Error) -> Trouble {
    Trouble::Unreachable(error.without_url().to_string())
}

fn refused(error: &reqwest::Error) -> Trouble {
    Trouble::Refused(error.status().map(|status| status.to_string()).unwrap_or_default())
}

/// The SHA-1 of every file of a release.
fn digests(files: &Files) -> Result<BTreeMap<String, String>, Trouble> {
    let digest = |path: &String| Ok((path.clone(), sha1(&files.bytes(path)?)));
    let paths: Vec<&String> = files.wanted().keys().collect();
    paths.into_par_iter().map(digest).collect()
}

fn sha1(bytes: &[u8]) -> String {
    use sha1::Digest as _;
    sha1::Sha1::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Target for Netlify {
    fn read(&mut self, paths: &[String]) -> Result<Bytes, Trouble> {
        let read = at_once(paths, |path| {
            let parts = ["sites", self.site.as_str(), "files"].into_iter().chain(path.split('/'));
            let (url, way, path) = (self.way.url(parts)?, self.way.clone(), path.clone());
            Ok(async move {
                let ask = |client: &Client| client.get(url.clone()).header(CONTENT_TYPE, RAW);
                let answer = way.ask(ask).await?;
                match answer.status() {
                    StatusCode::NOT_FOUND => Ok((path, None)),
                    status if status.is_success() => {
                        let bytes = answer.bytes().await.map_err(unclear)?;
                        Ok((path, Some(bytes.to_vec())))
                    }
                    status => Err(Trouble::Refused(status.to_string())),
                }
            })
        });
        let read: Vec<(String, Option<Vec<u8>>)> = self.runtime.block_on(read)?;
        Ok(read.into_iter().filter_map(|(path, bytes)| Some((path, bytes?))).collect())
    }

    fn bring(&mut self, cargo: &Cargo<'_>) -> Result<Sent, Trouble> {
        let files = cargo.files;
        let made: Vec<String> = files.made().keys().cloned().collect();
        let top = self.read(&made)?;
        cargo.still_follows(&top)?;
        if !cargo.manner.thorough && top == *files.made() {
            return Ok(Sent::default());
        }
        let mut digests = digests(files)?;
        let (way, site) = (&self.way, self.site.as_str());
        self.runtime.block_on(async {
            let shown = way.listed(site).await?;
            let known: BTreeSet<&String> = shown.values().collect();
            let kept = |path: &&String| files.retained().contains_key(*path);
            let gone = |path: &&String| !files.wanted().contains_key(*path) && !kept(path);
            let mut sent = Sent { deleted: shown.keys().filter(gone).count(), ..Sent::default() };
            if cargo.manner.rehearsal {
                let new: Vec<&String> = digests
                    .iter()
                    .filter(|(_, digest)| !known.contains(digest))
                    .map(|(path, _)| path)
                    .collect();
                (sent.files, sent.bytes) = (new.len(), files.size(new.into_iter()));
                return Ok(sent);
            }
            let retained = shown.iter().filter(|(path, _)| kept(path));
            let retained: Vec<_> =
                retained.map(|(path, sha)| (path.clone(), sha.clone())).collect();
            for (path, digest) in retained {
                digests.entry(path).or_insert(digest);
            }
            let listed: BTreeMap<String, &String> =
                digests.iter().map(|(path, digest)| (format!("/{path}"), digest)).collect();
            let body = json!({ "files": listed, "async": true });
            let url = way.url(["sites", site, "deploys"])?;
            let answer = way.must(|client| client.post(url.clone()).json(&body)).await?;
            let deploy: Deploy = answer.json().await.map_err(unclear)?;
            let ready = ["prepared", "uploading", "uploaded", "ready"];
            let deploy = way.until(&deploy.id, &ready).await?;
            let required = deploy.required.unwrap_or_default();
            let mut by_digest: BTreeMap<&str, &String> =
                digests.iter().map(|(path, digest)| (digest.as_str(), path)).collect();
            let paths = required.iter().filter_map(|digest| by_digest.remove(digest.as_str()));
            let sizes = at_once(paths, |path| {
                let bytes = files.bytes(path)?;
                let parts = ["deploys", deploy.id.as_str(), "files"];
                let url = way.url(parts.into_iter().chain(path.split('/')))?;
                let (way, size) = (way.clone(), bytes.len() as u64);
                let bytes = bytes::Bytes::from(bytes);
                Ok(async move {
                    let put = |client: &Client| {
                        let put = client.put(url.clone());
                        put.header(CONTENT_TYPE, "application/octet-stream").body(bytes.clone())
                    };
                    way.must(put).await?;
                    Ok(size)
                })
            });
            let sizes = sizes.await?;
            (sent.files, sent.bytes) = (sizes.len(), sizes.iter().sum());
            (cargo.told)(sent.bytes);
            way.until(&deploy.id, &["ready"]).await?;
            Ok(sent)
        })
    }
}
