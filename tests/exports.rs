//! What leaves for archives: whole, the same each time, and never more than the
//! edition that it is made of.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::Output;

use crate::fixture::disk::SmallDisk;
use crate::fixture::{Fixture, NOW, OPEN, Tree, differences, tree};
use papersmart::i18n::Language;
use papersmart::markdown;
use papersmart::model::{Access, Digest};
use proptest::prelude::*;
use quick_xml::Reader;
use quick_xml::events::Event;

/// Words of embargoed and restricted texts of the fixture, and of such as were
/// taken back.
const CANARIES: [&str; 4] =
    ["waits for its delivery", "Un texte pour les interpr", "cedar-staged", "cedar-interpreters"];

fn built() -> Fixture {
    let site = Fixture::new();
    let outcome = site.build("out", NOW);
    assert!(outcome.broken.is_empty(), "{:#?}", outcome.findings);
    site
}

fn export(site: &Fixture, what: &str, to: &str, more: &[&str]) -> Output {
    let own = ["export", what, "council/second", "--from", "out", "--to", to, "--now", NOW];
    site.run(&[&own[..], more].concat())
}

fn exported(site: &Fixture, what: &str, to: &str) {
    let output = export(site, what, to, &[]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// What a file in the format of ZIP holds.
fn unpacked(path: &Path) -> Tree {
    let mut zip = zip::ZipArchive::new(fs::File::open(path).unwrap()).unwrap();
    let names: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
    let mut entry = |name: String| {
        let mut bytes = Vec::new();
        zip.by_name(&name).unwrap().read_to_end(&mut bytes).unwrap();
        (name, bytes)
    };
    names.into_iter().map(&mut entry).collect()
}

fn gunzipped(bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    flate2::read::MultiGzDecoder::new(bytes).read_to_end(&mut plain).unwrap();
    plain
}

fn text(tree: &Tree, path: &str) -> String {
    let bytes = tree.get(path).unwrap_or_else(|| panic!("no {path} in {:#?}", tree.keys()));
    String::from_utf8(bytes.clone()).unwrap()
}

/// The lines of a manifest: digests by path.
fn manifest(text: &str) -> BTreeMap<String, String> {
    let line = |line: &str| {
        let (digest, path) = line.split_once("  ").unwrap();
        (path.to_owned(), digest.to_owned())
    };
    text.lines().map(line).collect()
}

/// The entities that every reader of XML knows.
const ENTITIES: [&str; 4] = ["amp", "lt", "gt", "quot"];

fn is_well_formed(xml: &[u8]) -> bool {
    let is_char = |one: char| matches!(one, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    if !std::str::from_utf8(xml).is_ok_and(|text| text.chars().all(is_char)) {
        return false;
    }
    let mut reader = Reader::from_reader(xml);
    let (mut depth, mut roots) = (0, 0);
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => return depth == 0 && roots == 1,
            Ok(Event::Start(_)) => {
                roots += usize::from(depth == 0);
                depth += 1;
            }
            Ok(Event::End(_)) => depth -= 1,
            Ok(Event::GeneralRef(name)) if !ENTITIES.contains(&name.as_ref()) => return false,
            Ok(_) => {}
            Err(_) => return false,
        }
    }
}

#[test]
fn each_open_text_has_one_file_and_no_other_has() {
    let site = built();
    let tree = site.tree("out");
    let names: Vec<&str> = tree
        .keys()
        .filter(|path| path.ends_with(".akn.xml") && path.contains("council/second"))
        .map(String::as_str)
        .collect();
    insta::assert_debug_snapshot!("texts", names);
    insta::assert_snapshot!(
        "statement",
        text(&tree, "fr/council/second/statements/birch-opening/fr.akn.xml")
    );
    for name in names {
        assert!(is_well_formed(&tree[name]), "{name}");
        let page = name.rsplit_once('/').unwrap().0;
        let html = text(&tree, &format!("{page}/index.html"));
        let link = format!("href=/{name}");
        assert!(html.matches(&link).count() == 2 && html.contains("application/akn+xml"), "{name}");
    }
}

#[test]
fn lists_of_resources_have_each_text_of_a_page() {
    let site = Fixture::new();
    let folder = format!("{OPEN}/statements/joint-portuguese");
    let statement = format!("{folder}/statement.toml");
    // Portuguese has no pages: both texts are in the English folder.
    let version = "\n[versions.en]\nstate = \"released\"\nrole = \"courtesy-translation\"\n\
                   released = 2026-03-23T11:00:00+01:00\n";
    site.write(&statement, site.read(&statement) + version);
    site.write(&format!("{folder}/en.md"), "A text.\n");
    let outcome = site.build("out", NOW);
    assert!(outcome.broken.is_empty(), "{:#?}", outcome.findings);
    let list = text(&site.tree("out"), "sitemaps/council/second/meetings/plenary-1.xml");
    let page = "https://test.example/en/council/second/statements/joint-portuguese/";
    for name in ["en.akn.xml", "pt.akn.xml"] {
        assert!(list.contains(&format!("href=\"{page}{name}\"")), "{name}\n{list}");
    }
}

#[test]
fn a_text_that_is_taken_back_has_no_file() {
    let site = built();
    let path = "en/council/second/statements/birch-opening/en.akn.xml";
    assert!(site.tree("out").contains_key(path));
    let recall = site.run(&["statement", "recall", "birch-opening", "--now", NOW]);
    assert_eq!(recall.status.code(), Some(0), "{}", said(&recall));
    site.build("out", NOW);
    let tree = site.tree("out");
    assert!(!tree.contains_key(path));
    let told = |(path, bytes): (&String, &Vec<u8>)| {
        path.starts_with("sitemaps/")
            && String::from_utf8_lossy(bytes).contains("en.akn.xml")
            && String::from_utf8_lossy(bytes).contains("birch-opening")
    };
    assert!(!tree.iter().any(told), "a list still tells of it");
    assert_eq!(differences(&tree, &site.clean(NOW)), [""; 0]);
}

#[test]
fn a_release_changes_the_list_of_its_meeting_and_that_of_the_changes_of_its_hour() {
    let site = built();
    let before = site.tree("out");
    let release = ["statement", "release", "cedar-staged", "--delivered", "--now", NOW];
    let released = site.run(&release);
    assert_eq!(released.status.code(), Some(0), "{}", said(&released));
    site.build("out", NOW);
    let after = site.tree("out");
    let changed = differences(&before, &after);
    let changed: Vec<_> = changed
        .into_iter()
        .filter(|path| path.starts_with("sitemap") || path.starts_with(".well-known"))
        .collect();
    let lists = ["changelist.xml", "changes/2026-03-25T09.xml", "meetings/plenary-1.xml"];
    assert_eq!(changed, lists.map(|name| format!("sitemaps/council/second/{name}")));
    let changelist = text(&after, "sitemaps/council/second/changelist.xml");
    assert!(changelist.contains("/sitemaps/council/second/changes/2026-03-25T09.xml</loc>"));
    let list = text(&after, "sitemaps/council/second/meetings/plenary-1.xml");
    let page = "https://test.example/en/council/second/statements/cedar-staged/";
    assert!(list.contains(&format!("<loc>{page}</loc><lastmod>2026-03-25T09:00:00Z</lastmod>")));
    assert!(list.contains(&format!("href=\"{page}en.akn.xml\"")));
    assert_eq!(differences(&after, &site.clean(NOW)), [""; 0]);
}

#[test]
fn what_is_withdrawn_is_told_as_deleted_and_moves_nothing_else() {
    let site = built();
    let before = site.tree("out");
    let withdrawal = ["statement", "withdraw", "birch-opening", "--reason", "requested"];
    let withdrawn = site.run(&[&withdrawal[..], &["--lang", "fr", "--now", NOW]].concat());
    assert_eq!(withdrawn.status.code(), Some(0), "{}", said(&withdrawn));
    site.build("out", NOW);
    let after = site.tree("out");
    // It was released on another day.
    let mut changed = differences(&before, &after);
    changed.retain(|path| path.contains("/changes/"));
    let lists = ["2026-03-23T10.xml", "2026-03-25T09.xml"];
    assert_eq!(changed, lists.map(|name| format!("sitemaps/council/second/changes/{name}")));
    let lists = text(&after, changed[1]);
    let line = "statements/birch-opening/fr.akn.xml</loc><rs:md change=\"deleted\" \
                datetime=\"2026-03-25T09:00:00Z\"/>";
    assert!(lists.contains(line), "{lists}");
}

#[test]
fn only_the_edition_for_the_public_is_offered_for_harvest() {
    let site = Fixture::new();
    site.build_for(Access::Podium, "podium", NOW).unwrap();
    let tree = site.tree("podium");
    assert!(!tree.contains_key(".well-known/resourcesync"));
    assert!(!text(&tree, "en/index.html").contains("resourcesync"));
}

#[test]
fn a_bag_has_what_its_manifests_say() {
    let site = built();
    exported(&site, "bag", "bag");
    exported(&site, "bag", "bag.zip");
    let bag = tree(&site.out("bag"));
    let packed: Tree = unpacked(&site.out("bag.zip"))
        .into_iter()
        .map(|(path, bytes)| (path.strip_prefix("council-second/").unwrap().to_owned(), bytes))
        .collect();
    assert_eq!(differences(&bag, &packed), [""; 0]);
    let listed = manifest(&text(&bag, "manifest-sha256.txt"));
    let found: BTreeMap<String, String> = bag
        .iter()
        .filter(|(path, _)| path.starts_with("data/"))
        .map(|(path, bytes)| (path.clone(), Digest::of(bytes).to_string()))
        .collect();
    // Those on other hosts are listed, and not there.
    let here: BTreeMap<String, String> =
        listed.into_iter().filter(|(path, _)| !path.starts_with("data/elsewhere/")).collect();
    assert_eq!(here, found);
    let tags = manifest(&text(&bag, "tagmanifest-sha256.txt"));
    for (path, digest) in &tags {
        assert_eq!(*digest, Digest::of(&bag[path]).to_string(), "{path}");
    }
    assert!(tags.contains_key("bag-info.txt"));
    assert!(text(&bag, "bag-info.txt").contains("Bagging-Date: 2026-03-25\n"));
}

#[test]
fn files_of_other_hosts_are_to_be_fetched_where_their_bytes_are_known() {
    let site = Fixture::new();
    let manifest_file = format!("{OPEN}/documents.toml");
    let digest = Digest::of(b"elsewhere").to_string();
    let file = format!(
        "files = [{{ lang = \"en\", href = \"https://files.example/a%20b:c.pdf\", \
         media_type = \"application/pdf\", bytes = 9, sha256 = \"{digest}\" }}, \
         {{ lang = \"ru\", href = \"https://files.example/unknown.pdf\", \
         media_type = \"application/pdf\" }}]\n"
    );
    let document = "\n[[documents]]\nid = \"hosted\"\nsymbols = [\"C/2/99\"]\n\
                    kind = \"report\"\ndate = 2026-03-01\ntitle.en = \"Hosted elsewhere\"\n";
    site.write(&manifest_file, format!("{}{document}{file}", site.read(&manifest_file)));
    let outcome = site.build("out", NOW);
    assert!(outcome.broken.is_empty(), "{:#?}", outcome.findings);
    exported(&site, "bag", "bag");
    let bag = tree(&site.out("bag"));
    let short = &digest[..16];
    let path = format!("data/elsewhere/{short}/a=2520b=3Ac.pdf");
    let fetch = text(&bag, "fetch.txt");
    assert_eq!(fetch, format!("https://files.example/a%20b:c.pdf 9 {path}\n"));
    assert_eq!(manifest(&text(&bag, "manifest-sha256.txt"))[&path], digest);
    assert!(!bag.contains_key("manifest-sha512.txt"));
}

#[test]
fn the_same_edition_makes_the_same_bytes() {
    let site = built();
    for (what, one, other) in [("bag", "a.zip", "b.zip"), ("wacz", "a.wacz", "b.wacz")] {
        exported(&site, what, one);
        exported(&site, what, other);
        let bytes = |name: &str| fs::read(site.out(name)).unwrap();
        assert!(bytes(one) == bytes(other), "{what}");
    }
}

#[test]
fn nothing_under_embargo_is_in_any_export() {
    let site = built();
    exported(&site, "bag", "bag");
    exported(&site, "wacz", "session.wacz");
    let mut all = tree(&site.out("bag"));
    for (path, bytes) in unpacked(&site.out("session.wacz")) {
        let bytes = if path.ends_with(".gz") { gunzipped(&bytes) } else { bytes };
        all.insert(path, bytes);
    }
    assert!(all.len() > 300, "{}", all.len());
    for (path, bytes) in &all {
        let text = String::from_utf8_lossy(bytes);
        let found: Vec<_> = CANARIES.iter().filter(|canary| text.contains(**canary)).collect();
        assert!(found.is_empty(), "{path}: {found:?}");
        assert!(CANARIES.iter().all(|canary| !path.contains(canary)), "{path}");
    }
}

#[test]
fn an_edition_that_is_behind_its_content_is_not_exported() {
    let site = built();
    let recall = site.run(&["statement", "recall", "birch-opening", "--now", NOW]);
    assert_eq!(recall.status.code(), Some(0), "{}", said(&recall));
    let output = export(&site, "wacz", "session.wacz", &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("papersmart build --out out"), "{}", said(&output));
    assert!(!site.out("session.wacz").exists());
    site.build("out", NOW);
    exported(&site, "wacz", "session.wacz");
}

#[test]
fn what_was_recalled_in_another_session_stops_an_export_too() {
    let site = built();
    // Pages around sessions, which exports have too, may show any of them.
    let recall = ["statement", "recall", "council/first/cedar-opening", "--now", NOW];
    let recall = site.run(&recall);
    assert_eq!(recall.status.code(), Some(0), "{}", said(&recall));
    for (what, to) in [("bag", "bag"), ("wacz", "session.wacz")] {
        let output = export(&site, what, to, &[]);
        assert_eq!(output.status.code(), Some(1), "{}", said(&output));
        assert!(said(&output).contains("papersmart build --out out"), "{}", said(&output));
        assert!(!site.out(to).exists());
    }
    site.build("out", NOW);
    exported(&site, "bag", "bag");
}

#[test]
fn another_edition_is_exported_only_by_its_name() {
    let site = Fixture::new();
    site.build_for(Access::Participants, "out", NOW).unwrap();
    let output = export(&site, "bag", "bag", &[]);
    assert_ne!(output.status.code(), Some(0));
    assert!(!site.out("bag").exists());
    let output = export(&site, "bag", "bag", &["--audience", "participants"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(said(&output).contains("not for the public"), "{}", said(&output));
}

#[test]
fn what_stands_there_stays_unless_it_is_forced_and_may_be() {
    let site = built();
    fs::write(site.out("a.zip"), "mine").unwrap();
    let output = export(&site, "bag", "a.zip", &[]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(fs::read(site.out("a.zip")).unwrap(), b"mine");
    let forced = export(&site, "bag", "a.zip", &["--force"]);
    assert_eq!(forced.status.code(), Some(0), "{}", said(&forced));
    // A folder that is no bag is nobody's to replace.
    fs::create_dir(site.out("folder")).unwrap();
    fs::write(site.out("folder/mine"), "mine").unwrap();
    for force in [&[][..], &["--force"]] {
        let output = export(&site, "bag", "folder", force);
        assert_eq!(output.status.code(), Some(1), "{}", said(&output));
        assert_eq!(fs::read(site.out("folder/mine")).unwrap(), b"mine");
    }
    exported(&site, "bag", "bag");
    let again = export(&site, "bag", "bag", &["--force"]);
    assert_eq!(again.status.code(), Some(0), "{}", said(&again));
    let output = export(&site, "bag", "out/bag.zip", &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(!site.out("out/bag.zip").exists());
}

#[test]
fn a_file_that_was_changed_after_the_build_is_found() {
    let site = built();
    let path = site.out("out/files/council/second/timetable.en.pdf");
    let modified = fs::metadata(&path).unwrap().modified().unwrap();
    let mut bytes = fs::read(&path).unwrap();
    bytes[0] ^= 1;
    fs::write(&path, bytes).unwrap();
    // As if nothing had happened, as far as sizes and times tell.
    fs::File::options().write(true).open(&path).unwrap().set_modified(modified).unwrap();
    for (what, to) in [("bag", "bag"), ("wacz", "session.wacz")] {
        let output = export(&site, what, to, &[]);
        assert_eq!(output.status.code(), Some(1), "{}", said(&output));
        assert!(said(&output).contains("timetable.en.pdf"), "{}", said(&output));
        assert!(!site.out(to).exists());
    }
}

#[test]
fn a_full_disk_leaves_nothing_behind() {
    let site = built();
    let disk = site.out("disk");
    let Some(_mounted) = SmallDisk::mount(&disk, 64) else { return };
    for (what, to) in [("bag", "disk/bag"), ("bag", "disk/bag.zip"), ("wacz", "disk/s.wacz")] {
        let output = export(&site, what, to, &[]);
        assert_eq!(output.status.code(), Some(3), "{}", said(&output));
        assert!(said(&output).contains("disk/"), "{}", said(&output));
        assert_eq!(fs::read_dir(&disk).unwrap().count(), 0, "{what}");
    }
}

#[test]
fn it_is_said_in_six_languages() {
    let site = built();
    let mut sentences = Vec::new();
    for language in Language::ALL {
        let output = export(&site, "bag", "out/bag", &["--lang", language.code()]);
        sentences.push(said(&output));
    }
    sentences.sort();
    sentences.dedup();
    assert_eq!(sentences.len(), 6, "{sentences:#?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_text_is_well_formed(markdown in r##"([#>*_`~\[\]()^|:!<&"\\ \n0-9.a-cé注，。\u{0}\u{ffff}\u{fdd0}-]|\[\^1\]|\n\n|1\. |- |    ){0,120}"##) {
        let body = markdown::to_akn(&markdown, "https://a.example/en/x/");
        let xml = format!("<mainBody>{body}</mainBody>");
        prop_assert!(is_well_formed(xml.as_bytes()), "{markdown:?}\n{xml}");
        let mut ids: Vec<&str> = xml.split(" eId=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), all, "{}", xml);
        prop_assert!(!xml.contains('\u{fdd0}'), "a mark is left");
    }
}
