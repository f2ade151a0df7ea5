//! A segment of records that come one after another, and whose files go as soon
//! as they are whole, is the one that is made of all of them at once.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod host;

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use host::{Files, Host, statement};
use papersmart_search::{
    IndexError, Label, Language, Manifest, Record, Segment, index, manifest_path,
};

/// Words that hardly compress, the same each time.
fn words(seed: u64, count: usize) -> String {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut word = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
        let letter = |shift: u32| char::from(b'a' + (state >> shift & 15) as u8);
        (0..7).map(|place| letter(20 + 4 * place)).collect::<String>()
    };
    (0..count).map(|_| word()).collect::<Vec<_>>().join(" ")
}

/// Records in the order of their addresses: with and without texts, of several
/// passages, with several labels of a kind and none.
fn records(count: usize) -> Vec<Record> {
    let record = |number: usize| {
        let text = if number.is_multiple_of(3) { String::new() } else { words(number as u64, 600) };
        let mut record = statement(&format!("{number:05}"), &words(number as u64, 3), &text);
        let label = |key: String| Label { label: key.to_uppercase(), key };
        record.items = (0..number % 4).map(|item| label(format!("ga/80/{}", 9 - item))).collect();
        record.date = (!number.is_multiple_of(5)).then(|| format!("2025-0{}-03", 1 + number % 9));
        record.languages =
            if number.is_multiple_of(2) { vec!["fr".into(), "en".into()] } else { vec![] };
        record.symbols = vec![format!("A/80/{}", 100 + number)];
        record
    };
    (0..count).map(record).collect()
}

fn text_bytes(records: &[Record]) -> u64 {
    records.iter().flat_map(|record| &record.text).map(|text| text.plain.len() as u64).sum()
}

#[test]
fn records_that_come_one_by_one_make_the_segment_of_all() {
    for count in [0, 1, 40, 700] {
        let records = records(count);
        let shuffled: Vec<Record> = records.iter().rev().cloned().collect();
        let whole = index(Language::En, &shuffled).unwrap();
        let mut files = BTreeMap::new();
        let entry = Segment::stream(Language::En, text_bytes(&records), &records, |path, bytes| {
            assert!(files.insert(path, bytes).is_none(), "a file comes once");
            Ok::<_, IndexError>(())
        });
        assert_eq!(entry.unwrap(), whole.entry, "{count}");
        assert!(files.into_iter().collect::<Vec<_>>() == whole.files, "{count}");
        let bytes: u64 = whole.files.iter().map(|(_, bytes)| bytes.len() as u64).sum();
        assert_eq!(whole.entry.bytes, bytes);
    }
}

#[test]
fn a_pack_goes_before_the_records_of_the_next_come() {
    let records = records(700);
    let (come, gone) = (Cell::new(0), RefCell::new(Vec::new()));
    let each = records.iter().inspect(|_| come.set(come.get() + 1));
    Segment::stream(Language::En, text_bytes(&records), each, |_, bytes| {
        gone.borrow_mut().push((come.get(), bytes.len()));
        Ok::<_, IndexError>(())
    })
    .unwrap();
    let gone = gone.into_inner();
    let early: Vec<_> = gone.iter().filter(|(come, _)| *come < records.len()).collect();
    assert!(early.len() >= 2, "{gone:?}");
    assert!(early.iter().all(|(_, bytes)| *bytes < 600 << 10), "{gone:?}");
}

#[test]
fn texts_may_be_a_little_longer_than_was_said() {
    let mut records = records(30);
    records[7].text.as_mut().unwrap().plain.push_str(" The quokka sleeps at noon.");
    let mut files = Files::new();
    let put = |path, bytes| {
        files.insert(path, bytes);
        Ok::<_, IndexError>(())
    };
    let said = text_bytes(&records) * 9 / 10;
    let entry = Segment::stream(Language::En, said, &records, put).unwrap();
    let manifest = Manifest::new(Language::En, vec![entry]);
    files.insert(manifest_path(Language::En), manifest.to_bytes());
    let mut host = Host::new(Language::En, files);
    assert_eq!(host.urls("\"sleeps at noon\""), [records[7].url.clone()]);
}

#[derive(Debug)]
enum Trouble {
    Index,
    Full(usize),
}

impl From<IndexError> for Trouble {
    fn from(_: IndexError) -> Self {
        Self::Index
    }
}

#[test]
fn nothing_more_is_asked_for_when_a_file_finds_no_room() {
    let records = records(700);
    let mut come = 0;
    let each = records.iter().inspect(|_| come += 1);
    let mut put = 0;
    let full = Segment::stream(Language::En, text_bytes(&records), each, |_, _| {
        put += 1;
        if put == 2 { Err(Trouble::Full(put)) } else { Ok(()) }
    });
    assert!(matches!(full, Err(Trouble::Full(2))), "{full:?}");
    assert!(come < records.len());
}
