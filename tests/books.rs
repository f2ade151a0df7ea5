//! Books: whole and the same each time, in six languages, and with nothing in them
//! that waits for its release.

use std::collections::BTreeSet;
use std::fs;
use std::io::{Read, Seek, SeekFrom};
use std::process::Output;

use crate::fixture::{self, Fixture, NOW, OPEN, Tree};
use papersmart::i18n::Language;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Words of embargoed texts of the fixture, of such as were taken back, and of files
/// and papers that wait.
const CANARIES: [&str; 9] = [
    "waits for its delivery",
    "Un texte pour les interpr",
    "cedar-staged",
    "cedar-interpreters",
    "Texto publicado por error",
    "撤回的发言稿",
    "Texto reservado",
    "C/2/3",
    "La deuxième session a pris fin",
];

/// The same of what is for participants.
const RESTRICTED: [&str; 3] = ["Un texto para los participantes", "Texto restringido", "C/2/4"];

fn export(site: &Fixture, to: &str, more: &[&str]) -> Output {
    let own = ["export", "epub", "council/second", "--to", to, "--now", NOW];
    site.run(&[&own[..], more].concat())
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The books that come of it, by the names of their files.
fn exported(site: &Fixture, to: &str, more: &[&str]) -> Vec<(String, Tree)> {
    let output = export(site, to, more);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    let names: BTreeSet<String> = fs::read_dir(site.out(to))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.into_iter().map(|name| (name.clone(), unpacked(site, &format!("{to}/{name}")))).collect()
}

/// The book in a language.
fn in_language(site: &Fixture, language: &str, more: &[&str]) -> Tree {
    let to = format!("one-{language}.epub");
    let options = [&["--lang", language, "--force"][..], more].concat();
    let output = export(site, &to, &options);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    unpacked(site, &to)
}

fn unpacked(site: &Fixture, path: &str) -> Tree {
    opened(fs::File::open(site.out(path)).unwrap())
}

fn opened(book: impl Read + Seek) -> Tree {
    let mut zip = zip::ZipArchive::new(book).unwrap();
    let names: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
    let mut entry = |name: String| {
        let mut bytes = Vec::new();
        zip.by_name(&name).unwrap().read_to_end(&mut bytes).unwrap();
        (name, bytes)
    };
    names.into_iter().map(&mut entry).collect()
}

fn text(tree: &Tree, path: &str) -> String {
    let bytes = tree.get(path).unwrap_or_else(|| panic!("no {path} in {:#?}", tree.keys()));
    String::from_utf8(bytes.clone()).unwrap()
}

/// All that a book says.
fn all(tree: &Tree) -> String {
    tree.values().map(|bytes| String::from_utf8(bytes.clone()).unwrap()).collect()
}

/// The values of an attribute, wherever it is.
fn values(xml: &str, name: &str) -> Vec<String> {
    let mut reader = Reader::from_str(xml);
    let mut found = Vec::new();
    let mut look = |tag: &BytesStart<'_>| {
        for attribute in tag.attributes().map(Result::unwrap) {
            if attribute.key.as_ref() == name {
                found.push(attribute.value.replace("&amp;", "&"));
            }
        }
    };
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return found,
            Event::Start(tag) | Event::Empty(tag) => look(&tag),
            _ => {}
        }
    }
}

/// Whether it is a whole document with one root, of characters that XML has.
fn is_well_formed(xml: &str) -> bool {
    let fits = |one: char| matches!(one, '\n' | ' '..='\u{7e}' | '\u{a0}'..='\u{d7ff}' | '\u{e000}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}' | '\u{10000}'..);
    let mut reader = Reader::from_str(xml);
    let (mut depth, mut roots) = (0, 0);
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => return depth == 0 && roots == 1 && xml.chars().all(fits),
            Ok(Event::Start(_)) => {
                roots += usize::from(depth == 0);
                depth += 1;
            }
            Ok(Event::End(_)) => depth -= 1,
            Ok(Event::GeneralRef(name))
                if !["amp", "lt", "gt", "quot"].contains(&name.as_ref())
                    && !name.starts_with('#') =>
            {
                return false;
            }
            Ok(_) => {}
            Err(_) => return false,
        }
    }
}

/// What every book has to be.
fn is_sound(tree: &Tree, language: Language) {
    assert_eq!(text(tree, "mimetype"), "application/epub+zip");
    for (path, bytes) in tree.iter().filter(|(path, _)| !path.ends_with(".css")) {
        let xml = std::str::from_utf8(bytes).unwrap();
        assert!(path == "mimetype" || is_well_formed(xml), "{language} {path}: {xml}");
    }
    let package = text(tree, "EPUB/package.opf");
    let listed: BTreeSet<String> = values(&package, "href").into_iter().collect();
    let there: BTreeSet<String> = tree
        .keys()
        .filter_map(|path| path.strip_prefix("EPUB/"))
        .filter(|path| *path != "package.opf")
        .map(str::to_owned)
        .collect();
    assert_eq!(listed, there);
    let spine = values(&package, "idref").len();
    assert_eq!(spine, there.iter().filter(|path| path.ends_with(".xhtml")).count());
    let direction = format!("page-progression-direction=\"{}\"", language.dir());
    assert!(package.contains(&direction), "{package}");
    assert!(package.contains(&format!("<dc:language>{language}</dc:language>")), "{package}");
    for path in there.iter().filter(|path| path.ends_with(".xhtml")) {
        let page = text(tree, &format!("EPUB/{path}"));
        let own =
            format!("lang=\"{language}\" xml:lang=\"{language}\" dir=\"{}\">", language.dir());
        assert!(page.contains(&own), "{path}: {page}");
        let ids = values(&page, "id");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{path}");
        for href in values(&page, "href").into_iter().chain(values(&page, "src")) {
            if href.starts_with("https://") || href.starts_with("mailto:") {
                continue;
            }
            let (file, fragment) = href.split_once('#').unwrap_or((&href, ""));
            let file = if file.is_empty() { path } else { file };
            assert!(there.contains(file), "{path} leads to {href}");
            let target = text(tree, &format!("EPUB/{file}"));
            let known =
                fragment.is_empty() || values(&target, "id").iter().any(|id| id == fragment);
            assert!(known, "{path} leads to {href}");
        }
    }
}

#[test]
fn there_is_a_book_in_each_language_and_each_is_whole() {
    let site = Fixture::new();
    let books = exported(&site, "books", &[]);
    let names: Vec<&str> = books.iter().map(|(name, _)| name.as_str()).collect();
    let expected = ["ar", "en", "es", "fr", "ru", "zh"].map(|l| format!("council-second-{l}.epub"));
    assert_eq!(names, expected);
    for (name, tree) in &books {
        let code = name.strip_suffix(".epub").unwrap().rsplit_once('-').unwrap().1;
        is_sound(tree, Language::from_code(code).unwrap());
        for chapter in [
            "programme",
            "agenda",
            "item-work",
            "documents",
            "document-c-2-1",
            "meeting-plenary-1",
            "statement-birch-opening",
            "press-opening",
            "colophon",
        ] {
            let nav = values(&text(tree, "EPUB/nav.xhtml"), "href");
            assert!(nav.contains(&format!("{chapter}.xhtml")), "{name} lacks {chapter}");
        }
    }
}

#[test]
fn the_first_file_says_what_the_book_is_to_programs_that_read_no_further() {
    let site = Fixture::new();
    in_language(&site, "en", &[]);
    let mut file = fs::File::open(site.out("one-en.epub")).unwrap();
    let mut head = [0; 28];
    file.seek(SeekFrom::Start(30)).unwrap();
    file.read_exact(&mut head).unwrap();
    assert_eq!(&head, b"mimetypeapplication/epub+zip");
}

#[test]
fn the_same_content_at_the_same_moment_makes_the_same_bytes() {
    let site = Fixture::new();
    in_language(&site, "ar", &[]);
    let first = fs::read(site.out("one-ar.epub")).unwrap();
    in_language(&site.twin(), "ar", &[]);
    in_language(&site, "ar", &[]);
    assert_eq!(fs::read(site.out("one-ar.epub")).unwrap(), first);
}

#[test]
fn a_book_keeps_its_name_and_says_when_it_was_made() {
    let site = Fixture::new();
    let name = |package: &str| {
        let at = package.find("urn:uuid:").unwrap();
        package[at..at + 45].to_owned()
    };
    let of = |now: &str, language: &str| {
        let to = format!("{language}.epub");
        let own = ["export", "epub", "council/second", "--to", &to, "--force", "--lang", language];
        let output = site.run(&[&own[..], &["--now", now]].concat());
        assert_eq!(output.status.code(), Some(0), "{}", said(&output));
        text(&unpacked(&site, &to), "EPUB/package.opf")
    };
    let (first, later) = (of(NOW, "en"), of("2026-03-25T10:00:00Z", "en"));
    assert_eq!(name(&first), name(&later));
    assert_ne!(name(&first), name(&of(NOW, "fr")));
    assert!(later.contains("<meta property=\"dcterms:modified\">2026-03-25T10:00:00Z</meta>"));
}

#[test]
fn nothing_that_waits_or_was_taken_back_is_in_any_book() {
    let site = Fixture::new();
    for audience in ["public", "participants", "podium"] {
        for (name, tree) in exported(&site, &format!("for-{audience}"), &["--audience", audience]) {
            let said = all(&tree);
            for canary in CANARIES {
                assert!(!said.contains(canary), "{canary} is in {name} for {audience}");
                assert!(!tree.keys().any(|path| path.contains(canary)), "{canary} names a file");
            }
            for canary in RESTRICTED {
                let there = said.contains(canary);
                assert!(audience != "public" || !there, "{canary} is in {name}");
            }
        }
    }
    let said = all(&in_language(&site, "es", &["--audience", "participants"]));
    assert!(RESTRICTED[1..].iter().all(|word| said.contains(word)), "participants lack theirs");
}

#[test]
fn what_may_not_be_seen_is_not_told_from_what_there_is_not() {
    let site = Fixture::new();
    let refused = |option: &str, name: &str| {
        let output = export(&site, "none", &[option, name]);
        assert_eq!(output.status.code(), Some(1), "{name}");
        assert!(!site.out("none").exists(), "{name}");
        said(&output)
    };
    let none = refused("--statement", "nobody-nothing");
    for id in ["cedar-staged", "cedar-interpreters", "birch-participants"] {
        assert_eq!(refused("--statement", id), none);
    }
    assert_eq!(refused("--document", "C/2/3"), none);
    assert_eq!(refused("--document", "embargoed"), none);
    assert_eq!(refused("--meeting", "closed-1"), none);
    assert_ne!(refused("--statement", "grove-no-text"), none);
    assert_ne!(refused("--document", "C/2/1"), none);
}

#[test]
fn a_text_stands_in_the_language_of_the_book_or_says_in_which() {
    let site = Fixture::new();
    let page = |language: &str, statement: &str| {
        let tree = in_language(&site, language, &["--statement", statement]);
        is_sound(&tree, Language::from_code(language).unwrap());
        (text(&tree, &format!("EPUB/statement-{statement}.xhtml")), text(&tree, "EPUB/package.opf"))
    };
    let (own, package) = page("en", "birch-opening");
    assert!(own.contains("We welcome the opening") && !own.contains("Nous saluons"), "{own}");
    assert!(own.contains("Courtesy translation") && !own.contains("no text in English"), "{own}");
    assert_eq!(package.matches("<dc:language>").count(), 1, "{package}");
    let (other, package) = page("ar", "birch-opening");
    assert!(other.contains("lang=\"fr\" xml:lang=\"fr\" dir=\"ltr\">\n<p>Nous saluons"), "{other}");
    assert!(other.contains("لا يوجد نص بالعربية") && other.contains("الفرنسية"), "{other}");
    assert!(package.contains("<dc:language>ar</dc:language>\n<dc:language>fr</dc:language>"));
    let (right, _) = page("zh", "cedar-revised");
    assert!(right.contains("lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\">"), "{right}");
    let (foreign, _) = page("ru", "joint-portuguese");
    assert!(foreign.contains("lang=\"pt\""), "{foreign}");
}

#[test]
fn links_lead_into_the_book_where_it_has_what_they_lead_to() {
    let site = Fixture::new();
    let text_of = format!("{OPEN}/statements/birch-opening/en.md");
    let links = "[a](/en/council/second/agenda/work/) [b](/en/journal/) [c](../cedar-revised/) \
                 [d](#nowhere) <e@x.example> [f](javascript:alert) [g](https://y.example/?a=1&b=2)\n";
    site.write(&text_of, links);
    let session = in_language(&site, "en", &[]);
    is_sound(&session, Language::En);
    let page = text(&session, "EPUB/statement-birch-opening.xhtml");
    for link in [
        "<a href=\"item-work.xhtml\">a</a>",
        "<a href=\"https://test.example/en/journal/\">b</a>",
        "<a href=\"statement-cedar-revised.xhtml\">c</a>",
        "<a href=\"mailto:e@x.example\">",
        "<a href=\"https://y.example/?a=1&amp;b=2\">g</a>",
        "> f <",
    ] {
        assert!(page.contains(link), "no {link} in {page}");
    }
    let alone = in_language(&site, "en", &["--statement", "birch-opening"]);
    is_sound(&alone, Language::En);
    let page = text(&alone, "EPUB/statement-birch-opening.xhtml");
    let link = "<a href=\"https://test.example/en/council/second/agenda/work/\">a</a>";
    assert!(page.contains(link), "{page}");
}

#[test]
fn a_book_of_an_item_a_meeting_or_a_document_has_what_belongs_to_it() {
    let site = Fixture::new();
    site.write(&format!("{OPEN}/documents/joint/en.md"), "# Why\n\nA *paper*.\\\nOf two.\n\n***\n");
    let chapters = |option: &str, name: &str| -> Vec<String> {
        let tree = in_language(&site, "en", &[option, name]);
        is_sound(&tree, Language::En);
        let nav = values(&text(&tree, "EPUB/nav.xhtml"), "href");
        let nav = nav.into_iter().filter_map(|href| Some(href.strip_suffix(".xhtml")?.to_owned()));
        let around = ["cover", "colophon", "book.css"];
        let mut all: Vec<String> = nav.filter(|one| !around.contains(&one.as_str())).collect();
        // The last is where the text begins.
        all.pop();
        all
    };
    let item = ["item-review", "documents", "document-c-2-2"];
    assert_eq!(chapters("--item", "review"), item);
    let opening = [
        "item-opening",
        "statements",
        "statement-birch-opening",
        "statement-joint-portuguese",
        "press-releases",
        "press-opening",
    ];
    assert_eq!(chapters("--item", "opening"), opening);
    assert_eq!(
        chapters("--meeting", "plenary-2"),
        ["meeting-plenary-2", "documents", "document-c-2-2"]
    );
    for name in ["C/2/2", "joint", "c-2-2", "B/1/2"] {
        assert_eq!(chapters("--document", name), ["document-c-2-2"]);
    }
    let tree = in_language(&site, "en", &["--document", "C/2/2"]);
    let page = text(&tree, "EPUB/document-c-2-2.xhtml");
    assert!(page.contains("<h2 id=\"t-section-1\">Why</h2>\n<p>A <em>paper</em>.<br/>"), "{page}");
    assert!(page.contains("<bdi dir=\"ltr\">C/2/2</bdi> <bdi dir=\"ltr\">B/1/2</bdi>"), "{page}");
}

#[test]
fn whatever_words_come_in_the_book_stays_a_book() {
    let site = Fixture::new();
    let hostile = r#"a <script>x</script> & ]]> \" ' \u202E\u2066 </text> &nbsp; \uFDD0 "#
        .to_owned()
        + &"Wort".repeat(90);
    site.replace(&format!("{OPEN}/documents.toml"), "Joint paper", &hostile);
    site.replace(&format!("{OPEN}/agenda.toml"), "Organization of work", &hostile);
    site.replace(&format!("{OPEN}/session.toml"), "Second session of the Council", &hostile);
    site.write(
        &format!("{OPEN}/documents/joint/en.md"),
        "# <b>&\n\n\u{202e}x&#1;&#0;&#xFFFE; <img src=x onerror=y> ![p](https://z.example/p.png)\n\n\
         > > > deep\n\n[^1]\n\n[^1]: [^1] <br>\n\n| a |\n|---|\n",
    );
    for options in [&[][..], &["--document", "joint"], &["--item", "work"]] {
        let tree = in_language(&site, "en", options);
        is_sound(&tree, Language::En);
        let said = all(&tree);
        assert!(!said.contains("<script") && !said.contains("<img src=\"x"), "{options:?}");
        // A title cannot turn around what follows it.
        let around = ["package.opf", "nav.xhtml", "cover.svg", "title-page.xhtml"];
        for file in around.map(|name| text(&tree, &format!("EPUB/{name}"))) {
            assert!(!file.contains('\u{202e}'), "{file}");
        }
    }
    let tree = in_language(&site, "en", &["--document", "joint"]);
    assert!(text(&tree, "EPUB/cover.svg").contains("a &lt;script&gt;x&lt;/script&gt;"));
}

#[test]
fn conformance_is_claimed_only_with_the_name_of_who_vouches_for_it() {
    let site = Fixture::new();
    let package = |more: &[&str]| text(&in_language(&site, "en", more), "EPUB/package.opf");
    let silent = package(&[]);
    assert!(!silent.contains("conformsTo") && !silent.contains("certifiedBy"), "{silent}");
    assert!(silent.contains("schema:accessibilitySummary"), "{silent}");
    let claimed = package(&["--certified-by", "A & B"]);
    assert!(claimed.contains(">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>"), "{claimed}");
    assert!(claimed.contains("refines=\"#conformance\">A &amp; B</meta>"), "{claimed}");
}

#[test]
fn nothing_is_replaced_unasked_and_nothing_is_put_where_it_would_be_published() {
    let site = Fixture::new();
    assert!(site.build("out", NOW).broken.is_empty());
    let refused = |to: &str, more: &[&str], code: i32| {
        let output = export(&site, to, more);
        assert_eq!(output.status.code(), Some(code), "{to}: {}", said(&output));
    };
    refused("out/books", &[], 1);
    refused("site/content/books", &[], 1);
    refused("one.epub", &[], 2);
    refused("one.epub", &["--lang", "en", "--item", "work", "--meeting", "plenary-1"], 2);
    refused("one.epub", &["--lang", "de"], 2);
    site.write("../mine.epub", "mine");
    refused("mine.epub", &["--lang", "en"], 1);
    assert_eq!(fs::read(site.out("mine.epub")).unwrap(), b"mine");
    assert_eq!(export(&site, "mine.epub", &["--lang", "en", "--force"]).status.code(), Some(0));
    assert_ne!(fs::read(site.out("mine.epub")).unwrap(), b"mine");
    let unknown = site.run(&["export", "epub", "council/none", "--to", "books"]);
    assert_eq!(unknown.status.code(), Some(1));
    assert!(said(&unknown).contains("council/none"), "{}", said(&unknown));
}

#[test]
fn a_corrigendum_of_another_session_is_told_of() {
    let site = Fixture::new();
    let documents = "content/sessions/council/first/documents.toml";
    let six = r#"{ ar = "ت", zh = "更", en = "Later note", fr = "r", ru = "и", es = "c" }"#;
    let corrigendum = format!(
        "\n[[documents]]\nid = \"late\"\nsymbols = [\"C/2/1/Corr.9\"]\nkind = \"pre-session\"\n\
         date = 2026-02-03\nfiles = [{{ lang = \"en\", href = \"https://x.example/c.pdf\", \
         media_type = \"application/pdf\" }}]\ntitle = {six}\n"
    );
    site.write(documents, site.read(documents) + &corrigendum);
    let page = text(&in_language(&site, "en", &[]), "EPUB/document-c-2-1.xhtml");
    let link = "<a href=\"https://test.example/en/council/first/documents/c-2-1-corr.9/\">";
    assert!(page.contains(link) && page.contains("C/2/1/Corr.9"), "{page}");
}

#[test]
fn a_session_with_errors_makes_no_book() {
    let site = Fixture::new();
    site.replace(&format!("{OPEN}/agenda.toml"), "status = \"adopted\"", "status = \"maybe\"");
    let output = export(&site, "books", &[]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains("maybe") && !site.out("books").exists(), "{}", said(&output));
}

/// The books of a site, and the pages that lead to them.
fn on_the_portal(tree: &Tree) -> (Vec<&str>, Vec<&str>) {
    let books = tree.keys().map(String::as_str).filter(|path| path.ends_with(".epub"));
    let leads = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains(".epub");
    let pages = tree.iter().filter(|(path, bytes)| path.ends_with(".html") && leads(bytes));
    (books.collect(), pages.map(|(path, _)| path.as_str()).collect())
}

#[test]
fn a_session_that_is_over_has_its_books_beside_its_pages() {
    let site = Fixture::new();
    let without = site.clean(NOW);
    assert_eq!(on_the_portal(&without), (vec![], vec![]));
    site.replace("content/site.toml", "[policies]", "books = true\n\n[policies]");
    let with = site.clean(NOW);
    let (books, pages) = on_the_portal(&with);
    assert!(books.iter().all(|path| path[3..].starts_with("council/first/")), "{books:?}");
    for language in Language::ALL {
        let session = format!("{language}/council/first/council-first-{language}.epub");
        assert!(books.contains(&session.as_str()), "{books:?}");
    }
    for path in &books {
        let language = Language::from_code(&path[..2]).unwrap();
        let book = opened(std::io::Cursor::new(&with[*path]));
        is_sound(&book, language);
        let (folder, name) = path.rsplit_once('/').unwrap();
        let page = String::from_utf8(with[&format!("{folder}/index.html")].clone()).unwrap();
        assert_eq!(page.matches(&format!("/{folder}/{name}")).count(), 2, "{folder} leads to it");
        let source = format!("<dc:source>https://test.example/{folder}/</dc:source>");
        assert!(text(&book, "EPUB/package.opf").contains(&source), "{path}");
    }
    assert_eq!(pages.len(), books.len());
    assert_eq!(fixture::dangling(&with), [""; 0]);
    // Nothing else is another, but for the lists of files.
    let rest: Vec<&str> = fixture::differences(&without, &with)
        .into_iter()
        .filter(|path| !books.contains(path) && !pages.contains(path))
        .filter(|path| !path.contains("manifest"))
        .collect();
    assert_eq!(rest, [""; 0]);
}

#[test]
fn books_on_the_portal_are_kept_up_by_what_changes_and_are_for_their_readers() {
    let site = Fixture::new();
    site.replace("content/site.toml", "[policies]", "books = true\n\n[policies]");
    site.build("public", NOW);
    let session = format!("{OPEN}/session.toml");
    site.replace(&session, "state = \"open\"", "state = \"closed\"");
    site.build("public", NOW);
    let (built, clean) = (site.tree("public"), site.clean(NOW));
    assert_eq!(fixture::differences(&built, &clean), [""; 0]);
    let (books, _) = on_the_portal(&built);
    assert!(books.iter().any(|path| path.contains("council-second-item-work-ar.epub")));
    for path in books {
        let said = all(&opened(std::io::Cursor::new(&built[path])));
        for canary in CANARIES.iter().chain(&RESTRICTED) {
            assert!(!said.contains(canary) && !path.contains(canary), "{canary} is in {path}");
        }
    }
    site.replace(&session, "state = \"closed\"", "state = \"open\"");
    site.build("public", NOW);
    let open = site.tree("public");
    let (books, _) = on_the_portal(&open);
    assert!(books.iter().all(|path| path.contains("council-first")), "{books:?}");
}

/// The books on the portal that say a word.
fn saying(tree: &Tree, word: &str) -> Vec<String> {
    let says = |path: &&str| all(&opened(std::io::Cursor::new(&tree[*path]))).contains(word);
    on_the_portal(tree).0.into_iter().filter(says).map(str::to_owned).collect()
}

#[test]
fn errors_keep_no_book_that_shows_what_another_session_took_back() {
    let site = Fixture::new();
    let [first, second] =
        ["first", "second"].map(|one| format!("content/sessions/council/{one}/documents.toml"));
    site.replace("content/site.toml", "[policies]", "books = true\n\n[policies]");
    site.replace(&first, "C/1/5", "C/2/1");
    site.replace(&second, "en = \"Corrigendum\"", "en = \"Wombat\"");
    site.build("out", NOW);
    assert!(
        saying(&site.tree("out"), "Wombat").iter().any(|path| path.contains("council-first-en"))
    );
    site.replace(&first, "kind = \"report\"", "kind = \"repotr\"");
    let id = "id = \"note-corr\"\n";
    site.replace(&second, id, &format!("{id}access = \"participants\"\n"));
    assert_eq!(site.build("out", NOW).broken.len(), 1);
    let silent: Vec<String> = saying(&site.tree("out"), "C/2/1/Corr.1");
    assert_eq!((saying(&site.tree("out"), "Wombat"), silent), (vec![], vec![]));
    site.replace(&first, "kind = \"repotr\"", "kind = \"report\"");
    site.build("out", NOW);
    assert_eq!(fixture::differences(&site.tree("out"), &site.clean(NOW)), [""; 0]);
}

#[test]
fn a_book_without_what_was_recalled_is_newer_than_one_with_it() {
    let site = Fixture::new();
    site.replace("content/site.toml", "[policies]", "books = true\n\n[policies]");
    let run = |now: &str, words: &[&str]| {
        let output = site.run(&[words, &["--now", now]].concat());
        assert_eq!(output.status.code(), Some(0), "{words:?}: {}", said(&output));
    };
    run(NOW, &["session", "close", "council/second"]);
    let dated = |now: &str| {
        site.build("out", now);
        let tree = site.tree("out");
        let book = &tree["en/council/second/council-second-en.epub"];
        let package = text(&opened(std::io::Cursor::new(book)), "EPUB/package.opf");
        let at = package.find("dcterms:modified\">").unwrap() + 18;
        (package[at..at + 20].to_owned(), saying(&tree, "We welcome the opening").len())
    };
    let (with, told) = dated(NOW);
    assert!(told > 0);
    let recall = ["statement", "recall", "council/second/birch-opening", "--reason", "A mistake."];
    run("2026-03-25T09:30:00Z", &[&recall[..], &["--by", "desk"]].concat());
    let (without, told) = dated("2026-03-25T10:00:00Z");
    assert_eq!(told, 0);
    assert!(without > with, "{without} is not after {with}");
}

#[test]
fn a_document_called_as_another_was_has_a_book_of_its_own() {
    let site = Fixture::new();
    let documents = format!("{OPEN}/documents.toml");
    let old = site.read(&documents);
    let one = |id: &str, symbol: &str, title: &str| {
        let title: Vec<String> =
            Language::ALL.iter().map(|language| format!("{language} = \"{title}\"")).collect();
        format!(
            "\n[[documents]]\nid = \"{id}\"\nsymbols = [\"{symbol}\"]\nkind = \"report\"\n\
             date = 2026-03-23\ntitle = {{ {} }}\n",
            title.join(", ")
        )
    };
    let (x, y) = (one("x", "C/2/90", "Aardvark"), one("c-2-90", "C/2/91", "Bandicoot"));
    site.write(&documents, format!("{old}{x}{y}"));
    site.write(&format!("{OPEN}/documents/x/en.md"), "Aardvarks.\n");
    site.write(&format!("{OPEN}/documents/c-2-90/en.md"), "Bandicoots.\n");
    let of = |name: &str| all(&in_language(&site, "en", &["--document", name]));
    assert!(of("c-2-90").contains("Bandicoots.") && !of("c-2-90").contains("Aardvarks."));
    assert!(of("C/2/90").contains("Aardvarks.") && of("x").contains("Aardvarks."));
    assert!(of("C/2/91").contains("Bandicoots."));
}
