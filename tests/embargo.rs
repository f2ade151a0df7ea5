//! Not one byte that the public sees comes from what is not public: a word is
//! hidden in every field of everything embargoed, restricted or withdrawn, is
//! found nowhere, and the output is the same as if none of it existed.

use std::fs;

use crate::fixture::{self, Fixture, NOW, OPEN, Tree, differences};
use papersmart::model::Access;

/// The word that must be found nowhere.
const CANARY: &str = "kanarie";

/// A text in six languages.
const SIX: &str = "{ ar = \"kanarie\", zh = \"kanarie\", en = \"Kanarie\", \
                   fr = \"Kanarie\", ru = \"kanarie\", es = \"Kanarie\" }";

/// What one more version of a statement says.
const VERSION: &str = "role = \"courtesy-translation\"\nfiles = [{ lang = \"ru\", \
                       path = \"kanarie.pdf\", media_type = \"application/pdf\", \
                       text = \"recognised\", confidence = 61 }]\n";

const PDF: &str = "%PDF-1.7\n% kanarie\n%%EOF\n";

/// Statements before, between and after the public ones, and why nobody may
/// see them; those with the meeting of their own are in a closed one.
const STATEMENTS: [(&str, u32, &str, &str); 8] = [
    ("first", 1, "", "state = \"received\"\n"),
    ("between", 15, "", "state = \"staged\"\n"),
    ("interpreters", 25, "posting = \"interpreters-only\"\n", "state = \"received\"\n"),
    ("participants", 35, "access = \"participants\"\ndelivered = 2026-03-23T11:10:00\n", RELEASED),
    ("podium", 45, "access = \"podium\"\n", RELEASED),
    ("reply", 55, "kind = \"point-of-order\"\n", "state = \"staged\"\n"),
    ("last", 99, "", "state = \"staged\"\n"),
    ("closed", 5, "delivered = 2026-03-27T10:10:00\n", RELEASED),
];

const RELEASED: &str = "state = \"released\"\nreleased = 2026-03-24T10:00:00Z\n";

/// Documents, and why nobody may see them.
const DOCUMENTS: [(&str, &str); 5] = [
    ("later", "release_at = 2026-03-25T10:00:01Z\n"),
    ("participants", "access = \"participants\"\n"),
    ("podium", "access = \"podium\"\ndistribution = \"restricted\"\n"),
    (
        "derestricted-later",
        "access = \"participants\"\nderestrict = { date = 2026-03-26, reason = \"Kanarie\" }\n",
    ),
    ("both", "access = \"participants\"\nrelease_at = 2026-03-01T10:00:00Z\n"),
];

/// The fixture without anything that is not public.
fn without() -> Fixture {
    let site = Fixture::new();
    for id in ["cedar-staged", "cedar-interpreters", "birch-participants"] {
        site.remove(&format!("{OPEN}/statements/{id}"));
    }
    site.remove(&format!("{OPEN}/press/closing"));
    site.remove(&format!("{OPEN}/speakers"));
    cut(&site, "documents.toml", "[[documents]]", &["\"embargoed\"", "\"restricted\""]);
    cut(&site, "programme.toml", "[[meetings]]", &["\"closed-1\""]);
    for name in ["embargoed.es.pdf", "restricted.ru.pdf"] {
        site.remove(&format!("{OPEN}/files/{name}"));
    }
    site
}

/// Takes those tables out of a file that carry one of the ids.
fn cut(site: &Fixture, file: &str, header: &str, ids: &[&str]) {
    let path = format!("{OPEN}/{file}");
    let text = site.read(&path);
    let kept = text.split(header).filter(|table| {
        let id = table.lines().find_map(|line| line.strip_prefix("id = "));
        id.is_none_or(|id| !ids.contains(&id))
    });
    let text = kept.collect::<Vec<_>>().join(header);
    site.write(&path, text);
}

/// The same with a canary wherever one can hide.
fn with() -> Fixture {
    let site = without();
    for (name, order, why, version) in STATEMENTS {
        let meeting = if name == "closed" { "kanarie-closed" } else { "plenary-1" };
        let folder = format!("{OPEN}/statements/kanarie-{name}");
        let toml = format!(
            "meeting = \"{meeting}\"\norder = {order}\nspeakers = [\"chair\", \"cedar\"]\n\
             on_behalf_of = [\"grove\"]\nitems = [\"later\", \"work\"]\n\
             check_against_delivery = true\ntitle = {SIX}\n{why}\
             [versions.ru]\n{version}{VERSION}"
        );
        site.write(&format!("{folder}/statement.toml"), toml);
        site.write(&format!("{folder}/ru.md"), "Kanarie [^1] C/2/1.\n\n[^1]: Kanarie.\n");
        site.write(&format!("{folder}/kanarie.pdf"), PDF);
        site.write(&format!("{folder}/kanarie.pdf.txt"), "Kanarie.\n");
    }
    documents(&site);
    meeting(&site);
    press(&site);
    versions(&site);
    let entry = "[[entries]]\nid = \"kanarie\"\norder = 1\nspeaker = \"chair\"\nitem = \"later\"\nstatement = \"kanarie-first\"\n";
    site.write(&format!("{OPEN}/speakers/plenary-1.toml"), entry);
    site
}

/// Documents before and behind the public ones, related to them both ways.
fn documents(site: &Fixture) {
    let mut tables: Vec<String> = DOCUMENTS
        .into_iter()
        .enumerate()
        .map(|(place, (name, why))| {
            format!(
                "[[documents]]\nid = \"kanarie-{name}\"\nsymbols = [\"C/KANARIE/{place}\"]\n\
                 kind = \"decision\"\nstatus = \"advance-unedited\"\njob_number = \"kanarie\"\n\
                 title = {SIX}\nitems = [\"later\"]\nmeetings = [\"plenary-2\"]\n\
                 sponsors = [\"chair\"]\nsubjects = [\"kanarie\"]\ndate = 2026-03-27\n\
                 original_language = \"ru\"\n{why}files = [{{ lang = \"ru\", \
                 path = \"kanarie-{name}.pdf\", media_type = \"application/pdf\", \
                 text = \"layer\" }}]\n\
                 reissues = [{{ date = 2026-03-24, reason = {SIX} }}]\n\
                 relations = [{{ kind = \"corrects\", to = \"C/2/1\" }}, \
                 {{ kind = \"amends\", to = \"joint\" }}]\n\n"
            )
        })
        .collect();
    for (name, _) in DOCUMENTS {
        site.write(&format!("{OPEN}/files/kanarie-{name}.pdf"), PDF);
        site.write(&format!("{OPEN}/files/kanarie-{name}.pdf.txt"), "Kanarie.\n");
        for tag in ["en", "ar"] {
            let text = format!("{OPEN}/documents/kanarie-{name}/{tag}.md");
            site.write(&text, "1. Kanarie.\n");
        }
    }
    let path = format!("{OPEN}/documents.toml");
    let last = tables.split_off(3);
    let text = site.read(&path);
    site.write(&path, format!("{}{text}\n{}", tables.concat(), last.concat()));
    // A public document that refers to hidden ones.
    let related = "relations = [{ kind = \"supersedes\", to = \"C/1/5\" }";
    let hidden = ", { kind = \"revises\", to = \"kanarie-later\" }, \
                  { kind = \"record-of\", to = \"kanarie-closed\" }";
    site.replace(&path, related, &format!("{related}{hidden}"));
    site.replace(&path, "meetings = [\"plenary-2\"]\nsponsors = [\"birch", {
        "meetings = [\"plenary-2\", \"kanarie-closed\"]\nsponsors = [\"birch"
    });
}

/// A closed meeting, on a day without others.
fn meeting(site: &Fixture) {
    let path = format!("{OPEN}/programme.toml");
    let table = format!(
        "[[meetings]]\nid = \"kanarie-closed\"\nnumber = 3\nkind = \"closed\"\n\
         access = \"participants\"\nstate = \"moved\"\noriginally = 2026-03-23T08:00:00\n\
         sequence = 17\nchanged = 2026-03-21T03:07:11Z\n\
         start = 2026-03-27T08:00:00\nend = 2026-03-27T09:00:00\ntitle = {SIX}\nroom = {SIX}\n\
         items = [\"later\", \"work\"]\njoint_with = [\"board/first\"]\nsign_language = true\n\
         webcast = \"https://webcast.test.example/kanarie\"\n\
         recordings = [{{ kind = \"audio\", channel = \"floor\", \
         href = \"https://media.test.example/kanarie.mp3\", media_type = \"audio/mpeg\" }}]\n\
         captions = [{{ lang = \"fr\", path = \"kanarie.vtt\" }}]\n\n"
    );
    site.write(
        &format!("{OPEN}/captions/kanarie.vtt"),
        "WEBVTT\n\nNOTE kanarie\n\n00:01.000 --> 00:02.000\n<v Kanarie>Kanarie.\n",
    );
    let text = site.read(&path);
    site.write(&path, format!("{table}{text}"));
}

fn press(site: &Fixture) {
    let folder = format!("{OPEN}/press/kanarie");
    let toml = format!(
        "date = 2026-03-24\nsymbol = \"KANARIE/1\"\nmeeting = \"plenary-2\"\n\
         items = [\"later\"]\nrelease_at = 2026-03-25T09:00:01Z\ntitle = {SIX}\n"
    );
    site.write(&format!("{folder}/press.toml"), toml);
    site.write(&format!("{folder}/en.md"), "Kanarie.\n");
}

/// Versions that are not public, of statements that are.
fn versions(site: &Fixture) {
    let statement = |id: &str| format!("{OPEN}/statements/{id}");
    let opening = statement("birch-opening");
    let toml = site.read(&format!("{opening}/statement.toml"));
    let staged = format!("{toml}\n[versions.ru]\nstate = \"staged\"\n{VERSION}");
    site.write(&format!("{opening}/statement.toml"), staged);
    site.write(&format!("{opening}/ru.md"), "Kanarie.\n");
    site.write(&format!("{opening}/kanarie.pdf"), PDF);
    site.write(&format!("{opening}/kanarie.pdf.txt"), "Kanarie.\n");
    // What a revision has replaced.
    site.write(&format!("{opening}/superseded/1/en.md"), "Kanarie.\n");
    site.write(&format!("{opening}/superseded/1/kanarie.pdf"), PDF);
    site.write(&format!("{opening}/superseded/1/kanarie.pdf.txt"), "Kanarie.\n");
    // Delivered, its text still awaited.
    let silent = statement("grove-no-text");
    let toml = site.read(&format!("{silent}/statement.toml"));
    let title = format!("title = {SIX}\ncheck_against_delivery = true\n");
    let received = format!("{toml}{title}\n[versions.en]\nstate = \"received\"\n");
    site.write(&format!("{silent}/statement.toml"), received);
    site.write(&format!("{silent}/en.md"), "Kanarie.\n");
    // Withdrawn and recalled texts are embargoed again.
    site.write(&format!("{}/zh.md", statement("grove-withdrawn")), "Kanarie.\n");
    site.write(&format!("{}/es.md", statement("birch-recalled")), "Kanarie.\n");
}

fn is_in(bytes: &[u8]) -> bool {
    String::from_utf8_lossy(bytes).to_lowercase().contains(CANARY)
}

fn places(tree: &Tree) -> Vec<&String> {
    let found = |(path, bytes): &(&String, &Vec<u8>)| is_in(path.as_bytes()) || is_in(bytes);
    tree.iter().filter(found).map(|(path, _)| path).collect()
}

#[test]
fn nothing_tells_that_it_exists() {
    let (with, without) = (with(), without());
    let outcome = with.build("out", NOW);
    // Its subject is in no vocabulary, which is told without a word of it.
    let told = outcome.findings.iter().filter(|one| !one.embargoed);
    assert_eq!(told.count(), 0, "{:#?}", outcome.findings);
    let built = with.tree("out");
    assert_eq!(places(&built), [""; 0]);
    without.build("out", NOW);
    assert_eq!(differences(&built, &without.tree("out")), [""; 0]);
}

#[test]
fn nothing_tells_that_it_came_or_went() {
    // The same folder, edited to and fro: not even leftovers tell.
    let (with, without) = (with(), without());
    let site = Fixture::new();
    site.remove("content");
    let mut trees = Vec::new();
    for source in [&without, &with, &without] {
        site.remove("content");
        for (path, bytes) in fixture::tree(&source.site().join("content")) {
            site.write(&format!("content/{path}"), bytes);
        }
        let report = site.build("out", NOW).report;
        trees.push(site.tree("out"));
        if trees.len() > 1 {
            assert_eq!((report.written, report.deleted), (0, 0));
        }
    }
    assert_eq!(differences(&trees[0], &trees[2]), [""; 0]);
}

#[test]
fn its_time_comes() {
    let site = with();
    site.build("out", "2026-03-25T10:00:01Z");
    let tree = site.tree("out");
    let found = places(&tree);
    assert!(found.iter().any(|path| path.contains("c-kanarie-0")), "{found:?}");
    assert!(!found.iter().any(|path| path.contains("c-kanarie-1")), "{found:?}");
    assert!(found.iter().any(|path| path.contains("press/kanarie")));
    assert!(!found.iter().any(|path| path.contains("statements/kanarie")), "{found:?}");
}

#[test]
fn participants_see_what_is_theirs() {
    let site = with();
    let found = |audience, out| {
        site.build_for(audience, out, NOW).unwrap();
        let tree = site.tree(out);
        let all: Vec<String> = places(&tree).into_iter().cloned().collect();
        move |part: &str| all.iter().any(|path| path.contains(part))
    };
    let participants = found(Access::Participants, "participants");
    assert!(participants("documents/c-kanarie-1") && participants("kanarie-participants"));
    assert!(participants("meetings/kanarie-closed"));
    let podium = found(Access::Podium, "podium");
    assert!(podium("documents/c-kanarie-2") && podium("statements/kanarie-podium"));
    for part in ["c-kanarie-2", "statements/kanarie-podium", "c-kanarie-0"] {
        assert!(!participants(part), "{part}");
    }
    // Texts that nobody has released are with the released ones in no edition.
    for part in ["first", "between", "interpreters", "last"] {
        assert!(!podium(&format!("statements/kanarie-{part}")), "{part}");
    }
}

/// Mistakes in what is not public: a file, a text in it, and what stands there
/// by mistake.
const MISTAKES: [(&str, &str, &str); 11] = [
    ("statements/kanarie-first/statement.toml", "\"cedar\"", "\"kanarie-who\""),
    ("statements/kanarie-first/statement.toml", "order", "kanarie"),
    ("statements/kanarie-first/statement.toml", "order = 1", "order = kanarie"),
    ("statements/kanarie-between/statement.toml", "state = \"staged\"", "state = \"kanarie\""),
    ("statements/kanarie-between/statement.toml", "kanarie.pdf", "../kanarie.pdf"),
    ("statements/kanarie-last/statement.toml", "confidence = 61", "confidence = 161"),
    ("documents.toml", "text = \"layer\"", "text = \"kanarie\""),
    ("statements/kanarie-last/statement.toml", "order = 99", "order = 60"),
    ("documents.toml", "kanarie-later.pdf", "kanarie-lost.pdf"),
    ("documents.toml", "access = \"podium\"", "access = \"kanarie\""),
    ("programme.toml", "start = 2026-03-27", "start = 2026-04-27"),
];

#[test]
fn mistakes_are_told_without_a_word_of_it() {
    for (file, right, wrong) in MISTAKES {
        let site = with();
        site.replace(&format!("{OPEN}/{file}"), right, wrong);
        let arguments = ["build", "--out", "out", "--now", NOW, "--report", "report.json"];
        let output = site.run(&arguments);
        assert_eq!(output.status.code(), Some(1), "{file}: {wrong}");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!is_in(&output.stderr) && !is_in(&output.stdout), "{file}: {wrong}\n{said}");
        assert!(!is_in(&fs::read(site.out("report.json")).unwrap()));
        assert_eq!(places(&site.tree("out")), [""; 0]);
        // Who checks the files at home is told everything.
        let checked = site.run(&["check", "--now", NOW]);
        assert!(is_in(&checked.stderr), "{}", String::from_utf8_lossy(&checked.stderr));
    }
}

/// Where the languages of a document are released together, one that lacks a
/// language leaves no trace.
#[test]
fn a_document_that_waits_for_its_languages_leaves_no_trace() {
    let together = || {
        let site = Fixture::new();
        let policy = "\n[policies]\nsimultaneous_release = true\n";
        site.write(
            &format!("{OPEN}/session.toml"),
            site.read(&format!("{OPEN}/session.toml")).replacen(
                "\n[[officers]]",
                &format!("{policy}\n[[officers]]"),
                1,
            ),
        );
        site
    };
    let (with, without) = (together(), together());
    cut(&without, "documents.toml", "[[documents]]", &["\"note\"", "\"joint\""]);
    for name in ["note.fr.pdf", "joint.en.pdf"] {
        without.remove(&format!("{OPEN}/files/{name}"));
    }
    assert_eq!(differences(&with.clean(NOW), &without.clean(NOW)), [""; 0]);
}
