//! A small publication in a folder of its own, a server of it on a real socket, and
//! a reader who sends whatever bytes it likes.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use papersmart::mirror::{Limits, Mirror, serve};
use papersmart::model::{Access, Digest};
use papersmart::publish::{headers, redirects};
use tokio::sync::oneshot;

/// Long enough for every coding to pay.
pub(crate) fn page(word: &str) -> String {
    format!("<!doctype html><title>{word}</title>{}", format!("<p>{word} again</p>").repeat(200))
}

/// Writes a whole edition for the public into a folder: these files, and what hosts
/// and manifests add.
pub(crate) fn publish(folder: &Path, files: &[(&str, &[u8])]) {
    let write = |path: &str, bytes: &[u8]| {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        let fresh = path.with_extension("new");
        std::fs::write(&fresh, bytes).unwrap();
        std::fs::rename(fresh, path).unwrap();
    };
    let moved = [("old/".to_owned(), "en/new/".to_owned())];
    let rules = (headers(true, "https://host.example", None), redirects(&moved, &["A".to_owned()]));
    let hosts = [("_headers", rules.0.as_slice()), ("_redirects", &rules.1)];
    let all: Vec<(&str, &[u8])> = files.iter().copied().chain(hosts).collect();
    all.iter().for_each(|(path, bytes)| write(path, bytes));
    let line = |(path, bytes): &(&str, &[u8])| format!("{}  {path}\n", Digest::of(bytes));
    let manifest: String = all.iter().map(line).collect();
    let root = line(&("manifest/site.sha256", manifest.as_bytes()));
    write("manifest/site.sha256", manifest.as_bytes());
    write("papersmart.json", br#"{"format":1,"audience":"public"}"#);
    write("manifest.sha256", root.as_bytes());
}

/// A folder with a page, an asset, a block, files that were handed in, and more.
pub(crate) fn sample(folder: &Path) {
    let large: Vec<u8> = (0..6_000_000_u32).map(|at| (at % 251) as u8).collect();
    let (home, missing) = (page("home"), page("missing"));
    publish(
        folder,
        &[
            ("index.html", page("chooser").as_bytes()),
            ("404.html", missing.as_bytes()),
            ("en/index.html", home.as_bytes()),
            ("en/feed.xml", b"<feed/>"),
            ("api/v1/index.json", b"{}"),
            ("assets/site.0123456789abcdef.css", page("style").as_bytes()),
            ("search/en.json", b"{}"),
            ("search/ab/cd.bin", b"0123456789"),
            ("files/council/second/report.pdf", b"%PDF-1.7 a report"),
            ("files/council/second/drawing.svg", b"<svg onload='alert(1)'/>"),
            ("files/council/second/large.bin", &large),
            (".well-known/resourcesync", b"<urlset/>"),
        ],
    );
}

/// A server, until it goes out of scope.
pub(crate) struct Host {
    pub(crate) address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Host {
    pub(crate) fn of(folder: &Path) -> Self {
        Self::limited(folder, Limits::default())
    }

    pub(crate) fn limited(folder: &Path, limits: Limits) -> Self {
        let mirror = Arc::new(Mirror::open(folder, Access::Public, 1 << 20).unwrap());
        let (stop, stopped) = oneshot::channel();
        let (tell, told) = std::sync::mpsc::channel();
        let thread = std::thread::spawn(move || {
            let mut runtime = tokio::runtime::Builder::new_multi_thread();
            let runtime = runtime.worker_threads(2).enable_all().build().unwrap();
            runtime.block_on(async {
                let socket = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
                tell.send(socket.local_addr().unwrap()).unwrap();
                serve(mirror, vec![socket], limits, async { _ = stopped.await }).await;
            });
            runtime.shutdown_background();
        });
        Self { address: told.recv().unwrap(), stop: Some(stop), thread: Some(thread) }
    }

    /// Asks the server to end, and waits until it has.
    pub(crate) fn end(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            thread.join().unwrap();
        }
    }

    /// Asks the server to end, and does not wait.
    pub(crate) fn ask_to_end(&mut self) {
        drop(self.stop.take());
    }

    pub(crate) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream
    }

    /// What comes back for some bytes, until the server has no more to say.
    pub(crate) fn raw(&self, request: &[u8]) -> Vec<u8> {
        let mut stream = self.connect();
        // The server may have heard enough.
        let _ = stream.write_all(request);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        answer
    }

    pub(crate) fn ask(&self, method: &str, path: &str, more: &[(&str, &str)]) -> Answer {
        let mut request = format!("{method} {path} HTTP/1.1\r\nHost: h\r\nConnection: close\r\n");
        more.iter().for_each(|(name, value)| request += &format!("{name}: {value}\r\n"));
        let bytes = self.raw((request + "\r\n").as_bytes());
        Answer::read(&bytes).ok_or_else(|| format!("no answer for {path}")).unwrap()
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[])
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.ask_to_end();
    }
}

/// What a server said.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
        let head = std::str::from_utf8(&bytes[..end]).ok()?;
        let mut lines = head.split("\r\n");
        let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
        let header = |line: &str| {
            let (name, value) = line.split_once(": ")?;
            Some((name.to_ascii_lowercase(), value.to_owned()))
        };
        let headers = lines.map(header).collect::<Option<Vec<_>>>()?;
        Some(Self { status, headers, body: bytes[end + 4..].to_vec() })
    }

    /// All values of a header, joined.
    pub(crate) fn told(&self, name: &str) -> Option<String> {
        let own = self.headers.iter().filter(|(own, _)| own == name);
        let values: Vec<&str> = own.map(|(_, value)| value.as_str()).collect();
        (!values.is_empty()).then(|| values.join(", "))
    }
}

/// A folder that is gone with the test.
pub(crate) fn folder() -> (tempfile::TempDir, PathBuf) {
    let holder = tempfile::tempdir().unwrap();
    let path = holder.path().canonicalize().unwrap().join("public");
    (holder, path)
}
