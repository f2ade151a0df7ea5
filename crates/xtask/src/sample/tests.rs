//! The committed sample is what the generator makes, and reads as it should.

use std::collections::BTreeSet;

use super::*;

fn text<'a>(files: &'a Files, path: &str) -> &'a str {
    std::str::from_utf8(&files[Path::new(path)]).unwrap()
}

/// The texts of a session's statements in a language, by their path.
fn texts<'a>(files: &'a Files, session: &str, language: &str) -> Vec<(&'a Path, &'a str)> {
    let folder = Path::new(session).join("statements");
    files
        .iter()
        .filter(|(path, _)| path.starts_with(&folder) && path.ends_with(format!("{language}.md")))
        // What was replaced resembles what replaced it.
        .filter(|(path, _)| !path.iter().any(|part| part == "superseded"))
        .map(|(path, bytes)| (path.as_path(), std::str::from_utf8(bytes).unwrap()))
        .collect()
}

fn heads(files: &Files) -> impl Iterator<Item = (&Path, toml::Table)> {
    files
        .iter()
        .filter(|(path, _)| path.ends_with("statement.toml"))
        .map(|(path, bytes)| (path.as_path(), std::str::from_utf8(bytes).unwrap().parse().unwrap()))
}

#[test]
fn what_is_committed_is_what_the_generator_makes() {
    let root = workspace();
    let made = generate(&root).unwrap();
    let target = root.join("content/sessions");
    let present: BTreeSet<_> = present(&target).unwrap().into_iter().collect();
    assert_eq!(present, made.keys().cloned().collect(), "run `cargo xtask sample`");
    for (path, bytes) in &made {
        assert!(fs::read(target.join(path)).unwrap() == *bytes, "{} differs", path.display());
    }
}

#[test]
fn every_table_of_the_sample_site_parses() {
    let mut count = 0;
    for entry in WalkDir::new(workspace().join("content")) {
        let path = entry.unwrap().into_path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let parsed = fs::read_to_string(&path).unwrap().parse::<toml::Table>();
            parsed.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            count += 1;
        }
    }
    assert!(count > 200, "{count} tables");
}

#[test]
fn the_session_has_the_workload_of_a_real_one() {
    let files = generate(&workspace()).unwrap();
    let heads: Vec<_> = heads(&files).filter(|(path, _)| path.starts_with("pcpm")).collect();
    assert_eq!(heads.len(), 184);
    let state = |wanted: &str| {
        let of = |head: &toml::Table| {
            let version = head.get("versions")?.as_table()?.values().next()?;
            (version.get("state")?.as_str()? == wanted).then_some(())
        };
        heads.iter().filter(|(_, head)| of(head).is_some()).count()
    };
    assert_eq!(["withdrawn", "recalled", "staged"].map(state), [3, 1, 6]);
    // Four for the last meeting and the text that only interpreters see.
    assert_eq!(state("received"), 5);
    let documents: toml::Table = text(&files, "pcpm/third-session/documents.toml").parse().unwrap();
    assert_eq!(documents["documents"].as_array().unwrap().len(), 40);
}

#[test]
fn statements_are_delivered_in_order_within_their_meeting() {
    let files = generate(&workspace()).unwrap();
    let mut delivered: BTreeMap<(PathBuf, String), Vec<(i64, String)>> = BTreeMap::new();
    for (path, head) in heads(&files) {
        let Some(time) = head.get("delivered") else { continue };
        let session = path.ancestors().nth(3).unwrap().to_owned();
        delivered
            .entry((session, head["meeting"].as_str().unwrap().to_owned()))
            .or_default()
            .push((head["order"].as_integer().unwrap(), time.to_string()));
    }
    for ((session, meeting), mut times) in delivered {
        times.sort();
        let programme = workspace().join("content/sessions").join(session).join("programme.toml");
        let programme: toml::Table = fs::read_to_string(programme).unwrap().parse().unwrap();
        let held = programme["meetings"].as_array().unwrap();
        let held = held.iter().find(|held| held["id"].as_str() == Some(&meeting)).unwrap();
        assert!(times.is_sorted_by(|(_, one), (_, next)| one < next), "{meeting}: {times:?}");
        assert!(times[0].1 > held["start"].to_string(), "{meeting}");
        assert!(times[times.len() - 1].1 < held["end"].to_string(), "{meeting}: {times:?}");
    }
}

#[test]
fn no_statement_says_a_thing_twice_and_neighbours_differ() {
    let files = generate(&workspace()).unwrap();
    for language in prose::LANGUAGES {
        paragraphs_differ(&files, language);
    }
}

fn paragraphs_differ(files: &Files, language: &str) {
    let mut by_order: BTreeMap<(String, i64), BTreeSet<&str>> = BTreeMap::new();
    for (path, text) in texts(files, "pcpm/third-session", language) {
        let paragraphs: Vec<_> = text.trim().split("\n\n").collect();
        let distinct: BTreeSet<_> = paragraphs.iter().copied().collect();
        assert_eq!(distinct.len(), paragraphs.len(), "{}", path.display());
        let head = path.with_file_name("statement.toml");
        let head: toml::Table = std::str::from_utf8(&files[&head]).unwrap().parse().unwrap();
        let place =
            (head["meeting"].as_str().unwrap().to_owned(), head["order"].as_integer().unwrap());
        by_order
            .insert(place, distinct.into_iter().filter(|line| !line.starts_with("##")).collect());
    }
    for ((meeting, order), paragraphs) in &by_order {
        if let Some(next) = by_order.get(&(meeting.clone(), order + 1)) {
            let shared: Vec<_> = paragraphs.intersection(next).collect();
            assert!(shared.is_empty(), "{meeting} {order}: {shared:?}");
        }
    }
}

#[test]
fn debate_texts_have_the_length_of_real_ones() {
    let files = generate(&workspace()).unwrap();
    for (language, least, most) in [("en", 600, 1200), ("fr", 600, 1200), ("es", 600, 1200)] {
        for (path, text) in texts(&files, "pcpm/third-session", language) {
            if path.to_string_lossy().contains("general-debate") {
                let words = text.split_whitespace().count();
                assert!((least..=most).contains(&words), "{}: {words}", path.display());
            }
        }
    }
    for (path, text) in texts(&files, "pcpm/third-session", "zh") {
        let characters = text.chars().count();
        assert!((300..=2200).contains(&characters), "{}: {characters}", path.display());
    }
}

#[test]
fn every_official_language_is_spoken() {
    let files = generate(&workspace()).unwrap();
    for language in prose::LANGUAGES {
        let count = texts(&files, "pcpm/third-session", language).len();
        assert!(count >= 20, "{language}: {count}");
    }
}

#[test]
fn no_language_borrows_the_text_of_another() {
    let files = generate(&workspace()).unwrap();
    let mut written_in: BTreeMap<&str, &str> = BTreeMap::new();
    for language in prose::LANGUAGES {
        for (path, text) in texts(&files, "pcpm/third-session", language) {
            for paragraph in text.trim().split("\n\n") {
                let first = written_in.entry(paragraph).or_insert(language);
                assert_eq!(*first, language, "{}: {paragraph}", path.display());
            }
        }
    }
}
