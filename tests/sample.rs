//! The sample site that ships is one that an editor could be proud of: no
//! errors, while its session is on and long after, and the one warning that it
//! means to show.

mod support;

use std::path::Path;

use papersmart::source::World;

#[test]
fn the_sample_site_has_no_errors() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for now in ["2026-04-28T09:30:00Z", "2026-05-01T09:30:00Z", "2027-01-01T00:00:00Z"] {
        let found: Vec<_> = support::findings(&World::new(root, now.parse().unwrap()))
            .into_iter()
            .map(|one| format!("{} {} {:?}", one.code, one.place.file, one.args))
            .collect();
        let meant = "untranslated content/sessions/pcpm/third-session/documents.toml";
        let [one] = found.as_slice() else { panic!("{now}:\n{}", found.join("\n")) };
        assert!(one.starts_with(meant), "{now}: {one}");
    }
}
