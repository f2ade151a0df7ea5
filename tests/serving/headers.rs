//! What every answer says of itself.

use std::io::Read as _;

use super::host::{Host, folder, page, sample};

#[test]
fn each_answer_carries_what_the_folder_says() {
    let (_holder, path) = folder();
    sample(&path);
    let host = Host::of(&path);
    let everywhere = [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
    ];
    for path in [
        "/",
        "/en/",
        "/en",
        "/nowhere",
        "/assets/site.0123456789abcdef.css",
        "/%2e%2e/",
        "/search/ab/cd.bin",
        "/files/council/second/report.pdf",
        "/en/feed.xml",
        "/fr/A/1",
    ] {
        let answer = host.get(path);
        for (name, value) in everywhere {
            assert_eq!(answer.told(name).as_deref(), Some(value), "{name} of {path}");
        }
        let policy = answer.told("content-security-policy").unwrap();
        assert!(policy.starts_with("default-src 'none'; "), "{path}: {policy}");
        assert!(policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
        assert!(policy.contains("base-uri 'none'"), "{path}: {policy}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{path}");
        let unused = answer.told("permissions-policy").unwrap();
        assert!(unused.contains("camera=()") && unused.contains("geolocation=()"), "{path}");
        assert_eq!(answer.told("set-cookie"), None, "{path}");
        assert_eq!(answer.told("server"), None, "{path}");
        // For whoever adds TLS to say.
        assert_eq!(answer.told("strict-transport-security"), None, "{path}");
    }
}

#[test]
fn hosts_with_tls_are_told_of_it() {
    let told = |url| String::from_utf8(papersmart::publish::headers(true, url, None)).unwrap();
    assert!(told("https://host.example").contains("Strict-Transport-Security: max-age="));
    assert!(!told("http://localhost:8000").contains("Strict-Transport-Security"));
}

#[test]
fn what_was_handed_in_acts_for_nobody() {
    let (_holder, path) = folder();
    sample(&path);
    let host = Host::of(&path);
    let pdf = host.get("/files/council/second/report.pdf");
    let policy = pdf.told("content-security-policy").unwrap();
    assert!(!policy.contains("script-src") && policy.contains("form-action 'none'"), "{policy}");
    assert!(!policy.contains("sandbox"), "readers of PDF do not start in one");
    assert_eq!(pdf.told("content-disposition"), None);
    assert_eq!(pdf.told("content-type").unwrap(), "application/pdf");

    let svg = host.get("/files/council/second/drawing.svg");
    let policy = svg.told("content-security-policy").unwrap();
    assert!(policy.ends_with("; sandbox") && !policy.contains("script-src"), "{policy}");
    assert_eq!(svg.told("content-disposition").as_deref(), Some("attachment"));
}

#[test]
fn other_sites_may_use_what_is_made_for_them_alone() {
    let (_holder, path) = folder();
    sample(&path);
    let host = Host::of(&path);
    for (path, shared) in [
        ("/en/feed.xml", true),
        ("/api/v1/index.json", true),
        ("/.well-known/resourcesync", true),
        ("/en/", false),
        ("/files/council/second/report.pdf", false),
        ("/assets/site.0123456789abcdef.css", false),
    ] {
        let answer = host.get(path);
        let policy = answer.told("cross-origin-resource-policy").unwrap();
        assert_eq!(policy, if shared { "cross-origin" } else { "same-origin" }, "{path}");
        let origin = answer.told("access-control-allow-origin");
        assert_eq!(origin.as_deref(), shared.then_some("*"), "{path}");
    }
}

#[test]
fn files_named_by_their_bytes_are_kept_for_ever_and_nothing_else() {
    let (_holder, path) = folder();
    sample(&path);
    let host = Host::of(&path);
    for (path, kept) in [
        ("/assets/site.0123456789abcdef.css", true),
        ("/search/ab/cd.bin", true),
        ("/search/en.json", false),
        ("/en/", false),
        ("/assets/gone.css", false),
        ("/search/gone.bin", false),
    ] {
        let control = host.get(path).told("cache-control").unwrap();
        assert_eq!(control.contains("immutable"), kept, "{path}: {control}");
    }
}

#[test]
fn texts_are_packed_as_the_reader_likes() {
    let (_holder, path) = folder();
    sample(&path);
    let host = Host::of(&path);
    let whole = page("home").into_bytes();
    let plain = host.get("/en/");
    assert_eq!((plain.told("content-encoding"), &plain.body), (None, &whole));
    assert_eq!(plain.told("vary").as_deref(), Some("Accept-Encoding"));
    let ask = |accepts| host.ask("GET", "/en/", &[("Accept-Encoding", accepts)]);

    let gzip = ask("gzip, br;q=0.1");
    assert_eq!(gzip.told("content-encoding").as_deref(), Some("gzip"));
    let mut unpacked = Vec::new();
    flate2::read::GzDecoder::new(&*gzip.body).read_to_end(&mut unpacked).unwrap();
    assert_eq!(unpacked, whole);

    let brotli = ask("gzip, br");
    assert_eq!(brotli.told("content-encoding").as_deref(), Some("br"));
    let mut unpacked = Vec::new();
    brotli::BrotliDecompress(&mut &*brotli.body, &mut unpacked).unwrap();
    assert_eq!(unpacked, whole);

    let tags = [&plain, &gzip, &brotli].map(|answer| answer.told("etag").unwrap());
    assert!(tags[0] != tags[1] && tags[1] != tags[2] && tags[0] != tags[2], "{tags:?}");
    assert!(tags.iter().all(|tag| tag.starts_with('"')), "strong: {tags:?}");
    let block = host.ask("GET", "/search/ab/cd.bin", &[("Accept-Encoding", "gzip, br")]);
    assert_eq!((block.told("content-encoding"), block.told("vary")), (None, None));
}

#[test]
fn addresses_lead_where_a_host_leads_them() {
    let (_holder, path) = folder();
    sample(&path);
    let host = Host::of(&path);
    let led = |path| {
        let answer = host.get(path);
        (answer.status, answer.told("location").unwrap_or_default())
    };
    assert_eq!(led("/en"), (301, "/en/".to_owned()));
    assert_eq!(led("/en?q=1"), (301, "/en/?q=1".to_owned()));
    assert_eq!(led("/fr/A/68/1"), (302, "/A/68/1?lang=fr".to_owned()));
    assert_eq!(led("/fr/old/"), (301, "/fr/en/new/".to_owned()));
    assert_eq!(led("/nowhere"), (404, String::new()));
    assert_eq!(host.get("/nowhere").body, page("missing").into_bytes());
    // The root is a page, so no rule by language comes before it.
    let french = host.ask("GET", "/", &[("Accept-Language", "fr")]);
    assert_eq!(french.status, 200);
}

#[test]
fn a_reader_may_ask_for_the_head_alone_and_nothing_may_be_sent() {
    let (_holder, path) = folder();
    sample(&path);
    let host = Host::of(&path);
    let (head, get) = (host.ask("HEAD", "/en/", &[]), host.get("/en/"));
    for name in ["content-length", "etag", "content-type", "last-modified", "cache-control"] {
        assert_eq!(head.told(name), get.told(name), "{name}");
    }
    assert_eq!(head.body, b"");
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND"] {
        let refusal = host.ask(method, "/en/", &[]);
        assert_eq!(refusal.status, 405, "{method}");
        assert_eq!(refusal.told("allow").as_deref(), Some("GET, HEAD"), "{method}");
    }
}
