//! `papersmart serve`: the site in a browser on this machine, built again
//! whenever a file changes, with open pages reloading themselves. It is a
//! preview: what it adds to pages is never in a build.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{StatusCode, Uri, header};
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
use super::{Exit, watch};
use crate::build::{Settings, Touched};
use crate::i18n::Arg;
use crate::model::Access;
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
    let answer: Result<axum::http::Response<FileBody>, _> = files.clone().try_call(request).await;
    match answer {
        Ok(response) if response.status() != StatusCode::NOT_FOUND => response.map(Body::new),
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
