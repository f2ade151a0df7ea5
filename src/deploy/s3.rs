//! A bucket of Amazon's S3, or of a service that speaks like it, as a target. There
//! is one copy, which readers see while it changes; so files go there in waves, and a
//! mark tells the next run that this one has not ended: then all that is there is
//! compared, not only what the manifests say. Start at [`S3::new`].

use std::sync::Arc;
use std::time::Duration;

use object_store::aws::{AmazonS3, AmazonS3Builder};
use object_store::path::Path as Key;
use object_store::{
    Attribute, Attributes, BackoffConfig, ClientOptions, Error, ObjectStore as _,
    ObjectStoreExt as _, PutOptions, RetryConfig,
};
use serde::{Deserialize, Serialize};
use tokio::runtime::Runtime;
use tokio_stream::StreamExt as _;

use super::many::{at_once, runtime};
use super::{Bytes, Cargo, Copy, Files, Found, Plan, Sent, Target, Trouble};
use crate::model::Digest;
use crate::publish::{EDITION_FILE, cache_control, media_type};
use crate::release::{RELEASE_FILE, SIGNATURE_FILE};
use crate::transfer;

/// Stands in the bucket while it is not whole.
const MARK: &str = "release.unfinished";

/// What was shown before, while something else is on its way: of a release and its
/// signature, one is there before the other.
#[derive(Serialize, Deserialize)]
struct Before {
    release: Option<String>,
    signature: Option<String>,
}

impl Before {
    fn of(mut top: Bytes) -> Self {
        let mut text = |path| String::from_utf8(top.remove(path)?).ok();
        Self { release: text(RELEASE_FILE), signature: text(SIGNATURE_FILE) }
    }
}

/// A bucket.
#[derive(Debug)]
pub struct S3 {
    store: Arc<AmazonS3>,
    /// What all names begin with.
    prefix: String,
    runtime: Runtime,
}

/// Which bucket, and who asks.
#[derive(Clone, Debug)]
pub struct Bucket<'b> {
    /// Its name.
    pub name: &'b str,
    /// Where it is.
    pub region: &'b str,
    /// The address of the service, where it is not Amazon's.
    pub endpoint: Option<&'b str>,
    /// What all names begin with.
    pub prefix: &'b str,
    /// The key's identifier, and the key.
    pub credentials: (String, String),
}

impl S3 {
    /// A bucket, which has to be there.
    ///
    /// # Errors
    /// If its description makes no sense to the library.
    pub fn new(bucket: &Bucket<'_>) -> Result<Self, Trouble> {
        transfer::provider();
        let (id, secret) = &bucket.credentials;
        let local = bucket.endpoint.is_some_and(|address| address.starts_with("http://"));
        let backoff = BackoffConfig {
            init_backoff: Duration::from_millis(200),
            max_backoff: Duration::from_secs(8),
            base: 2.0,
        };
        let retries =
            RetryConfig { backoff, max_retries: 6, retry_timeout: Duration::from_secs(120) };
        let mut builder = AmazonS3Builder::new()
            .with_bucket_name(bucket.name)
            .with_region(bucket.region)
            .with_access_key_id(id)
            .with_secret_access_key(secret)
            .with_allow_http(local)
            .with_client_options(ClientOptions::new().with_allow_http(local))
            .with_retry(retries);
        if let Some(endpoint) = bucket.endpoint {
            builder = builder.with_endpoint(endpoint);
        }
        let store = builder.build().map_err(|error| Trouble::Refused(error.to_string()))?;
        let (store, prefix) = (Arc::new(store), bucket.prefix.to_owned());
        Ok(Self { store, prefix, runtime: runtime()? })
    }

    fn key(&self, path: &str) -> Result<Key, Trouble> {
        let whole = if self.prefix.is_empty() {
            path.to_owned()
        } else {
            format!("{}/{path}", self.prefix)
        };
        Key::parse(whole).map_err(|error| Trouble::Refused(error.to_string()))
    }

    /// All that is there: with its digest where it is what is wanted, which the
    /// service's own digest tells for most buckets.
    fn look(&self, files: &Files) -> Result<Found, Trouble> {
        let prefix = if self.prefix.is_empty() { None } else { Some(self.key("")?) };
        let listed = self.runtime.block_on(async {
            let mut list = self.store.list(prefix.as_ref());
            let mut listed = Vec::new();
            while let Some(object) = list.next().await {
                listed.push(object.map_err(trouble)?);
            }
            Ok::<_, Trouble>(listed)
        })?;
        let mut found = Found::new();
        for object in listed {
            let name = object.location.as_ref();
            let path = match self.prefix.as_str() {
                "" => Some(name),
                prefix => name.strip_prefix(prefix).and_then(|rest| rest.strip_prefix('/')),
            };
            let Some(path) = path.filter(|path| *path != MARK) else { continue };
            let part = files.wanted().get(path).filter(|part| part.size == object.size);
            let same = |_: &&_| {
                let tag = object.e_tag.as_deref().map(|tag| tag.trim_matches('"'));
                files.bytes(path).is_ok_and(|bytes| Some(md5(&bytes).as_str()) == tag)
            };
            let digest = part.filter(same).map(|part| part.digest);
            found.insert(path.to_owned(), digest);
        }
        // Their bytes are nowhere here, and few.
        let kept = files.retained().keys().filter(|path| found.contains_key(*path));
        let kept: Vec<String> = kept.cloned().collect();
        for (path, bytes) in self.objects(&kept)? {
            found.insert(path, Some(Digest::of(&bytes)));
        }
        Ok(found)
    }

    async fn put(&self, cargo: &Cargo<'_>, paths: &[String]) -> Result<u64, Trouble> {
        let sizes = at_once(paths, |path| {
            let (key, bytes) = (self.key(path)?, cargo.files.bytes(path)?);
            let (store, size) = (Arc::clone(&self.store), bytes.len() as u64);
            let attributes = Attributes::from_iter([
                (Attribute::ContentType, media_type(path)),
                (Attribute::CacheControl, cache_control(path)),
            ]);
            let options = PutOptions { attributes, ..PutOptions::default() };
            Ok(async move {
                store.put_opts(&key, bytes.into(), options).await.map_err(trouble)?;
                Ok(size)
            })
        });
        let sizes = sizes.await?;
        (cargo.told)(sizes.iter().sum());
        Ok(sizes.iter().sum())
    }

    /// Those of these files that are there.
    fn objects(&self, paths: &[String]) -> Result<Bytes, Trouble> {
        let read = at_once(paths, |path| {
            let (key, store, path) = (self.key(path)?, Arc::clone(&self.store), path.clone());
            Ok(async move {
                match store.get(&key).await {
                    Err(Error::NotFound { source, .. })
                        if source.to_string().contains("NoSuchBucket") =>
                    {
                        Err(Trouble::Refused("there is no such bucket".to_owned()))
                    }
                    Err(Error::NotFound { .. }) => Ok((path, None)),
                    Err(error) => Err(trouble(error)),
                    Ok(got) => {
                        let bytes = got.bytes().await.map_err(trouble)?;
                        Ok((path, Some(bytes.to_vec())))
                    }
                }
            })
        });
        let read: Vec<(String, Option<Vec<u8>>)> = self.runtime.block_on(read)?;
        Ok(read.into_iter().filter_map(|(path, bytes)| Some((path, bytes?))).collect())
    }

    async fn delete(&self, paths: &[String]) -> Result<(), Trouble> {
        let deleted = at_once(paths, |path| {
            let (key, store) = (self.key(path)?, Arc::clone(&self.store));
            Ok(async move {
                match store.delete(&key).await {
                    Err(Error::NotFound { .. }) => Ok(()),
                    deleted => deleted.map_err(trouble),
                }
            })
        });
        deleted.await.map(drop)
    }
}

impl Target for S3 {
    fn read(&mut self, paths: &[String]) -> Result<Bytes, Trouble> {
        let mut read = self.objects(paths)?;
        let top = [RELEASE_FILE, SIGNATURE_FILE];
        if paths.iter().any(|path| top.contains(&path.as_str())) {
            let mark = self.objects(&[MARK.to_owned()])?.remove(MARK);
            let before = mark.and_then(|mark| serde_json::from_slice::<Before>(&mark).ok());
            if let Some(before) = before {
                read.retain(|path, _| !top.contains(&path.as_str()));
                let before = [(RELEASE_FILE, before.release), (SIGNATURE_FILE, before.signature)];
                let before = before.into_iter().filter_map(|(path, text)| Some((path, text?)));
                let wanted = before.filter(|(path, _)| paths.iter().any(|one| one == path));
                read.extend(wanted.map(|(path, text)| (path.to_owned(), text.into_bytes())));
            }
        }
        Ok(read)
    }

    fn bring(&mut self, cargo: &Cargo<'_>) -> Result<Sent, Trouble> {
        let files = cargo.files;
        let mark = [MARK.to_owned()];
        let marked = !self.objects(&mark)?.is_empty();
        let made: Vec<String> = files.made().keys().cloned().collect();
        let unsure = marked || cargo.manner.thorough;
        let top = self.read(&made)?;
        cargo.still_follows(&top)?;
        if !unsure && top == *files.made() {
            return Ok(Sent::default());
        }
        let copy =
            if unsure { None } else { Copy::read(files.folder(), |paths| self.read(paths))? };
        let found = match copy {
            Some(copy) => copy.found(),
            None => self.look(files)?,
        };
        if !marked && !found.is_empty() && !found.contains_key(EDITION_FILE) {
            let name = if self.prefix.is_empty() { "/" } else { &self.prefix };
            return Err(Trouble::NotOurs(name.to_owned()));
        }
        let plan = Plan::between(&found, files.wanted(), files.retained());
        let count = plan.sent().count();
        let mut sent = Sent { files: count, bytes: 0, deleted: plan.deletions.len() };
        if cargo.manner.rehearsal {
            sent.bytes = files.size(plan.sent());
            return Ok(sent);
        }
        let top = [RELEASE_FILE, SIGNATURE_FILE].map(str::to_owned);
        let before = Before::of(self.read(&top)?);
        self.runtime.block_on(async {
            let place = self.key(MARK)?;
            let bytes = serde_json::to_vec(&before).unwrap_or_default();
            self.store.put(&place, bytes.into()).await.map_err(trouble)?;
            for wave in &plan.waves {
                sent.bytes += self.put(cargo, wave).await?;
            }
            self.delete(&plan.deletions).await?;
            self.delete(&mark).await
        })?;
        Ok(sent)
    }
}

fn md5(bytes: &[u8]) -> String {
    use md5::Digest as _;
    md5::Md5::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What the library says, as what can be done about it.
fn trouble(error: Error) -> Trouble {
    let reason = error.to_string();
    let reason = reason.lines().next().unwrap_or_default().to_owned();
    match error {
        Error::PermissionDenied { .. }
        | Error::Unauthenticated { .. }
        | Error::NotFound { .. }
        | Error::InvalidPath { .. } => Trouble::Refused(reason),
        _ => Trouble::Unreachable(reason),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_services_own_digest_is_of_the_bytes() {
        assert_eq!(super::md5(b"abc"), "900150983cd24fb0d6963f7d28e17f72");
    }
}
