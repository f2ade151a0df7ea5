//! `papersmart serve`: the site in a browser on this machine, built again
//! whenever a file changes, with open pages reloading themselves. It is a
//! preview: what it adds to pages is never in a build.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, Uri, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::sync::broadcast;
use tokio_stream::StreamExt as _;
use tokio_stream::wrappers::BroadcastStream;
use tower_http::services::ServeDir;

use super::arguments::ServeOptions;
use super::build::Workbench;
use super::console::Console;
use super::{Exit, forecast, watch};
use crate::build::{Consent, Outcome, Settings, Touched};
use crate::i18n::Arg;
use crate::model::Access;
use crate::publish::cache_control;
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

pub(super) fn run(console: &Console, site: &Path, options: &ServeOptions) -> Exit {
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
    let files = ServeDir::new(&preview.folder).append_index_html_on_directories(true);
    let router = Router::new()
        .route(EVENTS, get(events))
        .route(SCRIPT, get(script))
        .fallback(move |state, request| page(state, request, files.clone()))
        .with_state(preview);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind(("localhost", port)).await?;
        let _ = started.send(Ok(()));
        axum::serve(listener, router).await
    })
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
    if let Some(path) = page_path(request.uri())
        && let Ok(bytes) = preview.output.read(&path)
    {
        return html(&String::from_utf8_lossy(&bytes)).into_response();
    }
    use tower_http::services::fs::ServeFileSystemResponseBody as FileBody;
    let path = request.uri().path().trim_start_matches('/').to_owned();
    let answer: Result<axum::http::Response<FileBody>, _> = files.clone().try_call(request).await;
    match answer {
        Ok(mut response) if response.status() != StatusCode::NOT_FOUND => {
            let kept = HeaderValue::from_static(cache_control(&path));
            response.headers_mut().insert(header::CACHE_CONTROL, kept);
            response.map(Body::new)
        }
        _ => missing(StatusCode::NOT_FOUND),
    }
}

/// The file of a page's address; nothing for files of other kinds.
fn page_path(uri: &Uri) -> Option<String> {
    let path = uri.path().trim_start_matches('/');
    let safe = path.split('/').all(|part| part != "..") && !path.contains(['\\', '%']);
    match (safe, path) {
        (true, "") => Some("index.html".to_owned()),
        (true, path) if path.ends_with('/') => Some(format!("{path}index.html")),
        (true, path) if path.ends_with(".html") => Some(path.to_owned()),
        _ => None,
    }
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

    /// What is answered to a request for a file, by the headers that matter.
    fn answer(path: &str, range: Option<&str>) -> (StatusCode, String, String, Vec<u8>) {
        let folder = tempfile::tempdir().unwrap();
        let write = crate::publish::write_atomically;
        write(&folder.path().join("search/ab/cd.bin"), b"0123456789").unwrap();
        write(&folder.path().join("search/en.json"), b"{}").unwrap();
        let (reload, _) = broadcast::channel(1);
        let output = Arc::new(World::at_present(folder.path()));
        let preview = Preview { output, folder: folder.path().to_owned(), reload };
        let mut request = Request::builder().uri(path);
        if let Some(range) = range {
            request = request.header(header::RANGE, range);
        }
        let request = request.body(Body::empty()).unwrap();
        let files = ServeDir::new(folder.path());
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
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

    #[test]
    fn the_list_of_segments_is_asked_for_again() {
        let (status, kind, kept, _) = answer("/search/en.json", None);
        assert_eq!((status, kind.as_str()), (StatusCode::OK, "application/json"));
        assert!(!kept.contains("immutable"));
    }
}
