//! Whatever stands in the files of a site is read and reported: each piece is put
//! in place of some bytes of a file of a small site.
#![no_main]

#[path = "../../tests/support/mod.rs"]
mod support;

use std::cell::RefCell;
use std::collections::BTreeMap;

use libfuzzer_sys::fuzz_target;
use support::Site;

/// A site, its files, and what they held.
type Known = (Site, Vec<(String, Vec<u8>)>);

thread_local! {
    static SITE: RefCell<Option<Known>> = const { RefCell::new(None) };
}

fn known() -> Known {
    let site = Site::new();
    site.write(
        "content/sessions/body/first/captions/plenary-1.en.vtt",
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Chair>We begin.\n",
    );
    site.write("content/sessions/body/first/statements/one/en.md", "# A text\n\nOf a line.\n");
    let files = site.world().files("content").expect("files");
    let read = |path: String| site.world().read(&path).map(|bytes| (path, bytes));
    let files = files.into_iter().map(|file| read(file.path)).collect::<Result<_, _>>();
    (site, files.expect("what was written"))
}

fuzz_target!(|pieces: Vec<(u8, u16, u8, &[u8])>| {
    SITE.with_borrow_mut(|slot| {
        let (site, files) = slot.get_or_insert_with(known);
        let mut changed: BTreeMap<usize, Vec<u8>> = BTreeMap::new();
        for (file, at, gone, piece) in pieces {
            let place = usize::from(file) % files.len();
            let bytes = changed.entry(place).or_insert_with(|| files[place].1.clone());
            let at = usize::from(at) % (bytes.len() + 1);
            let end = (at + usize::from(gone)).min(bytes.len());
            bytes.splice(at..end, piece.iter().copied());
        }
        for (place, bytes) in &changed {
            site.write(&files[*place].0, bytes);
        }
        for finding in site.findings() {
            let _ = site.line(&finding);
        }
        for place in changed.keys() {
            site.write(&files[*place].0, &files[*place].1);
        }
    });
});
