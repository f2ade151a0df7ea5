//! `papersmart serve` alone: the site in a browser on this machine, built again
//! whenever a file changes, with open pages reloading themselves. It is a
//! preview: what it adds to pages is never in a build.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::uri::Authority;
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::middleware::{Next, from_fn};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::sync::broadcast;
use tokio_stream::StreamExt as _;
use tokio_stream::wrappers::BroadcastStream;
use tower_http::services::ServeDir;

use crate::build::{Consent, Outcome, Settings, Touched};
use crate::commands::arguments::ServeOptions;
use crate::commands::build::Workbench;
use crate::commands::console::Console;
use crate::commands::{Exit, forecast, watch};
use crate::i18n::Arg;
use crate::mirror;
use crate::model::Access;
use crate::publish::{cache_control, content_type};
use crate::source::World;

const EVENTS: &str = "/-/reload";
const SCRIPT: &str = "/-/reload.js";
const RELOAD: &str = "new EventSource('/-/reload').onmessage = () => location.reload();";

/// What requests are answered from.
#[derive(Clone)]
struct Preview {
    output: Arc<World>,
    folder: PathBuf,
    reload: broadcast::Sender<()>,
}

pub(in crate::commands) fn run(console: &Console, site: &Path, options: &ServeOptions) -> Exit {
    let base_url = format!("http://localhost:{}", options.port);
    let folder = site.join(".papersmart").join("preview");
    let settings = Settings {
        out: folder.clone(),
        base_url: Some(base_url.clone()),
        audience: Access::Public,
        rehearsal: false,
        consent: Consent::Unneeded,
    };
    let mut bench = Workbench::new(console, site, options.now, settings);
    if console.outcome(&bench.build(&Touched::Everything)) == Exit::Environment {
        return Exit::Environment;
    }
    let (reload, _) = broadcast::channel(16);
    let preview =
        Preview { output: Arc::new(World::at_present(&folder)), folder, reload: reload.clone() };
    let port = options.port;
    let (started, ready) = std::sync::mpsc::channel();
    std::thread::spawn(move || started.send(listen(port, preview, &started)));
    match ready.recv() {
        Ok(Ok(())) => {
            console.tell("cli-serving", &[("address", Arg::from(&format!("{base_url}/")))])
        }
        Ok(Err(error)) => {
            let (port, reason) = (port.to_string(), error.to_string());
            console.tell("cli-port", &[("port", Arg::from(&port)), ("reason", Arg::from(&reason))]);
            return Exit::Environment;
        }
        Err(_) => return Exit::Environment,
    }
    watch::run(console, site, |touched| {
        let result = bench.build(touched);
        let changed = result
            .as_ref()
            .is_ok_and(|outcome| outcome.report.written + outcome.report.deleted > 0);
        if changed || result.is_err() {
            console.outcome(&result);
        }
        if let Ok(Outcome { demand: Some(demand), .. }) = &result {
            forecast::explain(console, demand);
            console.tell("cli-confirm-preview", &[]);
        }
        if changed {
            // Nobody may be listening.
            let _ = reload.send(());
        }
    })
}

/// Listens until the process ends; tells `started` once it does.
fn listen(
    port: u16,
    preview: Preview,
    started: &std::sync::mpsc::Sender<std::io::Result<()>>,
) -> std::io::Result<()> {
    let router = router(preview);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind(("localhost", port)).await?;
        let _ = started.send(Ok(()));
        axum::serve(listener, router).await
    })
}

fn router(preview: Preview) -> Router {
    let files = ServeDir::new(&preview.folder).append_index_html_on_directories(true);
    Router::new()
        .route(EVENTS, get(events))
        .route(SCRIPT, get(script))
        .fallback(move |state, request| page(state, request, files.clone()))
        .layer(from_fn(for_this_machine))
        .with_state(preview)
}

/// Refuses what is asked for under other names: any website can have its own lead
/// here, and would then read what is not published yet.
async fn for_this_machine(request: Request, next: Next) -> Response {
    if is_local(request.headers()) {
        next.run(request).await
    } else {
        StatusCode::FORBIDDEN.into_response()
    }
}

/// Whether a request is for this machine by a name that nobody else can have.
fn is_local(headers: &HeaderMap) -> bool {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let Some(Ok(authority)) = host.map(str::parse::<Authority>) else { return false };
    let name = authority.host().to_ascii_lowercase();
    matches!(&*name, "localhost" | "127.0.0.1" | "[::1]") || name.ends_with(".localhost")
}

async fn script() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/javascript; charset=utf-8")], RELOAD)
}

async fn events(State(preview): State<Preview>) -> impl IntoResponse {
    let changes = BroadcastStream::new(preview.reload.subscribe());
    let events =
        changes.map(|_| Ok::<_, std::convert::Infallible>(Event::default().data("reload")));
    Sse::new(events).keep_alive(KeepAlive::default())
}

/// A page with the reloading script in it, or any other file as it is.
async fn page(State(preview): State<Preview>, request: Request, files: ServeDir) -> Response {
    let missing = |status| {
        let bytes = preview.output.read("404.html").unwrap_or_default();
        (status, html(&String::from_utf8_lossy(&bytes))).into_response()
    };
    // As hosts do, that open no file for it either.
    if matches!(mirror::Address::parse(request.uri()), Err(mirror::Refusal::Slash)) {
        return missing(StatusCode::NOT_FOUND);
    }
    if let Some(path) = page_path(request.uri())
        && let Ok(bytes) = preview.output.read(&path)
    {
        return html(&String::from_utf8_lossy(&bytes)).into_response();
    }
    use tower_http::services::fs::ServeFileSystemResponseBody as FileBody;
    let address = request.uri().path().to_owned();
    let query = request.uri().query().unwrap_or_default().to_owned();
    let path = address.trim_start_matches('/').to_owned();
    let answer: Result<axum::http::Response<FileBody>, _> = files.clone().try_call(request).await;
    match answer {
        Ok(mut response) if response.status() != StatusCode::NOT_FOUND => {
            let kept = HeaderValue::from_static(cache_control(&path));
            response.headers_mut().insert(header::CACHE_CONTROL, kept);
            if let Some(kind) = content_type(&path) {
                let kind = HeaderValue::from_static(kind);
                response.headers_mut().insert(header::CONTENT_TYPE, kind);
            }
            response.map(Body::new)
        }
        _ => {
            let rules = preview.output.read("_redirects").unwrap_or_default();
            let rules = mirror::RedirectRules::parse(&String::from_utf8_lossy(&rules));
            match rules.follow(&address, &query, None, false) {
                Some(mirror::Outcome::Elsewhere(status, to)) => {
                    (status, [(header::LOCATION, to)]).into_response()
                }
                _ => missing(StatusCode::NOT_FOUND),
            }
        }
    }
}

/// The file of a page's address; nothing for files of other kinds.
fn page_path(uri: &Uri) -> Option<String> {
    let file = mirror::Address::parse(uri).ok()?.file()?;
    file.ends_with(".html").then_some(file)
}

fn html(page: &str) -> impl IntoResponse + use<> {
    let script = format!("<script src=\"{SCRIPT}\"></script></body>");
    let page = page.replacen("</body>", &script, 1);
    let headers =
        [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")];
    (headers, page)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A preview of some files, gone with the test.
    fn preview() -> (tempfile::TempDir, Preview) {
        let folder = tempfile::tempdir().unwrap();
        let write = crate::publish::write_atomically;
        write(&folder.path().join("search/ab/cd.bin"), b"0123456789").unwrap();
        write(&folder.path().join("search/en.json"), b"{}").unwrap();
        write(&folder.path().join("en/feed.xml"), b"<feed/>").unwrap();
        write(&folder.path().join("en/index.html"), b"<p>unpublished</p>").unwrap();
        let (reload, _) = broadcast::channel(1);
        let output = Arc::new(World::at_present(folder.path()));
        let preview = Preview { output, folder: folder.path().to_owned(), reload };
        (folder, preview)
    }

    fn runtime() -> tokio::runtime::Runtime {
        tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
    }

    /// What is answered to a request for a file, by the headers that matter.
    fn answer(path: &str, range: Option<&str>) -> (StatusCode, String, String, Vec<u8>) {
        let (folder, preview) = preview();
        let mut request = Request::builder().uri(path);
        if let Some(range) = range {
            request = request.header(header::RANGE, range);
        }
        let request = request.body(Body::empty()).unwrap();
        let files = ServeDir::new(folder.path());
        runtime().block_on(async {
            let response = page(State(preview), request, files).await;
            let told = |name| response.headers()[name].to_str().unwrap().to_owned();
            let (status, kind) = (response.status(), told(header::CONTENT_TYPE));
            let kept = told(header::CACHE_CONTROL);
            let bytes = axum::body::to_bytes(response.into_body(), 100).await.unwrap();
            (status, kind, kept, bytes.to_vec())
        })
    }

    #[test]
    fn parts_of_blocks_are_answered_and_kept_for_ever() {
        let (status, kind, kept, bytes) = answer("/search/ab/cd.bin", Some("bytes=2-4"));
        assert_eq!((status, bytes.as_slice()), (StatusCode::PARTIAL_CONTENT, &b"234"[..]));
        assert_eq!(kind, "application/octet-stream");
        assert!(kept.contains("immutable"));
    }

    /// What hosts answer is what is seen here.
    #[test]
    fn an_encoded_slash_opens_no_file() {
        let (folder, preview) = preview();
        for path in ["/en%2Findex.html", "/en%2ffeed.xml", "/A%2F68%2F123"] {
            let request = Request::builder().uri(path).body(Body::empty()).unwrap();
            let files = ServeDir::new(folder.path());
            let response = runtime().block_on(page(State(preview.clone()), request, files));
            assert_eq!(response.status(), StatusCode::NOT_FOUND, "{path}");
        }
    }

    #[test]
    fn a_feed_is_known_as_one() {
        let (status, kind, kept, _) = answer("/en/feed.xml", None);
        assert_eq!(status, StatusCode::OK);
        assert_eq!(kind, "application/atom+xml; charset=utf-8");
        assert!(!kept.contains("immutable"));
    }

    #[test]
    fn the_list_of_segments_is_asked_for_again() {
        let (status, kind, kept, _) = answer("/search/en.json", None);
        assert_eq!((status, kind.as_str()), (StatusCode::OK, "application/json"));
        assert!(!kept.contains("immutable"));
    }

    #[test]
    fn only_who_sits_at_this_machine_is_answered() {
        use std::io::{Read as _, Write as _};
        let (_folder, preview) = preview();
        runtime().block_on(async {
            let socket = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
            let address = socket.local_addr().unwrap();
            tokio::spawn(async move { axum::serve(socket, router(preview)).await });
            let asked = tokio::task::spawn_blocking(move || {
                let get = |path: &str, host: &str| {
                    let mut stream = std::net::TcpStream::connect(address).unwrap();
                    let request = format!("GET {path} HTTP/1.1\r\n{host}Connection: close\r\n\r\n");
                    stream.write_all(request.as_bytes()).unwrap();
                    let mut answer = String::new();
                    stream.read_to_string(&mut answer).unwrap();
                    answer
                };
                for host in [
                    "localhost:8000",
                    "localhost",
                    "LocalHost:8000",
                    "127.0.0.1:8000",
                    "[::1]:8000",
                    "[::1]",
                    "site.localhost:8000",
                ] {
                    let answer = get("/en/", &format!("Host: {host}\r\n"));
                    assert!(answer.starts_with("HTTP/1.1 200 "), "{host}: {answer}");
                    assert!(answer.contains("unpublished"), "{host}: {answer}");
                }
                for host in [
                    "Host: elsewhere.example:8000\r\n",
                    "Host: localhost.elsewhere.example\r\n",
                    "Host: notlocalhost\r\n",
                    "Host: 127.0.0.1.elsewhere.example\r\n",
                    "Host: 192.0.2.1:8000\r\n",
                    "Host: [2001:db8::1]:8000\r\n",
                    "Host: \r\n",
                    "",
                ] {
                    for path in ["/en/", "/en/feed.xml", SCRIPT, EVENTS, "/nowhere"] {
                        let answer = get(path, host);
                        assert!(answer.starts_with("HTTP/1.1 403 "), "{path} {host}: {answer}");
                        assert!(!answer.contains("unpublished"), "{path} {host}: {answer}");
                    }
                }
            });
            asked.await.unwrap();
        });
    }

    #[test]
    fn pages_are_in_the_folder() {
        let file = |path: &str| page_path(&path.parse().unwrap());
        assert_eq!(file("/").unwrap(), "index.html");
        assert_eq!(file("/en/?q=1").unwrap(), "en/index.html");
        assert_eq!(file("/404.html").unwrap(), "404.html");
        assert_eq!(file("/en/feed.xml"), None);
        for path in [
            "/../x.html",
            "/en/%2e%2e/%2e%2e/x.html",
            "/a%5c..%5cx.html",
            "/a%2fx.html",
            "//host/x.html",
            "/.git/x.html",
        ] {
            assert_eq!(file(path), None, "{path}");
        }
        // Elsewhere it is a folder of that name.
        let drive = ["/C:/x.html", "/C:/", "/c%3A/x.html", "/C:x.html"];
        assert_eq!(drive.map(|path| file(path).is_some()), [cfg!(not(windows)); 4]);
    }
}
