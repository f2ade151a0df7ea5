//! A folder that changes while it is served.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use papersmart::mirror::{Mirror, NotServed};
use papersmart::model::{Access, Digest};

use super::host::{Host, folder, page, publish, sample};

/// Waits until a page is what it should be.
fn becomes(host: &Host, path: &str, body: &str) {
    let start = Instant::now();
    while host.get(path).body != body.as_bytes() {
        assert!(start.elapsed() < Duration::from_secs(10), "{path} stays as it was");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[cfg(unix)]
#[test]
fn a_link_that_is_switched_is_followed_and_no_answer_is_half_of_two() {
    let (_holder, public) = folder();
    let parent = public.parent().unwrap();
    let colours = ["blue", "green"];
    for colour in colours {
        let text = page(colour).repeat(40);
        let files = [("en/index.html", text.as_bytes()), ("404.html", text.as_bytes())];
        publish(&parent.join(colour), &files);
    }
    let switch = |colour: &str| {
        let new = parent.join("new");
        std::os::unix::fs::symlink(colour, &new).unwrap();
        std::fs::rename(new, &public).unwrap();
    };
    switch("blue");
    let host = Host::of(&public);
    let ends = AtomicBool::new(false);
    let whole: Vec<Vec<u8>> = colours.map(|colour| page(colour).repeat(40).into_bytes()).to_vec();
    std::thread::scope(|scope| {
        let readers: Vec<_> = (0..3)
            .map(|_| {
                scope.spawn(|| {
                    let mut seen = [0, 0];
                    while !ends.load(Ordering::Relaxed) {
                        let answer = host.get("/en/");
                        assert_eq!(answer.status, 200);
                        let at = whole.iter().position(|body| *body == answer.body).unwrap();
                        let tag = Digest::of(&whole[at]).to_string();
                        assert_eq!(answer.told("etag").unwrap(), format!("\"{}\"", &tag[..32]));
                        seen[at] += 1;
                    }
                    seen
                })
            })
            .collect();
        for turn in 0..8 {
            std::thread::sleep(Duration::from_millis(350));
            switch(colours[(turn + 1) % 2]);
        }
        std::thread::sleep(Duration::from_millis(350));
        ends.store(true, Ordering::Relaxed);
        for reader in readers {
            let seen = reader.join().unwrap();
            assert!(seen.iter().all(|count| *count > 0), "{seen:?}");
        }
    });
}

#[test]
fn files_that_are_replaced_one_by_one_are_answered_whole() {
    let (_holder, path) = folder();
    sample(&path);
    let host = Host::of(&path);
    assert_eq!(host.get("/en/").body, page("home").into_bytes());
    // The page came before its manifest.
    std::fs::write(path.join("en/fresh"), page("news")).unwrap();
    std::fs::rename(path.join("en/fresh"), path.join("en/index.html")).unwrap();
    let early = host.get("/en/");
    assert_eq!(early.body, page("news").into_bytes());
    assert_eq!(early.told("cache-control").as_deref(), Some("no-store"));
    let kept = ("If-None-Match", "\"x\"");
    assert_eq!(host.ask("GET", "/en/", &[kept]).status, 200);

    publish(&path, &[("en/index.html", page("news").as_bytes()), ("404.html", b"gone")]);
    becomes(&host, "/nowhere", "gone");
    let start = Instant::now();
    let known = |control: String| control.contains("must-revalidate");
    while !host.get("/en/").told("cache-control").is_some_and(known) {
        assert!(start.elapsed() < Duration::from_secs(10), "the manifests are not read again");
    }
    assert_eq!(host.get("/en/").body, page("news").into_bytes());
}

#[test]
fn bytes_that_no_manifest_knows_are_never_kept_for_ever() {
    let (_holder, path) = folder();
    sample(&path);
    std::fs::write(path.join("assets/site.0123456789abcdef.css"), "altered").unwrap();
    let answer = Host::of(&path).get("/assets/site.0123456789abcdef.css");
    assert_eq!(answer.told("cache-control").as_deref(), Some("no-store"));
}

#[test]
fn an_asset_that_comes_before_its_manifest_is_kept_only_from_then_on() {
    let (_holder, path) = folder();
    sample(&path);
    let host = Host::of(&path);
    let kept = || host.get("/assets/x.css").told("cache-control").unwrap();
    // A copy by hand, half of which is there.
    std::fs::write(path.join("assets/x.css"), "half of").unwrap();
    assert_eq!(kept(), "no-store");
    std::fs::write(path.join("assets/x.css"), "half of it and the rest").unwrap();
    assert_eq!(kept(), "no-store");
    // What is asked for again anyway needs no manifest.
    let mark = host.get("/papersmart.json").told("cache-control").unwrap();
    assert!(mark.contains("must-revalidate"), "{mark}");

    let manifest = path.join("manifest/site.sha256");
    let listed = std::fs::read_to_string(&manifest).unwrap();
    let line = format!("{}  assets/x.css\n", Digest::of(b"half of it and the rest"));
    let manifests = listed + &line;
    std::fs::write(&manifest, &manifests).unwrap();
    let root = format!("{}  manifest/site.sha256\n", Digest::of(manifests.as_bytes()));
    std::fs::write(path.join("manifest.sha256"), root).unwrap();
    let start = Instant::now();
    while !kept().contains("immutable") {
        assert!(start.elapsed() < Duration::from_secs(10), "the manifests are not read again");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn a_folder_that_is_gone_is_no_folder_without_pages() {
    let (_holder, path) = folder();
    sample(&path);
    let host = Host::of(&path);
    assert_eq!(host.get("/en/").status, 200);
    std::fs::rename(&path, path.with_file_name("away")).unwrap();
    let answer = host.get("/en/");
    assert_eq!((answer.status, answer.told("retry-after").as_deref()), (503, Some("5")));
    std::fs::rename(path.with_file_name("away"), &path).unwrap();
    becomes(&host, "/en/", &page("home"));
}

#[test]
fn only_whole_editions_for_those_who_may_read_them_are_served() {
    let (_holder, path) = folder();
    let open = |audience| Mirror::open(&path, audience, 1 << 20).map(drop);
    assert!(matches!(open(Access::Public), Err(NotServed::Failed(_))));
    sample(&path);
    assert!(open(Access::Public).is_ok());
    assert!(matches!(open(Access::Podium), Err(NotServed::OtherEdition("public"))));
    std::fs::write(path.join("papersmart.json"), r#"{"format":1,"audience":"podium"}"#).unwrap();
    assert!(matches!(open(Access::Public), Err(NotServed::OtherEdition("podium"))));
    assert!(open(Access::Podium).is_ok());
    std::fs::write(path.join("manifest/site.sha256"), "").unwrap();
    assert!(matches!(open(Access::Podium), Err(NotServed::NotWhole(_))));
    std::fs::remove_file(path.join("papersmart.json")).unwrap();
    assert!(matches!(open(Access::Public), Err(NotServed::NoSite)));
}

#[test]
fn an_edition_for_others_is_not_taken_up() {
    let (_holder, path) = folder();
    sample(&path);
    let host = Host::of(&path);
    let new = path.with_file_name("new");
    publish(&new, &[("en/index.html", b"for the podium alone")]);
    std::fs::write(new.join("papersmart.json"), r#"{"format":1,"audience":"podium"}"#).unwrap();
    std::fs::rename(&path, path.with_file_name("old")).unwrap();
    std::fs::rename(&new, &path).unwrap();
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(1) {
        for address in ["/en/", "/en/index.html", "/404.html", "/nowhere"] {
            let answer = host.get(address);
            assert_ne!(answer.body, b"for the podium alone", "{address}");
            assert!(matches!(answer.status, 404 | 503), "{address}: {}", answer.status);
        }
    }
    std::fs::rename(&path, &new).unwrap();
    std::fs::rename(path.with_file_name("old"), &path).unwrap();
    becomes(&host, "/en/", &page("home"));
}
