//! Files of other systems, torn: the first byte chooses the format, the rest is
//! the file. Whatever is found can be called by its id, and what is cut off is no
//! thing.
#![no_main]

use libfuzzer_sys::fuzz_target;
use papersmart::import::{Format, Found, Manner, read};
use papersmart::model::Id;

const FORMATS: [Format; 5] =
    [Format::Indico, Format::Marcxml, Format::Csv, Format::Ics, Format::Sitemap];

fuzz_target!(|input: (u8, &[u8])| {
    let (choice, bytes) = input;
    let format = FORMATS[usize::from(choice) % FORMATS.len()];
    let told = read(format, bytes, &Manner::default(), |found| {
        if let Found::Thing(thing) = found {
            assert!(!thing.uid.is_empty() && thing.record > 0);
            assert_eq!(thing.id().as_str().parse::<Id>().as_ref(), Ok(&thing.id()));
        }
    });
    assert!(told.is_ok());
});
