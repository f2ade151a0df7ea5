//! Exports that are asked for by HTTP, page after page where the host has several.

use std::path::Path;

use reqwest::header::{AUTHORIZATION, LINK};
use reqwest::{Client, Url};

use super::{Refusal, Stop};
use crate::build::BuildError;
use crate::publish::WriteError;
use crate::transfer::{self, Patience};

/// No export has more pages.
const PAGES: usize = 1000;
/// No page is longer.
const LONGEST: usize = 64 << 20;

/// The pages of an export. A token is sent where there is one, and only where nobody
/// can read along.
///
/// # Errors
/// If the address is none, or the host does not give it.
pub fn fetch(address: &str, token: Option<&str>) -> Result<Vec<Vec<u8>>, Stop> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime =
        runtime.map_err(|error| BuildError::from(WriteError::at(Path::new("-"))(error)))?;
    runtime.block_on(pages(address, token)).map_err(|reason| {
        Refusal::new("print-not-fetched").text("address", address).text("reason", reason).into()
    })
}

async fn pages(address: &str, token: Option<&str>) -> Result<Vec<Vec<u8>>, String> {
    let start = Url::parse(address).map_err(|error| error.to_string())?;
    let local = matches!(start.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    if token.is_some() && start.scheme() != "https" && !local {
        return Err("https://".to_owned());
    }
    let patience = Patience::default();
    let client = transfer::client(&patience).map_err(told)?;
    let (mut pages, mut next) = (Vec::new(), Some(start.clone()));
    while let Some(url) = next.filter(|_| pages.len() < PAGES) {
        let (page, link) = page(&client, &url, token, &patience).await?;
        pages.push(page);
        // Another origin gets no token and gives no page.
        let link = link.and_then(|link| url.join(&link).ok());
        next = link.filter(|link| link.origin() == start.origin() && *link != url);
    }
    Ok(pages)
}

/// A page, and where the next one is.
async fn page(
    client: &Client,
    url: &Url,
    token: Option<&str>,
    patience: &Patience,
) -> Result<(Vec<u8>, Option<String>), String> {
    let mut attempt = 1;
    loop {
        let mut request = client.get(url.clone());
        if let Some(token) = token {
            request = request.header(AUTHORIZATION, format!("Bearer {token}"));
        }
        let answer = request.send().await;
        let passing = answer.as_ref().map_or(true, |it| transfer::is_passing(it.status()));
        if passing && attempt < patience.attempts {
            let wait = answer.ok().and_then(|answer| transfer::told(&answer));
            tokio::time::sleep(patience.after(attempt, wait)).await;
            attempt += 1;
            continue;
        }
        let mut answer = answer.map_err(told)?;
        if !answer.status().is_success() {
            return Err(answer.status().to_string());
        }
        let link =
            answer.headers().get(LINK).and_then(|link| link.to_str().ok()).and_then(following);
        let mut bytes = Vec::new();
        while let Some(more) = answer.chunk().await.map_err(told)? {
            bytes.extend_from_slice(&more);
            if bytes.len() > LONGEST {
                return Err(format!("> {LONGEST}"));
            }
        }
        return Ok((bytes, link));
    }
}

/// Where a `Link` says that the next page is (RFC 8288).
fn following(header: &str) -> Option<String> {
    let next = header.split(',').find(|link| {
        link.split(';').skip(1).any(|part| matches!(part.trim(), "rel=\"next\"" | "rel=next"))
    })?;
    Some(next.split_once('<')?.1.split_once('>')?.0.to_owned())
}

/// An address may have a secret in it.
fn told(error: reqwest::Error) -> String {
    error.without_url().to_string()
}
