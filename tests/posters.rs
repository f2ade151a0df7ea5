//! Posters: that telephones read them, also blurred and damaged; that what they lead to
//! is there; that they speak six languages; and that nothing is on one that is not public.

use std::process::Output;

use crate::fixture::{self, Fixture, NOW, OPEN};
use crate::scan::{SCALE, Scan};
use papersmart::i18n::{Catalogue, Language};

const ALL: &str = "session,room,meeting,item,document,statement,press";
const BASE: &str = "https://test.example/";

fn run(site: &Fixture, arguments: &[&str]) -> Output {
    let asked = [&["posters", "council/second", "--now", NOW], arguments].concat();
    site.command(&asked).env_remove("CI").output().unwrap()
}

fn printed(site: &Fixture, arguments: &[&str]) -> String {
    let output = run(site, arguments);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The posters of a document: the address that each says, its code, and all of it.
fn posters(html: &str) -> Vec<(String, Scan, &str)> {
    let poster = |part: &'_ str| {
        let label = part.split_once("aria-label=").unwrap().1;
        let label = label.split(['"', ' ', '>']).find(|text| !text.is_empty()).unwrap();
        (label.to_owned(), Scan::drawn(part))
    };
    let parts = html.split("<article").skip(1);
    parts
        .map(|part| (poster(part), part))
        .map(|((label, scan), part)| (label, scan, part))
        .collect()
}

#[test]
fn a_telephone_reads_every_poster_also_blurred_and_with_a_fifth_of_it_lost() {
    let html = printed(&Fixture::new(), &["--of", ALL]);
    let posters = posters(&html);
    assert!(posters.len() > 20, "{}", posters.len());
    for (address, scan, _) in posters {
        let expected = Some(address.as_str());
        assert_eq!(scan.read().as_deref(), expected);
        assert_eq!(scan.blurred(SCALE / 3).read().as_deref(), expected, "blurred: {address}");
        let worn = scan.worn(&address, 5);
        assert_eq!(worn.decoded().as_deref(), expected, "worn: {address}");
        assert_eq!(scan.worn(&address, 2).decoded(), None, "wear is what it claims to be");
    }
}

#[test]
fn what_a_poster_leads_to_is_there_and_leads_on_in_six_languages() {
    let site = Fixture::new();
    let tree = site.clean(NOW);
    for (address, _, poster) in posters(&printed(&site, &["--of", ALL])) {
        let path = address.strip_prefix(BASE).unwrap();
        let page = String::from_utf8_lossy(&tree[&format!("{path}index.html")]);
        for language in Language::ALL {
            let link = page.split("hreflang=").find(|part| part.starts_with(language.code()));
            assert!(link.is_some(), "{address}: no {language}");
        }
        let typed = path.trim_end_matches('/');
        assert!(poster.contains(typed), "{address} is not in words");
    }
}

#[test]
fn a_poster_of_what_moved_or_is_gone_still_leads_on() {
    let site = Fixture::new();
    let record = "content/sessions/council/second";
    site.write(&format!("{record}/routes.txt"), "documents/timetable/\n");
    site.replace(&format!("{record}/documents.toml"), "id = \"timetable\"", "id = \"times\"");
    site.write(
        &format!("{record}/moved.toml"),
        "[[moved]]\nfrom = \"documents/timetable/\"\nto = \"documents/times/\"\n",
    );
    let tree = site.clean(NOW);
    let page = String::from_utf8_lossy(&tree["council/second/documents/timetable/index.html"]);
    assert!(page.contains("/fr/council/second/documents/times/"), "{page}");
    let recalled = &tree["council/second/statements/birch-recalled/index.html"];
    assert!(String::from_utf8_lossy(recalled).contains("/fr/council/second/statements/"));
}

#[test]
fn a_room_shows_what_takes_place_in_it_and_is_found_from_its_meetings() {
    let site = Fixture::new();
    let tree = site.clean(NOW);
    let page = |path: &str| String::from_utf8_lossy(&tree[path]).into_owned();
    let room = page("en/council/second/rooms/room-i/index.html");
    assert!(room.contains("/en/council/second/meetings/plenary-1/"), "{room}");
    let meeting = page("en/council/second/meetings/plenary-1/index.html");
    assert!(meeting.contains("/en/council/second/rooms/room-i/"), "{meeting}");
}

#[test]
fn paper_saved_is_told_with_its_formula_where_a_session_gives_figures() {
    let site = Fixture::new();
    site.write(
        &format!("{OPEN}/printed.toml"),
        "[[printed]]\ndate = 2026-03-24\njobs = 2\ncopies = 3\nsheets = 5\n",
    );
    let tree = site.clean(NOW);
    let page = String::from_utf8_lossy(&tree["en/council/second/paper/index.html"]).into_owned();
    let statements = posters(&printed(&site, &["--of", "statement"])).len();
    let sheets = statements * 2 * 350;
    let formula = format!("{statements} × 2 × 350 = {},{:03}", sheets / 1_000, sheets % 1_000);
    assert!(page.contains(&formula), "no {formula} in {page}");
    let saved = sheets - 5;
    assert!(page.contains(&format!("{},{:03}", saved / 1_000, saved % 1_000)), "{page}");
    site.replace(&format!("{OPEN}/session.toml"), "[paper]\ncopies = 350\npages = 3\n", "");
    assert!(!site.clean(NOW).contains_key("en/council/second/paper/index.html"));
}

#[test]
fn a_poster_says_in_six_languages_what_it_leads_to() {
    let html = printed(&Fixture::new(), &["--of", "meeting", "--only", "plenary-1"]);
    let catalogue = Catalogue::embedded();
    for language in Language::ALL {
        let call = catalogue.word(language, "poster-call-meeting").unwrap();
        assert!(html.contains(call), "{language}: {call}");
    }
    assert_eq!(posters(&html).len(), 1);
}

#[test]
fn what_is_not_public_is_on_no_poster_and_cannot_be_named() {
    let site = Fixture::new();
    let all = printed(&site, &["--of", ALL]);
    assert!(all.contains("statements/birch-opening/"));
    let said = |id: &str| {
        assert!(!all.contains(id), "{id}");
        let output = run(&site, &["--of", "statement", "--only", id]);
        assert_eq!(output.status.code(), Some(1));
        String::from_utf8(output.stderr).unwrap().replace(id, "it")
    };
    // Whoever asks learns nothing from the answer.
    assert_eq!(said("cedar-staged"), said("no-such-one"));
    site.remove(&format!("{OPEN}/statements/cedar-staged"));
    assert_eq!(all, printed(&site, &["--of", ALL]), "not even by their order");
}

#[test]
fn each_code_is_also_a_drawing_of_its_own_with_its_address_in_words() {
    let site = Fixture::new();
    let html = printed(&site, &["--of", ALL]);
    let output = run(&site, &["--of", ALL, "--svg", "drawings"]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let drawings = fixture::tree(&site.out("drawings"));
    assert_eq!(drawings.len(), posters(&html).len());
    for (name, bytes) in drawings {
        let svg = String::from_utf8(bytes).unwrap();
        let title = svg.split_once("<title>").unwrap().1.split_once("</title>").unwrap().0;
        assert_eq!(Scan::drawn(&svg).read().as_deref(), Some(title), "{name}");
        let lines = svg
            .split("<text ")
            .skip(1)
            .map(|line| line.split_once('>').unwrap().1.split_once('<').unwrap().0.to_owned());
        let words: String = lines.collect();
        assert_eq!(format!("https://{words}/"), title, "{name}");
    }
}

#[test]
fn posters_are_of_the_paper_that_was_asked_for_and_hang_on_no_site() {
    let site = Fixture::new();
    for (size, page) in [("a3", "A3;"), ("a4", "A4;"), ("a5", "A5;")] {
        let html = printed(&site, &["--size", size]);
        assert!(html.contains(&format!("size: {page}")), "{size}");
    }
    assert_eq!(run(&site, &["--size", "letter"]).status.code(), Some(2));
    assert_eq!(run(&site, &["--of", "chair"]).status.code(), Some(2));
    let inside = run(&site, &["--out", "site/content/posters.html"]);
    assert_eq!(inside.status.code(), Some(1));
    let html = printed(&site, &[]);
    assert!(!html.contains("<script") && !html.contains(" src=") && !html.contains("url("));
    assert_eq!(html, printed(&site, &[]), "the same posters each time");
}
