//! The sample site that ships is one that an editor could be proud of: nothing
//! is wrong with it, while its session is on and long after.

use std::path::Path;

use crate::support;
use papersmart::source::World;

#[test]
fn nothing_is_wrong_with_the_sample_site() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for now in ["2026-04-28T09:30:00Z", "2026-05-01T09:30:00Z", "2027-01-01T00:00:00Z"] {
        let found: Vec<_> = support::findings(&World::new(root, now.parse().unwrap()))
            .into_iter()
            .map(|one| format!("{} {} {:?}", one.code, one.place.file, one.args))
            .collect();
        assert!(found.is_empty(), "{now}:\n{}", found.join("\n"));
    }
}
