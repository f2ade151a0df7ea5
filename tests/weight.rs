//! No page grows without end: what is long is spread over several, each of
//! which a slow connection carries in its first round.

use std::fmt::Write as _;
use std::io::Write as _;

use crate::fixture::{Fixture, NOW, Tree, dangling};

/// What a server sends before it waits for an answer (RFC 6928), less headers.
const LIGHT: usize = 14_600;

fn compressed(bytes: &[u8]) -> usize {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap().len()
}

/// Words that no two titles share, as far as compression can tell.
fn title(number: u32) -> String {
    let mut state = number;
    let mut word = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let letters = (0..8).map(|at| char::from(b'a' + (state >> (at * 3) & 15) as u8));
        letters.collect::<String>()
    };
    (0..10).map(|_| word()).collect::<Vec<_>>().join(" ")
}

fn six(text: &str) -> String {
    let languages = ["ar", "zh", "en", "fr", "ru", "es"];
    let texts: Vec<String> =
        languages.iter().map(|language| format!("{language} = \"{text}\"")).collect();
    format!("{{ {} }}", texts.join(", "))
}

/// The pages that are too heavy.
fn heavy(tree: &Tree) -> Vec<String> {
    tree.iter()
        .filter(|(path, bytes)| path.ends_with(".html") && bytes.len() > LIGHT)
        .map(|(path, bytes)| (path, compressed(bytes)))
        .filter(|(_, size)| *size > LIGHT)
        .map(|(path, size)| format!("{path}: {size}"))
        .collect()
}

#[test]
fn a_session_of_many_items_meetings_and_documents_keeps_its_pages_light() {
    let site = Fixture::new();
    let folder = "content/sessions/council/long";
    let (mut agenda, mut programme) = (String::from("status = \"adopted\"\n"), String::new());
    let mut documents = String::new();
    for number in 1..=250 {
        let title = six(&title(number));
        writeln!(agenda, "[[items]]\nid = \"i{number}\"\nnumber = \"{number}\"\ntitle = {title}")
            .unwrap();
        writeln!(
            documents,
            "[[documents]]\nid = \"d{number}\"\nsymbols = [\"C/9/{number}\"]\nkind = \"report\"\n\
             distribution = \"general\"\ndate = 2026-01-{:02}\nitems = [\"i1\"]\n\
             original_language = \"en\"\ntitle = {title}",
            number % 28 + 1
        )
        .unwrap();
        let (month, day) = ((number - 1) / 2 / 28 + 1, (number - 1) / 2 % 28 + 1);
        let hour = if number % 2 == 0 { 15 } else { 10 };
        writeln!(
            programme,
            "[[meetings]]\nid = \"m{number}\"\nnumber = {number}\nkind = \"plenary\"\n\
             state = \"scheduled\"\nstart = 2027-{month:02}-{day:02}T{hour}:00:00\n\
             end = 2027-{month:02}-{day:02}T{}:00:00\nroom = {title}\nitems = [\"i1\"]",
            hour + 3
        )
        .unwrap();
    }
    let (title, short) = (six("A long session of the Council"), six("Long session"));
    let session = format!(
        "state = \"planned\"\nparts = [{{ start = 2027-01-01, end = 2027-06-30 }}]\n\
         title = {title}\nshort = {short}\n"
    );
    let files = [("session", session), ("agenda", agenda), ("programme", programme)];
    for (name, text) in files {
        site.write(&format!("{folder}/{name}.toml"), text);
    }
    site.write(&format!("{folder}/documents.toml"), documents);
    let outcome = site.build("out", NOW);
    assert!(outcome.broken.is_empty(), "{:#?}", outcome.findings);
    let tree = site.tree("out");
    assert_eq!(dangling(&tree), [""; 0]);
    assert_eq!(heavy(&tree), [""; 0]);

    let page = |path: &str| String::from_utf8(tree[path].clone()).unwrap();
    let items: usize = ["", "page/2/", "page/3/"]
        .map(|part| page(&format!("en/council/long/agenda/{part}index.html")))
        .iter()
        .map(|html| html.matches("/council/long/agenda/i").count())
        .sum();
    assert_eq!(items, 250, "every item stands on one page of the agenda");
    assert!(page("en/council/long/index.html").contains("href=/en/council/long/agenda/>"));
}

/// A year of 130 sessions, each of which meets on one and the same day: as many
/// meetings as a large duty station has.
#[test]
fn a_year_of_many_sessions_and_a_day_of_many_meetings_keep_their_pages_light() {
    let site = Fixture::new();
    for number in 1..=130 {
        let folder = format!("content/sessions/board/of-{number}");
        let (title, short) = (six(&title(number)[..40]), six("Long session"));
        let (month, day) = ((number - 1) / 28 + 1, (number - 1) % 28 + 1);
        let session = format!(
            "state = \"planned\"\ntitle = {title}\nshort = {short}\nparts = [{{ start = \
             2027-{month:02}-{day:02}, end = 2027-06-30 }}]\n"
        );
        let programme = format!(
            "[[meetings]]\nid = \"first\"\nkind = \"plenary\"\nnumber = 1\nroom = {}\n\
             start = 2027-06-30T10:00:00\nend = 2027-06-30T13:00:00\n",
            six(&format!("Room {}", number % 20))
        );
        site.write(&format!("{folder}/session.toml"), session);
        site.write(&format!("{folder}/programme.toml"), programme);
    }
    let outcome = site.build("out", "2027-06-30T06:00:00Z");
    assert!(outcome.broken.is_empty(), "{:#?}", outcome.findings);
    let tree = site.tree("out");
    assert_eq!(dangling(&tree), [""; 0]);
    assert_eq!(heavy(&tree), [""; 0]);

    let sessions = |page: &str| {
        let path = format!("en/board/{page}index.html");
        let html = String::from_utf8(tree[&path].clone()).unwrap();
        let links = html.split("class=row-title href=/en/board/of-").skip(1);
        links.map(|rest| rest.split('/').next().unwrap().parse().unwrap()).collect::<Vec<u32>>()
    };
    let newest_first: Vec<u32> = (1..=130).rev().collect();
    let year = [sessions("sessions/2027/"), sessions("sessions/2027/page/1/")];
    assert_eq!(year.concat(), newest_first, "every session stands on one page of its year");
    assert_eq!(year[1].len(), 50, "the oldest page is full");
    // One of the twenty is the fixture's own.
    assert_eq!(sessions(""), Vec::from_iter(1..=19), "the body's page shows the next ones");
}
