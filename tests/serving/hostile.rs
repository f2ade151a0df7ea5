//! Requests by those who mean harm, and by those who are only slow.

use std::io::{Read as _, Write as _};
use std::path::Path;
use std::time::{Duration, Instant};

use papersmart::mirror::Limits;

use super::host::{Answer, Host, folder, page, sample};

/// In a file beside the folder, and nowhere in it.
const SECRET: &[u8] = b"what nobody may read";

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|some| some == part)
}

#[test]
fn no_path_leads_out_of_the_folder_or_to_what_is_hidden() {
    let (holder, path) = folder();
    sample(&path);
    std::fs::write(holder.path().join("secret.txt"), SECRET).unwrap();
    for hidden in [".git/config", "en/.hidden", ".env"] {
        std::fs::create_dir_all(path.join(hidden).parent().unwrap()).unwrap();
        std::fs::write(path.join(hidden), SECRET).unwrap();
    }
    let host = Host::of(&path);
    let outside = [
        "/../secret.txt",
        "/en/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/%2E%2e%2Fsecret.txt",
        "/..%2fsecret.txt",
        "/..%5csecret.txt",
        "/..\\secret.txt",
        "/en/..%2f..%2fsecret.txt",
        "/%252e%252e/secret.txt",
        "/%c0%ae%c0%ae/secret.txt",
        "/%e0%80%ae%e0%80%ae/secret.txt",
        "/..;/secret.txt",
        "/.%00./secret.txt",
        "/secret.txt%00.html",
        "//secret.txt",
        "/././../secret.txt",
        "///../secret.txt",
        "/.git/config",
        "/%2egit/config",
        "/en/.hidden",
        "/.env",
        "/_headers",
        "/_redirects",
        "/%5fheaders",
        "/.well-known/../.git/config",
        "http://elsewhere/../secret.txt",
        "/en/%2e/../../secret.txt",
        "/file:///etc/passwd",
    ];
    for path in outside {
        let bytes = host
            .raw(format!("GET {path} HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n").as_bytes());
        assert!(!contains(&bytes, SECRET), "{path}");
        let answer = Answer::read(&bytes).unwrap();
        assert!(matches!(answer.status, 301 | 400 | 404), "{path}: {}", answer.status);
        let to = answer.told("location").unwrap_or_default();
        assert!(to.is_empty() || to.starts_with('/') && !to.starts_with("//"), "{path}: {to}");
    }
    assert_eq!(host.get("/en/").status, 200);
    assert_eq!(host.get("/.well-known/resourcesync").status, 200);
}

#[cfg(unix)]
#[test]
fn no_link_is_followed() {
    let (holder, path) = folder();
    sample(&path);
    let secret = holder.path().join("secret.txt");
    std::fs::write(&secret, SECRET).unwrap();
    std::fs::create_dir_all(holder.path().join("outside/x")).unwrap();
    std::fs::write(holder.path().join("outside/x/index.html"), SECRET).unwrap();
    let link = |to: &Path, at: &str| std::os::unix::fs::symlink(to, path.join(at)).unwrap();
    link(&secret, "en/link.txt");
    link(&holder.path().join("outside"), "en/folder");
    link(&path.join("en/index.html"), "en/inside.html");
    let host = Host::of(&path);
    for path in ["/en/link.txt", "/en/folder/x/", "/en/folder/x/index.html", "/en/inside.html"] {
        let answer = host.get(path);
        assert_eq!(answer.status, 404, "{path}");
        assert!(!contains(&answer.body, SECRET), "{path}");
    }
}

#[test]
fn no_answer_is_split_by_what_is_asked() {
    let (_holder, path) = folder();
    sample(&path);
    let host = Host::of(&path);
    for path in
        ["/en%0d%0aSet-Cookie:%20a=b", "/fr/A/%0d%0aX:1", "/fr/A/x%0aX:%201", "/en?%0d%0aX:1"]
    {
        let answer = host.get(path);
        assert_eq!((answer.told("set-cookie"), answer.told("x")), (None, None), "{path}");
    }
    let led = host.get("/fr/A//evil.example/%2f");
    assert!(led.status == 404 || led.told("location").unwrap().starts_with("/A/"), "{led:?}");
}

/// Symbols are often written so, and the page for what is not found reads them.
#[test]
fn an_encoded_slash_names_no_file_but_may_be_of_a_symbol() {
    let (_holder, path) = folder();
    sample(&path);
    let host = Host::of(&path);
    for path in ["/A%2F68%2F123", "/A%2f68/123?lang=fr", "/en%2findex.html", "/old%2f"] {
        let answer = host.get(path);
        assert_eq!(answer.status, 404, "{path}");
        assert_eq!(answer.body, page("missing").into_bytes(), "{path}");
    }
    for path in ["/A%2F68%2F..", "/..%2f404.html", "/A%2F%00", "/A%2F68%5C123", "/A%2"] {
        let answer = host.get(path);
        assert_eq!((answer.status, answer.body.len()), (400, 0), "{path}");
    }
}

#[test]
fn what_is_no_request_for_a_file_is_refused() {
    let (_holder, path) = folder();
    sample(&path);
    let host = Host::of(&path);
    let status =
        |request: &str| Answer::read(&host.raw(request.as_bytes())).map(|answer| answer.status);
    let long = "a".repeat(4_000);
    let many = (0..200).map(|at| format!("X-{at}: y\r\n")).collect::<String>();
    let large = format!("X: {}\r\n", "y".repeat(40_000));
    for (request, expected) in [
        ("GET /en/ HTTP/1.1\r\n\r\n".to_owned(), &[400][..]),
        (format!("GET /{long} HTTP/1.1\r\nHost: h\r\n\r\n"), &[414]),
        (format!("GET /?{long} HTTP/1.1\r\nHost: h\r\n\r\n"), &[414]),
        (format!("GET /en/ HTTP/1.1\r\nHost: h\r\n{many}\r\n"), &[431]),
        (format!("GET /en/ HTTP/1.1\r\nHost: h\r\n{large}\r\n"), &[431]),
        ("GET /en/ HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello".to_owned(), &[400]),
        ("POST /en/ HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n".to_owned(), &[405]),
        ("GET /en/ HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n".to_owned(), &[400]),
        ("CONNECT elsewhere:443 HTTP/1.1\r\nHost: h\r\n\r\n".to_owned(), &[405]),
        ("OPTIONS * HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n".to_owned(), &[405]),
        ("GET /en/ HTTP/9.9\r\nHost: h\r\n\r\n".to_owned(), &[400, 505]),
        ("GE\0T /en/ HTTP/1.1\r\nHost: h\r\n\r\n".to_owned(), &[400]),
        ("\x16\x03\x01\x02\r\n\r\n".to_owned(), &[400]),
    ] {
        let got = status(&request);
        let short = &request[..request.len().min(60)];
        assert!(got.is_some_and(|got| expected.contains(&got)), "{short:?}: {got:?}");
    }
    assert_eq!(host.get("/en/").status, 200);
}

#[test]
fn a_request_that_nobody_ends_is_not_waited_for() {
    let (_holder, path) = folder();
    sample(&path);
    let limits = Limits { request: Duration::from_secs(1), ..Limits::default() };
    let host = Host::limited(&path, limits);
    let start = Instant::now();
    let mut idle = host.connect();
    let mut slow = host.connect();
    slow.write_all(b"GET /en/ HTTP/1.1\r\n").unwrap();
    let dripping = slow.try_clone().unwrap();
    let drip = std::thread::spawn(move || {
        let mut dripping = dripping;
        // A letter now and then does not buy more time.
        while dripping.write_all(b"X").is_ok() && start.elapsed() < Duration::from_secs(15) {
            std::thread::sleep(Duration::from_millis(200));
        }
        start.elapsed()
    });
    let mut rest = Vec::new();
    let _ = slow.read_to_end(&mut rest);
    assert!(!contains(&rest, b"200 OK"));
    let _ = idle.read_to_end(&mut rest);
    assert!(start.elapsed() < Duration::from_secs(8), "{:?}", start.elapsed());
    assert!(drip.join().unwrap() < Duration::from_secs(10));
    assert_eq!(host.get("/en/").status, 200);
}

#[test]
fn a_reader_who_takes_nothing_is_let_go_and_a_slow_one_is_served() {
    let (_holder, path) = folder();
    sample(&path);
    let limits = Limits { answer: Duration::from_secs(1), ..Limits::default() };
    let host = Host::limited(&path, limits);
    let ask = || {
        let mut stream = host.connect();
        // More than the system keeps on the way.
        for _ in 0..4 {
            stream
                .write_all(b"GET /files/council/second/large.bin HTTP/1.1\r\nHost: h\r\n\r\n")
                .unwrap();
        }
        stream
    };
    let mut stalled = ask();
    let mut slow = ask();
    let mut received = 0;
    let mut buffer = vec![0; 400_000];
    let start = Instant::now();
    while received < 12_000_000 {
        let read = slow.read(&mut buffer).unwrap();
        assert!(read > 0, "broken off at {received}");
        received += read;
        std::thread::sleep(Duration::from_millis(40));
    }
    assert!(start.elapsed() > Duration::from_secs(1));
    std::thread::sleep(Duration::from_secs(2));
    let mut kept = Vec::new();
    let _ = stalled.read_to_end(&mut kept);
    assert!(kept.len() < 24_000_000, "{}", kept.len());
}

#[test]
fn those_who_hold_connections_do_not_keep_others_out() {
    let (_holder, path) = folder();
    sample(&path);
    let limits = Limits { connections: 8, request: Duration::from_secs(2), ..Limits::default() };
    let host = Host::limited(&path, limits);
    let held: Vec<_> = (0..40)
        .map(|_| {
            let mut stream = host.connect();
            stream.write_all(b"GET / HTTP/1.1\r\nHost").unwrap();
            stream
        })
        .collect();
    let start = Instant::now();
    assert_eq!(host.get("/en/").body, page("home").into_bytes());
    assert!(start.elapsed() < Duration::from_secs(15), "{:?}", start.elapsed());
    drop(held);
}

#[test]
fn a_connection_is_for_so_many_requests() {
    let (_holder, path) = folder();
    sample(&path);
    let host = Host::limited(&path, Limits { requests: 3, ..Limits::default() });
    let bytes = host.raw("HEAD /en/ HTTP/1.1\r\nHost: h\r\n\r\n".repeat(9).as_bytes());
    let text = String::from_utf8(bytes).unwrap();
    assert_eq!(text.matches("HTTP/1.1 200 OK").count(), 3);
    assert_eq!(text.matches("connection: close").count(), 1);
}

#[test]
fn who_reads_when_the_server_ends_reads_to_the_end() {
    let (_holder, path) = folder();
    sample(&path);
    let mut host = Host::of(&path);
    let mut idle = host.connect();
    let mut stream = host.connect();
    stream.write_all(b"GET /files/council/second/large.bin HTTP/1.1\r\nHost: h\r\n\r\n").unwrap();
    let mut start = vec![0; 1_000];
    stream.read_exact(&mut start).unwrap();
    host.ask_to_end();
    std::thread::sleep(Duration::from_millis(300));
    let mut rest = Vec::new();
    stream.read_to_end(&mut rest).unwrap();
    assert_eq!(Answer::read(&[start, rest].concat()).unwrap().body.len(), 6_000_000);
    // Nobody waits for who asked for nothing.
    assert_eq!(idle.read(&mut [0; 9]).unwrap_or(0), 0);
    let asked = Instant::now();
    host.end();
    assert!(asked.elapsed() < Duration::from_secs(5));
    assert!(std::net::TcpStream::connect(host.address).is_err());
}
