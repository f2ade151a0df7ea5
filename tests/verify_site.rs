//! A copy that is served is checked like one on a disk, whatever its host does.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::fixture::released::{PAGE, Released};
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use papersmart::integrity::{After, Fault, Order, SiteError, Unwatched, Verdict, verify_site};
use papersmart::release::{RELEASE_FILE, Standing, Trust};
use papersmart::transfer::Patience;
use tokio_stream::StreamExt as _;
use tower_http::services::ServeDir;

/// What a host does with a file.
enum Does {
    Serves,
    Answers(StatusCode),
    Sends(Vec<u8>),
    MissesWith(Vec<u8>),
    Packs,
    Redirects(String),
    NeverEnds,
    Drips,
    Stalls,
}

type Manner = Arc<dyn Fn(&str) -> Does + Send + Sync>;

/// Hosts a folder in a manner, on a thread of its own until the process ends.
fn host(folder: &Path, manner: impl Fn(&str) -> Does + Send + Sync + 'static) -> String {
    let (folder, manner): (_, Manner) = (folder.to_owned(), Arc::new(manner));
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            tell.send(listener.local_addr().unwrap()).unwrap();
            let router = Router::new().fallback(move |request: Request| {
                let (files, manner) = (ServeDir::new(&folder), Arc::clone(&manner));
                async move { answer(request, files, &manner).await }
            });
            axum::serve(listener, router).await.unwrap();
        });
    });
    format!("http://{}/", told.recv().unwrap())
}

/// A file of the folder.
async fn file(request: Request, files: &mut ServeDir) -> Response {
    match files.try_call(request).await {
        Ok(response) => response.map(Body::new),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn answer(request: Request, mut files: ServeDir, manner: &Manner) -> Response {
    let path = request.uri().path().trim_start_matches('/').to_owned();
    let endless = || {
        let bytes = std::iter::repeat_n(Bytes::from_static(&[b'x'; 65536]), 1 << 20);
        tokio_stream::iter(bytes).map(Ok::<_, std::io::Error>)
    };
    match manner(&path) {
        Does::Serves => file(request, &mut files).await,
        Does::Answers(status) => status.into_response(),
        Does::Sends(bytes) => bytes.into_response(),
        Does::MissesWith(bytes) => (StatusCode::NOT_FOUND, bytes).into_response(),
        Does::Packs => {
            let mut response = file(request, &mut files).await;
            let packed = header::HeaderValue::from_static("gzip");
            response.headers_mut().insert(header::CONTENT_ENCODING, packed);
            response
        }
        Does::Redirects(to) => (StatusCode::FOUND, [(header::LOCATION, to)]).into_response(),
        Does::NeverEnds => Body::from_stream(endless()).into_response(),
        Does::Drips => {
            let response = file(request, &mut files).await;
            let bytes = axum::body::to_bytes(response.into_body(), 1 << 24).await.unwrap();
            let parts: Vec<Bytes> =
                bytes.chunks(bytes.len() / 4 + 1).map(Bytes::copy_from_slice).collect();
            let parts = tokio_stream::iter(parts).then(|part| async {
                tokio::time::sleep(Duration::from_millis(50)).await;
                Ok::<_, std::io::Error>(part)
            });
            Body::from_stream(parts).into_response()
        }
        Does::Stalls => {
            tokio::time::sleep(Duration::from_secs(60)).await;
            StatusCode::OK.into_response()
        }
    }
}

/// Somebody in a hurry, who trusts the publisher.
fn verify(address: &str, after: Option<&After>) -> Result<Verdict, SiteError> {
    let trust = Trust::of(vec![Released::twice().signer.public().clone()]);
    let patience = Patience {
        attempts: 3,
        wait: Duration::from_millis(20),
        silence: Duration::from_millis(700),
    };
    let order = Order { only: None, trust: &trust, after };
    verify_site(&address.parse().unwrap(), &order, patience, &Unwatched)
}

fn faults(address: &str) -> BTreeMap<String, Fault> {
    verify(address, None).unwrap().faults
}

fn one(path: &str, fault: Fault) -> BTreeMap<String, Fault> {
    [(path.to_owned(), fault)].into()
}

/// The address of a page.
fn at(page: &str) -> String {
    page.strip_suffix("index.html").unwrap().to_owned()
}

#[test]
fn a_host_that_serves_all_is_whole_and_asked_for_each_file_once() {
    let released = Released::twice();
    let asked = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&asked);
    let address = host(&released.path("second"), move |path| {
        kept.lock().unwrap().push(path.to_owned());
        match path {
            // What hosts do: instructions are theirs, and what is not there is said so.
            "_headers" | "_redirects" => Does::Answers(StatusCode::NOT_FOUND),
            path if path.ends_with("index.html") => Does::Redirects("/elsewhere".to_owned()),
            _ => Does::Serves,
        }
    });
    let verdict = verify(&address, None).unwrap();
    assert_eq!(verdict.faults, BTreeMap::new());
    let id = released.signer.public().id();
    assert_eq!(verdict.standing, Standing::Signed(id));
    assert_eq!(verdict.files as u64, verdict.release.unwrap().files);
    let asked = asked.lock().unwrap();
    assert_eq!(asked.iter().collect::<BTreeSet<_>>().len(), asked.len());
}

#[test]
fn a_page_of_what_is_not_there_may_be_served_as_that() {
    let released = Released::twice();
    let misses = |page: Vec<u8>| {
        host(&released.path("second"), move |path| match path {
            "404.html" | "robots.txt" => Does::MissesWith(page.clone()),
            _ => Does::Serves,
        })
    };
    let own = misses(released.file("second", "404.html"));
    assert_eq!(faults(&own), one("robots.txt", Fault::Missing));
    let other = faults(&misses(b"Not found".to_vec()));
    assert!(other.contains_key("404.html"), "{other:?}");
}

#[test]
fn a_flipped_a_missing_and_a_stale_file_are_called_that() {
    let released = Released::twice();
    let mut page = released.file("second", PAGE);
    page[10] ^= 1;
    let manifest = released.manifest();
    let (old, stale) = (released.file("first", &manifest), manifest.clone());
    let address = host(&released.path("second"), move |path| match path {
        path if path == at(PAGE) => Does::Sends(page.clone()),
        "robots.txt" => Does::Answers(StatusCode::NOT_FOUND),
        path if path == stale => Does::Sends(old.clone()),
        _ => Does::Serves,
    });
    let faults = faults(&address);
    assert_eq!(faults[&manifest], Fault::Stale(1));
    assert_eq!(faults["robots.txt"], Fault::Missing);
    // What an old manifest lists was altered there, or is newer than that.
    assert!(matches!(faults[PAGE], Fault::Altered | Fault::Length { .. }));

    let old = released.file("first", PAGE);
    let sends = move |path: &str| match path == at(PAGE) {
        true => Does::Sends(old.clone()),
        false => Does::Serves,
    };
    let address = host(&released.path("second"), sends);
    assert_eq!(self::faults(&address), one(PAGE, Fault::Stale(1)));
}

#[test]
fn a_host_that_shows_an_older_release_again_is_found_by_who_has_seen_a_newer_one() {
    let released = Released::twice();
    let address = host(&released.path("first"), |_| Does::Serves);
    let seen = released.file("second", RELEASE_FILE);
    let seen = papersmart::release::Release::parse(&seen).unwrap();
    let rolled = one(RELEASE_FILE, Fault::RolledBack { found: 1, wanted: 2 });
    for after in [After::Sequence(2), After::Release(Box::new(seen))] {
        assert_eq!(verify(&address, Some(&after)).unwrap().faults, rolled);
    }
}

#[test]
fn a_body_without_end_is_cut_off_and_named() {
    let released = Released::twice();
    for endless in [at(PAGE), released.manifest()] {
        let address = host(&released.path("second"), move |path| match path == endless {
            true => Does::NeverEnds,
            false => Does::Serves,
        });
        let faults = faults(&address);
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(matches!(faults.values().next(), Some(Fault::Endless(_))), "{faults:?}");
    }
    let address = host(&released.path("second"), |path| match path {
        RELEASE_FILE => Does::NeverEnds,
        _ => Does::Serves,
    });
    assert_eq!(faults(&address)[RELEASE_FILE], Fault::Missing);
}

#[test]
fn what_leads_elsewhere_or_comes_packed_is_not_taken_for_the_file() {
    let released = Released::twice();
    let other = host(&released.path("second"), |_| Does::Serves);
    let address = host(&released.path("second"), move |path| match path {
        "robots.txt" => Does::Redirects(format!("{other}robots.txt")),
        "sitemap.xml" => Does::Packs,
        path if path == at(PAGE) => Does::Redirects(format!("/{PAGE}")),
        _ => Does::Serves,
    });
    let wanted = [("robots.txt", Fault::Elsewhere), ("sitemap.xml", Fault::Packed)];
    let wanted = wanted.map(|(path, fault)| (path.to_owned(), fault));
    let wanted = BTreeMap::from(wanted);
    assert_eq!(faults(&address), wanted, "within an origin a redirection is followed");
}

#[test]
fn a_host_that_fails_at_times_is_asked_again() {
    let released = Released::twice();
    let failed = Mutex::new(BTreeMap::<String, u32>::new());
    let address = host(&released.path("second"), move |path| {
        let mut failed = failed.lock().unwrap();
        let times = failed.entry(path.to_owned()).or_default();
        *times += 1;
        match *times {
            1 => Does::Answers(StatusCode::SERVICE_UNAVAILABLE),
            2 if path.len() % 5 == 0 => Does::Answers(StatusCode::TOO_MANY_REQUESTS),
            _ => Does::Serves,
        }
    });
    assert_eq!(faults(&address), BTreeMap::new());

    let address = host(&released.path("second"), |path| match path {
        "robots.txt" => Does::Answers(StatusCode::BAD_GATEWAY),
        "sitemap.xml" => Does::Answers(StatusCode::FORBIDDEN),
        _ => Does::Serves,
    });
    let faults = faults(&address);
    assert_eq!(faults["robots.txt"], Fault::Refused(502));
    assert_eq!(faults["sitemap.xml"], Fault::Refused(403));
}

#[test]
fn a_slow_host_is_waited_for_and_a_silent_one_is_not() {
    let released = Released::twice();
    let address = host(&released.path("second"), |path| match path {
        "robots.txt" | "sitemap.xml" | "manifest.sha256" => Does::Drips,
        _ => Does::Serves,
    });
    assert_eq!(faults(&address), BTreeMap::new());
    let address = host(&released.path("second"), |path| match path {
        "robots.txt" => Does::Stalls,
        _ => Does::Serves,
    });
    assert_eq!(faults(&address), one("robots.txt", Fault::Refused(0)));
}

#[test]
fn a_site_that_is_published_meanwhile_is_to_be_checked_again() {
    let released = Released::twice();
    let (old, asked) = (released.file("first", RELEASE_FILE), Mutex::new(0));
    let signature = released.file("first", "release.json.minisig");
    let address = host(&released.path("second"), move |path| match path {
        RELEASE_FILE => {
            let mut asked = asked.lock().unwrap();
            *asked += 1;
            if *asked == 1 { Does::Sends(old.clone()) } else { Does::Serves }
        }
        "release.json.minisig" => Does::Sends(signature.clone()),
        _ => Does::Serves,
    });
    let changed = verify(&address, None).unwrap_err();
    assert!(matches!(changed, SiteError::Changed), "{changed}");
}

/// As stores of objects do.
#[test]
fn a_host_that_forbids_what_it_does_not_have_may_have_no_release() {
    let released = Released::twice();
    let address = host(&released.path("second"), |path| match path {
        "release.json" | "release.json.minisig" | "_headers" => {
            Does::Answers(StatusCode::FORBIDDEN)
        }
        _ => Does::Serves,
    });
    assert_eq!(faults(&address), one(RELEASE_FILE, Fault::Missing), "a key is trusted");
}

#[test]
fn a_host_that_goes_away_ends_it() {
    let released = Released::twice();
    let asked = Mutex::new(0);
    let address = host(&released.path("second"), move |_| {
        let mut asked = asked.lock().unwrap();
        *asked += 1;
        if *asked > 40 { Does::Stalls } else { Does::Serves }
    });
    let gone = verify(&address, None).unwrap_err();
    assert!(matches!(gone, SiteError::Gone { .. }), "{gone}");
    let nobody = verify("http://127.0.0.1:9/", None).unwrap_err();
    assert!(matches!(nobody, SiteError::Gone { .. }), "{nobody}");
    let empty = tempfile::tempdir().unwrap();
    let nothing = verify(&host(empty.path(), |_| Does::Serves), None).unwrap_err();
    assert!(matches!(nothing, SiteError::NoManifest), "{nothing}");
}

#[test]
fn the_command_says_what_it_cannot_see() {
    let released = Released::twice();
    let folder = released.copy("second");
    std::fs::write(folder.join("en/extra.html"), "extra").unwrap();
    let address = host(&folder, |_| Does::Serves);
    let key = released.signer.public().to_string();
    let output = released.command(&["verify", &address, "--key", &key]).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(said.contains("Release 2") && said.contains("cannot be seen from here"), "{said}");
}
