//! One request, one answer: what a host that has this folder would say. Start at
//! [`Mirror::answer`].

use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Duration;

use axum::body::Body;
use hyper::header::{
    ACCEPT_ENCODING, ACCEPT_LANGUAGE, ACCEPT_RANGES, ALLOW, CONNECTION, CONTENT_ENCODING,
    CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG, HOST, LAST_MODIFIED, LOCATION, RANGE,
    RETRY_AFTER, VARY,
};
use hyper::header::{HeaderMap, HeaderName, HeaderValue};
use hyper::{Method, Request, Response, StatusCode, Version as Protocol};
use tokio::time::Instant;

use super::address::{Address, Refusal};
use super::body::Passage;
use super::coding::Coding;
use super::condition::{Conditions, Verdict, Version, date};
use super::publication::{NotServed, Publication, Stamp};
use super::range::{Range, Wanted};
use super::rules::{Outcome, encoded};
use super::shelf::{Item, Shelf};
use super::store::Store;
use crate::model::Access;
use crate::publish::MANIFEST_ROOT;

/// How often the folder is looked at for a new publication.
const LOOK: Duration = Duration::from_millis(250);

/// A file that is replaced while it is read is tried so often.
const TRIES: usize = 4;

/// The page for what is not found, and the headers of all answers without a file.
const NOT_FOUND: &str = "404.html";

/// A folder that is served.
pub struct Mirror {
    folder: PathBuf,
    audience: Access,
    store: Arc<Store>,
    shelf: RwLock<Arc<Shelf>>,
    /// Whether the folder holds what may be served.
    is_open: AtomicBool,
    looked: Mutex<Instant>,
}

/// What of a request decides its answer.
struct Asked {
    /// Nothing where no file can be named so.
    address: Option<Address>,
    method: Method,
    headers: HeaderMap,
}

impl Asked {
    fn told(&self, name: HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

impl Mirror {
    /// A mirror of what stands in a folder, now and later, with so much memory for
    /// files.
    ///
    /// # Errors
    /// If it is for others, or not whole.
    pub fn open(folder: &Path, audience: Access, memory: usize) -> Result<Self, NotServed> {
        let shelf = Arc::new(Shelf::new(Publication::open(folder, audience)?));
        Ok(Self {
            folder: folder.to_owned(),
            audience,
            store: Arc::new(Store::new(memory)),
            shelf: RwLock::new(shelf),
            is_open: AtomicBool::new(true),
            looked: Mutex::new(Instant::now()),
        })
    }

    /// How many files the manifests list.
    #[must_use]
    pub fn files(&self) -> usize {
        self.shelf().publication.files()
    }

    /// The answer to a request.
    pub async fn answer<B: hyper::body::Body>(
        self: &Arc<Self>,
        request: Request<B>,
    ) -> Response<Body> {
        let method = request.method();
        if method != Method::GET && method != Method::HEAD {
            let mut refusal = self.bare(StatusCode::METHOD_NOT_ALLOWED);
            refusal.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
            return closing(refusal);
        }
        let nameless =
            request.version() == Protocol::HTTP_11 && !request.headers().contains_key(HOST);
        if nameless || !request.body().is_end_stream() {
            return closing(self.bare(StatusCode::BAD_REQUEST));
        }
        let address = match Address::parse(request.uri()) {
            Ok(address) => Some(address),
            // The page for what is not found reads symbols in such addresses.
            Err(Refusal::Slash) => None,
            Err(Refusal::Senseless) => return self.bare(StatusCode::BAD_REQUEST),
            Err(Refusal::Long) => return closing(self.bare(StatusCode::URI_TOO_LONG)),
        };
        let (parts, _) = request.into_parts();
        let asked = Asked { address, method: parts.method, headers: parts.headers };
        self.follow(LOOK).await;
        for _ in 0..TRIES {
            if !self.is_open.load(Ordering::Relaxed) {
                break;
            }
            let shelf = self.shelf();
            match self.found(&shelf, &asked).await {
                Ok(Some(response)) => return response,
                // Another publication may have come, and this one gone.
                Ok(None) if !shelf.has(MANIFEST_ROOT) => self.follow(Duration::ZERO).await,
                Ok(None) => match self.page(&shelf, &asked, NOT_FOUND, StatusCode::NOT_FOUND).await
                {
                    Ok(Some(response)) => return response,
                    Ok(None) => return self.bare(StatusCode::NOT_FOUND),
                    Err(_) => {}
                },
                Err(_) => self.follow(Duration::ZERO).await,
            }
        }
        let mut later = self.bare(StatusCode::SERVICE_UNAVAILABLE);
        later.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("5"));
        later
    }

    /// The publication of this moment; whoever has it keeps it until the answer is
    /// given.
    fn shelf(&self) -> Arc<Shelf> {
        Arc::clone(&self.shelf.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Takes up a new publication, where nobody has looked for so long.
    async fn follow(self: &Arc<Self>, every: Duration) {
        {
            let mut looked = self.looked.lock().unwrap_or_else(PoisonError::into_inner);
            if looked.elapsed() < every {
                return;
            }
            *looked = Instant::now();
        }
        let mirror = Arc::clone(self);
        let look = move || {
            let old = mirror.shelf();
            if Stamp::of(&mirror.folder).is_ok_and(|stamp| stamp == old.publication.stamp) {
                mirror.is_open.store(true, Ordering::Relaxed);
                return;
            }
            match Publication::open(&mirror.folder, mirror.audience) {
                Ok(publication) => {
                    let new = Arc::new(old.followed_by(publication));
                    *mirror.shelf.write().unwrap_or_else(PoisonError::into_inner) = new;
                    mirror.is_open.store(true, Ordering::Relaxed);
                }
                // It is looked at again; until then the files are what they are.
                Err(NotServed::NotWhole(_)) => {}
                Err(_) => mirror.is_open.store(false, Ordering::Relaxed),
            }
        };
        // A panic in there leaves the old one.
        let _ = tokio::task::spawn_blocking(look).await;
    }

    /// What a rule or a file answers.
    async fn found(&self, shelf: &Arc<Shelf>, asked: &Asked) -> io::Result<Option<Response<Body>>> {
        let Some(address) = &asked.address else { return Ok(None) };
        let file = address.file();
        let below = file.as_ref().map(|file| format!("{file}/index.html"));
        let is_file = file.as_ref().is_some_and(|file| shelf.has(file));
        let is_folder = !is_file && below.is_some_and(|below| shelf.has(&below));
        let redirects = &shelf.publication.redirects;
        let accepts = asked.told(ACCEPT_LANGUAGE);
        let exists = is_file || is_folder;
        let led = redirects.follow(address.path(), address.query(), accepts, exists);
        let mut response = match (led, file) {
            (Some(Outcome::Elsewhere(status, to)), _) => Some(self.elsewhere(status, &to)),
            (Some(Outcome::File(status, to)), _) => {
                let file = Address::of(&to).and_then(|address| address.file());
                match file {
                    Some(file) if status == StatusCode::OK => {
                        self.file(shelf, asked, &file).await?
                    }
                    Some(file) => self.page(shelf, asked, &file, status).await?,
                    None => None,
                }
            }
            (None, Some(file)) if is_file => self.file(shelf, asked, &file).await?,
            (None, Some(_)) if is_folder => {
                let query = Some(address.query()).filter(|query| !query.is_empty());
                let query = query.map(|query| format!("?{query}")).unwrap_or_default();
                let to = format!("{}/{query}", encoded(address.path()));
                Some(self.elsewhere(StatusCode::MOVED_PERMANENTLY, &to))
            }
            _ => None,
        };
        if let Some(response) =
            response.as_mut().filter(|_| redirects.asks_for_language(address.path()))
        {
            response.headers_mut().append(VARY, HeaderValue::from_static("Accept-Language"));
        }
        Ok(response)
    }

    /// A file, or what of it is asked for.
    async fn file(
        &self,
        shelf: &Arc<Shelf>,
        asked: &Asked,
        file: &str,
    ) -> io::Result<Option<Response<Body>>> {
        let Some(item) = shelf.item(file).await? else { return Ok(None) };
        let range = asked.told(RANGE).filter(|_| asked.method == Method::GET);
        // Parts are parts of the file as it is.
        let mut coding = match range {
            None if item.is_text => Coding::chosen(asked.told(ACCEPT_ENCODING)),
            _ => Coding::Identity,
        };
        let mut bytes = item.bytes(&self.store, coding).await?;
        if bytes.is_none() && coding != Coding::Identity {
            coding = Coding::Identity;
            bytes = item.bytes(&self.store, coding).await?;
        }
        let version = Version { tag: tag(&item, coding), modified: item.modified };
        let mut headers = item.headers.clone();
        put(&mut headers, ETAG, &version.tag);
        put(&mut headers, LAST_MODIFIED, &date(item.modified));
        if item.is_text {
            headers.insert(VARY, HeaderValue::from_static("Accept-Encoding"));
        }
        let conditions = Conditions::of(&asked.headers);
        let mut response = Response::new(Body::empty());
        match conditions.verdict(&version) {
            Verdict::Given => {}
            Verdict::Had => {
                *response.status_mut() = StatusCode::NOT_MODIFIED;
                headers.remove(CONTENT_TYPE);
                *response.headers_mut() = headers;
                return Ok(Some(response));
            }
            Verdict::Failed => return Ok(Some(self.bare(StatusCode::PRECONDITION_FAILED))),
        }
        let part = range.filter(|_| conditions.allow_part(&version));
        headers.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
        if coding != Coding::Identity {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static(coding.name()));
        }
        let length = bytes.as_ref().map_or(item.size, |bytes| bytes.len() as u64);
        let wanted = part.map_or(Wanted::Whole, |header| Range::wanted(header, length));
        let range = match wanted {
            Wanted::Whole => None,
            Wanted::Part(range) => {
                *response.status_mut() = StatusCode::PARTIAL_CONTENT;
                let Range { first, last } = range;
                put(&mut headers, CONTENT_RANGE, &format!("bytes {first}-{last}/{length}"));
                Some(range)
            }
            Wanted::Beyond => {
                let mut refusal = self.bare(StatusCode::RANGE_NOT_SATISFIABLE);
                put(refusal.headers_mut(), CONTENT_RANGE, &format!("bytes */{length}"));
                return Ok(Some(refusal));
            }
        };
        let count = range.map_or(length, Range::length);
        headers.insert(CONTENT_LENGTH, count.into());
        *response.headers_mut() = headers;
        if asked.method == Method::GET && count > 0 {
            let range = range.unwrap_or(Range { first: 0, last: count - 1 });
            *response.body_mut() = match bytes {
                Some(bytes) => {
                    let [first, last] =
                        [range.first, range.last].map(|at| usize::try_from(at).unwrap_or(0));
                    Body::from(bytes.slice(first..=last))
                }
                None => Body::new(Passage::of(item.open()?, item.identity, range)?),
            };
        }
        Ok(Some(response))
    }

    /// A whole page that says why something else is not there.
    async fn page(
        &self,
        shelf: &Arc<Shelf>,
        asked: &Asked,
        file: &str,
        status: StatusCode,
    ) -> io::Result<Option<Response<Body>>> {
        let mut headers = HeaderMap::new();
        for name in [ACCEPT_ENCODING, ACCEPT_LANGUAGE] {
            headers.extend(asked.headers.get(&name).map(|value| (name, value.clone())));
        }
        let plain = Asked { address: asked.address.clone(), method: asked.method.clone(), headers };
        let response = self.file(shelf, &plain, file).await?;
        Ok(response.map(|mut response| {
            *response.status_mut() = status;
            for name in [ETAG, LAST_MODIFIED, ACCEPT_RANGES] {
                response.headers_mut().remove(name);
            }
            response
        }))
    }

    /// An answer that sends the reader on.
    fn elsewhere(&self, status: StatusCode, to: &str) -> Response<Body> {
        let mut response = self.bare(status);
        put(response.headers_mut(), LOCATION, to);
        response
    }

    /// An answer without a file.
    fn bare(&self, status: StatusCode) -> Response<Body> {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = status;
        let mut headers = self.shelf().publication.headers.of("/404.html");
        headers.insert(CONTENT_LENGTH, 0.into());
        *response.headers_mut() = headers;
        response
    }
}

/// A strong tag: other bytes have another one, and so has another coding.
fn tag(item: &Item, coding: Coding) -> String {
    let digest = item.digest.to_string();
    match coding {
        Coding::Identity => format!("\"{}\"", &digest[..32]),
        packed => format!("\"{}-{}\"", &digest[..32], packed.name()),
    }
}

fn put(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    headers.extend(HeaderValue::from_str(value).ok().map(|value| (name, value)));
}

/// An answer after which nobody listens: what follows may not be a request.
fn closing(mut response: Response<Body>) -> Response<Body> {
    response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    response
}
