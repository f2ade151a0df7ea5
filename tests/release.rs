//! Releases: there is one way to write one, nobody alters one unseen, and what
//! an earlier one had is known as that.

use crate::fixture::{Fixture, NOW};
use jiff::{SignedDuration, Timestamp};
use papersmart::release::{
    KeyError, Part, PublicKey, Refusal, Release, Retained, Signer, Standing, Tree, Trust, retained,
};
use proptest::prelude::*;

fn tree(files: &[(&str, &str)]) -> Tree {
    let part = |(path, text): &(&str, &str)| ((*path).to_owned(), Part::of(text.as_bytes()));
    files.iter().map(part).collect()
}

fn moment() -> Timestamp {
    NOW.parse().unwrap()
}

/// Two releases, of which the second has an old asset and a past.
fn chain() -> (Tree, Release, Tree, Release) {
    let old = tree(&[
        ("manifest.sha256", "1"),
        ("assets/old.css", "a{}"),
        ("en/a/index.html", "before"),
        ("en/b/index.html", "same"),
    ]);
    let first = Release::next(&old, None, Vec::new(), moment());
    let new = tree(&[
        ("manifest.sha256", "2"),
        ("assets/new.css", "b{}"),
        ("en/a/index.html", "after"),
        ("en/b/index.html", "same"),
    ]);
    let before = Some((&first, &old));
    let second = Release::next(&new, before, retained(&new, before, moment()), moment());
    (old, first, new, second)
}

#[test]
fn the_bytes_of_a_release_are_these() {
    let (_, first, _, second) = chain();
    insta::assert_snapshot!("first", String::from_utf8(first.to_bytes()).unwrap());
    insta::assert_snapshot!("second", String::from_utf8(second.to_bytes()).unwrap());
}

#[test]
fn a_release_names_the_one_before_it() {
    let (_, first, _, second) = chain();
    assert_eq!((first.sequence, first.previous), (1, None));
    assert_eq!((second.sequence, second.previous), (2, Some(first.digest())));
}

#[test]
fn what_an_earlier_release_had_is_known_and_nothing_else() {
    let (_, _, _, second) = chain();
    let before = Part::of(b"before");
    assert_eq!(second.past_of("en/a/index.html", &before), Some(1));
    assert_eq!(second.past_of("manifest.sha256", &Part::of(b"1")), Some(1));
    assert_eq!(second.past_of("en/b/index.html", &before), None, "at another path");
    assert_eq!(second.past_of("en/a/index.html", &Part::of(b"forged")), None);
    assert_eq!(second.past_of("en/b/index.html", &Part::of(b"same")), None, "not replaced");
    let text = String::from_utf8(second.to_bytes()).unwrap();
    assert!(!text.contains(&before.digest.to_string()) && !text.contains("en/a"));
}

#[test]
fn however_much_changes_a_release_stays_small() {
    let of = |text: &str| -> Tree {
        let file = |number: u32| (format!("en/{number}"), Part::of(text.as_bytes()));
        (0..5000).map(file).collect()
    };
    let mut last = (Release::next(&of("0"), None, Vec::new(), moment()), of("0"));
    for number in 1..50 {
        let next = of(&number.to_string());
        let release = Release::next(&next, Some((&last.0, &last.1)), Vec::new(), moment());
        last = (release, next);
    }
    assert!(last.0.to_bytes().len() < 40_000, "{}", last.0.to_bytes().len());
    assert_eq!(Release::parse(&last.0.to_bytes()).as_ref(), Ok(&last.0));
    assert_eq!(last.0.past_of("en/0", &Part::of(b"48")), Some(49));
}

#[test]
fn old_assets_stay_for_a_week_and_nothing_else_does() {
    let (_, _, new, second) = chain();
    let kept: Vec<&str> = second.retained.iter().map(|one| one.path.as_str()).collect();
    assert_eq!(kept, ["assets/old.css"]);
    let newest = tree(&[("manifest.sha256", "3")]);
    let after = |hours| {
        let now = moment() + SignedDuration::from_hours(hours);
        let kept = retained(&newest, Some((&second, &new)), now);
        kept.into_iter().map(|one: Retained| one.path).collect::<Vec<_>>()
    };
    assert_eq!(after(24 * 7 - 1), ["assets/new.css", "assets/old.css"]);
    assert_eq!(after(24 * 7), ["assets/new.css"]);
    let again = tree(&[("assets/old.css", "a{}")]);
    let kept = retained(&again, Some((&second, &new)), moment());
    assert_eq!(kept.len(), 1, "what is listed again is not old: {kept:?}");
}

#[test]
fn a_built_folder_tells_its_tree_without_being_hashed() {
    let site = Fixture::new();
    site.build("out", NOW);
    let out = site.out("out");
    let told = Tree::read(&out).unwrap();
    assert_eq!(told, Tree::hashed(&out).unwrap());
    let release = Release::next(&told, None, Vec::new(), moment());
    assert_eq!(Release::parse(&release.to_bytes()), Ok(release.clone()));
    let listed: u64 = release.scopes.iter().map(|scope| scope.files).sum();
    assert_eq!(release.files, listed + release.scopes.len() as u64 + 1);
    assert!(release.scopes.iter().any(|scope| scope.path == "manifest/council/second.sha256"));

    let page = out.join("en/council/second/index.html");
    std::fs::write(page, "altered").unwrap();
    assert_eq!(told, Tree::read(&out).unwrap());
    assert_ne!(told, Tree::hashed(&out).unwrap());
    std::fs::write(out.join("manifest/council/second.sha256"), "").unwrap();
    let error = Tree::read(&out).unwrap_err();
    assert_eq!(error.to_string(), "manifest/council/second.sha256 was altered");
}

/// A key, its owner, and a release with its signature.
fn signed() -> (Signer, Vec<u8>, Vec<u8>) {
    let (signer, _) = Signer::create(None).unwrap();
    let (_, _, _, release) = chain();
    let signature = signer.sign(&release).unwrap();
    (signer, release.to_bytes(), signature)
}

#[test]
fn a_signature_is_judged_by_the_keys_that_are_trusted() {
    let (signer, release, signature) = signed();
    let (other, _) = Signer::create(None).unwrap();
    let id = signer.public().id();
    let (own, others) = (signer.public().clone(), other.public().clone());
    let judge = |keys: &[&PublicKey], signature: Option<&[u8]>| {
        Trust::of(keys.iter().map(|key| (*key).clone()).collect()).judge(&release, signature)
    };
    let signature = Some(signature.as_slice());
    assert_eq!(judge(&[&own], signature), Standing::Signed(id));
    assert_eq!(judge(&[&others, &own], signature), Standing::Signed(id));
    assert_eq!(judge(&[&others], signature), Standing::Refused(Refusal::UnknownKey(id)));
    assert_eq!(judge(&[], signature), Standing::Unchecked(id));
    assert_eq!(judge(&[], None), Standing::Unsigned);
    assert_eq!(judge(&[&own], None), Standing::Refused(Refusal::Unsigned));
}

#[test]
fn keys_are_read_as_minisign_writes_them() {
    let (signer, text) = Signer::create(None).unwrap();
    let line = signer.public().to_string();
    let file = format!("untrusted comment: minisign public key {}\n{line}\n", signer.public().id());
    for public in [&line, &file, &format!("\n {line} \r\n")] {
        assert_eq!(PublicKey::parse(public).unwrap(), *signer.public());
    }
    let secret = text.lines().nth(1).unwrap();
    for secret in [text.as_str(), secret] {
        let again = Signer::parse(secret, None).unwrap();
        assert_eq!(again.public(), signer.public());
    }
    assert_eq!(PublicKey::parse(&text), Err(KeyError::Secret));
    assert_eq!(Signer::parse(&line, None).unwrap_err(), KeyError::Public);
    for nothing in ["", "untrusted comment: x", "key", &line[1..], &format!("{line}\n{line}")] {
        assert_eq!(PublicKey::parse(nothing), Err(KeyError::Illegible), "{nothing}");
        assert_eq!(Signer::parse(nothing, None).unwrap_err(), KeyError::Illegible, "{nothing}");
    }
    assert!(!format!("{signer:?}").contains(&secret[100..120]));
}

#[test]
fn a_key_with_a_password_needs_it() {
    let (signer, text) = Signer::create(Some("correct".to_owned())).unwrap();
    let again = Signer::parse(&text, Some("correct".to_owned())).unwrap();
    assert_eq!(again.public(), signer.public());
    for wrong in [Some("wrong".to_owned()), None] {
        assert_eq!(Signer::parse(&text, wrong).unwrap_err(), KeyError::Password);
    }
}

#[test]
fn a_byte_changed_anywhere_is_refused() {
    let (signer, release, signature) = signed();
    let trust = Trust::of(vec![signer.public().clone()]);
    let changed = |bytes: &[u8], at: usize, with: u8| {
        let mut bytes = bytes.to_vec();
        bytes[at] ^= with;
        bytes
    };
    // A bit of each byte, by turns, and case, which encodings may not care for.
    for at in 0..release.len() {
        let bytes = changed(&release, at, 1 << (at % 8));
        let standing = trust.judge(&bytes, Some(&signature));
        assert_eq!(standing, Standing::Refused(Refusal::Forged), "byte {at}");
    }
    for at in 0..signature.len() {
        for with in [1 << (at % 8), 0x20, 1, 3] {
            let bytes = changed(&signature, at, with);
            assert!(!trust.judge(&release, Some(&bytes)).is_accepted(), "byte {at}: {with}");
        }
    }
    for cut in 0..signature.len() {
        assert!(!trust.judge(&release, Some(&signature[..cut])).is_accepted(), "cut at {cut}");
    }
    for more in [&b"\n"[..], b" ", b"x", b"\r\n"] {
        let longer = [signature.as_slice(), more].concat();
        assert!(!trust.judge(&release, Some(&longer)).is_accepted());
    }
}

#[test]
fn a_release_that_is_written_otherwise_is_none() {
    let (_, _, _, release) = chain();
    let bytes = release.to_bytes();
    let text = String::from_utf8(bytes.clone()).unwrap();
    let others = [
        text.trim_end().to_owned(),
        format!("{text}\n"),
        text.replace("  ", " "),
        text.replace("\"format\": 1", "\"format\": 2"),
        text.replace("\"sequence\": 2", "\"sequence\": 1"),
        text.replace("\"sequence\": 2", "\"sequence\": 02"),
        text.replace("assets/old.css", "../../etc"),
        text.replace("assets/old.css", "en/old.css"),
        text.replace("\"files\": 4", "\"files\": 4,\n  \"more\": 1"),
        text.replace("Z\"", "+00:00\""),
    ];
    for other in others {
        assert_ne!(other, text);
        assert!(Release::parse(other.as_bytes()).is_err(), "{other}");
    }
    assert_eq!(Release::parse(&bytes), Ok(release));
}

prop_compose! {
    fn trees()(files in prop::collection::btree_map("(assets|en)/[a-d]{1,2}", "[ab]{0,2}", 0..9))
        -> Tree
    {
        files.into_iter().map(|(path, text)| (path, Part::of(text.as_bytes()))).collect()
    }
}

proptest! {
    /// Whatever follows whatever, a release reads as it was written.
    #[test]
    fn releases_read_as_they_were_written(all in prop::collection::vec((trees(), 0..2000_i64), 1..8)) {
        let mut last: Option<(Release, Tree)> = None;
        for (next, hours) in all {
            let now = moment() + SignedDuration::from_hours(hours);
            let before = last.as_ref().map(|(release, files)| (release, files));
            let kept = retained(&next, before, now);
            prop_assert!(kept.iter().all(|one| !next.has(&one.path) && one.until > now));
            let release = Release::next(&next, before, kept, now);
            prop_assert_eq!(Release::parse(&release.to_bytes()), Ok(release.clone()));
            if let Some((_, files)) = &last {
                for (path, part) in files.files().filter(|(path, part)| next.get(path) != Some(*part)) {
                    prop_assert_eq!(release.past_of(path, part), Some(release.sequence - 1));
                }
            }
            last = Some((release, next));
        }
    }

    /// No bytes are a release, or a signature, by accident or make anything fail.
    #[test]
    fn anything_can_be_read(bytes in prop::collection::vec(any::<u8>(), 0..400), at in 0..400_usize) {
        let (signer, release, mut signature) = signed();
        prop_assert!(Release::parse(&bytes).is_err());
        let trust = Trust::of(vec![signer.public().clone()]);
        prop_assert!(!trust.judge(&release, Some(&bytes)).is_accepted());
        let whole = signature.clone();
        signature.splice(at.min(signature.len()).., bytes.iter().copied());
        // How the last line ends is not signed.
        prop_assume!(signature.trim_ascii_end() != whole.trim_ascii_end());
        prop_assert!(!trust.judge(&release, Some(&signature)).is_accepted());
    }
}
